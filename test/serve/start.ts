import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import type { Output } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import { main } from '../../src/main.ts';

/** A running `lsicu serve`. */
export interface Serving {
  readonly address: string;
  readonly messages: string;
  /** Ends it as Ctrl-C does. @returns its exit code */
  stop(): Promise<number>;
}

/** Starts `lsicu serve` in this process. */
export async function startServing(plan: string, ...argv: string[]): Promise<Serving> {
  const written = { output: '', messages: '' };
  let announce: () => void = () => undefined;
  const announced = new Promise<void>((done) => (announce = done));
  let end: () => void = () => undefined;
  const stopped = new Promise<void>((done) => (end = done));
  const stream = (name: keyof typeof written): Output => ({
    isTerminal: false,
    columns: 80,
    write(text) {
      written[name] += text;
      if (written.messages.includes('Ctrl-C')) announce();
      return Promise.resolve(true);
    },
  });
  const host = {
    ...nodeHost(),
    output: stream('output'),
    messages: stream('messages'),
    environment: {},
    today: () => '2026-11-01',
    untilStopped: () => stopped,
  };
  const running = main(['-C', plan, 'serve', ...argv], host);
  const code = await Promise.race([announced, running]);
  if (typeof code === 'number') throw new Error(`ended with ${code}: ${written.messages}`);
  return {
    address: written.output.trim(),
    messages: written.messages,
    stop: () => {
      end();
      return running;
    },
  };
}

/** A copy of the fictional example that may be changed. */
export function copyOfExample(folder: string): string {
  const plan = join(folder, 'plan');
  cpSync(join(root, 'examples/przykladowo'), plan, { recursive: true });
  return plan;
}
