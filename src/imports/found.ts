import type { Sentence } from '../words/sentence.ts';

/** A text of the document with the lines it comes from. */
export interface Said {
  readonly text: string;
  readonly lines: readonly number[];
  /** The number or bullet that stood before it. */
  readonly mark?: string;
}

/** An item of a list with the items inside it. */
export interface Point extends Said {
  readonly points: Point[];
}

/** An area of integration, with its tasks where the document is a schedule. */
export interface FoundArea extends Said {
  /** A heading may stand several times. */
  readonly lines: number[];
  /** True where the document does not call it an area. */
  readonly isGuessed: boolean;
  readonly description: Said[];
  readonly tasks: Point[];
}

/** The card of an institution. */
export interface FoundCard extends Said {
  /** The name of its area, or null where the document gives none. */
  area: FoundArea | null;
  readonly isLeader: boolean;
  readonly description: Said[];
  goalsHeading: string | null;
  readonly goals: Point[];
  readonly duties: Point[];
}

/** Tasks that every area or every institution gets. */
export interface FoundCommon extends Said {
  readonly each: 'area' | 'institution';
  readonly tasks: Point[];
}

/** A part of a document that becomes a part of the introduction. */
export interface FoundIntro {
  readonly title: Said | null;
  readonly paragraphs: Said[];
}

/** What was not understood: the line, its text, why, and what to do. */
export interface Left extends Said {
  readonly why: Sentence;
}

/** What a document says in the words of a plan. Every line of it is in here once. */
export interface Found {
  readonly intro: FoundIntro;
  readonly areas: readonly FoundArea[];
  readonly cards: readonly FoundCard[];
  readonly common: FoundCommon | null;
  readonly coordination: readonly Point[];
  readonly goals: readonly Point[];
  /** Headings that say what the lists below them are, and nothing more. */
  readonly heads: readonly Said[];
  readonly left: readonly Left[];
}

/** All points of a list, those inside others too, in the order of the document. */
export const allPoints = (points: readonly Point[]): Point[] =>
  points.flatMap((point) => [point, ...allPoints(point.points)]);
