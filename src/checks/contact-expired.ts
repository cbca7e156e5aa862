import { defineCheck } from './check.ts';

const PEOPLE = '- id: dyrektor\n  function: Dyrektor GOK\n';
const LEFT = '- id: dyrektor\n  function: Dyrektor GOK\n  to: 2026-06-30\n';
const contact = (rest: string): string => `dyrektor:\n  name: Imię i nazwisko\n${rest}`;

export const contactExpired = defineCheck({
  name: 'contact-expired',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  of: 'contacts',
  summary: {
    en: 'Private contacts are kept no longer than they may be.',
    pl: 'Kontakty prywatne nie są przechowywane dłużej, niż wolno.',
  },
  why: {
    en: 'Personal data are kept only as long as they are needed for (article 5 of the GDPR). This is looked at with “--audience internal” only.',
    pl: 'Dane osobowe przechowuje się tylko tak długo, jak są potrzebne (art. 5 RODO). Sprawdzane tylko z opcją „--audience internal”.',
  },
  day: '2026-09-01',
  fails: [
    { 'people.yaml': PEOPLE, 'private/contacts.yaml': contact('  keep_until: 2026-08-31 # expect\n') },
    { 'people.yaml': PEOPLE, 'private/contacts.yaml': contact('  keep_until: 2026-07 # expect\n') },
  ],
  passes: [
    { 'people.yaml': PEOPLE, 'private/contacts.yaml': contact('  keep_until: 2026-09-01\n') },
    { 'people.yaml': LEFT, 'private/contacts.yaml': contact('  keep_until: 2026-12-31\n') },
  ],
  run({ plan, day, overlay, text, report }) {
    const people = new Map(plan.items.person.map(({ id, record }) => [id, record]));
    for (const [id, { keep_until: until }] of overlay.contacts) {
      const person = people.get(id);
      if (!person || !until?.last || until.last >= day) continue;
      const words = {
        en: 'The private contact of the person “{person}” may no longer be kept: the time allowed for it has passed.',
        pl: 'Kontaktu prywatnego osoby „{person}” nie wolno już przechowywać: minął wyznaczony termin.',
      };
      const more = { remedy: { run: `lsicu contacts forget ${id}` }, subject: id };
      report(overlay.at(id, 'keep_until'), words, { person: text(person.function) }, more);
    }
  },
});
