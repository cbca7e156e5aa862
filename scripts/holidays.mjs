import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';
import { exitWith, root } from './run.mjs';

const FIRST = 2010;
const LAST = 2050;

/** Where the table lies. */
export const file = join(root, 'src', 'days', 'holidays.ts');

const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

/** What the holidays are called, by the rule that the package gives them. */
const NAMES = {
  '01-01': { pl: 'Nowy Rok', en: 'New Year’s Day' },
  '01-06': { pl: 'Święto Trzech Króli', en: 'Epiphany' },
  easter: { pl: 'Niedziela Wielkanocna', en: 'Easter Sunday' },
  'easter 1': { pl: 'Poniedziałek Wielkanocny', en: 'Easter Monday' },
  '05-01': { pl: 'Święto Pracy', en: 'Labour Day' },
  '05-03': { pl: 'Święto Narodowe Trzeciego Maja', en: 'Constitution Day' },
  'easter 49': { pl: 'Zielone Świątki', en: 'Pentecost' },
  'easter 60': { pl: 'Boże Ciało', en: 'Corpus Christi' },
  '08-15': { pl: 'Wniebowzięcie Najświętszej Maryi Panny', en: 'Assumption of Mary' },
  '11-01': { pl: 'Wszystkich Świętych', en: 'All Saints’ Day' },
  '11-11': { pl: 'Narodowe Święto Niepodległości', en: 'Independence Day' },
  '12-24': { pl: 'Wigilia Bożego Narodzenia', en: 'Christmas Eve' },
  '12-25': { pl: 'pierwszy dzień Bożego Narodzenia', en: 'Christmas Day' },
  '12-26': { pl: 'drugi dzień Bożego Narodzenia', en: 'second day of Christmas' },
};

/** The table as the package gives it. */
export function makeTable() {
  const poland = new Holidays('PL');
  const days = Object.fromEntries(Object.keys(NAMES).map((rule) => [rule, []]));
  for (const year of years) {
    for (const { rule, type, date } of poland.getHolidays(year)) {
      if (type !== 'public') continue;
      const own = days[rule.replace(/ since \d{4}$/, '')];
      if (!own) throw new Error(`scripts/holidays.mjs: no name for the holiday "${rule}"`);
      own.push(date.slice(0, 10));
    }
  }
  const rows = Object.entries(NAMES).map(
    ([rule, { pl, en }]) =>
      `  {\n    pl: '${pl}',\n    en: '${en}',\n    days: '${days[rule].join(' ')}',\n  },\n`,
  );
  return (
    `/** Public holidays of Poland, ${FIRST}–${LAST}: days by the package date-holidays, written by scripts/holidays.mjs. */\n` +
    `export const HOLIDAYS: readonly { readonly pl: string; readonly en: string; readonly days: string }[] = [\n${rows.join('')}];\n`
  );
}

/** True where the table in the repository is the one that the package gives. */
export const isFresh = () => readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === makeTable();

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (!process.argv.includes('--check')) writeFileSync(file, makeTable());
    else if (!isFresh())
      throw new Error('src/days/holidays.ts is stale; "node scripts/holidays.mjs" writes it anew.');
  } catch (error) {
    exitWith(error);
  }
}
