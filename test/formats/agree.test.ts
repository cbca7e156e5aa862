import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { clean, crowded, FORMATS, hostile, inputOf, report, type Format } from './input.ts';
import { obeyed } from './runner.ts';

/** What is raw in no output: controls, marks of direction, invisible letters, halves of letters. */
const RAW = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029]/u;

/** How many findings an output tells of, by severity: errors, warnings, notes. */
const COUNT: Record<Format, (output: string) => number[]> = {
  text: (output) =>
    ['BŁĄD', 'OSTRZEŻENIE', 'INFORMACJA'].map((label) => output.split(`\n${label}  `).length - 1),
  json: (output) => {
    const { summary } = JSON.parse(output) as { summary: Record<'errors' | 'warnings' | 'infos', number> };
    return [summary.errors, summary.warnings, summary.infos];
  },
  github: (output) =>
    ['error', 'warning', 'notice'].map((kind) =>
      obeyed(output)
        .filter(({ name }) => name === kind)
        .map(({ properties, data }) => (properties['file'] ? 1 : Number(/\d+/.exec(data)?.[0])))
        .reduce((sum, count) => sum + count, 0),
    ),
  gitlab: (output) => {
    const issues = JSON.parse(output) as { severity: string }[];
    return ['major', 'minor', 'info'].map(
      (wanted) => issues.filter(({ severity }) => severity === wanted).length,
    );
  },
  sarif: (output) => {
    const results = (JSON.parse(output) as Log).runs.flatMap((each) => each.results ?? []);
    return ['error', 'warning', 'note'].map(
      (wanted) => results.filter(({ level }) => level === wanted).length,
    );
  },
  junit: (output) =>
    ['error', 'warning', 'info'].map(
      (severity) => output.match(new RegExp(`:\\d+:\\d+ ${severity} [a-z-]+$`, 'gm'))?.length ?? 0,
    ),
};

describe.each(FORMATS)('validate --format %s', (format) => {
  it('counts what the others count', async () => {
    expect(COUNT[format](`\n${await report(format, inputOf(hostile, clean))}`)).toEqual([3, 1, 1]);
    expect(COUNT[format](await report(format, inputOf(clean)))).toEqual([0, 0, 0]);
    expect(COUNT[format](`\n${await report(format, inputOf(crowded, hostile))}`)).toEqual([5003, 1, 1]);
  });

  it('prints nothing raw, nothing private, and the same bytes each time', async () => {
    for (const language of ['pl', 'en'] as const) {
      const input = { ...inputOf(hostile, clean), language, colour: false };
      const output = await report(format, input);
      expect(output).not.toMatch(RAW);
      expect(output).not.toMatch(/601 123 456|44051401359/);
      expect(output.endsWith('\n')).toBe(true);
      expect(await report(format, input)).toBe(output);
    }
  });
});

const temporary = temporaryFolder();

describe('output', () => {
  const folder = writePlan(join(temporary, 'borki'), {
    'areas/kultura.yaml': 'name: Kultura\nleader: brak\n',
  });

  it.each(FORMATS)('in the form %s that is lost ends with exit code 2', async (format) => {
    const write = (): Promise<boolean> => Promise.reject(new Error('ENOSPC'));
    const { code, messages } = await run(['validate', '--format', format], { folder, write });
    expect(code).toBe(2);
    expect(messages).toBe('lsicu: Nie udało się zapisać wyniku na wyjściu.\n');
  });

  it.each(FORMATS)('in the form %s has the exit code of the failing level', async (format) => {
    const codeWith = async (...argv: string[]): Promise<number> =>
      (await run(['validate', '--format', format, ...argv], { folder })).code;
    expect(await codeWith()).toBe(1);
    const clean = writePlan(join(temporary, 'zalesie'));
    for (const level of ['error', 'warning']) expect(await codeWith(clean, '--fail-on', level)).toBe(0);
  });
});

describe('several plans', () => {
  const AREA = { 'areas/kultura.yaml': 'name: Kultura\nleader: brak\n' };
  for (const name of ['lipnica', 'żółwin gmina']) writePlan(join(temporary, 'plany', name), AREA);
  mkdirSync(join(temporary, 'inny'));

  const PATHS: Record<Format, (output: string) => string[]> = {
    text: (output) => [...output.matchAll(/^BŁĄD {2}\S+ {2}(.*):2:9$/gm)].map(([, path = '']) => path),
    json: (output) =>
      (JSON.parse(output) as { findings: { plan?: string; file: string }[] }).findings.map(
        ({ plan, file }) => `${plan ?? ''}/${file}`,
      ),
    github: (output) => obeyed(output).flatMap(({ properties }) => properties['file'] ?? []),
    gitlab: (output) =>
      (JSON.parse(output) as { location: { path: string } }[]).map(({ location }) => location.path),
    sarif: (output) =>
      (JSON.parse(output) as Log).runs
        .flatMap(({ results = [] }) => results)
        .map(({ locations }) => decodeURI(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '')),
    junit: (output) => [...output.matchAll(/(?:CDATA\[|^)(\S.*):2:9 error/gm)].map(([, path = '']) => path),
  };

  /** The files of areas that an output names, each once. */
  const areasOf = (format: Format, output: string): string[] => [
    ...new Set(PATHS[format](output).filter((path) => path.endsWith('/areas/kultura.yaml'))),
  ];

  it.each(FORMATS)('%s gives paths as seen from where the user stands', async (format) => {
    const argv = ['validate', '--format', format, 'plany/lipnica', 'plany/żółwin gmina'];
    const { code, output } = await run(argv, { folder: temporary });
    expect(code).toBe(1);
    expect(areasOf(format, output)).toEqual(
      ['plany/lipnica', 'plany/żółwin gmina'].map((plan) => `${plan}/areas/kultura.yaml`),
    );
  });

  it.each(FORMATS.filter((format) => format !== 'json'))('%s does so with -C', async (format) => {
    const argv = ['-C', '../plany/żółwin gmina', 'validate', '--format', format];
    const { code, output } = await run(argv, { folder: join(temporary, 'inny') });
    expect(code).toBe(1);
    expect(areasOf(format, output)).toEqual(['../plany/żółwin gmina/areas/kultura.yaml']);
  });
});
