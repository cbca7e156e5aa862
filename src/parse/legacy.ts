const LETTERS = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–';

/** The bytes of `LETTERS` in the encodings that Polish files had before UTF-8; 0 where one has no such sign. */
const ENCODINGS: Readonly<Record<string, readonly number[]>> = {
  'Windows-1250': [
    0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xa5, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0x8c, 0x8f,
    0xaf, 0x84, 0x94, 0x96,
  ],
  'ISO-8859-2': [
    0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf, 0xa1, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0xa6, 0xac,
    0xaf, 0, 0, 0,
  ],
  CP852: [
    0xa5, 0x86, 0xa9, 0x88, 0xe4, 0xa2, 0x98, 0xab, 0xbe, 0xa4, 0x8f, 0xa8, 0x9d, 0xe3, 0xe0, 0x97, 0x8d,
    0xbd, 0, 0, 0,
  ],
};

const MOST = 'Windows-1250';

/** A small letter is likelier than a capital one: all encodings give some sign to almost every byte. */
const weight = (letter: string): number => (letter === letter.toLowerCase() ? 2 : 1);

function lettersOf(encoding: string): ReadonlyMap<number, string> {
  const codes = ENCODINGS[encoding] ?? [];
  return new Map(codes.flatMap((code, index) => (code > 0 ? [[code, LETTERS[index] ?? '']] : [])));
}

/** The encoding in which most of the bytes above ASCII are Polish letters; Windows-1250 where two fit equally. */
export function likelyEncoding(bytes: Uint8Array): string {
  const score = (encoding: string): number => {
    const letters = lettersOf(encoding);
    return bytes.reduce(
      (sum, byte) => sum + (byte < 0x80 ? 0 : weight(letters.get(byte) ?? '') * Number(letters.has(byte))),
      0,
    );
  };
  const [best = MOST] = Object.keys(ENCODINGS).toSorted((a, b) => score(b) - score(a));
  return best;
}

/** Bytes as they look in an old encoding, only for showing the place: what is no Polish letter becomes a question mark. */
export function shown(bytes: Uint8Array, encoding: string): string {
  const letters = lettersOf(encoding);
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCodePoint(byte) : (letters.get(byte) ?? '?'),
  ).join('');
}
