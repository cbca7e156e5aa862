import { isInside } from '../mutations/judge.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { ReportInput } from '../../src/findings/reporter.ts';
import { REPORTERS } from '../../src/findings/reporters.ts';
import { CHECKS, loadPlan, type LoadedPlan } from '../../src/pipeline.ts';
import { SETTINGS, treeOf, type Files } from '../setup/plan.ts';

const DAY = '2027-06-30';

/** Runs of a property, with the same values each time. */
export const seeded = (numRuns: number) => ({
  seed: 20_270_630,
  numRuns,
  includeErrorInReport: true,
  endOnFailure: true,
});

/** What the pipeline makes of some files; `lsicu.yaml` is added where it is not given. */
export const loadFiles = (files: Files): LoadedPlan =>
  loadPlan(
    treeOf(Object.hasOwn(files, 'lsicu.yaml') ? files : { 'lsicu.yaml': SETTINGS, ...files }),
    () => DAY,
  );

const reporters = await Promise.all(Object.values(REPORTERS).map((open) => open()));
/** The forms that nearly every run prints; the others hold all rules and take longer. */
const SHORT: readonly string[] = ['text', 'json', 'github'];

/** What the forms print of a plan. */
function printed(
  { plan, findings, files }: LoadedPlan,
  forms: readonly string[],
): { form: string; output: string }[] {
  const checked = {
    name: '.',
    prefix: '',
    findings,
    files: plan.files,
    unreadable: plan.unreadable,
    counts: plan.counts,
    line: (file: string, number: number) => files.get(file)?.line(number) ?? '',
  };
  const input = (language: 'pl' | 'en'): ReportInput => ({
    plans: [checked],
    language,
    colour: false,
    columns: 120,
    failing: 'error',
    checks: CHECKS,
    version: '0.1.0',
  });
  // English is printed by the form that people read; the others differ in nothing but the words.
  const wanted = reporters.filter(({ name }) => forms.includes(name));
  return wanted.flatMap((reporter) => {
    const { name } = reporter;
    const languages = name === 'text' ? (['pl', 'en'] as const) : (['pl'] as const);
    return languages.map((language) => ({ form: name, output: reporter.report(input(language)) }));
  });
}

/** Characters that a terminal obeys or that hide or turn others; line ends and tabs aside. */
const HOSTILE = /(?![\n\t])[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;
/** Every form there is. */
export const ALL_FORMS: readonly string[] = Object.keys(REPORTERS);
const JSON_FORMS = ['json', 'gitlab', 'sarif'];

const inOrder = (a: Finding, b: Finding): boolean => {
  const key = ({ at, rule }: Finding): readonly [string, number, number, string] => [
    at.file,
    at.line,
    at.column,
    rule,
  ];
  const [one, two] = [key(a), key(b)];
  const index = one.findIndex((part, place) => part !== two[place]);
  return index < 0 || (one[index] ?? '') < (two[index] ?? '');
};

/** What is wrong with what the program said of a plan: nothing, whatever the plan holds. */
export function brokenLaws(loaded: LoadedPlan, forms: readonly string[] = SHORT): string[] {
  const { findings } = loaded;
  const outside = findings.filter((finding) => !isInside(finding, loaded));
  const unsorted = findings.filter((finding, index) => {
    const next = findings[index + 1];
    return next !== undefined && !inOrder(finding, next);
  });
  const outputs = printed(loaded, forms);
  const hostile = outputs.filter(({ output }) => HOSTILE.test(output));
  const unparsed = outputs.filter(({ form, output }) => {
    if (!JSON_FORMS.includes(form)) return false;
    try {
      JSON.parse(output);
      return false;
    } catch {
      return true;
    }
  });
  return [
    ...outside.map(({ rule, at }) => `${rule} stands outside its file: ${JSON.stringify(at)}`),
    ...unsorted.map(({ rule, at }) => `${rule} stands in the wrong place of the list: ${JSON.stringify(at)}`),
    ...hostile.map(({ form, output }) => `${form} prints ${JSON.stringify(HOSTILE.exec(output)?.[0])}`),
    ...unparsed.map(({ form }) => `${form} is no JSON`),
  ];
}
