import { garbledWords } from './garbled.ts';
import { told, type Mistake, type Told } from './mistake.ts';

const W = {
  control: {
    message: {
      pl: 'W pliku jest znak sterujący ({code}), którego nie widać, a który psuje tekst.',
      en: 'The file holds an invisible control character ({code}) that breaks the text.',
    },
    hint: {
      pl: 'Skasuj zaznaczone miejsce i wpisz je od nowa.',
      en: 'Delete the marked place and type it again.',
    },
  },
  ends: {
    message: {
      pl: 'Wiersze kończą się znakiem CR, jak na dawnych komputerach Mac, i program ich nie rozdzieli.',
      en: 'The lines end with the character CR, as on old Mac computers, so the program cannot tell them apart.',
    },
    hint: {
      pl: 'W edytorze wybierz końce wierszy Windows (CRLF) albo Unix (LF) i zapisz plik ponownie.',
      en: 'In the editor choose Windows (CRLF) or Unix (LF) line endings and save the file again.',
    },
  },
  inside: {
    message: {
      pl: 'Wewnątrz pliku stoi niewidoczny znacznik kodowania ({code}); zwykle zostaje po sklejeniu dwóch plików.',
      en: 'The file has an invisible encoding mark ({code}) in the middle; this usually happens when two files are joined.',
    },
  },
  direction: {
    message: {
      pl: 'Niewidoczny znak ({code}) zmienia kierunek pisma: na ekranie widać co innego, niż jest w pliku.',
      en: 'An invisible character ({code}) changes the direction of writing: what the screen shows is not what the file holds.',
    },
  },
  separator: {
    message: {
      pl: 'W tekście stoi niewidoczny podział wiersza ({code}), wklejony z innego programu.',
      en: 'The text holds an invisible line break ({code}), pasted from another program.',
    },
  },
  hidden: {
    message: {
      pl: 'W tekście ukryty jest niewidoczny znak ({code}), wklejony z innego programu.',
      en: 'An invisible character ({code}), pasted from another program, hides in the text.',
    },
  },
} satisfies Record<string, Told>;

/** One cheap look at a whole file: what it does not match needs no closer look. */
const SUSPICIOUS =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffd\u{e0000}-\u{e01ef}]|\r(?!\n)|[ÂÃÄÅĂĹâ]\P{ASCII}/u;

/** Characters that no editor shows; the joiners only where they join neither letters of Persian or Indian scripts nor emoji. */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}]|(?<!(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]/gu;

const MARKS = /[\u061c\u200e\u200f]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
}

function wordsFor(sign: string): Told {
  if (sign === '\r') return W.ends;
  if (/\p{Cc}/u.test(sign)) return W.control;
  if (/[\u202a-\u202e\u2066-\u2069]/.test(sign)) return W.direction;
  if (/[\u2028\u2029]/.test(sign)) return W.separator;
  return sign === '\ufeff' ? W.inside : W.hidden;
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The word around a hidden character, and how it should read. */
function around(text: string, at: number, sign: string) {
  const word = /[\p{L}\p{M}\p{N}_-]/u;
  let [start, end] = [at, at + sign.length];
  while (start > 0 && word.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && word.test(text[end] ?? '')) end += 1;
  return { start, end, replace: text.slice(start, at) + text.slice(at + sign.length, end) };
}

const MOST = 100;

/** Characters that make a text something other than it looks. A control character may mean that nothing is right: the first one is enough. */
function hiddenIn(text: string): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [sign] = match;
    const { index } = match;
    if (MARKS.test(sign) && RIGHT_TO_LEFT.test(lineAround(text, index))) continue;
    const words = wordsFor(sign);
    const base = { rule: 'encoding' as const, ...told(words, { code: codeOf(sign) }) };
    if (words === W.control || words === W.ends) {
      return [{ ...base, start: index, end: index + 1 }];
    }
    const place = around(text, index, sign);
    mistakes.push({
      ...base,
      ...place,
      ...(words === W.separator ? { replace: insteadOfBreak(text, index, place) } : {}),
    });
    if (mistakes.length === MOST) break;
  }
  return mistakes;
}

const insteadOfBreak = (text: string, at: number, { start, end }: { start: number; end: number }): string =>
  `${text.slice(start, at)} ${text.slice(at + 1, end)}`;

/** What is wrong with the characters of a file. An error means that the text cannot be trusted; a warning leaves it in use. */
export function suspiciousCharacters(text: string): Mistake[] {
  if (!SUSPICIOUS.test(text)) return [];
  const hidden = hiddenIn(text);
  return hidden.length > 0 ? hidden : garbledWords(text);
}

/** True for a text that an escape (`\u0000`) has given something that a file may not hold. */
export function holdsHidden(text: string): boolean {
  return /\p{Surrogate}/u.test(text) || (SUSPICIOUS.test(text) && hiddenIn(text).length > 0);
}
