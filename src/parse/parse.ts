import { isScalar, type Document, type Node } from 'yaml';
import type { SourceFile } from '../source/tree.ts';
import { candidatesIn } from './candidates.ts';
import { decode } from './decode.ts';
import { brokenFile, yamlFile, type PlanFile } from './file.ts';
import { suspiciousCharacters } from './hidden.ts';
import { linesOf } from './line.ts';
import { toFinding, told, type Mistake } from './mistake.ts';
import { mistakeBehind, mistakeInText } from './problems.ts';
import { findMistake, readTree } from './repair.ts';
import { W } from './repair-words.ts';
import { TextPositions } from './text.ts';
import { notRead } from './unread.ts';
import { plainValues } from './values.ts';

function broken(path: string, positions: TextPositions, mistakes: readonly Mistake[]): PlanFile {
  return brokenFile(
    path,
    positions,
    mistakes.map((mistake) => toFinding(path, positions, mistake)),
  );
}

/** One file of a plan as values. What cannot be read gives one finding and no value; the text is never guessed at. */
export function parseFile(source: SourceFile): PlanFile {
  const { path } = source;
  if (!source.bytes) return brokenFile(path, new TextPositions(''), [notRead(source)], true);
  const decoded = decode(source.bytes);
  if ('mistake' in decoded) return broken(path, new TextPositions(decoded.shown), [decoded.mistake]);
  return parseText(path, decoded.text);
}

/** A file that is one text is a file with one line: perhaps a field whose colon is not one. */
function textAtRoot(text: string): Mistake | null {
  const line = linesOf(text).find((each) => each.value !== '');
  return (line && candidatesIn(line)[0]?.mistake) ?? null;
}

const EMPTY: Mistake = { rule: 'yaml-syntax', start: 0, end: 0, ...told(W.empty) };

/** Mistakes that leave nothing to try: their place is known. */
const KNOWN_PLACE = ['MULTIPLE_DOCS', 'RESOURCE_EXHAUSTION'];

function unreadableBy(tree: Document, positions: TextPositions): Mistake | null {
  const [error] = tree.errors;
  if (!error) return null;
  const mistake = KNOWN_PLACE.includes(error.code) ? null : findMistake(positions.text);
  return mistake ?? mistakeBehind(error, tree, positions);
}

/** A YAML text as values. */
export function parseText(path: string, text: string): PlanFile {
  const positions = new TextPositions(text);
  const characters = suspiciousCharacters(text);
  const early = characters.some(({ severity }) => severity !== 'warning')
    ? characters
    : [mistakeInText(text)].filter((mistake) => mistake !== null);
  if (early.length > 0) return broken(path, positions, early);
  const tree = readTree(text);
  const unreadable = unreadableBy(tree, positions);
  if (unreadable) return broken(path, positions, [unreadable]);
  const contents = tree.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return broken(path, positions, [EMPTY]);
  const one = isScalar(contents) ? textAtRoot(text) : null;
  if (one) return broken(path, positions, [one]);
  const { value, mistakes } = plainValues(contents, text);
  const fatal = mistakes.filter(({ fatal }) => fatal);
  if (fatal.length > 0) return broken(path, positions, fatal);
  const findings = [...characters, ...mistakes].map((mistake) => toFinding(path, positions, mistake));
  const kept = new WeakRef(tree);
  return yamlFile(path, positions, () => kept.deref() ?? readTree(text), value, findings);
}
