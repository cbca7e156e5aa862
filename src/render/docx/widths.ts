/** How wide a character of Calibri is, in parts of the font's size: near enough to share out the room of a table. */
function widthOf(character: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  if (/[ \u00a0.,:;!|'’„”ijlłfrtI()[\]/-]/.test(character)) return 0.28;
  if (/[mwMW@%—…]/.test(character)) return 0.82;
  if (/[ckszxvyaegćśżź]/.test(character)) return 0.46;
  return /\p{Lu}/u.test(character) ? 0.6 : 0.52;
}

/** The width of a text on one line, in twentieths of a point. */
function textWidth(text: string, size: number): number {
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size * 20;
}

/** The share of a table that a column needs in which somebody is to write. */
const FILLED_BY_HAND = 0.2;

/** True for a column with nothing but a head and perhaps dots: a place for a signature, a date, a few words. */
export const isToFill = ([, ...body]: readonly string[]): boolean =>
  body.length > 0 && body.every((text) => /^[\s.…_]*$/.test(text));

/** A column's narrowest width, at which no word is broken, and its widest, at which no line is. */
function bounds(cells: readonly string[], size: number, padding: number, room: number) {
  const [, ...body] = cells;
  const words = cells.flatMap((cell) => cell.split(/[ \t\n]+|(?<=[-–/])/));
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  // Bold letters of a head are a little wider.
  const needed = Math.min(widest(words) * 1.06 + padding, room * 0.4);
  const least = isToFill(cells) ? Math.max(needed, room * FILLED_BY_HAND) : needed;
  return { least, most: Math.max(least, Math.min(widest(body) + padding, 2 * room)) };
}

/**
 * Widths of the columns of a table that fills its room: every column gets what its longest word needs, and of the rest
 * the more, the longer the texts below its head are. LibreOffice and Word alike then show the same table.
 * @param columns the texts of each column
 * @param size of the font, in points
 */
export function columnWidths(
  columns: readonly (readonly string[])[],
  size: number,
  padding: number,
  room: number,
): number[] {
  const all = columns.map((cells) => bounds(cells, size, padding, room));
  const total = (key: 'least' | 'most'): number => all.reduce((sum, each) => sum + each[key], 0);
  const [least, most] = [total('least'), total('most')];
  const share = ({ least: own, most: wanted }: { least: number; most: number }): number => {
    if (least >= room) return (own / least) * room;
    if (most <= room) return (wanted / most) * room;
    return own + ((wanted - own) / (most - least)) * (room - least);
  };
  const widths = all.map((each) => Math.floor(share(each)));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
