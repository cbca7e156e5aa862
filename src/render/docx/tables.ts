import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AlignType, Table as TableNode, TableCell as CellNode, TableRow as RowNode } from 'mdast';
import { textOf } from '../tree.ts';
import { runsOf, runsRightToLeft } from './runs.ts';
import { STYLE } from './style-names.ts';
import { LINE, TINT } from './styles.ts';
import { columnWidths, isToFill } from './widths.ts';

/** From so many columns on, letters are smaller: turned sheets in the midst of a document read worse. */
const MANY_COLUMNS = 7;
/** Room at both sides of a text, in twentieths of a point. */
const PADDING = { usual: 80, small: 50 };
/** LibreOffice cuts a row that may not be divided and is higher than a sheet: long ones may be. */
const LONG_CELL = 900;
/** Rows to write in by hand are 9 mm high. */
const HAND = { value: 510, rule: HeightRule.ATLEAST };
/** A table this short stays on one sheet. */
const FEW_ROWS = 10;
const LITTLE_TEXT = 1800;

const ALIGNMENTS = { left: AlignmentType.START, right: AlignmentType.END, center: AlignmentType.CENTER };

const line = (size: number, color = LINE) => ({ style: BorderStyle.SINGLE, size, color });
const BORDERS = {
  top: line(8, '1B1F24'),
  bottom: line(8, '1B1F24'),
  left: line(4),
  right: line(4),
  insideHorizontal: line(4),
  insideVertical: line(4),
};

interface CellPlace {
  readonly width: number;
  readonly align: AlignType;
  readonly isHead: boolean;
  readonly keepNext: boolean;
  readonly style: string;
}

function cellOf(node: CellNode | undefined, { width, align, isHead, keepNext, style }: CellPlace): TableCell {
  const children = node?.children ?? [];
  const paragraph = new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    ...(align ? { alignment: ALIGNMENTS[align] } : {}),
    ...(runsRightToLeft(children) ? { bidirectional: true } : {}),
    children: runsOf(children, isHead ? { bold: true } : {}),
  });
  const shading = isHead ? { shading: { fill: TINT } } : {};
  return new TableCell({ children: [paragraph], width: { size: width, type: WidthType.DXA }, ...shading });
}

/** What stands below a table where nothing else may: too low to be seen, or to begin a new sheet. */
export const afterTable = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    children: [],
  });

/** True for the row of totals: its first cell is in bold and nothing else. */
const isTotal = (row: RowNode | undefined): boolean => {
  const [first, ...others] = row?.children[0]?.children ?? [];
  return first?.type === 'strong' && others.length === 0;
};

interface TablePlace {
  /** The width of a line of text, and how far the table stands in, in twentieths of a point. */
  readonly room: number;
  readonly indent: number;
  /** True where its last row stays with what follows. */
  readonly isKept?: boolean | undefined;
}

/** A table with a head that stands on every sheet; its first column names the rows. */
export function tableOf(
  { align, children: rows }: TableNode,
  { room, indent, isKept = false }: TablePlace,
): Table {
  const count = Math.max(...rows.map(({ children }) => children.length));
  const small = count >= MANY_COLUMNS;
  const texts = rows.map(({ children }) => children.map((cell) => textOf(cell)));
  const columns = Array.from({ length: count }, (_, index) => texts.map((row) => row[index] ?? ''));
  const padding = small ? PADDING.small : PADDING.usual;
  const height = columns.some(isToFill) ? { height: HAND } : {};
  const widths = columnWidths(columns, small ? 8 : 9.5, 2 * padding + 20, room - indent);
  const isShort = rows.length <= FEW_ROWS && texts.flat().join('').length <= LITTLE_TEXT;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room - indent, type: WidthType.DXA },
    columnWidths: widths,
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    margins: { left: padding, right: padding, top: 30, bottom: 30 },
    borders: BORDERS,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map((row, index) => {
      const isHead = index === 0;
      const isLast = index === rows.length - 1;
      const keepNext = isLast ? isKept : isHead || isShort || isTotal(rows[index + 1]);
      return new TableRow({
        ...(isHead ? { tableHeader: true } : {}),
        cantSplit: isHead || (texts[index] ?? []).every((text) => text.length <= LONG_CELL),
        ...(isHead ? {} : height),
        children: widths.map((width, column) =>
          cellOf(row.children[column], {
            width,
            align: align?.[column] ?? null,
            isHead,
            keepNext,
            style: small ? STYLE.smallCell : STYLE.cell,
          }),
        ),
      });
    }),
  });
}
