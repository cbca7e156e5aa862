import { fold } from '../schema/synonyms.ts';

/** Fields of integration that plans of Polish municipalities name. */
const AREAS = [
  'Polityka społeczna',
  'Pomoc społeczna',
  'Praca',
  'Zatrudnienie',
  'Rynek pracy',
  'Zatrudnienie i aktywizacja zawodowa',
  'Edukacja',
  'Edukacja szkolna',
  'Edukacja wyższa',
  'Edukacja szkolna i wyższa',
  'Kultura',
  'Kultura i integracja społeczna',
  'Komunikacja',
  'Komunikacja społeczna',
  'Bezpieczeństwo',
  'Bezpieczeństwo i pomoc społeczna',
  'Zdrowie',
  'Ochrona zdrowia',
  'Mieszkalnictwo',
  'Sport',
  'Społeczności lokalne',
  'Organizacje pozarządowe',
].map(fold);

/** True for a name that is that of a field of integration. */
export const isAreaName = (text: string): boolean => AREAS.includes(fold(text));

/** How names of groups of institutions begin: several of a kind, and no single body. */
const GROUP =
  /^(?:wyższe uczelnie|szkoły|przedszkola|placówki|poradnie|domy|biblioteki|media|organizacje|stowarzyszenia|fundacje|ośrodki|świetlice|kluby|parafie|kościoły|przychodnie|szpitale|uczelnie|instytucje|jednostki|służby|firmy|przedsiębiorcy|pracodawcy|rady|muzea|teatry|urzędy|zakłady)(?!\p{L})/iu;

export const isGroupName = (name: string): boolean => GROUP.test(name);

/** How a single body is called, at the start of its name. */
const BODY =
  /^(?:(?:Samodzielny|Miejski|Gminny|Powiatowy|Wojewódzki|Lokalny|Publiczny|Centralny|Regionalny|Komenda|Miejska|Gminna|Powiatowa|Publiczna)\s)*(?:Wydział|Referat|Urząd|Ośrodek|Szkoła|Przedszkole|Biblioteka|Komenda|Komisariat|Policja|Straż|Dom|Centrum|Fundacja|Stowarzyszenie|Zespół Szkół|Poradnia|Przychodnia|Szpital|Biuro|Muzeum|Teatr|Starostwo|Klub|Parafia|MOPS|GOPS|MOPR|PUP|GOK|OPS|PCPR)(?!\p{L})/u;

/** True for a name that is probably one of an institution. */
export const isInstitutionName = (name: string): boolean => BODY.test(name) || isGroupName(name);

/** A name without a short form in brackets at its end: „Wydział … (COM)”. */
export function nameAndShort(text: string): { name: string; short: string | null } {
  const [, name, short] = /^(.*\S)\s+\((\p{Lu}[\p{Lu}\p{Ll}\d-]{1,9})\)$/u.exec(text) ?? [];
  const isShort = short !== undefined && (short.match(/\p{Lu}/gu)?.length ?? 0) > 1;
  return name !== undefined && isShort ? { name, short } : { name: text, short: null };
}

/** The first letters of a name's words. */
export const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Abbreviations that are not made of first letters. */
const SHORT: readonly (readonly [string, string])[] = [['organizacje pozarządowe', 'NGO']];

/** The abbreviation that a document uses for a name; null where it uses none. */
export function shortIn(name: string, text: string): string | null {
  const known = SHORT.find(([long]) => fold(long) === fold(name))?.[1];
  const candidates = [known, /^(?:\p{Lu}\p{L}*\s?)+$/u.test(name) ? initials(name) : undefined];
  return (
    candidates.find(
      (short) =>
        short !== undefined &&
        short.length > 2 &&
        new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(text),
    ) ?? null
  );
}
