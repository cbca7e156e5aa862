import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { hostModule, start } from './child.ts';
import type { Fault } from './disk.mjs';
import { fastFolder } from './fast.ts';
import { CHANGES, contentsOf, leftIn, planIn, type Place } from './plan.ts';

const temporary = fastFolder();
const host = nodeHost();
let module = '';
beforeAll(async () => {
  module = await hostModule(temporary);
});

/** Several at once, each in its own folder: most of the time a process only starts. */
const AT_ONCE = 4;

const place: Place = 'repository';

describe('F1: a process killed while it changes a plan', () => {
  it.each(['before', 'torn'] as const)(
    '%s each of its disk operations leaves old or new',
    async (kill) => {
      const reference = planIn(join(temporary, `reference ${place}`), place)();
      const old = contentsOf(reference);
      host.replaceAll(reference, CHANGES, 'próba');
      const fresh = contentsOf(reference);
      const results = new Set<string>();
      const folders = Array.from({ length: AT_ONCE }, (_, index) => join(temporary, `${place} ${index}`));
      const plans = folders.map((folder) => planIn(folder, place));
      let survived = false;
      const one = async (again: () => string, at: number): Promise<void> => {
        const folder = folders[(at - 1) % AT_ONCE] ?? '';
        const plan = again();
        const fault: Fault = { at, kill };
        const { said, signal } = await start(module, {
          call: 'replaceAll',
          values: [plan, CHANGES, 'próba'],
          folder,
          fault,
        }).ended;
        const told = `${at}: ${said}`;
        if (signal !== 'SIGKILL') {
          expect(said).toBe('done');
          survived = true;
        }
        host.finishReplacing(plan);
        const now = contentsOf(plan);
        expect([old, fresh], told).toContainEqual(now);
        expect(leftIn(folder), told).toEqual([]);
        results.add(now['areas/nowy.yaml'] === undefined ? 'old' : 'new');
        host.replaceAll(
          plan,
          [{ path: 'lsicu.yaml', before: Buffer.from('format: 1\ntitle: Stary\n'), after: Buffer.from('x') }],
          'próba',
        );
        expect(readdirSync(plan)).not.toContain('.lsicu');
      };
      for (let at = 1; !survived; at += AT_ONCE)
        await Promise.all(plans.map((again, index) => one(again, at + index)));
      expect(results).toEqual(new Set(['old', 'new']));
    },
    600_000,
  );
});
