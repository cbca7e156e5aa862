import type { WordLanguage } from '../words/sentence.ts';
import type { Finding } from './finding.ts';

/** One plan's outcome. */
export interface CheckedPlan {
  /** The folder as the caller named it. */
  readonly name: string;
  /** The plan's folder as seen from where the user stands, with `/` at its end, or empty. */
  readonly prefix: string;
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly unreadable: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** A line of a file, for showing a finding. */
  line(file: string, number: number): string;
}

export interface ReportInput {
  readonly plans: readonly CheckedPlan[];
  readonly language: WordLanguage;
  readonly colour: boolean;
}

/** A form that findings are printed in. */
export interface Reporter {
  readonly name: string;
  report(input: ReportInput): string;
}

export function countSeverities(findings: readonly Finding[]) {
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
