import type { Words } from '../words/sentence.ts';

/** A text, or the text before the first byte that cannot be right, and why. */
export type Decoded = { readonly text: string } | { readonly before: string; readonly problem: Words };

const PROBLEMS = {
  utf16: {
    pl: 'Plik zapisano w kodowaniu UTF-16.',
    en: 'The file is saved as UTF-16.',
  },
  other: {
    pl: 'Plik nie jest zapisany w UTF-8 (prawdopodobnie w Windows-1250).',
    en: 'The file is not saved as UTF-8 (probably as Windows-1250).',
  },
  control: {
    pl: 'W pliku jest znak sterujący, którego nie widać, a który psuje tekst.',
    en: 'The file holds an invisible control character that breaks the text.',
  },
} satisfies Record<string, Words>;

/** Control characters but for tab and line ends, separators and direction marks that an editor does not show, a byte order mark inside. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u2028-\u202e\u2066-\u2069]|(?!^)\ufeff/u;

/** Bytes of a plan file as text, without a byte order mark. Nothing is guessed: what is not UTF-8 is a problem. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { before: '', problem: PROBLEMS.utf16 };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1);
    return { before, problem: PROBLEMS.other };
  }
  const control = CONTROL.exec(text);
  if (!control) return { text };
  const zeroes = text.split('\0').length - 1;
  const problem = zeroes > text.length / 3 ? PROBLEMS.utf16 : PROBLEMS.control;
  return { before: text.slice(0, control.index), problem };
}
