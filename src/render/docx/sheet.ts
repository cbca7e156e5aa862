import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { say, type WordLanguage } from '../../words/sentence.ts';
import type { RenderedDocument } from '../format.ts';
import { harmless } from '../harmless.ts';
import { marksOf } from '../marks.ts';
import { polishTypography } from '../typography.ts';
import { STYLE } from './style-names.ts';
import { LINE } from './styles.ts';

const W = {
  page: { pl: 'Strona {page} z {pages}', en: 'Page {page} of {pages}' },
};

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1417;
/** The width of a line of text on such a sheet. */
export const LINE_WIDTH = A4.width - 2 * MARGIN;
const SMALL = 16;

/** What every sheet says of the document at its edge: invented data, internal use. */
export function marksIn(document: RenderedDocument): Paragraph[] {
  const marks = marksOf(document);
  return marks.length > 0
    ? [new Paragraph({ style: STYLE.mark, children: [new TextRun(marks.join(' · '))] })]
    : [];
}

/** The number of the page among all, as Word counts them. */
function pageNumber(language: WordLanguage): TextRun {
  const [page, pages] = ['⟨page⟩', '⟨pages⟩'];
  const text = say({ words: W.page, args: { page, pages } }, language).replaceAll(' ', '\u00a0');
  const fields: Readonly<Record<string, string>> = {
    [page]: PageNumber.CURRENT,
    [pages]: PageNumber.TOTAL_PAGES,
  };
  return new TextRun({
    size: SMALL,
    children: ['\t', ...text.split(/(⟨\w+⟩)/).map((part) => fields[part] ?? part)],
  });
}

function footer({ foot, language }: RenderedDocument): Footer {
  const text = harmless(foot);
  const shown = language === 'pl' ? polishTypography(text) : text;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.START,
        spacing: { before: 0, after: 0 },
        border: { top: { style: 'single', size: 4, space: 6, color: LINE } },
        tabStops: [{ type: TabStopType.RIGHT, position: LINE_WIDTH }],
        children: [new TextRun({ text: shown, size: SMALL }), pageNumber(language)],
      }),
    ],
  });
}

/** The sheets of a document without a letterhead: their size, and what stands at their edges. */
export function sheetOf(document: RenderedDocument): Omit<ISectionOptions, 'children'> {
  const marks = marksIn(document);
  return {
    properties: {
      page: {
        size: A4,
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 500, footer: 567 },
      },
    },
    ...(marks.length > 0 ? { headers: { default: new Header({ children: marks }) } } : {}),
    footers: { default: footer(document) },
  };
}
