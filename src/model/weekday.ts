import { readWeekday } from '../words/weekdays.ts';
import type { Meeting } from './meetings.ts';

/** The weekday that a meeting states. */
export interface StatedWeekday {
  /** The word as it stands in the plan. */
  readonly word: string;
  readonly language: string;
  /** 0 is Sunday; null for a word that names no weekday. */
  readonly weekday: number | null;
}

/** The weekday that a meeting states, read in the plan's language; undefined where it states none. */
export function statedWeekday({ weekday }: Meeting, own: string): StatedWeekday | undefined {
  if (weekday === undefined) return undefined;
  const texts = typeof weekday === 'string' ? { [own]: weekday } : weekday;
  const language = Object.hasOwn(texts, own) ? own : (Object.keys(texts)[0] ?? own);
  const word = texts[language] ?? '';
  return { word, language, weekday: readWeekday(word, language) };
}
