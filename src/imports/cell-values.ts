import type { Plain } from '../edit/edit.ts';
import { writtenValue } from '../edit/written-value.ts';
import { partsOf } from '../exports/cells.ts';
import type { Column } from '../exports/columns.ts';
import type { Plan } from '../model/plan.ts';
import { bare, itemOf, shapeOf, typeOf, type Thing } from '../schema/field.ts';
import { DOERS } from '../schema/parts.ts';
import { nearestValue } from '../schema/synonyms.ts';
import { listOf, ownText } from './files.ts';
import { cleaned } from './outline.ts';
import { plainly } from './same.ts';
import type { Taking } from './taking.ts';

/** The id of the thing that a word names, by its id, name, abbreviation or another name. */
export function idNamed(taking: Taking, plan: Plan, things: readonly Thing[], word: string): string | null {
  for (const thing of things) if (plan.named.get(thing)?.has(word)) return word;
  const wanted = plainly(word);
  for (const thing of things) {
    const folder = thing === 'area' ? 'areas' : thing === 'institution' ? 'institutions' : null;
    const own = folder && taking.find(folder, word);
    if (own) return own.id;
    for (const [id, { record }] of plan.named.get(thing) ?? []) {
      const { name, title, short, aliases } = record as Readonly<Record<string, unknown>>;
      const names = [name, title, short, ...listOf(aliases)].map((each) =>
        ownText(each, taking.files.language),
      );
      if (names.some((each) => each !== '' && plainly(each) === wanted)) return id;
    }
  }
  return null;
}

/** What a field may refer to. */
function thingsOf(schema: NonNullable<Column['schema']>): readonly Thing[] {
  const type = typeOf(schema);
  return type?.refers ?? (type?.type === 'doer' ? DOERS : []);
}

const json = (cell: string): Plain | undefined => {
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && value !== null ? (value as Plain) : undefined;
  } catch {
    return undefined;
  }
};

/** A text of several lines keeps them where its field may have them. */
const textFor = (schema: NonNullable<Column['schema']>, cell: string): string =>
  typeOf(schema)?.type === 'prose'
    ? cell
        .split(/\r\n|\n|\r/)
        .map((line) =>
          line.trim() === '' ? '' : line.replace(/^\s+/, '') === line ? cleaned(line) : line.trimEnd(),
        )
        .join('\n')
    : cleaned(cell);

function single(taking: Taking, plan: Plan, schema: NonNullable<Column['schema']>, cell: string): Plain {
  const things = thingsOf(schema);
  if (things.length > 0) return idNamed(taking, plan, things, cleaned(cell)) ?? cleaned(cell);
  const { entries } = bare(schema)._zod.def as { entries?: Readonly<Record<string, string>> };
  if (entries) return nearestValue(cleaned(cell), Object.values(entries), schema) ?? cleaned(cell);
  return writtenValue(schema, [textFor(schema, cell)]);
}

/** True for a field in which a cell may hold a map or a list of maps as JSON. */
const takesMaps = (schema: NonNullable<Column['schema']>): boolean =>
  itemOf(schema) !== null || shapeOf(schema) !== null || typeOf(schema)?.type !== 'code';

/** A cell as the plan has it: several values with bars between, maps as JSON; undefined for an empty one. */
export function valueOf(
  taking: Taking,
  plan: Plan,
  { schema }: Column,
  cell: string,
  before: unknown,
): Plain | undefined {
  if (cell.trim() === '' || schema === null) return undefined;
  const whole = /^\s*[[{]/.test(cell) && takesMaps(schema) ? json(cell) : undefined;
  if (whole !== undefined) return whole;
  const item = itemOf(schema);
  if (!item) return single(taking, plan, schema, cell);
  const isWords = thingsOf(item).length > 0;
  const parts = partsOf(cell).flatMap((part) => (isWords ? wordsIn(taking, plan, item, part) : [part]));
  const values = parts.map((part) => single(taking, plan, item, part));
  // One value may stand for a list of one; what is written as a list stays one.
  return values.length === 1 && !Array.isArray(before) ? values[0] : values;
}

/** Names with commas between, where the whole is not a name itself. */
function wordsIn(taking: Taking, plan: Plan, item: NonNullable<Column['schema']>, part: string): string[] {
  if (idNamed(taking, plan, thingsOf(item), cleaned(part)) !== null) return [part];
  return part.split(/[,;\n]/).filter((word) => word.trim() !== '');
}
