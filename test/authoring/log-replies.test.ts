import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../setup/host.ts';
import { przykladowo, type PlanCopy } from './plan-copy.ts';

const folder = temporaryFolder();
const TODAY = '2026-10-05';
const AT = 'progress/2026-q3/gops.yaml';

/** A letter to GOPS as it is sent. */
async function letter(plan: PlanCopy, ...more: string[]): Promise<string> {
  const { output } = await run(['render', 'letter', 'gops', ...more], { folder: plan.folder, today: TODAY });
  return output;
}

interface Answers {
  readonly state?: string;
  readonly date?: string;
  readonly words?: string;
}

/** Fills in the form of one task: what stands behind the labels of its lines. */
function filled(text: string, id: string, { state = '', date = '', words = '' }: Answers): string {
  const at = text.indexOf(`[${id}`);
  const own = text
    .slice(at)
    .replace(
      /(- (?:stan|state) [^\n…]*)…+(\n\s*- (?:data|date): )…+(\n\s*- (?:kilka słów|a few words)[^\n…]*)…+/,
      (_, first: string, second: string, third: string) =>
        [first, state || '……………', second, date || '……………', third, words || '……………'].join(''),
    );
  return text.slice(0, at) + own;
}

const cell = (text: string, id: string, ...cells: string[]): string =>
  text
    .split('\n')
    .map((line) => {
      if (!line.startsWith('|') || !line.includes(`[${id}`)) return line;
      let next = 0;
      return line.replaceAll(/…+/g, (dots) => cells[next++] ?? dots);
    })
    .join('\n');

const POLISH = (text: string): string => {
  const tasks = filled(text, 'tlumaczenie-wnioskow', {
    state: 'w toku',
    date: '30.09.2026',
    words: 'Gotowe trzy wnioski.',
  });
  const more = filled(tasks, 'wykaz-mieszkan', { state: 'Wykonane.', date: '15 września 2026 r.' });
  return cell(
    cell(more, 'lista-wnioskow', '28.09.2026, wybrano pięć'),
    'poradnictwo',
    'porady we wtorki',
    '21 osób',
  );
};

const WANTED = `  - date: 2026-09-30
    task: tlumaczenie-wnioskow
    state: in-progress
    note: Gotowe trzy wnioski.
  - date: 2026-09-15
    task: wykaz-mieszkan
    state: done
  - date: 2026-09-28
    decision: lista-wnioskow
    state: done
    note: wybrano pięć
  - date: 2026-Q3
    duty: poradnictwo
    note: porady we wtorki
    reached: 21
`;

/** Breaks lines as a mail program does, and marks them as quoted. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? [line] : (line.match(/.{1,68}(?:\s|$)/g) ?? [''])))
    .map((line) => `> ${line.trimEnd()}`)
    .join('\r\n');

const FORMS: readonly (readonly [name: string, (text: string) => string])[] = [
  ['Markdown', (text) => text],
  [
    'plain text of a mail program',
    (text) => quoted(text.replaceAll('**', '').replaceAll(String.raw`\[`, '[')),
  ],
  ['a copy from Word', (text) => copied(text)],
];

/** As Word puts it on the clipboard: tables with tabs, other bullets, blanks that do not break. */
const copied = (text: string): string =>
  text
    .replaceAll(/^\|(.*)\|$/gm, (_, row: string) =>
      row
        .split('|')
        .map((each) => each.trim())
        .join('\t'),
    )
    .replaceAll(/^\s*- /gm, '•\t'.replace('\t', ' '))
    .replaceAll(/^#+ /gm, '')
    .replaceAll('**', '')
    .replaceAll(String.raw`\[`, '[')
    .replaceAll(' 2026 r.', '\u00a02026\u00a0r.');

describe('a filled letter', () => {
  it.each(FORMS)('as %s becomes entries of the log, and twice nothing more', async (name, form) => {
    const plan = przykladowo(join(folder, name), TODAY);
    const before = plan.text(AT);
    writeFileSync(join(plan.folder, 'odpowiedz.txt'), form(POLISH(await letter(plan))));
    const first = await plan.lsicu('log', '--from', 'odpowiedz.txt', '--yes');
    expect([first.code, first.messages]).toEqual([0, `Zapisano 1 plik: ${AT}\n`]);
    expect(plan.text(AT)).toBe(before + WANTED);
    const again = await plan.lsicu('log', '--from', 'odpowiedz.txt', '--yes');
    expect([again.code, again.messages]).toEqual([0, 'Nie ma nic do zmiany.\n']);
  });

  it('may be an English one', async () => {
    const plan = przykladowo(join(folder, 'english'), TODAY);
    const text = filled(await letter(plan, '--lang', 'en'), 'tlumaczenie-wnioskow', {
      state: 'in progress',
      date: '30 September 2026',
      words: 'Three of five.',
    });
    writeFileSync(join(plan.folder, 'reply.md'), text);
    const { code, output } = await plan.lsicu('log', '--from', 'reply.md', '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain(
      '+  - date: 2026-09-30\n+    task: tlumaczenie-wnioskow\n+    state: in-progress\n+    note: Three of five.\n',
    );
  });

  it.each(['md', 'docx'])('that nobody filled in (.%s) says so, line for line', async (ending) => {
    const plan = przykladowo(join(folder, `untouched-${ending}`), TODAY);
    for (const institution of ['gops', 'szkola-podstawowa-1'])
      for (const language of ['pl', 'en']) {
        const file = `${institution}-${language}.${ending}`;
        await plan.lsicu('render', 'letter', institution, '--lang', language, '-o', file);
        const { code, messages } = await plan.lsicu('log', '--from', file);
        expect(messages).toBe(
          `W pliku „${file}” niczego nie wypełniono: nie ma czego dopisać do dziennika.\n`,
        );
        expect(code).toBe(1);
      }
  });
});

describe('what is not understood', () => {
  const plan = przykladowo(join(folder, 'told'), TODAY);
  const take = async (change: (text: string) => string, ...more: string[]) => {
    writeFileSync(join(plan.folder, 'r.txt'), change(await letter(plan)));
    return plan.lsicu('log', '--from', 'r.txt', '--dry-run', ...more);
  };
  const task = (answers: Answers) => (text: string) => filled(text, 'wykaz-mieszkan', answers);

  it.each<[string, (text: string) => string, string]>([
    ['a state', task({ state: 'chyba tak', words: 'Nowy wykaz' }), 'nie wiadomo, jaki to stan'],
    ['a date', task({ state: 'wykonane', date: 'jakoś latem' }), 'to nie jest data'],
    ['an impossible date', task({ state: 'wykonane', date: '31.09.2026' }), 'to nie jest data'],
    ['a date alone', task({ date: '30.09.2026' }), 'sama data nie mówi'],
    ['no reason', task({ state: 'niewykonane' }), 'potrzebny jest powód'],
    ['a number', (text) => cell(text, 'poradnictwo', 'porady', 'kilkanaście'), 'nie jest jedna liczba osób'],
    [
      'a duty without id',
      (text) => text.replace(/(rzeczowa?e?j? ?\|[^…]*|i rzeczowej \| )…+/, '$1wypłacono zasiłki'),
      'nie ma identyfikatora',
    ],
    [
      'a matter for a meeting',
      (text) => text.replace(/(spotkanie: )…+/, '$1Brakuje tłumacza.'),
      'sprawa dla koordynatora',
    ],
    ['a greeting', (text) => `Dzień dobry,\n${text}`, 'nie ma w formularzu'],
    [
      'a word behind the task',
      (text) => text.replace('czeka na bazę tłumaczy”', 'czeka na bazę tłumaczy” ZROBIONE'),
      'nie ma w formularzu',
    ],
  ])('is told: %s', async (_, change, why) => {
    const { code, messages, output } = await take(change);
    expect(messages).toMatch(/wiersz \d+: /);
    expect(messages).toContain(why);
    expect(messages).not.toContain('niczego nie wypełniono');
    expect(output).not.toContain('wykaz-mieszkan');
    expect(code).toBe(1);
  });

  it('keeps nothing else out', async () => {
    const { code, output } = await take((text) =>
      filled(POLISH(text), 'praca-i-mieszkanie/oszacowanie', { state: 'prawie' }),
    );
    expect(output).toContain('GOPS: 4 wpisy do dziennika');
    expect(code).toBe(1);
  });

  it('is the institution of a form without its addressee, unless --by names it', async () => {
    const bare = (text: string): string => POLISH(text).replace(/^Adresat.*\n/m, '');
    const { code, messages } = await take(bare);
    expect([code, messages]).toEqual([2, expect.stringContaining('--by')]);
    expect((await take(bare, '--by', 'GOPS')).output).toContain('4 wpisy');
  });

  it('is a call that says the entry itself, or names no file', async () => {
    expect((await plan.lsicu('log', '--from', 'r.txt', '--state', 'done')).messages).toContain('--state');
    expect((await plan.lsicu('log', '--from', 'nic.txt')).messages).toContain('„nic.txt”');
    expect((await plan.lsicu('log', 'a', 'b')).code).toBe(2);
  });
});

describe('answers as people give them', () => {
  const plan = przykladowo(join(folder, 'answers'), TODAY);

  it.each<[Answers, string]>([
    [{ state: 'w trakcie – trwają rozmowy' }, '2026-Q3 in-progress trwają rozmowy'],
    [{ state: 'wykonano', date: '1 września' }, '2026-09-01 done'],
    [{ state: 'nie wykonane', words: 'Brak tłumacza.' }, '2026-Q3 not-done Brak tłumacza.'],
    [{ state: 'DONE', date: 'wrzesień 2026' }, '2026-09 done'],
    [{ words: 'Zebrano dane\n     z trzech wsi.' }, '2026-Q3 Zebrano dane z trzech wsi.'],
    [{ state: '……odłożone……', date: '30.9.26' }, '2026-09-30 postponed'],
  ])('%j', async (answers, wanted) => {
    writeFileSync(join(plan.folder, 'r.txt'), filled(await letter(plan), 'wykaz-mieszkan', answers));
    const { output } = await plan.lsicu('log', '--from', 'r.txt', '--dry-run');
    const fields = [...output.matchAll(/^\+\s+(?:- )?(date|state|note): (.*)$/gm)].map(
      ([, , value]) => value,
    );
    expect(fields.join(' ')).toBe(wanted);
  });
});
