import type { Element } from 'hast';
import type { WordLanguage } from '../../words/sentence.ts';
import { sharedWords } from '../../words/shared.ts';
import { elementsIn, isElement, wordsOf } from './elements.ts';
import { SHAPED_STATES, swatch } from './shapes.ts';

/** A class for what Markdown says by the alignment of a column. */
function align(cell: Element): void {
  const { align: side, ...properties } = cell.properties;
  cell.properties = side === 'right' ? { ...properties, className: ['number'] } : properties;
}

/** A cell that holds nothing but the name of a state gets the shape of that state. */
function drawState(cell: Element, language: WordLanguage): void {
  const words = wordsOf(cell).replaceAll(/\s/g, ' ').trim();
  const state = SHAPED_STATES.find((each) => sharedWords(`state.${each}`)[language] === words);
  if (!state) return;
  cell.properties['className'] = ['state'];
  cell.children.unshift(swatch(state), { type: 'text', value: '\u00a0' });
}

function isStrong(cell: Element): boolean {
  const [only, ...others] = cell.children;
  return isElement(only, 'strong') && others.length === 0;
}

function nameRow(row: Element, first: Element): void {
  first.tagName = 'th';
  first.properties['scope'] = 'row';
  // A number needs no more room than it takes: 1, 2.1, –.
  if (/^[\d.–]+$/.test(wordsOf(first).trim())) first.properties['className'] = ['ordinal'];
  if (isStrong(first)) row.properties['className'] = ['total'];
}

/** Cells that name a column or a row say so; an empty cell names nothing. */
export function arrangeCells(table: Element, language: WordLanguage): void {
  for (const row of [...elementsIn(table.children)].filter(({ tagName }) => tagName === 'tr')) {
    const cells = row.children.filter((node) => isElement(node));
    for (const [index, cell] of cells.entries()) {
      const isNamed = wordsOf(cell).trim() !== '';
      const isHead = cell.tagName === 'th';
      align(cell);
      if (isHead && isNamed) cell.properties['scope'] = 'col';
      else if (isHead) cell.tagName = 'td';
      else if (index === 0 && isNamed) nameRow(row, cell);
      else drawState(cell, language);
    }
  }
}
