import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape.ts';
import { markdown } from '../../src/render/formats/markdown.ts';
import { documentTree } from '../../src/render/tree.ts';
import { harmless } from '../../src/render/harmless.ts';
import { isSafeLink } from '../../src/render/links.ts';
import { root } from '../../scripts/run.mjs';
import { launchBrowser } from '../setup/browser.ts';
import { planOfEverything, type Fill } from '../setup/everything.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { VECTORS } from '../setup/vectors.ts';

const temporary = temporaryFolder();
const DOCUMENTS = [
  ['plan'],
  ['report', '2026-Q4'],
  ['agenda'],
  ['render', 'institution-card', 'institution-1'],
];
const ASIDE = ['--as-of', '2026-12-20'];

/** Naughty strings on one line, without those that the reading of files refuses; a comma alone would be part of any other text. */
const NAUGHTY = (
  JSON.parse(
    readFileSync(join(root, 'node_modules', 'big-list-of-naughty-strings', 'blns.json'), 'utf8'),
  ) as string[]
)
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text.length > 2 && harmless(text) === text && !/[\u200c-\u200f\u00ad]/.test(text));

let plans = 0;
/** The documents of a plan in which every field is filled. */
async function documents(fill: Fill, format: string, which = DOCUMENTS): Promise<string[]> {
  plans += 1;
  const folder = writePlan(join(temporary, `plan-${plans}`), planOfEverything(fill));
  const made = [];
  for (const words of which) {
    const { code, output, messages } = await run([...words, '--format', format, ...ASIDE], { folder });
    expect(messages).toBe('');
    expect([0, 1]).toContain(code);
    made.push(output);
  }
  return made;
}

/** Each free text is another one of a list; prose stays harmless where only the others are to be tried. */
function from(texts: readonly string[], shift: number, prose = 'zwykła proza'): Fill {
  let index = shift;
  return (type) => {
    if (type === 'prose') return prose;
    index += 1;
    return texts[index % texts.length] ?? '';
  };
}

const WORDS = Array.from({ length: 500 }, (_, index) => `słowo ${index + 1}`);
const PLAIN = from(WORDS, 0);

function shapeOf(node: Nodes): unknown {
  if (node.type === 'text') return 'text';
  const own =
    node.type === 'heading' ? `heading ${node.depth}` : node.type === 'link' ? `link ${node.url}` : node.type;
  return 'children' in node ? [own, ...node.children.map(shapeOf)] : own;
}

const BARE = {
  data: {},
  language: 'pl',
  asOf: '2026-09-30',
  fictional: false,
  audience: 'public',
  foot: '',
  home: null,
  style: '',
} as const;

const treeOf = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Runs on the page: each element with the names of its attributes and where it leads. */
const ELEMENTS = `Array.from(document.querySelectorAll('*'), (element) => {
  const names = element.getAttributeNames().filter((name) => name !== 'id' && name !== 'class');
  const href = element.getAttribute('href') ?? '';
  return [element.tagName, names.sort().join(' '), href.startsWith('#') ? '' : href].join(' ');
})`;

const skeleton = async (page: Page, html: string): Promise<string[]> => {
  await page.setContent(html);
  const lines = (await page.evaluate(ELEMENTS)) as string[];
  return lines.filter((line) => !/^svg .*aria-hidden|^(rect|path) /i.test(line));
};

describe('R3: Markdown', () => {
  let expected: unknown[] = [];
  beforeAll(async () => {
    expected = (await documents(PLAIN, 'md')).map((text) => shapeOf(treeOf(text)));
  });

  it.each([
    ['vectors', VECTORS, 0],
    ['vectors', VECTORS, 23],
    ['naughty strings', NAUGHTY, 0],
    ['naughty strings', NAUGHTY, 211],
  ])('has the same structure with %s', async (_, texts, shift) => {
    const made = (await documents(from(texts, shift), 'md')).map((text) => shapeOf(treeOf(text)));
    expect(made).toEqual(expected);
  });

  // Whatever stands at the beginning of a line, of a cell and of an item, in every form that a text is printed in.
  it.each(VECTORS)('has the same structure with %j at any place', (text) => {
    const shape = (each: string): unknown => {
      const written = escapeMarkdown(each);
      const source = `# ${written}\n\n${written}\n\n- ${written}\n- **${written}**: ${written}\n\n> ${written}\n\n1. ${written}\n\n| ${written} | b |\n|---|--:|\n| ${written} | **${written}** |\n\n:lang[${written}]{lang="uk"}\n`;
      const tree = documentTree(source, [], 'pl');
      return shapeOf(treeOf(markdown.write({ ...BARE, tree })));
    };
    expect(shape(text)).toEqual(shape('słowo'));
  });

  it('has nothing that other readers of Markdown would take for their own', async () => {
    const made = (await documents(from(VECTORS, 0), 'md')).join('\n');
    const bare = made.replaceAll(/\]\([^)]*\)|<(?:https?:|[^<>\s]*@)[^<>\s]*>/g, ']');
    for (const pattern of [
      /(?<!\\)@\w/,
      /(?<!\\)#\d/,
      /https?:\/\//,
      /www\.\w/,
      /(?<!\\)~/,
      /(?<!\\)\$/,
      /\{\{/,
      /(?<!\\)\[\^/,
    ])
      expect(bare).not.toMatch(pattern);
  });
});

describe('R1, R2, R4: a page', () => {
  let browser: Browser;
  let page: Page;
  let requests: string[] = [];
  let expected: string[][] = [];
  const skeletons = async (fill: Fill): Promise<string[][]> => {
    const made = [];
    for (const html of await documents(fill, 'html')) {
      made.push(await skeleton(page, html));
      expect(await page.evaluate(`'PWNED' in window`)).toBe(false);
    }
    return made;
  };
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    expected = await skeletons(PLAIN);
  });
  afterAll(() => browser.close());

  it.each([0, 7, 19, 31, 43, 57, 71])(
    'is made of the same elements with harmful texts (%i)',
    async (shift) => {
      requests = [];
      expect(await skeletons(from(VECTORS, shift))).toEqual(expected);
      expect(requests).toEqual([]);
    },
  );

  it.each([97])('is made of the same elements with naughty strings (%i)', async (shift) => {
    requests = [];
    expect(await skeletons(from(NAUGHTY, shift))).toEqual(expected);
    expect(requests).toEqual([]);
  });

  it('runs nothing and loads nothing whatever its Markdown holds', async () => {
    requests = [];
    const prose = `${VECTORS.join('\n\n')}\n\n${VECTORS.slice(0, 16).join('\n')}\n\n# A\n\n> # B\n\n- # C\n`;
    for (const html of await documents(from(WORDS, 0, prose), 'html')) {
      const lines = await skeleton(page, html);
      expect(
        lines.filter((line) => /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED|FORM|INPUT|BASE|LINK) /.test(line)),
      ).toEqual([]);
      expect(lines.filter((line) => /\bon\w+/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('H1 '))).toHaveLength(1);
      const links = lines.filter((line) => line.startsWith('A ')).map((line) => line.split(' ').at(-1) ?? '');
      expect(
        links.filter(
          (href) =>
            href !== '' && !/^(https?:\/\/example\.org|https?:\/\/www\.example\.org|mailto:)/.test(href),
        ),
      ).toEqual([]);
      expect(await page.evaluate(`'PWNED' in window`)).toBe(false);
    }
    expect(requests).toEqual([]);
  });
});

describe('R2: an address', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org:8080/a?b#c',
    'mailto:a@example.org',
    'tel:+48221234567',
  ])('becomes a link: %s', (url) => expect(isSafeLink(url)).toBe(true));
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/a',
    'a',
    '',
    'https://urzad.example.org@zle.example.org',
    'https://a:b@example.org/',
    'http:example.org',
    'https:/\\example.org',
    'https:\\\\example.org',
    'https://',
    'https:///example.org',
    'https://example.org/\u001b[31m',
    'https://example.org/\u202ecba',
    'https://example.org/a b',
    'mailto:',
    'blob:https://example.org/x',
    'view-source:https://example.org',
  ])('stays a text: %j', (url) => expect(isSafeLink(url)).toBe(false));
});

describe('R4, R5: templates', () => {
  it('of a plan are not read, whatever they are called', async () => {
    const folder = writePlan(join(temporary, 'templates'), planOfEverything(PLAIN));
    const before = await run(['plan', ...ASIDE], { folder });
    for (const path of ['templates', '_templates', '.lsicu']) {
      mkdirSync(join(folder, path), { recursive: true });
      for (const name of ['plan.md.hbs', '_header.md.hbs', 'plan.handlebars', 'style.css', 'moj.md.hbs'])
        writeFileSync(join(folder, path, name), '---\nview: plan\n---\nPWNED {{title}}\n');
    }
    writeFileSync(join(folder, 'plan.md.hbs'), 'PWNED');
    expect((await run(['plan', ...ASIDE], { folder })).output).toBe(before.output);
    expect((await run(['render', 'moj'], { folder })).code).toBe(2);
    expect((await run(['render', '../templates/plan'], { folder })).code).toBe(2);
    expect((await run(['render', '--list'], { folder })).output).not.toContain('moj');
  });
});

describe('prose made to be slow or deep', () => {
  it.each([
    ['quotes', '>'.repeat(20_000)],
    ['lists', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(5000)],
    ['pictures', '!['.repeat(5000) + '](b)'.repeat(5000)],
    ['stars', '*_'.repeat(10_000) + 'a' + '_*'.repeat(10_000)],
    ['columns', `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n`],
    ['headings', '# a\n'.repeat(10_000)],
    ['definitions', '[a]: b\n'.repeat(10_000)],
    ['tags', '<a '.repeat(10_000)],
    ['backslashes', '\\'.repeat(50_000)],
  ])('%s', async (_, prose) => {
    const folder = writePlan(join(temporary, 'slow'), {
      'areas/praca.yaml': `name: Praca\ndescription: ${JSON.stringify(prose)}\n`,
    });
    const start = performance.now();
    const { code, messages } = await run(['plan', '--format', 'html'], { folder });
    expect(messages).toBe('');
    expect([0, 1]).toContain(code);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
