import { Paragraph, type INumberingOptions, type IPropertiesOptions, type TableOfContents } from 'docx';
import { SHARED } from '../../words/shared.ts';
import type { RenderedDocument } from '../format.ts';
import { harmless } from '../harmless.ts';
import { textOf } from '../tree.ts';
import { blocksOf, type Block, type Scene } from './blocks.ts';
import { contentsAt, contentsOf, ranksOf } from './headings.ts';
import { Lists } from './lists.ts';
import { EDITOR } from './package.ts';
import { signaturesOf } from './signatures.ts';
import { STYLE } from './style-names.ts';
import { afterTable } from './tables.ts';

/** The text of a document as Word is given it. */
export interface Body {
  readonly children: readonly (Block | TableOfContents)[];
  readonly numbering: INumberingOptions;
}

/** @param width of a line of text, in twentieths of a point */
export function bodyOf({ tree, language }: RenderedDocument, width: number): Body {
  const ranks = ranksOf(tree);
  const lists = new Lists();
  const scene: Scene = { language, ranks, lists, signatures: signaturesOf(tree), width };
  const at = contentsAt(tree, ranks);
  const contents = [
    new Paragraph({ style: STYLE.contents, text: SHARED.contents[language] }),
    contentsOf(ranks, language),
  ];
  const children =
    at < 0
      ? blocksOf(tree.children, scene)
      : [
          ...blocksOf(tree.children.slice(0, at), scene),
          ...contents,
          ...blocksOf(tree.children.slice(at), scene),
        ];
  // A table may not be the last thing in a document.
  const end = tree.children.at(-1)?.type === 'table' ? [afterTable()] : [];
  return { children: [...children, ...end], numbering: lists.definitions() };
}

/** What Word shows of a document among its properties. */
export function propertiesOf({ tree, foot }: RenderedDocument) {
  const shown = harmless(foot).replaceAll('\u00a0', ' ');
  const [unit = ''] = shown.split(' · ');
  const heading = tree.children.find(({ type }) => type === 'heading');
  const title = heading ? `${textOf(heading)} – ${unit}` : unit;
  return {
    title: title.replaceAll('\u00a0', ' '),
    subject: shown,
    creator: unit,
    lastModifiedBy: EDITOR,
  } satisfies Partial<IPropertiesOptions>;
}
