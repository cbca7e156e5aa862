/** Letters that take one column each: most of what stands in a plan. */
const NARROW = /^[\t -~\u00a0-\u02ff\u2010-\u2026]*$/;

/** First letters that take two columns. Source: Unicode TR 11, classes W and F. */
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text as a reader counts them: with their accents, emoji with all their parts. */
export function letters(text: string): string[] {
  if (NARROW.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function widthOf(letter: string): number {
  if (WIDE.test(letter)) return 2;
  return /^\p{M}*$/u.test(letter) ? 0 : 1;
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  return NARROW.test(text) ? text.length : letters(text).reduce((sum, letter) => sum + widthOf(letter), 0);
}
