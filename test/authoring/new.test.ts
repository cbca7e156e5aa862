import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../src/schema/kinds.ts';
import { temporaryFolder } from '../setup/host.ts';
import { planIn, przykladowo, runAnswering } from './plan-copy.ts';

const folder = temporaryFolder();
const SMALL = {
  'areas/praca.yaml': 'name: Praca\nleader: pup\n',
  'institutions/pup.yaml': 'name: Powiatowy Urząd Pracy\nareas: praca\n',
  'acts/uchwala.yaml': 'title: Uchwała o planie\nkind: uchwała\n',
};

const KIND_CALLS: readonly (readonly [kind: string, ...flags: string[]])[] = [
  ['area', '--name', 'Sport'],
  ['institution', '--name', 'Żłobek „Łąka”', '--area', 'edukacja'],
  ['partner', '--name', 'Parafia'],
  ['person', '--title', 'Bibliotekarz', '--set', 'institution=biblioteka'],
  ['expert', '--title', 'Tłumacz farsi', '--set', 'kind=interpreter', '--set', 'languages=fa'],
  ['funding', '--title', 'Dotacja na kurs'],
  ['product', '--title', 'Ulotka'],
  ['product', '--title', 'Ulotka o kursie', '--in', 'lekcje-wyrownawcze'],
  ['training', '--title', 'Szkolenie', '--set', 'topic=mediacje'],
  ['promotion', '--title', 'Plakat', '--set', 'reach=inside'],
  ['resource', '--title', 'Ustawa', '--set', 'kind=law', '--set', 'url=https://example.org/u'],
  ['indicator', '--title', 'Liczba kursów', '--set', 'kind=output'],
  ['act', '--title', 'Zarządzenie', '--set', 'kind=zarządzenie'],
  ['version', '--set', 'status=draft'],
  ['consultation', '--title', 'Konsultacje planu', '--set', 'from=2026-10'],
  ['acceptance', '--set', 'institution=gok', '--date', '2026-10-20', '--set', 'rev=v2'],
  [
    'procedure',
    '--title',
    'Przyjęcie rodziny',
    '--set',
    'steps.1.action=Rozmowa',
    '--set',
    'steps.1.actor=gops',
  ],
  ['term', '--title', 'Asystent', '--set', 'meaning=Osoba, która pomaga w szkole.'],
  ['barrier', '--title', 'Brak dojazdu'],
  ['stakeholder', '--title', 'Pracodawcy'],
  ['practice', '--title', 'Klub rodziców'],
  ['workshop', '--set', 'number=4', '--title', 'Warsztat czwarty'],
  ['context', '--title', 'Liczba uczniów', '--set', 'value=12', '--set', 'year=2026'],
  ['task', '--title', 'Kurs polskiego', '--in', 'edukacja', '--responsible', 'gok'],
  ['task', '--title', 'Zakup książek', '--area', 'edukacja'],
  ['task', '--title', 'Część kursu', '--in', 'lekcje-wyrownawcze'],
  ['task', '--title', 'Przegląd planu', '--in', 'coordination', '--due', '30.11.2026'],
  ['common-task', '--title', 'Przegląd potrzeb'],
  ['goal', '--title', 'Każdy zna numer alarmowy', '--in', 'zdrowie-i-bezpieczenstwo'],
  ['duty', '--title', 'Wypożyczanie książek', '--in', 'biblioteka'],
  ['body', '--name', 'Zespół do spraw szkół'],
  ['topic', '--title', 'Prawo pracy'],
  ['audience', '--title', 'Seniorzy'],
  ['meeting', '--title', 'Narada', '--date', '2026-12-03', '--set', 'kind=area', '--area', 'edukacja'],
  ['action', '--title', 'Druk ulotek', '--date', '2026-12', '--responsible', 'gok'],
  ['decision', '--title', 'Druk ulotek', '--in', 'rada-konsultacyjna-1', '--set', 'owner=gok'],
];

describe('a new card', () => {
  const plan = przykladowo(join(folder, 'kinds'));

  it.each(KIND_CALLS)('of the kind %s stands in its place without an error', async (...call) => {
    const { code, output, messages } = await plan.lsicu('new', ...call, '--dry-run');
    expect(messages).toContain('To tylko podgląd');
    expect(output).toMatch(/^\+/m);
    expect(output).not.toMatch(/^-/m);
    expect(code).toBe(0);
  });

  it('can be of every kind that no other command makes', () => {
    const made = new Set(KIND_CALLS.map(([kind]) => kind));
    const others = Object.keys(KINDS).filter((kind) => !made.has(kind));
    expect(others).toEqual(['settings', 'coordination', 'calendar', 'progress']);
  });

  it.each(['settings', 'calendar', 'progress', 'contacts'])(
    'is not of the kind %s, and it is said what is',
    async (kind) => {
      const { code, messages } = await plan.lsicu('new', kind);
      expect(code).toBe(2);
      expect(messages).toMatch(/lsicu (?:init|new|log)|contacts\.example/);
    },
  );

  it('is named by a Polish word too, and a misspelt one is corrected', async () => {
    expect((await plan.lsicu('new', 'zadanie')).messages).toContain('--in');
    expect((await plan.lsicu('new', 'instituton')).messages).toContain('Czy chodziło o „institution”?');
  });
});

describe('a card with a file of its own', () => {
  it('tells in comments what else may be written, each line a right one once its sign is gone', async () => {
    const plan = planIn(join(folder, 'explained'), SMALL);
    await plan.lsicu(
      'new',
      'institution',
      '--name',
      'Świetlica „Łódka” w Żółtym',
      '--area',
      'Praca',
      '--yes',
    );
    const text = plan.text('institutions/swietlica-lodka-w-zoltym.yaml');
    expect(text).toMatch(/^# Karta instytucji\n\nname: Świetlica „Łódka” w Żółtym\nareas: praca\n\n# /);
    const open = text.split('\n').filter((line) => /^# [a-z_]+: /.test(line));
    expect(open).toContain('# reviewed: 2026-12-31 # Kiedy ostatnio przejrzano kartę.');
    const fields = open.map((line) => Object.keys(parse(line.slice(2)) as object)[0]);
    const all = Object.keys(KINDS.institution.schema.shape);
    expect(new Set([...fields, 'name', 'areas'])).toEqual(new Set(all));
  });

  it('gets another id than what is there, and refuses one that is taken or malformed', async () => {
    const plan = planIn(join(folder, 'ids'), SMALL);
    const { output } = await plan.lsicu('new', 'institution', '--name', 'PUP', '--dry-run');
    expect(output).toContain('Nowy plik institutions/pup-2.yaml');
    const taken = await plan.lsicu('new', 'institution', '--name', 'X', '--id', 'pup');
    expect([taken.code, taken.messages]).toEqual([2, expect.stringContaining('„Powiatowy Urząd Pracy”')]);
    const malformed = await plan.lsicu('new', 'institution', '--name', 'X', '--id', 'Łąka 1');
    expect([malformed.code, malformed.messages]).toEqual([2, expect.stringContaining('laka-1')]);
  });

  it('joins the files of a register that is a folder, and starts one that is not there', async () => {
    const plan = planIn(join(folder, 'registers'), SMALL);
    await plan.lsicu('new', 'act', '--title', 'Zarządzenie nr 5', '--set', 'kind=zarządzenie', '--yes');
    expect(plan.text('acts/zarzadzenie-nr-5.yaml')).toContain('title: Zarządzenie nr 5\nkind: zarządzenie\n');
    await plan.lsicu('new', 'barrier', '--title', 'Brak dojazdu', '--yes');
    expect(plan.text('barriers.yaml')).toBe('# Bariery\n\n- id: brak-dojazdu\n  title: Brak dojazdu\n');
    await plan.lsicu('new', 'barrier', '--title', 'Język', '--explained', '--yes');
    expect(plan.text('barriers.yaml')).toMatch(/- id: jezyk\n {2}title: Język\n {2}# description: … # .+\n$/);
  });

  it('makes the coordination and the quarter of the calendar where they are missing', async () => {
    const plan = planIn(join(folder, 'missing'), SMALL);
    await plan.lsicu('new', 'task', '--in', 'koordynacja', '--title', 'Przegląd', '--yes');
    expect(plan.text('coordination.yaml')).toBe(
      '# Koordynacja\n\ntasks:\n  - id: przeglad\n    title: Przegląd\n',
    );
    await plan.lsicu('new', 'action', '--title', 'Druk', '--date', '5.12.2026', '--yes');
    expect(plan.text('calendar/2026-q4.yaml')).toBe(
      '# Kalendarz: IV kwartał 2026 r.\n\nactions:\n  - date: 2026-12-05\n    title: Druk\n',
    );
  });
});

describe('an item of a list', () => {
  const plan = przykladowo(join(folder, 'lists'));

  it('stands above what gathers the rest, and in the calendar where its date is', async () => {
    const task = await plan.lsicu('new', 'task', '--in', 'edukacja', '--title', 'Kurs', '--dry-run');
    expect(task.output).toContain('+  - id: kurs\n+    title: Kurs\n+\n   - id: inne-edukacja');
    const meeting = await plan.lsicu(
      'new',
      'meeting',
      '--date',
      '2026-11-10',
      '--set',
      'kind=panel',
      '--dry-run',
    );
    expect(meeting.output).toMatch(/\+ {2}- id: panel-2026-11-10[\s\S]*\n {3}- id: rada-konsultacyjna-2/);
  });

  it.each<[string[], string]>([
    [['task', '--title', 'Kurs'], '--in'],
    [['task', '--in', 'edukacja'], '--title'],
    [['meeting', '--title', 'Narada'], '--set kind='],
    [['meeting', '--set', 'kind=team'], '--date'],
    [['person'], '--title'],
    [['task', '--in', 'edukacja', '--title', 'X', '--set', 'termin=2026'], '„due”'],
    [['task', '--in', 'edukacja', '--title', 'X', '--set', 'due'], '--set due='],
    [['task', '--in', 'edukacja', '--title', 'X', '--responsible', 'gopss'], '„gops”'],
    [['meeting', '--date', 'ongoing', '--set', 'kind=team'], '2026-Q3'],
    [['meeting', '--date', '2026-12-01', '--set', 'kind=team', '--in', 'edukacja'], '--in'],
  ])('refuses %j and names %s', async (call, flag) => {
    const { code, messages } = await plan.lsicu('new', ...call);
    expect(messages).toContain(flag);
    expect(code).toBe(2);
  });
});

describe('somebody at a terminal', () => {
  it('is asked for what is needed, chooses from lists, and is asked once more before it is written', async () => {
    const plan = planIn(join(folder, 'asked'), SMALL);
    const { code, asked, offered } = await runAnswering(
      plan.folder,
      ['new', 'area'],
      ['Edukacja', ['leader'], 'pup', true],
    );
    expect(code).toBe(0);
    expect(asked[0]).toBe('Nazwa obszaru. Pole „name”:');
    expect(offered[2]?.[0]).toMatchObject({ value: 'pup', label: 'instytucja „Powiatowy Urząd Pracy”' });
    expect(plan.text('areas/edukacja.yaml')).toContain('name: Edukacja\nleader: pup\n');
    expect(plan.text('institutions/pup.yaml')).toContain('areas: [praca, edukacja]\n');
  });

  it('is asked nothing but consent where all is given', async () => {
    const plan = planIn(join(folder, 'given'), SMALL);
    const { asked } = await runAnswering(plan.folder, ['new', 'area', '--name', 'Sport'], [true]);
    expect(asked).toEqual(['Zapisać te zmiany?']);
  });
});
