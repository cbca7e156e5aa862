import type { Mentioned, Named, Plan } from '../model/plan.ts';
import { typeOf, type Thing } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kind.ts';
import { place } from '../link/layout.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { writtenPath } from './written-path.ts';

/** What a new id is given to. */
export interface Renaming {
  readonly named: Named;
  readonly from: string;
  readonly to: string;
}

/** What the text of a mention becomes; null where it does not name the thing. A common task is `<area>/<task>`. */
function renamed({ text, refers, defines }: Mentioned, { named, from, to }: Renaming): string | null {
  const { thing } = named;
  const fits = (one: Thing): boolean => defines === one || refers?.includes(one) === true;
  if (text === from && fits(thing)) return to;
  const [holder, task] = text.split('/');
  if (task === undefined || !fits('common-task')) return null;
  if (['area', 'institution'].includes(thing)) return holder === from ? `${to}/${task}` : null;
  return named.id.endsWith(`/${from}`) && task === from ? `${holder}/${to}` : null;
}

/** The file that goes by the old id: a card, or what somebody has reported in a quarter. */
function newPath(path: string, { named: { thing }, from, to }: Renaming): string {
  const at = place(path);
  if (!at || !('kind' in at)) return path;
  const kind: Kind = KINDS[at.kind];
  const isOwn = kind.defines === thing || (kind.layout === 'register' && definesOwn(kind, thing));
  const isReport = kind.refers?.includes(thing) === true;
  const name = at.name.split('/').at(-1);
  if (name !== from || !(isOwn || isReport)) return path;
  return path.replace(/[^/]+\.yaml$/, `${to}.yaml`);
}

/** True for a register whose items are things of this kind: one in a file of its own has the file's name as its id. */
const definesOwn = ({ schema }: Kind, thing: Thing): boolean => {
  const { id } = schema.shape as Record<string, Parameters<typeof typeOf>[0]>;
  return id !== undefined && typeOf(id)?.defines === thing;
};

/** Settings that name things by id or file although no reference says so. */
function exceptionEdits(
  plan: Plan,
  draft: Draft,
  paths: ReadonlyMap<string, string>,
  { from, to }: Renaming,
): Edit[] {
  return (plan.settings.exceptions ?? []).flatMap(({ at }, index): Edit[] => {
    const now = typeof at === 'string' ? (at === from ? to : paths.get(at)) : undefined;
    const path = writtenPath(draft.value('lsicu.yaml'), ['exceptions', index, 'at']);
    return now === undefined ? [] : [{ kind: 'set', path, value: now }];
  });
}

/**
 * Gives a thing another id: where it is given, in every reference, and in the names of files.
 * @returns how many references followed
 * @throws {UserError} where a file cannot be changed
 */
export function renameThing(plan: Plan, draft: Draft, renaming: Renaming): number {
  const byFile = new Map<string, Edit[]>();
  let references = 0;
  for (const mention of plan.mentions) {
    const value = mention.path.length > 0 ? renamed(mention, renaming) : null;
    if (value === null) continue;
    const root = draft.value(mention.file);
    const edit: Edit = { kind: 'set', path: writtenPath(root, mention.path), value };
    byFile.set(mention.file, [...(byFile.get(mention.file) ?? []), edit]);
    if (mention.refers) references += 1;
  }
  for (const [file, edits] of byFile) draft.edit(file, edits);
  const paths = new Map(
    plan.files.map((path) => [path, newPath(path, renaming)] as const).filter(([path, now]) => now !== path),
  );
  const exceptions = exceptionEdits(plan, draft, paths, renaming);
  if (exceptions.length > 0) draft.edit('lsicu.yaml', exceptions);
  for (const [path, now] of paths) {
    draft.create(now, draft.text(path) ?? '');
    draft.remove(path);
  }
  return references;
}
