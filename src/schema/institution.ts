import type * as z from 'zod';
import { oneOf, shared } from './choices.ts';
import { field, typed } from './field.ts';
import { goals } from './goal.ts';
import { doer, NATURES, SECTORS, withdrawn } from './parts.ts';
import { tasks } from './task.ts';
import {
  code,
  email,
  id,
  language,
  many,
  map,
  money,
  number,
  orText,
  phone,
  prose,
  ref,
  text,
  www,
  yes,
} from './types.ts';
import { when } from './when.ts';

const duty = typed(
  map({
    title: field(text(), 'What the institution does.', 'Co robi instytucja.'),
    id: field(
      id('duty', { en: 'duty', pl: 'zadanie z karty', none: 'zadania z karty' }).optional(),
      'Id; needed to report on it.',
      'Identyfikator; potrzebny, żeby składać z niego sprawozdanie.',
    ),
    code: field(
      code().optional(),
      'An outside numbering, word for word.',
      'Numeracja zewnętrzna, dosłownie.',
    ),
    nature: field(
      oneOf(NATURES).optional(),
      'One-off, recurring, ongoing, or residual: a catch-all for other work.',
      'Jednorazowe (one-off), cykliczne (recurring), ciągłe (ongoing) albo zbiorcze (residual): „inne działania”.',
    ),
    condition: field(
      text().optional(),
      'Done only when this arises.',
      'Wykonywane tylko wtedy, gdy zajdzie ta okoliczność.',
    ),
    partners: field(many(doer()).optional(), 'Who takes part.', 'Kto współpracuje.'),
    languages: field(many(language()).optional(), 'In which languages.', 'W jakich językach.'),
    audiences: field(many(ref('audience')).optional(), 'Whom it is for.', 'Dla kogo jest przeznaczone.'),
    withdrawn: field(
      withdrawn().optional(),
      'Set when it leaves the card.',
      'Uzupełniane, gdy zadanie schodzi z karty.',
    ),
    note: field(prose().optional(), 'A remark.', 'Uwaga.'),
  }),
  { type: 'map', counted: 'duties', headline: true },
);

/** Standing work of an institution. */
export type Duty = z.output<typeof duty>;

const needs = () =>
  map({
    staff: field(
      many(
        map({
          post: field(text(), 'The post.', 'Stanowisko.'),
          fte: field(
            number().optional(),
            'How many full-time posts; 0.5 is a half.',
            'Ile etatów; 0.5 to pół etatu.',
          ),
          for: field(
            many(text()).optional(),
            'For what: ids of tasks and duties, or words.',
            'Do czego: identyfikatory zadań albo własne słowa.',
          ),
        }),
      ).optional(),
      'People needed; an empty list says: none.',
      'Potrzebni pracownicy; pusta lista oznacza, że żadni.',
    ),
    money: field(
      many(
        map({
          title: field(text(), 'For what.', 'Na co.'),
          amount: field(
            money().optional(),
            'How much, in the currency of the plan.',
            'Ile, w walucie planu.',
          ),
          for: field(
            many(text()).optional(),
            'For which work: ids of tasks and duties, or words.',
            'Do jakich działań: identyfikatory zadań albo własne słowa.',
          ),
        }),
      ).optional(),
      'Money needed; an empty list says: none.',
      'Potrzebne środki; pusta lista oznacza, że żadne.',
    ),
    things: field(
      many(text()).optional(),
      'Things and rooms needed; an empty list says: none.',
      'Potrzebny sprzęt i pomieszczenia; pusta lista oznacza, że żadne.',
    ),
  });

/** The card of an institution: `institutions/<id>.yaml`. */
export const institution = typed(
  map({
    name: field(text(), 'Its full name.', 'Pełna nazwa.'),
    short: field(text().optional(), 'Its abbreviation.', 'Skrót nazwy.'),
    aliases: field(many(text()).optional(), 'Other names in use.', 'Inne używane nazwy.'),
    description: field(prose().optional(), 'What it is.', 'Opis.'),
    group: field(
      yes().optional(),
      'True for a group of bodies, such as all schools.',
      'True dla grupy podmiotów, np. wszystkich szkół.',
    ),
    sector: field(
      oneOf(SECTORS).optional(),
      'Public, non-governmental, business, religious, other.',
      'Sektor: publiczny (public), organizacja pozarządowa (ngo), firma (business), kościelny (religious), inny (other).',
    ),
    external: field(
      yes().optional(),
      'True where it stands outside the system.',
      'True, gdy jest podmiotem spoza systemu.',
    ),
    included_by: field(
      doer().optional(),
      'Who is responsible for bringing it in.',
      'Kto odpowiada za włączenie jej do systemu.',
    ),
    areas: field(many(ref('area')).optional(), 'Areas it belongs to.', 'Obszary, do których należy.'),
    goals: field(goals().optional(), 'Its goals, in order.', 'Cele, w kolejności.'),
    goals_heading: field(
      text().optional(),
      'The heading the source gives them.',
      'Nagłówek celów w dokumencie źródłowym.',
    ),
    duties: field(
      many(orText(duty, 'title')).optional(),
      'Its standing work, in order.',
      'Zadania na karcie, w kolejności.',
    ),
    tasks: field(
      tasks().optional(),
      'Its tasks of this period, in order of priority.',
      'Zadania w harmonogramie, w kolejności ważności.',
    ),
    needs: field(
      needs().optional(),
      'People, money and things it lacks.',
      'Potrzeby: ludzie, środki, rzeczy.',
    ),
    partners: field(many(doer()).optional(), 'With whom it works.', 'Z kim współpracuje.'),
    members: field(
      many(
        map({
          person: field(ref('person'), 'Id of a person.', 'Identyfikator osoby.'),
          role: field(
            oneOf(shared('role', 'member', 'deputy')),
            'Member of the system or deputy.',
            'Członek systemu (member) albo zastępca (deputy).',
          ),
        }),
      ).optional(),
      'Its member in the system and the deputy.',
      'Członek systemu i jego zastępca.',
    ),
    email: field(email().optional(), 'Office mailbox.', 'Skrzynka urzędowa.'),
    phone: field(phone().optional(), 'Office phone.', 'Telefon urzędowy.'),
    www: field(www().optional(), 'Web page.', 'Strona internetowa.'),
    address: field(text().optional(), 'Where it is.', 'Adres.'),
    languages: field(many(language()).optional(), 'Languages spoken there.', 'Języki, w których obsługuje.'),
    from: field(when().optional(), 'Since when it belongs to the system.', 'Od kiedy należy do systemu.'),
    to: field(when().optional(), 'Until when.', 'Do kiedy.'),
    reviewed: field(
      when().optional(),
      'When the card was last looked through.',
      'Kiedy ostatnio przejrzano kartę.',
    ),
    provenance: field(text().optional(), 'Where the card comes from.', 'Skąd pochodzi karta.'),
    diagnosis: field(
      map({
        needs: field(prose().optional(), 'What it needs.', 'Potrzeby.'),
        expectations: field(prose().optional(), 'What it expects.', 'Oczekiwania.'),
        potential: field(prose().optional(), 'What it can give.', 'Potencjał.'),
      }).optional(),
      'Needs, expectations and potential.',
      'Diagnoza potrzeb, oczekiwań i potencjału.',
    ),
  }),
  { type: 'map', counted: 'institutions', headline: true },
);
