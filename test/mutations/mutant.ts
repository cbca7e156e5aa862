import { startsOf } from './lines.ts';
import type { ValidPlan } from './plans.ts';
import type { Site } from './sites.ts';

/** A plan with one mistake in it. */
export interface Mutant {
  readonly plan: ValidPlan;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Where the finding has to stand. */
  readonly file: string;
  readonly line: number;
  /** Other lines that it may be reported at, where the mistake is in several. */
  readonly also?: readonly number[];
}

/** What a mistake may be made with. */
export interface Chance {
  /** A number from 0 to 1 that is the same in every run. */
  readonly next: () => number;
}

/** A way to break a plan. */
export interface MistakeKind {
  readonly name: string;
  /** The rules that may name it. */
  readonly rules: readonly string[];
  /** Why several findings are right, where they are. */
  readonly several?: string;
  /** False where the finding is no error: the mistake may be none. */
  readonly error?: boolean;
  /** The mutants of a plan, each made only when it is asked for; null where the mistake cannot be made there. */
  readonly places: (plan: ValidPlan) => readonly ((chance: Chance) => Mutant | null)[];
}

/** The plan with another text of one file. */
export function changed(plan: ValidPlan, file: string, text: string | Uint8Array, line: number): Mutant {
  return { plan, files: { ...plan.files, [file]: text }, file, line };
}

/** A text with a stretch replaced. */
export const spliced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** The site's file with its value replaced; a value of several lines moves behind its key. */
export function withValue(site: Site, by: string): Mutant {
  const own = startsOf(site.text).findIndex((start) => start > site.start);
  const first = own < 0 ? startsOf(site.text).length : own;
  const begins = site.key && first > site.line ? site.text.indexOf(':', site.key.end) + 1 : site.start;
  const text = spliced(site.text, begins, site.end, begins === site.start ? by : ` ${by}`);
  return changed(site.plan, site.file, text, site.line);
}

/** The site's file with its key replaced. */
export function withKey(site: Site, by: string): Mutant | null {
  if (!site.key) return null;
  return changed(site.plan, site.file, spliced(site.text, site.key.start, site.key.end, by), site.line);
}

/** The site's file without its field; null where the field stands alone in its map. */
export function withoutField(site: Site, line: number): Mutant | null {
  const { key, text, end } = site;
  if (!key || site.present.length < 2) return null;
  const lineStart = text.lastIndexOf('\n', key.start - 1) + 1;
  const before = text.slice(lineStart, key.start);
  const dropped = (from: number, to: number, by = ''): Mutant =>
    changed(site.plan, site.file, spliced(text, from, to, by), line);
  if (site.flow) {
    const comma = text.slice(0, key.start).endsWith(', ');
    return comma ? dropped(key.start - 2, end) : dropped(key.start, end + 2);
  }
  const next = text.indexOf('\n', end) + 1;
  // The first field of an item shares its line with the dash.
  return before.trim() === '' ? dropped(lineStart, next) : dropped(key.start, next + before.length);
}
