import { slug } from '../schema/slug.ts';

const LONGEST = 40;

/** The first words of a text as an id. */
export function idFrom(text: string): string {
  const whole = slug(text);
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-+$/, '');
}

/** An id made from a text, with a number behind it where it is taken. */
export function freshId(text: string, isTaken: (id: string) => boolean, otherwise = 'ustalenie'): string {
  const wanted = idFrom(text) || otherwise;
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
