import { byNumber } from '../findings/visible.ts';

/**
 * What has no place in a document: controls but for tab and line end, overrides of direction, tag letters, blanks
 * without width, fillers, halves of letters. Joiners and marks of direction belong to Persian, Arabic and emoji and stay.
 */
const HARMFUL =
  /(?!\t|\n|\u00ad|\u061c|\u200c|\u200d|\u200e|\u200f|\ufe0e|\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029\ufff9-\ufffb]/gu;

/** A text of the plan as it may stand in a document of any format. */
export const harmless = (text: string): string => text.replaceAll(HARMFUL, byNumber);

/** True for a text in which nothing had to be written out. */
export const isHarmless = (text: string): boolean => harmless(text) === text;
