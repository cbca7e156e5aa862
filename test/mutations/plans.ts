import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { exampleFiles } from '../setup/plan.ts';

/** A valid plan to be broken, with the day it is judged on. */
export interface ValidPlan {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly day: string;
}

const days = JSON.parse(readFileSync(join(root, 'examples/days.json'), 'utf8')) as Record<string, string>;

/** The files of the plan in `plan/`, which uses every field of every kind. */
function richFiles(): Record<string, string> {
  const folder = join(import.meta.dirname, 'plan');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return Object.fromEntries(
    paths.toSorted().map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The plans that are broken: small ones first. */
export const PLANS: readonly ValidPlan[] = [
  { name: 'lipnica', files: richFiles(), day: '2027-06-30' },
  ...['przykladowo', 'slupsk', 'dragacz'].map((name) => ({
    name,
    files: exampleFiles(name),
    day: days[name] ?? '',
  })),
];
