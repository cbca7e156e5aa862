import { institutionOf } from '../../model/institutions.ts';
import { inCharge, type Doer } from '../../model/tasks.ts';
import { textIn, type ViewContext } from '../view.ts';
import { Names } from './names.ts';

/** Where somebody is reached at work: the mailbox and phone of the function, else of its institution. */
function deskOf(context: ViewContext, { who }: Doer) {
  const { plan } = context;
  const person = plan.items.person.find(({ id }) => id === who)?.record;
  const home = institutionOf(plan, who);
  const institution = plan.items.institution.find(({ id }) => id === home)?.record;
  const { email = null, phone = null } = { ...institution, ...person };
  return {
    institution: institution ? textIn(context, institution.name) : null,
    address: textIn(context, institution?.address),
    mail: email,
    phone,
  };
}

/** Who the plan names as its coordinator, and whether it is known that it names nobody: its file may be unreadable. */
export function coordinatorsOf({ plan }: ViewContext, names: Names) {
  const named = plan.items.coordination.flatMap(({ record }) => record.coordinator ?? []);
  const isLost = plan.unreadable.some((path) => /^coordination\.ya?ml$/.test(path));
  return { coordinator: names.actors(named), noCoordinator: named.length === 0 && !isLost };
}

/** The coordinator on the day, with an office to write to; null where the plan names none. */
export function coordinatorOf(context: ViewContext) {
  const named = context.plan.items.coordination.flatMap(({ record }) => record.coordinator ?? []);
  const [first] = inCharge(named, context.asOf);
  return first ? { name: new Names(context).actor(first).name, ...deskOf(context, first) } : null;
}
