import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { WordLanguage } from '../../words/sentence.ts';
import { speechOf } from './language.ts';
import { STYLE } from './style-names.ts';

/** Colours of the pages: contrast of 4.5:1 and more on white. */
export const ACCENT = '1A4D7A';
export const LINE = '8A94A0';
export const TINT = 'F1F4F7';

/** Calibri is in every Word; LibreOffice puts Carlito in its place, which is as wide. Letters Calibri lacks come from Arial. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };
const CODE_FONT = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New', eastAsia: 'Consolas' };

/** Sizes in half-points, distances in twentieths of a point. */
const BODY = 22;
/** Distance of lines, in parts of 240. LibreOffice takes it for something else where the rule is left out. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const SPACING = { after: 120, ...lines(264) };

/** Size, space before, colour of the headings from the first level on. */
const HEADINGS = [
  { size: 36, before: 0, after: 120 },
  { size: 28, before: 360, after: 120, color: ACCENT },
  { size: 24, before: 280, after: 80 },
  { size: BODY, before: 220, after: 60 },
  { size: BODY, before: 180, after: 60, italics: true },
  { size: BODY, before: 180, after: 60, italics: true, bold: false },
];

const heading = (level: number) => {
  const { before, after, ...run } = HEADINGS[level] ?? { before: 0, after: 0, size: BODY };
  return {
    quickFormat: true,
    next: 'Normal',
    run: { bold: true, ...run },
    // Without the level LibreOffice makes no headings of them in a PDF.
    paragraph: {
      outlineLevel: level,
      keepNext: true,
      keepLines: true,
      spacing: { before, after, ...lines(259) },
    },
  };
};

const paragraphStyle = (
  id: string,
  name: string,
  { run = {}, paragraph = {} }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });

const contents = (level: number): IParagraphStyleOptions => ({
  ...paragraphStyle(`TOC${level}`, `toc ${level}`, {
    paragraph: { spacing: { after: 40 }, indent: { left: 280 * (level - 2) } },
  }),
  quickFormat: false,
});

const cell = (id: string, name: string, size: number): IParagraphStyleOptions =>
  paragraphStyle(id, name, {
    run: { size },
    paragraph: { spacing: { before: 20, after: 20, ...lines(245) } },
  });

const PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  paragraphStyle(STYLE.text, 'Body Text', { paragraph: { spacing: SPACING } }),
  paragraphStyle(STYLE.contents, 'TOC Heading', {
    run: { bold: true, size: 24 },
    paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
  }),
  contents(2),
  contents(3),
  paragraphStyle(STYLE.quote, 'Quote', {
    paragraph: {
      spacing: SPACING,
      indent: { left: 220, right: 220 },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: ACCENT } },
      shading: { fill: TINT },
    },
  }),
  paragraphStyle(STYLE.codeBlock, 'lsicu Code Block', {
    run: { font: CODE_FONT, size: 18, noProof: true },
    paragraph: { alignment: AlignmentType.START, spacing: SPACING, shading: { fill: TINT } },
  }),
  cell(STYLE.cell, 'lsicu Cell', 19),
  cell(STYLE.smallCell, 'lsicu Small Cell', 16),
  paragraphStyle(STYLE.rule, 'lsicu Rule', {
    run: { size: 8 },
    paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: LINE } } },
  }),
  paragraphStyle(STYLE.mark, 'lsicu Mark', {
    run: { bold: true, size: 20 },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      border: {
        top: { style: BorderStyle.DASHED, size: 8, space: 3, color: '000000' },
        bottom: { style: BorderStyle.DASHED, size: 8, space: 3, color: '000000' },
      },
    },
  }),
  // Room to write above the dots.
  paragraphStyle(STYLE.signature, 'lsicu Signature', {
    paragraph: { keepLines: true, spacing: { before: 360, after: 60, ...lines(264) } },
  }),
  paragraphStyle(STYLE.legend, 'lsicu Legend', { run: { size: 19 }, paragraph: { spacing: { after: 160 } } }),
];

/** The styles of a document: an office changes its look in one place of each. */
export const stylesOf = (language: WordLanguage): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: FONT,
        size: BODY,
        sizeComplexScript: BODY,
        language: { ...speechOf(language)?.language, bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: SPACING },
    },
    heading1: heading(0),
    heading2: heading(1),
    heading3: heading(2),
    heading4: heading(3),
    heading5: heading(4),
    heading6: heading(5),
    listParagraph: { paragraph: { spacing: { after: 60, ...lines(264) } } },
    caption: {
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 80 } },
    },
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
  paragraphStyles: PARAGRAPHS,
  characterStyles: [
    {
      id: STYLE.code,
      name: 'lsicu Code',
      run: { font: CODE_FONT, size: 20 },
    },
  ],
});
