import { field } from './field.ts';
import { doer } from './parts.ts';
import { id, language, many, map, money, number, ref, text, whole } from './types.ts';
import { when } from './when.ts';

/** A training of the members of the system: `trainings.yaml` or `trainings/<id>.yaml`. */
export const training = map({
  id: field(
    id('training', { en: 'training', pl: 'szkolenie', none: 'szkolenia' }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  topic: field(
    ref('topic'),
    'Id of a topic in coordination.yaml.',
    'Identyfikator tematu z pliku coordination.yaml.',
  ),
  title: field(text(), 'Its title.', 'Tytuł.'),
  provider: field(doer().optional(), 'Who gives it.', 'Kto je prowadzi.'),
  date: field(when().optional(), 'When.', 'Kiedy.'),
  participants: field(
    many(
      map({
        institution: field(
          ref('institution').optional(),
          'From which institution; left out for people from outside.',
          'Z jakiej instytucji; przy osobach spoza instytucji planu pomija się to pole.',
        ),
        function: field(text().optional(), 'In what function.', 'Jaka funkcja.'),
        count: field(whole().optional(), 'How many.', 'Ile osób.'),
      }),
    ).optional(),
    'Who takes part, by institution and function; no names.',
    'Uczestnicy według instytucji i funkcji; bez nazwisk.',
  ),
  cost: field(money().optional(), 'Cost, in the currency of the plan.', 'Koszt, w walucie planu.'),
  language: field(language().optional(), 'In which language.', 'Język szkolenia.'),
  survey: field(
    map({
      answers: field(whole(), 'Number of answers.', 'Liczba odpowiedzi.'),
      score: field(number().optional(), 'Mean score.', 'Średnia ocena.'),
      scale: field(number().optional(), 'The best score there is.', 'Najwyższa możliwa ocena.'),
    }).optional(),
    'The anonymous survey after it.',
    'Anonimowa ankieta po szkoleniu.',
  ),
});
