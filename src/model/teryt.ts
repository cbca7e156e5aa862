/** What a TERYT code stands for, by the ranges of its parts; the register gives no check digit. */
export type TerytUnit =
  | 'voivodeship'
  | 'county'
  | 'city-county'
  | 'urban-gmina'
  | 'rural-gmina'
  | 'urban-rural-gmina'
  | 'part'
  | 'none';

/** The last digit. 4 and 5 are the parts of an urban-rural gmina, 8 a district of Warsaw, 9 a delegacy of a city. */
const KINDS: Readonly<Record<string, TerytUnit>> = {
  '1': 'urban-gmina',
  '2': 'rural-gmina',
  '3': 'urban-rural-gmina',
  '4': 'part',
  '5': 'part',
  '8': 'part',
  '9': 'part',
};

const FIRST_VOIVODESHIP = 2;
const LAST_VOIVODESHIP = 32;
const FIRST_CITY = 61;

/** True for the first two digits of a code: even, 02 to 32. */
const isVoivodeship = (number: number): boolean =>
  number % 2 === 0 && number >= FIRST_VOIVODESHIP && number <= LAST_VOIVODESHIP;

/** The kind of unit that a code of 2, 4 or 7 digits stands for; `none` where no part of the register has such digits. */
export function unitOfTeryt(code: string): TerytUnit {
  const county = Number(code.slice(2, 4));
  if (!isVoivodeship(Number(code.slice(0, 2)))) return 'none';
  if (code.length === 2) return 'voivodeship';
  if (county === 0) return 'none';
  const isCity = county >= FIRST_CITY;
  if (code.length === 4) return isCity ? 'city-county' : 'county';
  const kind = code.slice(4, 6) === '00' ? 'none' : (KINDS[code.slice(6)] ?? 'none');
  return isCity && kind === 'urban-gmina' ? 'city-county' : kind;
}
