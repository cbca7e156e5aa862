import { field } from './field.ts';
import { code, many, map, money, number, orText, prose, ref, text, whole } from './types.ts';
import { when } from './when.ts';

/** Who does something: the id of an institution, partner, person or body, or a post; with dates where it changes. */
export const doer = () =>
  orText(
    map({
      who: field(
        ref('institution', 'partner', 'person', 'body').optional(),
        'Id of an institution, partner, person or body.',
        'Identyfikator instytucji, partnera, osoby albo zespołu.',
      ),
      post: field(
        text().optional(),
        'A post, where no id stands for it.',
        'Stanowisko, gdy nie ma ono identyfikatora.',
      ),
      from: field(when().optional(), 'Since when.', 'Od kiedy.'),
      to: field(when().optional(), 'Until when.', 'Do kiedy.'),
    }),
    'who',
    'doer',
  );

/** A thing that leaves the plan: it stays in the files, with the day and the reason. */
export const withdrawn = () =>
  map({
    date: field(when(), 'Since when it is no longer in the plan.', 'Od kiedy nie należy już do planu.'),
    reason: field(text(), 'Why.', 'Dlaczego.'),
  });

/** Places in outside classifications. */
export const classified = () =>
  many(
    map({
      scheme: field(text(), 'The classification.', 'Klasyfikacja.'),
      code: field(code(), 'The code in it.', 'Kod w tej klasyfikacji.'),
    }),
  );

/** A part of a funding: its source, amount and share of the whole. */
export const portion = () =>
  orText(
    map({
      source: field(text().optional(), 'Where the money comes from.', 'Skąd pochodzą środki.'),
      amount: field(money().optional(), 'How much, in the currency of the plan.', 'Ile, w walucie planu.'),
      share: field(number().optional(), 'Percentage of the whole.', 'Udział w całości, w procentach.'),
    }),
    'source',
  );

/** A point of a meeting's agenda. */
export const agendaPoint = () =>
  orText(
    map({
      title: field(text(), 'What is discussed.', 'Co jest omawiane.'),
      owner: field(doer().optional(), 'Who leads it.', 'Kto prowadzi.'),
      minutes: field(whole().optional(), 'How long, in minutes.', 'Jak długo, w minutach.'),
    }),
    'title',
  );

/** What was asked and what was answered. */
export const question = () =>
  map({
    question: field(text(), 'What was asked.', 'O co zapytano.'),
    answer: field(prose().optional(), 'What was answered.', 'Co odpowiedziano.'),
  });
