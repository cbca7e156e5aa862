import exported, { type Builder, type TestSuite } from 'junit-report-builder';
import { say, sentence, type WordLanguage, type Words } from '../../words/sentence.ts';
import { reaches, type Finding } from '../finding.ts';
import type { CheckedPlan, ReportInput, Reporter } from '../reporter.ts';
import { printed, tell } from '../told.ts';

// The package's types put its export one level deeper than it lies.
const builder = exported as unknown as Builder;

const W = {
  more: {
    pl: '{first} (i jeszcze {count, plural, one {# uwaga} few {# uwagi} many {# uwag} other {# uwagi}})',
    en: '{first} (and {count, plural, one {# more finding} other {# more findings}})',
  },
} satisfies Record<string, Words>;

/** The package splits only the first `]]>` of a text, which would end it; the others are split here. */
function splitEnds(text: string): string {
  const [head = '', ...rest] = text.split(']]>');
  return rest.length > 0 ? `${head}]]>${rest.join(']]]]><![CDATA[>')}` : text;
}

/** Place, severity and rule; then the sentence and the advice, one to a line. */
function block(finding: Finding, plan: CheckedPlan, language: WordLanguage): string {
  const { path, message, advice } = tell(finding, plan, language);
  const { line, column } = finding.at;
  return [`${printed(path)}:${line}:${column} ${finding.severity} ${finding.rule}`, message, ...advice].join(
    '\n',
  );
}

/** A file is a test; it fails where a finding in it reaches the failing level, the other findings are its output. */
function addFile(
  suite: TestSuite,
  plan: CheckedPlan,
  file: string,
  found: readonly Finding[],
  { language, failing }: ReportInput,
): void {
  const test = suite.testCase().className(printed(plan.name)).name(printed(file));
  const failures = found.filter((finding) => reaches([finding], failing));
  const others = found.filter((finding) => !failures.includes(finding));
  const blocks = (findings: readonly Finding[]): string =>
    splitEnds(findings.map((finding) => block(finding, plan, language)).join('\n\n'));
  const [first] = failures;
  if (first) {
    const words = tell(first, plan, language).message;
    const count = failures.length - 1;
    const head = count > 0 ? say(sentence(W.more, { first: words, count }), language) : words;
    test.failure(head, first.rule).stacktrace(blocks(failures));
  }
  if (others.length > 0) test.standardOutput(blocks(others));
}

/** JUnit XML, which every CI system reads. No times and no names of machines: the same bytes in every run. */
export const junit: Reporter = {
  name: 'junit',
  report(input) {
    const report = builder.newBuilder();
    for (const plan of input.plans) {
      const suite = report.testSuite().name(printed(plan.name));
      const byFile = new Map<string, Finding[]>(plan.files.map((file) => [file, []]));
      for (const finding of plan.findings) {
        const found = byFile.get(finding.at.file);
        if (found) found.push(finding);
        else byFile.set(finding.at.file, [finding]);
      }
      for (const [file, found] of byFile) addFile(suite, plan, file, found, input);
    }
    return `${report.build()}\n`;
  },
};
