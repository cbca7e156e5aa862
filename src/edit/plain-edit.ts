import { isRecord, WrittenNumber, type Path } from '../parse/value.ts';
import type { Edit } from './edit.ts';

/** A copy of a map with one field set; a field of any name, `__proto__` as well. */
function withField(map: unknown, key: string, value: unknown): Record<string, unknown> {
  const entries = Object.entries(isRecord(map) ? map : {});
  const at = entries.findIndex(([name]) => name === key);
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 1, [key, value]));
}

/** A value with what is under a path changed. */
function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === 'string') {
    const old = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return withField(value, step, changed(old, rest, change));
  }
  return Array.isArray(value) ? value.with(step, changed(value[step], rest, change)) : value;
}

function withoutStep(value: unknown, step: string | number | undefined): unknown {
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
}

/** What plain data is after an edit. The path is one that `narrow` gave: it leads to what is there. */
export function applied(value: unknown, edit: Edit): unknown {
  const { path } = edit;
  switch (edit.kind) {
    case 'set':
      return changed(value, path, () => edit.value);
    case 'remove':
      return changed(value, path.slice(0, -1), (old) => withoutStep(old, path.at(-1)));
    case 'insert':
      return changed(value, path, (old) => {
        const list: unknown[] = Array.isArray(old) ? old : [old];
        return list.toSpliced(edit.index ?? list.length, 0, edit.value);
      });
    case 'move':
      return changed(value, path, (old) => {
        const list: unknown[] = Array.isArray(old) ? old : [old];
        return list.toSpliced(edit.from, 1).toSpliced(edit.to, 0, list[edit.from]);
      });
  }
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => isSame(item, b[index]));

/** True where two values are the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof WrittenNumber) return b instanceof WrittenNumber && a.source === b.source;
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b);
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}
