import { oneOf, valuesOf } from './choices.ts';
import { field } from './field.ts';
import { filePath, id, language, link, map, ref, text } from './types.ts';
import { when } from './when.ts';

const KINDS = {
  law: { pl: 'przepisy prawne', en: 'law' },
  procedure: { pl: 'procedura', en: 'a procedure' },
  education: { pl: 'materiał edukacyjny', en: 'educational material' },
  information: { pl: 'materiał informacyjny', en: 'information material' },
  study: { pl: 'badanie', en: 'a study' },
  report: { pl: 'raport', en: 'a report' },
  media: { pl: 'doniesienie medialne', en: 'a media report' },
} as const;

/** The kinds of material in the library (requirements D10). */
export const LIBRARY_KINDS = valuesOf(KINDS);

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
    oneOf(KINDS),
    'Kind of material.',
    'Rodzaj: przepisy prawne (law), procedura (procedure), materiał edukacyjny (education), materiał informacyjny (information), badanie (study), raport (report), doniesienie medialne (media).',
  ),
  url: field(link().optional(), 'Where it is on the web.', 'Adres w internecie.'),
  file: field(filePath().optional(), 'Its file in the folder of the plan.', 'Plik w folderze planu.'),
  language: field(language().optional(), 'Its language.', 'Język.'),
  area: field(ref('area').optional(), 'The area it belongs to.', 'Obszar, którego dotyczy.'),
  access: field(
    oneOf({
      public: { pl: 'dla wszystkich', en: 'for everybody' },
      internal: { pl: 'tylko dla instytucji systemu', en: 'for the institutions of the system only' },
    }).optional(),
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
