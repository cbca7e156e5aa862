import { compare } from '../days/order.ts';
import type { Sentence } from '../words/sentence.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A place in a plan file. Lines and columns count from 1, columns in Unicode code points, the end is exclusive. */
export interface Span {
  /** Path inside the plan, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a person may paste: words in place of the marked ones, the whole line with its indent, a line to add, or a command to run. */
export type Remedy =
  | { readonly replace: string }
  | { readonly line: string }
  | { readonly add: Sentence }
  | { readonly run: string };

/** What a check or a reading stage reports: plain data, collected and never thrown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Span;
  readonly message: Sentence;
  readonly hint?: Sentence;
  readonly remedy?: Remedy;
  /** The workshop stage that asks for it, where the plan has not come to it yet. */
  readonly stage?: number;
  readonly related?: readonly { readonly at: Span; readonly note: Sentence }[];
}

/** The order of all listings: file, line, column, rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      compare(a.at.line, b.at.line) ||
      compare(a.at.column, b.at.column) ||
      compare(a.rule, b.rule),
  );
}

/** The first character of a file: where a finding about the whole file stands. */
export function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** True when some finding is at or above the failing level. */
export function reaches(findings: readonly Finding[], level: Severity): boolean {
  return findings.some((finding) => RANK[finding.severity] >= RANK[level]);
}
