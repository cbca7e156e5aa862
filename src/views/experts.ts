import type { Item } from '../model/plan.ts';
import { plain } from '../model/texts.ts';
import { EXPERT_KINDS } from '../schema/expert.ts';
import { languageName } from '../words/terms.ts';
import { headerOf } from './parts/header.ts';
import { heldOf, withHeld, type Held } from './parts/held.ts';
import { Names } from './parts/names.ts';
import { defineView, textIn, textsIn, type ViewContext } from './view.ts';

type Expert = Item<'expert'>;

const ASKED = EXPERT_KINDS.filter((kind) => kind !== 'other');

/** Ways to reach an expert, each a text, a mailbox or a web page. What is not for everybody is gone from a public plan. */
function contactOf(context: ViewContext, { record }: Expert) {
  const { person, email, phone, www } = record;
  const contact = person === undefined ? undefined : context.contacts.get(person);
  const none = { text: null, mail: null, site: null };
  const texts = [textIn(context, contact?.name), phone ?? null, contact?.mobile ?? null];
  return [
    ...texts.flatMap((text) => (text === null ? [] : [{ ...none, text }])),
    ...[email, contact?.email].flatMap((mail) => (mail === undefined ? [] : [{ ...none, mail }])),
    ...(www === undefined ? [] : [{ ...none, site: www }]),
  ];
}

function expertRow(context: ViewContext, expert: Expert) {
  const { title, languages, speciality, serves, statutory } = expert.record;
  return {
    title: textIn(context, title),
    languages: languages ?? [],
    speciality: textIn(context, speciality),
    serves: textsIn(context, serves) ?? [],
    statutory: statutory ?? false,
    contact: contactOf(context, expert),
  };
}

/** Whose data the document holds: those of a person's private contact, else what the register says of the expert. */
function heldOfExpert(context: ViewContext, names: Names, expert: Expert): Held[] {
  const { title, person, email, phone, kind } = expert.record;
  const contact = person === undefined ? undefined : context.contacts.get(person);
  const own =
    (email ?? phone) === undefined || kind === 'organisation' || kind === 'public-institution'
      ? []
      : [
          {
            who: textIn(context, title),
            what: ['held.work'],
            from: expert.file.path,
            until: null,
            expired: false,
          },
        ];
  const { note: _, ...printed } = contact ?? {};
  return person === undefined || !contact ? own : [...own, ...heldOf(context, names.full(person), printed)];
}

/** Experts by foreign language, in the order of their names. */
function byLanguage(context: ViewContext, experts: readonly Expert[]) {
  const own = context.plan.settings.language;
  const spoken = new Set(experts.flatMap(({ record }) => record.languages ?? []));
  const codes = [...spoken].filter((code) => code !== own);
  const collator = new Intl.Collator(context.language);
  const named = codes.map((code) => ({ code, name: languageName(code, context.language) }));
  return named
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map(({ code, name }) => {
      const speakers = experts.filter(({ record }) => record.languages?.includes(code));
      const row = ({ record }: Expert) => textIn(context, record.title);
      return {
        name,
        interpreters: speakers.filter(({ record }) => record.kind === 'interpreter').map(row),
        others: speakers.filter(({ record }) => record.kind !== 'interpreter').map(row),
      };
    });
}

/** Languages of the plan's audiences in which no interpreter works. */
function languagesLacking(context: ViewContext, experts: readonly Expert[]): string[] {
  const { audiences = [], language } = context.plan.settings;
  const asked = new Set(audiences.flatMap(({ languages = [] }) => languages));
  const spoken = new Set(
    experts.flatMap(({ record }) => (record.kind === 'interpreter' ? (record.languages ?? []) : [])),
  );
  return [...asked].filter((code) => code !== language && !spoken.has(code));
}

/** The experts that the coordinator can turn to, by kind and by language (requirements D8). */
export const experts = defineView({
  name: 'experts',
  takes: 'nothing',
  build(context) {
    const names = new Names(context);
    const all = context.plan.items.expert;
    const collator = new Intl.Collator(context.language);
    const groups = EXPERT_KINDS.map((kind) => ({
      kind,
      experts: all
        .filter(({ record }) => record.kind === kind)
        .map((expert) => expertRow(context, expert))
        .toSorted((a, b) => collator.compare(plain(a.title), plain(b.title))),
    })).filter((group) => group.experts.length > 0);
    const held = all.flatMap((expert) => heldOfExpert(context, names, expert));
    return {
      header: headerOf(context, context.asOf),
      total: all.length,
      statutory: all
        .filter(({ record }) => record.statutory)
        .map(({ record }) => textIn(context, record.title)),
      missing: ASKED.filter((kind) => !groups.some((group) => group.kind === kind)).map(
        (kind) => `missing.${kind}`,
      ),
      withoutInterpreter: languagesLacking(context, all),
      internal: context.audience === 'internal',
      contact: context.audience === 'internal' ? 'c.contact' : 'c.www',
      groups: groups.map(({ kind, experts: rows }) => ({
        kind,
        heading: `kind.${kind}`,
        table: `table.${kind}`,
        experts: rows,
      })),
      languages: byLanguage(context, all),
      ...withHeld(context.audience === 'internal' ? held : []),
    };
  },
});
