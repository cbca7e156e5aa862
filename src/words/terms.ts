import { say, type WordLanguage } from './sentence.ts';
import { sharedWords } from './shared.ts';

/** `6 weeks` → „co 6 tygodni”. */
export function everyInWords(interval: string, language: WordLanguage): string {
  const [, count, unit] = /^(\d+) (\w+)$/.exec(interval) ?? [];
  const words = sharedWords(`every.${unit ?? interval}`);
  return say(unit ? { words, args: { count: Number(count) } } : { words }, language);
}

/** How long after a period: `15 days` → „w ciągu 15 dni”; null for what is no such length of time. */
export function withinInWords(length: string, language: WordLanguage): string | null {
  const [, count, unit] = /^(\d{1,3}) (day|week|month)s?$/.exec(length) ?? [];
  return unit
    ? say({ words: sharedWords(`within.${unit}`), args: { count: Number(count) } }, language)
    : null;
}

/** The name of a language: `uk` → „ukraiński”; the code where there is none. */
export function languageName(code: string, language: WordLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
