import type { Check, Example } from '../checks/check.ts';
import type { Finding } from '../findings/finding.ts';
import { BASE_RULES } from '../findings/rules.ts';
import { CHECKS, loadPlan } from '../pipeline.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';

/** What there is to tell about a rule, whether it is a check of meaning or part of reading the files. */
export type Rule = Omit<Check, 'run'>;

/** Every rule that a finding may name: those of reading first, then the checks. */
export const RULES: readonly Rule[] = [...BASE_RULES, ...CHECKS];

/** Base rules belong to the file format and cannot be switched off. */
export const isBase = (rule: Rule): boolean => BASE_RULES.some(({ name }) => name === rule.name);

export const SEVERITIES: Record<Rule['severity'], Words> = {
  error: { pl: 'błąd', en: 'error' },
  warning: { pl: 'ostrzeżenie', en: 'warning' },
  info: { pl: 'informacja', en: 'info' },
  gap: { pl: 'luka', en: 'gap' },
};

/** What a severity means for the plan, and what may be done about it. */
export const MEANINGS: Record<Rule['severity'] | 'base', Words> = {
  base: {
    pl: 'Błąd formatu plików; tej reguły nie można wyłączyć.',
    en: 'An error of the file format; this rule cannot be switched off.',
  },
  error: { pl: 'Błąd: tak nie może być.', en: 'An error: it cannot be right.' },
  warning: {
    pl: 'Ostrzeżenie: tak bywa, ale warto sprawdzić.',
    en: 'A warning: it may be right, but should be looked at.',
  },
  info: { pl: 'Informacja.', en: 'For information.' },
  gap: {
    pl: 'Luka: czegoś jeszcze nie ma. Na etapach warsztatów 1–3 informacja, na etapie 4 błąd, a bez podanego etapu ostrzeżenie.',
    en: 'A gap: something is not there yet. Information at workshop stages 1–3, an error at stage 4, a warning where no stage is given.',
  },
};

const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n';
const DAY = '2026-11-01';

/** What the program says of an example of a rule. */
export function findingsOf(rule: Rule, example: Example): Finding[] {
  const files = Object.entries({ 'lsicu.yaml': SETTINGS, ...example });
  const tree = { files: files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })) };
  const { findings } = loadPlan(tree, () => rule.day ?? DAY);
  return findings.filter((finding) => finding.rule === rule.name);
}

const HERE: Words = { pl: '# ← tu', en: '# ← here' };

/** The lines of an example's file as they are shown to people. */
export function linesOf(text: string, language: WordLanguage): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map((line) => line.replace(/# expect$/, HERE[language]));
}
