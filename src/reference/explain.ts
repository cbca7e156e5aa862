import type { Example } from '../checks/check.ts';
import { visible } from '../findings/visible.ts';
import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { saidOf, isBase, linesOf, meaningOf, RULES, SEVERITIES, switchFor, type Rule } from './rules.ts';

const W = {
  why: { pl: 'Dlaczego', en: 'Why' },
  fails: { pl: 'Nie przechodzi', en: 'Fails' },
  passes: { pl: 'Przechodzi', en: 'Passes' },
  says: { pl: 'Program mówi:', en: 'The program says:' },
  severity: { pl: 'Waga', en: 'Severity' },
  change: {
    pl: 'Wagę można zmienić w lsicu.yaml, w polu checks; off wyłącza sprawdzenie:',
    en: 'It can be changed in lsicu.yaml, in the field checks; off switches the check off:',
  },
  more: {
    pl: 'Więcej o regule, z przykładami: lsicu explain <reguła>',
    en: 'More about a rule, with examples: lsicu explain <rule>',
  },
} satisfies Record<string, Words>;

const COLUMNS = 80;

/** A text in lines of at most 80 columns, each after an indent. */
function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > COLUMNS) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, indent + line];
}

function shown(example: Example, language: WordLanguage): string[] {
  return Object.entries(example).flatMap(([path, text]) => [
    `  ${path}`,
    ...linesOf(text, language).map((line) => `    ${visible(line)}`),
  ]);
}

function said(rule: Rule, example: Example, language: WordLanguage): string[] {
  const sentences = saidOf(rule, example, language);
  return [`  ${W.says[language]}`, ...sentences.flatMap((each) => wrap(visible(each), '    '))];
}

/** Why a rule exists, an example that fails and one that passes, for a terminal. */
export function explainRule(rule: Rule, language: WordLanguage): string {
  const part = (words: Words, lines: readonly string[]): string[] => ['', words[language], ...lines];
  const words = (text: Words): string[] => wrap(say(sentence(text), language), '  ');
  const base = isBase(rule);
  const severity = [
    ...wrap(meaningOf(rule, language), '  '),
    ...(base ? [] : [...words(W.change), '    checks:', `      ${rule.name}: ${switchFor(rule)}`]),
  ];
  const [fails, passes] = [rule.fails.slice(0, 1), rule.passes.slice(0, 1)];
  return [
    rule.name,
    ...wrap(rule.summary[language]),
    ...part(W.why, words(rule.why)),
    ...fails.flatMap((example) =>
      part(W.fails, [...shown(example, language), ...said(rule, example, language)]),
    ),
    ...passes.flatMap((example) => part(W.passes, shown(example, language))),
    ...part(W.severity, severity),
    '',
  ].join('\n');
}

/** All rules with their severity, for a terminal. */
export function listRules(language: WordLanguage): string {
  const blocks = RULES.flatMap((rule) => [
    `${rule.name} (${SEVERITIES[rule.severity][language]})`,
    ...wrap(rule.summary[language], '    '),
  ]);
  return [...blocks, '', ...wrap(W.more[language]), ''].join('\n');
}
