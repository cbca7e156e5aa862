import { TableOfContents } from 'docx';
import type { Heading, Nodes, Root } from 'mdast';
import { SHARED } from '../../words/shared.ts';
import type { WordLanguage } from '../../words/sentence.ts';
import { harmless } from '../harmless.ts';
import { textOf } from '../tree.ts';

const ENOUGH_FOR_CONTENTS = 3;
/** About three sheets: a letter needs no table of contents, whatever sections it has. */
const LONG = 6000;
/** The levels that a table of contents lists. */
const LISTED = [2, 3];

/** What a heading is in the whole document. */
export interface Rank {
  readonly level: number;
  /** Name of the bookmark that links lead to. */
  readonly anchor: string;
}

/** All headings below a node, in the order they stand in. */
function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap((child) => headingsIn(child)) : [];
}

/** The headings of a document: one of the first level and no gap between levels, as on its page. */
export function ranksOf(tree: Root): Map<Heading, Rank> {
  let level = 0;
  return new Map(
    headingsIn(tree).map((heading, index) => {
      level = Math.min(Math.max(heading.depth, level === 0 ? 1 : 2), level + 1);
      return [heading, { level, anchor: `_lsicu_${index + 1}` }];
    }),
  );
}

/** Where the table of contents stands: before the first section of a long document with enough of them; else -1. */
export function contentsAt(tree: Root, ranks: ReadonlyMap<Heading, Rank>): number {
  const sections = [...ranks.values()].filter(({ level }) => level === 2);
  if (sections.length < ENOUGH_FOR_CONTENTS || textOf(tree).length < LONG) return -1;
  return tree.children.findIndex((node) => node.type === 'heading' && ranks.get(node)?.level === 2);
}

/** The table of contents with its links, in full: only the numbers of pages are left for Word to add when it updates it. */
export function contentsOf(ranks: ReadonlyMap<Heading, Rank>, language: WordLanguage): TableOfContents {
  return new TableOfContents(SHARED.contents[language], {
    headingStyleRange: `${LISTED[0]}-${LISTED.at(-1)}`,
    hyperlink: true,
    // Word asks before it updates what is marked as out of date.
    beginDirty: false,
    tabLeader: 'none',
    cachedEntries: [...ranks].flatMap(([heading, { level, anchor }]) =>
      LISTED.includes(level) ? [{ title: harmless(textOf(heading)), level, href: anchor }] : [],
    ),
  });
}
