/** A task of one list, as a vote looks at it. */
export interface Ranked {
  readonly id: string;
  readonly votes: number | null;
  readonly tier: 'required' | 'important' | undefined;
  /** True for a catch-all, which stands last whatever anybody votes. */
  readonly residual: boolean;
}

/**
 * The tier of a task after a vote; what nobody could vote on keeps its own.
 * @param required from how many votes on a task is required; null leaves tiers as they are
 */
export function tierAfter({ votes, tier }: Ranked, required: number | null): Ranked['tier'] {
  if (required === null || votes === null) return tier;
  return votes >= required ? 'required' : 'important';
}

/** Required before unknown before important: what has to be done stands first (S11). */
const TIERS: readonly Ranked['tier'][] = ['required', undefined, 'important'];

/**
 * The order of a list after a vote: by tier, then by votes, most first; equal ones and those without a vote keep their
 * order. Catch-alls stay last.
 * @returns indexes into the list, in the new order
 */
export function orderAfter(list: readonly Ranked[], required: number | null): number[] {
  const rank = (index: number): readonly number[] => {
    const one = list[index];
    if (!one) return [];
    const tier = TIERS.indexOf(tierAfter(one, required));
    return [one.residual ? 1 : 0, tier, -(one.votes ?? 0), index];
  };
  return list
    .map((_, index) => index)
    .toSorted((a, b) => {
      const [first, second] = [rank(a), rank(b)];
      const at = first.findIndex((value, step) => value !== second[step]);
      return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
    });
}
