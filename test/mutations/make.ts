import { misspell } from './typos.ts';
import { changed, type Chance, type MistakeKind, type Mutant } from './mutant.ts';
import { lineOf, withLine } from './lines.ts';
import type { ValidPlan } from './plans.ts';
import { sitesOf, type Site } from './sites.ts';

type More = Pick<MistakeKind, 'several' | 'error'>;
type Rules = string | readonly string[];

const list = (rules: Rules): readonly string[] => [rules].flat();

/** A mistake at a field or value of the schema. */
export const atSite = (
  name: string,
  rules: Rules,
  where: (site: Site) => boolean,
  make: (site: Site, chance: Chance) => Mutant | null,
  more: More = {},
): MistakeKind => ({
  name,
  rules: list(rules),
  ...more,
  places: (plan) =>
    sitesOf(plan)
      .filter(where)
      .map((site) => (chance) => make(site, chance)),
});

/** A mistake in a line: what matches is replaced; the finding stands `at` lines from there. */
export const inLine = (
  name: string,
  rules: Rules,
  files: RegExp,
  line: RegExp,
  by: string | ((match: string) => string),
  { at = 0, ...more }: More & { readonly at?: number } = {},
): MistakeKind => ({
  name,
  rules: list(rules),
  ...more,
  places: (plan) =>
    Object.entries(plan.files).flatMap(([file, text]) => {
      if (!files.test(file)) return [];
      const found = text.split('\n').flatMap((each, index) => (line.test(each) ? [index + 1] : []));
      return found.map((number) => () => {
        const old = lineOf(text, number);
        const made = typeof by === 'string' ? old.replace(line, by) : old.replace(line, by);
        return changed(plan, file, withLine(text, number, made), number + at);
      });
    }),
});

/** A mistake in a whole file, or in the set of files. */
export const inFile = (
  name: string,
  rules: Rules,
  files: RegExp,
  make: (plan: ValidPlan, file: string, text: string, chance: Chance) => Mutant | null,
  more: More = {},
): MistakeKind => ({
  name,
  rules: list(rules),
  ...more,
  places: (plan) =>
    Object.entries(plan.files).flatMap(([file, text]) =>
      files.test(file) ? [(chance: Chance) => make(plan, file, text, chance)] : [],
    ),
});

/** The same mistake with every slip of the fingers. */
export const slips = (slip: string, word: string, { next }: Chance): string | null =>
  misspell(word, slip, next);
