import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parse/parse.ts';
import type { NotRead } from '../../src/source/tree.ts';
import { say } from '../../src/words/sentence.ts';

const found = (bytes: Uint8Array | null, reason?: NotRead): string[] => {
  const file = parseFile({ path: 'areas/kultura.yaml', bytes, ...(reason ? { reason } : {}) });
  expect(file.value).toBeUndefined();
  return file.findings.map(
    ({ rule, at, message, hint }) =>
      `${at.line}:${at.column} ${rule} ${say(message, 'pl')}${hint ? ` ${say(hint, 'pl')}` : ''}`,
  );
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** „Łąka” in Windows-1250 on the second line. */
const CP1250 = Uint8Array.from([...utf8('name: Kultura\nshort: '), 0xa3, 0xb9, 0x6b, 0x61, 0x0a]);

describe('a file that is not UTF-8 gives one finding that says so', () => {
  it('Windows-1250: at the first letter that cannot be right', () => {
    expect(found(CP1250)).toEqual([
      '2:8 encoding Plik nie jest zapisany w UTF-8 (prawdopodobnie w Windows-1250). Notatnik: Plik → Zapisz jako… → Kodowanie: UTF-8. VS Code: kliknij kodowanie na dolnym pasku, wybierz „Otwórz ponownie z kodowaniem”, a potem „Zapisz z kodowaniem” → UTF-8.',
    ]);
  });

  it('a letter cut in half', () => {
    expect(found(utf8('name: Kultura\nshort: Kó').slice(0, -1))[0]).toMatch(/^2:9 encoding /);
  });

  it.each([
    ['with its mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from('name: Kultura\n', 'utf16le')])],
    ['big-endian with its mark', Uint8Array.from([0xfe, 0xff, 0, 0x6e, 0, 0x61])],
    ['without a mark', Uint8Array.from(Buffer.from('name: Kultura\n', 'utf16le'))],
  ])('UTF-16 %s', (_, bytes) => {
    const all = found(bytes);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^1:\d encoding Plik zapisano w kodowaniu UTF-16\./);
  });

  it.each([
    ['NUL', '\0'],
    ['escape', '\u001b[31m'],
    ['a C1 control', '\u009b'],
  ])('%s', (_, character) => {
    const all = found(utf8(`name: Kultura\nshort: Kul${character}tura\n`));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^2:11 encoding W pliku jest znak sterujący/);
  });
});

describe('what cannot be read at all', () => {
  it.each([
    ['link', 'To nie jest zwykły plik, lecz dowiązanie'],
    ['device', 'To nie jest zwykły plik, lecz urządzenie'],
    ['too-large', 'Plik jest większy niż 1 MB'],
    ['unreadable', 'Pliku nie można odczytać'],
  ] as const)('%s', (reason, words) => {
    const all = found(null, reason);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(`1:1 encoding ${words}`);
  });
});
