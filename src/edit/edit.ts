import type { Path } from '../parse/value.ts';

/** Plain data to be written. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A change of a YAML text, told by what it is to mean afterwards. A path is made of field names and of indexes from 0. */
export type Edit =
  /** Sets a field or an item. A field that is absent is added behind those that `order` names before it, else at the end. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain; readonly order?: readonly string[] }
  /** Adds an item to a list, which is made where it is absent; without `index` at its end. */
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly value: Plain;
      readonly index?: number;
      readonly order?: readonly string[];
    }
  | { readonly kind: 'remove'; readonly path: Path }
  /** Moves an item of the list under the path, with the comments above it. */
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number };
