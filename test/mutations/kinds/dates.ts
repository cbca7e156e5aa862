import { atSite } from '../make.ts';
import { withValue, type MistakeKind } from '../mutant.ts';
import { sitesOf, type Site } from '../sites.ts';

const isWhen = (site: Site): boolean => site.type === 'when' && site.shape === 'value';
const called =
  (...names: readonly string[]) =>
  (site: Site): boolean =>
    isWhen(site) && names.includes(site.key?.name ?? '');

const IMPOSSIBLE = ['date-impossible'];
const wrong = (name: string, value: string, rules: readonly string[] = IMPOSSIBLE): MistakeKind =>
  atSite(name, rules, isWhen, (site) => withValue(site, value));
const field = (
  name: string,
  rules: string | readonly string[],
  where: (site: Site) => boolean,
  value: string | ((site: Site) => string),
  several?: string,
): MistakeKind =>
  atSite(
    name,
    rules,
    where,
    (site) => withValue(site, typeof value === 'string' ? value : value(site)),
    several ? { several } : {},
  );

const isTask = (site: Site): boolean => site.path.includes('tasks') || site.path.includes('common_tasks');
const hasPeriod = (site: Site): boolean => /^ {2}to:/m.test(site.plan.files['lsicu.yaml'] ?? '');
/** The deadline of the task that a field belongs to; empty where it has none. */
const dueOf = (site: Site): string =>
  sitesOf(site.plan).find(
    ({ file, parentLine, key, indent }) =>
      key?.name === 'due' && file === site.file && parentLine === site.parentLine && indent === site.indent,
  )?.source ?? '';
const yearOf = (site: Site): number => Number(site.plan.day.slice(0, 4));

export const DATES: readonly MistakeKind[] = [
  wrong('30 February', '2026-02-30'),
  wrong('29 February of a common year', '2027-02-29'),
  wrong('31 September', '2026-09-31'),
  wrong('month 13', '2026-13'),
  wrong('month 0', '2026-00-12'),
  wrong('day 0', '2026-05-00'),
  wrong('quarter 5', '2026-Q5'),
  wrong('quarter 0', '2026-Q0'),
  wrong('a date in Polish order', '12.05.2026'),
  wrong('a date in Polish order with r.', '12.05.2026 r.'),
  wrong('a month in Polish order', '05.2026', ['date-impossible', 'type-wrong']),
  wrong('an impossible date in Polish order', '31.09.2026'),
  wrong('a date with dots', '2026.05.12'),
  wrong('a date with slashes', '12/05/2026', ['date-impossible', 'type-wrong']),
  wrong('a date without zeros', '2026-5-1', ['date-impossible', 'type-wrong']),
  wrong('a date in words', '12 maja 2026', ['date-impossible', 'type-wrong']),
  wrong('a quarter in a small letter', '2026-q2', ['date-impossible', 'type-wrong']),
  wrong('a quarter in Roman numbers', 'II kwartał 2026', ['date-impossible', 'type-wrong']),
  wrong('a word for a date', 'wkrótce', ['type-wrong', 'date-impossible']),
  wrong('a year of two digits', "'26'", ['type-wrong', 'date-impossible']),
  wrong('a range that ends first', '2026-07/2026-05', ['date-reversed']),
  wrong('a range of days that ends first', '2026-07-12/2026-07-05', ['date-reversed']),
  wrong('a range of three', '2026-01/2026-02/2026-03', ['type-wrong', 'date-impossible']),
  wrong('a range with an impossible end', '2026-09-01/2026-09-31'),
  wrong('a range without an end', '2026-09/', ['type-wrong', 'date-impossible']),
  wrong('a date with an hour', '2026-05-12 10:00', ['type-wrong', 'date-impossible', 'yaml-syntax']),
  field(
    'a year typed wrong in a deadline',
    'task-due-outside-period',
    (site) => called('due')(site) && isTask(site) && hasPeriod(site) && site.source !== 'ongoing',
    (site) => site.source.replaceAll(/20(\d)(\d)/g, '20$2$1').replaceAll(/20(?:61|72)/g, '2062'),
    'a task that waits for it is planned before it',
  ),
  field(
    'a deadline after the period',
    'task-due-outside-period',
    (site) => called('due')(site) && isTask(site) && hasPeriod(site),
    (site) => `${yearOf(site) + 3}-05`,
    'a task that waits for it is planned before it',
  ),
  field(
    'a start after the deadline',
    'task-start-after-due',
    (site) =>
      called('start')(site) && isTask(site) && hasPeriod(site) && /^\d{4}-(0|Q[123]|1[01])/.test(dueOf(site)),
    (site) => `${dueOf(site).slice(0, 4)}-12-31`,
  ),
  field(
    'an entry outside its quarter',
    ['date-outside-quarter', 'entry-outside-quarter'],
    (site) => called('date')(site) && site.folder === 'progress',
    (site) => `${yearOf(site) - 1}-07-08`,
    'other dates are judged by it',
  ),
  field(
    'an entry after the day judged by',
    ['entry-in-future', 'date-outside-quarter'],
    (site) =>
      called('date')(site) && site.folder === 'progress' && site.file.includes(site.plan.day.slice(0, 4)),
    (site) => `${yearOf(site) + 1}-01-08`,
    'other dates are judged by it',
  ),
  field(
    'a meeting outside its quarter',
    'date-outside-quarter',
    (site) =>
      called('date')(site) && site.path.join('.') === 'meetings.date' && !site.present.includes('weekday'),
    (site) => `${yearOf(site) - 1}-07-08`,
    'the quarter has no meeting then',
  ),
  field(
    'an action outside its quarter',
    'date-outside-quarter',
    (site) => called('date')(site) && site.path.join('.') === 'actions.date',
    (site) => `${yearOf(site) - 1}-07-08`,
  ),
  atSite(
    'a wrong weekday',
    'meeting-weekday-mismatch',
    (site) => site.key?.name === 'weekday',
    (site) => withValue(site, /niedziela|nd/.test(site.source) ? 'poniedziałek' : 'niedziela'),
    { error: false },
  ),
  atSite(
    'a weekday misspelt',
    ['meeting-weekday-mismatch', 'value-unknown', 'type-wrong'],
    (site) => site.key?.name === 'weekday',
    (site) => withValue(site, 'wotrek'),
    { error: false },
  ),
  field(
    'a period that ends first',
    'date-reversed',
    (site) => called('to')(site) && site.path.join('.') === 'period.to' && site.present.includes('from'),
    (site) => `${yearOf(site) - 3}-12`,
  ),
  // The end is marked, whichever of the two is wrong.
  atSite(
    'a period that begins last',
    'date-reversed',
    (site) => called('from')(site) && site.path.join('.') === 'period.from' && site.present.includes('to'),
    (site) => ({ ...withValue(site, `${yearOf(site) + 3}-01`), line: site.line + 1 }),
  ),
];
