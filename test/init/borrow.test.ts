import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { borrowFrom } from '../../src/init/borrow.ts';
import { newPlan } from '../../src/init/files.ts';
import { exampleFiles, load } from '../setup/plan.ts';

const settings = `format: 1
title: Plan
unit: {name: Gmina Lipnica Mała, kind: rural-gmina}
language: pl
order: {areas: [praca, zdrowie]}
`;

const { plan } = load({
  'lsicu.yaml': settings,
  'coordination.yaml': `coordinator: {post: Sekretarz}
common_tasks:
  - id: podzial
    title: Podział zadań
    nature: one-off
    responsible: {post: Sekretarz}
    due: 2026-05
    tier: required
    steps: [spotkanie, "ustalenia z 12 maja 2026 r."]
    tasks:
      - {id: spis, title: Spis zadań, due: 2026-04}
  - {id: zasoby, title: Zasoby na 2027 rok}
  - {id: dawne, title: Dawne, withdrawn: {date: 2026-01-02, reason: zbędne}}
training_topics:
  - {id: prawo, title: Prawo}
`,
  'areas/praca.yaml':
    'name: {pl: Praca, uk: Праця}\nshort: PR\nleader: pup\ndescription: Praca w Lipnicy.\ntasks: [{id: a, title: A}]\n',
  'areas/zdrowie.yaml': 'name: Zdrowie\ndescription: Lekarze i pielęgniarki.\n',
  'institutions/pup.yaml': 'name: Powiatowy Urząd Pracy\nareas: praca\n',
  'institutions/szkoly.yaml':
    'name: Szkoły\ngroup: true\nsector: public\nareas: [praca]\nemail: szkoly@example.org\nduties: [Uczą]\nneeds: {things: [sale]}\n',
  'institutions/rady.yaml': 'name: Rady sołeckie gminy Lipnica Mała\nshort: Rady sołeckie\ngroup: true\n',
});

describe('what a new plan takes from another one', () => {
  it('is its layout, without people, dates, and what is about that place', () => {
    expect(borrowFrom(plan, 'pl')).toEqual({
      title: 'Plan',
      unit: 'Gmina Lipnica Mała',
      areas: [
        { id: 'praca', name: { pl: 'Praca', uk: 'Праця' }, short: 'PR' },
        { id: 'zdrowie', name: 'Zdrowie', description: 'Lekarze i pielęgniarki.' },
      ],
      institutions: [
        { id: 'rady', name: 'Rady sołeckie', areas: [] },
        { id: 'szkoly', name: 'Szkoły', sector: 'public', areas: ['praca'] },
      ],
      commonTasks: [
        {
          id: 'podzial',
          title: 'Podział zadań',
          nature: 'one-off',
          steps: ['spotkanie'],
          tasks: [{ id: 'spis', title: 'Spis zadań' }],
        },
      ],
      topics: [{ id: 'prawo', title: 'Prawo' }],
      left: 4,
    });
  });

  it('keeps the language of its texts in a plan of another one', () => {
    const { areas, topics } = borrowFrom(plan, 'uk');
    expect(areas[1]?.name).toEqual({ pl: 'Zdrowie' });
    expect(topics).toEqual([{ id: 'prawo', title: { pl: 'Prawo' } }]);
  });

  it('takes the eight groups of Słupsk with their names', () => {
    const { institutions, left } = borrowFrom(load(exampleFiles('slupsk')).plan, 'pl');
    expect(institutions.map(({ id }) => id)).toEqual([
      'placowki-zdrowotne',
      'szkoly-i-przedszkola',
      'wyzsze-uczelnie',
      'poradnie',
      'domy-kultury',
      'biblioteki',
      'media-lokalne',
      'ngo',
    ]);
    expect(left).toBe(0);
  });
});

describe('texts of a plan that is not trusted', () => {
  const hostile = [
    'a: b # c',
    '- x',
    '"}} {{#each this}} {{/each}}',
    '{{{constructor}}}',
    'null',
    '1.10',
    'no',
    '*kotwica &ref !tag',
    '%YAML 1.1',
    '--- # nowy dokument',
    "it's „w” cudzysłowie \\ i ukośnik",
    '[a, b',
    '# komentarz',
    '| tekst',
  ];

  it.each(hostile)('%s stays what it is', (text) => {
    const quoted = JSON.stringify(text);
    const other = load({
      'lsicu.yaml': settings.replace('title: Plan', `title: ${quoted}`),
      'areas/a.yaml': `name: ${quoted}\nshort: ${quoted}\ndescription: ${JSON.stringify(`${text}\n\n${text}`)}\n`,
      'coordination.yaml': `common_tasks: [{id: a, title: ${quoted}}]\ntraining_topics: [{id: b, title: ${quoted}}]\n`,
      'institutions/b.yaml': `name: ${quoted}\ngroup: true\n`,
    }).plan;
    const borrowed = borrowFrom(other, 'pl');
    expect(borrowed.areas).toHaveLength(1);
    const answers = {
      title: text,
      unit: { name: 'Gmina Lipnica Mała', kind: 'other' as const, teryt: null, voivodeship: null },
      language: 'pl',
      areas: borrowed,
      from: null,
      to: null,
      stage: 1,
    };
    const read = (name: string): string => readFileSync(join(root, 'templates', name), 'utf8');
    const files = newPlan({ answers, words: 'pl', version: '1.0.0', isTop: true }, read);
    const yaml = Object.fromEntries([...files].filter(([path]) => /^(?!\.|private).*\.yaml$/.test(path)));
    const made = load(yaml);
    expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.plan.settings.title).toBe(text);
    const again = borrowFrom(made.plan, 'pl');
    expect({ ...again, title: '', unit: '' }).toEqual({ ...borrowed, title: '', unit: '' });
  });
});
