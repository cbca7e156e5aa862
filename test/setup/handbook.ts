import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';

export interface Page {
  readonly language: 'pl' | 'en';
  readonly name: string;
  readonly text: string;
}

/** The pages of the handbook. */
export const handbook: readonly Page[] = (['pl', 'en'] as const).flatMap((language) =>
  readdirSync(join(root, 'docs', language))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ language, name, text: readFileSync(join(root, 'docs', language, name), 'utf8') })),
);
