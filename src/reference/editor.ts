import type { Kind } from '../schema/kind.ts';
import type { WordLanguage } from '../words/sentence.ts';
import { schemaText } from './json-schema.ts';
import { pathsOf } from './kind-paths.ts';
import { SCHEMA_KINDS } from './schema-kinds.ts';

type Settings = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const isMap = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `areas/<id>.yaml` → `areas/*.yaml` */
const globs = (kind: Kind): string[] => pathsOf(kind).map(({ en }) => en.replaceAll(/<[^>]+>/g, '*'));

/** The schema of every kind of file: file name → text. */
export const schemaFiles = (language: WordLanguage): Map<string, string> =>
  new Map(SCHEMA_KINDS.map(([name, kind]) => [`${name}.json`, schemaText(kind, language)]));

/** Where the schemas lie in a plan: the plan does not read names that begin with a dot. */
export const SCHEMA_FOLDER = '.lsicu/schema';

/** Asks VS Code to offer the extension that reads schemas. */
export const EXTENSIONS = asText({ recommendations: ['redhat.vscode-yaml'] });

/** Nothing is fetched or sent; long texts are shown whole. What the user has set stays. */
const QUIET: Settings = {
  'yaml.schemaStore.enable': false,
  'redhat.telemetry.enabled': false,
  '[yaml]': { 'editor.wordWrap': 'on' },
};

/**
 * The settings of VS Code that bind each kind of plan file to its schema.
 * @param folder where the schemas lie, seen from the plan's folder
 * @param existing settings to keep; earlier bindings of the same files give way
 */
export function editorSettings(folder: string, existing: Settings = {}): string {
  const earlier = isMap(existing['yaml.schemas']) ? existing['yaml.schemas'] : {};
  const ours = SCHEMA_KINDS.map(([name, kind]) => [`${folder}/${name}.json`, globs(kind)] as const);
  const bound = new Set(ours.map(([, files]) => JSON.stringify(files)));
  const others = Object.entries(earlier).filter(([, files]) => !bound.has(JSON.stringify(files)));
  return asText({ ...QUIET, ...existing, 'yaml.schemas': Object.fromEntries([...others, ...ours]) });
}

/** The settings in a text of plain JSON; null for anything else. */
export function readSettings(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value : null;
  } catch {
    return null;
  }
}
