import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';

const program = join(root, 'bin', 'lsicu.js');

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the preview quietly, also while a page is open',
  async (signal) => {
    const child = spawn(process.execPath, [program, '-C', 'examples/dragacz', 'serve'], { cwd: root });
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
    const [address] = (await once(child.stdout, 'data')) as [Buffer];
    const events = await fetch(`${String(address).trim()}events`);
    expect(events.headers.get('content-type')).toContain('text/event-stream');
    while (!messages.includes('Ctrl-C')) await setTimeout(20);
    const before = messages;
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, messages.slice(before.length)]).toEqual([0, '']);
    await events.body?.cancel().catch(() => undefined);
  },
  60_000,
);
