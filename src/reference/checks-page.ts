import type { Example } from '../checks/check.ts';
import { visible } from '../findings/visible.ts';
import type { WordLanguage } from '../words/sentence.ts';
import { code, fenced, GENERATED, page, table } from './markdown.ts';
import {
  saidOf,
  isBase,
  linesOf,
  meaningOf,
  MEANINGS,
  RULES,
  SEVERITIES,
  switchFor,
  type Rule,
} from './rules.ts';

function files(example: Example): string[] {
  return Object.entries(example).flatMap(([path, text]) => [
    code(path),
    fenced(linesOf(text, 'en').map(visible).join('\n'), 'yaml'),
  ]);
}

/** What the program says of an example, in a language. */
function said(rule: Rule, example: Example, language: WordLanguage): string {
  return fenced(saidOf(rule, example, language).map(visible).join('\n'), 'text');
}

/** The page of one rule: English first, then what differs in Polish. */
export function rulePage(rule: Rule): string {
  return page([
    GENERATED,
    `# ${rule.name}`,
    rule.summary.en,
    rule.why.en,
    `${meaningOf(rule, 'en')}${isBase(rule) ? '' : ` Changed in \`lsicu.yaml\` by \`checks: {${rule.name}: ${switchFor(rule)}}\`.`} Since ${rule.since}.`,
    ...rule.fails.flatMap((example, index) => [
      index === 0 ? '## Fails' : 'This fails as well:',
      ...files(example),
      'The program says:',
      said(rule, example, 'en'),
    ]),
    ...rule.passes.flatMap((example, index) => [
      index === 0 ? '## Passes' : 'This passes as well:',
      ...files(example),
    ]),
    '## Po polsku',
    rule.summary.pl,
    rule.why.pl,
    `${meaningOf(rule, 'pl')}${isBase(rule) ? '' : ` Zmiana w \`lsicu.yaml\`: \`checks: {${rule.name}: ${switchFor(rule)}}\`.`}`,
    ...rule.fails.map((example) => said(rule, example, 'pl')),
  ]);
}

/** The list of all rules. */
export function rulesPage(): string {
  const rows = (rules: readonly Rule[], language: WordLanguage): string[][] =>
    rules.map((rule) => [
      `[${rule.name}](checks/${rule.name}.md)`,
      SEVERITIES[rule.severity][language],
      rule.summary[language],
    ]);
  const base = RULES.filter(isBase);
  const checks = RULES.filter((rule) => !isBase(rule));
  return page([
    GENERATED,
    '# Checks',
    'Everything that `lsicu validate` may report. `lsicu explain <rule>` shows the same on a terminal.',
    '## Checks of meaning',
    `They can be switched by \`checks\` in \`lsicu.yaml\`. ${MEANINGS.gap.en}`,
    table(['Check', 'Severity', 'Asks that'], rows(checks, 'en')),
    '## Rules of the file format',
    'They are always on.',
    table(['Rule', 'Severity', 'Asks that'], rows(base, 'en')),
    '## Po polsku',
    'Wszystko, co może zgłosić `lsicu validate`. To samo pokazuje w terminalu `lsicu explain <reguła>`.',
    table(['Sprawdzenie', 'Waga', 'Czego wymaga'], rows([...checks, ...base], 'pl')),
  ]);
}
