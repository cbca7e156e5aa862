import { institutionsOf } from '../model/institutions.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const ON =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nchecks: {institution-untrained: warning}\n';
const PRAWO = 'training_topics: [{id: prawo, title: Przepisy prawne}]\n';

export const institutionUntrained = defineCheck({
  name: 'institution-untrained',
  severity: 'gap',
  tier: 'optional',
  since: '0.1.0',
  summary: {
    en: 'Every institution sends somebody to a training.',
    pl: 'Z każdej instytucji ktoś bierze udział w szkoleniu.',
  },
  why: {
    en: 'The competences of the whole system are to grow, not those of a few. Whoever wants to follow that up switches this check on.',
    pl: 'Rozwijać mają się kompetencje całego systemu, a nie kilku osób. Kto chce tego pilnować, włącza to sprawdzenie.',
  },
  fails: [
    {
      'lsicu.yaml': ON,
      'coordination.yaml': PRAWO,
      'institutions/gok.yaml': 'name: GOK\n',
      'institutions/gops.yaml': 'name: GOPS # expect\n',
      'trainings.yaml': '- {topic: prawo, title: Prawo, participants: [{institution: gok, count: 2}]}\n',
    },
    {
      'lsicu.yaml': ON.replace('title: Plan', 'title: Plan # expect'),
      'coordination.yaml': PRAWO,
      'institutions/gok.yaml': 'name: GOK\n',
      'institutions/gops.yaml': 'name: GOPS\n',
      'trainings.yaml': '- {topic: prawo, title: Prawo}\n',
    },
  ],
  passes: [
    {
      'lsicu.yaml': ON,
      'coordination.yaml': PRAWO,
      'institutions/gok.yaml': 'name: GOK\n',
      'trainings.yaml': '- {topic: prawo, title: Prawo, participants: {institution: gok}}\n',
    },
    { 'lsicu.yaml': ON, 'institutions/gok.yaml': 'name: GOK\n' },
  ],
  run(context) {
    const { plan, day } = context;
    const trainings = plan.items.training.map(({ record }) => record);
    if (trainings.length === 0 || plan.mayHide('training')) return;
    if (trainings.some((training) => plan.isDamaged(training))) return;
    const trained = new Set(
      trainings.flatMap(({ participants }) => (participants ?? []).map(({ institution }) => institution)),
    );
    reportLacking(context, {
      of: institutionsOf(plan, day),
      has: ({ id }) => trained.has(id),
      none: {
        en: 'No training has participants from any of the {count} institutions.',
        pl: 'Żadne szkolenie nie ma uczestników z żadnej z {count} instytucji.',
      },
      one: {
        en: 'Nobody from the institution “{name}” takes part in a training.',
        pl: 'Z instytucji „{name}” nikt nie bierze udziału w szkoleniach.',
      },
      isElsewhere: true,
      more: {
        hint: {
          en: 'Participants are entered by institution in the file trainings.yaml, in the field participants of a training.',
          pl: 'Uczestników wpisuje się według instytucji w pliku trainings.yaml, w polu participants szkolenia.',
        },
      },
    });
  },
});
