/** Scripts that run from right to left (Unicode: bidirectional class R or AL). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg']);

/** What Word is told of the language of a text. */
export interface Speech {
  readonly language: { readonly value: string; readonly bidirectional?: string };
  readonly rightToLeft: boolean;
}

/** English of Europe is British; for all other languages the likeliest region is the right one. */
function named(code: string): Intl.Locale | null {
  try {
    return new Intl.Locale(code === 'en' ? 'en-GB' : code).maximize();
  } catch {
    return null;
  }
}

/** A language code as Word knows languages, with a region (`uk` → `uk-UA`); null for a code that means none. */
export function speechOf(code: string): Speech | null {
  const locale = named(code);
  if (locale === null) return null;
  const value = locale.region ? `${locale.language}-${locale.region}` : locale.language;
  return RIGHT_TO_LEFT.has(locale.script ?? '')
    ? { language: { value, bidirectional: value }, rightToLeft: true }
    : { language: { value }, rightToLeft: false };
}
