import { itemOf, typeOf, type Audience } from '../schema/field.ts';
import type { WordLanguage } from '../words/sentence.ts';
import { columnsIn, type TableKind } from './tables.ts';

/** The table that tells what the columns of the others hold. */
export const DICTIONARY = 'columns';

const HEAD = ['table', 'table_title', 'column', 'title', 'type', 'list', 'required'];

/** A row for each column of each table: its name, what it holds, and what its values are. */
export function dictionary(
  tables: readonly TableKind[],
  audience: Audience,
  language: WordLanguage,
): string[][] {
  const rows = tables.flatMap((table) =>
    columnsIn(table, audience).map(({ name, title, schema, isRequired }) => {
      const item = schema && itemOf(schema);
      const type = (item ? typeOf(item) : schema ? typeOf(schema) : undefined)?.type ?? 'text';
      const yes = (is: boolean): string => (is ? 'true' : '');
      return [
        table.name,
        table.title[language],
        name,
        title[language],
        type,
        yes(item !== null),
        yes(isRequired),
      ];
    }),
  );
  return [HEAD, ...rows];
}
