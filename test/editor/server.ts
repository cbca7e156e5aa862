import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as rpc from 'vscode-jsonrpc/node.js';
import { root } from '../../scripts/run.mjs';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)(
  'vscode-jsonrpc/node',
) as typeof rpc;

export interface Diagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

export interface Item {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
}

/** The language server of the YAML extension, with a folder open. */
export interface Server {
  /** Opens a file of the folder (as it lies there, or with another text) and waits for what is wrong with it. */
  open(path: string, text?: string): Promise<readonly Diagnostic[]>;
  /** What is offered at a place of an open file; line and column count from 0. */
  complete(path: string, line: number, character: number): Promise<readonly Item[]>;
  /** What is shown over a place of an open file. */
  hover(path: string, line: number, character: number): Promise<string>;
  stop(): Promise<void>;
}

/** VS Code gives the server the part of the settings that begins with `yaml.`, as a tree. */
function yamlSettings(folder: string): object {
  const text = readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8');
  const settings = JSON.parse(text) as Record<string, unknown>;
  const enabled = settings['yaml.schemaStore.enable'];
  return {
    validate: true,
    hover: true,
    completion: true,
    schemas: settings['yaml.schemas'],
    schemaStore: { enable: enabled },
  };
}

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  },
};

/** Starts the real language server on a folder, with the settings that lie in it. */
export async function startServer(folder: string): Promise<Server> {
  const program = join(root, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  const settings = yamlSettings(folder);
  let configured = (): void => undefined;
  const ready = new Promise<void>((done) => (configured = done));
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) => {
    configured();
    return items.map(({ section }) => (section === 'yaml' ? settings : null));
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  connection.listen();

  const uri = String(pathToFileURL(folder));
  const at = (path: string): string => String(pathToFileURL(join(folder, path)));
  const place = (path: string, line: number, character: number) => ({
    textDocument: { uri: at(path) },
    position: { line, character },
  });
  const workspaceFolders = [{ uri, name: 'plan' }];
  const initialize = { processId: process.pid, rootUri: uri, workspaceFolders, capabilities: CAPABILITIES };
  await connection.sendRequest('initialize', initialize);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await ready;

  return {
    async open(path, text = readFileSync(join(folder, path), 'utf8')) {
      const found = new Promise<readonly Diagnostic[]>((done) => waiting.set(at(path), done));
      const textDocument = { uri: at(path), languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return found;
    },
    async complete(path, line, character) {
      const answer: { items: readonly Item[] } | null = await connection.sendRequest(
        'textDocument/completion',
        place(path, line, character),
      );
      return answer?.items ?? [];
    },
    async hover(path, line, character) {
      const answer: { contents: { value: string } } | null = await connection.sendRequest(
        'textDocument/hover',
        place(path, line, character),
      );
      return answer?.contents.value ?? '';
    },
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      child.kill();
    },
  };
}
