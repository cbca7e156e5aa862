import { isRecord, WrittenNumber } from '../parse/value.ts';

/** What stands between several values in a cell. */
export const BETWEEN = ' | ';

/** A value as JSON has it: numbers that YAML would change keep their characters. */
function jsonOf(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.source;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  return typeof value === 'symbol' ? null : value;
}

function wordOf(value: unknown): string | null {
  if (value instanceof WrittenNumber) return value.source;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A value of a plan file as the text of a cell: single values as they are written, several with bars between, maps as JSON. */
export function cellOf(value: unknown, isList: boolean): string {
  if (value === undefined || value === null || typeof value === 'symbol') return '';
  if (!isList) return wordOf(value) ?? JSON.stringify(jsonOf(value));
  const words = (Array.isArray(value) ? value : [value]).map(wordOf);
  if (words.length === 0) return '[]';
  return words.every((word) => word !== null)
    ? words.map((word) => word.replaceAll(/[\\|]/g, '\\$&')).join(BETWEEN)
    : JSON.stringify(jsonOf(value));
}

/** The values of a cell that has bars between them. */
export const partsOf = (cell: string): string[] =>
  Array.from(cell.matchAll(/(?:\\[\s\S]|[^\\|])+/g), ([part]) =>
    part.replaceAll(/\\([\\|])/g, '$1').trim(),
  ).filter((part) => part !== '');
