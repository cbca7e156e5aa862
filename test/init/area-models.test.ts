import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AREA_MODELS, type AreaModel } from '../../src/init/area-models.ts';
import { slug } from '../../src/schema/slug.ts';
import { exampleFiles } from '../setup/plan.ts';

const slupsk = exampleFiles('slupsk');
const pomorze = exampleFiles('pomorze');

const orderOf = (files: Record<string, string>): string[] =>
  (parse(files['lsicu.yaml'] ?? '') as { order: { areas: string[] } }).order.areas;
const nameIn = (files: Record<string, string>, id: string): string =>
  (parse(files[`areas/${id}.yaml`] ?? '') as { name: string }).name;
const names = (model: AreaModel): string[] => model.areas.map(({ name }) => name.pl);

/** As the scanned source writes it: small letters without marks, „ł” taken for „t”. */
const scanned = (text: string): string =>
  text.toLowerCase().replaceAll('ł', 't').normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('the lists of areas have the words of their sources', () => {
  it('Słupsk: seven areas, word for word, in the order of the schedule', () => {
    expect(AREA_MODELS.slupsk.areas.map(({ id }) => id)).toEqual(orderOf(slupsk));
    expect(names(AREA_MODELS.slupsk)).toEqual(orderOf(slupsk).map((id) => nameIn(slupsk, id)));
  });

  it('Pomorze: five branches, with their Polish letters', () => {
    expect(AREA_MODELS.pomorze.areas.map(({ id }) => id)).toEqual(orderOf(pomorze));
    expect(names(AREA_MODELS.pomorze).map(scanned)).toEqual(
      orderOf(pomorze).map((id) => scanned(nameIn(pomorze, id))),
    );
  });

  it('Gdańsk: the ten that the source lists of the eleven it speaks of', () => {
    const { closing } = parse(pomorze['lsicu.yaml'] ?? '') as { closing: string };
    const [, count, list = ''] = /plany dzia.ania w (\d+) obszarach: (.*)/.exec(closing) ?? [];
    expect(names(AREA_MODELS.gdansk).map(scanned)).toEqual(list.split(', ').map(scanned));
    expect(count).toBe('11');
    expect(AREA_MODELS.gdansk.areas).toHaveLength(10);
    expect(AREA_MODELS.gdansk.source.pl).toContain('mówi o 11 obszarach, a wymienia po przecinku 10');
  });

  it.each(Object.entries<AreaModel>(AREA_MODELS))('%s: an id for each, and no two alike', (_, { areas }) => {
    const ids = areas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of areas) expect(slug(name.pl)).toContain(id);
  });
});
