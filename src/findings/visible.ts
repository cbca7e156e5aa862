/** Control characters but for the tab, zero-width letters, direction marks and the tag letters of Unicode. */
const HIDDEN = /(?!\t)\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** A text that cannot steer a terminal: control characters, direction marks and invisible letters are written out. */
export function visible(text: string): string {
  return text.replaceAll(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
