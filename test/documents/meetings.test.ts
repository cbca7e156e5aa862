import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { linesWith, papersOf } from '../setup/paper.ts';
import { SETTINGS } from '../setup/plan.ts';

const folder = temporaryFolder();
const PERIOD = 'period: {from: 2026-Q1, to: 2026-Q3}\n';
const AUDIENCE = 'audiences:\n  - {id: cudzoziemcy, title: Cudzoziemcy, languages: [uk, ar]}\n';

const render = papersOf(folder, 'plan', {
  'lsicu.yaml': SETTINGS + PERIOD + AUDIENCE,
  'coordination.yaml':
    'coordinator: koordynator\nbodies:\n  - id: zespol\n    name: Zespół LSICU\n    every: quarter\n    members: [{who: koordynator}, {who: kierownik}, {who: {post: Sołtys}}]\n',
  'people.yaml':
    '- {id: koordynator, function: Koordynator LSICU, institution: ug}\n- {id: kierownik, function: Kierownik OPS, institution: ops}\n- {id: pracownik, function: Pracownik socjalny, institution: ops}\n',
  'institutions/ug.yaml': 'name: Urząd Gminy\nemail: urzad@example.org\n',
  'institutions/ops.yaml':
    'name: Ośrodek Pomocy Społecznej\nshort: OPS\nmembers:\n  - {person: kierownik, role: member}\n  - {person: pracownik, role: deputy}\n',
  'institutions/szkola.yaml': 'name: Szkoła Podstawowa\n',
  'calendar/2026-q1.yaml': `meetings:
  - id: pierwsze
    kind: inaugural
    date: 2026-01-22
    time: 09:00-11:00
    place: Sala 3
    status: held
    attended: [koordynator, {who: pracownik, role: zastępca, for: kierownik}]
    absent: ug
    minutes: Przyjęto plan.
    decisions:
      - {id: lista, title: Lista kontaktów, owner: ops, due: 2026-02-27}
      - {id: skrzynka, title: Wspólna skrzynka, owner: koordynator, due: 2026-04-30}
    questions:
      - {question: Kto zbiera wpisy?, answer: Koordynator.}
`,
  'calendar/2026-q2.yaml': `meetings:
  - {id: narada, kind: team, date: 2026-04-16, status: cancelled, reason: Awaria sieci}
  - id: otwarte
    kind: public
    title: {pl: Spotkanie z mieszkańcami, uk: Зустріч з мешканцями, ar: لقاء مع السكان}
    date: 2026-05-16
    place: Dom kultury
    audiences: cudzoziemcy
    languages: [pl, uk]
    purposes: [{pl: prezentacja planu, uk: презентація плану}]
    agenda: [{title: {pl: Pytania, uk: Запитання}, minutes: 30}]
  - {id: przesuniete, kind: area, title: Obszar, date: 2026-05-05, status: moved, moved_to: 2026-06-09, reason: Ćwiczenia}
actions:
  - {date: 2026-05-16, title: Spotkanie, responsible: ops, resources: [], materials: [ulotki]}
  - {date: 2026-06, title: Ankieta, resources: []}
`,
  'progress/2026-q1/ops.yaml':
    'entries:\n  - {date: 2026-02-20, decision: lista, state: done, note: Lista gotowa.}\n',
});

const DAY = '2026-05-10';

describe('the calendar', () => {
  it('begins with the next meeting and counts all of them', async () => {
    const text = await render(DAY, 'render', 'calendar');
    expect(text).toContain(
      '**Najbliższe spotkanie:** Spotkanie z mieszkańcami – sobota, 16 maja 2026 r.; Dom kultury.',
    );
    expect(text).toContain(
      'W kalendarzu są 4 spotkania: odbyte 1, zaplanowane 1, przeniesione 1, odwołane 1.',
    );
  });

  it('says which quarters have a meeting that counts', async () => {
    const text = await render(DAY, 'render', 'calendar');
    expect(text).toContain('**Zespół LSICU: brak spotkania w 2 kwartałach z 3.**');
    expect(linesWith(text, '| II kwartał 2026 r. |')).toEqual([
      '| II kwartał 2026 r. | **brak spotkania** |',
    ]);
    expect(text).toContain('przeniesione (poprzedni termin: 5 maja 2026 r.); powód: Ćwiczenia');
    expect(text).toContain('odwołane; powód: Awaria sieci');
  });

  it('says it in English', async () => {
    const text = await render(DAY, '--lang', 'en', 'render', 'calendar');
    expect(text).toContain('The calendar has 4 meetings: 1 held, 1 planned, 1 moved, 1 cancelled.');
    expect(text).toContain('**Zespół LSICU: no meeting in 2 quarters of 3.**');
  });

  it('does not claim that a meeting was held of which nothing is said', async () => {
    const text = await render('2026-05-20', 'render', 'calendar');
    expect(text).toContain('O 1 spotkaniu, którego dzień już minął, nie napisano, czy się odbyło.');
  });
});

describe('the quarterly schedule', () => {
  it('has the five columns and names what is lacking', async () => {
    const text = await render(DAY, 'render', 'quarterly-schedule');
    expect(text).toContain('| Data | Opis działań | Odpowiedzialni | Zasoby | Materiały |');
    expect(text).toContain('Harmonogram obejmuje 2 działania. **1 działaniu brakuje danych**');
    expect(text).toContain('- czerwiec 2026 r. – Ankieta; brakuje: odpowiedzialni, materiały');
    expect(linesWith(text, '16 maja')).toEqual([
      '| 16 maja 2026 r. | Spotkanie | Ośrodek Pomocy Społecznej (OPS) | nie są potrzebne | ulotki |',
    ]);
  });

  it('says that there is none', async () => {
    const text = await render(DAY, 'render', 'quarterly-schedule', '2026-Q3');
    expect(text).toContain('**Na ten kwartał nie wpisano jeszcze działań.**');
  });
});

describe('the attendance list', () => {
  it('keeps a place for each member of the body, with the deputy', async () => {
    const text = await render('2026-01-10', 'render', 'attendance-list', 'pierwsze');
    expect(text).toContain('Przewidziane miejsca: 3.');
    expect(linesWith(text, 'Kierownik OPS')).toEqual([
      '| 2 | Ośrodek Pomocy Społecznej (OPS) | Kierownik OPS (zastępca: Pracownik socjalny) | ………………………… | ………………………… |',
    ]);
    expect(text).toContain('| 3 | – | Sołtys | ……');
    expect(text).toContain('Podpisanej listy nie publikuje się');
  });

  it('of a public meeting has the institutions, and only the number of residents', async () => {
    const text = await render(DAY, 'render', 'attendance-list', 'otwarte');
    expect(text).toContain('| Szkoła Podstawowa | nie wyznaczono | ……');
    expect(text).toContain('nie wpisują się na listę');
  });
});

describe('minutes', () => {
  it('say who was there and for whom, what was decided and how it stands', async () => {
    const text = await render(DAY, 'render', 'minutes', 'pierwsze');
    expect(text).toContain('Obecni: 2. Nieobecni: 1. Ustalenia: 2, z tego do wykonania: 1.');
    expect(text).toContain('zastępca, w imieniu: Kierownik OPS');
    expect(text).toContain('| 1 | Lista kontaktów | OPS | 27 lutego 2026 r. | wykonane: „Lista gotowa” |');
    expect(text).toContain(
      '| 2 | Wspólna skrzynka | Koordynator LSICU | 30 kwietnia 2026 r. | brak sprawozdania, po terminie |',
    );
    expect(text).toContain('1. **Kto zbiera wpisy?** Koordynator.');
  });

  it('of a meeting to come are a sheet, with the open decisions first', async () => {
    const text = await render(DAY, 'render', 'minutes', 'otwarte');
    expect(text).toContain('Arkusz do wypełnienia na spotkaniu.');
    expect(text).toContain('calendar/2026-q2.yaml');
    expect(text.indexOf('1. Ustalenia z poprzednich spotkań')).toBeLessThan(text.indexOf('2. Pytania'));
    expect(text).toContain('| Wspólna skrzynka |');
    expect(text).not.toContain('| Lista kontaktów |');
  });
});

describe('the invitation', () => {
  it('gives the meeting in each language that its texts have', async () => {
    const text = await render(DAY, 'render', 'invitation', 'otwarte');
    expect(text).toContain('Języki spotkania: polski, ukraiński');
    expect(text).toContain('## Українська');
    expect(text).toContain('субота, 16 травня 2026 р.');
    expect(text).toContain('- презентація плану');
    expect(text).toContain('## العربية');
    expect(text).toContain('urzad@example.org');
    expect(text).toContain('Якщо Вам потрібна допомога');
    expect(text).toContain('- العربية: stałe zdania zaproszenia');
  });

  it('marks a language that is written from right to left', async () => {
    const page = await render(DAY, 'render', 'invitation', 'otwarte', '--format', 'html');
    expect(page).toContain('<span lang="ar" dir="rtl">لقاء مع السكان</span>');
    expect(page).toContain('<span lang="uk">Зустріч з мешканцями</span>');
  });

  it('is in one language where that is asked for', async () => {
    const text = await render(DAY, '--lang', 'uk', 'render', 'invitation', 'otwarte');
    expect(text).toContain('# Запрошення: Зустріч з мешканцями');
    expect(text).toContain('Якщо Вам потрібна допомога');
    expect(text).toContain('- Українська: odbiorcy');
    expect(text).not.toMatch(/Jeżeli potrzebna|zaprasza na/);
    expect(text).not.toContain('العربية');
  });

  it('of a cancelled meeting says so', async () => {
    expect(await render(DAY, 'render', 'invitation', 'narada')).toContain('**Spotkanie zostało odwołane');
  });
});
