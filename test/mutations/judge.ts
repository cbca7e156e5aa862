import { adviceOf } from '../../src/findings/advice.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { loadPlan, type LoadedPlan } from '../../src/pipeline.ts';
import { say } from '../../src/words/sentence.ts';
import type { SourceFile } from '../../src/source/tree.ts';
import type { Files } from '../setup/plan.ts';
import { choose, random } from '../setup/random.ts';
import type { MistakeKind, Mutant } from './mutant.ts';
import { PLANS, type ValidPlan } from './plans.ts';

/** How many mutants of a kind are judged. */
const PLACES = 3;
/** Small plans more often than large ones, which take longer. */
const TURNS = ['lipnica', 'przykladowo', 'lipnica', 'slupsk', 'lipnica', 'dragacz'];

/** The findings that are in one list and not in the other, by a key of each. */
function without(
  some: readonly Finding[],
  others: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return some.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

const wordy = ({ at, rule, message }: Finding): string => `${at.file} ${rule} ${say(message, 'pl')}`;
const plain = ({ at, rule }: Finding): string => `${at.file} ${rule}`;

/** The findings that another list lacks: lines move, and a message may count what there is. */
export function beyond(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  return without(without(some, others, wordy), without(others, some, wordy), plain);
}

const sources = new Map<string, SourceFile>();

/** The same file as before where path and text are the same. */
function sourceOf(path: string, content: string | Uint8Array): SourceFile {
  if (typeof content !== 'string') return { path, bytes: content };
  const key = `${path}\n${content}`;
  const source = sources.get(key) ?? { path, bytes: new TextEncoder().encode(content) };
  if (PLANS.some(({ files }) => files[path] === content)) sources.set(key, source);
  return source;
}

/** What the pipeline makes of some files. */
export function judgeFiles(files: Files, day: string): LoadedPlan {
  const tree = Object.entries(files).map(([path, content]) => sourceOf(path, content));
  return loadPlan({ files: tree.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }, () => day);
}

const loaded = new Map<string, LoadedPlan>();

/** The plan as it is, before it is broken. */
export function whole(plan: ValidPlan): LoadedPlan {
  const found = loaded.get(plan.name) ?? judgeFiles(plan.files, plan.day);
  loaded.set(plan.name, found);
  return found;
}

const seedOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);

/** Some mutants of a kind, from all plans in turn. */
export function mutantsOf(kind: MistakeKind, count = PLACES): Mutant[] {
  const seed = seedOf(kind.name);
  const next = random(seed);
  const left = new Map(PLANS.map((plan) => [plan.name, choose(kind.places(plan), Infinity, seed)]));
  const mutants: Mutant[] = [];
  while (mutants.length < count && [...left.values()].some((places) => places.length > 0)) {
    for (const name of TURNS) {
      const mutant = mutants.length < count ? left.get(name)?.pop()?.({ next }) : null;
      if (mutant) mutants.push(mutant);
    }
  }
  return mutants;
}

/** What was said of a mutant. */
export interface Verdict {
  readonly kind: MistakeKind;
  readonly place: string;
  /** The findings that the mistake brought. */
  readonly more: readonly Finding[];
  readonly found: boolean;
  /** Found at the line of the mistake, under the right rule. */
  readonly there: boolean;
  /** … as the first new finding, where there should be one. */
  readonly first: boolean;
  readonly single: boolean;
  /** An error, where the mistake is one. */
  readonly fails: boolean;
  /** Sentences that no person should read. */
  readonly raw: readonly string[];
  /** Shown at places that their files have. */
  readonly inside: boolean;
}

/** @throws what the program throws, with the mistake that made it */
export function judgeMutant(kind: MistakeKind, mutant: Mutant): Verdict {
  try {
    return judged(kind, mutant);
  } catch (cause) {
    throw new Error(`${kind.name}: crash at ${mutant.plan.name}/${mutant.file}:${mutant.line}`, { cause });
  }
}

function judged(kind: MistakeKind, mutant: Mutant): Verdict {
  const after = judgeFiles(mutant.files, mutant.plan.day);
  const more = beyond(after.findings, whole(mutant.plan).findings);
  const isRight = ({ at, rule }: Finding): boolean =>
    kind.rules.includes(rule) &&
    at.file === mutant.file &&
    [mutant.line, ...(mutant.also ?? [])].includes(at.line);
  const [first] = more;
  return {
    kind,
    place: `${mutant.plan.name}/${mutant.file}:${mutant.line}`,
    more,
    found: more.length > 0,
    there: more.some(isRight),
    first: kind.several === undefined ? first !== undefined && isRight(first) : more.some(isRight),
    single: more.length === 1 || kind.several !== undefined,
    fails: kind.error === false || more.some(({ severity }) => severity === 'error'),
    raw: more.flatMap((finding) => rawWords(finding, after)).map((words) => `${kind.name}: ${words}`),
    inside: more.every((finding) => isInside(finding, after)),
  };
}

/** Words of libraries, of JavaScript and of forgotten arguments. */
const RAW =
  /undefined|\bNaN\b|\[object|\bnull\b(?!”)|Zod|YAML(?:Parse|Syntax)?Error|Invalid input|expected (?:string|object|array|number)|Unrecognized|implicit (?:key|map)|flow (?:map|sequence|collection)|\bat .*\.[jt]s:\d/i;

/** A placeholder that got no value. */
const OPEN = /\{[a-z]+(?:, (?:plural|select)|\})/i;

/** What a finding says, in both languages, each part by itself. */
export function wordsOf(finding: Finding, plan: LoadedPlan): string[] {
  const line = plan.files.get(finding.at.file)?.line(finding.at.line) ?? '';
  return (['pl', 'en'] as const).flatMap((language) => [
    say(finding.message, language),
    ...adviceOf(finding, line, language),
    ...(finding.related ?? []).map(({ note }) => say(note, language)),
  ]);
}

/** Sentences that no person should read. */
export const rawWords = (finding: Finding, plan: LoadedPlan): string[] => [
  ...wordsOf(finding, plan).filter((words) => words.trim() === '' || RAW.test(words)),
  // A corrected line may hold the braces of the plan.
  ...(['pl', 'en'] as const)
    .flatMap((language) =>
      [finding.message, finding.hint].flatMap((each) => (each ? [say(each, language)] : [])),
    )
    .filter((words) => OPEN.test(words)),
];

/** What a line shows in place of a private value, which is as long as it is. */
const HIDDEN = '…';

/** True where a place lies inside its file. */
export function isInside({ at }: Finding, plan: LoadedPlan): boolean {
  const file = plan.files.get(at.file);
  if (!file) return true;
  const columns = (number: number): number => {
    const line = file.line(number);
    return line.endsWith(HIDDEN) ? Infinity : Array.from(line).length + 1;
  };
  const forward = at.endLine > at.line || (at.endLine === at.line && at.endColumn >= at.column);
  return (
    at.line > 0 &&
    at.column > 0 &&
    at.column <= columns(at.line) &&
    at.endColumn <= columns(at.endLine) + 1 &&
    forward
  );
}
