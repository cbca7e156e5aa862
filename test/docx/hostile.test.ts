import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { escapeMarkdown } from '../../src/render/escape.ts';
import { isSafeLink } from '../../src/render/links.ts';
import { planOfEverything } from '../setup/everything.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { VECTORS } from '../setup/vectors.ts';
import { letterhead } from './letterheads.ts';
import { faults, paragraphs, part, targets, textPart, word } from './word.ts';

const OFFICE = [
  '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
  '</w:t></w:r></w:p><w:p>',
  ']]></w:t>',
  '{{tresc}} {{content}} [[treść]] {{x}}',
  '{ INCLUDEPICTURE "http://example.org/x" }',
  '=cmd|calc!A1',
  '\ufffe\uffff\u001b[31m\u0000\u000b',
  '\ud800 pół litery',
  'a\u00adb',
  '\u202eodwrotnie',
  '&amp; &lt; &#x1b; &nbsp;',
  'rIdabcdefghijklmnopqrstu',
  '_x000D_ _x0041_',
];
const temporary = temporaryFolder();

/** What a text leaves in a document: its structure, without the texts. */
const bones = (file: Uint8Array): string =>
  textPart(file)
    .replaceAll(/(<w:t\b[^>]*>)[^<]*/g, '$1')
    .replaceAll(/<w:gridCol[^>]*>|<w:tcW[^>]*>/g, '');

describe('a text of the plan', () => {
  const dressed = (text: string): string => {
    const written = escapeMarkdown(text);
    return `# ${written}\n\n${written}\n\n## A\n\n- **${written}** – *${written}*\n\n## B\n\nTabela 1. ${written}\n\n| ${written} | B |\n|---|--:|\n| ${written} | ${written} |\n\n## ${written}\n\n:lang[${written}]{lang="uk"}\n\n> ${written}\n`;
  };

  const plain = word(dressed('słowo')).then(bones);

  it.each([...VECTORS, ...OFFICE])('%j stays a text', async (text) => {
    const file = await word(dressed(text), { foot: `${text} · dziś · ${text}` });
    expect(faults(file)).toEqual([]);
    expect(targets(file)).toEqual([]);
    expect(bones(file)).toBe(await plain);
  });

  it.each(OFFICE)('%j stays a text on a letterhead', async (text) => {
    const paper = await letterhead();
    const file = await word(dressed(text), {}, [], paper);
    expect(faults(file)).toEqual([]);
    expect(bones(file)).toBe(bones(await word(dressed('słowo'), {}, [], paper)));
  });

  it('is shown with its characters, and those that no document has by their numbers', async () => {
    const shown = async (text: string) => paragraphs(textPart(await word(dressed(text))))[1]?.text;
    expect(await shown('<w:p> {{x}} & "y"')).toBe('<w:p> {{x}} & "y"');
    expect(await shown('a\ufffe\u001bb')).toBe('a\\u{fffe}\\u{1b}b');
    expect(await shown('a\u00adb')).toBe('ab');
  });

  it('stays out of the properties and of the foot as anything but a text', async () => {
    const file = await word(`# ${escapeMarkdown('</dc:title><x/>\ufffe')}`, { foot: '<w:p>\u001b · x' });
    expect(faults(file)).toEqual([]);
    expect(part(file, 'docProps/core.xml')).toContain('&lt;/dc:title&gt;&lt;x/&gt;\\u{fffe}');
  });
});

describe('Markdown of the plan', () => {
  it.each([
    ...VECTORS,
    ...OFFICE,
    '[x](https://example.org/"><w:p>)',
    '# a\n\n> > - 1. b\n\n```\n</w:t>\n```',
  ])('%j makes a whole file', async (markdown) => {
    const file = await word('# A\n\n::prose{n="0"}', {}, [{ markdown, lang: null }]);
    expect(faults(file)).toEqual([]);
    expect(targets(file).filter((url) => !isSafeLink(url))).toEqual([]);
  });
});

describe('naughty strings in every field', () => {
  const strings = (
    JSON.parse(
      readFileSync(join(root, 'node_modules', 'big-list-of-naughty-strings', 'blns.json'), 'utf8'),
    ) as string[]
  ).filter((text) => text.trim().length > 2);

  it.each([0, 211])('from the %ith on make whole files', async (shift) => {
    let index = shift;
    const fill = (): string => strings[index++ % strings.length] ?? '';
    const folder = writePlan(join(temporary, `plan-${shift}`), planOfEverything(fill));
    for (const [at, words] of [['plan'], ['report', '2026-Q4'], ['agenda']].entries()) {
      const output = join(temporary, `${shift}-${at}.docx`);
      const { code } = await run([...words, '--as-of', '2026-12-20', '-o', output], { folder });
      expect([0, 1]).toContain(code);
      const file = readFileSync(output);
      expect(faults(file)).toEqual([]);
      expect(targets(file).filter((url) => !isSafeLink(url))).toEqual([]);
    }
  });
});
