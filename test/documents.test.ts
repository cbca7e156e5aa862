import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listExamples } from '../scripts/examples.mjs';
import { root } from '../scripts/run.mjs';
import { FORMATS, openDesk, renderDocument, VIEWS } from '../src/commands/document.ts';
import { nodeHost } from '../src/host/node.ts';
import { Templates } from '../src/render/template.ts';
import { KINDS } from '../src/schema/kinds.ts';
import { calledThings } from '../src/schema/things.ts';
import { run, temporaryFolder, writePlan } from './setup/host.ts';

const examples = listExamples();
const dayOf = (name: string): string => examples.find((example) => example.name === name)?.day ?? '';

/** The text of a document of an example, blanks of all kinds made one. */
async function document(name: string, ...argv: string[]): Promise<string> {
  const { code, output, messages } = await run(['-C', `examples/${name}`, '--as-of', dayOf(name), ...argv]);
  expect(messages).toBe('');
  expect(code).toBe(0);
  return output;
}
const folded = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00a0]+/g, ' ');

/** Markdown without its escapes. */
const unescaped = (markdown: string): string => folded(markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));
/** The text of a page. */
const visibleText = (html: string): string =>
  folded(
    html
      .replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, '')
      .replaceAll('&#x26;', '&')
      .replaceAll('&#x3C;', '<'),
  );

describe('the plan of the sources', () => {
  it.each([
    ['slupsk', ['001', '003']],
    ['dragacz', ['000']],
  ])('%s holds every line of its sources, in every format', async (name, sources) => {
    const lines = sources.flatMap((source) =>
      readFileSync(join(root, `test/sources/${source}.txt`), 'utf8').split('\n'),
    );
    // A number, a bullet or the heading of the goals is not part of a text; goals are split at „;”.
    const texts = lines
      .map((line) => folded(line).trim())
      .flatMap((line) => (/^Cele?:/.test(line) ? line.split(/(?<=;) /) : [line]))
      .map((line) => line.replace(/^(?:\d+\.|•|Cele?:) /, ''))
      .filter((line) => line !== '' && !/^(#|Obszar )/.test(line));
    expect(texts.length).toBeGreaterThan(9);
    const markdown = unescaped(await document(name, 'plan'));
    const html = visibleText(await document(name, 'plan', '--format', 'html'));
    const json = folded(
      JSON.parse(JSON.stringify(await document(name, 'plan', '--format', 'json'))) as string,
    ).replaceAll('\\"', '"');
    for (const text of texts) {
      expect(markdown.includes(text), `markdown: ${text}`).toBe(true);
      expect(html.includes(text), `html: ${text}`).toBe(true);
      expect(json.includes(text), `json: ${text}`).toBe(true);
    }
  });
});

interface Totals {
  total: number;
  states: Record<string, number>;
  overdue: number;
}

describe('the report', () => {
  it('adds up: each table, and the sentence above it', async () => {
    const data = JSON.parse(await document('przykladowo', 'report', '--format', 'json')) as {
      totals: Totals;
      byArea: { totals: Totals }[];
      overdue: unknown[];
      notReported: unknown[];
    };
    const sum = (of: (totals: Totals) => number): number =>
      data.byArea.reduce((all, { totals }) => all + of(totals), 0);
    expect(sum(({ total }) => total)).toBe(data.totals.total);
    expect(sum(({ overdue }) => overdue)).toBe(data.totals.overdue);
    for (const [state, count] of Object.entries(data.totals.states))
      expect(sum(({ states }) => states[state] ?? 0)).toBe(count);
    expect(Object.values(data.totals.states).reduce((all, count) => all + count, 0)).toBe(data.totals.total);
    expect(data.overdue).toHaveLength(data.totals.overdue);
    expect(data.notReported).toHaveLength(data.totals.states['not-reported'] ?? -1);
  });

  it('of Słupsk says that nobody has reported, of 80 leaves', async () => {
    const text = folded(await document('slupsk', 'report', '2016-Q4'));
    expect(text).toContain('Z żadnego z 80 zadań planu nie złożono jeszcze sprawozdania');
    expect(text).toContain('Żadne z 80 zadań nie ma jeszcze terminu, więc nie wiadomo, czy są opóźnione.');
    expect(text).not.toContain('Żadne zadanie nie jest po terminie.');
    expect(text).toContain('nie złożyła żadna z instytucji (18)');
  });

  it('judges a past quarter on its last day', async () => {
    const text = folded(await document('przykladowo', 'report', '2026-Q1'));
    expect(text).toContain('stan na 31 marca 2026 r.');
  });
});

describe('a text in another language', () => {
  it('is marked with it in a page, and taken from the plan where there is none', async () => {
    const argv = ['--as-of', '2026-10-01', '--lang', 'uk', 'plan', '--format', 'html'];
    const { output } = await run(argv, { folder: join(root, 'test/plans/dwa-jezyki') });
    expect(output).toContain('<html lang="pl">');
    expect(output).toContain('<span lang="uk">Курси польської мови</span>');
    expect(output).toContain('Zadanie opisane tylko po polsku');
  });
});

describe('typography', () => {
  it('keeps one-letter words and dates together, and is the same when done twice', async () => {
    const { polishTypography } = await import('../src/render/typography.ts');
    const text = 'Stan na 9 kwietnia 2018 r. i w III kwartale o 5 dni – a z nim 390 zł, nr 5.';
    const once = polishTypography(text);
    expect(once).toBe(
      'Stan na 9\u00a0kwietnia\u00a02018\u00a0r. i\u00a0w\u00a0III\u00a0kwartale o\u00a05\u00a0dni\u00a0– a\u00a0z\u00a0nim 390\u00a0zł, nr\u00a05.',
    );
    expect(polishTypography(once)).toBe(once);
  });
});

describe('what a call may ask for', () => {
  const folder = temporaryFolder();
  const plan = writePlan(join(folder, 'plan'));

  it('every listed document of every example, in both languages and all formats', async () => {
    const { output } = await run(['render', '--list', '--format', 'json']);
    const listed = JSON.parse(output) as Record<string, string>[];
    expect(listed.map((each) => Object.keys(each))).toEqual(
      listed.map(() => ['name', 'title', 'audience', 'description']),
    );
    const documents = new Templates(nodeHost()).listed();
    expect(listed.map((each) => each['name'])).toEqual(documents.map(({ name }) => name));
  });

  it.each(examples.flatMap(({ name, day }) => ['pl', 'en'].map((lang) => [name, day, lang] as const)))(
    'every listed document of %s on %s in %s, in every format',
    async (example, asOf, lang) => {
      const options = { repo: join(root, 'examples', example), asOf, lang };
      const call = { host: nodeHost(), version: '0', options, arguments: [] };
      const desk = await openDesk(call);
      for (const { name, view, audience } of desk.templates.listed()) {
        if (audience === 'internal') continue;
        const about = VIEWS.find((each) => each.name === view)?.subjects;
        const ids = about?.({ ...desk.context, argument: undefined }).map(({ id }) => id);
        for (const subject of ids?.slice(0, 1) ?? [undefined]) {
          const rendered = renderDocument(call, desk, name, subject);
          for (const format of FORMATS) {
            const written = await format.write(rendered);
            expect(written.length, `${name} as ${format.name}`).toBeGreaterThan(100);
          }
        }
      }
    },
  );

  it('a file, its format chosen by the ending', async () => {
    const file = join(folder, 'report.html');
    const { code, output } = await run(['-C', plan, '--as-of', '2026-11-01', 'report', '-o', file]);
    expect([code, output]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    [['report', 'wczoraj'], 'nie jest okresem'],
    [['agenda', '2026'], 'nie jest kwartałem'],
    [['render', 'raport'], 'Nie ma dokumentu'],
    [['render', 'institution-card', 'nieznana'], 'nie ma karty instytucji'],
    [['plan', '-o', 'plan.xyz'], 'Nie ma formatu'],
    [['plan', '--format', 'doc'], 'Nie ma formatu'],
    [['plan', '-o', '/dev/null/plan.md'], 'Nie udało się zapisać'],
    [['--lang', 'polski!', 'plan'], 'nie jest kodem języka'],
  ])('%j is refused in words, with code 2', async (argv, words) => {
    const { code, output, messages } = await run(['-C', plan, ...argv]);
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain(words);
    expect(messages.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a document of a plan with errors says so and ends with code 1', async () => {
    const broken = writePlan(join(folder, 'broken'), { 'areas/praca.yaml': 'name: Praca\nlider: ops\n' });
    const { code, output } = await run(['-C', broken, 'plan']);
    expect(code).toBe(1);
    expect(folded(output)).toContain('Uwaga: plan zawiera 1 błąd.');
  });

  it.each([
    [
      'a practice',
      { 'practices.yaml': '- {id: siec, title: Sieć}\n' },
      ['index', 'plan', 'practice-card-siec'],
    ],
    ['an expert', { 'experts.yaml': '- {title: Mediacje, kind: mediator}\n' }, ['experts', 'index', 'plan']],
    [
      'experts that cannot be read',
      { 'experts.yaml': '- {title: "Mediacje}\n' },
      ['experts', 'index', 'plan'],
    ],
  ])('a set of pages of a plan with only %s has no empty ones', async (name, files, pages) => {
    const out = join(folder, `${name} out`);
    await run(['-C', writePlan(join(folder, name), files), 'build', out]);
    const made = readdirSync(out).filter((file) => file.endsWith('.html'));
    expect(made).toEqual(pages.map((page) => `${page}.html`));
  });

  it('a page asks only for kinds of things that there are', () => {
    const kinds = [...Object.keys(KINDS), ...calledThings().keys()];
    const asked = new Templates(nodeHost()).listed().flatMap(({ of }) => of);
    expect(asked.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('a set of pages replaces only what the program made', async () => {
    const out = join(folder, 'out');
    const build = () => run(['-C', plan, '--as-of', '2026-11-01', 'build', out]);
    expect((await build()).code).toBe(0);
    const first = readdirSync(out);
    expect((await build()).code).toBe(0);
    expect(readdirSync(out)).toEqual(first);
    for (const page of first.filter((name) => name.endsWith('.html') && name !== 'index.html')) {
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(`href="${page}"`);
    }
    writeFileSync(join(out, 'moje.txt'), 'nie ruszaj');
    expect((await build()).code).toBe(2);
    expect(readFileSync(join(out, 'moje.txt'), 'utf8')).toBe('nie ruszaj');
    const holding = join(folder, 'holding');
    mkdirSync(holding);
    expect((await run(['-C', writePlan(join(holding, 'plan')), 'build', holding])).code).toBe(2);
  });
});
