import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { arm, disarm } from './disk.mjs';
import { nodeHost } from '../../src/host/node.ts';
import { say } from '../../src/words/sentence.ts';
import { UserError } from '../../src/words/user-error.ts';
import { fastFolder } from './fast.ts';
import { CHANGES, contentsOf, leftIn, planIn, PLACES } from './plan.ts';

const host = nodeHost();
const temporary = fastFolder();

afterEach(() => void disarm());

const write = (plan: string): void => host.replaceAll(plan, CHANGES, 'próba');

/** What a plan holds after the change. */
function changed(plan: string): Readonly<Record<string, string>> {
  write(plan);
  return contentsOf(plan);
}

/** The words of what was thrown; anything but an error in words is a fault of the program. */
function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return say(error.sentence, 'en');
  }
}

describe.each(PLACES)('P1, P2, F1, F2: a plan that lies in a place: %s', (place) => {
  const folder = join(temporary, place);
  const again = planIn(folder, place);
  const old = contentsOf(again());
  const fresh = changed(again());

  it('is changed as a whole', () => {
    expect(Object.keys(old)).toContain('meetings/stare.yaml');
    expect(Object.keys(fresh)).not.toContain('meetings/stare.yaml');
    expect(fresh['progress/2026-q3/praca.yaml']).toBe('644 entries: []\n');
    expect(fresh['areas/praca.yaml']).toMatch(/^640 name: Praca\n# nowe/);
    expect(leftIn(folder)).toEqual([]);
  });

  // What differs from place to place is where things lie, not how a failure is met.
  const codes = place === 'alone' ? ['ENOSPC', 'EIO', 'EACCES', 'EROFS'] : ['EIO'];
  const others =
    place === 'linked work tree'
      ? []
      : [
          { code: 'EIO', late: true },
          { code: 'ENOSPC', from: true },
        ];
  const kinds = [...codes.map((code) => ({ code })), ...others];

  it.each(kinds)(
    'is old or new whichever operation fails with %o',
    (kind) => {
      let fails = 0;
      let plan = again();
      for (let at = 1; ; at += 1) {
        arm(folder, { at, ...kind });
        const said = attempt(() => write(plan));
        const operations = disarm();
        const told = `${at} ${operations[at - 1] ?? 'nothing'}: ${said ?? 'done'}`;
        const left = contentsOf(plan);
        if (!('from' in kind)) expect(left, told).toEqual(said === null ? fresh : old);
        expect(
          attempt(() => host.finishReplacing(plan)),
          told,
        ).toBe(null);
        const now = contentsOf(plan);
        expect([old, fresh], told).toContainEqual(now);
        if (said === null) expect(now, told).toEqual(fresh);
        expect(leftIn(folder), told).toEqual([]);
        if (said !== null) fails += 1;
        else if (operations.length < at) break;
        if (said === null || now['areas/nowy.yaml']) plan = again();
      }
      expect(fails).toBeGreaterThan(20);
    },
    300_000,
  );
});
