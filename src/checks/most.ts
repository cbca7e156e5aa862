import type { Span } from '../findings/finding.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import type { CheckContext, ReportOptions } from './check.ts';

/** What is said of one of several areas, institutions or people. */
export interface Told {
  readonly at: Span;
  readonly name: string;
  readonly said: Sentence;
}

type Kind = 'area' | 'institution' | 'person';

/** Fewer are reported one by one: each is easily found, and none of them is lost behind another. */
const MANY = 4;

/** True where so many of all are told of that one finding tells it better than one for each. */
export const isMost = (count: number, all: number): boolean => count >= MANY && count > all / 2;

const WORDS: Readonly<Record<Kind, Words>> = {
  area: {
    en: '{said} The same holds for {rest} other areas ({count} of {all} in all).',
    pl: '{said} To samo dotyczy {rest} innych obszarów (razem {count} z {all}).',
  },
  institution: {
    en: '{said} The same holds for {rest} other institutions ({count} of {all} in all).',
    pl: '{said} To samo dotyczy {rest} innych instytucji (razem {count} z {all}).',
  },
  person: {
    en: '{said} The same holds for {rest} other people ({count} of {all} in all).',
    pl: '{said} To samo dotyczy {rest} innych osób (razem {count} z {all}).',
  },
};
const ALSO: Words = { en: 'The same here: “{name}”.', pl: 'Tu tak samo: „{name}”.' };

/** One finding for all that are told of: at the first, with the places of the others. */
export function reportMost(
  { report }: CheckContext,
  {
    kind,
    all,
    told: [first, ...others],
    more = {},
  }: {
    readonly kind: Kind;
    readonly all: number;
    readonly told: readonly Told[];
    readonly more?: Pick<ReportOptions, 'hint' | 'remedy'>;
  },
): void {
  if (!first) return;
  const args = { said: first.said, rest: others.length, count: others.length + 1, all };
  const related = others.map(({ at, name }) => ({ at, note: sentence(ALSO, { name }) }));
  report(first.at, WORDS[kind], args, { ...more, related });
}
