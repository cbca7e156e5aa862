import { area, card, meeting, settings, task, type GalleryCase } from './case.ts';

/** Fields that are unknown, missing or hold what they cannot take. */
const SHAPES: readonly GalleryCase[] = [
  card('nazwa: Szkoła\n'),
  card('name: Szkoła\nleader: szkola\n'),
  card('name: Szkoła\nkolor: zielony\n'),
  card('name: Szkoła\nnmae: SP 1\n'),
  card('name: Szkoła\nid: szkola\n'),
  card('name: Szkoła\nlanguages: {Obsługa: po polsku}\n'),
  task('steps:', '  - Nabór: ogłoszenie i zapisy', '  - Zajęcia'),
  task('description: {tekst: Zajęcia}'),
  task('due:'),
  task('due: ""'),
  card('Szkoła\n'),
  card('- Szkoła\n'),
  card('name: Szkoła\ndiagnosis: pilna\n'),
  card('name: Szkoła\nneeds: [sala]\n'),
  { 'partners.yaml': 'partnerzy:\n  - {id: pup, name: PUP}\n' },
  { 'partners.yaml': 'pup\n' },
  area('name: Edukacja\ntasks:\n  - Kurs języka\n'),
  task('tier: pilne'),
  task('tier: [required, important]'),
  task('withdrawn: {date: 2026-05}'),
  task('consulted: {who: szkola, post: Dyrektor}'),
  task('withdrawn: 2026-05'),
];

const VALUES: readonly GalleryCase[] = [
  task('due: 2026-09-31'),
  task('due: 2026-02-30'),
  task('due: 12.05.2026'),
  task('due: 05.2026'),
  task('due: 2026-5-1'),
  task('due: 31.09.2026'),
  task('due: wkrótce'),
  task('due: 2026-09/2026-05'),
  task('code: 1.10'),
  task('people_planned: -5'),
  task('every: co kwartał'),
  task('funding: {source: gmina, amount: "7500,00"}'),
  task('languages: polski'),
  task('languages: ua'),
  task('languages: xx'),
  task('description: 5', 'title: |', '  Kurs', '  języka'),
  area('name: |\n  Edukacja\n  i nauka\n'),
  area('name: Edukacja\ntasks:\n  - {id: {pl: kurs}, title: Kurs}\n'),
  area('name: Edukacja\ntasks:\n  - {id: kurs, title: Kurs, code: [1, 2]}\n'),
  card('name: Szkoła\nexternal: tak\n'),
  card('name: Szkoła\nemail: sekretariat\n'),
  card('name: Szkoła\nwww: brak strony\n'),
  card('name: Szkoła\nphone: brak\n'),
  card('name: Szkoła\nneeds:\n  staff: {post: tłumacz, fte: pół}\n'),
  meeting('kind: team', 'date: 2026-10-08', 'time: 25:00'),
  meeting('kind: team', 'date: 2026-10-08', 'time: 10:30-09:00'),
  meeting('kind: team', 'date: [2026-10-08, 2026-10-09]'),
  { 'indicators.yaml': '- id: uczniowie\n  title: Uczniowie\n  kind: output\n  baseline: {value: dużo}\n' },
  settings('timezone: Europe/Warsow'),
  settings('currency: zł'),
  settings('closed_until: 2026-Q5'),
  settings('stage: 5'),
  settings('reporting: {due: 15 dni}'),
  settings('period: {from: 2026-12, to: 2026-01}'),
  settings('links: {title: Strategia, url: "javascript:alert(1)"}'),
  { 'lsicu.yaml': 'format: 2\ntitle: Plan\n' },
  {
    'lsicu.yaml':
      'format: v1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina}\nlanguage: pl\n',
  },
  {
    'lsicu.yaml':
      'format: 0\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina}\nlanguage: pl\n',
  },
  {
    'lsicu.yaml':
      'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, teryt: "22019"}\nlanguage: pl\n',
  },
  {
    'lsicu.yaml':
      'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, teryt: 0201992}\nlanguage: pl\n',
  },
  {
    'lsicu.yaml':
      'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina}\nlanguage: xx\n',
  },
];

const LINKS: readonly GalleryCase[] = [
  task('responsible: skola'),
  task('responsible: SP 1'),
  task('responsible: Szkoła Podstawowa nr 1'),
  task('responsible: zupelnie-kto-inny'),
  task('after: kursy'),
  task('after: nie-ma'),
  area('name: Edukacja\nleader: skola\n'),
  area('name: Edukacja\nleader: nie-ma\n'),
  settings('checks: {task-unownd: off}'),
  settings('checks: {yaml-syntax: off}'),
  settings('exceptions: {rule: id-duplicate, at: kurs, reason: Tak ma być.}'),
  settings('order: {areas: [edukacja]}'),
  area('name: Edukacja\ntasks:\n  - {id: Kurs Języka, title: Kurs}\n'),
  area('name: Edukacja\ntasks:\n  - {id: kurs, title: Kurs}\n  - {id: kurs, title: Klub}\n'),
  { 'areas/Edukacja Szkolna.yaml': 'name: Edukacja\n' },
  { 'areas/edukacja.yml': 'name: Edukacja\n' },
  { 'areas/notatki.txt': 'Notatki\n' },
  { 'calendar/2026-q5.yaml': 'meetings: []\n' },
  { 'calendar/maj.yaml': 'meetings: []\n' },
  { 'progress/2026-q2/szkola.txt': 'Sprawozdanie\n' },
  { 'progress/2026-q2/nie-ma.yaml': 'entries: []\n' },
  { 'partner.yaml': '- {id: pup, name: PUP}\n' },
  { 'trainings.yaml': '- {topic: prawo, title: Szkolenie}\n' },
  { 'funding.yaml': '- {id: dotacja, title: Dotacja}\n' },
  { 'partners.yaml': '- {id: pup, name: PUP}\n', 'partners/gops.yaml': 'name: GOPS\n' },
  { 'partners/pup.yaml': 'id: pup\nname: PUP\n' },
  { 'people.yaml': '- {id: dyrektor, function: Dyrektor, from: 2027, to: 2026}\n' },
];

export const FIELDS: readonly GalleryCase[] = [...SHAPES, ...VALUES, ...LINKS];
