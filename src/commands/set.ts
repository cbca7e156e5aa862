import { defineCommand } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

export const set = defineCommand({
  name: 'set',
  group: 'write',
  summary: { pl: 'zmienia jedno pole planu', en: 'changes one field of the plan' },
  arguments: [
    {
      flags: '<thing>',
      summary: {
        pl: 'czego dotyczy zmiana: identyfikator lub nazwa, albo plan, coordination',
        en: 'what is changed: an id or a name, or plan, coordination',
      },
    },
    {
      flags: '<field>',
      summary: {
        pl: 'pole, np. due, title.uk, milestones.2.when',
        en: 'the field, such as due, title.uk, milestones.2.when',
      },
    },
    {
      flags: '[values...]',
      summary: {
        pl: 'wartość; w polu, które jest listą, może być ich kilka',
        en: 'the value; several for a field that is a list',
      },
    },
  ],
  options: [
    { flags: '--remove', summary: { pl: 'usuń to pole', en: 'take the field away' } },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu set baza-tlumaczy due 30.09.2026 --dry-run',
      summary: { pl: 'nowy termin zadania', en: 'a new deadline of a task' },
    },
    {
      line: 'lsicu set kampania-informacyjna title.uk "Інформаційна кампанія" --dry-run',
      summary: { pl: 'tytuł w drugim języku', en: 'a title in another language' },
    },
    {
      line: 'lsicu set baza-tlumaczy partners gops biblioteka --dry-run',
      summary: { pl: 'lista partnerów zadania', en: 'the partners of a task' },
    },
  ],
  run: async (call) => (await import('./set-field.ts')).setAsked(call),
});
