import { startOf, type Span } from '../findings/finding.ts';
import { meetingsOf, type Body } from '../model/meetings.ts';
import { find, type Plan } from '../model/plan.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { quartersInside } from '../model/quarter.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';

const PERIOD =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nperiod: {from: 2026-Q1, to: 2026-Q2}\n';
const TEAM = 'bodies:\n  - id: zespol\n    name: Zespół\n    every: quarter';

const mayHideMeetings = (plan: Plan): boolean =>
  plan.mayHide('meeting') || plan.unreadable.some((path) => path.startsWith('calendar/'));

/** Calendar files that lost something: it may have been the meeting. */
function damagedFiles(plan: Plan): Set<string> {
  const lost = plan.items.calendar.filter(
    ({ record }) =>
      plan.isDamaged(record) ||
      (record.meetings ?? []).some(
        (meeting) =>
          plan.isDamaged(meeting) ||
          !isInItsQuarter(plan, meeting, meeting.date) ||
          (meeting.body !== undefined && !find(plan, meeting.body, 'body')),
      ),
  );
  return new Set(lost.map(({ file }) => file.path));
}

interface Lacking {
  /** As plans write it: 2026-Q2. */
  readonly quarter: string;
  readonly file: string;
  /** The file where there is one; else the body. */
  readonly at: Span;
}

/** So many quarters are named; of a plan for many years the others are counted. */
const NAMED = 4;

const ONE: Words = {
  en: '“{body}” has no meeting in {quarter}.',
  pl: '„{body}” nie ma spotkania w okresie: {quarter}.',
};
const SEVERAL: Words = {
  en: '“{body}” has no meeting in {count} quarters: {quarters}{rest, plural, =0 {} one { and one later} other { and # later ones}}.',
  pl: '„{body}” nie ma spotkania w {count} kwartałach: {quarters}{rest, plural, =0 {} one { i jeszcze w jednym późniejszym} other { i jeszcze w # późniejszych}}.',
};
const COMMA: Words = { en: '{before}, {quarter}', pl: '{before}, {quarter}' };
const HINT: Words = { en: 'Add a meeting in {file}.', pl: 'Dopisz spotkanie w pliku {file}.' };
const HINTS: Words = {
  en: 'Add the meetings in the files of the quarters, such as {file}, also with a date like 2026-05.',
  pl: 'Dopisz spotkania w plikach kwartałów, np. {file}; data może być przybliżona, np. 2026-05.',
};

/** The quarters of one body in one finding: a plan for several years would be covered with them. */
function reportQuarters(
  { plan, text, report }: CheckContext,
  body: Body,
  [first, ...others]: readonly Lacking[],
): void {
  if (!first) return;
  const args = { body: text(body.name), file: first.file };
  if (others.length === 0) {
    report(first.at, ONE, { ...args, quarter: { when: first.quarter } }, { hint: HINT, subject: body.id });
    return;
  }
  const named = others.slice(0, NAMED - 1);
  const quarters = named.reduce<Sentence>(
    (before, { quarter }) => sentence(COMMA, { before, quarter: { when: quarter } }),
    sentence({ en: '{quarter}', pl: '{quarter}' }, { quarter: { when: first.quarter } }),
  );
  report(
    plan.at(body, 'every'),
    SEVERAL,
    { ...args, quarters, count: others.length + 1, rest: others.length - named.length },
    { hint: HINTS, subject: body.id },
  );
}

export const quarterWithoutTeamMeeting = defineCheck({
  name: 'quarter-without-team-meeting',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A body that meets every quarter has a meeting in each quarter.',
    pl: 'Zespół, który spotyka się co kwartał, ma spotkanie w każdym kwartale.',
  },
  why: {
    en: 'Meetings at least once a quarter keep the system working. A cancelled meeting does not count, a moved one counts on its new date.',
    pl: 'Spotkania nie rzadziej niż raz na kwartał utrzymują system w działaniu. Odwołane się nie liczy, przeniesione liczy się w nowym terminie.',
  },
  fails: [
    {
      'lsicu.yaml': PERIOD,
      'coordination.yaml': `${TEAM} # expect\n`,
      'calendar/2026-q1.yaml': 'meetings:\n  - {id: pierwsze, kind: inaugural, date: 2026-02-12}\n',
    },
    { 'lsicu.yaml': PERIOD.replace('2026-Q2', '2028'), 'coordination.yaml': `${TEAM} # expect\n` },
  ],
  passes: [
    {
      'lsicu.yaml': PERIOD,
      'coordination.yaml': `${TEAM}\n`,
      'calendar/2026-q1.yaml': 'meetings:\n  - {id: pierwsze, kind: inaugural, date: 2026-02-12}\n',
      'calendar/2026-q2.yaml': 'meetings:\n  - {id: drugie, kind: team, date: 2026-05-14}\n',
    },
  ],
  run(context) {
    const { plan, excepted } = context;
    const { from, to } = plan.settings.period ?? {};
    if (!from?.first || !to?.last || mayHideMeetings(plan)) return;
    const damaged = damagedFiles(plan);
    const inside = quartersInside(from.first, to.last);
    const bodies = plan.items.coordination.flatMap((item) => item.record.bodies ?? []);
    for (const body of bodies.filter(({ every }) => every === 'quarter')) {
      const lacking = inside
        .filter((quarter) => meetingsOf(plan, body.id, quarter).length === 0)
        .map((quarter): Lacking => {
          const file = `calendar/${quarter.text.toLowerCase()}.yaml`;
          const at = plan.files.includes(file) ? startOf(file) : plan.at(body, 'every');
          return { quarter: quarter.text, file, at };
        })
        .filter(({ file, at }) => !damaged.has(file) && !excepted(at, body.id));
      reportQuarters(context, body, lacking);
    }
  },
});
