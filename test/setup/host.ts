import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../scripts/run.mjs';
import type { Entry, Host, Output } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import { main } from '../../src/main.ts';
import { SETTINGS, type Files } from './plan.ts';

const node = nodeHost();

/** What a run of the program has left behind. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

export interface Surroundings {
  /** Where the user stands; default: the repository of the program. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly today?: string;
  /** The order in which the disk lists a folder. */
  readonly shuffle?: (entries: readonly Entry[]) => Entry[];
  /** Stands in for the writing of standard output. */
  readonly write?: Output['write'];
}

/** Runs the program on real files, with a fixed day and its output kept in memory. */
export async function run(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const folder = around.folder ?? root;
  const written = { output: '', messages: '' };
  const stream = (name: keyof typeof written): Output => ({
    isTerminal: around.terminal ?? false,
    columns: 80,
    write(text) {
      written[name] += text;
      return Promise.resolve(true);
    },
  });
  const output = stream('output');
  const host: Host = {
    ...node,
    folder,
    environment: around.environment ?? {},
    output: around.write ? { ...output, write: around.write } : output,
    messages: stream('messages'),
    today: () => around.today ?? '2026-11-01',
    relative: (path) => relative(folder, path).replaceAll('\\', '/') || '.',
    resolve: (...segments) => resolve(folder, ...segments),
    list: (path) => (around.shuffle ?? Array.from)(node.list(path)),
    revision: () => Promise.resolve(null),
    untilStopped: () => Promise.resolve(),
  };
  const code = await main(argv, host);
  return { code, ...written };
}

/** A folder for one test file that goes when its tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lsicu-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a plan into a folder; `lsicu.yaml` is added where it is not given. */
export function writePlan(folder: string, files: Files = {}): string {
  for (const [path, text] of Object.entries({ 'lsicu.yaml': SETTINGS, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
