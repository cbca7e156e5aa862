import type { Plan } from '../model/plan.ts';
import { silences, type Silence } from '../model/silence.ts';
import type { TaskNode } from '../model/tasks.ts';
import { defineCheck, type CheckContext } from './check.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nreporting: {due: 15 days}';
const period = (from: string): string => `${PLAN}\nperiod: {from: ${from}, to: 2026-12}`;
const CARDS = {
  'institutions/szkola.yaml': 'name: Szkoła Podstawowa\nduties:\n  - {id: lekcje, title: Lekcje języka}\n',
  'progress/2026-q3/szkola.yaml': 'entries:\n  - {date: 2026-09-10, duty: lekcje, note: Dwie grupy.}\n',
};

/** More than these are told in one sentence for the quarter. */
const FEW = 3;
/** As many names as a sentence bears. */
const NAMED = 5;

const NOBODY = {
  en: 'No institution has reported on {quarter} (institutions in the plan: {count}).',
  pl: 'Za {quarter} żadna instytucja nie złożyła informacji (instytucji w planie: {count}).',
};
const MANY = {
  en: '{count} institutions have not reported on {quarter}: {names}{rest, plural, =0 {} other { and # more}}.',
  pl: 'Za {quarter} {count, plural, few {# instytucje nie złożyły} other {# instytucji nie złożyło}} informacji: {names}{rest, plural, =0 {} other { i jeszcze #}}.',
};
const ONE = {
  en: 'The institution “{institution}” has not reported on {quarter}.',
  pl: 'Za {quarter} nie ma ani jednego wpisu instytucji „{institution}”.',
};
const HINT = {
  en: 'Ask for the entries and add them in {file}. A quarter that is closed is named in lsicu.yaml: closed_until: {code}',
  pl: 'Poproś o wpisy i dodaj je w pliku {file}. Kwartał już zamknięty wpisz w pliku lsicu.yaml: closed_until: {code}',
};

/** True where nobody has anything to report on, or what people and bodies belong to cannot be read. */
function isBare(plan: Plan, tasks: readonly TaskNode[]): boolean {
  const hasWork = tasks.length > 0 || plan.items.institution.some(({ record }) => record.duties?.length);
  return !hasWork || plan.unreadable.some((path) => /^(people|coordination)\b/.test(path));
}

function reportQuarter({ plan, text, report }: CheckContext, { quarter, expected, silent }: Silence): void {
  const folder = `progress/${quarter.text.toLowerCase()}`;
  const args = { quarter: { when: quarter.text }, code: quarter.text };
  const isNobody = expected.length > 1 && silent.length === expected.length;
  if (!isNobody && silent.length <= FEW) {
    for (const { id, record } of silent) {
      const more = { institution: text(record.name), file: `${folder}/${id}.yaml` };
      report(plan.at(record, 'name'), ONE, { ...args, ...more }, { hint: HINT, subject: id });
    }
    return;
  }
  const names = silent.slice(0, NAMED).map(({ record }) => text(record.name));
  const more = {
    count: silent.length,
    names: names.join(', '),
    rest: silent.length - names.length,
    file: `${folder}/…`,
  };
  const at = plan.at(plan.settings.period ?? plan.settings, 'from');
  report(at, isNobody ? NOBODY : MANY, { ...args, ...more }, { hint: HINT });
}

export const institutionSilent = defineCheck({
  name: 'institution-silent',
  severity: 'warning',
  tier: 'strict',
  stage: 4,
  since: '0.1.0',
  summary: {
    en: 'Every institution of the system has an entry in each quarter that has ended.',
    pl: 'Każda instytucja systemu ma wpis za każdy zakończony kwartał.',
  },
  why: {
    en: 'The report of a quarter is only as good as what the institutions send in. Asked for are quarters of the plan’s period of the last two years, once the time for reporting is over, until closed_until closes them; outside institutions are not.',
    pl: 'Sprawozdanie za kwartał jest tyle warte, ile informacje od instytucji. Sprawdzane są kwartały z okresu planu z ostatnich dwóch lat, gdy minął już czas na sprawozdanie, aż do zamknięcia ich polem closed_until; nie dotyczy to instytucji spoza systemu.',
  },
  day: '2026-10-20',
  fails: [
    {
      ...CARDS,
      'lsicu.yaml': `${period('2026-04')} # expect\n`,
      'institutions/biblioteka.yaml': 'name: Biblioteka\nto: 2026-06\n',
    },
    {
      ...CARDS,
      'lsicu.yaml': `${period('2026-07')}\n`,
      'institutions/biblioteka.yaml': 'name: Biblioteka # expect\n',
    },
  ],
  passes: [
    { ...CARDS, 'lsicu.yaml': `${period('2026-07')}\n` },
    { ...CARDS, 'lsicu.yaml': `${period('2026-04')}\nclosed_until: 2026-Q2\n` },
    {
      ...CARDS,
      'lsicu.yaml': `${period('2026-07')}\n`,
      'institutions/policja.yaml': 'name: Policja\nexternal: true\n',
    },
  ],
  run(context) {
    const { plan, judgement, day } = context;
    if (isBare(plan, judgement.tasks)) return;
    for (const silence of silences(plan, day)) {
      const silent = silence.silent.filter(
        ({ id, record }) => !context.excepted(plan.at(record, 'name'), id),
      );
      if (silent.length > 0) reportQuarter(context, { ...silence, silent });
    }
  },
});
