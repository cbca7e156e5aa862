import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listExamples } from '../scripts/examples.mjs';
import { root } from '../scripts/run.mjs';
import { COMMANDS, GLOBAL_OPTIONS } from '../src/cli.ts';
import { BASE_RULES } from '../src/findings/rules.ts';
import { nodeHost } from '../src/host/node.ts';
import { place } from '../src/link/layout.ts';
import { CHECKS } from '../src/pipeline.ts';
import { explainRule, listRules } from '../src/reference/explain.ts';
import { jsonSchema } from '../src/reference/json-schema.ts';
import { referencePages } from '../src/reference/pages.ts';
import { findingsOf, RULES } from '../src/reference/rules.ts';
import { KINDS, type KindName } from '../src/schema/kinds.ts';
import type { WordLanguage } from '../src/words/sentence.ts';
import { run } from './setup/host.ts';
import { mistakes } from './setup/json-schema.ts';
import { errorsIn, exampleFiles } from './setup/plan.ts';

const LANGUAGES: readonly WordLanguage[] = ['pl', 'en'];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name));
}

describe.each(BASE_RULES)('the rule $name', (rule) => {
  it('says what it asks for and why', () => {
    for (const words of [rule.summary, rule.why]) {
      for (const language of LANGUAGES) expect(words[language]).toMatch(/^[\p{Lu}„“].*\.$/u);
    }
  });

  it('reports the failing examples, on the marked line, and nothing else of them', () => {
    expect(rule.fails.length).toBeGreaterThan(0);
    for (const example of rule.fails) {
      const marked = Object.entries(example).flatMap(([path, text]) =>
        text
          .split('\n')
          .flatMap((line, index) => (line.endsWith(' # expect') ? [`${path}:${index + 1}`] : [])),
      );
      expect(findingsOf(rule, example).map(({ at }) => `${at.file}:${at.line}`)).toEqual(marked);
      expect(errorsIn(example)).toHaveLength(marked.length);
      expect(marked).toHaveLength(1);
    }
  });

  it('passes the other examples', () => {
    expect(rule.passes.length).toBeGreaterThan(0);
    for (const example of rule.passes) expect(errorsIn(example)).toEqual([]);
  });
});

it('knows every rule that the sources report, and no other', () => {
  const sources = filesIn('src').filter(
    (file) => !file.endsWith(join('findings', 'rules.ts')) && !file.includes(`${sep}checks${sep}`),
  );
  const reported = sources.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/(?:\brule: |\b(?:refuse|problem|error)\(\s*)'([a-z-]{2,})'/g),
    ].map(([, name]) => name),
  );
  expect(new Set(reported)).toEqual(new Set(BASE_RULES.map(({ name }) => name)));
  const names = RULES.map(({ name }) => name);
  expect([...new Set(names)]).toEqual(names);
  expect(names).toHaveLength(BASE_RULES.length + CHECKS.length);
});

describe.each(LANGUAGES)('lsicu explain --lang %s', (language) => {
  it.each(RULES)('$name fits a terminal', (rule) => {
    const text = explainRule(rule, language);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain(rule.name);
    expect(text).not.toMatch(/# expect|undefined|\[object/);
  });

  it('lists all rules', async () => {
    const { code, output } = await run(['explain', '--lang', language]);
    expect(code).toBe(0);
    expect(output).toBe(listRules(language));
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const { name } of RULES) expect(output).toContain(`${name} (`);
  });

  it('suggests the nearest name', async () => {
    const { code, output, messages } = await run(['explain', 'task-unowed', '--lang', language]);
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain('task-unowned');
    expect(messages.trim().split('\n')).toHaveLength(1);
  });
});

describe('lsicu schema', () => {
  const schemas = Object.fromEntries(
    Object.entries(KINDS).map(([name, kind]) => [name, jsonSchema(kind, 'pl')]),
  ) as Record<KindName, Record<string, unknown>>;

  it.each(listExamples())('accepts the plan $name', ({ name }) => {
    for (const [path, text] of Object.entries(exampleFiles(name))) {
      const at = place(path);
      if (!at || 'rule' in at) throw new Error(path);
      expect(mistakes(schemas[at.kind], parse(text)).map((mistake) => `${path} ${mistake}`)).toEqual([]);
    }
  });

  it.each<[KindName, string, string]>([
    ['area', 'name: Edukacja', ''],
    ['area', 'name: {pl: Edukacja, uk: Освіта}\ngoals: Nauka\ntasks: {id: kurs, title: Kurs}', ''],
    ['area', 'short: EDU', ' lacks name'],
    ['area', 'name: Edukacja\nlider: szkola', ' has lider'],
    ['area', 'name: Edukacja\ntasks: [{id: a, title: A, tasks: [{id: B, title: B}]}]', '/tasks fits no form'],
    ['area', 'name: Edukacja\ntasks: [{id: a, title: A, tier: pilne}]', '/tasks fits no form'],
    ['settings', 'format: 2', '/format is not one of its values'],
    ['partner', 'name: Fundacja', ' fits no form'],
    ['partner', 'id: fundacja\nname: Fundacja', ''],
    ['progress', 'entries: [{date: 05.06.2026}]', '/entries fits no form'],
  ])('judges %s: %s', (kind, text, expected) => {
    const found = mistakes(schemas[kind], parse(text));
    if (expected) expect(found).toContain(expected);
    else expect(found).toEqual([]);
  });

  it('prints a schema in the language asked for, and the kinds', async () => {
    const { output } = await run(['schema', 'area', '--lang', 'en']);
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(jsonSchema(KINDS.area, 'en'))));
    const list = await run(['schema']);
    for (const name of Object.keys(KINDS)) expect(list.output).toMatch(new RegExp(`^${name} .*\\.yaml`, 'm'));
    const wrong = await run(['schema', 'areas']);
    expect([wrong.code, wrong.output]).toEqual([2, '']);
    expect(wrong.messages).toContain('„area”');
  });
});

describe('docs/reference', () => {
  const pages = referencePages({
    templates: nodeHost(),
    commands: COMMANDS,
    globalOptions: GLOBAL_OPTIONS,
  });
  const folder = join('docs', 'reference');
  const written = filesIn(folder).map((file) =>
    file.slice(join(root, folder).length + 1).replaceAll(sep, '/'),
  );

  it('holds these pages and no other: npm run docs', () => {
    expect(new Set(written)).toEqual(new Set(pages.keys()));
  });

  it.each([...pages])('%s is fresh: npm run docs', (path, text) => {
    expect(readFileSync(join(root, folder, path), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
  });
});
