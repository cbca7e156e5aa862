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

/** A name with its colon, at the start of a line or inside braces. */
const KEY = /(?:^\s*(?:- +)*|[{,]\s*)["']?([\w-]+)["']?\s*:(?=\s|$)/g;
const HIDDEN = '…';
const IN_QUOTES = ['code-unquoted', 'text-cut'];

const indentOf = (line: string): number => line.search(/\S|$/);

/** The name that a line without one stands under: the nearest one above it, further to the left. */
function nameAbove(file: PlanFile, number: number): string | undefined {
  const indent = indentOf(file.line(number));
  for (let above = number - 1; above > 0; above -= 1) {
    const line = file.line(above);
    const key = [...line.matchAll(KEY)].at(-1)?.[1];
    if (key !== undefined && indentOf(line) < indent) return key;
  }
  return undefined;
}

/** A line with a sign in place of all that follows the first name whose text is hidden. */
function shownLine(file: PlanFile, number: number, secrecyAt: SecrecyAt): string {
  const line = file.line(number);
  const secrecy = secrecyAt(number);
  if (!secrecy || line.trim() === '') return line;
  const keys = [...line.matchAll(KEY)];
  if (keys.length === 0) {
    const isComment = line.trimStart().startsWith('#');
    const shown = secrecy.isOpen(isComment ? undefined : nameAbove(file, number));
    return shown ? line : ' '.repeat(indentOf(line)) + HIDDEN;
  }
  for (const { index, 0: matched, 1: key = '' } of keys) {
    if (secrecy.isOpen(key)) continue;
    const end = index + matched.length;
    const head = line.slice(0, end);
    const before = secrecy.isName(key) ? head : head.slice(0, matched.search(/[\w"']/) + index) + HIDDEN;
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
  const keys = [...line.matchAll(KEY)];
  const own = keys.findLast(({ index, 0: matched }) => index + matched.search(/[\w"']/) <= before);
  return own?.[1] ?? nameAbove(file, number);
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
