import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { linesWith, papersOf } from '../setup/paper.ts';

const folder = temporaryFolder();
const INSTITUTIONS = {
  'institutions/ops.yaml':
    'name: Ośrodek Pomocy Społecznej\ndiagnosis: {needs: Tłumacz., potential: Kadra.}\nlanguages: [pl, uk]\n',
  'institutions/szkola.yaml':
    'name: Szkoła\ntasks: [{id: kurs, title: Kurs języka, due: 2027-03, tier: required}]\n',
};
const without = papersOf(folder, 'without', INSTITUTIONS);
const render = papersOf(folder, 'with', {
  ...INSTITUTIONS,
  'coordination.yaml': 'goals: [Wspólny cel]\n',
  'workshops.yaml': `- number: 2
  stage: diagnostyczny
  question: Jak jest u nas?
  when: 2026-11
- number: 1
  held: 2026-09-10
  participants: [{function: sołtysi, count: 6}]
- number: 4
  held: 2026-12-03
  products: lista zadań
  priorities: kurs
- number: 3
`,
});
const DAY = '2026-10-01';

describe('the worksheet of a workshop', () => {
  it.each([
    ['1', 'Co mamy i kim jesteśmy?', '| Ośrodek Pomocy Społecznej | | polski, ukraiński | Kadra. |'],
    ['2', 'Jak jest?', '| Ośrodek Pomocy Społecznej | Tłumacz. | ……………… | Kadra. |'],
    ['3', 'Jak powinno być?', 'Plan nie ma jeszcze celów.'],
    ['4', 'Co zrobimy?', '| Szkoła 1 | Kurs języka | Szkoła | marzec 2027 r. | konieczne |'],
  ])(
    '%s is made without a register too, with what the plan says already',
    async (number, question, known) => {
      const text = await without(DAY, 'render', 'worksheet', number);
      expect(text).toContain(`# Arkusz warsztatu ${number}\n`);
      expect(text).toContain(`Pytanie: **${question}**`);
      expect(text).toContain('Terminu tego warsztatu nie wpisano jeszcze do planu.');
      expect(text).toContain(known);
      expect(linesWith(text, '| ………').length).toBeGreaterThan(5);
    },
  );

  it('takes question, date and people from the plan where it has them', async () => {
    const second = await render(DAY, 'render', 'worksheet', '2');
    expect(second).toContain('# Arkusz warsztatu 2: diagnostyczny');
    expect(second).toContain('Pytanie: **Jak jest u nas?**');
    expect(second).toContain('Termin: listopad 2026 r.');
    expect(await render(DAY, 'render', 'worksheet', '1')).toContain('| sołtysi | 6 |');
    expect(await render(DAY, 'render', 'worksheet', '3')).toContain('- Wspólny cel');
    expect(await render(DAY, '--lang', 'en', 'render', 'worksheet', '4')).toContain('1. Kurs języka');
  });
});

describe('the workshops', () => {
  it('are listed in their order, and what is lacking is said', async () => {
    const text = await render(DAY, 'render', 'workshops');
    expect(text).toContain(
      'W planie są 4 warsztaty; odbył się 1. **Warsztat, który się odbył, nie ma wpisanych wyników: 1.**',
    );
    expect(linesWith(text, '## Warsztat')).toEqual([
      '## Warsztat 1',
      '## Warsztat 2: diagnostyczny',
      '## Warsztat 3',
      '## Warsztat 4',
    ]);
    expect(text).toContain('1. Kurs języka');
  });

  it('are told to be missing', async () => {
    expect(await without(DAY, 'render', 'workshops')).toContain('W planie nie zapisano jeszcze warsztatów.');
    expect(await without(DAY, '--lang', 'en', 'render', 'workshops')).toContain(
      'The plan has no workshops yet.',
    );
  });
});
