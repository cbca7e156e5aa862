import { describe, expect, it } from 'vitest';
import { SETTINGS, load } from './setup/plan.ts';

const AREAS = { 'areas/kultura.yaml': 'name: Kultura\n', 'areas/praca.yaml': 'name: Praca\n' };

/** The gaps „no leader” of a plan with these settings, as `area severity`. */
const gaps = (settings: string, day?: string): string[] =>
  load({ 'lsicu.yaml': SETTINGS + settings, ...AREAS }, day)
    .findings.filter(({ rule }) => rule === 'area-leader-missing')
    .map(({ at, severity }) => `${at.file} ${severity}`);
const both = (severity: string): string[] => [
  `areas/kultura.yaml ${severity}`,
  `areas/praca.yaml ${severity}`,
];

describe('a gap', () => {
  it.each([
    ['', 'warning'],
    ['stage: 1\n', 'info'],
    ['stage: 2\n', 'info'],
    ['stage: 3\n', 'info'],
    ['stage: 4\n', 'error'],
    ['checks: {area-leader-missing: error}\n', 'error'],
    ['stage: 4\nchecks: {area-leader-missing: info}\n', 'info'],
  ])('with „%s” is: %s', (settings, severity) => expect(gaps(settings)).toEqual(both(severity)));

  it('is not looked for where its check is off', () => {
    expect(gaps('checks: {area-leader-missing: off}\n')).toEqual([]);
  });
});

describe('an exception', () => {
  const exception = (rest: string): string =>
    `exceptions:\n  - {rule: area-leader-missing, reason: Konkurs w toku, ${rest}}\n`;

  it.each([
    ['at: kultura', ['areas/praca.yaml warning']],
    ['at: areas/kultura.yaml', ['areas/praca.yaml warning']],
    ['at: gok', both('warning')],
    ['at: kultura, until: 2026-11', ['areas/praca.yaml warning']],
    ['at: kultura, until: 2026-10', both('warning')],
  ])('%s', (rest, expected) => expect(gaps(exception(rest), '2026-11-01')).toEqual(expected));
});
