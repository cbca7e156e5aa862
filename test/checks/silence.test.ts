import { expect, it } from 'vitest';
import { say } from '../../src/words/sentence.ts';
import { load, SETTINGS } from '../setup/plan.ts';

const plan = (more = ''): string => `${SETTINGS}period: {from: 2026-07, to: 2026-12}\n${more}`;
const cards = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `institutions/szkola-${index + 1}.yaml`,
      `name: Szkoła nr ${index + 1}\nduties: [{id: lekcje-${index + 1}, title: Lekcje}]\n`,
    ]),
  );
const entry = (who: number): string =>
  `entries:\n  - {date: 2026-09-10, duty: lekcje-${who}, note: Dwie grupy.}\n`;

function said(files: Record<string, string | Uint8Array>, day = '2026-11-01'): string[] {
  return load({ 'lsicu.yaml': plan(), ...files }, day)
    .findings.filter(({ rule }) => rule === 'institution-silent')
    .map(({ at, severity, message }) => `${at.file} ${severity} ${say(message, 'pl')}`);
}

const ONE = 'warning Za III kwartał 2026 r. nie ma ani jednego wpisu instytucji „Szkoła nr 2”.';

it('names the few at their cards and the many in one sentence', () => {
  const reported = { 'progress/2026-q3/szkola-1.yaml': entry(1) };
  expect(said({ ...cards(2), ...reported })).toEqual([`institutions/szkola-2.yaml ${ONE}`]);
  expect(said({ ...cards(8), ...reported })).toEqual([
    'lsicu.yaml warning Za III kwartał 2026 r. 7 instytucji nie złożyło informacji: Szkoła nr 2, Szkoła nr 3, Szkoła nr 4, Szkoła nr 5, Szkoła nr 6 i jeszcze 2.',
  ]);
  expect(said(cards(4))).toEqual([
    'lsicu.yaml warning Za III kwartał 2026 r. żadna instytucja nie złożyła informacji (instytucji w planie: 4).',
  ]);
});

const files = { ...cards(2), 'progress/2026-q3/szkola-1.yaml': entry(1) };

it.each([
  ['a file that cannot be read', { 'progress/2026-q3/szkola-2.yaml': new Uint8Array([0xff, 0x41]) }],
  [
    'an entry of its person',
    {
      'people.yaml': '- {id: dyrektor, function: Dyrektor, institution: szkola-2}\n',
      'progress/2026-q3/dyrektor.yaml': entry(2),
    },
  ],
  [
    'an entry given by it',
    { 'progress/2026-q3/coordinator.yaml': entry(2).replace('note', 'by: szkola-2, note') },
  ],
  ['leaving before the quarter', { 'institutions/szkola-2.yaml': 'name: Szkoła nr 2\nto: 2026-06\n' }],
  ['joining after it', { 'institutions/szkola-2.yaml': 'name: Szkoła nr 2\nfrom: 2026-10\n' }],
  ['time left to report', { 'lsicu.yaml': plan('reporting: {due: 2 months}\n') }],
  ['a workshop stage before it', { 'lsicu.yaml': plan('stage: 2\n') }],
])('is silent with: %s', (_, more) => expect(said({ ...files, ...more })).toEqual([]));

it('is not satisfied with an announcement', () => {
  const announced = entry(2).replace('note', 'tentative: true, note');
  expect(said({ ...files, 'progress/2026-q3/szkola-2.yaml': announced })).toHaveLength(1);
});

it('is information one stage before the one that asks', () => {
  expect(said({ ...files, 'lsicu.yaml': plan('stage: 3\n') })[0]).toContain('szkola-2.yaml info');
});

it('asks for two years at most', () => {
  const old = plan().replace('2026-07', '0016-07');
  expect(said({ ...cards(1), 'lsicu.yaml': old })).toHaveLength(8);
});
