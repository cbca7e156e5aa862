import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A letterhead as an office keeps it, with its place for the document. */
export async function letterhead(mark = '[[treść]]'): Promise<Uint8Array> {
  const file = new Document({
    sections: [
      {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1700, right: 1134 } },
        },
        headers: { default: new Header({ children: [new Paragraph('URZĄD GMINY PRÓBNEJ')] }) },
        footers: { default: new Footer({ children: [new Paragraph('ul. Próbna 1')] }) },
        children: [
          new Paragraph('Próbna, dnia'),
          // Word divides what was typed at one go, wherever it likes.
          new Paragraph({ children: [new TextRun(mark.slice(0, 3)), new TextRun(mark.slice(3))] }),
          new Paragraph('Podpis'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** A file of Word with some of its parts changed, added or (null) left out. */
export function changed(
  file: Uint8Array,
  parts: Readonly<Record<string, ((xml: string) => string) | null>>,
): Uint8Array {
  const all = unzipSync(file);
  for (const [path, change] of Object.entries(parts)) {
    if (change === null) delete all[path];
    else all[path] = strToU8(change(strFromU8(all[path] ?? new Uint8Array())));
  }
  return zipSync(all);
}

/** One more relationship of the document. */
export const related =
  (type: string, target: string, mode = ' TargetMode="External"') =>
  (xml: string): string =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
    );
