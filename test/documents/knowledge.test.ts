import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { papersOf } from '../setup/paper.ts';

const folder = temporaryFolder();
let count = 0;
const paper = (files: Record<string, string>, ...argv: string[]) =>
  papersOf(folder, `plan-${(count += 1)}`, files)('2026-10-01', ...argv);
const TASKS = 'coordinator: {post: Koordynator}\ntasks:\n';

describe('what is lacking is said', () => {
  it.each([
    ['versions', 'Nie wpisano jeszcze żadnej wersji planu. Nie wpisano jeszcze konsultacji.'],
    ['glossary', 'Nie wpisano jeszcze żadnego pojęcia.'],
    ['context', 'Nie wpisano jeszcze danych o jednostce.'],
    ['products', 'Plan nie wymienia jeszcze żadnego produktu.'],
    ['bodies', 'Plan nie wymienia jeszcze zespołów ani rad.'],
    ['schedule', 'Plan nie ma jeszcze zadań.'],
    ['acceptance', 'Plan nie ma jeszcze kart instytucji'],
    ['gmina-report', 'W planie nie ma jeszcze zadań, które można podsumować.'],
  ])('%s', async (name, sentence) => {
    const text = await paper({}, 'render', name);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/^\| -/m);
  });
});

describe('versions and consultations', () => {
  const files = {
    'acts.yaml': '- {id: uchwala, title: Uchwała w sprawie planu, kind: uchwała, number: "I/2/2026"}\n',
    'versions.yaml':
      '- {status: adopted, date: 2026-03-26, act: uchwala}\n- {status: draft, date: 2026-01-15, rev: "p1"}\n',
    'consultations.yaml':
      '- from: 2026-02-02\n  to: 2026-02-20\n  forms: [ankieta]\n  languages: [pl, uk]\n  remarks:\n    - {remark: Brak kursów., answer: Uwzględniono.}\n    - {remark: Za mało godzin.}\n- {from: 2026-12, title: Przegląd}\n',
  };

  it('say in which order the plan came about and what people were answered', async () => {
    const text = await paper(files, 'render', 'versions');
    expect(text).toContain(
      '**Plan został przyjęty** (26 marca 2026 r.). Podstawa: Uchwała w sprawie planu (nr I/2/2026).',
    );
    expect(text).toContain('Konsultacje: 2; zapisane uwagi: 2, w tym z odpowiedzią: 1.');
    expect(text.indexOf('| projekt |')).toBeLessThan(text.indexOf('| przyjęta |'));
    expect(text).toContain(
      'Termin: od 2 lutego 2026 r. do 20 lutego 2026 r. (19 dni). Konsultacje są zakończone.',
    );
    expect(text).toContain('| 2 | Za mało godzin. | brak odpowiedzi |');
    expect(text).toContain('nie wpisano jeszcze ich wyniku');
    expect(text).toContain('Konsultacje jeszcze się nie rozpoczęły.');
  });

  it('does so in English', async () => {
    const text = await paper(files, '--lang', 'en', 'render', 'versions');
    expect(text).toContain('2 remarks are entered; 1 is answered.');
  });
});

describe('a procedure', () => {
  const files = {
    'products.yaml': '- {id: wniosek, title: Wniosek, place: sekretariat}\n',
    'procedures.yaml': `- title: Przyjęcie ucznia
  trigger: Zgłoszenie rodzica
  steps:
    - action: Przyjmuje zgłoszenie
      uses: wniosek
    - action: Prowadzi rozmowę
      actor: {post: Pedagog}
      steps:
        - {action: Zamawia tłumacza, condition: gdy jest potrzebny, within: w ciągu 3 dni od zgłoszenia, contact: {post: Koordynator}}
`,
  };

  it('numbers its steps, and says which name nobody', async () => {
    const text = await paper(files, 'render', 'procedure', 'procedures');
    expect(text).toContain('Procedura ma 2 kroki (razem ze składowymi: 3); przy jednym podano');
    expect(text).toContain('**Przy kroku 1 nie wskazano, kto działa.**');
    expect(text).toContain('| 1 | **nie wskazano** | Przyjmuje zgłoszenie – „Wniosek” | – | – |');
    expect(text).toContain(
      '| 2.1 | Pedagog | Zamawia tłumacza *(warunek: gdy jest potrzebny)* | w ciągu 3 dni od zgłoszenia | Koordynator |',
    );
    expect(text).toContain('- Cel: nie podano');
  });
});

describe('the glossary', () => {
  it('sorts as the language does, with the names of institutions among the abbreviations', async () => {
    const text = await paper(
      {
        'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nshort: OPS\n',
        'glossary.yaml':
          '- {term: łącznik, meaning: Osoba do kontaktu.}\n- {term: lider, meaning: Kto prowadzi obszar.}\n- {term: Lokalny System, short: LS, meaning: Współpraca.}\n- {term: mediacja, meaning: Rozmowa.}\n',
      },
      'render',
      'glossary',
    );
    const order = [...text.matchAll(/^\| (?!-|Pojęcie|Skrót)(.+?)(?: \(LS\))? \|/gm)].map(([, term]) => term);
    expect(order).toEqual(['lider', 'Lokalny System', 'łącznik', 'mediacja', 'LS', 'OPS']);
    expect(text).toContain('Słownik objaśnia 4 pojęcia i 2 skróty');
  });
});

describe('the starting point', () => {
  const files = {
    'context.yaml':
      '- title: Cudzoziemcy\n  value: 210\n  approximate: true\n  unit: osób\n  year: 2025\n  source: szacunek\n  parts:\n    - {title: z Gruzji, value: 3}\n- {title: Bezrobocie, value: 5.5, unit: "%"}\n',
    'barriers.yaml': '- {id: jezyk, title: Język}\n- {id: mieszkania, title: Mieszkania}\n',
    'coordination.yaml': `${TASKS}  - {id: kurs, title: Kurs, answers: jezyk}\n`,
  };

  it('gives figures with their source, says what is lacking, and counts no small groups', async () => {
    const text = await paper(files, 'render', 'context');
    expect(text).toContain('| Cudzoziemcy | ok. 210 osób | 2025 r. | szacunek |');
    expect(text).toContain('| w tym: z Gruzji | mniej niż 5 osób |');
    expect(text).toContain('| Bezrobocie | 5,5 % | nie podano | nie podano |');
    expect(text).toContain('Przy jednej informacji nie podano źródła');
    expect(text).toContain('Bariery, na które nie odpowiada jeszcze żadne zadanie: „Mieszkania”.');
    expect(text).toContain('Kurs – Koordynator; brak sprawozdania');
  });
});

describe('products', () => {
  const files = {
    'coordination.yaml': `${TASKS}  - id: baza
    title: Budowa bazy
    produces:
      - {id: tlumacze, title: Baza tłumaczy, personal_data: true, kind: rejestr, languages: uk, keeper: {post: Referent}, place: Urząd Gminy}
      - {id: ulotka, title: Ulotka, languages: [pl, uk], update_every: month}
  - {id: pisma, title: Pisma, after: tlumacze}
`,
    'products.yaml': '- {id: mapa, title: Mapa}\n',
    'progress/2026-q3/coordinator.yaml': 'entries:\n  - {date: 2026-08-10, task: baza, state: done}\n',
  };

  it('say where they come from, what is due, and of records about people only who keeps them and where', async () => {
    const text = await paper(files, 'render', 'products');
    expect(text).toContain(
      'Wykaz obejmuje 3 produkty; 2 powstają w zadaniach planu. Gotowe są 3. **1 wymaga aktualizacji.**',
    );
    expect(text).toContain('co miesiąc; **po terminie: 10 września 2026 r.**');
    expect(text).toContain('| Baza tłumaczy | Referent | Urząd Gminy | – |');
    expect(text).not.toContain('rejestr)');
    expect(text).toContain('- ukraiński: Ulotka\n');
    expect(text).toContain('- **Baza tłumaczy** – zadania: „Pisma”');
    expect(text).toContain('| Mapa | już istnieje | nie podano | – |');
  });
});

describe('bodies', () => {
  const files = {
    'coordination.yaml': `bodies:
  - id: rada
    name: Rada
    chair: {post: Przewodnicząca, to: 2026-06-30}
    seats: 5
    members:
      - {who: {post: Radny}, from: 2026-01-01, to: 2026-12-31}
      - {who: {post: Mieszkańcy}, seats: 2}
      - {who: {post: Dawny członek}, to: 2026-08-31}
      - {who: {post: Nowy członek}, from: 2026-11-01}
`,
  };

  it('say who is in office on the day, whose term has ended and how many seats are free', async () => {
    const text = await paper(files, 'render', 'bodies');
    expect(text).toContain('- Miejsca: 5, zajęte: 3, wolne: 2');
    expect(text).toContain('kadencja skończyła się: 30 czerwca 2026 r.; trzeba wskazać następcę');
    expect(text).toContain('| Radny | – | od 1 stycznia 2026 r. do 31 grudnia 2026 r. |');
    expect(text).toContain('| Mieszkańcy (2 miejsca) | – | bez terminu |');
    expect(text).toMatch(/Kadencja zakończona:\n\n- Dawny członek, do 31 sierpnia 2026 r\.\n/);
    expect(text).toMatch(/Kadencja rozpocznie się później:\n\n- Nowy członek, od 1 listopada 2026 r\.\n/);
  });
});
