import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import type { List } from 'mdast';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** How far each level stands in, in twentieths of a point: room for two digits and a full stop. */
export const STEP = 425;

const BULLETS = ['•', '–', '▪'];

const indented = (level: number) => ({ paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } });

const bulleted = {
  reference: 'bullets',
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: BULLETS[level % BULLETS.length] ?? '•',
    alignment: AlignmentType.START,
    style: indented(level),
  })),
};

const numberedFrom = (start: number) => ({
  reference: `numbers ${start}`,
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    start,
    style: indented(level),
  })),
});

/** Which list of Word's a paragraph is in. */
export interface ListPlace {
  readonly reference: string;
  readonly instance: number;
}

/** The lists of one document: each numbered list counts for itself, from where it says. */
export class Lists {
  readonly #starts = new Set<number>();
  #count = 0;

  place({ ordered, start }: List): ListPlace {
    if (!ordered) return { reference: bulleted.reference, instance: 0 };
    const from = Math.min(start ?? 1, 32_767);
    this.#starts.add(from);
    this.#count += 1;
    return { reference: `numbers ${from}`, instance: this.#count };
  }

  /** What Word is told of them, once all have their place. */
  definitions(): INumberingOptions {
    return { config: [bulleted, ...[...this.#starts].map(numberedFrom)] };
  }
}

/** Word knows nine levels. */
export const levelAt = (depth: number): number => Math.min(depth, LEVELS.length - 1);
