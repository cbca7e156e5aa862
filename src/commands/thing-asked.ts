import type { Call } from './command.ts';
import { subjectOf } from '../link/ids.ts';
import type { Named, Plan } from '../model/plan.ts';
import type { Thing } from '../schema/field.ts';
import { nearest } from '../schema/nearest.ts';
import { slug } from '../schema/slug.ts';
import { NAMES } from '../schema/subject.ts';
import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';

const W = {
  unknown: {
    pl: 'W planie nie ma niczego o identyfikatorze ani nazwie „{word}”.{hint}',
    en: 'The plan has nothing with the id or the name “{word}”.{hint}',
  },
  near: { pl: ' Czy chodziło o „{near}” ({what})?', en: ' Did you mean “{near}” ({what})?' },
  several: {
    pl: '„{word}” pasuje do kilku pozycji planu: {ids}{more}. Podaj identyfikator jednej z nich.',
    en: 'Several items of the plan fit “{word}”: {ids}{more}. Give the id of one of them.',
  },
  more: { pl: ' i {count} dalszych', en: ' and {count} more' },
  which: { pl: 'O którą pozycję chodzi?', en: 'Which one is meant?' },
} satisfies Record<string, Words>;

const FEW = 6;

/** All texts that a thing is called by, in every language. */
function namesOf({ record }: Named): string[] {
  const fields = record as Readonly<Record<string, unknown>>;
  return [...NAMES, 'short']
    .map((field) => fields[field])
    .flatMap((text): unknown[] => (typeof text === 'object' && text !== null ? Object.values(text) : [text]))
    .filter((text) => typeof text === 'string');
}

/** An id with its kind before it: a decision and the task made of it may well have the same. */
const withKind = ({ thing, id }: Named): string => `${thing}:${id}`;

/** The things that a word may stand for: the one that has it as id, else those called so, else those whose name holds it. */
function fitting(all: readonly Named[], word: string): readonly Named[] {
  const byId = all.filter((one) => one.id === word || withKind(one) === word);
  if (byId.length > 0) return byId;
  const wanted = slug(word);
  if (wanted === '') return [];
  const named = (fits: (name: string) => boolean): Named[] =>
    all.filter((one) => namesOf(one).some((name) => fits(slug(name))));
  const exact = named((name) => name === wanted);
  return exact.length > 0 ? exact : named((name) => name.includes(wanted));
}

function unknown(all: readonly Named[], word: string): UserError {
  const byWord = new Map(all.flatMap((one) => [one.id, ...namesOf(one)].map((name) => [name, one] as const)));
  const near = byWord.get(nearest(word, [...byWord.keys()]) ?? '');
  const hint: Sentence | string = near ? sentence(W.near, { near: near.id, what: subjectOf(near).it }) : '';
  return new UserError(W.unknown, { word, hint });
}

/**
 * The thing of a plan that a word on the command line names: by its id, by its name, or by a part of the name that no
 * other has. Somebody at a terminal is asked which of several is meant.
 * @throws {UserError} where there is none, or several
 */
export async function thingAsked(
  { host }: Pick<Call, 'host'>,
  plan: Plan,
  word: string,
  things: readonly Thing[],
  language: WordLanguage,
): Promise<Named> {
  const all = things.flatMap((thing) => [...(plan.named.get(thing)?.values() ?? [])]);
  const found = fitting(all, word);
  const [first] = found;
  if (!first) throw unknown(all, word);
  if (found.length === 1) return first;
  const questions = host.questions(language);
  if (questions) {
    const choices = found.map((one, index) => ({
      value: String(index),
      label: one.id,
      hint: say(subjectOf(one).it, language),
    }));
    return found[Number(await questions.select(say(sentence(W.which), language), choices))] ?? first;
  }
  const more = found.length > FEW ? sentence(W.more, { count: found.length - FEW }) : '';
  const isAlone = ({ id }: Named): boolean => found.filter((other) => other.id === id).length === 1;
  const ids = found.slice(0, FEW).map((one) => (isAlone(one) ? one.id : withKind(one)));
  throw new UserError(W.several, { word, ids: ids.join(', '), more });
}
