/** Code-unit order of texts or numbers: the same on every machine. For words of a language use `Intl.Collator`. */
export const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
