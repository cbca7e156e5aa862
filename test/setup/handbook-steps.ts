/** What a page of the handbook has its reader do, one after another. */
export type Step =
  /** A new folder: empty, or with a copy of an example plan. */
  | { readonly kind: 'start'; readonly plan: string | null; readonly line: number }
  | { readonly kind: 'day'; readonly day: string }
  | {
      readonly kind: 'command';
      readonly words: readonly string[];
      readonly shown: readonly string[];
      readonly exit: number;
      readonly line: number;
    }
  /** A file that the reader writes. */
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  /** Lines of a file that the reader changes, as a difference shows them. */
  | {
      readonly kind: 'edit';
      readonly path: string;
      readonly lines: readonly string[];
      readonly line: number;
    };

/** The languages of blocks: `console` is run, `sh` is not, the others show or are written to a file. */
export const BLOCKS = ['console', 'sh', 'text', 'yaml', 'diff'];

const NOTE = /^<!-- run: (.+) -->$/;
const FENCE = /^ *```(\w*)$/;

/** Notes for the run that a reader does not see: `key=value`, separated by blanks. */
function noteOf(line: string): Record<string, string> | null {
  const [, note] = NOTE.exec(line.trim()) ?? [];
  if (note === undefined) return null;
  return Object.fromEntries(note.split(' ').map((each) => each.split('=', 2) as [string, string]));
}

/** Words of a command line; a word with blanks stands in quotation marks. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"([^"]*)"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));

/** Commands with what they print; the exit code that a note gives is that of the last one. */
function commands(lines: readonly string[], at: number, exit: number): Step[] {
  const found: { words: string[]; shown: string[]; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('$ ')) found.push({ words: wordsOf(line.slice(2)), shown: [], line: at + index });
    else if (found.length === 0) throw new Error(`line ${at + index}: a block of commands begins with “$ ”`);
    else found.at(-1)?.shown.push(line);
  }
  return found.map((each, index) => ({
    kind: 'command',
    ...each,
    exit: index === found.length - 1 ? exit : 0,
  }));
}

interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
  /** The number of the first line inside. */
  readonly line: number;
}

function stepsOf({ language, lines, line }: Fence, note: Readonly<Record<string, string>>): Step[] {
  const { file, edit, exit = '0' } = note;
  if (file !== undefined) return [{ kind: 'file', path: file, text: `${lines.join('\n')}\n` }];
  if (edit !== undefined) return [{ kind: 'edit', path: edit, lines, line }];
  return language === 'console' ? commands(lines, line, Number(exit)) : [];
}

function beginnings(note: Readonly<Record<string, string>>, line: number): Step[] {
  const { plan, day } = note;
  return [
    ...(plan === undefined ? [] : [{ kind: 'start' as const, plan: plan === 'none' ? null : plan, line }]),
    ...(day === undefined ? [] : [{ kind: 'day' as const, day }]),
  ];
}

/** The fenced blocks of a page; those in a list are indented. */
export function* fences(text: string): Generator<Fence> {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const language = FENCE.exec(lines[index] ?? '')?.[1];
    if (language === undefined) continue;
    const indent = /^ */.exec(lines[index] ?? '')?.[0].length ?? 0;
    const end = lines.findIndex((line, at) => at > index && line.trim() === '```');
    if (end < 0) throw new Error(`line ${index + 1}: a block without an end`);
    const inside = lines.slice(index + 1, end).map((line) => line.slice(indent));
    yield { language, lines: inside, line: index + 2 };
    index = end;
  }
}

/** What a page has its reader do. */
export function steps(text: string): Step[] {
  const found: Step[] = [];
  const blocks = new Map([...fences(text)].map((fence) => [fence.line, fence]));
  let note: Readonly<Record<string, string>> = {};
  for (const [index, line] of text.split('\n').entries()) {
    const fence = blocks.get(index + 2);
    if (fence) {
      found.push(...stepsOf(fence, note));
      note = {};
    }
    const here = noteOf(line);
    if (!here) continue;
    found.push(...beginnings(here, index + 1));
    note = here;
  }
  return found;
}
