import * as z from 'zod';
import type { Words } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import { typed, type Choices } from './field.ts';

type Values<T extends Choices> = [keyof T & string, ...(keyof T & string)[]];

/** The words of a list in their order. */
export const valuesOf = <const T extends Choices>(choices: T): Values<T> => Object.keys(choices) as Values<T>;

/** A list whose words documents use as well: `version.draft` of the shared words. */
export const shared = <const T extends readonly string[]>(group: string, ...values: T) =>
  Object.fromEntries(values.map((value) => [value, sharedWords(`${group}.${value}`)])) as Readonly<
    Record<T[number], Words>
  >;

/** One word of a list, each with what it means. */
export const oneOf = <const T extends Choices>(choices: T) =>
  typed(z.enum(valuesOf(choices)), { type: 'one of', choices });
