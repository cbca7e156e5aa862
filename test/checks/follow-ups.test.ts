import { describe, expect, it } from 'vitest';
import { load, SETTINGS, type Files } from '../setup/plan.ts';

const AREAS = {
  'areas/kultura.yaml': 'name: Kultura\nleader: gok\n',
  'areas/praca.yaml': 'name: Praca\n',
  'institutions/gok.yaml': 'name: GOK\nareas: kultura\n',
  'institutions/pup.yaml': 'name: PUP\nareas: praca\n',
};
const TEAM = {
  ...AREAS,
  'institutions/ngo.yaml': 'name: Fundacja\n',
  'people.yaml': '- {id: prezes, function: Prezes, institution: ngo}\n',
  'coordination.yaml':
    'bodies:\n  - id: zespol\n    name: Zespół\n    kind: coordinating\n    members: {who: prezes}\n',
};
const DATED = (due: string): Files => ({
  'lsicu.yaml': `${SETTINGS}period: {from: 2026-01, to: 2026-12}\n`,
  'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n  - {id: baza, title: Baza, due: ${due}}\n  - {id: broszura, title: Broszura, after: baza, due: 2026-10}\n`,
});
const AREA = 'name: Kultura\nleader: gok\ntasks:\n  - {id: kurs, title: Kurs, responsible: gok}\n';

/** One mistake in a plan that these checks find nothing wrong with: they stay silent about what it hides. */
describe('a mistake that is reported elsewhere', () => {
  it.each<[string, string, Files, Files]>([
    [
      'area-without-institution',
      'a misspelt area',
      AREAS,
      { 'institutions/pup.yaml': 'name: PUP\nareas: prca\n' },
    ],
    [
      'area-without-institution',
      'an unreadable card',
      AREAS,
      { 'institutions/pup.yaml': 'name: "PUP\nareas: praca\n' },
    ],
    [
      'area-without-institution',
      'a misspelt field',
      AREAS,
      { 'institutions/pup.yaml': 'name: PUP\nobszary: praca\n' },
    ],
    [
      'institution-outside-team',
      'a misspelt member',
      TEAM,
      { 'coordination.yaml': TEAM['coordination.yaml'].replace('{who: prezes}', '{who: preses}') },
    ],
    [
      'institution-outside-team',
      'a misspelt institution',
      TEAM,
      { 'people.yaml': '- {id: prezes, function: Prezes, institution: nog}\n' },
    ],
    [
      'institution-outside-team',
      'a misspelt field',
      TEAM,
      { 'people.yaml': '- {id: prezes, function: Prezes, instytucja: ngo}\n' },
    ],
    ['institution-outside-team', 'unreadable people', TEAM, { 'people.yaml': '- {id: prezes\n' }],
    [
      'institution-outside-team',
      'a misspelt field of the team',
      TEAM,
      { 'coordination.yaml': TEAM['coordination.yaml'].replace('members', 'czlonkowie') },
    ],
    ['task-before-input', 'a date after the plan', DATED('2026-09'), DATED('2062-09')],
    ['task-before-input', 'a date that does not exist', DATED('2026-09'), DATED('2026-13')],
    [
      'title-repeated',
      'an area copied',
      { ...AREAS, 'areas/kultura.yaml': AREA },
      { 'areas/kultura-2.yaml': AREA },
    ],
  ])('%s: %s', (rule, _, right, wrong) => {
    const before = load(right).findings;
    const after = load({ ...right, ...wrong }).findings;
    expect([...before, ...after].map((finding) => finding.rule)).not.toContain(rule);
    expect(before.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});
