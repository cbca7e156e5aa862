import type * as z from 'zod';
import { field } from './field.ts';
import { expected } from './scalar.ts';
import { code, many, map, money, number, orText, prose, ref, text, whole } from './types.ts';
import { when } from './when.ts';

/** The things that can do something; their ids share one space. */
export const DOERS = ['institution', 'partner', 'person', 'body'] as const;

/** The course that a task or a duty takes. */
export const NATURES = {
  'one-off': { pl: 'jednorazowe', en: 'done once' },
  recurring: { pl: 'cykliczne', en: 'done again and again' },
  ongoing: { pl: 'ciągłe', en: 'done all the time' },
  residual: { pl: 'zbiorcze: „inne działania”', en: 'a catch-all for other work' },
} as const;

/** Whom a body belongs to. */
export const SECTORS = {
  public: { pl: 'sektor publiczny', en: 'the public sector' },
  ngo: { pl: 'organizacja pozarządowa', en: 'a non-governmental organisation' },
  business: { pl: 'firma', en: 'a business' },
  religious: { pl: 'kościół albo związek wyznaniowy', en: 'a church or another religious body' },
  other: { pl: 'inny', en: 'other' },
} as const;

const ONE_DOER = expected({
  pl: 'jednego z dwóch pól: who (identyfikator) albo post (stanowisko)',
  en: 'one of two fields: who (an id) or post',
});

/** A map that names who does something, with fields of its own beside. */
const doing = <T extends z.ZodRawShape>(more: T) =>
  map({
    who: field(
      ref(...DOERS).optional(),
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
    ...more,
  }).refine((value) => Object.hasOwn(value, 'who') !== Object.hasOwn(value, 'post'), {
    params: ONE_DOER,
    when: ({ issues }) => issues.length === 0,
  });

/** Who does something: the id of an institution, partner, person or body, or a post; with dates where it changes. */
export const doer = () => orText(doing({}), 'who', 'doer');

/** Who was at a meeting: a doer, in what role and for whom. */
export const attendance = () =>
  orText(
    doing({
      role: field(text().optional(), 'In what role.', 'W jakiej roli.'),
      for: field(ref(...DOERS).optional(), 'For whom.', 'W czyim imieniu.'),
    }),
    'who',
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
