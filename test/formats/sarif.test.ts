import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Region, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/findings/advice.ts';
import { printed } from '../../src/findings/told.ts';
import { RULES } from '../../src/reference/rules.ts';
import { clean, crowded, FOLDER, hostile, inputOf, NASTY, report } from './input.ts';

const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif')),
  'schemas/sarif-2.1.0-rtm.5.json',
);
// The schema writes patterns that the newer form of regular expressions refuses.
const ajv = new draft04.default({ allErrors: true, unicodeRegExp: false, strict: false });
addFormats.default(ajv as never);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

async function logOf(...plans: Parameters<typeof inputOf>): Promise<Log> {
  const log = JSON.parse(await report('sarif', inputOf(...plans))) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  return log;
}

const resultsOf = (log: Log): Result[] => log.runs.flatMap(({ results = [] }) => results);
const place = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation;

describe('validate --format sarif', () => {
  it('fits the schema of SARIF 2.1.0', async () => {
    const log = await logOf(hostile, clean, crowded);
    expect(log.runs.length).toBe(1);
    expect(resultsOf(log).length).toBe(5005);
    expect(resultsOf(await logOf(clean))).toEqual([]);
  });

  it('gives level, words, place and what belongs to it', async () => {
    const [first, , , multi, note] = resultsOf(await logOf(hostile));
    expect(first).toMatchObject({ ruleId: 'reference-unknown', level: 'error' });
    expect(first?.message.text?.replaceAll('\\](', '](')).toBe(
      `Uwaga: ${printed(NASTY)} Rada: ${printed(NASTY)}`,
    );
    expect(place(first)?.region).toEqual({ startLine: 1, startColumn: 3, endLine: 1, endColumn: 9 });
    expect(first?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(7);
    expect(multi).toMatchObject({ level: 'warning' });
    expect(place(multi)?.region).toEqual({ startLine: 4, startColumn: 2, endLine: 6, endColumn: 1 });
    expect(note).toMatchObject({ level: 'note' });
  });

  it('makes no link of a text', async () => {
    expect(await report('sarif', inputOf(hostile))).not.toMatch(/(?<!\\)\]\(/);
  });

  it('writes addresses that lead back to the file', async () => {
    const address = place(resultsOf(await logOf(hostile))[0])?.artifactLocation;
    expect(address?.uriBaseId).toBe('%SRCROOT%');
    const url = new URL(address?.uri ?? '', 'https://example.org/base/');
    expect(url.hash + url.search).toBe('');
    expect(decodeURIComponent(url.pathname)).toBe(`/base/${FOLDER}/areas/a b.yaml`);
  });

  it('describes every rule in both languages and points at it', async () => {
    for (const language of ['pl', 'en'] as const) {
      const log = JSON.parse(await report('sarif', { ...inputOf(hostile), language })) as Log;
      const rules = log.runs[0]?.tool.driver.rules ?? [];
      expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ name }) => name));
      expect(rules.map(({ shortDescription }) => shortDescription?.text)).toEqual(
        RULES.map(({ summary }) => summary[language]),
      );
      for (const { ruleId, ruleIndex = -1 } of resultsOf(log)) expect(rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('names the files that were not read', async () => {
    const [invocation] = (await logOf(hostile)).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(true);
    const [notification] = invocation?.toolExecutionNotifications ?? [];
    expect(notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(
      /\/nieczytelny\.yaml$/,
    );
    expect((await logOf(clean)).runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('corrects a line as the advice does, and with nothing invisible', async () => {
    const results = resultsOf(await logOf(hostile));
    const apply = (line: string, { startColumn = 1, endColumn = 1 }: Region, inserted = ''): string => {
      const letters = Array.from(line);
      return [...letters.slice(0, startColumn - 1), inserted, ...letters.slice(endColumn - 1)].join('');
    };
    const fixed = results.map(({ fixes }, index) => {
      const replacement = fixes?.[0]?.artifactChanges[0]?.replacements[0];
      const finding = hostile.findings[index];
      if (!replacement || !finding) return null;
      expect(replacement.deletedRegion.endLine).toBe(replacement.deletedRegion.startLine);
      const line = hostile.line(finding.at.file, finding.at.line);
      expect(apply(line, replacement.deletedRegion, replacement.insertedContent?.text)).toBe(
        corrected(finding, line),
      );
      return replacement.insertedContent?.text;
    });
    expect(fixed).toEqual([null, 'praca', null, 'x', null]);
  });

  it('counts columns in code points', async () => {
    expect((await logOf(clean)).runs[0]?.columnKind).toBe('unicodeCodePoints');
  });
});
