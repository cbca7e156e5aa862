import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const folder = temporaryFolder();
const plan = writePlan(join(folder, 'plan'), {
  'people.yaml': '- {id: koordynator, function: Koordynator}\n',
  'private/contacts.yaml': 'koordynator: {name: Imię i nazwisko}\n',
  'areas/edukacja.yaml': 'name: Edukacja\n',
});
mkdirSync(join(plan, '.git'));
writeFileSync(join(plan, '.git/config'), '[core]\n');
symlinkSync(plan, join(folder, 'link'));

describe('what is not the program’s to write', () => {
  it.each(['people.yaml', 'private/contacts.yaml', '.git/config'])(
    '%s stays as it is, also by way of a link and with --force',
    async (name) => {
      const before = readFileSync(join(plan, name), 'utf8');
      for (const way of ['plan', 'link']) {
        const output = join(folder, way, name);
        const { code } = await run(['-C', plan, 'plan', '--format', 'md', '-o', output, '--force']);
        expect(code).toBe(2);
      }
      expect(readFileSync(join(plan, name), 'utf8')).toBe(before);
    },
  );

  it.each(['private/new', '.git/new', 'areas/new', '.'])('no set is built in %s', async (name) => {
    for (const way of ['plan', 'link']) {
      const { code, messages } = await run(['-C', plan, 'build', join(folder, way, name)]);
      expect(code).toBe(2);
      expect(messages).toContain('jest folderem planu albo go zawiera');
    }
    if (name !== '.') expect(existsSync(join(plan, name))).toBe(false);
  });

  it('a document beside the plan’s files is written', async () => {
    const { code } = await run(['-C', plan, 'plan', '-o', join(plan, 'plan.html')]);
    expect(code).toBe(0);
  });
});
