import { isPlain } from './print-scalar.ts';

/** True for a text that stays the same when its words are put on several lines. */
const isFoldable = (text: string): boolean => text.trim() === text && !/\s\s|[^\P{Cc}\n]/u.test(text);

/** The first of the old lines that a text begins with. */
const keptLine = (rest: string, old: readonly string[]): string | undefined =>
  old.find((line) => rest === line || rest.startsWith(`${line} `));

/** One paragraph in lines of a width; where it goes on as it did before, in the lines that it had. */
function foldParagraph(text: string, width: number, old: readonly string[]): string[] {
  const lines: string[] = [];
  let rest = text;
  let line = '';
  while (rest !== '') {
    const kept = keptLine(rest, old);
    const [word = ''] = rest.split(' ', 1);
    if (line !== '' && (kept !== undefined || line.length + 1 + word.length > width)) {
      lines.push(line);
      line = '';
    }
    const taken = line === '' ? (kept ?? word) : word;
    line = line === '' ? taken : `${line} ${taken}`;
    rest = rest.slice(taken.length + 1);
    if (kept !== undefined && taken === kept) {
      lines.push(line);
      line = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** One text in lines as wide as those that it replaces; null where it would not be read back from them. */
function foldLike(text: string, old: readonly string[]): string[] | null {
  if (text === '' || !isFoldable(text)) return null;
  const width = Math.max(40, ...old.map((line) => line.length));
  return foldParagraph(
    text,
    width,
    old.filter((line) => line.length > width / 2),
  );
}

/**
 * A text as it stands under `>`, as wide as the lines that it replaces; null where it would not be read back, or needs one line only.
 * @param old the lines of the text before, without their indent
 */
export function fold(
  text: string,
  old: readonly string[],
): { readonly head: string; readonly body: string[] } | null {
  const parts = text.replace(/\n$/, '').split('\n');
  if (parts[0] === '' || parts.at(-1) === '') return null;
  const body: string[] = [];
  for (const [index, part] of parts.entries()) {
    const lines = part === '' ? [] : foldLike(part, old);
    if (!lines) return null;
    // A line end of the text is an empty line.
    body.push(...(index > 0 ? [''] : []), ...lines);
  }
  return body.length > 1 ? { head: text.endsWith('\n') ? '>' : '>-', body } : null;
}

const MARKS: Readonly<Record<string, string>> = { PLAIN: '', QUOTE_SINGLE: "'", QUOTE_DOUBLE: '"' };

/**
 * A text that stands on several lines without `>`, in its quotation marks; null where it needs one line only or is not read back so.
 * @param written the characters of the text before
 */
export function foldAgain(text: string, type: string, written: string): string[] | null {
  const mark = MARKS[type];
  if (mark === undefined || !written.includes('\n') || text.includes('\n')) return null;
  if (mark === '' ? !isPlain(text) : /["'\\]/.test(text)) return null;
  const bare = written.slice(mark.length, written.length - mark.length);
  const lines = foldLike(
    text,
    bare.split('\n').map((line) => line.trim()),
  );
  if (!lines || lines.length < 2 || lines.some((line) => /^[-#?]/.test(line))) return null;
  return `${mark}${lines.join('\n')}${mark}`.split('\n');
}
