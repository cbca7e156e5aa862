import { unitOfTeryt, type TerytUnit } from '../model/teryt.ts';
import { nearest } from '../schema/nearest.ts';
import type { Settings } from '../schema/settings.ts';
import { slug } from '../schema/slug.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import { cityOf, VOIVODESHIPS } from './register.ts';

export type UnitKind = Settings['unit']['kind'];

export const UNIT_KINDS: readonly UnitKind[] = [
  'rural-gmina',
  'urban-gmina',
  'urban-rural-gmina',
  'city-county',
  'county',
  'voivodeship',
  'other',
];

/** Whose plan it is to be, as far as it is known. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly teryt: string | null;
  readonly voivodeship: string | null;
}

const W = {
  shape: {
    pl: 'Kod TERYT ma 7 cyfr (gmina), 4 cyfry (powiat albo miasto na prawach powiatu) albo 2 cyfry (województwo); podano „{code}”. Kody podaje rejestr TERYT Głównego Urzędu Statystycznego.',
    en: 'A TERYT code has 7 digits (gmina), 4 digits (county, or city with county rights) or 2 digits (voivodeship), not “{code}”. The codes stand in the TERYT register of Statistics Poland.',
  },
  none: {
    pl: 'Kodu TERYT „{code}” nie może mieć żadna jednostka. Sprawdź cyfry w rejestrze TERYT Głównego Urzędu Statystycznego.',
    en: 'No unit can have the TERYT code “{code}”. Check its digits in the TERYT register of Statistics Poland.',
  },
  part: {
    pl: 'Kod TERYT „{code}” oznacza tylko część gminy albo miasta. Podaj kod całej gminy; dla gminy miejsko-wiejskiej kończy się on cyfrą 3.',
    en: 'The TERYT code “{code}” is one of a part of a gmina or city. Give the code of the whole gmina; that of an urban-rural gmina ends with 3.',
  },
  kind: {
    pl: 'Kod TERYT „{code}” oznacza: {said}. Podany rodzaj jednostki to: {kind}. Popraw kod albo rodzaj.',
    en: 'The TERYT code “{code}” stands for: {said}. The kind of unit given is: {kind}. Correct the code or the kind.',
  },
  name: {
    pl: 'Nazwa „{name}” i rodzaj jednostki ({kind}) nie pasują do siebie. Taką nazwę ma: {may}. Popraw nazwę albo rodzaj; jeśli oba są właściwe, podaj rodzaj „other”.',
    en: 'The name “{name}” and the kind of unit ({kind}) do not go together. Such a name belongs to: {may}. Correct the name or the kind; where both are right, give the kind “other”.',
  },
  city: {
    pl: 'Kod TERYT „{code}” należy do miasta {city}, a podana nazwa to „{name}”. Popraw kod albo nazwę.',
    en: 'The TERYT code “{code}” belongs to the city of {city}, and the name given is “{name}”. Correct the code or the name.',
  },
  unknown: {
    pl: 'Nie ma województwa „{name}”.{hint}',
    en: 'There is no voivodeship “{name}”.{hint}',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  voivodeship: {
    pl: 'Kod TERYT „{code}” leży w województwie: {actual}, a podano: {given}. Popraw kod albo województwo.',
    en: 'The TERYT code “{code}” lies in the voivodeship {actual}, and {given} was given. Correct the code or the voivodeship.',
  },
  region: {
    pl: 'Kod TERYT „{code}” oznacza województwo: {actual}, a podana nazwa to „{name}”. Popraw kod albo nazwę.',
    en: 'The TERYT code “{code}” stands for the voivodeship {actual}, and the name given is “{name}”. Correct the code or the name.',
  },
} satisfies Record<string, Words>;

/** What the beginning of an official name says of the unit; the first that fits counts. */
const NAMED: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/^województwo /, ['voivodeship']],
  [/^powiat miasto |^miasto na prawach powiatu /, ['city-county']],
  [/^powiat /, ['county']],
  [/^gmina wiejska /, ['rural-gmina']],
  [/^gmina miejsko-wiejska |^miasto i gmina |^gmina i miasto /, ['urban-rural-gmina']],
  [/^miasto stołeczne /, ['city-county']],
  // Cities with county rights are gminas as well: „Gmina Miejska Kraków”, „Gmina Lublin”.
  [/^(?:gmina miejska|gmina miast[ao]|miasto) /, ['urban-gmina', 'city-county']],
  [/^gmina /, ['rural-gmina', 'urban-gmina', 'urban-rural-gmina', 'city-county']],
];

/** The kinds of unit that have such a name; null where it does not tell. */
function kindsOfName(name: string): readonly UnitKind[] | null {
  const small = `${name.trim().toLowerCase().replaceAll(/\s+/g, ' ')} `;
  return NAMED.find(([begins]) => begins.test(small))?.[1] ?? null;
}

const isKind = (unit: TerytUnit): unit is Exclude<TerytUnit, 'part' | 'none'> =>
  unit !== 'part' && unit !== 'none';

/** The kind that code and name leave no doubt about; null where they do. */
export function kindFrom(name: string, teryt: string | null): UnitKind | null {
  const said = teryt === null ? 'none' : unitOfTeryt(teryt);
  if (isKind(said)) return said;
  const [only, another] = kindsOfName(name) ?? [];
  return only && !another ? only : null;
}

/** `Województwo Pomorskie` → `pomorskie` */
const asVoivodeship = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^województwo\s+/, '');

/** The voivodeship of a code, or the one given, in the spelling of the register. */
export function voivodeshipOf(teryt: string | null, given: string | null): string | null {
  if (teryt !== null) return VOIVODESHIPS[teryt.slice(0, 2)] ?? null;
  return given === null ? null : asVoivodeship(given);
}

/** What is wrong with a TERYT code by itself. */
export function codeProblem(code: string): Sentence | null {
  if (!/^(?:\d{2}|\d{4}|\d{7})$/.test(code)) return sentence(W.shape, { code });
  const said = unitOfTeryt(code);
  if (said === 'none') return sentence(W.none, { code });
  return said === 'part' ? sentence(W.part, { code }) : null;
}

const inWords = (kind: TerytUnit): Sentence => sentence(sharedWords(`unit.${kind}`));

function kindProblem({ teryt: code, kind }: Unit): Sentence | null {
  if (code === null || kind === 'other') return null;
  const said = unitOfTeryt(code);
  return said === kind ? null : sentence(W.kind, { code, said: inWords(said), kind: inWords(kind) });
}

const listed = (kinds: readonly UnitKind[]): Sentence => {
  const words = kinds.map((kind) => sharedWords(`unit.${kind}`));
  return sentence({ pl: words.map(({ pl }) => pl).join(', '), en: words.map(({ en }) => en).join(', ') });
};

function nameProblem({ name, kind }: Unit): Sentence | null {
  const may = kindsOfName(name);
  if (!may || kind === 'other' || may.includes(kind)) return null;
  return sentence(W.name, { name, kind: inWords(kind), may: listed(may) });
}

/** As many letters of a city's name as its cases leave alone: Łódź, Łodzi. */
const STEM = 3;

/** True where some word of the name begins as the city's name does. */
const namesCity = (name: string, city: string): boolean =>
  slug(name)
    .split('-')
    .some((word) => word.startsWith(slug(city).slice(0, STEM)));

function placeProblem({ name, kind, teryt: code }: Unit): Sentence | null {
  if (code === null || kind === 'other') return null;
  const city = kind === 'city-county' ? cityOf(code) : null;
  if (city !== null && !namesCity(name, city)) return sentence(W.city, { code, city, name });
  const actual = VOIVODESHIPS[code.slice(0, 2)];
  const isOther = Object.values(VOIVODESHIPS).includes(asVoivodeship(name)) && asVoivodeship(name) !== actual;
  return kind === 'voivodeship' && actual !== undefined && isOther
    ? sentence(W.region, { code, actual, name })
    : null;
}

function voivodeshipProblem({ teryt: code, voivodeship }: Unit): Sentence | null {
  if (voivodeship === null) return null;
  const given = asVoivodeship(voivodeship);
  const known = Object.values(VOIVODESHIPS);
  if (!known.includes(given)) {
    const near = nearest(given, known);
    return sentence(W.unknown, { name: voivodeship, hint: near ? sentence(W.near, { near }) : '' });
  }
  const actual = code === null ? given : VOIVODESHIPS[code.slice(0, 2)];
  return code === null || actual === undefined || actual === given
    ? null
    : sentence(W.voivodeship, { code, actual, given });
}

/** What does not go together in a unit's code, kind, name and voivodeship; null where nothing is known against them. */
export const unitProblem = (unit: Unit): Sentence | null =>
  (unit.teryt === null ? null : codeProblem(unit.teryt)) ??
  kindProblem(unit) ??
  nameProblem(unit) ??
  placeProblem(unit) ??
  voivodeshipProblem(unit);
