/** A line of a file taken apart; the offsets are those of the text it stands in. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly text: string;
  /** Blanks, tabs and whatever looks like them before the first sign. */
  readonly indent: string;
  /** Hyphens of list items with the blanks behind them. */
  readonly hyphens: string;
  /** The name of a field and its colon; empty where there is none. */
  readonly key: string;
  /** The colon with the blanks around it. */
  readonly colon: string;
  /** What is left, without a comment at its end. */
  readonly value: string;
  /** The offset of the value. */
  readonly at: number;
}

const PARTS =
  /^(?<indent>\s*)(?<hyphens>(?:-\s+)*)(?:(?<key>[\p{L}_][\p{L}\p{N}_-]*|"[^"]*"|'[^']*')(?<colon>[ \t]*:(?:\s+|$)))?(?<value>.*)$/u;

/** A comment behind a value: the hash sign stands between blanks. */
const COMMENT = /(?:^|\s+)#(?:\s.*)?$/u;

function lineFrom(number: number, start: number, text: string): Line {
  const { indent = '', hyphens = '', key = '', colon = '', value = '' } = PARTS.exec(text)?.groups ?? {};
  const at = start + indent.length + hyphens.length + key.length + colon.length;
  const comment = /^["']/.test(value) ? null : COMMENT.exec(value);
  return {
    number,
    start,
    text,
    indent,
    hyphens,
    key,
    colon,
    value: (comment ? value.slice(0, comment.index) : value).trimEnd(),
    at,
  };
}

/** True for a name such as the fields of a plan have. */
export const isFieldName = (key: string): boolean => /^[a-z][a-z0-9_]*$/.test(key);

export const isBlank = ({ text }: Line): boolean => /^\s*(?:#.*)?$/.test(text);

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((each, index) => {
    const line = lineFrom(index + 1, start, each.replace(/\r$/, ''));
    start += each.length + 1;
    return line;
  });
}
