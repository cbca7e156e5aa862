import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { main } from '../../src/main.ts';
import { temporaryFolder, writePlan } from '../setup/host.ts';

const temporary = temporaryFolder();
const folder = writePlan(join(temporary, 'plan'));
const INTERNAL =
  '---\nview: index\naudience: internal\ntitle: {pl: Poufne, en: Confidential}\ndescription: {pl: Opis., en: Text.}\n---\n# Poufne\n';

/** Runs the program with one more document, which is for the institutions of the system only. */
async function run(...argv: string[]) {
  const node = nodeHost();
  let [output, messages] = ['', ''];
  const stream = (write: (text: string) => void) => ({
    isTerminal: false,
    columns: 80,
    write: (text: string | Uint8Array) => {
      write(String(text));
      return Promise.resolve(true);
    },
  });
  const code = await main(['-C', folder, ...argv], {
    ...node,
    templates: () => [...node.templates(), 'poufne.md.hbs'],
    template: (name) => (name === 'poufne.md.hbs' ? INTERNAL : node.template(name)),
    output: stream((text) => (output += text)),
    messages: stream((text) => (messages += text)),
  });
  return { code, output, messages };
}

describe('an internal document', () => {
  it('is refused to everybody, with the option to add', async () => {
    expect(await run('render', 'poufne')).toEqual({
      code: 2,
      output: '',
      messages: 'lsicu: Ten dokument jest wewnętrzny. Dodaj: --audience internal\n',
    });
  });

  it('is made for the institutions of the system', async () => {
    const { code, output } = await run('render', 'poufne', '--audience', 'internal');
    expect([code, output]).toEqual([0, '# Poufne\n\n> **Do użytku wewnętrznego**\n']);
  });

  it('is left out of a set, unless the set is internal', async () => {
    for (const audience of ['public', 'internal']) {
      const out = join(temporary, audience);
      expect((await run('build', out, '--audience', audience)).code).toBe(0);
      expect(existsSync(join(out, 'poufne.html'))).toBe(audience === 'internal');
    }
  });

  it('is marked in the list', async () => {
    const { output } = await run('render', '--list');
    expect(output).toMatch(/^poufne +Poufne \(dokument wewnętrzny: dodaj --audience internal\)$/m);
  });

  it('takes no other audience', async () => {
    const { code, messages } = await run('render', 'plan', '--audience', 'all');
    expect(code).toBe(2);
    expect(messages).toContain('public, internal');
  });
});
