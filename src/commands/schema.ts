import { print } from '../host/print.ts';
import { defineCommand, type Call } from './command.ts';

const UNKNOWN = {
  pl: 'Nie ma rodzaju pliku „{name}”. Dostępne: {known}.{hint}',
  en: 'There is no kind of file “{name}”. There are: {known}.{hint}',
};
const NEAR = { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' };

async function run(call: Call): Promise<number> {
  const [{ schemaText }, { pathsOf }, { KINDS }, { messageLanguage }, { UserError }, { nearest }] =
    await Promise.all([
      import('../reference/json-schema.ts'),
      import('../reference/kind-paths.ts'),
      import('../schema/kinds.ts'),
      import('./surface.ts'),
      import('../words/user-error.ts'),
      import('../schema/nearest.ts'),
    ]);
  const language = messageLanguage(call);
  const kinds = Object.entries(KINDS);
  const [name] = call.arguments;
  if (name === undefined) {
    const width = Math.max(...kinds.map(([kind]) => kind.length)) + 2;
    const lines = kinds.map(([kind, each]) => {
      const files = pathsOf(each).map((path) => path[language]);
      return `${kind.padEnd(width)}${files.join(', ')}\n`;
    });
    await print(call.host, lines.join(''));
    return 0;
  }
  const found = kinds.find(([kind]) => kind === name);
  if (!found) {
    const known = kinds.map(([kind]) => kind);
    const near = nearest(name, known);
    const hint = near ? { words: NEAR, args: { near } } : '';
    throw new UserError(UNKNOWN, { name, known: known.join(', '), hint });
  }
  await print(call.host, schemaText(found[1], language));
  return 0;
}

export const schema = defineCommand({
  name: 'schema',
  summary: {
    pl: 'schemat JSON rodzaju pliku planu, dla edytorów',
    en: 'JSON Schema of a kind of plan file, for editors',
  },
  arguments: [
    {
      flags: '[kind]',
      summary: {
        pl: 'rodzaj pliku; bez niego lista wszystkich',
        en: 'kind of file; without it all kinds',
      },
    },
  ],
  run,
});
