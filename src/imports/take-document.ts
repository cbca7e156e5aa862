import type { Draft } from '../edit/draft.ts';
import type { Plan } from '../model/plan.ts';
import type { Sentence, Words } from '../words/sentence.ts';
import { sentence } from '../words/sentence.ts';
import type { Left } from './found.ts';
import { linesSaid } from './lines-said.ts';
import type { Imported } from './outline.ts';
import { takeIn } from './take-in.ts';

const W = {
  cleaned: {
    pl: 'Pominięto niewidoczne znaki w wierszach: {lines}.',
    en: 'Invisible characters were left out in lines {lines}.',
  },
} satisfies Record<string, Words>;

/** What an import does and tells. */
export interface Taken {
  /** What will change, in words. */
  readonly said: readonly Sentence[];
  /** What was assumed, and what is left to be done by hand. */
  readonly assumed: readonly Sentence[];
  /** What was not understood. */
  readonly left: readonly Left[];
  /** How many things of the document the plan now has, new or known. */
  readonly count: number;
}

/** Takes all that a document holds into the draft of a plan. */
export function takeDocument(imported: Imported, draft: Draft, plan: Plan, file: string): Taken {
  const text = takeIn(imported, draft, plan, file);
  const { cleaned } = imported;
  const hidden = cleaned.length > 0 ? [sentence(W.cleaned, { lines: linesSaid(cleaned) })] : [];
  return {
    said: text.said,
    assumed: [...hidden, ...text.assumed],
    left: text.left.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    count: text.count,
  };
}
