import type { Finding } from '../findings/finding.ts';
import type { ChangesSince, Revision } from '../host/host.ts';
import type { Contacts } from '../model/contacts.ts';
import type { Plan } from '../model/plan.ts';
import { pick, type Phrase, type TextChoice } from '../model/texts.ts';
import type { Audience } from '../schema/field.ts';
import type { Text } from '../schema/types.ts';
import type { WordLanguage } from '../words/sentence.ts';

/** What a view is made from: a plan, a day, a language. */
export interface ViewContext {
  /** Without its internal fields and records where the document is for everybody. */
  readonly plan: Plan;
  readonly audience: Audience;
  /** Private contacts by the id of the person; empty where the document is for everybody. */
  readonly contacts: Contacts;
  /** The day asked for; a view of a past period is judged on that period's last day. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
  readonly revision: Revision | null;
  /** What has become of the schedule since each revision that was accepted; null where git does not know it. */
  readonly since?: ReadonlyMap<string, ChangesSince | null>;
  readonly choice: TextChoice;
  /** The language of the document's own words. */
  readonly language: WordLanguage;
  /** The id or period that the document was asked for, if any. */
  readonly argument: string | undefined;
  readonly options: Readonly<Record<string, string>>;
  /** The other pages of a set, for the page that links them. */
  readonly pages?: readonly Page[];
}

/** Something that a document can be about: an institution, a meeting, a procedure. */
export interface Subject {
  readonly id: string;
  readonly title: Phrase;
}

/** A page of a set of documents. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly file: string;
  /** The thing it is about; null for a document about the whole plan. */
  readonly subject: Subject | null;
}

/** Plain data for a template: texts, numbers, booleans, null, lists and maps of these; never an absent key. */
export type ViewData = Readonly<Record<string, unknown>>;

/** A view: one file, from which `--format json` and every template over it are fed. */
export interface View {
  readonly name: string;
  /** What the argument of its documents is. */
  readonly takes: 'nothing' | 'quarter' | 'period' | 'subject';
  /** What its documents can be about, where they take a subject: each has a document of its own. */
  readonly subjects?: (context: ViewContext) => readonly Subject[];
  build(context: ViewContext): ViewData;
}

export const defineView = (view: View): View => view;

/** The text of a record in the document's language; null where it is not given. */
export function textIn(context: ViewContext, text: Text): Phrase;
export function textIn(context: ViewContext, text: Text | undefined): Phrase | null;
export function textIn(context: ViewContext, text: Text | undefined): Phrase | null {
  return text === undefined ? null : pick(text, context.choice);
}

/** Several texts; null where the list is not given at all. */
export function textsIn(context: ViewContext, texts: readonly Text[] | undefined): Phrase[] | null {
  return texts ? texts.map((text) => pick(text, context.choice)) : null;
}

/** A text that holds Markdown, for the `prose` helper. */
export interface Prose {
  readonly markdown: string;
  readonly lang: string | null;
}

export function proseIn(context: ViewContext, text: Text | undefined): Prose | null {
  if (text === undefined) return null;
  const phrase = pick(text, context.choice);
  return typeof phrase === 'string'
    ? { markdown: phrase, lang: null }
    : { markdown: phrase.text, lang: phrase.lang };
}
