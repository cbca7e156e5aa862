import { isRestricted } from '../model/restricted.ts';
import type { Item, Plan } from '../model/plan.ts';
import { parseFile } from '../parse/parse.ts';
import type { Audience } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { isPrivate } from '../source/private.ts';
import type { PlanTree } from '../source/tree.ts';
import { columnsIn, TABLES, type TableKind } from './tables.ts';
import { RowReader, type PlanRow, type ValueFile } from './rows.ts';

/** A table of a plan with its rows. */
export interface PlanTable {
  readonly kind: TableKind;
  readonly columns: readonly string[];
  readonly rows: readonly PlanRow[];
}

/** Where records stand that no public table may hold; one with a mistake may have lost just the word that keeps it back. */
function hiddenLines(plan: Plan): ReadonlySet<string> {
  const kinds = (Object.entries(KINDS) as [KindName, Kind][]).filter(
    ([, kind]) => kind.isInternal !== undefined,
  );
  const items = kinds.flatMap(([name]): readonly Item[] => plan.items[name]);
  const hidden = items.filter((item) => isRestricted(plan, item) || plan.isDamaged(item.record));
  return new Set(hidden.map(({ record }) => `${plan.fileOf(record)}:${plan.at(record).line}`));
}

/** The files of a plan as values, without what the audience may not see. Private files are never among them. */
export function valueFiles({ files }: PlanTree, plan: Plan, audience: Audience): ValueFile[] {
  const hidden = hiddenLines(plan);
  const restricted = new Set(
    Object.values<Kind>(KINDS).flatMap((kind) => (kind.isInternal === undefined ? [] : [kind.at])),
  );
  return files
    .filter(({ path }) => !isPrivate(path))
    .map(parseFile)
    .map((file): ValueFile => {
      const { path, value } = file;
      const [place = ''] = path.split(/[/.]/);
      if (audience === 'internal' || !restricted.has(place)) return { path, value };
      // What the plan could not read as a record is held back as well.
      const known = new Set(
        plan.items.resource.map(({ record }) => `${plan.fileOf(record)}:${plan.at(record).line}`),
      );
      const isHidden: ValueFile['isHidden'] = (at) => {
        const line = `${path}:${file.at(at).line}`;
        return hidden.has(line) || !known.has(line);
      };
      return { path, value, isHidden };
    });
}

/** The tables of a plan. */
export function planTables(tree: PlanTree, plan: Plan, audience: Audience): PlanTable[] {
  const reader = new RowReader(valueFiles(tree, plan, audience), audience);
  return TABLES.map((kind) => ({
    kind,
    columns: columnsIn(kind, audience).map(({ name }) => name),
    rows: reader.rows(kind),
  }));
}

/** The rows of a table as texts, in the order of its columns. */
export const cellsOf = ({ columns, rows }: PlanTable): string[][] =>
  rows.map(({ cells }) => columns.map((column) => cells.get(column) ?? ''));
