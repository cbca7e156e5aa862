import { describe, expect, it } from 'vitest';
import { SETTINGS, briefly, load } from './setup/plan.ts';

const AREAS = {
  'areas/kultura.yaml': 'name: Kultura\n',
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n',
};
const settings = (exceptions: string): string => `${SETTINGS}exceptions:\n${exceptions}`;

/** What is said of the exceptions of a plan on 1 November 2026. */
const found = (exceptions: string, files: Record<string, string> = AREAS): string[] =>
  briefly(
    load({ 'lsicu.yaml': settings(exceptions), ...files }).findings.filter(({ rule }) =>
      rule.startsWith('exception-'),
    ),
  );

describe('an exception', () => {
  it.each([
    ['that is used', '  - {rule: area-leader-missing, at: kultura, reason: Konkurs, until: 2027}\n', []],
    [
      'without an end',
      '  - {rule: area-leader-missing, at: kultura, reason: Konkurs}\n',
      ['lsicu.yaml:6:6 exception-open-ended'],
    ],
    [
      'that covers nothing',
      '  - {rule: area-leader-missing, at: praca, reason: Konkurs}\n',
      ['lsicu.yaml:6:37 exception-unused'],
    ],
    [
      'that has ended: its finding is there again, and it is not called unused as well',
      '  - {rule: area-leader-missing, at: kultura, reason: Konkurs, until: 2026-10-31}\n',
      ['lsicu.yaml:6:70 exception-ended'],
    ],
    [
      'that ends today still holds',
      '  - {rule: area-leader-missing, at: kultura, reason: Konkurs, until: 2026-11-01}\n',
      [],
    ],
    [
      'from a rule that there is not is only that',
      '  - {rule: area-leder, at: kultura, reason: Konkurs}\n',
      [],
    ],
  ])('%s', (_, exceptions, expected) => expect(found(exceptions)).toEqual(expected));

  it.each([
    ['a misspelt id', 'kutlura', 'kultura'],
    ['a name', 'Kultura', 'kultura'],
    ['a file without its folder', 'kultura.yaml', 'areas/kultura.yaml'],
    ['nothing near', 'biblioteka', null],
  ])('with %s says what it may have meant', (_, at, meant) => {
    const files = {
      ...AREAS,
      'lsicu.yaml': settings(`  - {rule: area-leader-missing, at: ${at}, reason: Konkurs}\n`),
    };
    const unused = load(files).findings.find(({ rule }) => rule === 'exception-unused');
    expect(unused?.remedy).toEqual(meant === null ? undefined : { replace: meant });
  });

  it('from a check of the private contacts is called unused only where they were read', () => {
    const files = {
      ...AREAS,
      'people.yaml': '- {id: dyrektor, function: Dyrektor}\n',
    };
    const exception = '  - {rule: contact-expired, at: dyrektor, reason: Spór, until: 2027}\n';
    const contacts = { 'private/contacts.yaml': 'dyrektor: {name: Imię, keep_until: 2027-12-31}\n' };
    expect(found(exception, files)).toEqual([]);
    expect(found(exception, { ...files, ...contacts })).toEqual(['lsicu.yaml:6:33 exception-unused']);
  });

  it('from a check that a later stage asks accepts nothing else there', () => {
    const exception = '  - {rule: card-without-needs, at: kultura, reason: Konkurs, until: 2027}\n';
    const rules = load({ 'lsicu.yaml': `${settings(exception)}stage: 1\n`, ...AREAS }).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).toContain('area-leader-missing');
  });

  it('is not called unused while a file cannot be read', () => {
    const broken = { ...AREAS, 'areas/praca.yaml': 'name: "Praca\n' };
    expect(found('  - {rule: area-leader-missing, at: praca, reason: Konkurs}\n', broken)).toEqual([]);
  });

  it('is asked about only where a plan is checked as it stands', () => {
    const rules = load(
      { 'lsicu.yaml': settings('  - {rule: task-unowned, at: kino, reason: Konkurs}\n') },
      '2026-11-01',
      false,
    ).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('exception-unused');
  });
});
