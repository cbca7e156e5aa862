/** What a line's brackets look like: `[a, b}` → what stands open at the end, what closes wrongly, what stands behind. */
export interface Flow {
  /** Closing brackets that are missing, in the order in which they should stand. */
  readonly missing: string;
  /** The offset of a closing bracket that closes nothing or the wrong thing; -1 where there is none. */
  readonly wrong: number;
  /** The bracket that should stand there; empty where none should. */
  readonly right: string;
  /** The offset behind the bracket that closes the first one; -1 where it stays open. */
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The offset behind a quoted text that begins at an offset; -1 where it does not end. */
export function endOfQuoted(text: string, from: number): number {
  const mark = text[from] ?? '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (mark === '"' && text[at] === '\\') at += 1;
    else if (text[at] === mark && mark === "'" && text[at + 1] === mark) at += 1;
    else if (text[at] === mark) return at + 1;
  }
  return -1;
}

/** Reads the brackets of a value that begins with one. */
export function readFlow(value: string): Flow {
  const open: string[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? '';
    if (/["']/.test(sign) && /[[{,:]\s*$/.test(value.slice(0, at))) {
      const end = endOfQuoted(value, at);
      if (end < 0) break;
      at = end - 1;
      continue;
    }
    if (CLOSING[sign]) open.push(CLOSING[sign]);
    if (sign !== ']' && sign !== '}') continue;
    if (open.at(-1) !== sign) return { missing: '', wrong: at, right: open.at(-1) ?? '', end: -1 };
    open.pop();
    if (open.length === 0) return { missing: '', wrong: -1, right: '', end: at + 1 };
  }
  return { missing: open.toReversed().join(''), wrong: -1, right: '', end: -1 };
}

/** The values between the brackets and commas of a line, with their offsets, without names of fields. */
export function flowValues(value: string): { text: string; at: number }[] {
  return [...value.matchAll(/(?<=[[{,]\s*)(?:[\w-]+:[ \t]+)?([^\s,[\]{}][^,[\]{}]*)/g)].map((match) => {
    const text = match[1] ?? '';
    return { text: text.trimEnd(), at: match.index + match[0].length - text.length };
  });
}
