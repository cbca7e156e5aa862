import { startOf } from '../findings/finding.ts';
import { meetingsOf } from '../model/meetings.ts';
import { find, type Plan } from '../model/plan.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { quartersInside } from '../model/quarter.ts';
import { defineCheck } from './check.ts';

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
  ],
  passes: [
    {
      'lsicu.yaml': PERIOD,
      'coordination.yaml': `${TEAM}\n`,
      'calendar/2026-q1.yaml': 'meetings:\n  - {id: pierwsze, kind: inaugural, date: 2026-02-12}\n',
      'calendar/2026-q2.yaml': 'meetings:\n  - {id: drugie, kind: team, date: 2026-05-14}\n',
    },
  ],
  run({ plan, text, report }) {
    const { from, to } = plan.settings.period ?? {};
    if (!from?.first || !to?.last || mayHideMeetings(plan)) return;
    const damaged = damagedFiles(plan);
    const bodies = plan.items.coordination.flatMap((item) => item.record.bodies ?? []);
    for (const body of bodies.filter(({ every }) => every === 'quarter')) {
      for (const quarter of quartersInside(from.first, to.last)) {
        if (meetingsOf(plan, body.id, quarter).length > 0) continue;
        const file = `calendar/${quarter.text.toLowerCase()}.yaml`;
        if (damaged.has(file)) continue;
        const at = plan.files.includes(file) ? startOf(file) : plan.at(body, 'every');
        const words = {
          en: '“{body}” has no meeting in {quarter}.',
          pl: '„{body}” nie ma spotkania w okresie: {quarter}.',
        };
        const hint = { en: 'Add a meeting in {file}.', pl: 'Dopisz spotkanie w pliku {file}.' };
        report(
          at,
          words,
          { body: text(body.name), quarter: { when: quarter.text }, file },
          { hint, subject: body.id },
        );
      }
    }
  },
});
