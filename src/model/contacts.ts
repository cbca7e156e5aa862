import type { Finding, Span } from '../findings/finding.ts';
import type { PlanFile } from '../parse/file.ts';
import type { Contact } from '../schema/contact.ts';

/** The private contact of each person, by id; empty for a public document. */
export type Contacts = ReadonlyMap<string, Contact>;

/** The private contacts beside a plan, as they were read for an internal document. */
export interface Overlay {
  readonly contacts: Contacts;
  readonly findings: readonly Finding[];
  /** The file as findings may show it: without any value. Null where there is none. */
  readonly file: PlanFile | null;
  /** Where a field of somebody's contact stands. */
  at(person: string, field: string): Span;
}
