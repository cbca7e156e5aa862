/** Characters that JSON lets through and a terminal obeys or hides, as in `visible.ts`. */
const UNSAFE =
  /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/** JSON in which no character is raw that a terminal would obey or hide. */
export const printJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(UNSAFE, escaped)}\n`;
