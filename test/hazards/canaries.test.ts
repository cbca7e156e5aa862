import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { workingTree } from '../../src/source/tree.ts';
import { planFolders } from '../../src/pipeline.ts';
import { planOfEverything } from '../setup/everything.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const CANARY = 'KANAREK';
const temporary = temporaryFolder();

/** What lies in a plan's folder and is no part of the plan. */
const PRIVATE = [
  'private/contacts.yaml',
  'private/notatki/lista.yaml',
  'prywatne/telefony.yaml',
  '.private/contacts.yaml',
  '.env',
  '.git/config.yaml',
  'notatki.md',
  'lista.csv',
  'templates/plan.md.hbs',
];

const folder = writePlan(
  join(temporary, 'plan'),
  planOfEverything(() => 'słowo'),
);
for (const path of PRIVATE) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), `id: ${CANARY}\nname: ${CANARY}\nphone: 601 123 456 ${CANARY}\n`);
}
const out = join(temporary, 'strony');

const COMMANDS = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['status'],
  ['status', '--format', 'json'],
  ['plan'],
  ['plan', '--format', 'json'],
  ['plan', '--format', 'html'],
  ['report', '2026-Q4'],
  ['agenda'],
  ['render', 'institution-card', 'institution-1'],
  ['build', out],
];

describe('D1, D2: private files beside a plan', () => {
  it.each(COMMANDS)('are in no output of %s %s %s', async (...argv) => {
    const words = argv.filter((word) => word !== undefined);
    const { output, messages } = await run(words, { folder });
    expect(output + messages).not.toContain(CANARY);
    expect(output + messages).not.toMatch(/contacts|private|prywatne|telefony|notatki/);
  });

  it('are in no page', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(pages).toContain('index.html');
    for (const page of pages) expect(readFileSync(join(out, page), 'utf8')).not.toContain(CANARY);
  });

  it('are not even opened', () => {
    const host = nodeHost();
    const list = vi.fn((path: string) => host.list(path));
    const read = vi.fn((path: string) => host.read(path));
    workingTree({ ...host, list, read }, folder, planFolders());
    const opened = [...list.mock.calls, ...read.mock.calls].map(([path]) => path.slice(folder.length));
    expect(opened.length).toBeGreaterThan(5);
    expect(opened.filter((path) => /private|prywatne|notatki|lista|templates|\/\./.test(path))).toEqual([]);
  });
});

describe('D2: private data in a line with a mistake', () => {
  it('is masked in the frame', async () => {
    const plan = writePlan(join(temporary, 'dane'), {
      'areas/praca.yaml':
        'name: Praca\n# tel. 601 123 456, PESEL 44051401359\nleader: brak # anna.nowak@gmail.com\n',
    });
    const { output } = await run(['validate'], { folder: plan });
    expect(output).toContain('3 │ leader: brak # ••••••••••••••••••••');
    expect(output).not.toMatch(/601 123|44051401359|anna\.nowak/);
  });
});
