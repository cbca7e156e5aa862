/**
 * Characters that a terminal obeys, and characters that nobody sees: controls but for the tab, whatever Unicode lets
 * programs ignore (zero-width letters, marks of direction, tag letters), marks of notes, what is no character at all.
 * The two selectors that choose how an emoji looks are left alone.
 */
const HIDDEN =
  /(?!\t|\ufe0e|\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029\ufff9-\ufffb]/gu;

/** True for what most texts are made of: letters that take one column each, and nothing hides among them. */
export const isPlain = (text: string): boolean =>
  /^[\t -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2026]*$/.test(text);

/** A character by its number, as YAML and JavaScript readers know it: `\u{1b}`. */
export const byNumber = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A text that can neither steer a terminal nor hide in it: such characters are written out. */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replaceAll(HIDDEN, byNumber);
}
