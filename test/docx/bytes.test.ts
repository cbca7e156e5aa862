import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { letterhead } from './letterheads.ts';
import { faults, textPart, word } from './word.ts';

const temporary = temporaryFolder();
const MARKDOWN =
  '# A\n\n[a](https://example.org/a) [b](https://example.org/b)\n\n1. c\n\n## D\n\n::states{done="1"}\n\n## E\n\n## F\n\n| a |\n|---|\n| b |';

describe('the same bytes', () => {
  it('come of the same document, however many were made before', async () => {
    const first = await word(MARKDOWN);
    await word('# Inny\n\n[x](https://example.org/x)\n\n- y');
    expect(await word(MARKDOWN)).toEqual(first);
    expect(faults(first)).toEqual([]);
  });

  it('come of the same document on the same letterhead', async () => {
    const paper = await letterhead();
    const first = await word(MARKDOWN, {}, [], paper);
    await word(MARKDOWN);
    expect(await word(MARKDOWN, {}, [], paper)).toEqual(first);
  });

  it('are made in every time zone, and name the day of the document only', async () => {
    const plan = writePlan(join(temporary, 'lipnica'), { 'areas/praca.yaml': 'name: Praca\n' });
    const made = await Promise.all(
      ['Pacific/Auckland', 'America/New_York'].map(async (TZ, index) => {
        const file = join(temporary, `${index}.docx`);
        const argv = ['-C', plan, '--as-of', '2026-09-30', 'report', '-o', file];
        const env = { PATH: process.env['PATH'], TZ };
        await promisify(execFile)(process.execPath, [join(root, 'bin', 'lsicu.js'), ...argv], {
          cwd: root,
          env,
        });
        return readFileSync(file);
      }),
    );
    expect(made[0]?.equals(made[1] ?? new Uint8Array())).toBe(true);
    expect(made[0]?.subarray(10, 14)).toEqual(Buffer.from([0, 0, 0x21, 0]));
  });
});

describe('the documents of the examples', () => {
  const DOCUMENTS = [
    ['przykladowo', 'plan'],
    ['przykladowo', 'report', '2026-Q3'],
    ['przykladowo', 'agenda'],
    ['przykladowo', 'render', 'institution-card', 'gops'],
    ['slupsk', 'plan'],
    ['slupsk', 'render', 'institution-card', 'mopr'],
  ];

  it.each(DOCUMENTS)('%s: %s are whole files of Word, in both languages', async (plan, ...words) => {
    for (const lang of ['pl', 'en']) {
      const file = join(temporary, `${plan}-${lang}.docx`);
      const argv = ['-C', `examples/${plan}`, '--as-of', '2026-09-30', '--lang', lang, ...words, '-o', file];
      const { code, output } = await run(argv);
      expect([0, 1]).toContain(code);
      expect(output).toBe('');
      const made = readFileSync(file);
      expect(faults(made)).toEqual([]);
      expect(textPart(made)).toContain('Heading2');
    }
  });
});
