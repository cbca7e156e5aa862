import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { escapeMarkdown } from '../../src/render/escape.ts';
import type { RenderedDocument } from '../../src/render/format.ts';
import { html } from '../../src/render/formats/html.ts';
import { documentTree, type ProseSlot } from '../../src/render/tree.ts';

const style = readFileSync(join(root, 'templates', 'style.css'), 'utf8');

function page(
  markdown: string,
  rest: Partial<RenderedDocument> = {},
  slots: readonly ProseSlot[] = [],
): string {
  const language = rest.language ?? 'pl';
  const tree = documentTree(markdown, slots, language);
  const foot = 'Gmina Próbna · stan na 30 września 2026 r. · bez zapisanej wersji';
  return html.write({
    tree,
    data: {},
    language,
    fictional: false,
    audience: 'public',
    foot,
    home: null,
    style,
    asOf: '2026-09-30',
    ...rest,
  });
}

/** The main part of a page, without the page's own dress. */
function main(
  markdown: string,
  rest: Partial<RenderedDocument> = {},
  slots: readonly ProseSlot[] = [],
): string {
  return /<main[\s\S]*<\/main>/.exec(page(markdown, rest, slots))?.[0] ?? '';
}

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, part]) => part ?? '');

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[tu](javascript:alert(1))',
  '![obraz](http://example.org/x.png)',
  '<https://example.org>',
  '::states{done="1"}',
  ':lang[x]{lang="ar"}',
  '| a | b |',
  '# Tytuł',
  '- punkt',
  '{{unit}} {{{unit}}}',
  '&lt;b&gt; &#x3c;',
  '`kod` **tłusto** ~~nie~~',
  'Tabela 9. Nic',
  '--> ]]> */ \\',
];

describe('a page', () => {
  const three = '# Plan\n\nGmina\n\nWstęp\n\n## Łąka\n\nTekst\n\n## Łąka\n\n#### Głębiej\n\n## Żółw';

  it('names its language, its title and its unit', () => {
    expect(page(three)).toContain('<html lang="pl">');
    expect(page(three)).toContain('<title>Plan – Gmina Próbna</title>');
    expect(page('# A plan', { language: 'en' })).toContain('<html lang="en">');
    expect(page(three)).toContain('<footer><p>Gmina Próbna · stan na 30\u00a0września');
  });

  it('has one heading of the first level and no gap between levels', () => {
    const levels = found(main('# A\n\n### B\n\n# C\n\n##### D\n\n## E'), /<h(\d)/g);
    expect(levels).toEqual(['1', '2', '2', '2', '3', '2']);
    expect(main('## Sam')).toContain('<h1 id="sam">');
    expect(() => page('Bez tytułu')).toThrow('heading of the first level');
  });

  it('gives headings ids that say what they are, each once', () => {
    expect(found(main(three), /<h\d id="([^"]*)"/g)).toEqual([
      'plan',
      'spis-tresci',
      'laka',
      'laka-2',
      'glebiej',
      'zolw',
    ]);
    const ids = found(main('# Привіт\n\n## Main\n\n## main 2\n\n## Main'), /<[^>]* id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('h');
  });

  it('has a table of contents where there are at least three sections, after the line under the title', () => {
    const text = main(three);
    expect(found(text, /<a href="([^"]*)"/g)).toEqual(['#laka', '#laka-2', '#zolw']);
    expect(text.indexOf('<nav')).toBeGreaterThan(text.indexOf('Wstęp'));
    expect(text.indexOf('<nav')).toBeLessThan(text.indexOf('<h2 id="laka"'));
    expect(main('# A\n\n## B\n\n## C')).not.toContain('<nav');
  });

  it('keeps languages in its table of contents, and no link inside a link', () => {
    const text = main('# A\n\n## :lang[Привіт]{lang="uk"}\n\n## [B](https://example.org)\n\n## C');
    expect(text).toContain('<li><a href="#h"><span lang="uk">Привіт</span></a></li>');
    expect(text).toContain('<li><a href="#b">B</a></li>');
  });

  it('leads past the contents by its first link', () => {
    expect(page(three)).toContain('<a class="skip" href="#laka">Przejdź do treści</a>');
    expect(page('# A\n\nB', { language: 'en' })).toContain(
      '<a class="skip" href="#a">Skip to the content</a>',
    );
  });

  it('is the same in every byte when it is made again', () => {
    expect(page(three)).toBe(page(three));
    expect(page(three, { style: style.replaceAll('\n', '\r\n') })).toBe(page(three));
  });

  it('marks invented data on screen and on each sheet, and only those', () => {
    const marked = page(three, { fictional: true });
    expect(marked).toContain('<header class="fictional"><p>Dane fikcyjne – gmina zmyślona</p></header>');
    expect(marked).toContain('content: "Dane fikcyjne \\2013  gmina zmyślona"');
    expect(page(three)).not.toContain('Dane fikcyjne');
  });

  it('refuses what it has no form for', () => {
    expect(() => page('# A\n\n::inne')).toThrow('leafDirective “inne”');
    expect(() => page('# A\n\n:::ramka\nB\n:::')).toThrow('containerDirective “ramka”');
    expect(() => page('# A\n\n:inne[b]')).toThrow('textDirective “inne”');
    expect(() => page('# A\n\n![b](http://example.org/b.png)')).toThrow('image');
  });
});

describe('the policy of a page', () => {
  it('allows its one style sheet by its hash, and nothing else', () => {
    const text = page('# A', { foot: '</style><script>"\\ · dziś', fictional: true });
    const sheets = found(text, /<style>([\s\S]*?)<\/style>/g);
    expect(sheets).toHaveLength(1);
    const hash = createHash('sha256')
      .update(sheets[0] ?? '')
      .digest('base64');
    expect(text.replaceAll('&#x27;', "'")).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(sheets[0]).toContain('content: "\\3c \\2f style\\3e \\3c script\\3e \\22 \\5c  \\b7  dziś"');
  });

  it('finds nothing to forbid', () => {
    const text = page('# A\n\n::states{done="1" planned="2"}', { fictional: true });
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|\ssrc=|@import|url\((?!#)/i);
  });
});

describe('texts of the plan', () => {
  const harmless = 'zwykły tekst';
  const dressed = (text: string): string =>
    `# ${text}\n\n${text}\n\n## ${text}\n\n- **${text}** – *${text}*\n\nTabela 1. ${text}\n\n| ${text} | B |\n|---|--:|\n| ${text} | ${text} |\n\n:lang[${text}]{lang="uk"}\n`;
  const structure = (text: string): string[] =>
    found(
      main(dressed(escapeMarkdown(text))).replaceAll(/ id="[^"]*"| aria-labelledby="[^"]*"/g, ''),
      /(<[^>]*>)/g,
    );

  it.each(HOSTILE)('stay texts: %s', (text) => {
    expect(structure(text)).toEqual(structure(harmless));
  });

  it.each(HOSTILE)('stay what they were: %s', (text) => {
    const shown = main(`# A\n\n${escapeMarkdown(text)}`)
      .replace(/^[\s\S]*<p>/, '')
      .replace(/<\/p>[\s\S]*$/, '');
    const read = shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&').replaceAll('\u00a0', ' ');
    expect(read).toBe(text);
  });

  it('bring no tag, picture or odd link by their own Markdown', () => {
    const markdown =
      '<b onclick="x">a</b> [b](javascript:alert) [c](//example.org) [d](https://example.org) ![e](http://example.org/e.png)\n\n<script>f</script>';
    const text = main('# A\n\n::prose{n="0"}', {}, [{ markdown, lang: null }]);
    expect(found(text, /<(\w+)/g)).toEqual(['main', 'h1', 'p', 'a', 'p']);
    expect(found(text, /href="([^"]*)"/g)).toEqual(['https://example.org']);
  });

  it('become links only with a scheme that a page may bear', () => {
    const links =
      '# A\n\n[a](javascript:x) [b](data:text/html,x) [c](//h/x) [d](/x) [e](mailto:a@example.org) [f](tel:+48111) [g](plan.html) [h](../x/plan.html#y) [i](HTTP://example.org)';
    expect(found(main(links), /href="([^"]*)"/g)).toEqual([
      'mailto:a@example.org',
      'tel:+48111',
      'plan.html',
      '../x/plan.html#y',
      'HTTP://example.org',
    ]);
  });

  it('in other languages say so, from right to left where they run so', () => {
    const text = main('# A\n\n:lang[Привіт]{lang="uk"} i :lang[مرحبا]{lang="ar"}, :lang[سلام]{lang="fa-AF"}');
    expect(text).toContain('<span lang="uk">Привіт</span>');
    expect(text).toContain('<span lang="ar" dir="rtl">مرحبا</span>');
    expect(text).toContain('<span lang="fa-AF" dir="rtl">سلام</span>');
  });
});

describe('a table', () => {
  const rows = '| Obszar | Liczba | |\n|---|--:|---|\n| Praca | 4 | w toku |\n| **Razem** | **4** | |';

  it('takes the numbered line above as its caption', () => {
    const text = main(`# A\n\nTabela 1. Stan\n\n${rows}\n\nTabela 2. Stan\n\n${rows}`);
    expect(text).toContain('<caption id="tabela-1"><span>Tabela\u00a01. Stan</span></caption>');
    expect(text).toContain(
      '<div class="table" role="region" tabindex="0" aria-labelledby="tabela-2"><table>',
    );
    expect(text).not.toContain('<p>');
  });

  it('without one is named by the heading above', () => {
    const text = main(`# A\n\n## Stan\n\nZdanie.\n\n${rows}\n\n${rows}\n\n### Dalej\n\n- punkt\n\n${rows}`);
    expect(found(text, /aria-label="([^"]*)"/g)).toEqual(['Stan', 'Stan (2)', 'Dalej']);
    expect(text).toContain('<p>Zdanie.</p>');
  });

  it('tells which cells are heads', () => {
    const text = main(`# A\n\n${rows}`);
    expect(text).toContain(
      '<th scope="col">Obszar</th>\n<th class="number" scope="col">Liczba</th>\n<td></td>',
    );
    expect(text).toContain('<th scope="row">Praca</th>\n<td class="number">4</td>');
    expect(text).toContain('<tr class="total">\n<th scope="row"><strong>Razem</strong></th>');
    expect(text).not.toContain('align=');
  });

  it('shows a state by its word and its shape', () => {
    expect(main(`# A\n\n${rows}`)).toMatch(
      /<td class="state"><svg class="swatch"[^>]*aria-hidden="true">.*<\/svg>\u00a0w\u00a0toku<\/td>/,
    );
  });
});

describe('the bar of states', () => {
  const bar = main(
    '# A\n\n::states{done="3" in-progress="0" planned="1" postponed="0" not-done="0" not-reported="4"}',
  );

  it('says in words what it shows', () => {
    expect(bar).toContain(
      '<svg class="bar" width="100%" height="30" role="img" aria-labelledby="bar-title bar-text"><title id="bar-title">Stan 8 zadań</title>',
    );
    const words = [
      'wykonane',
      'w\u00a0toku',
      'nierozpoczęte',
      'odłożone',
      'niewykonane',
      'brak sprawozdania',
    ];
    const counts = [3, 0, 1, 0, 0, 4].map((count, index) => `${words[index] ?? ''}:\u00a0${count}`);
    expect(
      found(bar, /<li><svg[\s\S]*?<\/svg> (.*?)<\/li>/g).map((text) => text.replace('w toku', 'w\u00a0toku')),
    ).toEqual(counts);
    expect(bar.replace('w toku', 'w\u00a0toku')).toContain(`<desc id="bar-text">${counts.join('; ')}</desc>`);
  });

  it('gives each state its share and a pattern of its own', () => {
    expect(found(bar, /<svg x="([^"]*)"/g)).toEqual(['0%', '37.5%', '50%']);
    expect(found(bar, /fill="url\(#([^"]*)\)"/g)).toEqual([
      'pattern-done',
      'pattern-planned',
      'pattern-not-reported',
    ]);
    const shapes = found(bar, /<svg class="swatch"[^>]*>(.*?)<\/svg>/g);
    expect(new Set(shapes).size).toBe(6);
  });

  it('is left out where there is nothing to count', () => {
    expect(main('# A\n\n::states{done="0"}')).not.toContain('svg');
  });

  it('can stand on a page twice', () => {
    const text = main('# A\n\n::states{done="1"}\n\n::states{done="2"}');
    const ids = found(text, / id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).toContain('fill="url(#pattern-done-2)"');
  });
});
