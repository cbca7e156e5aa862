import { cardOf } from '../edit/card.ts';
import { Draft } from '../edit/draft.ts';
import { listOf } from '../edit/list-of.ts';
import { subjectOf } from '../link/ids.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  noTo: {
    pl: 'Podaj, które miejsce na liście ma zająć: lsicu move {word} --to 2',
    en: 'Say which place in the list it is to take: lsicu move {word} --to 2',
  },
  badTo: {
    pl: 'Opcja --to wymaga numeru miejsca na liście: od 1 do {last}; podano „{value}”.',
    en: 'The option --to needs the number of a place in the list, 1 to {last}; not “{value}”.',
  },
  alone: {
    pl: '{who} nie stoi na liście, w której można zmienić kolejność.',
    en: '{who} does not stand in a list whose order could be changed.',
  },
  said: {
    pl: '{who} zajmie na liście miejsce {to} (teraz: {from}).',
    en: '{who} takes place {to} in the list (now: {from}).',
  },
  message: { pl: '{who}: miejsce {to} na liście', en: '{who}: place {to} in the list' },
} satisfies Record<string, Words>;

const THINGS = ['task', 'common-task', 'goal', 'duty'] as const;

/** Gives an item another place in its list. Order is priority (S11). @returns the exit code */
export async function moveAsked(call: Call): Promise<number> {
  const [word = ''] = call.arguments;
  const { to: asked } = call.options;
  if (typeof asked !== 'string') throw new UserError(W.noTo, { word });
  const opened = openPlan(call, findRoot(call));
  const language = messageLanguage(call, opened.plan.settings.language);
  const named = await thingAsked(call, opened.plan, word, THINGS, language);
  const { who } = subjectOf(named);
  const draft = new Draft(opened.tree);
  const card = cardOf(opened.plan, draft, named.record);
  const list = listOf(draft, card);
  const from = list ? list.numbered.indexOf(list.index) : -1;
  if (!list || from < 0) throw new UserError(W.alone, { who });
  const to = /^[1-9]\d{0,4}$/.test(asked) ? list.numbered[Number(asked) - 1] : undefined;
  if (to === undefined) throw new UserError(W.badTo, { last: list.numbered.length, value: asked });
  if (to !== list.index) draft.edit(card.file, [{ kind: 'move', path: list.path, from: list.index, to }]);
  const said = { who, to: Number(asked), from: from + 1 };
  return propose(call, opened, { draft, said: [sentence(W.said, said)], message: sentence(W.message, said) });
}
