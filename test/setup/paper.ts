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

/** The lines of a table or list that hold a text. */
export const linesWith = (document: string, text: string): string[] =>
  document.split('\n').filter((line) => line.includes(text));
