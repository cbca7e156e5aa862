import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/sentence.ts';
import { UserError } from '../../src/words/user-error.ts';
import { changed, letterhead, related } from './letterheads.ts';
import { faults, paragraphs, part, partsOf, targets, textPart, word } from './word.ts';

const paper = await letterhead();
const RELATIONS = 'word/_rels/document.xml.rels';
const on = (file: Uint8Array, markdown = '# Plan\n\nTekst'): Promise<Uint8Array> =>
  word(markdown, {}, [], file);

async function refusal(file: Uint8Array): Promise<string> {
  const error: unknown = await on(file).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('it was taken');
  expect(say(error.sentence, 'en')).not.toBe('');
  return say(error.sentence, 'pl');
}

describe('a letterhead', () => {
  it('gets the document where its mark stands, and keeps its own edges', async () => {
    const file = await on(paper, '# Plan\n\nTekst [a](https://example.org)\n\n- b\n\n3. c\n\n> d');
    expect(paragraphs(textPart(file)).map(({ text }) => text)).toEqual([
      'Próbna, dnia',
      'Plan',
      'Tekst a',
      'b',
      'c',
      'd',
      'Podpis',
    ]);
    expect([...partsOf(file).values()].filter((xml) => xml.includes('URZĄD GMINY PRÓBNEJ'))).toHaveLength(1);
    expect(textPart(file)).toContain('w:left="1700"');
    expect(targets(file)).toEqual(['https://example.org/']);
    expect(faults(file)).toEqual([]);
    expect(part(file, 'docProps/core.xml')).toContain('<cp:lastModifiedBy>lsicu</cp:lastModifiedBy>');
  });

  it.each(['{{tresc}}', '{{content}}', '[[ Treść ]]', '[[content]]', '[[treść]]'.normalize('NFD')])(
    'may say %s',
    async (mark) => {
      expect(paragraphs(textPart(await on(await letterhead(mark))))[1]?.text).toBe('Plan');
    },
  );

  it('keeps the office’s own styles, in the language of its Word, and gets those it lacks', async () => {
    const file = await on(
      changed(paper, {
        'word/styles.xml': () =>
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normalny"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style></w:styles>',
      }),
      '# Plan\n\n> cytat\n\nTabela 1. A\n\n| a |\n|---|\n| b |\n\n## Dalej',
    );
    const styles = part(file, 'word/styles.xml');
    expect(paragraphs(textPart(file)).find(({ text }) => text === 'Plan')?.style).toBe('Nagwek1');
    expect(styles.match(/<w:name w:val="heading 1"/gi)).toHaveLength(1);
    for (const { style } of paragraphs(textPart(file)))
      if (style) expect(styles).toContain(`w:styleId="${style}"`);
    expect(styles).toMatch(/w:styleId="Quote">.*?<w:basedOn w:val="Normalny"\/>/s);
    expect(styles.match(/w:default="(?:1|true)"/g)).toHaveLength(1);
  });

  it('is not filled where the plan says the mark', async () => {
    const file = await on(paper, '# Plan\n\n\\[\\[treść\\]\\] \\{\\{content\\}\\}');
    expect(paragraphs(textPart(file)).map(({ text }) => text)).toEqual([
      'Próbna, dnia',
      'Plan',
      '[[treść]] {{content}}',
      'Podpis',
    ]);
  });

  it('loses the template it was made from, which Word would look for', async () => {
    const file = await on(
      changed(paper, {
        'word/_rels/settings.xml.rels': () =>
          related(
            'attachedTemplate',
            'file:///\\\\serwer\\wzor.dotm',
          )(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
          ),
        'word/settings.xml': (xml) =>
          xml.replace('</w:settings>', '<w:attachedTemplate r:id="rIdX"/></w:settings>'),
      }),
    );
    expect([...partsOf(file).values()].join('')).not.toMatch(/attachedTemplate|serwer/);
    expect(faults(file)).toEqual([]);
  });

  it('may lead to the web', async () => {
    const file = changed(paper, {
      [RELATIONS]: related('hyperlink', 'https://example.org/urzad?a=1&amp;b=2'),
    });
    expect(targets(await on(file))).toEqual(['https://example.org/urzad?a=1&b=2']);
  });
});

describe('a letterhead is refused', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', new TextEncoder().encode('# Papier firmowy')],
    ['another zip file', zipSync({ 'a.txt': new Uint8Array(10) })],
    ['half a file', paper.subarray(0, paper.length / 2)],
    ['no document', changed(paper, { 'word/document.xml': null })],
    ['broken XML', changed(paper, { 'word/document.xml': (xml) => xml.replace('</w:body>', '') })],
    [
      'a declared entity',
      changed(paper, {
        'word/document.xml': (xml) => xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document'),
      }),
    ],
    ['another encoding', changed(paper, { 'word/document.xml': (xml) => xml.replace('UTF-8', 'UTF-7') })],
  ])('for %s', async (_, file) => {
    expect(await refusal(file)).toContain('nie jest dokumentem Worda');
  });

  /** The same file with a number of its directory and of its parts changed by a bit. */
  const tampered = (inPart: number, inDirectory: number): Uint8Array => {
    const file = paper.slice();
    const view = new DataView(file.buffer);
    const flip = (at: number): void => view.setUint8(at, view.getUint8(at) ^ 1);
    for (let at = 0; at < file.length - 46; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04_03_4b_50) flip(at + inPart);
      if (signature === 0x02_01_4b_50) flip(at + inDirectory);
    }
    return file;
  };

  it('that says it is encrypted, and that is not what was saved', async () => {
    expect(await refusal(tampered(6, 8))).toContain('jest zaszyfrowany');
    expect(await refusal(tampered(14, 16))).toMatch(/jest uszkodzony: jego część „[\w[\]/.-]+” zmieniła się/);
  });

  it('without its mark, with two, and with one at its edge', async () => {
    expect(await refusal(await letterhead('tu treść'))).toContain('nie ma miejsca na dokument');
    expect(await refusal(await letterhead('[[content]] [[treść]]'))).toContain('więcej niż jedno miejsce');
    const edge = changed(paper, { 'word/header1.xml': (xml) => xml.replace('URZĄD', '{{tresc}}') });
    expect(await refusal(edge)).toContain('więcej niż jedno miejsce');
  });

  it.each([
    ['macros', { 'word/_rels/document.xml.rels': related('vbaProject', 'vbaProject.bin', '').bind(null) }],
    ['an embedded object', { [RELATIONS]: related('oleObject', 'embeddings/o.bin', '') }],
    ['a page from elsewhere', { [RELATIONS]: related('aFChunk', 'a.html', '') }],
    [
      'the type of a file with macros',
      {
        '[Content_Types].xml': (xml: string) =>
          xml.replace(
            'openxmlformats-officedocument.wordprocessingml.document.main',
            'ms-word.document.macroEnabled.main',
          ),
      },
    ],
  ])('for %s', async (_, parts) => {
    expect(await refusal(changed(paper, parts))).toContain('makra albo osadzone obiekty');
  });

  it.each([
    ['a picture on another machine', { [RELATIONS]: related('image', 'https://example.org/x.png') }],
    [
      'its words by number',
      { [RELATIONS]: related('image', '\\\\serwer\\x.png', ' TargetMode="&#x45;xternal"') },
    ],
    ['a link to a file', { [RELATIONS]: related('hyperlink', 'file:///etc/passwd') }],
    [
      'a part by another name',
      { 'word/_rels/x.RELS': () => related('image', 'https://example.org/x')('<a></Relationships>') },
    ],
    [
      'a field that fetches',
      {
        'word/document.xml': (xml: string) =>
          xml.replace(
            '</w:body>',
            '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://example.org/x"</w:instrText></w:r></w:p></w:body>',
          ),
      },
    ],
    ['a bracket by its number', { [RELATIONS]: related('image', 'https://example.org/&#60;x&#34;.png') }],
    [
      'a field that runs',
      {
        'word/header1.xml': (xml: string) =>
          xml.replace('</w:p>', '<w:fldSimple w:instr="DDEAUTO cmd"/></w:p>'),
      },
    ],
    [
      'an old drawing',
      {
        'word/document.xml': (xml: string) =>
          xml.replace(
            '</w:body>',
            '<w:p><w:r><w:pict><v:imagedata src="https://example.org/x"/></w:pict></w:r></w:p></w:body>',
          ),
      },
    ],
  ])('for %s', async (_, parts) => {
    expect(await refusal(changed(paper, parts))).toContain('pobiera treść spoza siebie');
  });

  it.each([
    ['styles', 'word/styles.xml', '<w:style '],
    ['tags', 'word/document.xml', '<'],
    ['relationships', RELATIONS, '<Relationship "'],
    ['fields', 'word/document.xml', '<w:instrText '],
  ])('in little time, whatever it repeats: %s', async (_, path, text) => {
    const file = changed(paper, {
      [path]: (xml) => xml.replace(/(?=<\/[^<]*$)/, text.repeat(300_000 / text.length)),
    });
    const start = performance.now();
    await on(file).catch(() => null);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('that grows without end, whatever it says of its size', async () => {
    const bomb = changed(paper, { 'word/media/x.bin': () => 'x'.repeat(45 * 1024 * 1024) });
    expect(await refusal(bomb)).toContain('większy niż 40 MB');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04_03_4b_50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02_01_4b_50) view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(lying)).toMatch(/większy niż 40 MB|nie jest dokumentem Worda/);
  });
});
