import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PLANS } from '../mutations/plans.ts';
import { sitesOf } from '../mutations/sites.ts';
import { spliced } from '../mutations/mutant.ts';
import { ALL_FORMS, brokenLaws, loadFiles } from './laws.ts';

const list = createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json');
const NAUGHTY = JSON.parse(readFileSync(list, 'utf8')) as string[];

const [rich] = PLANS;
if (!rich) throw new Error('no plan');
const { files } = rich;
const texts = sitesOf(rich).filter(
  ({ type, shape, source }) =>
    ['text', 'prose'].includes(type) && shape === 'value' && !source.includes('\n'),
);
const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\x7f');

/** All texts of the plan at once, each another string of the list. */
function withTexts(from: number, write: (text: string) => string): Record<string, string> {
  const changed: Record<string, string> = { ...files };
  // From the end, so that places before a change stay where they are.
  for (const [index, site] of texts.toReversed().entries()) {
    const text = write(NAUGHTY[(from + index) % NAUGHTY.length] ?? '');
    changed[site.file] = spliced(changed[site.file] ?? '', site.start, site.end, text);
  }
  return changed;
}
const rounds = Array.from(
  { length: Math.ceil(NAUGHTY.length / texts.length) },
  (_, round) => round * texts.length,
);

describe('strings that broke other programs', () => {
  it.each(rounds)('as texts in quotes, from number %i', (from) => {
    expect(brokenLaws(loadFiles(withTexts(from, quoted)), ALL_FORMS)).toEqual([]);
  });

  it('as texts without quotes, each by itself', () => {
    const area = (text: string): string =>
      `name: Edukacja\ndescription: ${text}\ntasks:\n  - {id: kurs, title: Kurs}\n`;
    const laws = NAUGHTY.flatMap((text) => brokenLaws(loadFiles({ 'areas/edukacja.yaml': area(text) })));
    expect(laws).toEqual([]);
  });

  it('as ids, references and names of fields', () => {
    const laws = NAUGHTY.flatMap((text) => {
      const area = {
        name: 'Edukacja',
        leader: text,
        [text]: 'x',
        tasks: [{ id: text, title: 'Kurs', after: text, responsible: text, due: text }],
      };
      return brokenLaws(loadFiles({ 'areas/edukacja.yaml': stringify(area) }));
    });
    expect(laws).toEqual([]);
  });

  it('as names of files', () => {
    const paths = NAUGHTY.map((text) => text.replaceAll('/', '')).filter((text) => text !== '');
    const all = Object.fromEntries(
      paths.flatMap((name) => [
        [`areas/${name}.yaml`, 'name: Edukacja\n'],
        [`institutions/${name}`, 'name: GOPS\n'],
      ]),
    );
    expect(brokenLaws(loadFiles(all), ALL_FORMS)).toEqual([]);
  });
});
