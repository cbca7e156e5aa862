import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { attendance, doer, withdrawn } from '../../src/schema/parts.ts';
import { readRecord } from '../../src/schema/read.ts';
import {
  code,
  currency,
  delay,
  email,
  every,
  language,
  link,
  many,
  map,
  money,
  number,
  prose,
  quarter,
  ref,
  signed,
  teryt,
  text,
  time,
  timeZone,
  whole,
  www,
  yes,
} from '../../src/schema/types.ts';
import { parseText } from '../../src/parse/parse.ts';

/** What a field with this value is read as, or the rule that it breaks. */
function read(schema: z.ZodType, written: string): unknown {
  const shape = map({ pole: schema });
  const file = parseText('plan.yaml', `pole: ${written}\n`);
  const { record, findings } = readRecord(
    shape,
    { file, base: [], value: file.value, schema: shape },
    'plan',
  );
  const [finding] = findings;
  return finding ? `! ${finding.rule}` : (record as { pole: unknown }).pole;
}

const table = (schema: z.ZodType, rows: readonly (readonly [string, unknown])[]): void => {
  it.each(rows)('%s', (written, expected) => expect(read(schema, written)).toEqual(expected));
};

describe('money keeps its characters', () =>
  table(money(), [
    ['390147.50', '390147.50'],
    ['"390147.50"', '390147.50'],
    ['0.10', '0.10'],
    ['1200', '1200'],
    ['7500.5', '7500.5'],
    ['12345678901234567890.12', '12345678901234567890.12'],
    ['1e3', '! type-wrong'],
    ['-5', '! type-wrong'],
    ['12.345', '! type-wrong'],
    ['"390 147,50"', '! type-wrong'],
    ['1200 zł', '! type-wrong'],
    ['.inf', '! type-wrong'],
    ['[]', '! type-wrong'],
  ]));

describe('a code is text, and refused where YAML would change it', () =>
  table(code(), [
    ['"0414022"', '0414022'],
    ['0414022', '! code-unquoted'],
    ['12', '12'],
    ['1.10', '! code-unquoted'],
    ['"1.10"', '1.10'],
    ['1.5', '1.5'],
    ['+48221234567', '! code-unquoted'],
    ['E.1', 'E.1'],
    ['XII/5/2026', 'XII/5/2026'],
    ['true', '! type-wrong'],
  ]));

it('tells how an unquoted code is to be written', () => {
  const shape = map({ teryt: code() });
  const file = parseText('lsicu.yaml', 'teryt: 0414022\n');
  const [finding] = readRecord(shape, { file, base: [], value: file.value, schema: shape }, '').findings;
  expect(finding?.remedy).toEqual({ replace: '"0414022"' });
});

describe('a text', () =>
  table(text(), [
    ['Kursy języka', 'Kursy języka'],
    ['2016', '2016'],
    ['007', '007'],
    ['{pl: Kursy, uk: Курси}', { pl: 'Kursy', uk: 'Курси' }],
    ['{pl: Kursy, zh-Hans: 课程}', { pl: 'Kursy', 'zh-Hans': '课程' }],
    ['{pl: 5}', '! type-wrong'],
    ['{polski: Kursy}', '! type-wrong'],
    ['{}', '! type-wrong'],
    ['" "', '! type-wrong'],
    ['true', '! type-wrong'],
    ['[Kursy]', '! type-wrong'],
    ['"Kursy\\njęzyka"', '! type-wrong'],
  ]));

describe('prose may have several lines', () =>
  table(prose(), [
    ['"Kursy\\njęzyka"', 'Kursy\njęzyka'],
    ['{pl: "a\\nb"}', { pl: 'a\nb' }],
    ['[]', '! type-wrong'],
  ]));

describe('one value may stand for a list', () =>
  table(many(text()).optional(), [
    ['pup', ['pup']],
    ['[pup, gops]', ['pup', 'gops']],
    ['[]', []],
    ['[pup, [gops]]', '! type-wrong'],
  ]));

describe('a doer', () =>
  table(many(doer()), [
    ['pup', [{ who: 'pup' }]],
    ['{post: Koordynator}', [{ post: 'Koordynator' }]],
    [
      '[{who: pup, from: 2026, to: 2027}]',
      [
        {
          who: 'pup',
          from: { text: '2026', first: '2026-01-01', last: '2026-12-31' },
          to: { text: '2027', first: '2027-01-01', last: '2027-12-31' },
        },
      ],
    ],
    ['{kto: pup}', '! key-unknown'],
    ['{from: 2026}', '! type-wrong'],
    ['{who: pup, post: Koordynator}', '! type-wrong'],
  ]));

describe('a thing withdrawn has a date and a reason', () =>
  table(withdrawn(), [
    ['{date: 2026-03}', '! key-missing'],
    ['2026-03', '! type-wrong'],
  ]));

describe('numbers', () => {
  describe('zero or more', () =>
    table(number(), [
      ['0', 0],
      ['3.40', 3.4],
      ['-1', '! type-wrong'],
      ['.nan', '! type-wrong'],
      ['"5"', '! type-wrong'],
    ]));
  describe('with a sign', () =>
    table(signed(), [
      ['-1.5', -1.5],
      ['0', 0],
      ['.inf', '! type-wrong'],
    ]));
  describe('whole', () =>
    table(whole(), [
      ['14', 14],
      ['1.5', '! type-wrong'],
      ['-1', '! type-wrong'],
    ]));
});

describe('true or false', () =>
  table(yes(), [
    ['true', true],
    ['false', false],
    ['tak', '! type-wrong'],
    ['yes', '! type-wrong'],
  ]));

describe('a reference', () =>
  table(ref('institution'), [
    ['pup', 'pup'],
    ['112', '112'],
    ['{id: pup}', '! type-wrong'],
    ['[]', '! type-wrong'],
  ]));

describe('an interval', () =>
  table(every(), [
    ['quarter', 'quarter'],
    ['6 weeks', '6 weeks'],
    ['half-year', 'half-year'],
    ['0 weeks', '! type-wrong'],
    ['co kwartał', '! type-wrong'],
  ]));

describe('a time', () =>
  table(time(), [
    ['10:00', '10:00'],
    ['10:00-13:00', '10:00-13:00'],
    ['10:00–13:00', '10:00–13:00'],
    ['24:00', '! type-wrong'],
    ['12:00-10:00', '! date-reversed'],
    ['10.00', '! type-wrong'],
  ]));

describe('a time limit', () =>
  table(delay(), [
    ['15 days', '15 days'],
    ['1 month', '1 month'],
    ['2 weeks', '2 weeks'],
    ['0 days', '! type-wrong'],
    ['15 dni', '! type-wrong'],
    ['do 15. dnia', '! type-wrong'],
  ]));

describe('a time zone', () =>
  table(timeZone(), [
    ['Europe/Warsaw', 'Europe/Warsaw'],
    ['Europe/Warsw', '! value-unknown'],
    ['1', '! type-wrong'],
  ]));

describe('a currency', () =>
  table(currency(), [
    ['PLN', 'PLN'],
    ['zł', '! type-wrong'],
  ]));

describe('a TERYT code', () =>
  table(teryt(), [
    ['"0414022"', '0414022'],
    ['1465', '1465'],
    ['"14"', '14'],
    ['0414022', '! code-unquoted'],
    ['"14650"', '! type-wrong'],
  ]));

describe('someone who attended', () =>
  table(many(attendance()), [
    ['pup', [{ who: 'pup' }]],
    ['{post: Tłumacz, role: tłumacz, for: pup}', [{ post: 'Tłumacz', role: 'tłumacz', for: 'pup' }]],
    ['{role: gość}', '! type-wrong'],
  ]));

describe('a quarter', () =>
  table(quarter(), [
    ['2026-Q3', '2026-Q3'],
    ['2026-q3', '! type-wrong'],
  ]));

describe('a language', () =>
  table(language(), [
    ['pl', 'pl'],
    ['zh-Hans', 'zh-Hans'],
    ['polski', '! type-wrong'],
  ]));

describe('a link', () =>
  table(link(), [
    ['https://example.org/plan', 'https://example.org/plan'],
    ['mailto:sekretariat@gmina.example.org', 'mailto:sekretariat@gmina.example.org'],
    ['javascript:alert(1)', '! type-wrong'],
    ['data:text/html,x', '! type-wrong'],
    ['//example.org', '! type-wrong'],
    ['https://kto@example.org/', '! type-wrong'],
    ['www.example.org', '! type-wrong'],
  ]));

describe('a web address', () =>
  table(www(), [
    ['www.migrant.lublin.pl', 'www.migrant.lublin.pl'],
    ['https://example.org/gops', 'https://example.org/gops'],
    ['https://example.org:8443/x', 'https://example.org:8443/x'],
    ['javascript:alert(1)', '! type-wrong'],
    ['strona gminy', '! type-wrong'],
  ]));

describe('an e-mail address', () =>
  table(email(), [
    ['sekretariat@gops.example.org', 'sekretariat@gops.example.org'],
    ['sekretariat', '! type-wrong'],
  ]));
