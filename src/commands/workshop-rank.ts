import { cardOf, setField } from '../edit/card.ts';
import { Draft } from '../edit/draft.ts';
import type { Edit } from '../edit/edit.ts';
import { orderAfter, tierAfter, type Ranked } from '../edit/rank.ts';
import { readVotes, type Votes } from '../edit/votes.ts';
import { visible } from '../findings/visible.ts';
import { workshopsOf } from '../model/workshops.ts';
import type { TaskNode } from '../model/tasks.ts';
import type { Path } from '../parse/value.ts';
import { say, sentence, type Sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';

const W = {
  none: {
    pl: 'Podaj głosy: --from głosy.csv albo --vote zadanie=9 (można powtórzyć). Kartę do głosowania tworzy: lsicu render ballot -o karta.docx',
    en: 'Give the votes: --from votes.csv or --vote task=9 (may be repeated). The ballot is made by: lsicu render ballot -o ballot.docx',
  },
  unread: {
    pl: 'Nie udało się odczytać pliku „{file}”. Zapisz go jako tekst (UTF-8).',
    en: 'The file “{file}” could not be read. Save it as text (UTF-8).',
  },
  required: {
    pl: 'Opcja --required wymaga liczby głosów, a podano „{value}”.',
    en: 'The option --required needs a number of votes, not “{value}”.',
  },
  noVotes: {
    pl: 'Nie znaleziono głosów na żadne zadanie planu. Niczego nie zmieniono.',
    en: 'No votes for any task of the plan were found. Nothing was changed.',
  },
  unknown: {
    pl: 'Wiersz {line} nie wskazuje zadania planu i został pominięty: {text}',
    en: 'Line {line} names no task of the plan and was left out: {text}',
  },
  said: {
    pl: 'Głosy {count, plural, one {otrzymało # zadanie} few {otrzymały # zadania} many {otrzymało # zadań} other {otrzymało # zadania}}; zmieni się kolejność na {lists, plural, =0 {żadnej liście} one {# liście} other {# listach}}.',
    en: '{count, plural, one {# task} other {# tasks}} got votes; the order changes in {lists, plural, =0 {no list} one {# list} other {# lists}}.',
  },
  tiers: {
    pl: 'Zadania, które otrzymały co najmniej {required, plural, one {# głos} few {# głosy} many {# głosów} other {# głosu}}, będą konieczne, pozostałe z głosowania – ważne.',
    en: 'Tasks with {required, plural, one {# vote} other {# votes}} or more become required, the others of the vote important.',
  },
  noTiers: {
    pl: 'Podział na zadania konieczne i ważne zostaje bez zmian; zmienia go opcja --required z liczbą głosów.',
    en: 'Which tasks are required and which important stays as it is; the option --required changes it.',
  },
  chosen: {
    pl: 'Zapis warsztatu 4 otrzyma nową listę priorytetów: {count, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}.',
    en: 'The record of workshop 4 gets a new list of priorities: {count, plural, one {# task} other {# tasks}}.',
  },
  message: {
    pl: 'Kolejność zadań według głosów z warsztatu',
    en: 'Order of the tasks by the votes of the workshop',
  },
} satisfies Record<string, Words>;

/** Tasks that stand in one list of one file, in its order. */
interface List {
  readonly file: string;
  readonly path: Path;
  readonly tasks: readonly TaskNode[];
}

/** The lists of tasks in the files; a common task stands in none of an area. */
function listsOf({ plan, judgement }: OpenedPlan, draft: Draft): List[] {
  const lists = new Map<string, { file: string; path: Path; tasks: TaskNode[] }>();
  for (const task of judgement.tasks.filter(({ common }) => !common)) {
    const { file, path } = cardOf(plan, draft, task.record);
    if (typeof path.at(-1) !== 'number') continue;
    const around = path.slice(0, -1);
    const key = JSON.stringify([file, around]);
    const list = lists.get(key) ?? { file, path: around, tasks: [] };
    list.tasks.push(task);
    lists.set(key, list);
  }
  return [...lists.values()];
}

/** Moves that bring the items of a list, named by their indexes, into an order. */
function movesTo(order: readonly number[], path: Path): Edit[] {
  const now = order.map((_, index) => index);
  return order.flatMap((wanted, to): Edit[] => {
    const from = now.indexOf(wanted);
    if (from === to) return [];
    now.splice(to, 0, ...now.splice(from, 1));
    return [{ kind: 'move', path, from, to }];
  });
}

function rankList(
  opened: OpenedPlan,
  draft: Draft,
  list: List,
  votes: Votes,
  required: number | null,
): boolean {
  const ranked = list.tasks.map(({ key, record, counting }): Ranked => ({
    id: key,
    votes: votes.get(key) ?? null,
    tier: record.tier,
    residual: counting === 'residual',
  }));
  if (!ranked.some((one) => one.votes !== null)) return false;
  const tiers = list.tasks.flatMap(({ record }, index): Edit[] => {
    const one = ranked[index];
    const tier = one && tierAfter(one, required);
    return tier === undefined || tier === record.tier
      ? []
      : [setField(cardOf(opened.plan, draft, record), ['tier'], tier)];
  });
  const moves = movesTo(orderAfter(ranked, required), list.path);
  if (tiers.length + moves.length > 0) draft.edit(list.file, [...tiers, ...moves]);
  return moves.length > 0;
}

/** The tasks that got votes, most first, as the last workshop has chosen them. */
function priorities({ plan }: OpenedPlan, draft: Draft, votes: Votes, required: number | null): number {
  const last = workshopsOf(plan).at(-1);
  const chosen = [...votes]
    .filter(([, count]) => count >= (required ?? 1))
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
  if (last?.number !== 4 || chosen.length === 0) return 0;
  const card = cardOf(plan, draft, last);
  draft.edit(card.file, [setField(card, ['priorities'], chosen)]);
  return chosen.length;
}

function requiredAsked({ options }: Call): number | null {
  const { required } = options;
  if (required === undefined) return null;
  if (typeof required !== 'string' || !/^[1-9]\d{0,5}$/.test(required))
    throw new UserError(W.required, { value: String(required) });
  return Number(required);
}

/** The votes as one text, a line for each task. @throws {UserError} */
function votesAsked({ host, options }: Call): string {
  const { from, vote } = options;
  const given = Array.isArray(vote) ? vote : typeof vote === 'string' ? [vote] : [];
  const lines = given.map((each: string) => each.replace('=', ';'));
  if (typeof from !== 'string') {
    if (lines.length === 0) throw new UserError(W.none);
    return lines.join('\n');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(host.read(host.resolve(from)));
    return [text, ...lines].join('\n');
  } catch {
    throw new UserError(W.unread, { file: from });
  }
}

/** Puts the tasks of every list in the order of their votes, and says which are required. @returns the exit code */
export async function rankAsked(call: Call): Promise<number> {
  const required = requiredAsked(call);
  const text = votesAsked(call);
  const opened = openPlan(call, findRoot(call));
  const language = messageLanguage(call, opened.plan.settings.language);
  const own = opened.judgement.tasks.filter(({ common }) => !common);
  const { votes, unknown } = readVotes(text, own, opened.plan.settings.language);
  const lost = unknown.map((one) => `${visible(say(sentence(W.unknown, one), language))}\n`);
  if (lost.length > 0) await call.host.messages.write(lost.join(''));
  if (votes.size === 0) throw new UserError(W.noVotes);
  const draft = new Draft(opened.tree);
  const lists = listsOf(opened, draft).filter((list) =>
    rankList(opened, draft, list, votes, required),
  ).length;
  const chosen = priorities(opened, draft, votes, required);
  const said: Sentence[] = [
    sentence(W.said, { count: votes.size, lists }),
    required === null ? sentence(W.noTiers) : sentence(W.tiers, { required }),
    ...(chosen > 0 ? [sentence(W.chosen, { count: chosen })] : []),
  ];
  const code = await propose(call, opened, { draft, said, message: sentence(W.message) });
  return lost.length > 0 ? Math.max(code, 1) : code;
}
