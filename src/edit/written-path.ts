import { isRecord, valueAt, type Path } from '../parse/value.ts';

/**
 * A path of a record as the file is written: one value may stand for a list of one, and a text for a map with one field;
 * neither has a step of its own then.
 */
export function writtenPath(value: unknown, path: Path): Path {
  let at = value;
  return path.filter((step) => {
    const isStep = typeof step === 'string' ? isRecord(at) : Array.isArray(at);
    if (isStep) at = valueAt(at, [step]);
    return isStep;
  });
}
