import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/findings/told.ts';
import { clean, crowded, FOLDER, hostile, inputOf, NASTY, report } from './input.ts';

/** What the documentation of GitLab asks of a Code Quality report (docs.gitlab.com/ci/testing/code_quality). */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/).' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

async function issues(...plans: Parameters<typeof inputOf>): Promise<Issue[]> {
  const printedIssues: unknown = JSON.parse(await report('gitlab', inputOf(...plans)));
  validate(printedIssues);
  expect(validate.errors).toBeNull();
  return printedIssues as Issue[];
}

describe('validate --format gitlab', () => {
  it('fits the documented form', async () => {
    const [first, ...others] = await issues(hostile, clean, crowded);
    expect(first).toMatchObject({
      description: `Uwaga: ${printed(NASTY)} Rada: ${printed(NASTY)}`,
      check_name: 'reference-unknown',
      severity: 'major',
      location: { path: `${FOLDER}/areas/a b.yaml`, lines: { begin: 1, end: 1 } },
    });
    expect(others.slice(2, 4).map(({ severity }) => severity)).toEqual(['minor', 'info']);
    expect(others.length).toBe(5004);
    expect(await issues(clean)).toEqual([]);
  });

  it('knows every finding by a fingerprint of its own', async () => {
    const found = await issues(hostile, crowded);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it('keeps fingerprints when lines move or the language is another', async () => {
    const moved = {
      ...hostile,
      findings: hostile.findings.map((finding) => ({
        ...finding,
        at: { ...finding.at, line: finding.at.line + 5, endLine: finding.at.endLine + 5 },
      })),
    };
    const prints = (found: readonly Issue[]) => found.map(({ fingerprint }) => fingerprint);
    expect(prints(await issues(moved))).toEqual(prints(await issues(hostile)));
    const english = JSON.parse(await report('gitlab', { ...inputOf(hostile), language: 'en' })) as Issue[];
    expect(prints(english)).toEqual(prints(await issues(hostile)));
  });
});
