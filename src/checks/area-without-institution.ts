import { hasEnded } from '../model/institutions.ts';
import { find } from '../model/plan.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';
import { isMost, reportMost, type Told } from './most.ts';

const GOK = { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n' };
const FOLDER = 'institutions/';

const WORDS = {
  en: 'No institution belongs to the area “{name}”.',
  pl: 'Do obszaru „{name}” nie należy żadna instytucja.',
};
const HINT = {
  en: 'Name the area on the card of each institution that works in it.',
  pl: 'Wpisz obszar na kartach instytucji, które w nim działają.',
};

/** True where a card that could not be read in full may name the area: that mistake is reported already. */
function mayBeNamed({ plan, files }: CheckContext, area: string): boolean {
  const cards = plan.items.institution;
  const unknown = (id: string): boolean => find(plan, id, 'area') === undefined;
  if (cards.some(({ record }) => record.areas?.some(unknown))) return true;
  const partly = cards.filter(({ record }) => plan.isDamaged(record)).map(({ file }) => file.path);
  return files.some(
    ({ path, text }) =>
      path.startsWith(FOLDER) &&
      (plan.unreadable.includes(path) || partly.includes(path)) &&
      text.includes(area),
  );
}

export const areaWithoutInstitution = defineCheck({
  name: 'area-without-institution',
  severity: 'gap',
  tier: 'basic',
  workshop: 1,
  since: '0.1.0',
  summary: {
    en: 'To each area at least one institution belongs.',
    pl: 'Do każdego obszaru należy co najmniej jedna instytucja.',
  },
  why: {
    en: 'Tasks of an area are done by institutions that name it on their cards. Where an area is meant to have none, an exception in lsicu.yaml says why.',
    pl: 'Zadania obszaru wykonują instytucje, które mają go na swoich kartach. Jeśli obszar celowo nie ma żadnej, powód podaje wyjątek (exceptions) w pliku lsicu.yaml.',
  },
  fails: [{ ...GOK, 'areas/kultura.yaml': 'name: Kultura\n', 'areas/praca.yaml': 'name: Praca # expect\n' }],
  passes: [
    { ...GOK, 'areas/kultura.yaml': 'name: Kultura\n' },
    // A plan that has no cards yet.
    { 'areas/praca.yaml': 'name: Praca\n' },
  ],
  run(context) {
    const { plan, day, text, report } = context;
    const cards = plan.items.institution.filter(({ record }) => !hasEnded(record, day));
    const named = new Set(cards.flatMap(({ record }) => record.areas ?? []));
    if (named.size === 0) return;
    const { excepted } = context;
    // A leader whose card does not name the area is another check.
    const empty = plan.items.area.filter(
      ({ id, record }) =>
        !named.has(id) && !record.leader && !plan.isDamaged(record) && !mayBeNamed(context, id),
    );
    const told = empty.filter(({ id, record }) => !excepted(plan.at(record, 'name'), id));
    if (isMost(told.length, plan.items.area.length)) {
      const each = told.map(({ record }): Told => {
        const name = text(record.name);
        return { at: plan.at(record, 'name'), name, said: sentence(WORDS, { name }) };
      });
      reportMost(context, { kind: 'area', all: plan.items.area.length, told: each, more: { hint: HINT } });
      return;
    }
    for (const { id, record } of empty) {
      const remedy = { add: sentence({ en: 'areas: {id}', pl: 'areas: {id}' }, { id }) };
      const at = plan.at(record, 'name');
      report(at, WORDS, { name: text(record.name) }, { hint: HINT, remedy, subject: id });
    }
  },
});
