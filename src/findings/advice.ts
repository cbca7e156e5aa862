import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import type { Finding } from './finding.ts';

const W = {
  correct: { pl: 'Popraw na:  {line}', en: 'Write:  {line}' },
  add: { pl: 'Dopisz:  {line}', en: 'Add:  {line}' },
  run: { pl: 'Uruchom:  {command}', en: 'Run:  {command}' },
  stage: {
    pl: 'To sprawa na {stage}. etap warsztatów; na razie może tak zostać.',
    en: 'This is for stage {stage} of the workshops; for now it may stay as it is.',
  },
} satisfies Record<string, Words>;

/** The line as it should be: with other words in the marked place; of a place of several lines, what stands on the first one is replaced. */
export function corrected(finding: Finding, line: string): string | null {
  const { remedy, at } = finding;
  if (remedy && 'line' in remedy) return remedy.line;
  if (!remedy || !('replace' in remedy)) return null;
  const letters = Array.from(line);
  const after = at.endLine > at.line ? '' : letters.slice(at.endColumn - 1).join('');
  return letters.slice(0, at.column - 1).join('') + remedy.replace + after;
}

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';

/** The corrected line, with its indent only where that is corrected; nothing where no reader would see a difference. */
function pasted(fixed: string, line: string): string[] {
  if (fixed.trimEnd() === line.trimEnd()) return [];
  return [indentOf(fixed) === indentOf(line) ? fixed.trim() : fixed.trimEnd()];
}

/** What to do about a finding, as whole sentences: the hint, what to paste or run, and when it will be asked for. */
export function adviceOf(finding: Finding, line: string, language: WordLanguage): string[] {
  const { hint, remedy, stage } = finding;
  const fixed = corrected(finding, line);
  return [
    ...(hint ? [say(hint, language)] : []),
    ...(fixed === null ? [] : pasted(fixed, line)).map((each) =>
      say(sentence(W.correct, { line: each }), language),
    ),
    ...(remedy && 'add' in remedy ? [say(sentence(W.add, { line: remedy.add }), language)] : []),
    ...(remedy && 'run' in remedy ? [say(sentence(W.run, { command: remedy.run }), language)] : []),
    ...(stage === undefined ? [] : [say(sentence(W.stage, { stage }), language)]),
  ];
}
