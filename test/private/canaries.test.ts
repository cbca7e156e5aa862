import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS as REPORTS } from '../../src/findings/reporters.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Templates } from '../../src/render/template.ts';
import { planOfEverything } from '../setup/everything.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const CANARY = /KANAREK|kanarek|999[\s\u00a0-]?888/;
const around = (text: string) => new RegExp(`.{0,80}(?:${CANARY.source}).{0,40}`).exec(text)?.[0];
const MARK = /Do użytku wewnętrznego/;
const temporary = temporaryFolder();

/** Canaries in each field that is not for everybody: of the plan itself, and of the private contacts beside it. */
const files = {
  ...planOfEverything((type) => (type === 'prose' ? 'Zdanie.' : 'słowo')),
  'people.yaml':
    '- {id: person-1, function: Tłumacz}\n- {id: dyrektor, function: Dyrektor, institution: institution-1}\n',
  'institutions/institution-1.yaml':
    'name: Szkoła\nareas: area-1\nmembers: {person: dyrektor, role: member}\n',
  'experts.yaml':
    '- id: expert-1\n  title: Tłumacz przysięgły\n  kind: interpreter\n  languages: uk\n  person: person-1\n  email: kanarek@tlumacze.example.org\n  phone: "22 999 888 77"\n',
  'library.yaml':
    '- {id: resource-1, title: Ustawa, kind: law}\n- {id: tajny, title: KANAREK, kind: report, access: internal}\n',
  'private/contacts.yaml':
    '# KANAREK\nperson-1:\n  name: KANAREK Imię\n  mobile: "601 999 888"\n  email: kanarek@example.org\n  note: KANAREK\n  keep_until: 2027-12-31\ndyrektor:\n  name: KANAREK Nazwisko\n  mobile: "602 999 888"\n',
};
const folder = writePlan(join(temporary, 'plan'), files);

/** The papers to work with, which no set holds. */
const papers = new Templates(nodeHost()).listed().filter(({ published }) => !published);

/** What a document is called with: those about one thing say which ids they know. */
async function argumentOf(name: string): Promise<string[]> {
  const { messages } = await run(['render', name], { folder });
  return /(?:np\.|warsztatu): ([\w-]+)/.exec(messages)?.slice(1) ?? [];
}

/** What a file of any format says, its parts and their names too. */
function said(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.docx')) return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
}

/** All pages of a set, with their names. */
function pagesIn(out: string): Map<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.map((name) => [
      name,
      name === '.lsicu-build' ? readFileSync(join(out, name), 'utf8') : said(join(out, name)),
    ]),
  );
}

const ENDINGS = ['html', 'md', 'json', 'docx'];

describe('private data and internal fields', () => {
  it.each(ENDINGS)('are in no public page of a set in %s, nor in its names', async (format) => {
    const out = join(temporary, `jawne-${format}`);
    const { output, messages } = await run(['build', out, '--format', format], { folder });
    expect(output + messages).not.toMatch(CANARY);
    const pages = pagesIn(out);
    expect(pages.size).toBeGreaterThan(10);
    for (const [name, text] of pages) {
      expect([name, CANARY.exec(name + text)?.[0]]).toEqual([name, undefined]);
      expect([name, MARK.test(text)]).toEqual([name, false]);
    }
  });

  it.each(papers)('are in no public output of $name', async ({ name }) => {
    for (const format of ['md', 'json']) {
      const argv = ['render', name, ...(await argumentOf(name)), '--format', format];
      const { code, output, messages } = await run(argv, { folder });
      expect([code, output === '']).toEqual([1, false]);
      expect(output + messages).not.toMatch(CANARY);
    }
  });

  it.each([
    ['status'],
    ['status', '--format', 'json'],
    ['explain', 'contact-expired'],
    ['render', 'contacts', 'person-1'],
    ['contacts', 'forget', 'x'],
  ])('are in no output of %j', async (...argv) => {
    const { output, messages } = await run(
      argv.filter((word) => word !== undefined),
      { folder },
    );
    expect(output + messages).not.toMatch(CANARY);
  });

  it.each(['public', 'internal'])('are in no report of findings (%s)', async (audience) => {
    const broken = writePlan(join(temporary, `usterki-${audience}`), {
      ...files,
      'private/contacts.yaml': `${files['private/contacts.yaml']}kanarek:\n  nazwa: KANAREK\n`,
      'experts.yaml':
        '- title: Tłumacz\n  kind: tlumacz\n  email: kanarek\n  phone: KANAREK\n  telefon: KANAREK\n  person: kanarek\n- {title: Mediator, knid: mediator, phone: KANAREK, email: [KANAREK]}\n',
      'experts2.yaml': 'phone: KANAREK\n',
    });
    for (const format of REPORTS) {
      const summary = join(broken, `podsumowanie-${format}.md`);
      const argv = ['validate', '--audience', audience, '--format', format, '--summary', summary];
      const { code, output, messages } = await run(argv, { folder: broken });
      expect(code).toBe(1);
      expect(output).toContain('experts.yaml');
      const all = `${output}${messages}${readFileSync(summary, 'utf8')}`;
      expect([format, around(all)]).toEqual([format, undefined]);
    }
  });
});

describe('internal documents', () => {
  it.each(ENDINGS)('hold them and say so: a set in %s', async (format) => {
    const out = join(temporary, `wewnetrzne-${format}`);
    await run(['build', out, '--audience', 'internal', '--format', format], { folder });
    const pages = pagesIn(out);
    const holding = [...pages].filter(([, text]) => CANARY.test(text)).map(([name]) => name);
    expect(holding).toContain(`contacts.${format}`);
    expect(holding).toContain(`experts.${format}`);
    for (const [name, text] of pages) {
      if (name === '.lsicu-build') continue;
      expect([name, format === 'json' ? /"audience": "internal"/.test(text) : MARK.test(text)]).toEqual([
        name,
        true,
      ]);
    }
    expect([...pages.keys()].join(' ')).not.toMatch(CANARY);
    if (format === 'docx')
      for (const [name, text] of pages)
        if (name !== '.lsicu-build')
          expect(text).toMatch(/word\/header\d+\.xml\n[^\n]*Do użytku wewnętrznego/);
    if (format === 'html')
      expect(pages.get('contacts.html')).toMatch(/@top-center \{\s+content: "[^"]*Do użytku wewnętrznego/);
  });
});
