import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import { main } from '../../src/main.ts';
import { writePlan, type Outcome } from './host.ts';

const node = nodeHost();

/** Git for preparing a repository, without anything of the surroundings. */
export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: '2026-10-05T12:00:00Z',
      GIT_COMMITTER_DATE: '2026-10-05T12:00:00Z',
    },
  }).trim();
}

/** A repository with a plan, of one commit. */
export function planRepository(folder: string, ...options: string[]): string {
  mkdirSync(folder, { recursive: true });
  writePlan(folder, {
    'areas/praca.yaml': 'name: Praca\nleader: pup\n',
    'institutions/pup.yaml':
      'name: Powiatowy Urząd Pracy\nareas: praca\ntasks:\n  - id: pomoc\n    title: Pomoc w szukaniu pracy\n    due: 2026-Q4\n',
  });
  git(folder, 'init', '-q', ...options);
  git(folder, 'config', 'user.name', 'Gmina Lipnica Mała');
  git(folder, 'config', 'user.email', 'plan@example.org');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Plan');
  return folder;
}

/** A program that leaves its name in a file when somebody runs it; it answers whatever git asks for. */
export function trap(file: string, traces: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "$0 $*" >> '${traces}'\ncat > /dev/null 2>&1 < /dev/null\nexit 0\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Every file below a folder with its contents and the time it was written: what a run must leave as it was. */
export function traceOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => {
      const stats = lstatSync(join(folder, path));
      const content = stats.isFile()
        ? createHash('sha1')
            .update(readFileSync(join(folder, path)))
            .digest('hex')
        : '';
      return `${path} ${stats.mode} ${stats.mtimeMs} ${content}`;
    });
}

/** Runs the program as it is: with git, the real clock and the disk; only its output is kept in memory. */
export async function runFully(argv: readonly string[], folder: string, terminal = false): Promise<Outcome> {
  const written = { output: '', messages: '' };
  const stream = (name: keyof typeof written): Output => ({
    isTerminal: terminal,
    columns: 80,
    write(text) {
      written[name] += text;
      return Promise.resolve(true);
    },
  });
  const host = { ...node, output: stream('output'), messages: stream('messages') };
  const code = await main(['-C', folder, ...argv], host);
  // Blanks that a line may not break at are told by the eye from others only with effort.
  return { code, messages: written.messages, output: written.output.replaceAll('\u00a0', ' ') };
}
