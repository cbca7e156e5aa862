import { quarterOf } from '../model/quarter.ts';
import { parseText } from '../parse/parse.ts';
import { isRecord } from '../parse/value.ts';
import { shapeOf, itemOf } from '../schema/field.ts';
import { progress } from '../schema/progress.ts';
import { readWhen } from '../schema/when.ts';
import type { Draft } from './draft.ts';
import type { Plain } from './edit.ts';

/** An entry of the progress log as it is to be written: its fields by their names (plan-format.md, progress). */
export type NewEntry = Readonly<Record<string, Plain>> & { readonly date: string };

const ENTRIES = progress.shape.entries;
const ORDER = Object.keys(shapeOf(itemOf(ENTRIES) ?? ENTRIES) ?? {});

/** A year alone is written as a number: in quotes it would puzzle. */
export const writtenWhen = (when: string): Plain => (/^\d{4}$/.test(when) ? Number(when) : when);

/** The file of the log that an entry of a day belongs to, by who reports it; null for a date that is none or has no day. */
export function logFile(date: string, who: string): string | null {
  const reading = readWhen(date);
  if (!('value' in reading) || !reading.value.last) return null;
  return `progress/${quarterOf(reading.value.last).text.toLowerCase()}/${who}.yaml`;
}

/** The entries that a text holds, as they are written. */
function entriesIn(text: string): unknown[] {
  const { value } = parseText('', text);
  const entries = isRecord(value) ? value['entries'] : null;
  return Array.isArray(entries) ? entries : [entries];
}

/** A value as it is compared: a date of a year alone may stand as a number. */
const plainly = (value: unknown): string => String(JSON.stringify(value)).replaceAll('"', '');

/** True where the log says exactly this already. */
function isThere(text: string | null, entry: NewEntry): boolean {
  if (text === null) return false;
  const fields = Object.entries(entry);
  return entriesIn(text).some(
    (other) =>
      isRecord(other) &&
      Object.keys(other).length === fields.length &&
      fields.every(([key, value]) => plainly(other[key]) === plainly(value)),
  );
}

/**
 * Adds an entry to the end of its file, which is made where it is not there yet. What the log says already is not said twice.
 * @param who the institution, partner, body or person that reports, or `coordinator`
 * @returns the path of the file
 * @throws {UserError} where the file cannot be changed
 */
export function logEntry(draft: Draft, who: string, entry: NewEntry): string | null {
  const path = logFile(entry.date, who);
  if (path === null || isThere(draft.text(path), entry)) return path;
  const value = Object.fromEntries(
    ORDER.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])),
  );
  draft.edit(path, [
    {
      kind: 'insert',
      path: ['entries'],
      value: { ...value, date: writtenWhen(entry.date) },
      order: ['entries'],
    },
  ]);
  return path;
}
