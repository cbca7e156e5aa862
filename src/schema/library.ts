import { field } from './field.ts';
import { filePath, id, language, link, map, oneOf, ref, text } from './types.ts';
import { when } from './when.ts';

/** The kinds of material in the library (requirements D10). */
export const LIBRARY_KINDS = [
  'law',
  'procedure',
  'education',
  'information',
  'study',
  'report',
  'media',
] as const;

/** Material that members of the system can look up: `library.yaml` or `library/<id>.yaml`. */
export const resource = map({
  id: field(
    id('resource', {
      en: 'library entry',
      pl: 'pozycja biblioteczki',
      none: 'pozycji biblioteczki',
      whom: 'pozycję biblioteczki',
      feminine: true,
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'Its title.', 'Tytuł.'),
  kind: field(
    oneOf(LIBRARY_KINDS),
    'Kind of material.',
    'Rodzaj: przepisy prawne (law), procedura (procedure), materiał edukacyjny (education), materiał informacyjny (information), badanie (study), raport (report), doniesienie medialne (media).',
  ),
  url: field(link().optional(), 'Where it is on the web.', 'Adres w internecie.'),
  file: field(filePath().optional(), 'Its file in the folder of the plan.', 'Plik w folderze planu.'),
  language: field(language().optional(), 'Its language.', 'Język.'),
  area: field(ref('area').optional(), 'The area it belongs to.', 'Obszar, którego dotyczy.'),
  access: field(
    oneOf(['public', 'internal']).optional(),
    'For everybody (public, default) or for the institutions of the system only (internal).',
    'Dostęp: publiczny (public, domyślnie) albo tylko dla instytucji systemu (internal).',
  ),
  licence: field(text().optional(), 'Terms of use.', 'Licencja.'),
  checked: field(
    when().optional(),
    'When somebody last saw that it is there and up to date.',
    'Kiedy ostatnio sprawdzono, że jest dostępna i aktualna.',
  ),
});
