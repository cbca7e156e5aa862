import * as z from 'zod';
import type { Remedy } from '../findings/finding.ts';
import { sentence, type Arg, type Sentence, type Words } from '../words/sentence.ts';
import { typed, type ValueType } from './field.ts';

/** Why a value cannot be taken: the rule it breaks and, where the rule's own words do not say enough, a message. */
export interface Refusal {
  readonly rule:
    'type-wrong' | 'value-unknown' | 'date-impossible' | 'date-reversed' | 'code-unquoted' | 'format-newer';
  /** With a placeholder `{field}` for the field that holds the value. */
  readonly message: Sentence;
  readonly hint?: Sentence;
  readonly remedy?: Remedy;
}

/** Answers of a reader of single values: the value, or why not. */
export type Reading<T> = { readonly value: T } | { readonly refusal: Refusal };

export const refuse = (
  rule: Refusal['rule'],
  words: Words,
  args?: Record<string, Arg>,
  told: Pick<Refusal, 'hint' | 'remedy'> = {},
): { refusal: Refusal } => ({ refusal: { rule, message: sentence(words, args), ...told } });

/** A wrong type is told by naming what is expected; the message around it knows the field. `replace` is what may have been meant. */
export const expected = (words: Words, replace?: string | null): { refusal: Refusal } =>
  refuse('type-wrong', words, undefined, replace ? { remedy: { replace } } : {});

/** A schema of single values over a function that reads one. */
export function scalar<T>(type: ValueType, read: (value: unknown) => Reading<T>) {
  const schema = z.transform((input: unknown, context): T => {
    const reading = read(input);
    if ('value' in reading) return reading.value;
    context.issues.push({ code: 'custom', input, params: { refusal: reading.refusal }, message: '' });
    return z.NEVER;
  });
  return typed(schema, type);
}
