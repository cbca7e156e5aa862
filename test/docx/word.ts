import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { RenderedDocument } from '../../src/render/format.ts';
import { writeDocx } from '../../src/render/docx/write.ts';
import { documentTree, type ProseSlot } from '../../src/render/tree.ts';

/** The parts of a Word file that are texts: path → XML. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(file)).flatMap(([path, bytes]) =>
      /\.(?:xml|rels)$/.test(path) ? [[path, strFromU8(bytes)] as const] : [],
    ),
  );
}

export const part = (file: Uint8Array, path: string): string => partsOf(file).get(path) ?? '';

/** The document's own text as XML. */
export const textPart = (file: Uint8Array): string => part(file, 'word/document.xml');

/** A document from Markdown as a Word file. */
export async function word(
  markdown: string,
  rest: Partial<RenderedDocument> = {},
  slots: readonly ProseSlot[] = [],
  letterhead?: Uint8Array,
): Promise<Uint8Array> {
  const language = rest.language ?? 'pl';
  const document: RenderedDocument = {
    tree: documentTree(markdown, slots, language),
    data: {},
    language,
    fictional: false,
    audience: 'public',
    asOf: '2026-09-30',
    foot: 'Gmina Próbna · stan na 30 września 2026 r. · bez zapisanej wersji',
    home: null,
    style: '',
    ...rest,
  };
  return writeDocx(document, letterhead);
}

/** The paragraphs of a part: their style, whether they are in a list, their text. */
export function paragraphs(xml: string): { style: string; level: string; text: string; xml: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([each]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(each)?.[1] ?? '',
    level: /<w:ilvl w:val="(\d)"/.exec(each)?.[1] ?? '',
    text: decoded(
      each.replaceAll('<w:br/>', '\n').replaceAll(/<w:instrText.*?<\/w:instrText>|<[^>]*>/gs, ''),
    ),
    xml: each,
  }));
}

export const decoded = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

// What XML 1.0 does not hold, by its numbers.
const INVALID = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** What is wrong with a Word file: XML that is none, ids that lead nowhere or stand twice. */
export function faults(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const found: string[] = [];
  for (const [path, xml] of parts) {
    if (XMLValidator.validate(xml) !== true) found.push(`${path} is not well-formed`);
    if (INVALID.test(xml)) found.push(`${path} holds characters that XML has not`);
    const ids = [...xml.matchAll(/<w:bookmarkStart\b[^>]*w:id="([^"]*)"/g)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) found.push(`${path} has a bookmark twice`);
    if (path.endsWith('.rels')) continue;
    const relationships = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels')) ?? '';
    for (const [, id = ''] of xml.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g))
      if (!relationships.includes(`Id="${id}"`)) found.push(`${path}: ${id} leads nowhere`);
  }
  for (const [, anchor = ''] of textPart(file).matchAll(/<w:hyperlink[^>]*w:anchor="([^"]*)"/g))
    if (!textPart(file).includes(`w:name="${anchor}"`)) found.push(`no bookmark ${anchor}`);
  return found;
}

/** The addresses that a Word file leads to. */
export const targets = (file: Uint8Array): string[] =>
  [...partsOf(file)].flatMap(([path, xml]) =>
    path.endsWith('.rels')
      ? [...xml.matchAll(/<Relationship\b[^>]*>/g)]
          .filter(([tag]) => tag.includes('TargetMode="External"'))
          .map(([tag]) => decoded(/Target="([^"]*)"/.exec(tag)?.[1] ?? ''))
      : [],
  );
