import type { Root } from 'mdast';

/** Rows that are parsed at once: the time a parser takes for tables grows with the square of their rows. */
const ROWS = 200;

/** A portion of a document's Markdown. */
interface Portion {
  readonly lines: string[];
  /** True where it begins inside the table that the portion before it ends with; the head of that table is repeated. */
  readonly continues: boolean;
}

/** Cuts Markdown into portions of few table rows each: inside a long table, else before a heading. */
export function portionsOf(markdown: string): Portion[] {
  let portion: Portion = { lines: [], continues: false };
  const portions = [portion];
  let head: string[] = [];
  let rows = 0;
  const begin = (lines: string[], continues: boolean): void => {
    portion = { lines, continues };
    portions.push(portion);
    rows = 0;
  };
  for (const line of markdown.split('\n')) {
    const isRow = line.startsWith('|');
    if (rows >= ROWS && isRow && head.length === 2) begin([...head, line], true);
    else if (rows >= ROWS && line.startsWith('#')) begin([line], false);
    else portion.lines.push(line);
    if (!isRow) head = [];
    else if (head.length < 2) head.push(line);
    if (isRow) rows += 1;
  }
  return portions;
}

/** Joins the trees of portions to the tree of the whole document. */
export function joinPortions(trees: readonly { readonly tree: Root; readonly continues: boolean }[]): Root {
  const whole: Root = { type: 'root', children: [] };
  for (const { tree, continues } of trees) {
    const [first, ...rest] = tree.children;
    const last = whole.children.at(-1);
    if (continues && first?.type === 'table' && last?.type === 'table') {
      last.children.push(...first.children.slice(1));
      whole.children.push(...rest);
    } else whole.children.push(...tree.children);
  }
  return whole;
}
