import type { Check, Example } from '../checks/check.ts';
import { adviceOf } from '../findings/advice.ts';
import type { Finding } from '../findings/finding.ts';
import { BASE_RULES } from '../findings/rules.ts';
import { CHECKS, loadPlan, type LoadedPlan } from '../pipeline.ts';
import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';

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

const TIERS = {
  strict: {
    pl: 'Obowiązuje od {stage}. etapu warsztatów; na etapie wcześniejszym jest informacją, a przedtem nie jest sprawdzane.',
    en: 'Asked from stage {stage} of the workshops on; one stage earlier it is information, before that it is not looked at.',
  },
  optional: {
    pl: 'Działa tylko wtedy, gdy włączy je pole checks w lsicu.yaml.',
    en: 'Looked at only where the field checks in lsicu.yaml switches it on.',
  },
} satisfies Record<string, Words>;

/** What somebody writes in `checks` to change a check: one that is off is switched on. */
export const switchFor = (rule: Rule): string => (rule.tier === 'optional' ? 'warning' : 'off');

/** What a rule's findings mean for the plan, and which plans it looks at. */
export function meaningOf(rule: Rule, language: WordLanguage): string {
  const meaning = MEANINGS[isBase(rule) ? 'base' : rule.severity][language];
  if (rule.tier === 'basic') return meaning;
  return `${meaning} ${say(sentence(TIERS[rule.tier], { stage: rule.stage ?? 1 }), language)}`;
}

const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n';
const DAY = '2026-11-01';

/** An example of a rule as the plan it makes. */
function loadExample(rule: Rule, example: Example): LoadedPlan {
  const files = Object.entries({ 'lsicu.yaml': SETTINGS, ...example });
  const tree = { files: files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })) };
  return loadPlan(tree, () => rule.day ?? DAY);
}

/** The findings of a rule in an example of it. */
export const findingsOf = (rule: Rule, example: Example): Finding[] =>
  loadExample(rule, example).findings.filter((finding) => finding.rule === rule.name);

/** What the program says of an example of a rule: messages and advice. */
export function saidOf(rule: Rule, example: Example, language: WordLanguage): string[] {
  const { files } = loadExample(rule, example);
  return findingsOf(rule, example).flatMap((finding) => {
    const line = files.get(finding.at.file)?.line(finding.at.line) ?? '';
    const said = [say(finding.message, language), ...adviceOf(finding, line, language)];
    // What to paste repeats the line with its mark.
    return said.map((each) => each.replace(' # expect', ''));
  });
}

const HERE: Words = { pl: '# ← tu', en: '# ← here' };

/** The lines of an example's file as they are shown to people. */
export function linesOf(text: string, language: WordLanguage): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map((line) => line.replace(/# expect$/, HERE[language]));
}
