import { describe, expect, it } from 'vitest';
import {
  guessCurrency,
  guessDelay,
  guessEvery,
  guessLanguage,
  guessLink,
  guessMoney,
  guessNumber,
  guessTime,
  guessYes,
} from '../../src/schema/guess.ts';

/** What people write in Polish offices, and what a plan needs in its place. */
const CASES: readonly (readonly [
  string,
  (written: string) => string | null,
  readonly (readonly [string, string | null])[],
])[] = [
  [
    'an amount',
    guessMoney,
    [
      ['7 500,00', '7500.00'],
      ['7.500,00 zł', '7500.00'],
      ['390 147,50 zł', '390147.50'],
      ['1200 PLN', '1200'],
      ['100,-', '100'],
      ['około 100', null],
    ],
  ],
  [
    'a number',
    guessNumber,
    [
      ['20 osób', '20'],
      ['ok. 1,5', '1.5'],
      ['dwadzieścia', null],
    ],
  ],
  [
    'yes or no',
    guessYes,
    [
      ['tak', 'true'],
      ['Nie', 'false'],
      ['może', null],
    ],
  ],
  [
    'an interval',
    guessEvery,
    [
      ['co kwartał', 'quarter'],
      ['kwartalnie', 'quarter'],
      ['co 6 tygodni', '6 weeks'],
      ['co pół roku', 'half-year'],
      ['półrocznie', 'half-year'],
      ['co dwa lata', '2 years'],
      ['czasami', null],
    ],
  ],
  [
    'a delay',
    guessDelay,
    [
      ['15 dni', '15 days'],
      ['1 miesiąc', '1 month'],
      ['2 tygodnie', '2 weeks'],
      ['wkrótce', null],
    ],
  ],
  [
    'a time',
    guessTime,
    [
      ['9.00', '09:00'],
      ['10 – 13', '10:00-13:00'],
      ['godz. 10.30', '10:30'],
      ['25:00', null],
    ],
  ],
  [
    'a link',
    guessLink,
    [
      ['www.gmina.example.org/plan', 'https://www.gmina.example.org/plan'],
      ['strona gminy', null],
    ],
  ],
  [
    'a currency',
    guessCurrency,
    [
      ['zł', 'PLN'],
      ['eur', 'EUR'],
    ],
  ],
  [
    'a language',
    guessLanguage,
    [
      ['ukraiński', 'uk'],
      ['polski', 'pl'],
      ['English', 'en'],
      ['ua', 'uk'],
      ['klingoński', null],
    ],
  ],
];

describe.each(CASES)('%s', (_, guess, cases) => {
  it.each(cases)('by %s: %s', (written, meant) => expect(guess(written)).toBe(meant));
});
