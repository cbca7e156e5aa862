import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { visible } from '../findings/visible.ts';
import { letters, width } from '../findings/width.ts';
import { plain, type Phrase } from '../model/texts.ts';
import type { Header } from '../views/parts/header.ts';
import type { MeetingRow } from '../views/parts/meetings.ts';
import type { TaskRow } from '../views/parts/tasks.ts';
import type { Totals, TotalsRow } from '../views/parts/totals.ts';
import type { ViewData } from '../views/view.ts';
import { formatDay, formatWhen } from '../words/dates.ts';
import { say, type Arg, type WordLanguage, type Words } from '../words/sentence.ts';
import { SHARED, sharedWords } from '../words/shared.ts';
import { bar, LEGEND } from './bar.ts';

const W = {
  asOf: { pl: 'stan na {day}', en: 'as of {day}' },
  errors: {
    pl: 'Uwaga: plan zawiera {errors, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}; wypisuje je lsicu validate.',
    en: 'Note: the plan has {errors, plural, one {# error} other {# errors}}; lsicu validate lists them.',
  },
  doneHead: { pl: 'Wykonano', en: 'Done' },
  silentHead: { pl: 'Bez sprawozdania', en: 'Not reported' },
  doneOf: { pl: '{done} z {total}', en: '{done} of {total}' },
  unknown: { pl: 'nie odczytano', en: 'not read' },
  overdue: { pl: 'Po terminie: {count}', en: 'Overdue: {count}' },
  days: {
    pl: '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
    en: '{days, plural, one {# day} other {# days}}',
  },
  blocked: { pl: 'Zablokowane: {count}', en: 'Blocked: {count}' },
  unowned: { pl: 'Bez wykonawcy: {count}', en: 'Nobody responsible: {count}' },
  notReported: { pl: 'Bez sprawozdania: {count}', en: 'Not reported on: {count}' },
  silence: {
    pl: 'Instytucje, które nie złożyły jeszcze sprawozdania za ten kwartał: {silent} z {expected}',
    en: 'Institutions that have not reported this quarter: {silent} of {expected}',
  },
  more: { pl: '… i jeszcze {count}', en: '… and {count} more' },
  next: { pl: 'Następne spotkanie: {when}', en: 'Next meeting: {when}' },
  noNext: { pl: 'Nie zaplanowano następnego spotkania.', en: 'No further meeting is planned.' },
  command: { pl: 'Dalej:  lsicu {command}', en: 'Next:   lsicu {command}' },
} satisfies Record<string, Words>;

const BAR_WIDTH = 14;
const NAME_WIDTH = 24;
const LINE_WIDTH = 79;
const SHOWN = 5;
const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((part) => [part, '']),
);

interface Status extends ViewData {
  readonly header: Header;
  readonly lists: readonly TotalsRow[];
  readonly totals: Totals;
  readonly overdue: readonly TaskRow[];
  readonly blocked: readonly TaskRow[];
  readonly unowned: readonly TaskRow[];
  readonly notReported: readonly TaskRow[];
  readonly silence: { readonly expected: number; readonly silent: readonly unknown[] };
  readonly next: MeetingRow | null;
}

/** How a screen is written: its language and colours. */
interface Pen {
  readonly language: WordLanguage;
  readonly chalk: ChalkInstance;
}

const words = ({ language }: Pen, key: keyof typeof W, args: Record<string, Arg> = {}): string =>
  say({ words: W[key], args }, language);

function cut(phrase: Phrase, room: number): string {
  const text = visible(plain(phrase));
  if (width(text) <= room) return text;
  let shown = '';
  for (const letter of letters(text)) {
    if (width(shown + letter) >= room) break;
    shown += letter;
  }
  return `${shown}…`;
}

/** Lists × states: name, bar, and what matters as numbers. */
function table(pen: Pen, { lists, totals }: Status): string[] {
  const { language } = pen;
  if (lists.length === 0) return [];
  const head = ['', '', words(pen, 'doneHead'), words(pen, 'silentHead'), SHARED['column.overdue'][language]];
  const grid = new Table({
    head,
    chars: { ...NO_LINES, middle: ' ' },
    colAligns: ['left', 'left', 'right', 'right', 'right'],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const row = (name: string, counts: Totals, unknown: boolean): string[] =>
    unknown
      ? [name, ''.padEnd(BAR_WIDTH), words(pen, 'unknown'), '–', '–']
      : [
          name,
          bar(counts.states, counts.total, BAR_WIDTH),
          words(pen, 'doneOf', { done: counts.states.done, total: counts.total }),
          String(counts.states['not-reported']),
          String(counts.overdue),
        ];
  for (const list of lists) grid.push(row(cut(list.name, NAME_WIDTH), list.totals, list.unknown));
  if (lists.length > 1) grid.push(row(SHARED['column.total'][language], totals, false));
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function legend(pen: Pen): string[] {
  const parts = LEGEND.map(
    ({ state, mark }) => `${mark} ${say({ words: sharedWords(`state.${state}`) }, pen.language)}`,
  );
  const half = Math.ceil(parts.length / 2);
  return [parts.slice(0, half).join('   '), parts.slice(half).join('   ')];
}

function section(
  pen: Pen,
  key: 'overdue' | 'blocked' | 'unowned' | 'notReported',
  tasks: readonly TaskRow[],
): string[] {
  if (tasks.length === 0) return [];
  const lines = tasks.slice(0, SHOWN).map(({ title, place, overdue }) => {
    const end = `${place === null ? '' : ` (${cut(place, NAME_WIDTH)})`}${key === 'overdue' ? ` – ${words(pen, 'days', { days: overdue })}` : ''}`;
    return `  ${cut(title, LINE_WIDTH - 2 - width(end))}${end}`;
  });
  const more = tasks.length > SHOWN ? [`  ${words(pen, 'more', { count: tasks.length - SHOWN })}`] : [];
  return [pen.chalk.bold(words(pen, key, { count: tasks.length })), ...lines, ...more, ''];
}

function top(pen: Pen, { header }: Status): string[] {
  const fictional = header.fictional ? ` (${SHARED.fictional[pen.language]})` : '';
  const day = words(pen, 'asOf', { day: formatDay(header.asOf, pen.language) });
  const errors = header.errors > 0 ? [pen.chalk.red(words(pen, 'errors', { errors: header.errors }))] : [];
  return [pen.chalk.bold(`${cut(header.unit, LINE_WIDTH / 2)}${fictional} · ${day}`), ...errors, ''];
}

function bottom(pen: Pen, { silence, next, header }: Status): string[] {
  const silent = words(pen, 'silence', { silent: silence.silent.length, expected: silence.expected });
  const meeting = next
    ? [
        words(pen, 'next', { when: formatWhen(next.when, pen.language) }),
        `  ${cut(next.title, LINE_WIDTH - 2)}`,
      ]
    : [words(pen, 'noNext')];
  const command = header.errors > 0 ? 'validate' : next ? 'agenda' : 'report';
  return [...(silence.expected > 0 ? [silent] : []), ...meeting, words(pen, 'command', { command })];
}

/** The screen of `lsicu status`: at most 80 columns, the same words in a pipe. */
export function statusScreen(data: ViewData, language: WordLanguage, colour: boolean): string {
  const view = data as Status;
  const pen: Pen = { language, chalk: new Chalk({ level: colour ? 1 : 0 }) };
  return [
    ...top(pen, view),
    ...table(pen, view),
    '',
    ...legend(pen),
    '',
    ...section(pen, 'overdue', view.overdue),
    ...section(pen, 'blocked', view.blocked),
    ...section(pen, 'unowned', view.unowned),
    ...section(pen, 'notReported', view.notReported),
    ...bottom(pen, view),
    '',
  ].join('\n');
}
