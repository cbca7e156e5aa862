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

/** The line with other words in the marked place; of a place of several lines, what stands on the first one is replaced. */
export function corrected(finding: Finding, line: string): string | null {
  const { remedy, at } = finding;
  if (!remedy || !('replace' in remedy)) return null;
  const letters = Array.from(line);
  const after = at.endLine > at.line ? '' : letters.slice(at.endColumn - 1).join('');
  return letters.slice(0, at.column - 1).join('') + remedy.replace + after;
}

/** What to do about a finding, as whole sentences: the hint, what to paste or run, and when it will be asked for. */
export function adviceOf(finding: Finding, line: string, language: WordLanguage): string[] {
  const { hint, remedy, stage } = finding;
  const fixed = corrected(finding, line);
  return [
    ...(hint ? [say(hint, language)] : []),
    // A line that differs only in its blanks says nothing where it is read.
    ...(fixed === null || fixed.trim() === line.trim()
      ? []
      : [say(sentence(W.correct, { line: fixed.trim() }), language)]),
    ...(remedy && 'add' in remedy ? [say(sentence(W.add, { line: remedy.add }), language)] : []),
    ...(remedy && 'run' in remedy ? [say(sentence(W.run, { command: remedy.run }), language)] : []),
    ...(stage === undefined ? [] : [say(sentence(W.stage, { stage }), language)]),
  ];
}
