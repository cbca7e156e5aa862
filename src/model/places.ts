import { compare } from '../days/order.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { walk } from '../schema/walk.ts';
import type { Item, Plan } from './plan.ts';

/** A line of a plan file. */
export interface PlaceInFile {
  readonly file: string;
  readonly line: number;
}

/** The line, from one on, that holds an id as a word of its own: an item of a list stands below the name of its field. */
function lineWith(item: Item, id: string, from: number): number {
  const word = new RegExp(`(?<![\\w-])${id.replaceAll(/[^\w-]/g, '\\$&')}(?![\\w-])`);
  const last = item.file.text.split('\n').length;
  for (let line = from; line <= last; line += 1) if (word.test(item.file.line(line))) return line;
  return from;
}

/** Every place in the files of a plan that names a person by the id, in the order of files and lines: where it is described, and what refers to it. */
export function placesOf(plan: Plan, person: string): PlaceInFile[] {
  const found = new Map<string, PlaceInFile>();
  const add = (file: string, line: number) => found.set(`${file}:${line}`, { file, line });
  for (const item of Object.values(plan.items).flat() as Item[]) {
    walk(KINDS[item.kind as KindName].schema, item.record, [], {
      map: () => undefined,
      value(value, path, { defines, refers }, owner) {
        if (value !== person || !(defines === 'person' || refers?.includes('person'))) return;
        const field = path.findLast((step) => typeof step === 'string');
        const at = plan.at(owner, field === undefined ? undefined : String(field));
        add(at.file, lineWith(item, person, at.line));
      },
    });
    // The name of a file of the log may be the id.
    if (item.kind === 'progress' && item.id.split('/')[1] === person) add(item.file.path, 1);
  }
  return [...found.values()].toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
}
