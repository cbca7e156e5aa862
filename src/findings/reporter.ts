import type { WordLanguage, Words } from '../words/sentence.ts';
import type { Finding, Severity } from './finding.ts';

/** One plan's outcome. */
export interface CheckedPlan {
  /** The folder as the caller named it. */
  readonly name: string;
  /** The plan's folder as seen from where the user stands, with `/` at its end, or empty. */
  readonly prefix: string;
  readonly findings: readonly Finding[];
  /** Paths of the files that belong to the plan, read or not. */
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** A line of a file, for showing a finding. */
  line(file: string, number: number): string;
}

/** What a form may tell about a rule beside its name. */
export interface RuleTold {
  readonly name: string;
  readonly severity: Severity | 'gap';
  readonly summary: Words;
  readonly why: Words;
}

export interface ReportInput {
  readonly plans: readonly CheckedPlan[];
  readonly language: WordLanguage;
  readonly colour: boolean;
  /** How wide the lines of files may be shown. */
  readonly columns: number;
  /** Findings of this severity and above fail. */
  readonly failing: Severity;
  /** The checks of meaning; the base rules are in `rules.ts`. */
  readonly checks: readonly RuleTold[];
  /** The version of the program. */
  readonly version: string;
}

/** A form that findings are printed in. */
export interface Reporter {
  readonly name: string;
  report(input: ReportInput): string;
}

export function countSeverities(findings: readonly Finding[]) {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
