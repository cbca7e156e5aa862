/** A text as a string of CSS: all but letters, digits and blanks by their numbers, so that it cannot end the string or the sheet. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** The mark of invented data, or of an internal document, over each page but the first, which has it in its text. Borders are printed even where backgrounds are not. */
const band = (mark: string): string => `
@page {
  @top-center {
    content: ${cssString(mark)};
    width: 100%;
    height: 7mm;
    margin-block: auto;
    border-block: 4pt dashed;
    font-weight: 700;
  }
}
@page :first { @top-center { content: none; } }`;

/** What stands at the edges of each printed page; its number is in the style sheet. */
export function printStyle(foot: string, mark: string): string {
  return `@page { @bottom-left { content: ${cssString(foot)}; } }${mark ? band(mark) : ''}`;
}
