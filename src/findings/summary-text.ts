import { printed } from './told.ts';

/** What Markdown gives a meaning to. */
const MARKS = /[!#$&*<>@[\\\]^_`{|}~]/g;

/**
 * What a code host turns into a link, a mention, a picture or a sign after Markdown has been read, wherever it finds it
 * in a text: `@user`, `#12`, `GH-12`, the hash of a commit, an address, `:name:`.
 */
const CALLS = /[@#]|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bgh(?=-\d)|[0-9a-f]{6}(?=[0-9a-f]+\b)/gi;

/** A space without width: it ends such a word, and nobody sees it. */
const BREAK = '\u200b';

/** A text as Markdown that can be nothing but that text. No structure can come of a character reference (CommonMark 2.5). */
export function markdownText(text: string): string {
  return printed(text)
    .replaceAll(CALLS, `$&${BREAK}`)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(MARKS, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(BREAK, '&#8203;');
}
