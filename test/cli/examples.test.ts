import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { COMMANDS } from '../../src/cli.ts';
import { run, temporaryFolder } from '../setup/host.ts';

const temporary = temporaryFolder();
let copies = 0;

/** What the examples speak of beside the plan’s own files. */
const LIST =
  '# Gminny Ośrodek Kultury\n\nZadania:\n\n1. Kurs języka polskiego dla rodziców\n2. Dzień języków w szkole\n';

/** A fresh copy of the fictional example, with what a plan in use has beside it: private contacts, a list, tables. */
async function copyOfExample(line: string): Promise<string> {
  copies += 1;
  const plan = join(temporary, String(copies), 'plan');
  mkdirSync(plan, { recursive: true });
  cpSync(join(root, 'examples/przykladowo'), plan, { recursive: true });
  cpSync(join(plan, 'private/contacts.example.yaml'), join(plan, 'private/contacts.yaml'));
  writeFileSync(join(plan, 'lista-zadan.md'), LIST);
  if (line.includes('import plan.xlsx')) await run(['export', 'xlsx', '-o', 'plan.xlsx'], { folder: plan });
  return plan;
}

/** A line as a shell takes it apart; where its output is sent is left out. */
function wordsOf(line: string): string[] {
  const found = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)];
  const end = found.findIndex(([word]) => word === '>' || word === '|');
  const own = end < 0 ? found : found.slice(0, end);
  return own.map(([, double, single, plain]) => double ?? single ?? plain ?? '');
}

describe.each(COMMANDS)('help about $name', ({ name, group, examples, actions = [] }) => {
  it('has a place in the general help and examples, in both languages', async () => {
    expect(group).toBeDefined();
    expect(examples.length).toBeGreaterThan(0);
    for (const language of ['pl', 'en'] as const) {
      const { output } = await run(['help', name, '--lang', language]);
      const words = output.replaceAll(/\s+/g, ' ');
      expect(output).toContain(language === 'pl' ? 'Przykłady:' : 'Examples:');
      for (const { line, summary } of examples) {
        expect(output).toContain(`  ${line}\n`);
        expect(words).toContain(summary[language]);
      }
      for (const { summary } of actions) expect(words).toContain(summary[language]);
    }
  });

  it.each(examples)('its example works: $line', async ({ line }) => {
    const [program, ...argv] = wordsOf(line);
    expect([program, argv[0]]).toEqual(['lsicu', name]);
    const { code, messages } = await run(argv, { folder: await copyOfExample(line) });
    expect(code, messages).toBe(0);
  });
});
