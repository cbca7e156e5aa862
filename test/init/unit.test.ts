import { describe, expect, it } from 'vitest';
import { cityOf, VOIVODESHIPS } from '../../src/init/register.ts';
import { kindFrom, unitProblem, voivodeshipOf, type UnitKind } from '../../src/init/unit.ts';
import { unitOfTeryt } from '../../src/model/teryt.ts';
import { say } from '../../src/words/sentence.ts';

function problem(
  name: string,
  kind: UnitKind,
  teryt: string | null = null,
  voivodeship: string | null = null,
) {
  const found = unitProblem({ name, kind, teryt, voivodeship });
  return found && say(found, 'pl');
}

describe('code, kind, name and voivodeship of a unit', () => {
  it.each<Parameters<typeof problem>>([
    ['Gmina Dragacz', 'rural-gmina', '0414022'],
    ['Gmina Dragacz', 'rural-gmina'],
    ['Miasto Słupsk', 'city-county', '2263'],
    ['Gmina Miasta Gdańska', 'city-county', '2261011', 'pomorskie'],
    ['Miasto Łódź', 'city-county', '1061'],
    ['Gmina Miejska Kraków', 'city-county', '1261'],
    ['Powiat Kartuski', 'county', '2205', 'Województwo pomorskie'],
    ['Województwo Pomorskie', 'voivodeship', '22'],
    ['Miasto i Gmina Szamotuły', 'urban-rural-gmina', '3024073'],
    ['Związek Gmin', 'other', '22'],
    ['Powiat dawny', 'other'],
  ])('%s, %s, %s go together', (...unit) => {
    expect(problem(...unit)).toBeNull();
  });

  it.each<[Parameters<typeof problem>, string]>([
    [['Gmina Dragacz', 'rural-gmina', '041402'], 'Kod TERYT ma 7 cyfr'],
    [['Gmina Dragacz', 'rural-gmina', '0514022'], 'nie może mieć żadna jednostka'],
    [['Gmina Dragacz', 'rural-gmina', '0414025'], 'tylko część gminy'],
    [
      ['Gmina Dragacz', 'rural-gmina', '0414021'],
      'oznacza: gmina miejska. Podany rodzaj jednostki to: gmina wiejska.',
    ],
    [['Powiat Kartuski', 'rural-gmina'], 'nie pasują do siebie. Taką nazwę ma: powiat.'],
    [['Gmina Dragacz', 'county'], 'Taką nazwę ma: gmina wiejska, gmina miejska,'],
    [['Miasto Ustka', 'city-county', '2263'], 'należy do miasta Słupsk, a podana nazwa to „Miasto Ustka”'],
    [['Województwo łódzkie', 'voivodeship', '22'], 'oznacza województwo: pomorskie'],
    [
      ['Gmina Dragacz', 'rural-gmina', null, 'pomorski'],
      'Nie ma województwa „pomorski”. Czy chodziło o „pomorskie”?',
    ],
    [['Gmina Dragacz', 'rural-gmina', '0414022', 'pomorskie'], 'leży w województwie: kujawsko-pomorskie'],
  ])('%j do not', (unit, words) => {
    expect(problem(...unit)).toContain(words);
  });

  it.each<[string, string | null, UnitKind | null]>([
    ['Powiat Kartuski', null, 'county'],
    ['Województwo pomorskie', null, 'voivodeship'],
    ['Gmina Dragacz', null, null],
    ['Gmina Dragacz', '0414022', 'rural-gmina'],
    ['Miasto Słupsk', '2263', 'city-county'],
    ['Dragacz', null, null],
  ])('the kind of %s, %s', (name, teryt, kind) => {
    expect(kindFrom(name, teryt)).toBe(kind);
  });

  it('the voivodeship comes from the code, else from what was said', () => {
    expect(voivodeshipOf('0414022', null)).toBe('kujawsko-pomorskie');
    expect(voivodeshipOf(null, 'Województwo Pomorskie')).toBe('pomorskie');
    expect(voivodeshipOf(null, null)).toBeNull();
  });
});

describe('the register', () => {
  it('has the sixteen voivodeships, each under a code that one can have', () => {
    expect(Object.keys(VOIVODESHIPS)).toHaveLength(16);
    for (const code of Object.keys(VOIVODESHIPS)) expect(unitOfTeryt(code)).toBe('voivodeship');
  });

  it('has the 66 cities with county rights', () => {
    const codes = Object.keys(VOIVODESHIPS).flatMap((region) =>
      Array.from({ length: 39 }, (_, index) => `${region}${61 + index}`),
    );
    const cities = codes.flatMap((code) => cityOf(code) ?? []);
    expect(new Set(cities).size).toBe(66);
    expect([cityOf('2263'), cityOf('0663'), cityOf('2479'), cityOf('2205'), cityOf('0263')]).toEqual([
      'Słupsk',
      'Lublin',
      'Żory',
      null,
      null,
    ]);
  });
});
