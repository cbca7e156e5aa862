import { describe, expect, it } from 'vitest';
import { briefly, load, saysOf, type Files } from '../setup/plan.ts';

/** Errors of a plan as `file:line:column rule`, each with its message and hint in Polish. */
function found(files: Files): { at: string; says: string }[] {
  const loaded = load(files);
  return loaded.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ at: briefly([finding])[0] ?? '', says: saysOf(finding, loaded) }));
}

const area = (rest: string): Files => ({ 'areas/kultura.yaml': `name: Kultura\n${rest}` });

function expectOne(files: Files, at: string, ...says: readonly string[]): void {
  const all = found(files);
  expect(all.map((finding) => finding.at)).toEqual([at]);
  for (const words of says) expect(all[0]?.says).toContain(words);
}

describe('keys', () => {
  it('unknown, with the nearest one', () => {
    expectOne(
      area('leeder: gok\n'),
      'areas/kultura.yaml:2:1 key-unknown',
      '„leeder”',
      'Czy chodziło o „leader”?',
    );
  });

  it('unknown, in another case', () => {
    expectOne(area('Tasks: []\n'), 'areas/kultura.yaml:2:1 key-unknown', 'Czy chodziło o „tasks”?');
  });

  it('unknown, near to none: those that may stand there', () => {
    expectOne(
      area('telefon: brak\n'),
      'areas/kultura.yaml:2:1 key-unknown',
      'Można tu wpisać: short, aliases,',
    );
  });

  it('unknown, with a name that JavaScript knows', () => {
    expectOne(area('__proto__: gok\n'), 'areas/kultura.yaml:2:1 key-unknown', '„__proto__”');
  });

  it('missing, at the head of the map that lacks it', () => {
    expectOne(
      area('tasks:\n  - id: kino\n    due: 2026\n'),
      'areas/kultura.yaml:3:5 key-missing',
      '„title”',
      'title:',
    );
  });

  it('missing at the root, at the first line of the file', () => {
    expectOne(
      { 'areas/kultura.yaml': 'short: K\n' },
      'areas/kultura.yaml:1:1 key-missing',
      'Pole „name”: Nazwa obszaru.',
    );
  });

  it('a missing list is told what it is for', () => {
    expectOne(
      { 'progress/2026-q2/coordinator.yaml': '{}\n' },
      'progress/2026-q2/coordinator.yaml:1:1 key-missing',
      'Pole „entries”: Wpisy z datą.',
    );
  });

  it('misspelt and required: one finding', () => {
    expectOne(
      { 'areas/kultura.yaml': 'nam: Kultura\n' },
      'areas/kultura.yaml:1:1 key-unknown',
      'Czy chodziło o „name”?',
    );
  });
});

describe('a missing field in braces is proposed inside them', () => {
  const withdrawn = (lines: string): Files =>
    area(`tasks:\n  - id: kino\n    title: Kino\n    withdrawn: ${lines}\n`);

  it.each([
    ['of one line', '{date: 2026-05}', 'withdrawn: {date: 2026-05, reason: …}'],
    ['with a comment', '{date: 2026-05} # maj', 'withdrawn: {date: 2026-05, reason: …} # maj'],
    ['of several lines', '{date:\n      2026-05}', 'withdrawn: {reason: …, date:'],
  ])('%s', (_, lines, right) => {
    expectOne(withdrawn(lines), 'areas/kultura.yaml:5:17 key-missing', `Popraw na:  ${right}`);
  });

  it('that are empty', () => {
    const says = found({ 'progress/2026-q2/coordinator.yaml': '{}\n' }).map((each) => each.says);
    expect(says[0]).toContain('Popraw na:  {entries: …}');
  });

  it('and on a line of its own elsewhere', () => {
    expectOne(withdrawn('\n      date: 2026-05'), 'areas/kultura.yaml:6:7 key-missing', 'Dopisz:  reason: …');
  });
});

describe('a part without a name is told by its number', () => {
  const SETTINGS =
    'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\n';
  it.each([
    [
      'an exception',
      {
        'lsicu.yaml': `${SETTINGS}exceptions:\n  - {rule: task-unowned, at: a, reason: x}\n  - {rule: task-unowned, at: a}\n`,
      },
      'lsicu.yaml:7:6 key-missing',
      'Wyjątek nr 2 w pliku lsicu.yaml nie ma wymaganego pola „reason”',
    ],
    [
      'a milestone',
      area('tasks:\n  - {id: kino, title: Kino, milestones: [{when: 2026-05}]}\n'),
      'areas/kultura.yaml:3:43 key-missing',
      'Kamień milowy nr 1 zadania „Kino” nie ma wymaganego pola „title”',
    ],
    [
      'an entry',
      { 'progress/2026-q2/coordinator.yaml': 'entries:\n  - {decision: narada}\n' },
      'progress/2026-q2/coordinator.yaml:2:6 key-missing',
      'Wpis nr 1 w pliku progress/2026-q2/coordinator.yaml nie ma wymaganego pola „date”',
    ],
    [
      'an item of a register',
      { 'people.yaml': '- {id: wojt, function: Wójt}\n- {email: urzad@example.org}\n' },
      'people.yaml:2:4 key-missing',
      'Osoba nr 2 w pliku people.yaml nie ma wymaganego pola „id”',
    ],
  ])('%s', (_, files, at, says) => {
    expect(found(files)[0]).toMatchObject({ at });
    expect(found(files)[0]?.says).toContain(says);
  });
});

describe('a date that is in no calendar', () => {
  const due = (date: string): Files => area(`tasks:\n  - id: kino\n    title: Kino\n    due: ${date}\n`);
  const APRIL = 'Ten miesiąc (kwiecień 2026 r.) ma 30 dni. Popraw na:  due: 2026-04-30';
  const ORDER = 'Po roku podaje się miesiąc, a dopiero potem dzień. Popraw na:  due: 2026-04-30';
  it.each([
    ['31.04.2026', APRIL],
    ['31 kwietnia 2026', APRIL],
    ['2026-31-04', APRIL],
    ['2026.31.04', APRIL],
    ['2026-30-04', ORDER],
    ['2026.30.04', ORDER],
    ['30.04.26', 'Popraw na:  due: 2026-04-30'],
    ['2026.04.30', 'Popraw na:  due: 2026-04-30'],
    ['30-04-2026', 'Popraw na:  due: 2026-04-30'],
    ['30/04/2026', 'Popraw na:  due: 2026-04-30'],
    ['kwiecień 2026', 'Popraw na:  due: 2026-04'],
    ['2026/04', 'Popraw na:  due: 2026-04'],
  ])('%s', (date, says) => {
    const all = found(due(date));
    expect(all.map((each) => each.at.split(' ')[0])).toEqual(['areas/kultura.yaml:5:10']);
    expect(all[0]?.says).toContain(says);
  });

  it.each(['2026-13-45', '2026-00-00', '99.99.2026'])('%s: nobody knows which was meant', (date) => {
    expect(found(due(date))[0]?.says).not.toContain('Popraw na');
  });
});

describe('values', () => {
  it('empty: to be filled in or removed', () => {
    expectOne(
      area('leader:\n'),
      'areas/kultura.yaml:2:1 type-wrong',
      'Pole „leader” obszaru „Kultura” jest puste.',
    );
    expectOne(
      area('tasks: null\n'),
      'areas/kultura.yaml:2:8 type-wrong',
      'Pole „tasks” obszaru „Kultura” jest puste.',
    );
    expectOne(
      area('tasks:\n'),
      'areas/kultura.yaml:2:1 type-wrong',
      'Pole „tasks” obszaru „Kultura” jest puste.',
    );
    expectOne(
      area('tasks:\n  - id: kino\n    title: Kino\n    tier:\n'),
      'areas/kultura.yaml:5:5 type-wrong',
      'Pole „tier” zadania „Kino” jest puste.',
    );
  });

  it('outside a list of words, with the nearest', () => {
    expectOne(
      area('tasks:\n  - id: kino\n    title: Kino\n    tier: requird\n'),
      'areas/kultura.yaml:5:11 value-unknown',
      '„requird”',
      'Czy chodziło o „required”?',
    );
  });

  it('outside a list of words, near to none: all of them', () => {
    expectOne(
      area('tasks:\n  - id: kino\n    title: Kino\n    tier: pilne\n'),
      'areas/kultura.yaml:5:11 value-unknown',
      'Dozwolone wartości: required (konieczne), important (ważne).',
    );
  });

  it('a map in place of a word is not printed as an object', () => {
    expectOne(
      area('tasks:\n  - id: kino\n    title: Kino\n    tier: {a: b}\n'),
      'areas/kultura.yaml:5:12 value-unknown',
      'przyjmuje jedno słowo',
    );
  });

  it('a doer without a name, or with two', () => {
    const words =
      'Pole „responsible” zadania „Kino” wymaga jednego z dwóch pól: who (identyfikator) albo post (stanowisko).';
    const task = (doer: string): Files =>
      area(`tasks:\n  - {id: kino, title: Kino, responsible: [${doer}]}\n`);
    expectOne(task('{from: 2026}'), 'areas/kultura.yaml:3:44 type-wrong', words);
    expectOne(task('{who: gok, post: Wójt}'), 'areas/kultura.yaml:3:44 type-wrong', words);
  });

  it('a list in place of a map', () => {
    expectOne(
      { 'areas/kultura.yaml': '- Kultura\n' },
      'areas/kultura.yaml:1:3 type-wrong',
      'Plik „areas/kultura.yaml” wymaga pól z nazwami',
    );
  });

  it('a text in place of a map', () => {
    expectOne(
      { 'areas/kultura.yaml': 'Kultura\n' },
      'areas/kultura.yaml:1:1 type-wrong',
      'Plik „areas/kultura.yaml” wymaga pól z nazwami',
    );
  });

  it('a map in place of a list that is a file', () => {
    expectOne(
      { 'partners.yaml': 'partnerzy:\n  - id: policja\n    name: Policja\n' },
      'partners.yaml:1:1 type-wrong',
      'W tym pliku stoi lista',
    );
  });

  it('a later version of the format', () => {
    const settings =
      'format: 2\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\n';
    expectOne({ 'lsicu.yaml': settings }, 'lsicu.yaml:1:9 format-newer', 'Zainstaluj lsicu w wersji 2.0');
  });

  it('in several languages, one of them empty', () => {
    expectOne(
      { 'areas/kultura.yaml': 'name: {pl: Kultura, uk: ""}\n' },
      'areas/kultura.yaml:1:8 type-wrong',
      '„name”',
    );
  });
});

describe('goals and duties may be plain texts', () => {
  const card = (rest: string): Files => ({
    'institutions/gok.yaml': `name: Gminny Ośrodek Kultury\n${rest}`,
  });

  it('beside maps', () => {
    const { plan, findings } = load(
      card(
        'goals: Dostęp do kultury\nduties:\n  - Zajęcia plastyczne\n  - {title: Zajęcia taneczne, id: taniec}\n',
      ),
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [gok] = plan.items.institution;
    expect(gok?.record.goals).toEqual([{ title: 'Dostęp do kultury' }]);
    expect(gok?.record.duties?.map(({ title }) => title)).toEqual(['Zajęcia plastyczne', 'Zajęcia taneczne']);
    expect(plan.counts).toMatchObject({ goals: 1, duties: 2, institutions: 1 });
  });

  it('nested goals are counted with their parents', () => {
    const goals = 'goals:\n  - title: Samodzielność\n    goals: [Język, {title: Praca, goals: Kursy}]\n';
    expect(load(card(goals)).plan.counts['goals']).toBe(4);
  });

  it('a text with a colon: one finding that asks for quotation marks', () => {
    const quotes = 'Weź cały tekst w cudzysłów.';
    const duty = card('duties:\n  - Zajęcia\n  - Kursy: język polski\n');
    expectOne(duty, 'institutions/gok.yaml:4:5 key-unknown', quotes, 'Popraw na:  - "Kursy: język polski"');
    const alias = card('aliases:\n  - GOK: Przykładowo\n');
    expectOne(alias, 'institutions/gok.yaml:3:5 type-wrong', quotes, '- "GOK: Przykładowo"');
  });
});

describe('a period that ends before it begins', () => {
  const SETTINGS =
    'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\n';
  const people = (rest: string): Files => ({ 'people.yaml': `- id: wojt\n  function: Wójt\n${rest}` });

  it('is reported at its end, once', () => {
    const files = {
      'lsicu.yaml': `${SETTINGS}period:\n  from: 2026-05\n  to: 2026-04-30\n`,
      'areas/kultura.yaml': 'name: Kultura\ntasks: {id: kino, title: Kino, due: 2026-12}\n',
    };
    expectOne(
      files,
      'lsicu.yaml:7:7 date-reversed',
      'Plan podaje okres, który kończy się (30 kwietnia 2026 r.), zanim się zacznie (maj 2026 r.).',
    );
  });

  it('is found wherever two dates stand', () => {
    expectOne(people('  from: 2026-09\n  to: 2026-01-31\n'), 'people.yaml:4:7 date-reversed');
    const doer =
      'name: Kultura\ntasks:\n  - {id: kino, title: Kino, responsible: {post: Wójt, from: 2027, to: 2026}}\n';
    expectOne({ 'areas/kultura.yaml': doer }, 'areas/kultura.yaml:3:71 date-reversed');
  });

  it('is none where it begins and ends in the same month', () => {
    expect(found(people('  from: 2026-09-12\n  to: 2026-09\n'))).toEqual([]);
  });

  it('is none where a deadline was brought forward', () => {
    const moved = 'name: Kultura\ntasks:\n  - {id: kino, title: Kino, moved: {from: 2026-09, to: 2026-05}}\n';
    expect(found({ 'areas/kultura.yaml': moved })).toEqual([]);
  });
});
