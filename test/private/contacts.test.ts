import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/findings/reporters.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { briefly, load, saysOf } from '../setup/plan.ts';
import { git, planRepository, runFully } from '../setup/repository.ts';

const PEOPLE = '- {id: dyrektor, function: Dyrektor GOK}\n- {id: instruktor, function: Instruktor GOK}\n';
const temporary = temporaryFolder();
const own = (findings: ReturnType<typeof load>['findings']) =>
  findings.filter(({ at }) => at.file.startsWith('private/'));
const told = (text: string, day = '2026-11-01') => {
  const loaded = load({ 'people.yaml': PEOPLE, 'private/contacts.yaml': text }, day);
  return { loaded, findings: own(loaded.findings), brief: briefly(own(loaded.findings)) };
};

/** Private texts in every place that a finding might quote: values, keys, comments, ids. */
const KANAREK: readonly (readonly [string, string])[] = [
  ['dyrektor:\n  name: [KANAREK]\n', '2:9 type-wrong'],
  ['dyrektor:\n  mobile: KANAREK\n', '2:11 type-wrong'],
  ['dyrektor:\n  email: KANAREK\n', '2:10 type-wrong'],
  ['dyrektor:\n  note: KANAREK #KANAREK\n', '2:9 text-cut'],
  ['dyrektor:\n  name: KANAREK: KANAREK\n', '2:9 yaml-syntax'],
  ['dyrektor:\n  name: "KANAREK\n  note: KANAREK\n', '2:9 yaml-syntax'],
  ['dyrektor:\n  nmae: KANAREK\n', '2:3 key-unknown'],
  ['dyrektor:\n  KANAREK: x\n', '2:3 key-unknown'],
  ['dyrektor:\n  name: KANAREK\n  name: KANAREK\n', '3:3 key-duplicate'],
  ['dyrektor: KANAREK\n', '1:11 type-wrong'],
  ['KANAREK\n', '1:1 type-wrong'],
  ['- KANAREK\n', '1:3 type-wrong'],
  ['KANAREK:\n  name: KANAREK\n', '1:1 reference-unknown'],
  ['dyrektr:\n  name: KANAREK\n', '1:1 reference-unknown'],
  ['dyrektor:\n  keep_until: KANAREK\n', '2:15 type-wrong'],
  ['dyrektor: {name: KANAREK, keep_until: 31.02.2027} # KANAREK\n', '1:39 date-impossible'],
  ['dyrektor:\n  note: |\n    KANAREK\n  mobile: KANAREK\n', '4:11 type-wrong'],
  ['dyrektor: &KANAREK {name: KANAREK}\n', '1:11 yaml-syntax'],
  ['instruktor: *KANAREK\n', '1:13 yaml-syntax'],
  ['dyrektor:\n  name: KANAREK\n  keep_until: 2026-01-01\n# KANAREK\n', '3:15 contact-expired'],
];

describe('the private contacts', () => {
  it('are read by the id of the person', () => {
    const { loaded, brief } = told(
      'dyrektor:\n  name: A B\n  mobile: "601 000 123"\n  keep_until: 2027-12\n',
    );
    expect(brief).toEqual([]);
    expect(loaded.contacts.get('dyrektor')).toMatchObject({ name: 'A B', mobile: '601 000 123' });
  });

  it('keep what is right beside a mistake', () => {
    const { loaded } = told('dyrektor:\n  name: A B\n  mobile: brak\n');
    expect(loaded.contacts.get('dyrektor')).toEqual({ name: 'A B' });
  });

  it.each(['', '# nikogo\n\n'])('may be none: %j', (text) => expect(told(text).brief).toEqual([]));

  it('name the nearest person', () => {
    const { findings, loaded } = told('dyrektr: {name: A}\n');
    expect(findings.map((finding) => saysOf(finding, loaded))).toEqual([
      'Kontakt nr 1 stoi pod identyfikatorem, którego nie ma w people.yaml. Czy chodziło o „dyrektor”?',
    ]);
  });

  it.each(KANAREK)('are reported without a word of theirs: %j', async (text, expected) => {
    expect(told(text).brief).toEqual([`private/contacts.yaml:${expected}`]);
    const folder = writePlan(join(temporary, 'usterki'), {
      'people.yaml': PEOPLE,
      'private/contacts.yaml': text,
    });
    for (const format of FORMATS) {
      const summary = join(temporary, 'podsumowanie.md');
      rmSync(summary, { force: true });
      const argv = [
        'validate',
        '--audience',
        'internal',
        '--as-of',
        '2026-11-01',
        '--format',
        format,
        '--summary',
        summary,
      ];
      const { output, messages } = await run(argv, { folder });
      expect(output).toContain('private/contacts.yaml');
      expect(`${output}${messages}${readFileSync(summary, 'utf8')}`).not.toMatch(/KANAREK|nmae|dyrektr\b/);
    }
  });
});

describe('for everybody', () => {
  const folder = join(temporary, 'zamkniety');
  writePlan(folder, { 'people.yaml': PEOPLE });
  mkdirSync(join(folder, 'private'));
  const file = join(folder, 'private', 'contacts.yaml');
  const out = join(temporary, 'strony');
  const calls = [
    ['validate'],
    ['plan'],
    ['render', 'contacts'],
    ['render', 'experts'],
    ['status'],
    ['build', out],
  ];

  // Who opens a pipe for reading waits for somebody to write: the program would not end.
  it.skipIf(process.platform === 'win32').each(calls)('the file is not opened: %s %s', async (...argv) => {
    rmSync(file, { force: true });
    execFileSync('mkfifo', [file]);
    const { code } = await run(argv, { folder });
    expect(code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('and within, what is no plain file is reported', async () => {
    const argv = ['validate', '--audience', 'internal'];
    rmSync(file, { force: true });
    execFileSync('mkfifo', [file]);
    expect((await run(argv, { folder })).output).toContain('private/contacts.yaml:1:1');
    rmSync(file);
    symlinkSync(join(temporary, 'usterki', 'lsicu.yaml'), file);
    expect((await run(argv, { folder })).output).toContain('private/contacts.yaml:1:1');
    rmSync(file);
    writeFileSync(file, `dyrektor: {note: "${'x'.repeat(1_000_001)}"}\n`);
    expect((await run(argv, { folder })).output).toContain('private/contacts.yaml:1:1');
    rmSync(join(folder, 'private'), { recursive: true });
    symlinkSync(join(temporary, 'usterki', 'private'), join(folder, 'private'));
    expect((await run(argv, { folder })).output).toContain('private/contacts.yaml:1:1');
  });
});

describe('private data in git', () => {
  const CONTACTS = 'dyrektor: {name: KANAREK}\n';

  it('is an error for each tracked file but the example, and a warning where it is not ignored', async () => {
    const folder = planRepository(join(temporary, 'w-gicie'));
    writePlan(folder, {
      'people.yaml': PEOPLE,
      'private/contacts.yaml': CONTACTS,
      'private/contacts.example.yaml': CONTACTS,
    });
    const found = async () =>
      [
        ...(await runFully(['validate', '--format', 'json'], folder)).output.matchAll(
          /"severity": "(\w+)",\s+"file": "(private[^"]*)"/g,
        ),
      ].map(([, severity, file]) => `${severity} ${file}`);
    expect(await found()).toEqual(['warning private/contacts.yaml']);
    git(folder, 'add', '-f', 'private');
    expect(await found()).toEqual(['error private/contacts.yaml']);
    git(folder, 'rm', '-q', '--cached', 'private/contacts.yaml');
    writeFileSync(join(folder, '.gitignore'), '/private/contacts.yaml\n');
    expect(await found()).toEqual([]);
  });

  it('is not asked about where there is no such folder, or no git', async () => {
    const folder = writePlan(join(temporary, 'bez-gita'), { 'private/contacts.yaml': CONTACTS });
    expect((await runFully(['validate'], folder)).output).not.toContain('private');
  });
});

describe('lsicu contacts forget', () => {
  const TEXT = '# kontakty\ndyrektor:\n  name: KANAREK\ninstruktor:\n  name: KANAREK\n';
  const files = {
    'people.yaml': PEOPLE,
    'private/contacts.yaml': TEXT,
    'institutions/gok.yaml':
      'name: GOK\nmembers:\n  - {person: dyrektor, role: member}\n  - {person: instruktor, role: deputy}\n',
    'coordination.yaml': 'coordinator:\n  - post: Koordynator\n  - dyrektor\n',
    'progress/2026-q3/dyrektor.yaml': 'entries: []\n',
  };
  const repository = (name: string): string => {
    const folder = planRepository(join(temporary, name));
    writePlan(folder, files);
    return folder;
  };
  const text = (folder: string) => readFileSync(join(folder, 'private', 'contacts.yaml'), 'utf8');

  it('takes the lines of the person and says where else they stand', async () => {
    const folder = repository('zapomniany');
    chmodSync(join(folder, 'private', 'contacts.yaml'), 0o600);
    const { code, output } = await runFully(['contacts', 'forget', 'dyrektor'], folder);
    expect(code).toBe(0);
    expect(text(folder)).toBe('# kontakty\ninstruktor:\n  name: KANAREK\n');
    if (process.platform !== 'win32')
      expect(statSync(join(folder, 'private', 'contacts.yaml')).mode & 0o777).toBe(0o600);
    expect(output).toContain('Usunięto z private/contacts.yaml dane osoby „dyrektor”.');
    expect(output).toContain('nigdy nie było pliku o tej nazwie');
    expect(output.match(/^ {2}\S+:\d+$/gm)).toEqual([
      '  coordination.yaml:3',
      '  institutions/gok.yaml:3',
      '  people.yaml:1',
      '  progress/2026-q3/dyrektor.yaml:1',
    ]);
    expect(output).not.toContain('KANAREK');
  });

  it('says what the history of git keeps', async () => {
    const folder = repository('w-historii');
    git(folder, 'add', '-f', '.');
    git(folder, 'commit', '-q', '-m', 'Kontakty');
    git(folder, 'rm', '-q', '--cached', 'private/contacts.yaml');
    git(folder, 'commit', '-q', '-m', 'Bez kontaktów');
    const { output } = await runFully(['contacts', 'forget', 'instruktor', '--lang', 'en'], folder);
    expect(output).toContain('holds this file (2 commits, 5 October 2026 to 5 October 2026)');
    expect(output).toContain('names and addresses of those who made changes');
  });

  it.each([
    ['no history of this name', () => undefined, 'nigdy nie było pliku o tej nazwie'],
    [
      'a commit that was replaced',
      (folder: string) => {
        git(folder, 'add', '-f', '.');
        git(folder, 'commit', '-q', '-m', 'Kontakty');
        git(folder, 'rm', '-q', '--cached', 'private/contacts.yaml');
        git(folder, 'commit', '-q', '--amend', '-m', 'Bez kontaktów');
      },
      'zawiera ten plik',
    ],
    [
      'changes that were put aside',
      (folder: string) => {
        git(folder, 'stash', '-a', '-q');
        git(folder, 'stash', 'apply', '-q');
      },
      'zawiera ten plik',
    ],
    [
      'a file that is about to be committed',
      (folder: string) => git(folder, 'add', '-f', 'private/contacts.yaml'),
      'Git nadal śledzi ten plik',
    ],
    [
      'only the newest commits',
      (folder: string) =>
        writeFileSync(join(folder, '.git', 'shallow'), `${git(folder, 'rev-parse', 'HEAD')}\n`),
      'tylko najnowszą część historii',
    ],
    [
      'a history that cannot be read',
      (folder: string) => rmSync(join(folder, '.git', 'HEAD')),
      'Nie udało się odczytać historii git',
    ],
  ])('says no more of git than it knows: %s', async (name, change, expected) => {
    const folder = repository(`wiedza-${name.replaceAll(' ', '-')}`);
    change(folder);
    const { code, output } = await runFully(['contacts', 'forget', 'dyrektor'], folder);
    expect([code, output]).toEqual([0, expect.stringContaining(expected)]);
  });

  it('shows with --dry-run what would go, and writes nothing', async () => {
    const folder = writePlan(join(temporary, 'podglad'), {
      'people.yaml': PEOPLE,
      'private/contacts.yaml': 'dyrektor:\n  name: KANAREK\n',
    });
    const { code, output } = await run(['contacts', 'forget', 'dyrektor', '--dry-run'], { folder });
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Podgląd: .*„dyrektor”/) });
    expect(output).not.toMatch('KANAREK');
    expect(readFileSync(join(folder, 'private/contacts.yaml'), 'utf8')).toMatch('KANAREK');
  });

  it.each([
    [['contacts', 'forget', 'dyrektr'], 'Czy chodziło o „dyrektor”?'],
    [['contacts', 'forget', 'wojt'], 'nie ma kontaktu osoby „wojt”.'],
    [['contacts', 'forget'], 'Podaj identyfikator osoby'],
    [['contacts', 'zapomnij', 'dyrektor'], 'lsicu contacts forget <osoba>'],
    [['contacts'], 'lsicu contacts forget <osoba>'],
  ])('refuses %j and changes nothing', async (argv, expected) => {
    const folder = writePlan(join(temporary, 'odmowa'), files);
    const { code, output, messages } = await run(argv, { folder });
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain(expected);
    expect(messages.trim().split('\n')).toHaveLength(1);
    expect(text(folder)).toBe(TEXT);
  });

  it.each([
    ['dyrektor: "KANAREK\n', 'nie da się odczytać'],
    ['{dyrektor: {name: KANAREK}}\n', 'ręcznie'],
    ['- dyrektor\n', 'nie da się odczytać'],
  ])('leaves %j to a person', async (broken, expected) => {
    const folder = writePlan(join(temporary, 'reczny'), { ...files, 'private/contacts.yaml': broken });
    const { code, messages } = await run(['contacts', 'forget', 'dyrektor'], { folder });
    expect(code).toBe(2);
    expect(messages).toContain(expected);
    expect(messages).not.toContain('KANAREK');
    expect(text(folder)).toBe(broken);
  });

  it('has nothing to do without the file', async () => {
    const folder = writePlan(join(temporary, 'pusty'), { 'people.yaml': PEOPLE });
    const { code, messages } = await run(['contacts', 'forget', 'dyrektor'], { folder });
    expect([code, messages]).toEqual([
      2,
      'lsicu: Nie ma pliku private/contacts.yaml, więc nie ma czego usuwać.\n',
    ]);
  });
});
