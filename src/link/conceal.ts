import type { Finding } from '../findings/finding.ts';
import type { PlanFile } from '../parse/file.ts';
import { sentence, type Words } from '../words/sentence.ts';

const W = {
  field: {
    pl: 'Pole „{key}” w tym miejscu jest zapisane niepoprawnie. Wartości prywatnych program nie pokazuje.',
    en: 'The field “{key}” is not written correctly here. The program does not show private values.',
  },
  twice: {
    pl: 'W tym miejscu stoi po raz drugi to samo pole albo ta sama osoba.',
    en: 'The same field or the same person stands here a second time.',
  },
  place: {
    pl: 'Ten wiersz jest zapisany niepoprawnie. Wartości prywatnych program nie pokazuje.',
    en: 'This line is not written correctly. The program does not show private values.',
  },
  quotes: { pl: 'Weź wartość w cudzysłów.', en: 'Put the value in quotes.' },
} satisfies Record<string, Words>;

/** Which texts of a file nobody may be shown, by the fields they stand in. */
export interface Secrecy {
  /** True for a name that stands before a colon and may be shown. */
  isName(key: string): boolean;
  /** True where what stands under a name may be shown; without a name, what stands under none. */
  isOpen(key: string | undefined): boolean;
  /** What to write where something is wrong with a hidden text. */
  hint?(rule: string, key: string | undefined): Words | undefined;
}

/** What may be shown of each line of a file; null where all of it may. */
export type SecrecyAt = (line: number) => Secrecy | null;

/**
 * A name with its colon, or with what stands there in place of one, at the start of a line, in a comment or inside braces.
 * Whatever looks like a name is taken for one: a hidden field with a mistake in its name is hidden too.
 */
const KEY = /(^\s*(?:[-?]\s+)*|[{[,#]\s*)(["']?)([^\s"'#:={}[\],][^"'#:={}[\],]{0,200}?)\2\s{0,9}[:=]/g;
const HIDDEN = '…';
const IN_QUOTES = ['code-unquoted', 'text-cut'];
/** How far above a line the names that it stands under are looked for. */
const FAR = 200;

const indentOf = (line: string): number => line.search(/\S|$/);

/** A name in a line: where it starts and where what belongs to it starts. */
interface Name {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const namesIn = (line: string): Name[] =>
  Array.from(line.matchAll(KEY), ({ index, 0: matched, 1: lead = '', 3: key = '' }) => ({
    key,
    start: index + lead.length,
    end: index + matched.length,
  }));

const isComment = (line: string): boolean => line.trimStart().startsWith('#');

/** The names that a line stands under, the nearest one first; the one just above it counts wherever it starts. */
function* namesAbove(file: PlanFile, number: number): Generator<{ name: Name; isParent: boolean }> {
  let [first] = namesIn(file.line(number));
  let indent = first?.start ?? indentOf(file.line(number));
  let isNearest = first === undefined;
  for (let above = number - 1; above > Math.max(0, number - FAR); above -= 1) {
    const line = file.line(above);
    const names = isComment(line) ? [] : namesIn(line);
    [first] = names;
    const name = names.at(-1);
    if (!first || !name) continue;
    const isParent = first.start < indent;
    if (isParent || isNearest) yield { name, isParent };
    isNearest = false;
    indent = Math.min(indent, first.start);
    if (indentOf(line) === 0) return;
  }
}

/** The name that a line without one stands under: the nearest one above it, further to the left. */
function nameAbove(file: PlanFile, number: number): string | undefined {
  for (const { name, isParent } of namesAbove(file, number)) if (isParent) return name.key;
  return undefined;
}

/** True where a line stands under open names only. */
function isBelowOpen(file: PlanFile, number: number, secrecy: Secrecy): boolean {
  if (!secrecy.isOpen(undefined)) return false;
  for (const { name } of namesAbove(file, number)) if (!secrecy.isOpen(name.key)) return false;
  return true;
}

/** True for a line that begins with the name of a hidden field, or has lost its name. */
function isNameless(line: string, secrecy: Secrecy): boolean {
  const [, word = ''] = /^\s*(?:- +)*["']?([\w-]+)/.exec(line) ?? [];
  return /^\s*[:?]/.test(line) || (secrecy.isName(word) && !secrecy.isOpen(word));
}

/** True where a line is hidden from its start on, by what it stands under or by what stands before its first name. */
function isHiddenBefore(file: PlanFile, number: number, first: Name | undefined, secrecy: Secrecy): boolean {
  const line = file.line(number);
  if (isComment(line)) return !first && !secrecy.isOpen(undefined);
  if (!first && isNameless(line, secrecy)) return true;
  const hasText = /[^\s{}[\],#?-]/.test(line.slice(0, first?.start));
  return (hasText || secrecy.isOpen(undefined)) && !isBelowOpen(file, number, secrecy);
}

/** A line with a sign in place of all that follows the first name whose text is hidden. */
function shownLine(file: PlanFile, number: number, secrecyAt: SecrecyAt): string {
  const line = file.line(number);
  const secrecy = secrecyAt(number);
  if (!secrecy || line.trim() === '') return line;
  const names = namesIn(line);
  if (isHiddenBefore(file, number, names[0], secrecy)) return ' '.repeat(indentOf(line)) + HIDDEN;
  for (const { key, start, end } of names) {
    if (secrecy.isOpen(key)) continue;
    const before = secrecy.isName(key) ? line.slice(0, end) : line.slice(0, start) + HIDDEN;
    return line.slice(end).trim() === '' ? before : `${before} ${HIDDEN}`;
  }
  return line;
}

/** The name whose text stands in a place of a line. */
function nameAt(file: PlanFile, { line: number, column }: Finding['at']): string | undefined {
  const line = file.line(number);
  const before = Array.from(line)
    .slice(0, column - 1)
    .join('').length;
  return namesIn(line).findLast(({ start }) => start <= before)?.key ?? nameAbove(file, number);
}

/** The file as findings may show it. */
export const concealed = (file: PlanFile, secrecyAt: SecrecyAt): PlanFile => ({
  ...file,
  line: (number) => shownLine(file, number, secrecyAt),
});

function withoutRemedy({ remedy, ...rest }: Finding): Finding {
  return remedy && ('replace' in remedy || 'line' in remedy)
    ? rest
    : { ...rest, ...(remedy ? { remedy } : {}) };
}

/** The same finding in words that quote nothing. */
function inOtherWords({ rule, severity, at }: Finding, key: string | undefined, secrecy: Secrecy): Finding {
  const isNamed = key !== undefined && secrecy.isName(key);
  const words = rule === 'key-duplicate' ? W.twice : isNamed ? W.field : W.place;
  const hint = IN_QUOTES.includes(rule) ? W.quotes : secrecy.hint?.(rule, key);
  const message = sentence(words, { key: key ?? '' });
  return { rule, severity, at, message, ...(hint ? { hint: sentence(hint) } : {}) };
}

/** True for a finding about a name that no field has, in a file that has open fields beside hidden ones: a name is no secret there. */
const isAboutName = ({ rule }: Finding, key: string | undefined, secrecy: Secrecy): boolean =>
  rule === 'key-unknown' && secrecy.isOpen(undefined) && !(key !== undefined && secrecy.isName(key));

/**
 * A finding that names the field of a private value and never the value: its own words may quote it.
 * @param careful true of a finding whose words are known to quote nothing
 */
export function conceal(finding: Finding, file: PlanFile, secrecyAt: SecrecyAt, careful = false): Finding {
  const { at } = finding;
  const secrecy = secrecyAt(at.line);
  if (!secrecy || shownLine(file, at.line, secrecyAt) === file.line(at.line)) return finding;
  const key = nameAt(file, at);
  const isQuotingNone = careful || secrecy.isOpen(key) || isAboutName(finding, key, secrecy);
  return isQuotingNone ? withoutRemedy(finding) : inOtherWords(finding, key, secrecy);
}
