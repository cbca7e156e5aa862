import { print } from '../host/print.ts';
import { UserError } from '../words/user-error.ts';
import { defineCommand, type Call } from './command.ts';

const UNKNOWN = {
  pl: 'Nie ma rodzaju pliku „{name}”. Dostępne: {known}.{hint}',
  en: 'There is no kind of file “{name}”. There are: {known}.{hint}',
};
const NEAR = { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' };
const ALL = {
  pl: 'Opcje --output i --vscode zapisują wszystkie schematy: nie podawaj przy nich rodzaju pliku.',
  en: 'The options --output and --vscode write all schemas: give no kind of file with them.',
};

const EITHER = {
  pl: 'Podaj jedną z opcji: --output albo --vscode.',
  en: 'Give one of the options: --output or --vscode.',
};

/** The schema of one kind. @throws {UserError} for a kind that there is not */
async function one(call: Call, name: string): Promise<string> {
  const [{ schemaText }, { SCHEMA_KINDS }, { messageLanguage }, { nearest }] = await Promise.all([
    import('../reference/json-schema.ts'),
    import('../reference/schema-kinds.ts'),
    import('./surface.ts'),
    import('../schema/nearest.ts'),
  ]);
  const found = SCHEMA_KINDS.find(([kind]) => kind === name);
  if (found) return schemaText(found[1], messageLanguage(call));
  const known = SCHEMA_KINDS.map(([kind]) => kind);
  const near = nearest(name, known);
  const hint = near ? { words: NEAR, args: { near } } : '';
  throw new UserError(UNKNOWN, { name, known: known.join(', '), hint });
}

/** The kinds with the files that they are for. */
async function list(call: Call): Promise<string> {
  const [{ pathsOf }, { SCHEMA_KINDS }, { messageLanguage }] = await Promise.all([
    import('../reference/kind-paths.ts'),
    import('../reference/schema-kinds.ts'),
    import('./surface.ts'),
  ]);
  const language = messageLanguage(call);
  const width = Math.max(...SCHEMA_KINDS.map(([kind]) => kind.length)) + 2;
  const lines = SCHEMA_KINDS.map(([kind, each]) => {
    const files = pathsOf(each).map((path) => path[language]);
    return `${kind.padEnd(width)}${files.join(', ')}\n`;
  });
  return lines.join('');
}

async function run(call: Call): Promise<number> {
  const [name] = call.arguments;
  const { output, vscode } = call.options;
  if (output !== undefined || vscode) {
    if (name !== undefined) throw new UserError(ALL);
    if (output !== undefined && vscode) throw new UserError(EITHER);
    const { writeSchemas, setUpEditor } = await import('./schema-files.ts');
    await (typeof output === 'string' ? writeSchemas(call, output) : setUpEditor(call));
    return 0;
  }
  await print(call.host, await (name === undefined ? list(call) : one(call, name)));
  return 0;
}

export const schema = defineCommand({
  name: 'schema',
  group: 'help',
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
  options: [
    {
      flags: '-o, --output <dir>',
      summary: { pl: 'zapisz wszystkie schematy w tym folderze', en: 'write all schemas into this folder' },
    },
    {
      flags: '--vscode',
      summary: {
        pl: 'zapisz schematy w planie i ustaw edytor VS Code tak, żeby z nich korzystał',
        en: 'write the schemas into the plan and set up VS Code to use them',
      },
    },
  ],
  examples: [
    { line: 'lsicu schema', summary: { pl: 'rodzaje plików planu', en: 'the kinds of plan files' } },
    {
      line: 'lsicu schema --vscode',
      summary: {
        pl: 'podpowiedzi pól w edytorze VS Code',
        en: 'suggestions of fields in the editor VS Code',
      },
    },
  ],
  run,
});
