import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { foldedPapersIn } from '../setup/paper.ts';
import { SETTINGS } from '../setup/plan.ts';

const folder = temporaryFolder();
const text = foldedPapersIn(folder);

const LIBRARY = {
  'areas/praca.yaml': 'name: Praca\n',
  'library.yaml': [
    '- {title: Ustawa, kind: law, url: "https://example.org/ustawa", language: pl, area: praca, licence: wolna, checked: 2025-10}',
    '- {title: Notatka, kind: report, file: notatka.pdf, access: internal, checked: 2026-10}',
    '- {title: Wideo, kind: media, url: "https://example.org/wideo"}',
    '',
  ].join('\n'),
};

describe('the library', () => {
  it('is public without what is internal', async () => {
    const library = await text(LIBRARY, 'render', 'library');
    expect(library).toContain('Obejmuje 2 pozycje w 2 z 7 grup materiałów.');
    expect(library).not.toContain('otatka');
    expect(await text(LIBRARY, 'render', 'library', '--format', 'json')).not.toContain('otatka');
  });

  it('says what to check again, what was never checked and which groups are empty', async () => {
    const library = await text(LIBRARY, 'render', 'library');
    expect(library).toContain(
      '| polski | Praca | wolna | październik 2025 r. – **do ponownego sprawdzenia** |',
    );
    expect(library).toContain('sprawdzić ponownie: „Ustawa” (ostatnio: październik 2025 r.)');
    expect(library).toContain('wpisać datę sprawdzenia: „Wideo”');
    expect(library).toContain('dodać materiały w grupie: Raporty');
  });

  it('names the seven groups where it is empty', async () => {
    const library = await text({}, '--lang', 'en', 'render', 'library');
    expect(library).toContain('The library is still empty.');
    expect(library.match(/^\d\. /gm)).toHaveLength(7);
  });
});

describe('promotion', () => {
  it('tells inside from outside, by date, and what is lacking', async () => {
    const files = {
      'lsicu.yaml': `${SETTINGS}audiences: [{id: wszyscy, title: Mieszkańcy}, {id: szkoly, title: Szkoły}]\n`,
      'products.yaml': '- {id: plakat, title: Plakat, languages: [pl, uk]}\n',
      'promotion.yaml':
        '- {title: Festyn, reach: inside, date: 2026-12}\n- {title: Plakaty, reach: inside, channel: tablice, audiences: wszyscy, date: 2026-03, product: plakat}\n',
    };
    const promotion = await text(files, 'render', 'promotion');
    expect(promotion).toContain(
      '2 działania promocyjne: w gminie 2, poza gminą 0. Do 1 listopada 2026 r. zrealizowano 1.',
    );
    expect(promotion).toMatch(
      /Plakaty \| tablice \| Mieszkańcy \| Plakat \(języki: polski, ukraiński\)[^]*Festyn/,
    );
    expect(promotion).toContain('Nie zaplanowano jeszcze promocji poza gminą.');
    expect(promotion).toContain('nie jest skierowane żadne działanie: „Szkoły”.');
    expect(promotion).toContain('Działania bez podanego kanału: „Festyn”.');
  });
});

describe('indicators', () => {
  const INDICATORS = {
    'indicators.yaml': [
      '- {id: kursy, title: Kursy, kind: output, baseline: {value: 1.5}, target: {from: 3, to: 4, by: 2026-12}, every: quarter, measurements: [{date: 2026-06-30, value: 3}]}',
      '- {id: osoby, title: Osoby, kind: outcome, unit: osoby, target: {value: 20, since: 2020}, measurements: [{date: 2026-06-30, value: 2}]}',
      '- {id: ocena, title: Ocena, kind: outcome}',
      '',
    ].join('\n'),
    'coordination.yaml':
      'goals: [{title: Praca, indicators: osoby}, {title: Nauka, goals: [{title: Kursy, indicators: kursy}]}, {title: Zdrowie}]\n',
  };

  it('keeps outcome and output apart, with ranges and dates', async () => {
    const document = await text(INDICATORS, 'render', 'indicators');
    expect(document).toContain(
      '3 wskaźniki: wskaźniki rezultatu – 2, wskaźniki produktu – 1. Pomiar ma 2 z 3, a wartość docelową osiągnięto przy 1 z 3. **1 pomiar jest spóźniony.**',
    );
    expect(document).toContain(
      '| Kursy | 1,5 | 3–4 do grudnia 2026 r. | 3 (30 czerwca 2026 r.) | osiągnięto |',
    );
    expect(document).toContain('do 30 września 2026 r. – **po terminie**');
    expect(document).toContain('20 od 2020 r.');
    expect(document).toContain('Jeszcze nie zmierzono: „Ocena”.');
    expect(document).toContain('Cele planu bez wskaźnika: „Zdrowie”.');
  });

  it('say of few people only that they are few', async () => {
    for (const name of [['render', 'indicators'], ['plan']]) {
      const document = await text(INDICATORS, ...name);
      expect(document).toContain('mniej niż 5 (30 czerwca 2026 r.)');
      expect(await text(INDICATORS, ...name, '--format', 'json')).not.toMatch(/"value": "2"/);
    }
  });
});

describe('few people reached', () => {
  const files = {
    'institutions/gops.yaml': 'name: Ośrodek\nduties: [{id: porady, title: Porady}]\n',
    'progress/2026-q3/gops.yaml':
      'entries:\n  - {date: 2026-07-14, duty: porady, reached: 3}\n  - {date: 2026-07-15, duty: porady, reached: 5}\n',
  };

  it('are not counted in public', async () => {
    const report = await text(files, 'report', '2026-Q3');
    expect(report).toContain('14 lipca 2026 r. – *Porady*: mniej niż 5 osób');
    expect(report).toContain('15 lipca 2026 r. – *Porady*: 5 osób');
    expect(await text(files, 'report', '2026-Q3', '--format', 'json')).not.toMatch(/"count": 3\b/);
    const internal = await text(files, 'report', '2026-Q3', '--audience', 'internal');
    expect(internal).toContain('14 lipca 2026 r. – *Porady*: 3 osoby');
  });
});

describe('languages', () => {
  const files = {
    'lsicu.yaml': `${SETTINGS}audiences: [{id: nowi, title: Nowi mieszkańcy, languages: [uk, ka]}]\n`,
    'institutions/gops.yaml': 'name: Ośrodek\nlanguages: [pl, uk]\n',
    'institutions/szkola.yaml': 'name: Szkoła\nlanguages: pl\n',
    'experts.yaml': '- {title: Tłumacz ukraińskiego, kind: interpreter, languages: [uk, pl]}\n',
    'products.yaml': '- {id: ulotka, title: Ulotka, languages: uk, audiences: nowi}\n',
  };

  it('of the residents are set against those of service', async () => {
    const document = await text(files, 'render', 'languages');
    expect(document).toContain('posługują się 2 językami. **W 1 z nich czegoś brakuje**');
    expect(document).toContain('| **ukraiński** | Nowi mieszkańcy | Ośrodek | 1 | 0 | „Ulotka” |');
    expect(document).toContain(
      '- **gruziński**: nie obsługuje w nim żadna instytucja; w wykazie ekspertów nie ma tłumacza; nie ma w nim materiałów',
    );
    expect(document).toContain('Ulotka – brak wersji: gruziński');
    expect(document).toContain('którymi mówią odbiorcy: Szkoła.');
  });

  it('are said to be unknown where the audiences do not give them', async () => {
    expect(await text({}, '--lang', 'en', 'render', 'languages')).toContain('is not known.');
  });
});
