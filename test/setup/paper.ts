import { join } from 'node:path';
import { expect } from 'vitest';
import { run, writePlan } from './host.ts';
import type { Files } from './plan.ts';

/** Plain blanks and no escapes: the words as somebody reads them. */
const read = (markdown: string): string =>
  markdown
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

/** Writes a plan and gives what makes its documents, as Markdown, on a day. */
export function papersOf(folder: string, name: string, files: Files) {
  const plan = writePlan(join(folder, name), files);
  return async (day: string, ...argv: readonly string[]): Promise<string> => {
    const { code, output, messages } = await run(['-C', plan, '--as-of', day, ...argv]);
    expect(messages).toBe('');
    expect(code).toBe(0);
    return read(output);
  };
}

/** Gives what makes a document of a small plan on 1 November 2026, with every run of blanks made one. */
export function foldedPapersIn(folder: string) {
  let plans = 0;
  return async (files: Files, ...argv: readonly string[]): Promise<string> => {
    plans += 1;
    const plan = writePlan(join(folder, String(plans)), files);
    const { output, messages } = await run(['-C', plan, '--as-of', '2026-11-01', ...argv]);
    expect(messages).toBe('');
    return read(output).replaceAll(/ +/g, ' ');
  };
}

/** The lines of a table or list that hold a text. */
export const linesWith = (document: string, text: string): string[] =>
  document.split('\n').filter((line) => line.includes(text));
