import type { parseFile } from '../../src/parse/parse.ts';
import type { SourceFile } from '../../src/source/tree.ts';

/** A mutant has one file that is not as before: the others are read once. */
export function readOnce(read: typeof parseFile): typeof parseFile {
  const known = new WeakMap<SourceFile, ReturnType<typeof parseFile>>();
  return (source) => {
    const file = known.get(source) ?? read(source);
    known.set(source, file);
    return file;
  };
}
