import { numberedSteps, type NumberedStep } from '../model/steps.ts';
import { distinct } from './parts/distinct.ts';
import { headerOf } from './parts/header.ts';
import { Names, titleOf } from './parts/names.ts';
import { subjectAsked } from './parts/subject.ts';
import { defineView, proseIn, textIn, textsIn, type ViewContext } from './view.ts';

const W = {
  unknown: { pl: 'W planie nie ma procedury „{id}”.', en: 'The plan has no procedure “{id}”.' },
  none: { pl: 'Plan nie ma jeszcze żadnej procedury.', en: 'The plan has no procedures yet.' },
  ask: {
    pl: 'Podaj identyfikator procedury, np.: {some}.',
    en: 'Give the id of a procedure, such as: {some}.',
  },
};

function stepRow(context: ViewContext, names: Names, { number, step, actor, isUnmanned }: NumberedStep) {
  return {
    number,
    actor: actor ? names.actor(actor).name : null,
    unmanned: isUnmanned,
    action: textIn(context, step.action),
    condition: textIn(context, step.condition),
    contact: names.actors(step.contact),
    within: textIn(context, step.within),
    uses: (step.uses ?? []).map((id) => ({ title: titleOf(context, 'product', id) })),
  };
}

/** How a matter is dealt with, step by step. */
export const procedure = defineView({
  name: 'procedure',
  takes: 'subject',
  subjects: (context) =>
    distinct(context.plan.items.procedure).map(({ id, record }) => ({
      id,
      title: textIn(context, record.title),
    })),
  build(context) {
    const { record } = subjectAsked(context, distinct(context.plan.items.procedure), W);
    const names = new Names(context);
    const institutions = (record.institutions ?? []).map((id) => names.of(id));
    const steps = numberedSteps(record.steps).map((step) => stepRow(context, names, step));
    const forms = new Map(steps.flatMap(({ uses }) => uses).map((form) => [JSON.stringify(form), form]));
    return {
      header: headerOf(context, context.asOf),
      title: textIn(context, record.title),
      status: textIn(context, record.status),
      trigger: proseIn(context, record.trigger),
      scope: proseIn(context, record.scope),
      aim: proseIn(context, record.aim),
      institutions,
      statuses: textsIn(context, record.statuses) ?? [],
      steps,
      main: record.steps.length,
      nested: steps.length > record.steps.length,
      limited: steps.filter(({ within }) => within !== null).length,
      unmanned: steps.filter(({ unmanned }) => unmanned).map(({ number }) => number),
      forms: [...forms.values()],
    };
  },
});
