import { print } from '../host/print.ts';
import { defineCommand, type Call } from './command.ts';

const UNKNOWN = {
  pl: 'Nie ma reguły „{name}”.{hint}',
  en: 'There is no rule “{name}”.{hint}',
};
const NEAR = { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' };
const LIST = { pl: ' Listę wypisuje polecenie: lsicu explain', en: ' They are listed by: lsicu explain' };

async function run(call: Call): Promise<number> {
  const [{ explainRule, listRules }, { RULES }, { messageLanguage }, { UserError }, { nearest }] =
    await Promise.all([
      import('../reference/explain.ts'),
      import('../reference/rules.ts'),
      import('./surface.ts'),
      import('../words/user-error.ts'),
      import('../schema/nearest.ts'),
    ]);
  const language = messageLanguage(call);
  const [name] = call.arguments;
  if (name === undefined) {
    await print(call.host, listRules(language));
    return 0;
  }
  const names = RULES.map((rule) => rule.name);
  const rule = RULES.find((each) => each.name === name);
  if (!rule) {
    const near = nearest(name, names);
    const hint = near ? { words: NEAR, args: { near } } : { words: LIST };
    throw new UserError(UNKNOWN, { name, hint });
  }
  await print(call.host, explainRule(rule, language));
  return 0;
}

export const explain = defineCommand({
  name: 'explain',
  group: 'check',
  summary: {
    pl: 'po co jest sprawdzenie, co go nie przechodzi, a co przechodzi',
    en: 'why a check exists, what fails it and what passes it',
  },
  arguments: [
    {
      flags: '[rule]',
      summary: {
        pl: 'nazwa reguły; bez niej lista wszystkich',
        en: 'name of the rule; without it all rules',
      },
    },
  ],
  examples: [
    { line: 'lsicu explain', summary: { pl: 'lista wszystkich reguł', en: 'all rules' } },
    {
      line: 'lsicu explain task-unowned',
      summary: {
        pl: 'po co jest reguła task-unowned i jak poprawić plan',
        en: 'why there is the rule task-unowned and how to mend the plan',
      },
    },
  ],
  run,
});
