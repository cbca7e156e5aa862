import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';
import type { Host } from '../../src/host/host.ts';
import type { Fault } from './disk.mjs';

/** The host as one module that plain Node can load. @returns where it is */
export async function hostModule(folder: string): Promise<string> {
  await build({
    entryPoints: { host: join(root, 'src/host/node.ts') },
    outdir: join(folder, 'host'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // What CommonJS packages call.
    banner: {
      js: "import{createRequire as lsicuRequire}from'node:module';const require=lsicuRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return join(folder, 'host', 'host.mjs');
}

export interface Work<Name extends keyof Host> {
  readonly call: Name;
  readonly values: readonly unknown[];
  /** What goes wrong below a folder. */
  readonly folder?: string;
  readonly fault?: Fault;
}

export interface Ended {
  readonly said: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const packed = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;

/** Starts a process that does some work with the host. */
export function start<Name extends keyof Host>(module: string, work: Work<Name>) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'child.mjs'), pathToFileURL(module).href, JSON.stringify(work, packed)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({
    said: said.trim(),
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  return { child, ended };
}
