import { Draft } from '../edit/draft.ts';
import { renameThing } from '../edit/rename.ts';
import { ID_SHAPE, spaceOf, subjectOf } from '../link/ids.ts';
import { find } from '../model/plan.ts';
import { slug } from '../schema/slug.ts';
import { CONTACTS } from '../source/private.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  shape: {
    pl: 'Identyfikator „{id}” może zawierać tylko małe litery od a do z, cyfry i łączniki.{hint}',
    en: 'The id “{id}” may have only small letters a–z, digits and hyphens.{hint}',
  },
  near: { pl: ' Można użyć: {near}', en: ' This one can be used: {near}' },
  taken: {
    pl: 'Identyfikator „{id}” nosi już {what}.',
    en: 'The id “{id}” is taken by {what}.',
  },
  same: { pl: 'To już jest identyfikator tej pozycji.', en: 'That is the id it has already.' },
  unread: {
    pl: 'Pliku „{file}” nie da się odczytać, a mogą w nim stać odwołania do „{id}”. Popraw go najpierw: co jest w nim nie tak, mówi lsicu validate.',
    en: 'The file “{file}” cannot be read, and references to “{id}” may stand in it. Mend it first: lsicu validate tells what is wrong.',
  },
  said: {
    pl: '{who}: identyfikator „{from}” zmieni się na „{to}”{count, plural, =0 {} one {, razem z # odwołaniem} few {, razem z # odwołaniami} many {, razem z # odwołaniami} other {, razem z # odwołania}}.',
    en: '{who}: the id “{from}” becomes “{to}”{count, plural, =0 {} one {, with # reference} other {, with # references}}.',
  },
  contacts: {
    pl: 'W pliku private/contacts.yaml trzeba zmienić ten identyfikator ręcznie, o ile tam stoi: program nie otwiera plików prywatnych.',
    en: 'In private/contacts.yaml this id has to be changed by hand, if it stands there: private files are not opened.',
  },
  message: { pl: 'Zmiana identyfikatora: „{from}” na „{to}”', en: 'Change of an id: “{from}” to “{to}”' },
} satisfies Record<string, Words>;

function refuseShape(id: string): void {
  if (ID_SHAPE.test(id)) return;
  const near = slug(id);
  throw new UserError(W.shape, { id, hint: near === '' ? '' : sentence(W.near, { near }) });
}

/** Gives a thing another id; every reference follows. @returns the exit code */
export async function renameAsked(call: Call): Promise<number> {
  const [word = '', to = ''] = call.arguments;
  refuseShape(to);
  const opened = openPlan(call, findRoot(call));
  const { plan } = opened;
  const things = [...plan.named.keys()].filter((thing) => thing !== 'check');
  const named = await thingAsked(call, plan, word, things, messageLanguage(call, plan.settings.language));
  // A common task has its own id once, behind those of its areas.
  const from = named.id.split('/').at(-1) ?? named.id;
  if (from === to) throw new UserError(W.same);
  const taken = find(plan, to, ...spaceOf(named.thing));
  if (taken) throw new UserError(W.taken, { id: to, what: subjectOf(taken).it });
  const [unread] = plan.unreadable;
  if (unread !== undefined) throw new UserError(W.unread, { file: unread, id: from });
  const draft = new Draft(opened.tree);
  const count = renameThing(plan, draft, { named, from, to });
  const said: Sentence[] = [sentence(W.said, { who: subjectOf(named).who, from, to, count })];
  const { host } = call;
  if (named.thing === 'person' && host.stat(host.resolve(opened.root, CONTACTS)))
    said.push(sentence(W.contacts));
  return propose(call, opened, { draft, said, message: sentence(W.message, { from, to }) });
}
