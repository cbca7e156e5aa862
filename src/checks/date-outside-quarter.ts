import { meetingName } from '../model/meetings.ts';
import { fileForDay, isInItsQuarter } from '../model/quarter-files.ts';
import { overlaps, readPeriod, type Period } from '../model/quarter.ts';
import { subjectTitle } from '../model/subjects.ts';
import type { When } from '../schema/when.ts';
import type { Arg } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';

const COORDINATION = 'coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n';
const entry = (date: string): string => `entries:\n  - date: ${date}\n    task: kurs\n    state: done\n`;
const action = (date: string): string => `actions:\n  - title: Kurs języka\n    date: ${date}\n`;

const WORDS = {
  meeting: {
    en: 'The meeting “{title}” has the date {date}, but its file is for {quarter}.',
    pl: 'Spotkanie „{title}” ma datę {date}, a plik dotyczy innego kwartału ({quarter}).',
  },
  action: {
    en: 'The action “{title}” has the date {date}, but its file is for {quarter}.',
    pl: 'Działanie „{title}” ma datę {date}, a plik dotyczy innego kwartału ({quarter}).',
  },
  entry: {
    en: 'The entry on “{title}” has the date {date}, but its file is for {quarter}.',
    pl: 'Wpis „{title}” ma datę {date}, a plik dotyczy innego kwartału ({quarter}).',
  },
  partly: {
    en: 'The entry on “{title}” has the date {date}, which is not wholly in the quarter of its file ({quarter}).',
    pl: 'Wpis „{title}” ma datę {date}, która nie mieści się w kwartale z nazwy folderu ({quarter}).',
  },
};
const MOVE = {
  en: 'Correct the date, or move this to the file {file}.',
  pl: 'Popraw datę albo przenieś ten zapis do pliku {file}.',
};
const SPLIT = {
  en: 'Give the day, the month or the quarter it happened in; what took longer gets an entry in each quarter.',
  pl: 'Podaj dzień, miesiąc albo kwartał, w którym to się stało; o tym, co trwało dłużej, zrób wpis w każdym kwartale.',
};

/** Something with a date in the file of a quarter; its title is asked for only when it is told of. */
interface Dated {
  readonly record: { readonly date: When };
  readonly kind: 'meeting' | 'action' | 'entry';
  readonly title: () => Arg;
  readonly subject: string | undefined;
}

/** What has a date, file by file, with the quarter that the name of the file or its folder gives. */
function datedByFile({ plan, text }: CheckContext): { quarter: Period | null; all: Dated[] }[] {
  const meetings = plan.items.calendar.map(({ id, record: { meetings = [], actions = [] } }) => ({
    quarter: readPeriod(id),
    all: [
      ...meetings.map((record): Dated => {
        return { record, kind: 'meeting', title: () => meetingName(record, text), subject: record.id };
      }),
      ...actions.map((record): Dated => {
        return { record, kind: 'action', title: () => text(record.title), subject: record.task };
      }),
    ],
  }));
  const entries = plan.items.progress.map(({ id, record }) => ({
    quarter: readPeriod(id.split('/')[0] ?? ''),
    all: record.entries.map((own): Dated => {
      const subject = own.task ?? own.duty ?? own.decision;
      return { record: own, kind: 'entry', title: () => text(subjectTitle(plan, own)), subject };
    }),
  }));
  return [...meetings, ...entries];
}

/** A meeting or an action shares a day with its quarter; an entry tells of it alone and lies wholly inside. */
function isInside({ record: { date }, kind }: Dated, quarter: Period): boolean {
  if (kind !== 'entry') return date.first === null || overlaps(date, quarter);
  if (date.first === null || date.last === null) return false;
  return date.first >= quarter.first && date.last <= quarter.last;
}

export const dateOutsideQuarter = defineCheck({
  name: 'date-outside-quarter',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A meeting, an action or an entry lies in the quarter of its file.',
    pl: 'Spotkanie, działanie i wpis mieszczą się w kwartale, którego dotyczy ich plik.',
  },
  why: {
    en: 'Whoever looks for it looks in that file. A date outside the quarter is mostly a slip, and the thing would stand in the report of another quarter. A moved meeting stays where its first date is.',
    pl: 'Kto tego szuka, szuka w tym pliku. Data spoza kwartału to najczęściej pomyłka, przez którą zapis trafiłby do sprawozdania za inny kwartał. Spotkanie przeniesione zostaje tam, gdzie jego pierwszy termin.',
  },
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entry('2026-07-02 # expect'),
    },
    { 'coordination.yaml': COORDINATION, 'progress/2026-q2/coordinator.yaml': entry('2026 # expect') },
    { 'calendar/2026-q2.yaml': action('2027-05-14 # expect') },
    { 'calendar/2026-q2.yaml': 'meetings:\n  - id: narada\n    kind: team\n    date: 2026-08-19 # expect\n' },
  ],
  passes: [
    { 'coordination.yaml': COORDINATION, 'progress/2026-q2/coordinator.yaml': entry('2026-05/2026-06') },
    { 'calendar/2026-q2.yaml': action('2026') },
    {
      'calendar/2026-q2.yaml':
        'meetings:\n  - {id: narada, kind: team, date: 2026-06-25, status: moved, moved_to: 2026-07-02, reason: Burza}\n',
    },
  ],
  run(context) {
    const { plan, report } = context;
    for (const { quarter, all } of datedByFile(context)) {
      if (!quarter) continue;
      for (const dated of all.filter((one) => !isInside(one, quarter))) {
        const { record, kind, subject } = dated;
        const { first, text: date } = record.date;
        const isPart = first === null || isInItsQuarter(plan, record, record.date);
        const [hint, file] = isPart ? [SPLIT, ''] : [MOVE, fileForDay(plan, record, first)];
        const args = { title: dated.title(), date: { when: date }, quarter: { when: quarter.text }, file };
        const words = isPart ? WORDS.partly : WORDS[kind];
        report(plan.at(record, 'date'), words, args, { hint, ...(subject ? { subject } : {}) });
      }
    }
  },
});
