import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText } from '../../src/edit/edit-text.ts';
import type { Edit } from '../../src/edit/edit.ts';
import type { PlanFile } from '../../src/parse/file.ts';
import { parseText } from '../../src/parse/parse.ts';
import { COMMENT_LIKE, trialOf, type Trial } from './trials.ts';

const FILES = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && /(?:^|\s)#\s/.test(readFileSync(`examples/${name}`, 'utf8')))
  .toSorted((a, b) => (a < b ? -1 : 1));

const commentsOf = (text: string): string[] =>
  Array.from(text.replaceAll(COMMENT_LIKE, '').matchAll(/(?:^|\s)#\s.*$/gm), ([each]) => each.trim());

function without<T>(from: readonly T[], others: readonly T[]): T[] {
  const left = [...from];
  for (const each of others) if (left.includes(each)) left.splice(left.indexOf(each), 1);
  return left;
}

/** How many signs two texts share at their start and end. */
function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return start + end;
}

/** What an edit has to keep. */
function expectKept({ text }: PlanFile, after: string, { edit, removes }: Trial): void {
  const [old, fresh] = [text.split('\n'), after.split('\n')];
  // Where an only item stood, or two fields in braces, one line is another one.
  if (removes) return expect(without(fresh, old).length).toBeLessThanOrEqual(1);
  expect(without(commentsOf(text), commentsOf(after))).toEqual([]);
  if (edit.kind === 'insert') expect(shared(text, after)).toBe(text.length);
  // A list in brackets and a text take one line.
  const lines = without(old, fresh);
  if (edit.kind === 'move' || !text.includes('>-')) expect(lines.length).toBeLessThanOrEqual(1);
}

function edited(file: PlanFile, trial: Trial): PlanFile {
  const text = editText(file.text, [trial.edit]);
  const after = parseText(file.path, text);
  expect(after.findings).toEqual([]);
  expectKept(file, text, trial);
  if (trial.back) expect(editText(text, [trial.back])).toBe(file.text);
  return after;
}

/** The files with most comments get a hundred edits each; all of them would take minutes. */
const RICH = FILES.toSorted(
  (a, b) =>
    commentsOf(readFileSync(`examples/${b}`, 'utf8')).length -
    commentsOf(readFileSync(`examples/${a}`, 'utf8')).length,
).slice(0, 12);

describe('random edits in a row keep comments and all other lines, and can be undone', () => {
  it.each(FILES.map((name) => [RICH.includes(name) ? 100 : 12, name] as const))('%i in %s', (most, name) => {
    const first = parseText(name, readFileSync(`examples/${name}`, 'utf8'));
    const picks = fc.sample(fc.nat(1e6), { seed: 5, numRuns: 1000 }).values();
    const pick = (most: number): number => (picks.next().value ?? 0) % Math.max(1, most);
    let file = first;
    for (let count = 0; count < most; count += 1) {
      const trial = trialOf(file, pick);
      try {
        file = edited(file, trial);
      } catch (error) {
        throw new Error(`${JSON.stringify(trial)}\n${file.text}`, { cause: error });
      }
      // A file that has lost most of it is read anew.
      if (file.text.length < first.text.length / 2 || Object.keys(Object(file.value)).length === 0)
        file = first;
    }
  });
});

describe('many edits at once', () => {
  it.each(RICH)('give what they give one after another, in %s', (name) => {
    const file = parseText(name, readFileSync(`examples/${name}`, 'utf8'));
    const picks = fc.sample(fc.nat(1e6), { seed: 6, numRuns: 1000 }).values();
    const pick = (most: number): number => (picks.next().value ?? 0) % Math.max(1, most);
    const edits: Edit[] = [];
    let text = file.text;
    for (let count = 0; count < 15; count += 1) {
      const { edit } = trialOf(parseText(name, text), pick);
      edits.push(edit);
      text = editText(text, [edit]);
    }
    expect(editText(file.text, edits)).toBe(text);
  });
});
