import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { FileChange } from '../../src/host/host.ts';
import { git } from '../setup/repository.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const OLD: Readonly<Record<string, string>> = {
  'lsicu.yaml': 'format: 1\ntitle: Stary\n',
  'areas/praca.yaml': `name: Praca\n# ${'stare '.repeat(12)}\n`,
  'areas/łączność 2.yaml': 'name: Łączność\n',
  'meetings/stare.yaml': 'to zostanie usunięte\n',
};

/** Two files replaced, one of them for the owner's group, two made in new folders, one removed with its folder. */
export const CHANGES: readonly FileChange[] = [
  change('areas/praca.yaml', `name: Praca\n# ${'nowe '.repeat(20)}\n`),
  change('areas/łączność 2.yaml', 'name: Łączność i dostęp\n'),
  change('progress/2026-q3/praca.yaml', 'entries: []\n'),
  change('areas/nowy.yaml', 'name: Nowy\n'),
  change('meetings/stare.yaml', null),
];

function change(path: string, after: string | null): FileChange {
  const before = OLD[path];
  return {
    path,
    before: before === undefined ? null : bytes(before),
    after: after === null ? null : bytes(after),
  };
}

/** Where the plan of a test lies: alone, at the root of a work tree, below it, in a linked one. */
export const PLACES = ['alone', 'repository', 'folder of a repository', 'linked work tree'] as const;
export type Place = (typeof PLACES)[number];

/** Gives what makes the plan of a test in a folder, with its old contents, as often as it is called, and gives the plan's folder. */
export function planIn(folder: string, place: Place): () => string {
  const plan = makePlan(folder, place);
  const kept = `${folder}.kept`;
  rmSync(kept, { recursive: true, force: true });
  renameSync(folder, kept);
  return () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(kept, folder, { recursive: true });
    return plan;
  };
}

function makePlan(folder: string, place: Place): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const root = {
    alone: '',
    repository: '',
    'folder of a repository': 'plany/słupsk 1',
    'linked work tree': 'linked',
  }[place];
  const plan = join(folder, root);
  if (place !== 'alone') git(folder, 'init', '-q');
  if (place === 'linked work tree') {
    git(
      folder,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'a',
    );
    git(folder, 'worktree', 'add', '-q', 'linked');
  }
  for (const [path, text] of Object.entries(OLD)) {
    mkdirSync(dirname(join(plan, path)), { recursive: true });
    writeFileSync(join(plan, path), text);
  }
  chmodSync(join(plan, 'areas/praca.yaml'), 0o640);
  return plan;
}

/** Every file and folder of a plan with what it holds, but for what is git's or the program's own, and for the folder that may be left empty. */
export function contentsOf(plan: string): Readonly<Record<string, string>> {
  const below = (folder: string): [string, string][] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      if (['.git', '.lsicu'].includes(entry.name) && folder === plan) return [];
      const name = relative(plan, path);
      if (entry.isDirectory()) return [[`${name}/`, ''], ...below(path)];
      return [[name, `${(lstatSync(path).mode & 0o777).toString(8)} ${readFileSync(path, 'utf8')}`]];
    });
  const all = Object.fromEntries(below(plan).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  if (!('meetings/stare.yaml' in all)) delete all['meetings/'];
  return all;
}

/** What the program has left below a folder, in the plan or in whatever repository it lies; an empty folder of its own harms nobody. */
export function leftIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|\/)\.?lsicu\//.test(path),
  );
}
