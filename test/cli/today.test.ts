import { afterEach, expect, it, vi } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Hours around midnight, somewhere, in winter and in summer. */
const HOURS = ['2026-01-10T22:59Z', '2026-01-10T23:00Z', '2026-07-10T21:59Z', '2026-07-10T22:00Z'];

const ZONES = [
  'Europe/Warsaw',
  'Europe/Lisbon',
  'Europe/Isle_of_Man',
  'europe/warsaw',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

it.each([undefined, 'UTC', 'Pacific/Auckland', 'Nie/Ma'])(
  'today is the day of the plan’s zone (TZ=%s)',
  (TZ) => {
    vi.stubEnv('TZ', TZ);
    for (const hour of HOURS) {
      vi.useFakeTimers({ now: new Date(hour), toFake: ['Date'] });
      const days = ZONES.map((timeZone) =>
        new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(hour)),
      );
      expect(ZONES.map((zone) => nodeHost().today(zone))).toEqual(days);
      expect(process.env['TZ']).toBe(TZ);
    }
  },
);
