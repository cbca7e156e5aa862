import { Templates, type TemplateSource } from '../render/template.ts';
import { rulePage, rulesPage } from './checks-page.ts';
import { commandsPage } from './commands-page.ts';
import { documentsPage } from './documents-page.ts';
import { filesPage } from './files-page.ts';
import { schemaText } from './json-schema.ts';
import { messagesPage } from './messages-page.ts';
import { RULES } from './rules.ts';
import { SCHEMA_KINDS } from './schema-kinds.ts';

/** What the pages are made from beside the registries of lower stages. */
export interface ReferenceSources {
  readonly templates: TemplateSource;
  readonly commands: Parameters<typeof commandsPage>[0];
  readonly globalOptions: Parameters<typeof commandsPage>[1];
}

/** Every page of `docs/reference/`: path → text. */
export function referencePages({
  templates,
  commands,
  globalOptions,
}: ReferenceSources): Map<string, string> {
  return new Map([
    ['checks.md', rulesPage()],
    ...RULES.map((rule): [string, string] => [`checks/${rule.name}.md`, rulePage(rule)]),
    ['commands.md', commandsPage(commands, globalOptions)],
    ['documents.md', documentsPage(new Templates(templates).listed())],
    ['files.md', filesPage('en')],
    ['files.pl.md', filesPage('pl')],
    ['messages.md', messagesPage()],
    ...SCHEMA_KINDS.map(([name, kind]): [string, string] => [`schema/${name}.json`, schemaText(kind, 'pl')]),
  ]);
}
