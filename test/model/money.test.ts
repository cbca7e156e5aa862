import { describe, expect, it } from 'vitest';
import { amountOf, compareShares, isShareOf, percentOf, sumOf, unitsOf } from '../../src/model/money.ts';

describe('an amount', () => {
  it.each([
    ['390147.5', 39014750n, '390147.50'],
    ['0', 0n, '0.00'],
    ['0.05', 5n, '0.05'],
    ['9007199254740993.01', 900719925474099301n, '9007199254740993.01'],
  ])('%s', (written, units, again) => {
    expect(unitsOf(written)).toBe(units);
    expect(amountOf(units)).toBe(again);
  });

  it('adds up to the smallest unit', () => {
    expect(amountOf(sumOf(['0.10', '0.20', '0.7', '19040.50']))).toBe('19041.50');
    expect(amountOf(sumOf([]))).toBe('0.00');
    expect(amountOf(unitsOf('1') - unitsOf('3.05'))).toBe('-2.05');
  });
});

describe('a share', () => {
  it.each([
    [1n, 3n, 33.33],
    [2n, 3n, 66.67],
    [1n, 1n, 100],
    [1n, 0n, null],
  ])('of %s in %s is %s percent', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));

  it.each([
    [33.33, true],
    [33.34, true],
    [33.32, false],
    [33.35, false],
    [33.3433333, true],
    [33.3434, false],
  ])('%s is a third: %s', (share, right) => expect(isShareOf(share, 10000n, 30000n)).toBe(right));

  it('may differ by exactly a hundredth of a point', () => {
    expect(isShareOf(40.01, 40n, 100n)).toBe(true);
    expect(isShareOf(40.0101, 40n, 100n)).toBe(false);
  });

  it.each([
    [[33.33, 33.33, 33.34], 'whole'],
    [[33.33, 33.33, 33.33], 'whole'],
    [[33.33, 33.33, 33.3], 'less'],
    [[60, 40.03], 'more'],
    [[60, 40.02], 'whole'],
  ] as const)('%j make the %s', (shares, compared) => expect(compareShares(shares)).toBe(compared));
});
