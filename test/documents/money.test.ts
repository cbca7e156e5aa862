import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { foldedPapersIn } from '../setup/paper.ts';

const folder = temporaryFolder();
const text = foldedPapersIn(folder);

const CARDS = {
  'institutions/gops.yaml':
    'name: Ośrodek Pomocy\nshort: OP\nneeds:\n  staff: [{post: tłumacz, fte: 0.5, for: kurs}, {post: doradca}]\n  money: [{title: kurs, amount: 1000.10, for: kurs}, {title: druk, amount: "0.20"}, {title: sala}]\n  things: []\ndiagnosis: {needs: Sala}\n',
  'institutions/szkola.yaml': 'name: Szkoła\n',
  'areas/praca.yaml':
    'name: Praca\ntasks:\n  - {id: kurs, title: Kurs języka, funding: [dotacja, {source: Budżet gminy, amount: 0.05}]}\n',
};
const MONEY = {
  ...CARDS,
  'funding.yaml': [
    '- {id: dotacja, title: Dotacja na kurs, source: Wojewoda, programme: Edukacja, applicant: gops, asked: 900, granted: 700.05, status: granted, number: "1.10", parts: [{source: dotacja, amount: 466.70, share: 66.67}, {source: wkład, amount: 233.35}]}',
    '- {id: grant, title: Grant na druk, applicant: szkola, asked: 250.5, status: planned, call_deadline: 2026-11-30}',
    '- {id: fundusz, title: Fundusz na salę, asked: 90, status: planned, call_deadline: 2026-10}',
    '',
  ].join('\n'),
};

describe('needs and funding', () => {
  it('adds up posts and money, and says what is not in the sums', async () => {
    const needs = await text(CARDS, 'render', 'needs');
    expect(needs).toContain('na 1 karcie z 2: 2 stanowiska (razem 0,5 etatu), **1 000,30 zł** w 3 pozycjach');
    expect(needs).toContain('brakuje całej kwoty, 1 000,30 zł');
    expect(needs).toContain('Przy 1 stanowisku nie podano wymiaru etatu');
    expect(needs).toContain('Przy 1 pozycji nie podano kwoty');
    expect(needs).toContain('| Ośrodek Pomocy | tłumacz | 0,5 | Kurs języka |');
    expect(needs).toContain('| Ośrodek Pomocy | 2 | 0,5 | 1 000,30 zł | nie są potrzebne |');
  });

  it('names who has no diagnosis, and who has it in part', async () => {
    const needs = await text(CARDS, 'render', 'needs');
    expect(needs).toContain('Bez diagnozy: Szkoła.');
    expect(needs).toContain('Z diagnozą niepełną: Ośrodek Pomocy.');
  });

  it('takes off what is granted, and nothing else', async () => {
    const needs = await text(MONEY, 'render', 'needs');
    expect(needs).toContain('Zabezpieczono **700,05 zł**');
    expect(needs).toContain('planowane wnioski to 340,50 zł');
    expect(needs).toContain('| Ośrodek Pomocy | 1 000,30 zł | 700,05 zł | 300,25 zł | 0,00 zł | 0,00 zł |');
    expect(needs).toContain('| **Razem** | **1 000,30 zł** | **700,05 zł** | **300,25 zł** |');
  });

  it('shows shares to a hundredth, written or not, and the number as text', async () => {
    const needs = await text(MONEY, 'render', 'needs');
    expect(needs).toContain('| dotacja | 466,70 zł | 66,67% |');
    expect(needs).toContain('| wkład | 233,35 zł | 33,33% |');
    expect(needs).toContain('| Dotacja na kurs; nr 1.10 |');
  });

  it('tells the next call from one that was missed, and the tasks that are paid for', async () => {
    const needs = await text(MONEY, 'render', 'needs');
    expect(needs).toContain('Najbliższy termin naboru: **30 listopada 2026 r.** – Grant na druk.');
    expect(needs).toContain('wniosek jest wciąż planowany:** „Fundusz na salę”.');
    expect(needs).toContain('**Dotacja na kurs**: Kurs języka – brak sprawozdania');
    expect(needs).toContain('| Kurs języka | Budżet gminy | 0,05 zł | 100% |');
    expect(await text(MONEY, 'plan')).toContain('finansowanie: Dotacja na kurs; Budżet gminy – 0,05 zł');
  });

  it('says in English what is lacking, too', async () => {
    const needs = await text(MONEY, '--lang', 'en', 'render', 'needs');
    expect(needs).toContain('To meet the needs on the cards **300.25 PLN is lacking**.');
  });

  it('does not call money left over at one institution a cover for another', async () => {
    const files = {
      ...MONEY,
      'institutions/szkola.yaml': 'name: Szkoła\nneeds: {money: {title: druk, amount: 10}}\n',
    };
    const rich = {
      ...files,
      'funding.yaml': '- {id: grant, title: Grant, applicant: szkola, granted: 2000}\n',
    };
    const needs = await text({ ...rich, 'areas/praca.yaml': 'name: Praca\n' }, 'render', 'needs');
    expect(needs).toContain('o 1 990,00 zł więcej, niż podaje karta');
    expect(needs).toContain('licząc każdą osobno, brakuje łącznie 1 000,30 zł');
  });
});

const TOPICS = 'training_topics:\n  - {id: prawo, title: Prawo}\n  - {id: mediacje, title: Mediacje}\n';

describe('the competence plan', () => {
  const files = {
    ...CARDS,
    'coordination.yaml': TOPICS,
    'trainings.yaml': [
      '- {topic: prawo, title: Prawo pobytu, date: 2026-03-18, provider: szkola, cost: 100.10, language: uk, participants: [{institution: gops, function: doradcy, count: 3}], survey: {answers: 2, score: 4.5, scale: 5}}',
      '- {topic: prawo, title: Prawo pracy, date: 2026-12, cost: 0.20, participants: [{institution: gops, count: 2}, {institution: szkola}]}',
      '',
    ].join('\n'),
  };

  it('sets institutions against topics, in words', async () => {
    const plan = await text(files, 'render', 'competences');
    expect(plan).toContain('| Ośrodek Pomocy | odbyte: 3; plan: 2 | brak |');
    expect(plan).toContain('| Szkoła | plan | brak |');
    expect(plan).toContain('**Bez szkolenia: „Mediacje”.**');
    expect(plan).toContain('- Szkoła: Mediacje');
  });

  it('adds up costs and tells trainings held from those to come', async () => {
    const plan = await text(files, 'render', 'competences');
    expect(plan).toContain(
      'Szkolenia: 2, w tym odbyte: 1, planowane: 1. Koszt łącznie: **100,30 zł**, z tego szkolenia odbyte: 100,10 zł.',
    );
    expect(plan).toContain(
      'Prawo pobytu – prowadzi: Szkoła; język: ukraiński | 18 marca 2026 r. – odbyło się',
    );
    expect(plan).toContain('- Prawo pobytu: ocena 4,5 na 5 (2 odpowiedzi)');
  });

  it('says it where nothing is there', async () => {
    expect(await text({}, 'render', 'competences')).toContain('Plan nie podaje jeszcze tematów');
    expect(await text({ 'coordination.yaml': TOPICS }, '--lang', 'en', 'render', 'competences')).toContain(
      'none of them has a training in its period yet.',
    );
  });
});
