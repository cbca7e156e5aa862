import type { Called } from './field.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { typesIn } from './walk.ts';

/** What plan files may refer to although no plan file describes it. */
const OUTSIDE: readonly (readonly [string, Called])[] = [
  ['check', { en: 'check', pl: 'sprawdzenie', none: 'sprawdzenia' }],
];

let known: ReadonlyMap<string, Called> | null = null;

/** How the things that ids stand for are called, as the schemas that define them say. */
export function calledThings(): ReadonlyMap<string, Called> {
  known ??= new Map([
    ...OUTSIDE,
    ...Object.values<Kind>(KINDS).flatMap(({ schema, defines, called }): (readonly [string, Called])[] => [
      ...(defines && called ? [[defines, called] as const] : []),
      ...typesIn(schema).flatMap((type) =>
        type.defines && type.called ? [[type.defines, type.called] as const] : [],
      ),
    ]),
  ]);
  return known;
}
