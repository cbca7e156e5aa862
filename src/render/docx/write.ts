import { Document, Packer } from 'docx';
import type { RenderedDocument } from '../format.ts';
import { bodyOf, propertiesOf } from './body.ts';
import { onLetterhead } from './letterhead.ts';
import { partOf, settle } from './package.ts';
import { LINE_WIDTH, sheetOf } from './sheet.ts';
import { stylesOf } from './styles.ts';

/** A document on plain sheets. */
async function onPlainSheets(document: RenderedDocument): Promise<Uint8Array> {
  const { children, numbering } = bodyOf(document, LINE_WIDTH);
  const file = new Document({
    ...propertiesOf(document),
    styles: stylesOf(document.language),
    numbering,
    compatibility: { version: 15 },
    sections: [{ ...sheetOf(document), children }],
  });
  return settle(await Packer.pack(file, 'uint8array'), document.asOf);
}

/** A document as a file of Word, on plain sheets or on an office's letterhead. */
export async function writeDocx(document: RenderedDocument, letterhead?: Uint8Array): Promise<Uint8Array> {
  const plain = await onPlainSheets(document);
  if (!letterhead) return plain;
  return onLetterhead(document, letterhead, partOf(plain, 'word/styles.xml'), LINE_WIDTH);
}
