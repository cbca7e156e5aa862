import { textIn, textsIn, type ViewContext } from '../view.ts';
import { withShort } from './lists.ts';

/** Bodies without a card, with how far the cooperation is. */
export function partnerRows(context: ViewContext) {
  return context.plan.items.partner.map(({ id, record }) => ({
    id,
    name: withShort(textIn(context, record.name), textIn(context, record.short)),
    aliases: textsIn(context, record.aliases) ?? [],
    kind: textIn(context, record.kind),
    cooperation: record.cooperation
      ? {
          status: record.cooperation.status,
          since: record.cooperation.since?.text ?? null,
          until: record.cooperation.until?.text ?? null,
        }
      : null,
    www: record.www ?? null,
  }));
}
