import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import type { Example } from '../src/checks/check.ts';
import { CHECKS } from '../src/pipeline.ts';
import { say, type WordLanguage } from '../src/words/sentence.ts';
import { load } from './setup/plan.ts';

const LANGUAGES: readonly WordLanguage[] = ['pl', 'en'];

/** The lines marked ` # expect`, as `file:line`. */
function expected(example: Example): string[] {
  return Object.entries(example).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (line.endsWith(' # expect') ? [`${path}:${index + 1}`] : [])),
  );
}

it('gives every check a name of its own', () => {
  const names = CHECKS.map(({ name }) => name);
  expect([...new Set(names)]).toEqual(names);
});

describe.each(CHECKS)('$name', (check) => {
  const judged = (example: Example) => load(example, check.day).findings;

  it('stands in a file of its name', () => {
    expect(check.name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(existsSync(join(root, 'src', 'checks', `${check.name}.ts`))).toBe(true);
  });

  it.each(LANGUAGES)('says what it asks for and why (%s)', (language) => {
    for (const words of [check.summary, check.why]) expect(words[language]).toMatch(/^[\p{Lu}„“].*\.$/u);
  });

  it('has examples that fail and that pass', () => {
    expect(check.fails.length).toBeGreaterThan(0);
    expect(check.passes.length).toBeGreaterThan(0);
    expect(check.passes.flatMap(expected)).toEqual([]);
  });

  it.each(check.fails.map((example, index) => [index + 1, example] as const))(
    'reports example %i',
    (_, example) => {
      const findings = judged(example);
      const own = findings.filter(({ rule }) => rule === check.name);
      expect(own.map(({ at }) => `${at.file}:${at.line}`)).toEqual(expected(example));
      expect(own.length).toBeGreaterThan(0);
      expect(findings.filter(({ rule, severity }) => rule !== check.name && severity === 'error')).toEqual(
        [],
      );
      for (const language of LANGUAGES) {
        for (const { message, hint, related = [] } of own) {
          const said = [message, ...(hint ? [hint] : []), ...related.map(({ note }) => note)];
          for (const sentence of said) expect(say(sentence, language)).not.toMatch(/[{}]|undefined|\[object/);
        }
      }
    },
  );

  it.each(check.passes.map((example, index) => [index + 1, example] as const))(
    'passes example %i',
    (_, example) => {
      const findings = judged(example);
      expect(findings.filter(({ rule, severity }) => rule === check.name || severity === 'error')).toEqual(
        [],
      );
    },
  );
});
