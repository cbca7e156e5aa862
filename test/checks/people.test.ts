import { expect, it } from 'vitest';
import { load } from '../setup/plan.ts';

const PEOPLE = 'people.yaml';
const GOK = 'name: GOK\nmembers: [{person: dyrektor, role: member}, {person: instruktor, role: deputy}]\n';
const FILES = {
  [PEOPLE]:
    '- {id: dyrektor, function: Dyrektor, institution: gok}\n- {id: instruktor, function: Instruktor, institution: gok}\n- {id: kasjer, function: Kasjer, institution: gok}\n',
  'institutions/gok.yaml': GOK,
};
const unnamed = (files: Record<string, string>): string[] =>
  load({ ...FILES, ...files })
    .findings.filter(({ rule }) => rule === 'person-unnamed')
    .map(({ at }) => `${at.file}:${at.line}`);

it('tells of a person whom nothing names', () => expect(unnamed({})).toEqual([`${PEOPLE}:3`]));

it.each<[string, Record<string, string>]>([
  ['a file of the log', { 'progress/2026-q2/kasjer.yaml': 'entries: []\n' }],
  [
    'a keeper of a product',
    {
      'areas/kultura.yaml':
        'name: Kultura\nleader: gok\ntasks: [{id: a, title: A, responsible: gok, produces: {id: p, title: P, keeper: kasjer}}]\n',
    },
  ],
  [
    'an attendance',
    {
      'calendar/2026-q2.yaml':
        'meetings: [{id: m, kind: inaugural, date: 2026-05-14, attended: [{who: dyrektor, for: kasjer}]}]\n',
    },
  ],
  ['a file that cannot be read, perhaps', { 'areas/kultura.yaml': 'name: "Kultura\n' }],
  ['a reference that leads nowhere, perhaps', { 'coordination.yaml': 'coordinator: kasjre\n' }],
  [
    'a card without a deputy, which is asked for it',
    { 'institutions/gok.yaml': 'name: GOK\nmembers: {person: dyrektor, role: member}\n' },
  ],
  [
    'a contact at a partner',
    {
      'partners.yaml': '- {id: pup, name: PUP}\n',
      [PEOPLE]: FILES[PEOPLE].replace('Kasjer, institution: gok', 'Doradca, partner: pup'),
    },
  ],
])('is silent with %s', (_, files) => expect(unnamed(files)).toEqual([]));
