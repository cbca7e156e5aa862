import { HOLIDAYS } from './holidays.ts';

/** The name of a public holiday, in both languages. */
export interface Holiday {
  readonly pl: string;
  readonly en: string;
}

const table = new Map<string, Holiday>();

/** The Polish public holiday on a day, if it is one; the table reaches from 2010 to 2050. */
export function holidayOn(day: string): Holiday | undefined {
  if (table.size === 0) {
    for (const { pl, en, days } of HOLIDAYS) {
      for (const one of days.split(' ')) table.set(one, { pl, en });
    }
  }
  return table.get(day);
}
