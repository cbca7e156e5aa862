import { defineCommand, type Call } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

const W = {
  action: {
    pl: 'Polecenie contacts umie tylko usuwać kontakt: lsicu contacts forget <osoba>',
    en: 'The command contacts can only remove a contact: lsicu contacts forget <person>',
  },
  person: {
    pl: 'Podaj identyfikator osoby: lsicu contacts forget <osoba>',
    en: 'Give the id of the person: lsicu contacts forget <person>',
  },
};

async function run(call: Call): Promise<number> {
  const [{ forgetContact }, { UserError }] = await Promise.all([
    import('./forget.ts'),
    import('../words/user-error.ts'),
  ]);
  const [action, person] = call.arguments;
  if (action !== 'forget') throw new UserError(W.action);
  if (person === undefined) throw new UserError(W.person);
  return forgetContact(call, person);
}

export const contacts = defineCommand({
  name: 'contacts',
  group: 'write',
  summary: {
    pl: 'porządkuje dane kontaktowe, których nie ma w git',
    en: 'tidies the private contacts, which are not in git',
  },
  arguments: [
    { flags: '[action]', summary: { pl: 'co zrobić: forget (usuń)', en: 'what to do: forget' } },
    {
      flags: '[person]',
      summary: { pl: 'identyfikator osoby z people.yaml', en: 'id of the person in people.yaml' },
    },
  ],
  actions: [
    {
      line: 'forget <person>',
      summary: {
        pl: 'usuwa dane osoby z private/contacts.yaml i mówi, co zostaje w historii git',
        en: 'removes a person’s data from private/contacts.yaml and says what git still holds',
      },
    },
  ],
  options: WRITING_OPTIONS.filter(({ flags }) => flags === '--dry-run'),
  examples: [
    {
      line: 'lsicu contacts forget dyrektor-szkoly',
      summary: {
        pl: 'usuwa dane osoby, która przestała pełnić funkcję',
        en: 'removes the data of a person who has left the post',
      },
    },
  ],
  run,
});
