import { oneOf, valuesOf } from './choices.ts';
import { field, internal } from './field.ts';
import { email, id, language, many, map, phone, ref, text, www, yes } from './types.ts';

const KINDS = {
  mediator: { pl: 'mediator', en: 'a mediator' },
  lawyer: { pl: 'prawnik', en: 'a lawyer' },
  interpreter: { pl: 'tłumacz', en: 'an interpreter' },
  organisation: {
    pl: 'instytucja działająca na rzecz integracji',
    en: 'an organisation for the integration of foreigners',
  },
  'public-institution': { pl: 'instytucja publiczna', en: 'a public institution' },
  other: { pl: 'inny', en: 'other' },
} as const;

/** The kinds of experts that a coordinator keeps contacts to (requirements D8). */
export const EXPERT_KINDS = valuesOf(KINDS);

/** Somebody with special knowledge who can be called: `experts.yaml` or `experts/<id>.yaml`. */
export const expert = map({
  id: field(
    id('expert', { en: 'expert', pl: 'ekspert', none: 'eksperta', whom: 'eksperta' }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(
    text(),
    'What they do, or the name of an organisation; no name of a private person.',
    'Czym się zajmuje albo nazwa organizacji; bez imienia i nazwiska osoby prywatnej.',
  ),
  kind: field(
    oneOf(KINDS),
    'Kind of expert.',
    'Rodzaj: mediator, prawnik (lawyer), tłumacz (interpreter), organizacja (organisation), instytucja publiczna (public-institution), inny (other).',
  ),
  languages: field(many(language()).optional(), 'Languages.', 'Języki.'),
  speciality: field(text().optional(), 'Special knowledge.', 'Specjalizacja.'),
  serves: field(many(text()).optional(), 'The area served.', 'Obszar działania.'),
  statutory: field(
    yes().optional(),
    'True for a body that has a part in the statutory procedure.',
    'True dla podmiotu ujętego w procedurze zgodnie z ustawą.',
  ),
  person: internal(
    ref('person').optional(),
    'Id of a person whose private contact is kept apart.',
    'Identyfikator osoby, której kontakt prywatny jest przechowywany osobno.',
  ),
  email: internal(email().optional(), 'Mailbox for work.', 'Służbowy adres e-mail.'),
  phone: internal(phone().optional(), 'Phone for work.', 'Telefon służbowy.'),
  www: field(www().optional(), 'Web page.', 'Strona internetowa.'),
});
