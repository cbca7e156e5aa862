import type * as z from 'zod';
import { oneOf, shared } from './choices.ts';
import { field } from './field.ts';
import { formatVersion } from './format.ts';
import {
  currency,
  delay,
  every,
  id,
  instead,
  language,
  link,
  many,
  map,
  oneOfNumbers,
  prose,
  quarter,
  record,
  ref,
  teryt,
  text,
  timeZone,
  yes,
} from './types.ts';
import { when } from './when.ts';

const UNIT_KINDS = shared(
  'unit',
  'rural-gmina',
  'urban-gmina',
  'urban-rural-gmina',
  'city-county',
  'county',
  'voivodeship',
  'other',
);

const SEVERITIES = {
  off: { pl: 'wyłączone', en: 'switched off' },
  info: { pl: 'informacja', en: 'for information' },
  warning: { pl: 'ostrzeżenie', en: 'a warning' },
  error: { pl: 'błąd', en: 'an error' },
} as const;

/** The plan's own file: `lsicu.yaml`. */
export const settings = map({
  format: field(formatVersion(), 'Version of the file format: 1.', 'Wersja formatu plików: 1.'),
  title: field(text(), 'Title of the plan.', 'Tytuł planu.'),
  unit: field(
    instead(
      map({
        name: field(text(), 'Name of the municipality, county or voivodeship.', 'Nazwa jednostki samorządu.'),
        kind: field(
          instead(oneOf(UNIT_KINDS), 'other'),
          'Its kind.',
          'Rodzaj: gmina wiejska (rural-gmina), miejska (urban-gmina), miejsko-wiejska (urban-rural-gmina), miasto na prawach powiatu (city-county), powiat (county), województwo (voivodeship), inna (other).',
        ),
        teryt: field(
          teryt().optional(),
          'TERYT code in quotes: 7, 4 or 2 digits.',
          'Kod TERYT w cudzysłowie: 7, 4 albo 2 cyfry.',
        ),
        country: field(text().optional(), 'Country.', 'Kraj.'),
        voivodeship: field(text().optional(), 'Voivodeship.', 'Województwo.'),
        county: field(text().optional(), 'County.', 'Powiat.'),
        fictional: field(
          yes().optional(),
          'True for an invented municipality: every document says so.',
          'True dla jednostki zmyślonej: mówi o tym każdy dokument.',
        ),
      }),
      { name: '—', kind: 'other' },
    ),
    'Whose plan it is.',
    'Jednostka, której dotyczy plan.',
  ),
  period: field(
    map({
      from: field(when().optional(), 'First day, month or year.', 'Początek okresu.'),
      to: field(when().optional(), 'Last day, month or year.', 'Koniec okresu.'),
      moved: field(text().optional(), 'How the period was changed.', 'Jak zmieniono okres.'),
      note: field(text().optional(), 'The period in words.', 'Okres opisany słowami.'),
    }).optional(),
    'The period of the plan.',
    'Okres planu.',
  ),
  language: field(instead(language(), 'pl'), 'Language of the plan.', 'Język planu.'),
  languages: field(
    many(language()).optional(),
    'Other languages that texts are given in.',
    'Języki, w których są teksty.',
  ),
  timezone: field(
    timeZone().optional(),
    'Time zone; default Europe/Warsaw.',
    'Strefa czasowa; domyślnie Europe/Warsaw.',
  ),
  currency: field(currency().optional(), 'Currency; default PLN.', 'Waluta; domyślnie PLN.'),
  stage: field(
    oneOfNumbers([1, 2, 3, 4]).optional(),
    'Stage of the workshops, 1–4; unset once they are over.',
    'Etap warsztatów 1–4; bez tego pola po ich zakończeniu.',
  ),
  intro: field(
    prose().optional(),
    'Opening text; its headings make sections.',
    'Wstęp; nagłówki tworzą w nim części.',
  ),
  closing: field(
    prose().optional(),
    'Closing text; its headings make sections.',
    'Zakończenie; nagłówki tworzą w nim części.',
  ),
  audiences: field(
    many(
      map({
        id: field(
          id('audience', {
            en: 'audience',
            pl: 'grupa odbiorców',
            none: 'grupy odbiorców',
            whom: 'grupę odbiorców',
            feminine: true,
          }),
          'Short id.',
          'Krótki identyfikator.',
        ),
        title: field(text(), 'Its name.', 'Nazwa grupy.'),
        languages: field(
          many(language()).optional(),
          'Languages it speaks.',
          'Języki, którymi się posługuje.',
        ),
      }),
    ).optional(),
    'Groups of people the work is for.',
    'Grupy odbiorców.',
  ),
  reporting: field(
    map({
      every: field(every().optional(), 'How often.', 'Jak często.'),
      due: field(
        delay().optional(),
        'How long after the period: 15 days, 2 weeks, 1 month.',
        'Ile czasu po okresie: 15 days (dni), 2 weeks (tygodnie), 1 month (miesiąc).',
      ),
      recipients: field(many(text()).optional(), 'Who receives the report.', 'Kto otrzymuje sprawozdanie.'),
    }).optional(),
    'Reports: how often, by when, to whom.',
    'Sprawozdania: jak często, do kiedy, dla kogo.',
  ),
  review_every: field(
    every().optional(),
    'How often the plan is looked through.',
    'Jak często przegląda się plan.',
  ),
  order: field(
    map({
      areas: field(
        many(ref('area')).optional(),
        'Areas in the order of documents.',
        'Obszary w kolejności z dokumentów.',
      ),
      institutions: field(
        many(ref('institution')).optional(),
        'Institutions in the order of documents.',
        'Instytucje w kolejności z dokumentów.',
      ),
    }).optional(),
    'Order in documents.',
    'Kolejność w dokumentach.',
  ),
  closed_until: field(quarter().optional(), 'The last quarter that is closed.', 'Ostatni zamknięty kwartał.'),
  based_on: field(
    many(ref('act')).optional(),
    'Acts the plan rests on.',
    'Akty, na których opiera się plan.',
  ),
  links: field(
    many(
      map({
        title: field(text(), 'What it is.', 'Co to jest.'),
        url: field(link(), 'Its address.', 'Adres.'),
      }),
    ).optional(),
    'Strategies, networks.',
    'Strategie nadrzędne, sieci.',
  ),
  checks: field(
    record(oneOf(SEVERITIES), 'check').optional(),
    'Severity of checks: rule → off, info, warning, error.',
    'Waga sprawdzeń: nazwa → off (wyłączone), info, warning, error.',
  ),
  exceptions: field(
    many(
      map({
        rule: field(ref('check'), 'The check.', 'Sprawdzenie.'),
        at: field(text(), 'Id or file it concerns.', 'Identyfikator albo plik, którego dotyczy.'),
        reason: field(text(), 'Why it is accepted.', 'Dlaczego jest przyjęty.'),
        until: field(when().optional(), 'Until when.', 'Do kiedy.'),
      }),
    ).optional(),
    'Findings that are accepted for a time.',
    'Uwagi przyjęte na pewien czas.',
  ),
});

/** The plan's own settings. */
export type Settings = z.output<typeof settings>;
