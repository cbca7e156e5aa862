import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from './setup/host.ts';
import { foldedPapersIn } from './setup/paper.ts';
import { SETTINGS, type Files } from './setup/plan.ts';

const folder = temporaryFolder();
const text = foldedPapersIn(folder);

/** The lines of a chapter. */
function chapter(document: string, title: string): string {
  const start = document.indexOf(`## ${title}\n`);
  expect(start, `no chapter ${title}`).toBeGreaterThanOrEqual(0);
  const end = document.indexOf('\n## ', start + 1);
  return document.slice(start, end < 0 ? undefined : end);
}

const PUP = 'name: Urząd Pracy\nshort: PUP\nareas: praca\n';
const AREA = 'name: Praca\nshort: PR\nleader: pup\n';

describe('common tasks', () => {
  const files = {
    'areas/praca.yaml': `${AREA}tasks:\n  - {id: targi, title: Targi pracy}\n`,
    'institutions/pup.yaml': `${PUP}tasks:\n  - {id: kursy, title: Kursy}\n  - {id: punkt, title: Punkt, part_of: targi}\n`,
    'coordination.yaml': [
      'common_tasks:',
      '  - id: podzial',
      '    title: Podział zadań',
      '    due: 2026-03',
      '    tasks:',
      '      - {id: lista, title: Lista zadań}',
      '      - {id: zgoda, title: Zgoda na podział}',
      '  - {id: skladka, title: Wkład, responsible: pup}',
      '  - {id: karta, title: Przegląd karty, each: institution, due: 2026-06}',
      '',
    ].join('\n'),
    'progress/2026-q3/pup.yaml': 'entries:\n  - {date: 2026-07-10, task: praca/lista, state: done}\n',
  };

  it('say who is responsible by rule or by name, and by when', async () => {
    const common = chapter(await text(files, 'plan'), 'Zadania wspólne');
    expect(common).toContain('odpowiedzialny: lider obszaru\n - termin: marzec 2026 r.');
    expect(common).toMatch(/odpowiedzialny: .*PUP.*\n - termin: nie podano/);
    expect(common).toContain('odpowiedzialni: poszczególne instytucje\n - termin: czerwiec 2026 r.');
  });

  it('list sub-tasks in rows of their own and count them in the row of their task', async () => {
    const common = chapter(await text(files, 'plan'), 'Zadania wspólne');
    expect(common).toContain(
      '| 1 | Podział zadań | 2 zadania składowe: wykonane – 1, brak sprawozdania – 1 |',
    );
    expect(common).toContain('| 1.1 | Lista zadań | wykonane |');
    expect(common).toContain('| 1.2 | Zgoda na podział | brak sprawozdania |');
  });

  it('of areas and of institutions are told apart in the details', async () => {
    const common = chapter(await text(files, 'plan'), 'Zadania wspólne');
    expect(common).toContain('**wspólne obszarów 1**');
    expect(common).toContain('**wspólne instytucji 1**');
  });

  it('and others have numbers with their list where several lists stand together', async () => {
    const card = await text(files, 'render', 'institution-card', 'pup');
    const numbers = [...card.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell);
    expect(numbers).toEqual(
      expect.arrayContaining([
        'Praca, wspólne 1',
        'Praca, wspólne 1.1',
        'wspólne 1',
        'karta 1',
        'część zadania',
      ]),
    );
    const plan = await text(files, 'plan', '--group-by', 'institution');
    expect(plan).toContain('| Praca, wspólne 1.1 | Lista zadań |');
    expect(plan).toContain('| Urząd Pracy 1 | Kursy |');
    expect(plan).toContain('| Praca 1 | Targi pracy |');
  });
});

describe('an empty list on a card', () => {
  const card = (lines: string) =>
    text({ 'institutions/pup.yaml': PUP.replace('areas: praca\n', lines) }, 'plan');

  it('says that nothing is needed, and is no lack', async () => {
    const plan = await card('needs: {staff: [], money: [], things: []}\npartners: []\n');
    expect(plan).toContain('**Potrzeby:** instytucja nie zgłasza potrzeb');
    expect(plan).toContain('**Współpraca:** nie przewiduje się');
    expect(plan).not.toContain('instytucji, z którymi');
    expect(plan).not.toContain('Karty, które nie');
  });

  it('of one kind says so of that kind', async () => {
    const plan = await card('needs: {staff: [], things: [laptop]}\npartners: []\n');
    expect(plan).toContain('- pracownicy: nie są potrzebni\n- sprzęt i pomieszczenia: laptop');
    expect(plan).not.toContain('środki finansowe');
  });

  it('is not the same as no list', async () => {
    const plan = await card('needs: {}\n');
    expect(plan).toContain('Karta nie wymienia jeszcze szczególnych potrzeb ani instytucji');
    expect(plan).toContain('Karty, które nie wymieniają potrzeb: 1 z 1');
    expect(plan).toContain('Karty, które nie wymieniają współpracy: 1 z 1');
  });
});

describe('what the plan lacks', () => {
  it('is everything in a plan of nothing', async () => {
    const lacks = chapter(await text({}, 'plan'), 'Czego w planie jeszcze brakuje');
    for (const what of ['obszarów', 'instytucji', 'zadań'])
      expect(lacks).toContain(`Plan nie ma jeszcze ${what}`);
    expect(lacks).not.toContain('nie brakuje');
  });

  it('counts the tasks that the report counts, own and common', async () => {
    const files = {
      'areas/praca.yaml':
        'name: Praca\ntasks:\n  - {id: a, title: A, tasks: [{id: b, title: B}, {id: c, title: C}]}\n  - {id: d, title: D, nature: ongoing}\n',
      'coordination.yaml': 'common_tasks:\n  - {id: e, title: E, tasks: [{id: f, title: F}]}\n',
    };
    const lacks = chapter(await text(files, 'plan'), 'Czego w planie jeszcze brakuje');
    expect(lacks).toContain('- **Zadania bez wykonawcy: 3 z 3** (w tym zadania wspólne: 1 z 1)\n');
    expect(lacks).toContain('Zadanie wspólne jest liczone osobno w każdym obszarze albo instytucji');
    const report = JSON.parse((await text(files, 'report', '--format', 'json')).replaceAll('\n', '')) as {
      unowned: unknown[];
    };
    expect(report.unowned).toHaveLength(3);
  });

  it('names cards without a member or without a deputy', async () => {
    const plan = await text(
      {
        'people.yaml': '- {id: kierownik, function: Kierownik}\n- {id: referent, function: Referent}\n',
        'institutions/a.yaml': 'name: Ośrodek\nmembers: [{person: kierownik, role: member}]\n',
        'institutions/b.yaml':
          'name: Urząd\nmembers: [{person: kierownik, role: member}, {person: referent, role: deputy}]\n',
      },
      'plan',
    );
    expect(plan).toContain('**Instytucje bez członka systemu albo zastępcy: 1 z 2** – Ośrodek');
  });

  it('is said together with the exceptions in force', async () => {
    const settings = `${SETTINGS}exceptions:\n  - {rule: task-unowned, at: targi, reason: Czekamy na konkurs., until: 2026-12}\n  - {rule: task-unowned, at: inne, reason: Dawne., until: 2026-01}\n`;
    const lacks = chapter(await text({ 'lsicu.yaml': settings }, 'plan'), 'Czego w planie jeszcze brakuje');
    expect(lacks).toContain('Przyjęte odstępstwa:');
    expect(lacks).toContain('- task-unowned, targi: Czekamy na konkurs. (do grudnia 2026 r.)');
    expect(lacks).not.toContain('Dawne');
  });
});

describe('chapters for what the plan gives', () => {
  const files = {
    'lsicu.yaml': `${SETTINGS.replace('kind: rural-gmina', 'kind: rural-gmina, county: lipnicki, teryt: "0123456"')}period: {from: 2026, to: 2026, note: Rok kalendarzowy.}\nbased_on: uchwala\nreporting: {every: quarter, due: 2 weeks, recipients: [Wójt]}\nreview_every: year\naudiences: [{id: rodzice, title: Rodzice, languages: [uk]}]\n`,
    'acts.yaml':
      '- {id: uchwala, title: Uchwała w sprawie planu, kind: uchwała, number: "XX/1/2025", organ: Rada Gminy, date: 2025-04-09, url: "https://example.org/u"}\n- {id: list, title: O współpracy, kind: porozumienie}\n',
    'partners.yaml':
      '- {id: straz, name: Straż Pożarna, short: OSP, kind: służba, cooperation: {status: ended, since: 2026-05, until: 2026-07}}\n',
    'areas/praca.yaml':
      'name: Praca\naliases: [Zatrudnienie]\nclassified: [{scheme: Dział, code: "853"}]\ngoals: [{title: Praca dla wszystkich, classified: [{scheme: SDG, code: "8"}]}]\ntasks:\n  - id: ulotka\n    title: Opracowanie ulotki\n    description: |\n      Wstęp.\n\n      - punkt **ważny**\n    produces: {id: u, title: Ulotka, kind: broszura, keeper: {post: Referent}, place: pokój 3, languages: [uk], personal_data: true, audiences: rodzice}\n',
    'indicators.yaml':
      '- {id: w, title: Liczba kursów, kind: output, source: Dziennik, every: quarter, measurements: [{date: 2026-03, value: 1}, {date: 2026-06, value: 2, approximate: true}, {date: 2026-09, value: 3}]}\n',
  };

  it('products, partners, acts, audiences, reports', async () => {
    const plan = await text(files, 'plan');
    const products = chapter(plan, 'Produkty');
    for (const line of [
      '**Ulotka**',
      'rodzaj: broszura',
      'powstaje w zadaniu: Opracowanie ulotki',
      'odbiorcy: Rodzice',
      'języki: ukraiński',
      'prowadzi: Referent',
      'miejsce przechowywania: pokój 3',
      'zawiera dane osobowe; w planie jest tylko to, kto je prowadzi i gdzie',
    ])
      expect(products).toContain(line);
    expect(chapter(plan, 'Partnerzy zewnętrzni')).toContain(
      '| Straż Pożarna (OSP) | służba | zakończona (od maja 2026 r. do lipca 2026 r.) | – |',
    );
    const cited = 'Uchwała w sprawie planu (nr XX/1/2025, Rada Gminy, 9 kwietnia 2025 r.)';
    expect(plan).toContain(`Podstawa: ${cited}\n`);
    expect(chapter(plan, 'Akty prawne')).toContain(`- ${cited}: <https://example.org/u>`);
    expect(chapter(plan, 'Akty prawne')).toContain('- O współpracy (porozumienie)');
    expect(chapter(plan, 'Odbiorcy działań')).toContain('- Rodzice – języki: ukraiński');
    expect(chapter(plan, 'Sprawozdania i przegląd planu')).toContain(
      'Sprawozdania składa się co kwartał, w ciągu 2 tygodni po zakończeniu okresu. Sprawozdania otrzymują: Wójt. Cały plan przegląda się co rok.',
    );
  });

  it('facts of the unit, the period, areas, goals and indicators', async () => {
    const plan = await text(files, 'plan');
    expect(plan).toContain('Rodzaj jednostki: gmina wiejska · powiat: lipnicki · kod TERYT: 0123456');
    expect(plan).toContain('Okres planu: 2026 r.\n\nUwaga do okresu: Rok kalendarzowy.');
    expect(plan).toContain('Inne nazwy: Zatrudnienie');
    expect(plan).toContain('Klasyfikacje: Dział 853');
    expect(plan).toContain('Praca dla wszystkich (SDG 8)');
    const indicators = chapter(plan, 'Wskaźniki');
    expect(indicators).toContain('źródło danych: Dziennik\n - pomiar: co kwartał');
    expect(indicators).toContain('wcześniejsze pomiary: 1 (marzec 2026 r.); ok. 2 (czerwiec 2026 r.)');
  });

  it('a description of several lines keeps its Markdown', async () => {
    const plan = await text(files, 'plan');
    expect(plan).toMatch(/ - opis:\n\n Wstęp\.\n\n - punkt \*\*ważny\*\*\n/);
    expect(await text(files, 'plan', '--format', 'html')).toContain('<strong>ważny</strong>');
  });

  it('no chapter of products where each has only a title', async () => {
    const plan = await text(
      {
        'areas/praca.yaml':
          'name: Praca\ntasks:\n  - {id: u, title: Opracowanie ulotki, produces: {id: u2, title: Ulotka}}\n',
      },
      'plan',
    );
    expect(plan).not.toContain('## Produkty');
    expect(plan).toContain('powstaje: Ulotka');
  });
});

describe('render institution-card without an id', () => {
  it.each([
    ['asks for one', { 'institutions/pup.yaml': PUP }, 'Podaj identyfikator instytucji, np.: pup.'],
    ['says that there is none', {}, 'Plan nie ma jeszcze żadnej karty.'],
  ])('%s', async (name, files, words) => {
    const plan = writePlan(join(folder, name), files);
    const { code, messages } = await run(['-C', plan, 'render', 'institution-card']);
    expect(code).toBe(2);
    expect(messages).toContain(words);
    expect(messages).not.toContain('„”');
  });
});

describe('the schedule by institution', () => {
  const POSTS: Files = {
    'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nareas: praca\n',
    'areas/praca.yaml':
      'name: Praca\nleader: ops\ntasks:\n  - {id: targi, title: Targi pracy, responsible: [ops, {post: Sekretarz Gminy}]}\n  - {id: folder, title: Folder, responsible: {post: Skarbnik Gminy}}\n',
  };
  const folder = writePlan(join(temporaryFolder(), 'posts'), POSTS);

  it('names each post by its own words, also beside an institution', async () => {
    const argv = ['--as-of', '2026-11-01', 'plan', '--group-by', 'institution', '--format', 'json'];
    const { output } = await run(argv, { folder });
    const { schedule } = JSON.parse(output) as { schedule: { title: string; rows: { key: string }[] }[] };
    expect(schedule.map(({ title, rows }) => [title, rows.map(({ key }) => key)])).toEqual([
      ['Ośrodek Pomocy Społecznej', ['targi']],
      ['Sekretarz Gminy', ['targi']],
      ['Skarbnik Gminy', ['folder']],
    ]);
  });
});
