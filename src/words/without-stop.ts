/** A full stop that belongs to an abbreviation stays. */
const ABBREVIATED =
  /(?<!\p{L})(?:r|w|itp|itd|etc|np|m\.in|ds|im|św|ul|al|nr|godz|tel|pkt|art|ust|poz|str|tys|mln|mld)\.$/u;

/** A title without the full stop, semicolon or colon that it ends with: for a line that goes on after it. */
export const withoutStop = (title: string): string =>
  ABBREVIATED.test(title) ? title : title.replace(/[.;:]$/, '');
