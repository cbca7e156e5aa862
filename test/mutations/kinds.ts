import { CHARACTERS } from './kinds/characters.ts';
import { COURSE } from './kinds/course.ts';
import { DATES } from './kinds/dates.ts';
import { DOCUMENTS } from './kinds/documents.ts';
import { FILES } from './kinds/files.ts';
import { IDS } from './kinds/ids.ts';
import { KEYS } from './kinds/keys.ts';
import { MEANING } from './kinds/meaning.ts';
import { REFERENCES } from './kinds/references.ts';
import { REGISTERS } from './kinds/registers.ts';
import { VALUES } from './kinds/values.ts';
import { YAML } from './kinds/yaml.ts';
import type { MistakeKind } from './mutant.ts';

/** Every way to break a plan. */
export const MISTAKES: readonly MistakeKind[] = [
  ...KEYS,
  ...VALUES,
  ...REFERENCES,
  ...IDS,
  ...DATES,
  ...YAML,
  ...DOCUMENTS,
  ...CHARACTERS,
  ...FILES,
  ...MEANING,
  ...REGISTERS,
  ...COURSE,
];
