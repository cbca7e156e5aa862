import { endOfQuoted, flowValues, readFlow } from './flow.ts';
import { isFieldName, type Line } from './line.ts';
import { told, type Mistake, type Told } from './mistake.ts';
import { quoted } from './quote.ts';
import { W } from './repair-words.ts';

/** What may be wrong with a line, and the edit that would put it right; only an edit that does is believed. */
export interface Candidate {
  readonly mistake: Mistake;
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
  /** The words are told, the edit is only a trial: nobody knows what was meant. */
  readonly trial?: true;
}

type Find = (line: Line) => Candidate[];

/** A candidate whose edit is what the finding proposes. */
function replacing(
  start: number,
  end: number,
  text: string,
  words: Told,
  args?: Parameters<typeof told>[1],
): Candidate {
  return {
    mistake: { rule: 'yaml-syntax', start, end, replace: text, ...told(words, args) },
    edit: { start, end, text },
  };
}

/** The whole value of a line by another one. */
const instead = (
  { at, value }: Line,
  text: string,
  words: Told,
  args?: Parameters<typeof told>[1],
): Candidate[] => [replacing(at, at + value.length, text, words, args)];

const hardBlanks: Find = ({ start, text, indent, hyphens, key, colon }) => {
  const head = indent + hyphens + key + colon;
  if (!/[^\S \t\r\n]/u.test(head)) return [];
  const from = head.search(/[^\S \t\r\n]/u);
  const end = start + Math.min(head.length + 1, text.length);
  return [
    replacing(start + from, end, text.slice(from, end - start).replaceAll(/[^\S \t]/gu, ' '), W.hardBlank),
  ];
};

/** `leader：gok`, `leader = gok`, `leader; gok`. */
const otherColon: Find = (line) => {
  const found = /^([a-z][a-z0-9_]*)(\s*)([：；;=﹕∶])\s*(?=\S|$)/u.exec(line.value);
  if (!found || line.key) return [];
  const [whole, key = '', , sign = ''] = found;
  const rest = line.value.length > whole.length ? ' ' : '';
  return [replacing(line.at, line.at + whole.length, `${key}:${rest}`, W.otherColon, { key, sign })];
};

const joinedColon: Find = (line) => {
  const found = /^([A-Za-z_][\w-]*|"[^"]*"):(?!\/\/)(\S.*)$/u.exec(line.value);
  if (!found || line.key) return [];
  const [, key = '', rest = ''] = found;
  return instead(line, `${key}: ${rest.trimStart()}`, W.blank);
};

const joinedHyphen: Find = (line) => {
  const whole = line.key + line.colon + line.value;
  const found = /^-+(?=[^\s-])/u.exec(whole);
  const start = line.at - line.key.length - line.colon.length;
  if (!found || line.colon) {
    // `-id: kurs`: the hyphen hides in the rest of the line.
    return [];
  }
  return [replacing(start, start + whole.length, `- ${whole.slice(1)}`, W.hyphen)];
};

/** A quoted value with something behind its closing mark. */
function afterQuote(line: Line, end: number): Candidate[] {
  const { value } = line;
  const mark = value[0] ?? '';
  const closed = value.endsWith(mark) && value.length > end;
  if (closed) return instead(line, quoted(value.slice(1, -1).replaceAll('\\"', '"')), W.innerQuote);
  // 'dzień O'Neilla: the mark that seems to close is an apostrophe.
  if (/^\p{L}/u.test(value.slice(end))) return instead(line, quoted(value.slice(1)), W.innerQuote);
  return instead(line, quoted(value), W.afterQuote);
}

function openQuote(line: Line): Candidate[] {
  const { value } = line;
  const mark = value[0] ?? '';
  const last = value.at(-1) ?? '';
  const close = (text: string): string => {
    const [, words = '', comment = ''] = /^(.*?)(\s+#\s.*)?$/s.exec(text) ?? [];
    return `${mark}${words}${mark}${comment}`;
  };
  const other = /[”“’‘'"]/.test(last) && value.length > 1;
  return [
    ...(other ? instead(line, close(value.slice(1, -1)), W.wordQuote, { open: mark }) : []),
    ...instead(line, close(value.slice(1)), W.quote),
  ];
}

const quotes: Find = (line) => {
  const { value } = line;
  if (!/^["']/.test(value)) return [];
  const end = endOfQuoted(value, 0);
  if (end < 0) return openQuote(line);
  const rest = value.slice(end);
  if (/^\s*(?:\s#.*)?$/.test(rest)) {
    const inner = value.slice(1, end - 1);
    const single = value.startsWith('"') && inner.includes('\\') ? `'${inner.replaceAll("'", "''")}'` : null;
    return single ? [replacing(line.at, line.at + end, single, W.escape)] : [];
  }
  return afterQuote(line, end);
};

const brackets: Find = (line) => {
  const { value, at } = line;
  if (!/^[[{]/.test(value)) return [];
  const { missing, wrong, right, end } = readFlow(value);
  const all = (text: string, words: Told, args?: Parameters<typeof told>[1]) =>
    instead(line, text, words, args);
  const values = flowValues(value).flatMap(({ text, at: from }) => inFlow(text, at + from));
  if (wrong >= 0) return all(value.slice(0, wrong) + right + value.slice(wrong + 1), W.closing);
  const cutShort = value.replace(/,$/, '');
  if (missing) return [...values, ...all(cutShort + missing, W.bracket), ...quotesInFlow(line)];
  const behind = value.slice(end);
  if (/^[\]}]+$/.test(behind)) return all(value.slice(0, end), W.closing);
  const opening = { sign: value[0] ?? '' };
  return behind === '' ? [...values, ...quotesInFlow(line)] : all(quoted(value), W.start, opening);
};

/** What may be wrong with one value inside brackets. */
function inFlow(text: string, start: number): Candidate[] {
  const end = start + text.length;
  if (/\s#\S/u.test(text)) {
    const cut = replacing(start, end, quoted(text), W.cut);
    return [{ ...cut, mistake: { ...cut.mistake, rule: 'text-cut' } }];
  }
  if (/^["']/.test(text)) return [];
  if (/:(?:\s|$)/.test(text)) return [replacing(start, end, quoted(text), W.colon)];
  if (SPECIAL.test(text)) return [replacing(start, end, quoted(text), W.start, { sign: text[0] ?? '' })];
  return [];
}

/** An open or inner quotation mark inside brackets: nobody knows which text it was to enclose. */
function quotesInFlow(line: Line): Candidate[] {
  const marks = line.value.match(/["']/g) ?? [];
  if (marks.length === 0) return [];
  const bare = line.value.replaceAll(/["']/g, '_');
  const [candidate] = instead(line, bare, marks.length % 2 === 0 ? W.innerQuote : W.quote);
  if (!candidate) return [];
  const { replace: _, ...mistake } = candidate.mistake;
  return [{ ...candidate, mistake, trial: true }];
}

/** Signs that no unquoted text can begin with. */
const SPECIAL = /^(?:[@`%*&!>|,\]}]|[-?:](?=\s|$))/;
/** The beginning of a text of several lines: `|`, `>-`. */
const BLOCK = /^[|>][-+\d]{0,2}$/;

const specialStart: Find = (line) => {
  const { value } = line;
  if (!SPECIAL.test(value) || BLOCK.test(value)) return [];
  return instead(line, quoted(value), W.start, { sign: value[0] ?? '' });
};

const colonInText: Find = (line) => {
  const { value, key, hyphens, colon, at } = line;
  if (/^["'[{|>]/.test(value) || !/:(?:\s|$)/.test(value) || !(key || hyphens)) return [];
  if (!key || isFieldName(key) || !hyphens) return instead(line, quoted(value), W.colon);
  const whole = key + colon + value;
  return [replacing(at - key.length - colon.length, at + value.length, quoted(whole), W.colon)];
};

/** A text that goes on in the next line after a comment has cut it. */
const cutBefore: Find = (line) => {
  const found = /\s#(?=[\p{L}\p{N}])/u.exec(line.value);
  if (!found || /^["'[{|>#]/.test(line.value)) return [];
  const start = line.at + found.index;
  const cut = replacing(
    start,
    line.at + line.value.length,
    line.value.slice(found.index).replace('#', ''),
    W.cut,
  );
  const { replace: _, ...mistake } = cut.mistake;
  return [{ ...cut, mistake: { ...mistake, rule: 'text-cut', start: start + 1 }, trial: true }];
};

/** `– tekst`: the dash that Word makes of a hyphen. */
const wordDash: Find = (line) => {
  const { start, indent, hyphens, key, value } = line;
  const dash = /^[–—]\s+/.exec(value);
  if (!dash || hyphens || key) return [];
  const from = start + indent.length;
  return [replacing(from, from + dash[0].trimEnd().length, '-', W.wordDash)];
};

/** One marker of a merge that was left behind. */
const leftMarker: Find = ({ start, text }) => {
  if (!/^\s*={7}$/.test(text)) return [];
  const from = start + text.indexOf('=');
  const mistake = { rule: 'yaml-syntax', start: from, end: from + 7, ...told(W.conflict) } as const;
  return [{ mistake, edit: { start, end: start + text.length, text: '' }, trial: true }];
};

const KINDS: readonly Find[] = [
  leftMarker,
  hardBlanks,
  wordDash,
  otherColon,
  joinedColon,
  joinedHyphen,
  quotes,
  brackets,
  specialStart,
  colonInText,
  cutBefore,
];

/** What may be wrong with a line by itself, the likeliest first. */
export const candidatesIn = (line: Line): Candidate[] => KINDS.flatMap((find) => find(line));
