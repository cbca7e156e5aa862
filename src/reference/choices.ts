import { sharedWords } from '../words/shared.ts';
import type { Words } from '../words/sentence.ts';

type Choices = Readonly<Record<string, Words>>;

/** Words that documents use as well. */
const shared = (group: string, ...values: readonly string[]): Choices =>
  Object.fromEntries(values.map((value) => [value, sharedWords(`${group}.${value}`)]));

/** What the words of each list of values mean. A list is known by its words: no two lists have the same. */
const CHOICES: readonly Choices[] = [
  shared(
    'unit',
    'rural-gmina',
    'urban-gmina',
    'urban-rural-gmina',
    'city-county',
    'county',
    'voivodeship',
    'other',
  ),
  shared('state', 'planned', 'in-progress', 'done', 'postponed', 'not-done'),
  shared('body', 'deciding', 'managing', 'advising', 'coordinating'),
  shared(
    'meeting',
    'team',
    'inaugural',
    'area',
    'public',
    'training',
    'conference',
    'workshop',
    'panel',
    'consultation',
    'office-hours',
  ),
  shared('status', 'planned', 'held', 'cancelled', 'moved'),
  shared('cooperation', 'planned', 'started', 'agreed', 'ended'),
  shared('indicator', 'outcome', 'output'),
  shared('version', 'draft', 'consulted', 'adopted'),
  shared('role', 'member', 'deputy'),
  {
    required: { pl: 'konieczne w tym okresie', en: 'required in this period' },
    important: { pl: 'ważne, ale niekonieczne w tym okresie', en: 'important, not required in this period' },
  },
  {
    'one-off': { pl: 'jednorazowe', en: 'done once' },
    recurring: { pl: 'cykliczne', en: 'done again and again' },
    ongoing: { pl: 'ciągłe', en: 'done all the time' },
    residual: { pl: 'zbiorcze: „inne działania”', en: 'a catch-all for other work' },
  },
  {
    mediator: { pl: 'mediator', en: 'a mediator' },
    lawyer: { pl: 'prawnik', en: 'a lawyer' },
    interpreter: { pl: 'tłumacz', en: 'an interpreter' },
    organisation: {
      pl: 'instytucja działająca na rzecz integracji',
      en: 'an organisation for the integration of foreigners',
    },
    'public-institution': { pl: 'instytucja publiczna', en: 'a public institution' },
    other: { pl: 'inny', en: 'other' },
  },
  {
    public: { pl: 'sektor publiczny', en: 'the public sector' },
    ngo: { pl: 'organizacja pozarządowa', en: 'a non-governmental organisation' },
    business: { pl: 'firma', en: 'a business' },
    religious: { pl: 'kościół albo związek wyznaniowy', en: 'a church or another religious body' },
    other: { pl: 'inny', en: 'other' },
  },
  {
    planned: { pl: 'wniosek dopiero planowany', en: 'an application is planned' },
    applied: { pl: 'złożono wniosek', en: 'applied for' },
    granted: { pl: 'przyznano środki', en: 'granted' },
    refused: { pl: 'odmówiono', en: 'refused' },
    settled: { pl: 'rozliczono', en: 'settled' },
  },
  {
    inside: { pl: 'w gminie', en: 'inside the municipality' },
    outside: { pl: 'poza gminą', en: 'outside the municipality' },
  },
  {
    law: { pl: 'przepisy prawne', en: 'law' },
    procedure: { pl: 'procedura', en: 'a procedure' },
    education: { pl: 'materiał edukacyjny', en: 'educational material' },
    information: { pl: 'materiał informacyjny', en: 'information material' },
    study: { pl: 'badanie', en: 'a study' },
    report: { pl: 'raport', en: 'a report' },
    media: { pl: 'doniesienie medialne', en: 'a media report' },
  },
  {
    public: { pl: 'dla wszystkich', en: 'for everybody' },
    internal: { pl: 'tylko dla instytucji systemu', en: 'for the institutions of the system only' },
  },
  shared('each', 'area', 'institution'),
  {
    off: { pl: 'wyłączone', en: 'switched off' },
    info: { pl: 'informacja', en: 'for information' },
    warning: { pl: 'ostrzeżenie', en: 'a warning' },
    error: { pl: 'błąd', en: 'an error' },
  },
];

/** What each word of a list of values means, in their order; null where the list is not known. */
export function meaningsOf(values: readonly string[]): readonly Words[] | null {
  const found = CHOICES.find(
    (choices) =>
      Object.keys(choices).length === values.length && values.every((value) => Object.hasOwn(choices, value)),
  );
  return found ? values.flatMap((value) => found[value] ?? []) : null;
}

/** What a field that is not there counts as, by the field's name. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  timezone: 'Europe/Warsaw',
  currency: 'PLN',
  nature: 'one-off',
  each: 'area',
  access: 'public',
};
