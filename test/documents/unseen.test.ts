import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { papersOf } from '../setup/paper.ts';

// What plans of other cities write in ways that no example does.
const folder = temporaryFolder();
let count = 0;
const paper = (files: Record<string, string>, ...argv: string[]) =>
  papersOf(folder, `plan-${(count += 1)}`, files)('2026-10-01', ...argv);

const SETTINGS =
  'format: 1\ntitle: Plan\nlanguage: pl\nunit: {name: Lipnica Mała, kind: city-county, fictional: true}\n';
const BODIES =
  'coordinator: {post: Pełnomocnik}\nbodies:\n  - id: komitet\n    name: Komitet\n    chair: {post: Zastępca}\n    members: [{who: {post: Zastępca}}, {who: {who: wydzial, from: 2026-02, to: 2027-03}}]\n  - {id: rada, name: Rada}\n';
const INSTITUTION = {
  'institutions/wydzial.yaml': 'name: Wydział\n',
  'institutions/biuro.yaml': 'name: Biuro\n',
};

describe('bodies', () => {
  const files = {
    'coordination.yaml': BODIES,
    ...INSTITUTION,
    'calendar/2026-q3.yaml':
      'meetings:\n  - {id: k, kind: team, body: komitet, date: 2026-09, status: planned}\n  - {id: r, kind: team, body: rada, date: 2026-08-12, status: held, minutes: Tak.}\n',
  };

  it('know a chair by the post, terms of whoever is named, and what nobody has said took place', async () => {
    const bodies = await paper(files, 'render', 'bodies');
    expect(bodies).not.toContain('nie jest wpisany na listę');
    expect(bodies).toContain('| Wydział | – | od lutego 2026 r. do marca 2027 r. |');
    expect(bodies).not.toContain('wrzesień 2026 r.');
    expect(await paper(files, 'plan')).toContain('Wydział, od lutego 2026 r., do marca 2027 r.');
  });

  it('give meetings their names', async () => {
    expect(await paper(files, 'render', 'minutes', 'r')).toContain('# Protokół – Rada: spotkanie');
    expect(await paper(files, 'render', 'minutes', 'r')).toContain('Obecnych nie wpisano. Ustaleń nie');
  });
});

describe('the plan', () => {
  const files = {
    'lsicu.yaml': `${SETTINGS}based_on: [uchwala, ustawa]\nclosing: |\n  ## Monitorowanie\n  Raz w roku.\n`,
    'acts.yaml':
      '- {id: uchwala, title: w sprawie planu, kind: uchwała, number: "X/1", organ: Rada Miasta, date: 2026-01-15}\n- {id: ustawa, title: o cudzoziemcach, kind: ustawa, date: 2013-12}\n',
    'indicators.yaml': '- {id: a, title: Szkoły, kind: output, target: {from: 3}}\n',
    'coordination.yaml':
      'coordinator: {post: Pełnomocnik}\ntasks:\n  - id: zespol\n    title: Zespół\n    responsible: [{who: wydzial, to: 2026-06-30}, {who: biuro, from: 2026-07-01}]\n    tasks:\n      - {id: a, title: A}\n      - {id: b, title: B, nature: recurring}\n',
    ...INSTITUTION,
  };

  it('cites acts, says who leads when, and ends with a chapter of its own', async () => {
    const plan = await paper(files, 'plan');
    expect(plan).toContain(
      'Podstawa: uchwała nr X/1 z 15 stycznia 2026 r. w sprawie planu (Rada Miasta); ustawa z grudnia 2013 r. o cudzoziemcach',
    );
    expect(plan).toContain('\n## Monitorowanie\n');
    expect(plan).toContain('Wydział (do 30 czerwca 2026 r.); Biuro (od 1 lipca 2026 r.)');
    expect(plan).toContain('| co najmniej 3 |');
    expect(plan).toContain('2 zadania składowe: brak sprawozdania – 1, bez stanu (opis działań) – 1');
  });
});

describe('the report', () => {
  it('gives the reason for what was not done, not what was announced later', async () => {
    const files = {
      'lsicu.yaml': `${SETTINGS}reporting: {every: year, due: 3 months}\n`,
      'coordination.yaml':
        'coordinator: {post: Pełnomocnik}\ntasks:\n  - {id: targi, title: Targi}\n  - {id: kurs, title: Kurs}\n',
      'progress/2026-q3/coordinator.yaml':
        'entries:\n  - {date: 2026-08-01, task: targi, state: not-done, note: Brak wystawców.}\n  - {date: 2026-09-01, task: targi, state: planned, tentative: true, note: Może jesienią.}\n',
    };
    const report = await paper(files, 'report');
    expect(report).toContain('1 sierpnia 2026 r.: „Brak wystawców”');
    // A quarter of a plan that reports once a year is due on no day.
    expect(report).not.toContain('termin złożenia');
    expect(await paper(files, 'report', '2025')).toContain('termin złożenia: 31 marca 2026 r.');
  });
});

describe('Markdown of the plan within a line', () => {
  it('keeps its emphasis and its links', async () => {
    const files = {
      'procedures.yaml':
        '- {id: p, title: Przyjęcie, aim: "Nauka **od razu**, zob. [wzór](https://example.org/w)", steps: [{action: Pisze}]}\n',
    };
    const text = await paper(files, 'render', 'procedure', 'p');
    expect(text).toMatch(/- Cel: Nauka \*\*od razu\*\*, zob. \[wzór\]\(https/);
  });
});
