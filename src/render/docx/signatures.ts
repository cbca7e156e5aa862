import type { Root, RootContent } from 'mdast';
import { textOf } from '../tree.ts';

/** The lines to sign at the end of a document, which stay on one sheet, and what stands above them. */
export interface Signatures {
  readonly lines: readonly RootContent[];
  /** It stays with them: a sheet with nothing but signatures could belong to any document. */
  readonly above: RootContent | undefined;
}

/** Dots that somebody writes on. */
const TO_SIGN = /…{8}/;

/** The closing paragraphs of a document from the first one that is to be signed. */
export function signaturesOf(tree: Root): Signatures {
  const shown = tree.children.filter(({ type }) => type !== 'html' && type !== 'definition');
  const closing = shown.slice(shown.findLastIndex(({ type }) => type !== 'paragraph') + 1);
  const first = closing.findIndex((node) => TO_SIGN.test(textOf(node)));
  const lines = first < 0 ? [] : closing.slice(first);
  // A heading stays with what follows anyway.
  const above = shown.slice(0, shown.length - lines.length).findLast(({ type }) => type !== 'heading');
  return { lines, above };
}

/** True for a line to sign; the name of who signs may stand below it. */
export const isToSign = ({ lines }: Signatures, node: RootContent): boolean =>
  lines.includes(node) && TO_SIGN.test(textOf(node));

/** True where a block stays on the sheet of the next one because of the signatures below it. */
export const leadsToSignature = ({ lines, above }: Signatures, node: RootContent): boolean =>
  lines.length > 0 && (node === above || lines.slice(0, -1).includes(node));
