import type { When } from '../schema/when.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The day of a date that names one, or null for a coarse date and a range. */
export const exactDay = (when: When): string | null =>
  when.first !== null && when.first === when.last ? when.first : null;

/** True for a day and for a range of days. */
export const isToTheDay = (when: When): boolean => when.text.split('/').every(isDay);
