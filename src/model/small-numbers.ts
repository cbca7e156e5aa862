import type { Text } from '../schema/types.ts';

/** People are not counted in public below this number: in a small place everybody would know who they are. */
export const FEWEST = 5;

/** True for a number of people that somebody could be told by. */
export const isSmall = (count: number): boolean => count > 0 && count < FEWEST;

const PEOPLE =
  /\b(?:os\.|osob(?!o)|people|person|uczni|uczen|pupil|dziec|child|cudzoziem|foreigner|migrant|uchodz|refugee|rodzin|famil|kobiet|mezczyzn|student|mieszkanc|resident)/;

/** Letters without their marks; ł has none that could be taken away. */
const bare = (text: string): string =>
  text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');

/** True for a unit of measure that counts people: „osoby”, „uczniowie”. */
export function countsPeople(unit: Text | undefined): boolean {
  if (unit === undefined) return false;
  const texts = typeof unit === 'string' ? [unit] : Object.values(unit);
  return texts.some((text) => PEOPLE.test(bare(text)));
}
