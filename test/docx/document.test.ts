import { describe, expect, it } from 'vitest';
import { faults, paragraphs, part, targets, textPart, word } from './word.ts';

const SHORT = '# Plan\n\nWstęp\n\n## Łąka\n\nTekst\n\n#### Głębiej\n\n## Żółw\n\n## :lang[Привіт]{lang="uk"}';
const LONG = `${SHORT}\n\n${'Długi tekst. '.repeat(500)}`;
const outline = async (markdown: string): Promise<string[]> =>
  paragraphs(textPart(await word(markdown)))
    .filter(({ style }) => style.startsWith('Heading'))
    .map(({ style, text }) => `${style} ${text}`);

describe('headings', () => {
  it('are headings of Word, one of the first level and no gap between levels', async () => {
    expect(await outline(LONG)).toEqual([
      'Heading1 Plan',
      'Heading2 Łąka',
      'Heading3 Głębiej',
      'Heading2 Żółw',
      'Heading2 Привіт',
    ]);
  });

  it('have a level in the outline, so that a PDF has headings too', async () => {
    const styles = part(await word('# Plan'), 'word/styles.xml');
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const [style = ''] =
        new RegExp(`<w:style[^>]*w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles) ?? [];
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it('of a long document are listed before the first section, with links that lead to them', async () => {
    const file = await word(LONG);
    const all = paragraphs(textPart(file));
    const texts = all.map(({ style, text }) => `${style} ${text}`);
    const at = texts.indexOf('TOCHeading Spis treści');
    expect(texts.slice(at - 1, at + 6)).toEqual([
      'BodyText Wstęp',
      'TOCHeading Spis treści',
      'TOC2 Łąka',
      'TOC3 Głębiej',
      'TOC2 Żółw',
      'TOC2 Привіт',
      'Heading2 Łąka',
    ]);
    expect(all.filter(({ style, xml }) => style.startsWith('TOC') && xml.includes('w:anchor='))).toHaveLength(
      4,
    );
    expect(textPart(file)).not.toContain('w:dirty="true"');
    expect(faults(file)).toEqual([]);
    for (const markdown of [SHORT, LONG.replace('## Żółw', 'Żółw')])
      expect(textPart(await word(markdown))).not.toContain('TOC');
  });
});

describe('lists', () => {
  it('nest, and number from where they say, each for itself', async () => {
    const file = await word('# A\n\n- a\n  - b\n\n    c\n- d\n\n3. e\n4. f\n\n<!-- -->\n\n1. g\n   1. h');
    const items = paragraphs(textPart(file)).filter(({ style }) => style === 'ListParagraph');
    expect(items.map(({ text, level }) => text + level)).toEqual(['a0', 'b1', 'd0', 'e0', 'f0', 'g0', 'h1']);
    const numbers = items.map(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1]);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[3]).toBe(numbers[4]);
    expect(new Set(numbers).size).toBe(4);
    const numbering = part(file, 'word/numbering.xml');
    const [, abstract = ''] =
      new RegExp(`<w:num [^>]*w:numId="${numbers[3] ?? ''}".*?<w:abstractNumId w:val="(\\d+)"`, 's').exec(
        numbering,
      ) ?? [];
    expect(
      new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${abstract}".*?<w:start w:val="(\\d+)"`, 's').exec(
        numbering,
      )?.[1],
    ).toBe('3');
  });

  it('take an item without a paragraph, and twelve levels', async () => {
    const deep = Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
    expect(faults(await word(`# A\n\n- - a\n-\n\n${deep}`))).toEqual([]);
    expect(
      Math.max(...paragraphs(textPart(await word(`# A\n\n${deep}`))).map(({ level }) => Number(level))),
    ).toBe(8);
  });
});

describe('tables', () => {
  const TABLE =
    'Tabela 1. Stan zadań\n\n| Obszar | Zadania |\n|---|--:|\n| Praca | 4 |\n| **Razem** | **4** |';

  it('have a head that is repeated, a caption before them, and aligned columns', async () => {
    const xml = textPart(await word(`# A\n\n${TABLE}`));
    const [head = '', ...rows] = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    expect(head).toContain('<w:tblHeader/>');
    expect(rows.some((row) => row.includes('<w:tblHeader/>'))).toBe(false);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows[0]).toContain('<w:jc w:val="end"/>');
    const [caption] = paragraphs(xml).filter(({ style }) => style === 'Caption');
    expect(caption?.text).toBe('Tabela\u00a01. Stan zadań');
    expect(caption?.xml).toContain('<w:keepNext/>');
    expect(xml).toMatch(/<w:tblLook[^>]*w:firstColumn="(?:1|true)"/);
  });

  it('fill the width of the text, with room for every word', async () => {
    const long = 'bardzo długi opis '.repeat(20);
    const xml = textPart(
      await word(`# A\n\n| Nr | Nierozpoczęte | Opis |\n|---|---|---|\n| 1 | 0 | ${long} |`),
    );
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9072);
    expect(widths[1]).toBeGreaterThan(1100);
    expect(widths[2]).toBeGreaterThan(5000);
  });

  it('leave room for what is written in by hand', async () => {
    const xml = textPart(
      await word('# A\n\n| Imię i funkcja osoby | Podpis |\n|---|---|\n| Koordynator | |\n| Sołtys | |'),
    );
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths[1]).toBeGreaterThan(1800);
    expect(xml.match(/<w:trHeight [^>]*w:val="510"/g)).toHaveLength(2);
  });

  it('let a row be divided that may be higher than a sheet', async () => {
    const xml = textPart(await word(`# A\n\n| a | b |\n|---|---|\n| c | ${'słowo '.repeat(300)} |`));
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(1);
  });

  it('stay two where they touch, and are not the end of the text', async () => {
    const table = '| a |\n|---|\n| b |';
    const xml = textPart(await word(`# A\n\n${table}\n\n<!-- -->\n\n${table}`));
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>|<\/w:tbl><w:sectPr/);
    expect(paragraphs(xml).at(-1)?.xml).toMatch(/w:line="20" w:lineRule="exact"/);
  });
});

describe('lines to sign at the end', () => {
  const TO_SIGN = 'Sporządził(a): ………………………………\n\nZatwierdził(a): ………………………………';
  const kept = async (markdown: string): Promise<string[]> =>
    paragraphs(textPart(await word(`# A\n\n${markdown}`)))
      .filter(({ xml, style }) => xml.includes('<w:keepNext/>') && style !== 'Heading1')
      .map(({ text }) => text.replaceAll('…', ''));

  it.each([
    ['a text', `x\n\nTekst\n\n${TO_SIGN}`, ['Tekst']],
    ['a list', `- x\n- y\n  - z\n\n${TO_SIGN}`, ['y', 'z']],
    ['a table', `| a |\n|---|\n| ${'słowo '.repeat(400)}|\n| b |\n\n${TO_SIGN}`, ['a', 'b']],
    ['the section before their heading', `x\n\n## Podpisy\n\n${TO_SIGN}`, ['x', 'Podpisy']],
    ['a quotation', `> x\n>\n> y\n\n${TO_SIGN}`, ['y']],
  ])('stay on one sheet with the end of %s above them', async (_, markdown, above) => {
    expect(await kept(markdown)).toEqual([...above, 'Sporządził(a): ']);
    expect(await kept(markdown.replaceAll(/…+/g, ''))).not.toContain('Sporządził(a): ');
  });

  it('keep the name below them, have room to write, and are none in the midst of a text', async () => {
    const file = await word(
      '# A\n\nUwagi: …………………………\n\n- x\n\nZ poważaniem\n\n…………………………\n\nJan, koordynator',
    );
    const found = paragraphs(textPart(file)).map(({ style, text, xml }) =>
      [style, text.replaceAll('…', ''), xml.includes('<w:keepNext/>')].join(' '),
    );
    expect(found.slice(1)).toEqual([
      'BodyText Uwagi:  true',
      'ListParagraph x false',
      'BodyText Z\u00a0poważaniem true',
      'LsicuSignature  true',
      'BodyText Jan, koordynator false',
    ]);
    const afterList = textPart(await word('# A\n\n- x\n\nPodpis: …………………………'));
    expect(afterList).toMatch(/w:val="LsicuSignature"\/><w:spacing w:before="360"\/>/);
  });
});

describe('languages', () => {
  it('are told of the document and of each text', async () => {
    const file = await word('# A\n\n:lang[Привіт]{lang="uk"} :lang[Hello]{lang="en"}');
    expect(part(file, 'word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="pl-PL"/s);
    expect(textPart(file)).toMatch(/<w:lang w:val="uk-UA"\/><\/w:rPr><w:t [^>]*>Привіт</);
    expect(textPart(file)).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t [^>]*>Hello</);
    expect(part(await word('# A', { language: 'en' }), 'word/styles.xml')).toContain('w:val="en-GB"');
  });

  it.each(['ar', 'fa', 'ps', 'he'])('%s runs from right to left', async (lang) => {
    const text = `:lang[אب]{lang="${lang}"}`;
    const xml = textPart(
      await word(`# A\n\n${text}\n\nRazem: ${text}\n\n| ${text} | b |\n|---|---|\n| ${text} | c |`),
    );
    const found = paragraphs(xml).filter((each) => each.text.includes('אب'));
    expect(found.map((each) => each.xml.includes('<w:bidi/>'))).toEqual([true, false, true, true]);
    for (const each of found) expect(each.xml).toMatch(/<w:rtl\/>|<w:lang [^>]*w:bidi="\w+-\w+"/);
  });
});

describe('a sheet', () => {
  it('is A4 with margins of 2.5 cm, its number and the line of the document at its foot', async () => {
    const file = await word('# A');
    expect(textPart(file)).toMatch(
      /<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz [^>]*w:h="16838"[^>]*w:w="11906"/,
    );
    expect(textPart(file)).toContain('w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"');
    const foot = part(file, 'word/footer1.xml');
    expect(paragraphs(foot)[0]?.text).toBe(
      'Gmina Próbna · stan na 30\u00a0września\u00a02026\u00a0r. · bez zapisanej wersji\tStrona\u00a0\u00a0z\u00a0',
    );
    expect(foot).toMatch(/PAGE.*NUMPAGES/s);
    expect(part(await word('# A', { language: 'en' }), 'word/footer1.xml')).toContain('Page\u00a0');
  });

  it('is marked where data are invented or internal, and only there', async () => {
    expect(part(await word('# A'), 'word/header1.xml')).toBe('');
    expect(part(await word('# A', { fictional: true }), 'word/header1.xml')).toContain('Dane fikcyjne');
    const inside = await word('# A', { audience: 'internal', language: 'en' });
    expect(part(inside, 'word/header1.xml')).toContain('For internal use');
  });

  it('has its title, its version and its day among the properties', async () => {
    const core = part(await word('# Plan *na* rok'), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Plan na rok – Gmina Próbna</dc:title>');
    expect(core).toContain(
      '<dc:subject>Gmina Próbna · stan na 30 września 2026 r. · bez zapisanej wersji</dc:subject>',
    );
    expect(core).toContain('<cp:lastModifiedBy>lsicu</cp:lastModifiedBy>');
    expect(core.match(/>2026-09-30T00:00:00Z</g)).toHaveLength(2);
  });
});

describe('other parts', () => {
  it('the picture of states is drawn, and told in words', async () => {
    const found = paragraphs(textPart(await word('# A\n\n::states{done="1" planned="2" not-reported="1"}')));
    expect(found.map(({ text }) => text.replaceAll(/[\u2007\s]+/g, ' ').trim())).toContain(
      'wykonane: 1 w toku: 0 nierozpoczęte: 2 odłożone: 0 niewykonane: 0 brak sprawozdania: 1',
    );
    expect(paragraphs(textPart(await word('# A\n\n::states{done="0"}')))).toHaveLength(1);
  });

  it('quotations, code, breaks and rules have their form', async () => {
    const file = await word('# A\n\n> cytat\n\n```\n a <b>\n c\n```\n\nx `kod`\\\ny\n\n---');
    const found = paragraphs(textPart(file)).map(({ style, text }) => `${style} ${text}`);
    expect(found).toEqual([
      'Heading1 A',
      'Quote cytat',
      'LsicuCodeBlock  a <b>\n c',
      'BodyText x kod\ny',
      'LsicuRule ',
    ]);
    expect(faults(file)).toEqual([]);
  });

  it('links lead to the web, to mail and to files of the same set', async () => {
    const file = await word(
      '# A\n\n[a](https://example.org/ż?a=1&b="2") [b](mailto:urzad@example.org) [c](plan.docx) [d](file:///etc/passwd) [e](javascript:1) [f](https://[x) [g](../x.docx) [h](tel:123)',
    );
    expect(targets(file)).toEqual([
      'https://example.org/%C5%BC?a=1&b=%222%22',
      'mailto:urzad@example.org',
      'plan.docx',
    ]);
    expect(paragraphs(textPart(file))[1]?.text).toBe('a b c d e f g h');
    expect(faults(file)).toEqual([]);
  });

  it.each(['::inne', ':::ramka\nB\n:::', ':inne[b]', '![b](http://example.org/b.png)'])(
    '%j is refused',
    async (markdown) => {
      await expect(word(`# A\n\n${markdown}`)).rejects.toThrow('has no form for');
    },
  );
});
