import { task, type GalleryCase } from './case.ts';

const named = (name: string, more = ''): string => `name: ${name}\n${more}`;
const member = (person: string): string => `members: [{person: ${person}, role: member}]\n`;

/** A plan with everything still to be done: what none has is said once. */
const BARE: GalleryCase = {
  'lsicu.yaml':
    'format: 1\ntitle: Plan LSICU gminy Przykładowo\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nperiod: {from: 2025-01, to: 2026-12}\nreview_every: year\norder: {institutions: [gok, gops, gok]}\nchecks: {card-without-needs: warning}\n',
  'coordination.yaml':
    'coordinator: {post: Koordynator}\nbodies:\n  - {id: zespol, name: Zespół LSICU, kind: coordinating, members: {who: dyrektor}}\ntasks:\n  - id: lista\n    title: Lista kontaktów\n    produces: {id: kontakty, title: Lista, personal_data: true, keeper: gops}\n',
  'people.yaml': '- {id: dyrektor, function: Dyrektor}\n- {id: kierownik, function: Kierownik}\n',
  'areas/kultura.yaml': named('Kultura'),
  'areas/praca.yaml': named('Praca'),
  ...Object.fromEntries(
    ['biblioteka', 'gok', 'gops', 'policja', 'szkola', 'urzad'].map((id) => [
      `institutions/${id}.yaml`,
      named(id === 'gok' ? 'GOK' : id, id > 'p' ? member('dyrektor') : ''),
    ]),
  ),
  'progress/2026-q3/urzad.yaml': 'entries:\n  - {date: 2026-07-14, task: lista, state: in-progress}\n',
};

/** What none of several has; a plan that has begun in part. */
const NONE: GalleryCase = {
  ...BARE,
  ...Object.fromEntries(
    ['biblioteka', 'gok', 'gops', 'policja', 'szkola', 'urzad'].map((id) => [
      `institutions/${id}.yaml`,
      named(id === 'gok' ? 'GOK' : id, member('kierownik')),
    ]),
  ),
};

const reported = (line: string): GalleryCase => ({
  ...task(line),
  'progress/2026-q3/szkola.yaml': 'entries:\n  - {date: 2026-07-14, task: kurs, state: done}\n',
});

/** Messages of the checks that their own examples do not show. */
export const MEANING: readonly GalleryCase[] = [
  BARE,
  NONE,
  reported('nature: ongoing'),
  reported('nature: residual'),
];
