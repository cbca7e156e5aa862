/** A number that YAML would change (`0414022`, `1.10`): its exact characters beside what YAML makes of them. */
export class WrittenNumber {
  readonly source: string;
  readonly value: number;

  constructor(source: string, value: number) {
    this.source = source;
    this.value = value;
  }
}

/** Stands for a value that is already reported as unreadable, so that no later stage reports it again. */
export const UNREADABLE = Symbol('unreadable');

export type Path = readonly (string | number)[];

/** True for what a YAML map is read as. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber)
  );
}

/** The value under a path, or undefined. A path may step into a single value as if it were a list of one. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isRecord(at))
      at = typeof step === 'number' ? at : Object.hasOwn(at, step) ? at[step] : undefined;
    else if (typeof step === 'string') return undefined;
  }
  return at;
}
