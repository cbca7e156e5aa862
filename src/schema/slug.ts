/** An id made from a text: small ASCII letters, digits, hyphens. `ł` has no decomposition and is mapped by hand. */
export function slug(text: string): string {
  const ascii = text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
