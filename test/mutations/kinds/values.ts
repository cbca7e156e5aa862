import { atSite } from '../make.ts';
import { withValue, type MistakeKind, type Mutant } from '../mutant.ts';
import type { Site } from '../sites.ts';

const isOf =
  (...types: readonly string[]) =>
  (site: Site): boolean =>
    types.includes(site.type) && site.shape === 'value' && !site.many;

const TEXTS = isOf('text', 'prose');
const single = (site: Site): boolean => site.shape === 'value' && !site.many && !site.shorthand;

/** A value replaced by another one, as it is. */
const by = (
  name: string,
  rule: string | readonly string[],
  where: (site: Site) => boolean,
  value: string | ((site: Site) => string),
): MistakeKind =>
  atSite(name, rule, where, (site): Mutant | null => {
    const made = typeof value === 'string' ? value : value(site);
    return made === site.source ? null : withValue(site, made);
  });

/** Alone under its field: a list would not be a list of such values. */
const alone = (site: Site): boolean => single(site) && !site.inList;
const isMap = (site: Site): boolean => site.type === 'map' && site.shape === 'map' && !site.shorthand;

const WRONG_TYPES: readonly MistakeKind[] = [
  by('a list for a text', 'type-wrong', (site) => TEXTS(site) && alone(site), '[jeden, dwa]'),
  by('a map for a text', 'type-wrong', TEXTS, '{tekst: jeden}'),
  by('a number for a text of a language', 'type-wrong', TEXTS, '{pl: 5}'),
  by('a map for a reference', 'type-wrong', (site) => isOf('ref')(site) && alone(site), '{id: jeden}'),
  by('a list for a reference', 'type-wrong', (site) => isOf('ref')(site) && alone(site), '[jeden, dwa]'),
  by('a map for an id', 'type-wrong', isOf('id'), '{pl: jeden}'),
  by('a text for a map', 'type-wrong', isMap, 'jeden'),
  by('a list for a map', 'type-wrong', (site) => isMap(site) && !site.inList && !site.many, '[jeden]'),
  by('a number for a map', 'type-wrong', isMap, '5'),
  by(
    'a text for a list of maps',
    'type-wrong',
    (site) =>
      site.many &&
      site.shape === 'list' &&
      /^(bodies|meetings|actions|members|milestones|entries|exceptions|links)$/.test(site.path.at(-1) ?? ''),
    'jeden',
  ),
  by(
    'two lines for one line of text',
    'type-wrong',
    (site) => isOf('text')(site) && !site.flow && site.key !== null,
    (site) => `|\n${' '.repeat(site.indent + 2)}jeden\n${' '.repeat(site.indent + 2)}dwa`,
  ),
  by(
    'a list for a word of a list',
    ['type-wrong', 'value-unknown'],
    (site) => isOf('one of')(site) && alone(site),
    '[jeden, dwa]',
  ),
  by('true for a date', 'type-wrong', isOf('when'), 'true'),
  by('a list for a date', 'type-wrong', (site) => isOf('when')(site) && alone(site), '[2026, 2027]'),
];

const NUMBERS: readonly MistakeKind[] = [
  by('a word for a number', 'type-wrong', isOf('number', 'whole number', 'signed number'), 'dwadzieścia'),
  by('a number with a word', 'type-wrong', isOf('number', 'whole number', 'signed number'), '20 osób'),
  by('a number below zero', 'type-wrong', isOf('number', 'whole number'), '-3'),
  by('a fraction for a whole number', 'type-wrong', isOf('whole number'), '2.5'),
  by('no end of a number', 'type-wrong', isOf('number', 'whole number', 'signed number'), '.inf'),
  by('no number', 'type-wrong', isOf('number', 'whole number', 'signed number'), '.nan'),
  by('a decimal comma', 'type-wrong', (site) => isOf('number', 'signed number')(site) && !site.flow, '2,5'),
  by('an amount with a comma', 'type-wrong', isOf('money'), '"7500,00"'),
  by(
    'an amount with a comma in braces',
    'yaml-syntax',
    (site) => isOf('money')(site) && site.flow,
    '7500,00',
  ),
  by('an amount with three decimals', 'type-wrong', isOf('money'), '7500.125'),
  by('an amount below zero', 'type-wrong', isOf('money'), '-7500'),
  by('an amount with its currency', 'type-wrong', isOf('money'), '7500 zł'),
  by('an amount with a blank', 'type-wrong', isOf('money'), '7 500.00'),
];

const isStage = (site: Site): boolean => site.file === 'lsicu.yaml' && site.key?.name === 'stage';

const WORDS: readonly MistakeKind[] = [
  by('a Polish word for true', 'type-wrong', isOf('true or false'), 'tak'),
  by('yes of another YAML', 'type-wrong', isOf('true or false'), 'yes'),
  by('true in quotes', 'type-wrong', isOf('true or false'), '"true"'),
  by('a Polish word of a list', 'value-unknown', isOf('one of'), 'pilne'),
  by('a word of a list in capitals', 'value-unknown', isOf('one of'), ({ source }) => source.toUpperCase()),
  by(
    'a word of a list misspelt',
    'value-unknown',
    isOf('one of'),
    ({ source }) => source.slice(0, 2) + source.slice(3),
  ),
  by('a word of a list doubled', 'value-unknown', isOf('one of'), ({ source }) => source + source.slice(-1)),
  by(
    'two words of a list',
    'value-unknown',
    (site) => isOf('one of')(site) && !/\d/.test(site.source),
    ({ source }) => `${source} albo ${source}`,
  ),
  by('an unknown interval', 'type-wrong', isOf('every'), 'co kwartał'),
  by('an interval misspelt', 'type-wrong', isOf('every'), 'quater'),
  by('an interval of zero', 'type-wrong', isOf('every'), '0 weeks'),
  by('a delay in Polish', 'type-wrong', isOf('delay'), '15 dni'),
  by('a sign for a currency', 'type-wrong', isOf('currency'), 'zł'),
  by('a time zone misspelt', 'value-unknown', isOf('time zone'), 'Europe/Warsow'),
  by('a language by its name', 'type-wrong', isOf('language'), 'polski'),
  by('a language in capitals', 'type-wrong', isOf('language'), 'PL'),
  by('a language with an underscore', 'type-wrong', isOf('language'), 'pl_PL'),
  by('a closed quarter that there is not', ['type-wrong', 'date-impossible'], isOf('quarter'), '2027-Q5'),
  by('a closed quarter in a small letter', ['type-wrong', 'date-impossible'], isOf('quarter'), '2027-q1'),
  by('a stage that there is not', 'value-unknown', isStage, '5'),
  by('a stage in words', ['value-unknown', 'type-wrong'], isStage, 'czwarty'),
  by('a newer format', ['format-newer', 'value-unknown'], (site) => site.key?.name === 'format', '2'),
  by(
    'a format in words',
    ['value-unknown', 'type-wrong', 'format-newer'],
    (site) => site.key?.name === 'format',
    'v1',
  ),
];

const CODES: readonly MistakeKind[] = [
  by('a code that loses its zero', 'code-unquoted', isOf('code', 'teryt'), '007'),
  by('a code that loses its last zero', 'code-unquoted', isOf('code'), '1.10'),
  by('a code that loses digits', 'code-unquoted', isOf('code'), '12345678901234567890'),
  by(
    'a phone number that loses its zero',
    'code-unquoted',
    (site) => site.key?.name === 'phone',
    '0221011122',
  ),
  by('a TERYT code that loses its zero', 'code-unquoted', isOf('teryt'), '0201992'),
  by('a TERYT code that is short', ['type-wrong', 'teryt-mismatch'], isOf('teryt'), '"22019"'),
  by('a TERYT code with a letter', 'type-wrong', isOf('teryt'), '"220199A"'),
  by('a TERYT code outside the voivodeships', ['teryt-mismatch', 'type-wrong'], isOf('teryt'), '"9901992"'),
  by('a TERYT code of another kind of unit', ['teryt-mismatch', 'type-wrong'], isOf('teryt'), '"2201991"'),
  by('a phone number without digits', 'type-wrong', (site) => site.key?.name === 'phone', 'brak'),
  by('a phone number cut short', 'type-wrong', (site) => site.key?.name === 'phone', '"22 000"'),
  by('an address without @', 'type-wrong', isOf('e-mail'), 'sekretariat.example.org'),
  by('an address with a blank', 'type-wrong', isOf('e-mail'), 'sekretariat @example.org'),
  by('two addresses in one', 'type-wrong', isOf('e-mail'), 'a@example.org, b@example.org'),
  by('an address without a domain', 'type-wrong', isOf('e-mail'), 'sekretariat@urzad'),
  by('a link that runs', 'type-wrong', isOf('link', 'web address'), '"javascript:alert(1)"'),
  by('a link to a file', 'type-wrong', isOf('link', 'web address'), 'file:///etc/passwd'),
  by('a link of data', 'type-wrong', isOf('link', 'web address'), '"data:text/html,x"'),
  by('a link with a blank', 'type-wrong', isOf('link', 'web address'), 'https://example.org/a b'),
  by('a link without its scheme', 'type-wrong', isOf('link'), 'example.org/strategia'),
  by('a link with its scheme misspelt', 'type-wrong', isOf('link'), 'htps://example.org'),
  by('an hour that there is not', 'type-wrong', isOf('time'), '25:00'),
  by('a minute that there is not', 'type-wrong', isOf('time'), '"10:75"'),
  by('an hour with a dot', 'type-wrong', isOf('time'), '10.30'),
  by('an hour without its zero', 'type-wrong', isOf('time'), '9:00-10:00'),
  by('a meeting that ends before it begins', 'date-reversed', isOf('time'), '10:30-09:00'),
];

export const VALUES: readonly MistakeKind[] = [...WRONG_TYPES, ...NUMBERS, ...WORDS, ...CODES];
