import type { Words } from '../words/sentence.ts';
import { likelyEncoding, shown } from './legacy.ts';
import { told, type Mistake, type Told } from './mistake.ts';

/** A text, or what is wrong with the bytes: the place is one in `shown`, which is only for looking at. */
export type Decoded = { readonly text: string } | { readonly shown: string; readonly mistake: Mistake };

const NOTEPAD: Words = {
  pl: 'Notatnik: Plik → Zapisz jako… → Kodowanie: UTF-8. VS Code: kliknij kodowanie na dolnym pasku, wybierz „Otwórz ponownie z kodowaniem”, a potem „Zapisz z kodowaniem” → UTF-8.',
  en: 'Notepad: File → Save as… → Encoding: UTF-8. VS Code: click the encoding in the bottom bar, choose “Reopen with Encoding”, then “Save with Encoding” → UTF-8.',
};
const RESTORE: Words = {
  pl: 'Przywróć poprzednią wersję pliku albo napisz go od nowa.',
  en: 'Restore an earlier version of the file or write it again.',
};

const W = {
  utf16: {
    message: { pl: 'Plik zapisano w kodowaniu UTF-16.', en: 'The file is saved as UTF-16.' },
    hint: NOTEPAD,
  },
  legacy: {
    message: {
      pl: 'Plik nie jest zapisany w UTF-8 (prawdopodobnie w {encoding}).',
      en: 'The file is not saved as UTF-8 (probably as {encoding}).',
    },
    hint: NOTEPAD,
  },
  mixed: {
    message: {
      pl: 'W tym miejscu pliku jest fragment zapisany w innym kodowaniu niż reszta (prawdopodobnie w {encoding}).',
      en: 'This part of the file is saved in another encoding than the rest (probably {encoding}).',
    },
    hint: {
      pl: 'Wpisz zaznaczone słowo od nowa i zapisz plik w kodowaniu UTF-8.',
      en: 'Type the marked word again and save the file as UTF-8.',
    },
  },
  halved: {
    message: {
      pl: 'Plik urywa się w połowie litery: jego zapis prawdopodobnie przerwano.',
      en: 'The file ends in the middle of a letter: saving it was probably interrupted.',
    },
    hint: {
      pl: 'Przywróć poprzednią wersję pliku albo dopisz to, czego na końcu brakuje.',
      en: 'Restore an earlier version of the file or add what is missing at its end.',
    },
  },
  zeroes: {
    message: {
      pl: 'Zamiast tekstu w pliku są same zera: jego zapis prawdopodobnie przerwano (np. z braku prądu).',
      en: 'The file holds zeroes instead of text: saving it was probably interrupted (by a power cut, say).',
    },
    hint: RESTORE,
  },
  binary: {
    message: {
      pl: 'To nie jest plik tekstowy, lecz {what}.',
      en: 'This is not a text file but {what}.',
    },
    hint: {
      pl: 'Przenieś go poza foldery planu, a treść wpisz do zwykłego pliku tekstowego.',
      en: 'Move it out of the folders of the plan and type its content into a plain text file.',
    },
  },
} satisfies Record<string, Told>;

const OFFICE: Words = {
  pl: 'dokument programu Word, arkusz Excela albo archiwum ZIP',
  en: 'a Word document, an Excel sheet or a ZIP archive',
};

/** How files that are no text begin. */
const SIGNATURES: readonly (readonly [string, Words])[] = [
  ['\u00ff\u00d8\u00ff', { pl: 'zdjęcie (JPEG)', en: 'a picture (JPEG)' }],
  ['\u0089PNG', { pl: 'obraz (PNG)', en: 'a picture (PNG)' }],
  ['GIF8', { pl: 'obraz (GIF)', en: 'a picture (GIF)' }],
  ['%PDF-', { pl: 'dokument PDF', en: 'a PDF document' }],
  ['PK\u0003\u0004', OFFICE],
  ['\u00d0\u00cf\u0011\u00e0', OFFICE],
  ['{\\rtf', { pl: 'dokument edytora tekstu (RTF)', en: 'a word-processor document (RTF)' }],
];

const failed = (
  text: string,
  start: number,
  end: number,
  words: Told,
  args?: Parameters<typeof told>[1],
) => ({
  shown: text,
  mistake: { rule: 'encoding' as const, start, end, ...told(words, args) },
});

const UTF16_MARKS = ['255,254', '254,255'];

/** UTF-16 or nothing but zeroes, by the places of the zero bytes. */
function zeroes(bytes: Uint8Array): Told | null {
  if (UTF16_MARKS.includes(bytes.subarray(0, 2).join(','))) return W.utf16;
  const start = bytes.subarray(0, 4000);
  const even = start.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = start.filter((byte) => byte === 0).length - even;
  if (start.length > 0 && even + odd === start.length) return W.zeroes;
  return Math.max(even, odd) > start.length / 4 && Math.min(even, odd) < start.length / 20 ? W.utf16 : null;
}

function readable(bytes: Uint8Array, stream: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** How many bytes from the start are UTF-8, the first half of a letter included. */
function goodBytes(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (readable(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  return good;
}

/** First bytes of a Polish letter, a Ukrainian one, a dash or a quotation mark in UTF-8; in old encodings none of them is a Polish letter. */
const UTF8_FIRST = [0xc3, 0xc4, 0xc5, 0xd0, 0xd1, 0xe2];

/** How many letters above ASCII are right UTF-8, such as the encodings before it do not make by chance. */
const countLetters = (text: string): number => text.match(/[ó\u0104-\u017c–„”а-яєії]/gu)?.length ?? 0;

function notUtf8(bytes: Uint8Array): Decoded {
  const good = goodBytes(bytes);
  const before = readable(bytes.subarray(0, good), true) ?? '';
  const start = new TextEncoder().encode(before).length + (startsWithMark(bytes) ? 3 : 0);
  const text = (encoding: string): string => before + shown(bytes.subarray(start), encoding);
  const first = bytes[start] ?? 0;
  if (good === bytes.length && UTF8_FIRST.includes(first))
    return failed(before, before.length, before.length, W.halved);
  const rest = bytes.subarray(start);
  const encoding = likelyEncoding(rest);
  const whole = text(encoding);
  const word = /^[\p{L}\p{N}?-]*/u.exec(whole.slice(before.length))?.[0].length ?? 1;
  const mixed = countLetters(new TextDecoder('utf-8').decode(bytes)) > 0;
  const end = before.length + Math.max(word, 1);
  return failed(whole, before.length, end, mixed ? W.mixed : W.legacy, { encoding });
}

const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Bytes of a plan file as text, without a byte order mark. Nothing is guessed: what is not UTF-8 is a mistake. */
export function decode(bytes: Uint8Array): Decoded {
  const start = String.fromCodePoint(...bytes.subarray(0, 8));
  const [, what] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (what) return failed('', 0, 0, W.binary, { what: { words: what } });
  const text = readable(bytes, false);
  if (text !== null && !text.includes('\0')) return { text };
  const empty = zeroes(bytes);
  if (empty) return failed('', 0, 0, empty);
  return text === null ? notUtf8(bytes) : { text };
}
