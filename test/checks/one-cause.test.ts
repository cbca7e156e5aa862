import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/sentence.ts';
import { load, SETTINGS, type Files } from '../setup/plan.ts';

const said = (files: Files, rule: string, day?: string): string[] =>
  load(files, day)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => say(message, 'pl').replaceAll('\u00a0', ' '));

describe('quarters without a meeting', () => {
  const plan = (to: string, more: Files = {}): Files => ({
    'lsicu.yaml': `${SETTINGS}period: {from: 2026-Q1, to: ${to}}\n`,
    'coordination.yaml':
      'bodies:\n  - {id: zespol, name: Zespół, kind: coordinating, every: quarter}\n  - {id: rada, name: Rada, every: quarter}\n',
    ...more,
  });
  const meetings = (quarter: number, month: number, ...bodies: string[]): Files => ({
    [`calendar/2026-q${quarter}.yaml`]: `meetings:\n${bodies.map((body) => `  - {id: ${body}-${quarter}, kind: team, body: ${body}, date: 2026-${String(month).padStart(2, '0')}-12}\n`).join('')}`,
  });
  const rule = 'quarter-without-team-meeting';

  it('are told of in one finding for each body', () => {
    expect(said(plan('2026-Q3'), rule)).toEqual([
      '„Zespół” nie ma spotkania w 3 kwartałach: I kwartał 2026 r., II kwartał 2026 r., III kwartał 2026 r.',
      '„Rada” nie ma spotkania w 3 kwartałach: I kwartał 2026 r., II kwartał 2026 r., III kwartał 2026 r.',
    ]);
    expect(
      said(plan('2026-Q3', { ...meetings(1, 2, 'zespol', 'rada'), ...meetings(3, 8, 'zespol') }), rule),
    ).toEqual([
      '„Zespół” nie ma spotkania w okresie: II kwartał 2026 r.',
      '„Rada” nie ma spotkania w 2 kwartałach: II kwartał 2026 r., III kwartał 2026 r.',
    ]);
  });

  it('are named up to four, and the others counted', () => {
    const [first, ...others] = said(plan('2028'), rule);
    expect(others).toHaveLength(1);
    expect(first).toBe(
      '„Zespół” nie ma spotkania w 12 kwartałach: I kwartał 2026 r., II kwartał 2026 r., III kwartał 2026 r., IV kwartał 2026 r. i jeszcze w 8 późniejszych.',
    );
  });

  it('are left out one by one where an exception names the file', () => {
    const exception = `exceptions:\n  - {rule: ${rule}, at: calendar/2026-q2.yaml, reason: Wybory}\n`;
    const files = plan('2026-Q2', { ...meetings(1, 2, 'zespol'), 'calendar/2026-q2.yaml': 'meetings: []\n' });
    expect(said({ ...files, 'lsicu.yaml': `${String(files['lsicu.yaml'])}${exception}` }, rule)).toEqual([
      '„Rada” nie ma spotkania w okresie: I kwartał 2026 r.',
    ]);
  });
});

describe('one cause gives one finding', () => {
  it('where an adopted version bears a wrong date', () => {
    const files = (date: string): Files => ({
      'institutions/gok.yaml': 'name: GOK\n',
      'institutions/ops.yaml': 'name: OPS\n',
      'acts.yaml': '- {id: uchwala, title: Uchwała w sprawie planu, kind: uchwała}\n',
      'versions.yaml': `- {status: consulted, date: 2025-12-01, rev: plan-0}\n- {status: adopted, date: ${date}, act: uchwala, rev: plan-1}\n`,
      'acceptances.yaml': '- {institution: gok, date: 2026-01-12, rev: plan-1}\n',
    });
    const rules = (date: string): string[] =>
      load(files(date))
        .findings.map(({ rule }) => rule)
        .filter((rule) => /^(?:version|acceptance)-/.test(rule));
    expect(rules('2025-01-05')).toEqual(['version-order']);
    expect(rules('2026-01-05')).toEqual(['acceptance-missing']);
  });
});

it('a member who begins later is told of with the day', () => {
  const files = {
    'people.yaml': '- {id: dyrektor, function: Dyrektor GOK, from: 2027-01-04}\n',
    'institutions/gok.yaml': 'name: GOK\nmembers: {person: dyrektor, role: member}\n',
  };
  expect(said(files, 'institution-without-member')).toEqual([
    'Instytucja „GOK” nie ma jeszcze członka systemu: osoba z jej karty („Dyrektor GOK”) zaczyna pełnić tę funkcję później (4 stycznia 2027 r.).',
  ]);
  expect(said(files, 'institution-without-member', '2027-01-04')).toEqual([]);
});

it.each([
  ['', 'warning'],
  ['stage: 2\n', 'info'],
  ['stage: 4\n', 'error'],
])('a step without an actor is a gap: with „%s” of weight %s', (stage, severity) => {
  const files = {
    'lsicu.yaml': SETTINGS + stage,
    'procedures.yaml': '- {id: przyjecie, title: Przyjęcie, steps: [{action: Wyznacza klasę}]}\n',
  };
  const [finding] = load(files).findings.filter(({ rule }) => rule === 'step-without-actor');
  expect(finding?.severity).toBe(severity);
});
