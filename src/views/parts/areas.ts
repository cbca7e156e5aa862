import { ordered, type Item } from '../../model/plan.ts';
import { proseIn, textIn, textsIn, type ViewContext } from '../view.ts';
import { classifiedIn } from './details.ts';
import { goalRows } from './goals.ts';
import type { Names } from './names.ts';

/** An area as documents print it: who leads it, who belongs to it, what it is for, how word is passed on in it. */
export function areaOf(context: ViewContext, names: Names, { id, record }: Item<'area'>) {
  return {
    id,
    name: textIn(context, record.name),
    unknown: false,
    leader: record.leader === undefined ? null : names.full(record.leader),
    institutions: ordered(context.plan, 'institution')
      .filter(({ record: card }) => card.areas?.includes(id))
      .map((card) => names.full(card.id)),
    description: proseIn(context, record.description),
    goals: goalRows(context, record.goals),
    communication: (record.communication ?? []).map(({ who, channel }) => ({
      name: names.actor(who).name,
      channel: textIn(context, channel),
    })),
    aliases: textsIn(context, record.aliases) ?? [],
    classified: classifiedIn(context, record.classified),
    described: [
      record.description,
      record.goals,
      record.communication,
      record.aliases,
      record.classified,
    ].some((part) => part !== undefined),
  };
}
