import type { Element, ElementContent } from 'hast';
import type { WordLanguage } from '../../words/sentence.ts';
import { arrangeCells } from './cells.ts';
import { element, isElement, wordsOf } from './elements.ts';
import { isHeading } from './headings.ts';
import type { PageIds } from './ids.ts';

const NUMBER = /^(?:Tabela|Table)\s\d+(?=\.)/;

/** Tables of one page, in the order they stand in. */
class Tables {
  readonly #language: WordLanguage;
  readonly #ids: PageIds;
  readonly #labels = new Map<string, number>();
  #heading = '';

  constructor(language: WordLanguage, ids: PageIds) {
    this.#language = language;
    this.#ids = ids;
  }

  arrange(parent: Element): void {
    const arranged: ElementContent[] = [];
    for (const node of parent.children) {
      if (isElement(node, 'table')) {
        arrangeCells(node, this.#language);
        arranged.push(this.#region(node, arranged));
      } else {
        if (isElement(node) && isHeading(node)) this.#heading = wordsOf(node);
        else if (isElement(node)) this.arrange(node);
        arranged.push(node);
      }
    }
    parent.children = arranged;
  }

  /** A region that scrolls where its table is wider than the screen, named by the table's caption or else the heading. */
  #region(table: Element, before: ElementContent[]): Element {
    const properties = { className: ['table'], role: 'region', tabIndex: 0 };
    const index = before.findLastIndex((node) => isElement(node));
    const line = before[index];
    const number = isElement(line, 'p') ? NUMBER.exec(wordsOf(line))?.[0] : undefined;
    if (!isElement(line) || number === undefined)
      return element('div', { ...properties, ariaLabel: this.#label() }, table);
    const id = this.#ids.take(number, 'table');
    before.splice(index);
    table.children.unshift(element('caption', { id }, element('span', {}, ...line.children)));
    return element('div', { ...properties, ariaLabelledBy: [id] }, table);
  }

  #label(): string {
    const count = (this.#labels.get(this.#heading) ?? 0) + 1;
    this.#labels.set(this.#heading, count);
    return count === 1 ? this.#heading : `${this.#heading} (${count})`;
  }
}

/** Turns the numbered line over a table into its caption, and marks heads, numbers and states. */
export function arrangeTables(main: Element, language: WordLanguage, ids: PageIds): void {
  new Tables(language, ids).arrange(main);
}
