import type * as z from 'zod';
import type { Words } from '../words/sentence.ts';
import type { Called, Thing } from './field.ts';

/**
 * A kind of plan file.
 * `one`: a single file beside `lsicu.yaml`. `folder`: a file per item. `register`: a list in one file, or a folder with a file per item.
 */
export interface Kind<S extends z.ZodObject = z.ZodObject> {
  readonly layout: 'one' | 'folder' | 'register';
  /** File or folder name without its ending. */
  readonly at: string;
  readonly schema: S;
  readonly title: Words;
  /** What a file's name is the id of. */
  readonly defines?: Thing;
  /** How that, or what the one file holds, is called. */
  readonly called?: Called;
  /** What a file's name has to look like, where it is no id of its own. */
  readonly names?: RegExp;
  /** What the last part of a file's name refers to, and the names that may stand there besides. */
  readonly refers?: readonly Thing[];
  readonly besides?: readonly string[];
  /** True of a record that no public document may hold. */
  isInternal?(record: z.output<S>): boolean;
}

type Naming = Pick<Kind, 'defines' | 'called' | 'names' | 'refers' | 'besides'>;

export const oneFile = <S extends z.ZodObject>(
  at: string,
  schema: S,
  title: Words,
  called: Called,
): Kind<S> => ({ layout: 'one', at, schema, title, called });

export const perItem = <S extends z.ZodObject>(
  at: string,
  schema: S,
  title: Words,
  naming: Naming,
): Kind<S> => ({
  layout: 'folder',
  at,
  schema,
  title,
  ...naming,
});

export const register = <S extends z.ZodObject>(
  at: string,
  schema: S,
  title: Words,
  isInternal?: (record: z.output<S>) => boolean,
): Kind<S> => ({ layout: 'register', at, schema, title, ...(isInternal ? { isInternal } : {}) });
