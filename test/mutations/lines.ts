/** The offsets that the lines of a text begin at. */
export function startsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** A line of a text, from 1. */
export const lineOf = (text: string, line: number): string => text.split('\n')[line - 1] ?? '';

/** The text with a line replaced by others, none where `by` is empty. */
export const withLine = (text: string, line: number, ...by: readonly string[]): string =>
  text
    .split('\n')
    .toSpliced(line - 1, 1, ...by)
    .join('\n');

/** The text with lines put in before a line. */
export const withBefore = (text: string, line: number, ...added: readonly string[]): string =>
  text
    .split('\n')
    .toSpliced(line - 1, 0, ...added)
    .join('\n');
