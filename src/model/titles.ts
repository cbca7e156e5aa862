import type { Text } from '../schema/types.ts';
import { ownText } from './texts.ts';

/** A title as it is compared: letters composed, blanks alike, without its full stop and without capitals. */
export function comparable(title: Text, language: string): string {
  const plain = ownText(title, language).normalize('NFC').replaceAll(/\s+/gu, ' ');
  return plain.replace(/[\s.]+$/, '').toLowerCase();
}
