import { field } from './field.ts';
import { doer } from './parts.ts';
import { id, language, many, map, prose, text, time } from './types.ts';
import { when } from './when.ts';

/** A consultation of the plan with the public: `consultations.yaml` or `consultations/<id>.yaml`. */
export const consultation = map({
  id: field(
    id('consultation', {
      en: 'consultation',
      pl: 'wpis o konsultacjach',
      none: 'wpisu o konsultacjach',
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text().optional(), 'Its title.', 'Tytuł.'),
  from: field(when(), 'First day.', 'Początek.'),
  to: field(when().optional(), 'Last day.', 'Koniec.'),
  forms: field(many(text()).optional(), 'How people could take part.', 'Formy konsultacji.'),
  place: field(text().optional(), 'Where.', 'Miejsce.'),
  time: field(time().optional(), 'From, or from and to: 10:00-13:00.', 'Godzina albo od–do: 10:00-13:00.'),
  languages: field(many(language()).optional(), 'In which languages.', 'W jakich językach.'),
  by: field(many(doer()).optional(), 'Who held it.', 'Kto je prowadził.'),
  result: field(prose().optional(), 'What came of it.', 'Wynik.'),
  remarks: field(
    many(
      map({
        remark: field(prose(), 'What was remarked; no names of people.', 'Treść uwagi; bez danych osób.'),
        answer: field(prose().optional(), 'What was answered.', 'Odpowiedź.'),
      }),
    ).optional(),
    'Remarks and answers.',
    'Uwagi i odpowiedzi.',
  ),
});
