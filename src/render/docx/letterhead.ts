import { strToU8 } from 'fflate';
import { patchDocument, PatchType } from 'docx';
import { UserError } from '../../words/user-error.ts';
import type { RenderedDocument } from '../format.ts';
import { checkedTexts } from './letterhead-check.ts';
import { notWord, unpack } from './letterhead-parts.ts';
import { withOurStyles } from './letterhead-styles.ts';
import { settle, zipped } from './package.ts';
import { marksIn } from './sheet.ts';
import { bodyOf, propertiesOf, type Body } from './body.ts';

const W = {
  none: {
    pl: 'W treści papieru firmowego nie ma miejsca na dokument. Wpisz tam w osobnym akapicie [[treść]] i zapisz plik.',
    en: 'The letterhead has no place for the document. Type [[content]] as a paragraph of its own in its text and save the file.',
  },
  several: {
    pl: 'Na papierze firmowym jest więcej niż jedno miejsce na dokument. Zostaw [[treść]] tylko raz, w treści, a nie w nagłówku ani stopce.',
    en: 'The letterhead has more than one place for the document. Leave [[content]] once, in the text and not in the header or footer.',
  },
};

/** Some programs write ś and ć as a letter and an accent of its own. */
const MARK = /(\[\[|\{\{)\s*(tre(?:ś|s\u0301?)(?:ć|c\u0301?)|content)\s*(?:\]\]|\}\})/giu;
const ENDS: Readonly<Record<string, string>> = { '[[': ']]', '{{': '}}' };

/** The marked places in the paragraphs of a part. */
const placesIn = (xml: string): RegExpExecArray[] =>
  xml
    .split(/<w:p(?=[\s>])/)
    .flatMap((paragraph) => [...paragraph.replaceAll(/<[^<>]*>/g, '').matchAll(MARK)]);

/** The part that is the document: its name is a habit, and not of all programs. */
function mainPart(texts: ReadonlyMap<string, string>): string {
  const [tag = ''] =
    /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/.exec(texts.get('_rels/.rels') ?? '') ?? [];
  const [, target = ''] = /\sTarget="\/?([^"]*)"/.exec(tag) ?? [];
  if (!target.startsWith('word/') || !texts.has(target)) throw notWord();
  return target;
}

/** The place for the document. @throws {UserError} where there is none, or more than one */
function placeIn(texts: ReadonlyMap<string, string>): {
  key: string;
  delimiters: { start: string; end: string };
} {
  const main = mainPart(texts);
  const inside = placesIn(texts.get(main) ?? '');
  const all = [...texts].flatMap(([path, xml]) => (path.startsWith('word/') ? placesIn(xml) : []));
  const [mark] = inside;
  if (!mark) throw new UserError(W.none);
  if (all.length > 1) throw new UserError(W.several);
  const [, start = '', key = ''] = mark;
  return { key, delimiters: { start, end: ENDS[start] ?? '' } };
}

/** The width of a line of text on the letterhead's last kind of sheet, in twentieths of a point. */
function lineWidth(xml: string, usual: number): number {
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'));
  const size = (tag: string, name: string): number =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\sw:${name}="(\\d+)"`).exec(section)?.[1]);
  const width = size('pgSz', 'w') - size('pgMar', 'left') - size('pgMar', 'right');
  return width > 2000 && width < 30_000 ? width : usual;
}

/** The letterhead with a document in its marked place. */
async function patched(
  document: RenderedDocument,
  texts: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, Uint8Array>,
  { children, numbering }: Body,
): Promise<Uint8Array> {
  const { key, delimiters } = placeIn(texts);
  const data = zipped(
    Object.fromEntries(
      [...parts].map(([path, bytes]) => [path, texts.has(path) ? strToU8(texts.get(path) ?? '') : bytes]),
    ),
  );
  try {
    return await patchDocument({
      outputType: 'uint8array',
      data,
      patches: { [key]: { type: PatchType.DOCUMENT, children: [...marksIn(document), ...children] } },
      placeholderDelimiters: delimiters,
      trimPlaceholders: true,
      numbering,
      properties: propertiesOf(document),
    });
  } catch {
    // Its parts do not fit together.
    throw notWord();
  }
}

/**
 * A document on an office's letterhead: header, footer and styles of the letterhead stay.
 * @param ourStyles the styles of a document without a letterhead
 * @throws {UserError} for a letterhead that is none, or that holds what could harm
 */
export async function onLetterhead(
  document: RenderedDocument,
  letterhead: Uint8Array,
  ourStyles: string,
  usualWidth: number,
): Promise<Uint8Array> {
  const parts = unpack(letterhead);
  const texts = checkedTexts(parts);
  const styles = texts.get('word/styles.xml');
  if (styles !== undefined) texts.set('word/styles.xml', withOurStyles(styles, ourStyles));
  const body = bodyOf(document, lineWidth(texts.get(mainPart(texts)) ?? '', usualWidth));
  return settle(await patched(document, texts, parts, body), document.asOf);
}
