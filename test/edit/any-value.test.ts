import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText } from '../../src/edit/edit-text.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { isSame } from '../../src/edit/plain-edit.ts';
import { parseText } from '../../src/parse/parse.ts';
import { isRecord, valueAt, type Path } from '../../src/parse/value.ts';
import { tree } from './values.ts';

/** A file with every way of writing. */
const TEXT = `# plik

word: x # a
single: 'x'   # b
double: "x y"
below:
  x y # c
many: Ala ma kota, a kot ma Alę i jest im
  razem dobrze
literal: | # d
  x

  y
folded: >-
    Ala ma kota, a kot ma Alę i jest im razem dobrze
    bo mieszkają razem
none: # e
  # pod e
flow: [a, "b", {c: d}] # f
lined: [
  a, # g
  b # h
]
braces: {a: x, "b c": [y]}
empty: []
list:
- a # i

# o mapie
- id: b
  t: 1 # j
-
  # o polu
  id: c
- - d
  - e # k
- >-
  f
  g
-   h
map:
    a: 1 # l

    # o b
    b:
        - x
        - y: 1
    # koniec
# koniec pliku
`;

function pathsOf(value: unknown, path: Path = []): Path[] {
  const steps = Array.isArray(value) ? [...value.keys()] : isRecord(value) ? Object.keys(value) : [];
  return [path, ...steps.flatMap((step) => pathsOf(valueAt(value, [step]), [...path, step]))];
}

const { value: VALUE } = parseText('x', TEXT);
const PLACES = pathsOf(VALUE).slice(1);
const LISTS = PLACES.filter((path) => !isRecord(valueAt(VALUE, path)) || path[0] === 'map');
const MAPS = [[], ...PLACES.filter((path) => isRecord(valueAt(VALUE, path)))];

const edits = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), path: fc.constantFrom(...PLACES), value: tree }),
  fc.record({
    kind: fc.constant('set' as const),
    path: fc.constantFrom(...MAPS).map((path): Path => [...path, 'nowe']),
    value: tree,
    order: fc.constantFrom(['nowe', 'id'], ['id', 'a', 'literal', 'nowe'], []),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    path: fc.constantFrom(...LISTS),
    value: tree,
    index: fc.nat(5),
  }),
);

const lines = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim());

describe('any value in any place', () => {
  it.each([
    ['line ends of Unix', (text: string) => text],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('with %s', (_, written) => {
    fc.assert(
      fc.property(edits, (edit: Edit) => {
        const before = written(TEXT);
        const after = editText(before, [edit]);
        const { value, findings } = parseText('x', after);
        expect(findings).toEqual([]);
        const [top] = edit.path;
        for (const name of Object.keys(Object(VALUE)))
          if (name !== top) expect(isSame(valueAt(value, [name]), valueAt(VALUE, [name]))).toBe(true);
        const at = valueAt(value, edit.path);
        if (edit.kind === 'set') expect(isSame(at, edit.value)).toBe(true);
        if (edit.kind === 'insert')
          expect(Array.isArray(at) && at.some((item) => isSame(item, edit.value))).toBe(true);
        expect(lines(after)).toEqual(expect.arrayContaining(['# plik', '# koniec pliku']));
      }),
      { seed: 5, numRuns: 600 },
    );
  });
});
