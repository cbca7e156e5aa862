import type { Questions } from '../host/questions.ts';
import { calledThing } from '../link/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { Thing } from '../schema/field.ts';
import { fold } from '../schema/synonyms.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import type { Holder, Home, NewKind } from './new-kinds.ts';
import { thingChoices } from './new-questions.ts';
import { isAreaHolder, typedFor } from './new-values.ts';
import type { OpenedPlan } from './plan-at.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  where: {
    pl: 'Podaj, gdzie to dopisać: --in z identyfikatorem lub nazwą. Może to być {holders}.',
    en: 'Say where to add it: --in with an id or a name. It may be {holders}.',
  },
  ask: { pl: 'Gdzie to dopisać?', en: 'Where is it to be added?' },
  coordination: {
    pl: 'koordynacja całego planu (coordination)',
    en: 'the coordination of the whole plan (coordination)',
  },
  or: { pl: ' albo ', en: ' or ' },
  needless: {
    pl: 'Ta pozycja ma swoje stałe miejsce, więc opcji --in się przy niej nie podaje.',
    en: 'This item has a place of its own, so it comes without --in.',
  },
  nobody: {
    pl: 'W planie nie ma jeszcze nic, do czego można to dopisać: najpierw potrzebne jest {holders}.',
    en: 'The plan has nothing yet that this could be added to: first there has to be {holders}.',
  },
} satisfies Record<string, Words>;

const COORDINATION = 'coordination';

const isFile = (holder: Holder): boolean => holder.endsWith('-file');

/** The record of one of the two files that are about no thing; null where the coordination has no file yet. */
function recordOfFile(plan: Plan, holder: Holder): object | null {
  const items = holder === 'plan-file' ? plan.items.settings : plan.items.coordination;
  return items[0]?.record ?? null;
}

/** What may hold a card, in words. */
function holdersTold(holders: readonly Holder[]): { pl: string; en: string } {
  const told = (language: WordLanguage): string => {
    const all = holders.map((holder) =>
      holder === 'coordination-file' ? W.coordination[language] : calledThing(holder)[language],
    );
    return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(W.or[language]);
  };
  return { pl: told('pl'), en: told('en') };
}

/** The word that `--in` gives, or `--area` for a card that has no area of its own. */
function wordFor(call: Call, kind: NewKind): string | undefined {
  const [inside] = typedFor(call, 'in');
  return inside ?? (isAreaHolder(kind) ? typedFor(call, 'area')[0] : undefined);
}

/**
 * The record in whose list a card is to stand; null where it stands in none, or in a file that is still to be made.
 * @throws {UserError} where it is not said and nobody can be asked
 */
export async function holderAsked(
  call: Call,
  { plan }: OpenedPlan,
  kind: NewKind,
  home: Home,
  questions: Questions | null,
): Promise<object | null> {
  const word = wordFor(call, kind);
  if (home.form !== 'list') {
    if (word !== undefined) throw new UserError(W.needless);
    return null;
  }
  const language = messageLanguage(call, plan.settings.language);
  const [only, ...others] = home.of;
  if (only !== undefined && others.length === 0 && isFile(only)) return recordOfFile(plan, only);
  const isCoordination = (each: string): boolean =>
    home.of.includes('coordination-file') &&
    [COORDINATION, 'koordynacja', 'koordynator'].includes(fold(each));
  const things: readonly Thing[] = home.of.filter((holder) => !isFile(holder));
  const chosen = word ?? (await choose({ plan, language, things, home, questions }));
  if (isCoordination(chosen)) return recordOfFile(plan, 'coordination-file');
  return (await thingAsked(call, plan, chosen, things, language)).record;
}

interface Choosing {
  readonly plan: Plan;
  readonly language: WordLanguage;
  readonly things: readonly Thing[];
  readonly home: Extract<Home, { form: 'list' }>;
  readonly questions: Questions | null;
}

async function choose({ plan, language, things, home, questions }: Choosing): Promise<string> {
  const holders = { words: holdersTold(home.of) };
  if (!questions) throw new UserError(W.where, { holders });
  const choices = thingChoices({ plan, language }, things);
  const all = home.of.includes('coordination-file')
    ? [...choices, { value: COORDINATION, label: W.coordination[language] }]
    : choices;
  if (all.length === 0) throw new UserError(W.nobody, { holders });
  return questions.select(W.ask[language], all);
}
