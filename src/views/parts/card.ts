import type { Item } from '../../model/plan.ts';
import { plain, type Phrase } from '../../model/texts.ts';
import type { Duty } from '../../schema/institution.ts';
import { formatMoney } from '../../words/money.ts';
import { languageName } from '../../words/terms.ts';
import { proseIn, textIn, textsIn, type ViewContext } from '../view.ts';
import { currencyOf } from './details.ts';
import { goalRows } from './goals.ts';
import { withShort } from './lists.ts';
import { titleOf, workNamed, type Names } from './names.ts';

type Needs = Item<'institution'>['record']['needs'];

function dutyRow(context: ViewContext, names: Names, duty: Duty) {
  return {
    title: textIn(context, duty.title),
    code: duty.code ?? null,
    nature: duty.nature && duty.nature !== 'one-off' && duty.nature !== 'residual' ? duty.nature : null,
    residual: duty.nature === 'residual',
    condition: conditionOf(context, duty),
    partners: names.actors(duty.partners),
    languages: duty.languages ?? [],
    audiences: (duty.audiences ?? []).map((id) => titleOf(context, 'audience', id)),
    withdrawn: duty.withdrawn
      ? { date: duty.withdrawn.date.text, reason: textIn(context, duty.withdrawn.reason) }
      : null,
    note: proseIn(context, duty.note),
  };
}

/** An empty list says that none are needed; a list that is not given says nothing. */
function needsOf(context: ViewContext, { needs }: Item<'institution'>['record']) {
  if (!tellsNeeds(needs)) return null;
  const { staff, money, things } = needs;
  return {
    /** True where nothing at all is needed. */
    none: [staff, money, things].every((list) => list?.length === 0),
    noStaff: staff?.length === 0,
    noMoney: money?.length === 0,
    noThings: things?.length === 0,
    staff:
      needs.staff?.map(({ post, fte, for: what }) => ({
        post: textIn(context, post),
        fte: fte ?? null,
        for: workNamed(context, what),
      })) ?? null,
    money:
      needs.money?.map(({ title, amount, for: what }) => ({
        title: textIn(context, title),
        amount: amount === undefined ? null : formatMoney(amount, currencyOf(context), context.language),
        for: workNamed(context, what),
      })) ?? null,
    things: textsIn(context, needs.things),
  };
}

/** True where a card says of at least one kind of need what it is, or that there is none. */
export function tellsNeeds(needs: Needs): needs is NonNullable<Needs> {
  return needs !== undefined && [needs.staff, needs.money, needs.things].some((list) => list !== undefined);
}

function diagnosisOf(context: ViewContext, { diagnosis }: Item<'institution'>['record']) {
  if (!diagnosis) return null;
  const { needs, expectations, potential } = diagnosis;
  return {
    needs: proseIn(context, needs),
    expectations: proseIn(context, expectations),
    potential: proseIn(context, potential),
  };
}

function people(context: ViewContext, { members }: Item<'institution'>['record']) {
  return (members ?? []).map(({ person, role }) => {
    const record = context.plan.items.person.find(({ id }) => id === person)?.record;
    return {
      function: textIn(context, record?.function) ?? person,
      role,
      email: record?.email ?? null,
      phone: record?.phone ?? null,
    };
  });
}

/** Ways to reach an institution: each is a text, an e-mail address or a web address. */
function contactOf(context: ViewContext, { address, email, phone, www }: Item<'institution'>['record']) {
  const none = { text: null, mail: null, site: null };
  return [
    ...(address === undefined ? [] : [{ ...none, text: textIn(context, address) }]),
    ...(phone === undefined ? [] : [{ ...none, text: phone }]),
    ...(email === undefined ? [] : [{ ...none, mail: email }]),
    ...(www === undefined ? [] : [{ ...none, site: www }]),
  ];
}

/** A condition that the title does not say itself; a single word may stand in a title by chance. */
function conditionOf(context: ViewContext, { title, condition }: Duty): Phrase | null {
  const phrase = textIn(context, condition);
  if (phrase === null || !/\p{L}+\s+\p{L}+/u.test(plain(phrase))) return phrase;
  return plain(textIn(context, title)).includes(plain(phrase)) ? null : phrase;
}

function about(context: ViewContext, names: Names, record: Item<'institution'>['record']) {
  return {
    group: record.group ?? false,
    external: record.external ?? false,
    includedBy: record.included_by ? names.actor(record.included_by) : null,
    from: record.from?.text ?? null,
    to: record.to?.text ?? null,
    reviewed: record.reviewed?.text ?? null,
    provenance: textIn(context, record.provenance),
    languages: (record.languages ?? []).map((code) => languageName(code, context.language)),
    contact: contactOf(context, record),
  };
}

/** A single goal without anything beside it stands on the line of its heading. */
function goalsOf(context: ViewContext, record: Item<'institution'>['record']) {
  const goals = goalRows(context, record.goals);
  const [only] = goals;
  const alone =
    goals.length === 1 &&
    only &&
    [only.code, only.kind, only.note].every((field) => field === null) &&
    !only.imposed &&
    only.indicators.length + only.classified.length === 0;
  return { goalsHeading: textIn(context, record.goals_heading), goal: alone ? only.title : null, goals };
}

/** The card of an institution, in the form of the source: goals, duties in their order, needs, cooperation, people by function. */
export function cardOf(context: ViewContext, names: Names, { id, record }: Item<'institution'>) {
  const leads = context.plan.items.area.filter(({ record: area }) => area.leader === id);
  return {
    id,
    name: textIn(context, record.name),
    short: textIn(context, record.short),
    /** The full name with its abbreviation. */
    heading: withShort(textIn(context, record.name), textIn(context, record.short)),
    aliases: textsIn(context, record.aliases) ?? [],
    leader: leads.length > 0,
    leads: leads.map(({ record: area }) => textIn(context, area.name)),
    areas: (record.areas ?? []).map((area) => names.full(area)),
    description: proseIn(context, record.description),
    ...goalsOf(context, record),
    duties: (record.duties ?? []).map((duty) => dutyRow(context, names, duty)),
    needs: needsOf(context, record),
    /** The card says nothing of needs, of partners. */
    lacksNeeds: !tellsNeeds(record.needs),
    lacksPartners: record.partners === undefined,
    partners: names.actors(record.partners),
    diagnosis: diagnosisOf(context, record),
    people: people(context, record),
    ...about(context, names, record),
  };
}
