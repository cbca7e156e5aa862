import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { COMMANDS } from '../../src/cli.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const folder = temporaryFolder();
const example = join(root, 'examples/przykladowo');

interface Answer {
  readonly values: readonly string[];
  /** What a value is said to be. */
  readonly about: ReadonlyMap<string, string>;
  readonly also: string | undefined;
}

/** What may stand at the end of a line. */
async function answer(words: readonly string[], shell = 'zsh', plan = example): Promise<Answer> {
  const { code, output, messages } = await run(['completion', shell, '--', ...words], { folder: plan });
  expect([code, messages]).toEqual([0, '']);
  const lines = output.trimEnd().split('\n');
  const also = lines.pop();
  const pairs = lines.map((line) => line.split('\t') as [string, string?]);
  return {
    values: pairs.map(([value]) => value),
    about: new Map(pairs.map(([value, about = '']) => [value, about])),
    also,
  };
}

describe('what is completed', () => {
  it.each<[string[], string, string]>([
    [['val'], 'validate', 'sprawdza plan albo kilka planów i wypisuje uwagi'],
    [['validate', '--max'], '--max-warnings', 'ile ostrzeżeń dopuścić; przy większej liczbie kod wyjścia 1'],
    [['validate', '--format', 's'], 'sarif', ''],
    [['validate', '--format=s'], '--format=sarif', ''],
    [['plan', '--group-by', ''], 'institution', ''],
    [['agenda', '2026-Q3', '--format', 'd'], 'docx', ''],
    [['log', 'baza-t'], 'baza-tlumaczy', 'zadanie „Opracowanie bazy tłumaczy”'],
    [['log', 'baza-tlumaczy', '--state', 'd'], 'done', 'wykonane'],
    [['withdraw', 'zakup'], 'zakup-prasy', 'zadanie „Zakup prasy obcojęzycznej”'],
    [['set', 'goP'.toLowerCase()], 'gops', 'instytucja „Gminny Ośrodek Pomocy Społecznej”'],
    [['set', 'edukacja', 'lea'], 'leader', 'Identyfikator instytucji, która jest liderem obszaru.'],
    [['render', 'min'], 'minutes', 'Protokół ze spotkania'],
    [
      ['render', 'minutes', 'spotkanie-zespolu-q1'],
      'spotkanie-zespolu-q1',
      'Spotkanie zespołu koordynującego – I kwartał, 12 marca 2026 r.',
    ],
    [['render', 'quarterly-schedule', ''], '2026-Q3', ''],
    [['report', '2026-Q'], '2026-Q2', ''],
    [['explain', 'task-un'], 'task-unowned', 'Zadanie ma wykonawcę.'],
    [['schema', 'inst'], 'institution', 'Karta instytucji'],
    [['new', 'inst'], 'institution', 'instytucja'],
    [['contacts', 'f'], 'forget', 'usuwa dane osoby z private/contacts.yaml i mówi, co zostaje w histori…'],
    [['contacts', 'forget', 'wojt'], 'wojt', 'osoba „Wójt Gminy Przykładowo”'],
    [['completion', 'b'], 'bash', ''],
    [['help', 'val'], 'validate', 'sprawdza plan albo kilka planów i wypisuje uwagi'],
    [['--lang', 'en', 'log', 'baza-t'], 'baza-tlumaczy', 'the task “Opracowanie bazy tłumaczy”'],
  ])('%j → %s', async (words, value, about) => {
    expect([...(await answer(words)).about]).toContainEqual([value, about]);
  });

  it('an option is offered once', async () => {
    expect((await answer(['report', '--form'])).values).toEqual(['--format']);
    expect((await answer(['report', '--format', 'md', '--form'])).values).toEqual([]);
  });

  it.each<[string[], string]>([
    [['build', ''], ':folders'],
    [['report', '-o', ''], ':files'],
    [['-C', ''], ':folders'],
    [['log', ''], ':none'],
  ])('%j offers %s', async (words, also) => expect((await answer(words)).also).toBe(also));

  it('bash has cut a value off its option', async () => {
    expect((await answer(['validate', '--format', '=', 'js'], 'bash')).values).toEqual(['json']);
    expect((await answer(['validate', '--fail-on', '='], 'bash')).values).toEqual([
      'error',
      'warning',
      'info',
    ]);
  });

  it('PowerShell has no empty word', async () => {
    expect((await answer(['log', '""'], 'powershell')).values).toContain('baza-tlumaczy');
  });
});

describe('a plan that is not as it should be', () => {
  it('is passed over in silence where there is none', async () => {
    expect(await answer(['log', ''], 'zsh', folder)).toMatchObject({ values: [], also: ':none' });
    expect(await answer(['-C', '/nie/ma', 'set', ''])).toMatchObject({ values: [], also: ':none' });
  });

  it('gives what can be read of it, and nothing that a shell or a terminal obeys', async () => {
    const plan = writePlan(join(folder, 'wrong'), {
      'lsicu.yaml': 'format: 99\n',
      'areas/broken.yaml': 'name: [\n',
      'areas/praca.yaml': [
        'name: Praca',
        'tasks:',
        '  - {id: dobre, title: "Dwa\\tsłowa $(reboot) \\\\ `reboot`"}',
        '  - {id: "zle$(reboot)", title: Złe}',
        '  - {id: "-rf", title: Złe}',
        '  - {id: "a;reboot", title: Złe}',
        '',
      ].join('\n'),
      'institutions/$(reboot).yaml': 'name: Zła\n',
    });
    const { output } = await run(['completion', 'bash', '--', 'set', ''], { folder: plan });
    expect(output).toContain('dobre\tzadanie „Dwa słowa $(reboot) `reboot`”\n');
    const values = output.split('\n').map((line) => line.split('\t')[0] ?? '');
    expect(values.filter((value) => /[^a-z0-9:./-]|^-/i.test(value))).toEqual([]);
    expect(output).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });
});

it('every place of every command is known or waits for free text', async () => {
  const FREE = new Set(
    'text name code date new values link list setting encoding number votes words'.split(' '),
  );
  const flags = COMMANDS.flatMap(({ name, arguments: [first] = [], options = [] }) => [
    ...(first ? [{ words: [name, ''], flags: first.flags }] : []),
    ...options.map((one) => ({ words: [name, /--[\w-]+/.exec(one.flags)?.[0] ?? '', ''], flags: one.flags })),
  ]).filter((one) => /[<[]/.test(one.flags));
  const mute: string[] = [];
  for (const { words, flags: all } of flags) {
    const placeholder = /[<[](\w+)/.exec(all)?.[1] ?? '';
    const { values, also } = await answer(words);
    if (values.length === 0 && also === ':none' && !FREE.has(placeholder))
      mute.push(`${words.join(' ')}<${placeholder}>`);
  }
  // The id of something new is free as well.
  expect(mute).toEqual(['new --id <id>']);
});

describe('the scripts', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s is printed', async (shell) => {
    const { code, output } = await run(['completion', shell]);
    expect(code).toBe(0);
    expect(output).toContain(`lsicu completion ${shell}`);
  });

  it.each([[['completion']], [['completion', 'tcsh']]])('%j is no shell', async (argv) => {
    expect((await run(argv)).code).toBe(2);
  });

  /** A program that answers as lsicu does. */
  const stand = (answers: string): string => {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      join(bin, 'lsicu'),
      `#!/bin/sh\necho "$@" > '${folder}/asked'\ncat <<'END'\n${answers}\nEND\n`,
      {
        mode: 0o755,
      },
    );
    return bin;
  };

  it.skipIf(process.platform === 'win32')('bash inserts what is answered and runs none of it', async () => {
    const script = (await run(['completion', 'bash'])).output;
    const bin = stand('zadanie-a\tA $(touch pwned) `touch pwned`\nzadanie-b\tB ; touch pwned\n:none');
    const shell = (setup: string): string =>
      execFileSync(
        'bash',
        [
          '--norc',
          '-c',
          `set -u\n${script}\n${script}\n${setup}\n_lsicu\nprintf '%s\\n' "\${COMPREPLY[@]}"\nls`,
        ],
        { cwd: bin, encoding: 'utf8', env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } },
      );
    const several = shell('COMP_WORDS=(lsicu log zad); COMP_CWORD=2; COMP_TYPE=9');
    expect(several).toBe(
      'zadanie-a  (A $(touch pwned) `touch pwned`)\nzadanie-b  (B ; touch pwned)\nlsicu\n',
    );
    expect(shell('COMP_WORDS=(lsicu log ""); COMP_CWORD=2; COMP_TYPE=37')).toBe(
      'zadanie-a\nzadanie-b\nlsicu\n',
    );
  });
});
