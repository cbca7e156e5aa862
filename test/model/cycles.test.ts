import { expect, it } from 'vitest';
import { findCycles } from '../../src/model/cycles.ts';

it.each<[string, Record<string, string>, string[]]>([
  ['nothing', {}, []],
  ['a chain', { a: 'b', b: 'c' }, []],
  ['one thing', { a: 'a' }, ['a']],
  ['two things', { a: 'b', b: 'a' }, ['ab']],
  ['a chain into a circle', { a: 'b', b: 'c', c: 'b' }, ['bc']],
  ['a chain into the middle of a circle', { a: 'c', b: 'd', c: 'b', d: 'c' }, ['bdc']],
  ['two circles', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['ab', 'cd']],
  ['two circles that share a thing are one knot', { a: 'bc', b: 'a', c: 'a' }, ['ab']],
  ['two ways to one place', { a: 'bc', b: 'd', c: 'd' }, []],
])('circles of %s', (_, next, expected) => {
  const cycles = findCycles(Array.from('abcd'), (thing) => Array.from(next[thing] ?? ''));
  expect(cycles.map((cycle) => cycle.join(''))).toEqual(expected);
});

it('walks a chain of twenty thousand things', () => {
  const things = Array.from({ length: 20_000 }, (_, index) => index);
  expect(findCycles(things, (thing) => (thing + 1 < things.length ? [thing + 1] : []))).toEqual([]);
});
