/** Amounts are counted in the smallest unit (grosz, cent), as whole numbers: nothing is ever rounded. */

/** An amount of a plan file, digits with at most two after a dot, in the smallest unit: `390147.5` → 39014750. */
export function unitsOf(amount: string): bigint {
  const [whole = '0', cents = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
}

/** The amount as plan files write it: 39014750 → `390147.50`. */
export function amountOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(3, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What several amounts make together, in the smallest unit. */
export const sumOf = (amounts: readonly string[]): bigint =>
  amounts.reduce((sum, amount) => sum + unitsOf(amount), 0n);

/** How much of the whole a part is, in percent, rounded to a hundredth: `33.33`; null where the whole is nothing. */
export function percentOf(part: bigint, whole: bigint): number | null {
  if (whole <= 0n) return null;
  return Number((part * 20_000n + whole) / (whole * 2n)) / 100;
}

/** Digits after the dot that a share is compared by. */
const PLACES = 6;
const SCALE = 10n ** BigInt(PLACES);

/** A percentage as a whole number of millionths. */
const millionths = (share: number): bigint => BigInt(share.toFixed(PLACES).replace('.', ''));
const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

/** True where a share differs by at most 0.01 percentage point from what the amounts make. */
export const isShareOf = (share: number, part: bigint, whole: bigint): boolean =>
  distance(millionths(share) * whole, part * 100n * SCALE) * 100n <= whole * SCALE;

/** What shares make together, against 100 %, each of them rounded by at most 0.01 percentage point. */
export function compareShares(shares: readonly number[]): 'less' | 'whole' | 'more' {
  const sum = shares.reduce((all, share) => all + millionths(share), 0n);
  const slack = (SCALE / 100n) * BigInt(shares.length);
  if (sum > 100n * SCALE + slack) return 'more';
  return sum < 100n * SCALE - slack ? 'less' : 'whole';
}
