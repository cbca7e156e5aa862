import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/findings/told.ts';
import { clean, crowded, FOLDER, hostile, inputOf, NASTY, report, SLY } from './input.ts';

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly failure?: { readonly message: string; readonly type: string; readonly '#text': string };
  readonly 'system-out'?: string;
}
interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly testcase: readonly Case[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
});

/** Characters that XML 1.0 does not allow in any form. */
const REFUSED = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function suitesOf(xml: string): readonly Suite[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(REFUSED);
  // What is left beside tags, attributes and CDATA is text, in which `]]>` may not stand.
  expect(xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replaceAll(/"[^"<]*"/g, '')).not.toContain(']]>');
  const { testsuites } = parser.parse(xml) as { testsuites: { testsuite: readonly Suite[] } };
  return testsuites.testsuite;
}

const of = async (...plans: Parameters<typeof inputOf>) => suitesOf(await report('junit', inputOf(...plans)));

describe('validate --format junit', () => {
  it('has a suite for each plan and a test for each file', async () => {
    const [first, second, third] = await of(hostile, clean, crowded);
    expect(first).toMatchObject({ name: FOLDER, tests: '4', failures: '1' });
    expect(second).toMatchObject({ name: 'czysty', tests: '2', failures: '0' });
    expect(third).toMatchObject({ name: 'duzy', tests: '50', failures: '50' });
    expect(second?.testcase).toEqual([
      { classname: 'czysty', name: 'areas/kultura.yaml' },
      { classname: 'czysty', name: 'lsicu.yaml' },
    ]);
  });

  it('gives the words as they are', async () => {
    const [failed, warned] = (await of(hostile))[0]?.testcase ?? [];
    const words = printed(NASTY);
    expect(failed?.failure?.message).toBe(`Uwaga: ${words} (i jeszcze 2 uwagi)`);
    expect(failed?.failure?.type).toBe('reference-unknown');
    expect(failed?.failure?.['#text'].split('\n\n').map((block) => block.split('\n').slice(0, 3))).toEqual([
      [`${FOLDER}/areas/a b.yaml:1:3 error reference-unknown`, `Uwaga: ${words}`, `Rada: ${words}`],
      [
        `${FOLDER}/areas/a b.yaml:2:3 error reference-unknown`,
        `Uwaga: ${words}`,
        expect.stringContaining('Popraw na:') as string,
      ],
      [
        `${FOLDER}/areas/a b.yaml:2:3 error reference-unknown`,
        `Uwaga: ${words}`,
        expect.stringContaining('Popraw na:') as string,
      ],
    ]);
    expect(warned?.failure).toBeUndefined();
    expect(warned?.['system-out']).toContain(
      `${printed(SLY)}:4:2 warning area-leader-missing\nUwaga: ${words}`,
    );
  });

  it('fails files from the failing level on', async () => {
    const failures = async (failing: 'error' | 'warning' | 'info') =>
      suitesOf(await report('junit', { ...inputOf(hostile), failing }))[0]?.failures;
    expect(await Promise.all([failures('error'), failures('warning'), failures('info')])).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('tells of a file that is not among those of the plan', async () => {
    const [suite] = await of({ ...hostile, files: ['lsicu.yaml'] });
    expect(suite?.testcase.map(({ name }) => name)).toEqual([
      'lsicu.yaml',
      'areas/a b.yaml',
      printed(SLY),
      'nieczytelny.yaml',
    ]);
  });
});
