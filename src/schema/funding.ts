import { oneOf } from './choices.ts';
import { field } from './field.ts';
import { doer, portion } from './parts.ts';
import { code, id, many, map, money, prose, text } from './types.ts';
import { when } from './when.ts';

/** The way of an application for money. */
const FUNDING_STATUSES = {
  planned: { pl: 'wniosek dopiero planowany', en: 'an application is planned' },
  applied: { pl: 'złożono wniosek', en: 'applied for' },
  granted: { pl: 'przyznano środki', en: 'granted' },
  refused: { pl: 'odmówiono', en: 'refused' },
  settled: { pl: 'rozliczono', en: 'settled' },
} as const;

/** Money from outside and how it is got: `funding.yaml` or `funding/<id>.yaml`. */
export const funding = map({
  id: field(
    id('funding', { en: 'funding', pl: 'źródło finansowania', none: 'źródła finansowania' }),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'What is paid for.', 'Co jest finansowane.'),
  source: field(text().optional(), 'Who gives the money.', 'Kto przyznaje środki.'),
  programme: field(text().optional(), 'Programme or call.', 'Program albo nabór.'),
  call_deadline: field(when().optional(), 'Deadline of the call.', 'Termin naboru.'),
  applicant: field(doer().optional(), 'Who applies.', 'Kto składa wniosek.'),
  asked: field(
    money().optional(),
    'Amount asked for, in the currency of the plan.',
    'Kwota wnioskowana, w walucie planu.',
  ),
  granted: field(
    money().optional(),
    'Amount granted, in the currency of the plan.',
    'Kwota przyznana, w walucie planu.',
  ),
  parts: field(
    many(portion()).optional(),
    'Parts of the amount granted (else of the one asked for) by source.',
    'Części kwoty przyznanej (a gdy jej nie ma – wnioskowanej) według źródeł.',
  ),
  number: field(
    code().optional(),
    'Number of the contract or project, in quotes.',
    'Numer umowy albo projektu, w cudzysłowie.',
  ),
  status: field(
    oneOf(FUNDING_STATUSES).optional(),
    'How far it is.',
    'Stan: planowane (planned), złożono wniosek (applied), przyznane (granted), odmowa (refused), rozliczone (settled).',
  ),
  period: field(when().optional(), 'The period that is paid for.', 'Okres finansowania.'),
  date: field(when().optional(), 'When it came to this.', 'Data tego stanu.'),
  note: field(prose().optional(), 'A remark.', 'Uwaga.'),
});
