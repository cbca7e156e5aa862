import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { planOfEverything } from '../setup/everything.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const temporary = temporaryFolder();

/** What a terminal obeys, and what nobody sees in it. */
const STEERING = [
  '\u001b[31mczerwone\u001b[0m',
  '\u001b[2J\u001b[1;1H\u001b[1A\u001b[2K',
  '\u001b]8;;http://example.org\u0007tu\u001b]8;;\u0007',
  '\u001b]52;c;cHduZWQ=\u001b\\',
  '\u001b]0;tytuł\u0007\u001bP$q\u001b\\\u001b[?1049h',
  'widać\rzakryte',
  'abc\b\b\bxyz\u007f\u0007',
  '\u009b31m\u009d52;c;x\u009c\u0085',
  '\u202eevil\u202c \u2066x\u2069 \u061c',
  'a\u200bb\u2060c\ufeffd\u00ade\u3164f',
  '\u{e0041}\u{e0042}\u{e007f} \u{e0100}',
  '\u2028wiersz\u2029akapit \u000b\u000c',
  '👩\u200d👩\u200d👧 می\u200cخواهم \u200eLTR\u200f',
];

/** In messages nothing of it stands; in documents joiners and marks of direction do, for those who write Persian. */
const IN_MESSAGES = /(?!\n|\t|\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const IN_DOCUMENTS =
  /(?!\n|\t|\ufe0f|\u00ad|\u061c|\u200c|\u200d|\u200e|\u200f)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

const MESSAGES = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['status'],
  ['status', '--format', 'json'],
  ['plan', '--format', 'json'],
  ['explain'],
  ['render', '--list'],
  ['schema'],
];
const DOCUMENTS = [
  ['plan'],
  ['report', '2026-Q4'],
  ['agenda'],
  ['render', 'institution-card', 'institution-1'],
  ['plan', '--format', 'html'],
];

describe('R8: a plan that would steer the terminal', () => {
  let folder = '';
  beforeAll(() => {
    let index = 0;
    const files = planOfEverything((type) =>
      type === 'code' ? 'A.1' : `${STEERING[(index += 1) % STEERING.length] ?? ''} ${index}`,
    );
    folder = writePlan(join(temporary, 'plan\u001b[31m\u202e'), files);
    for (const name of STEERING.slice(0, 9)) {
      const safe = name.replaceAll('/', '_');
      writeFileSync(join(folder, 'areas', `${safe}.yaml`), 'name: x\nleader: brak\u0007\nklucz\u001b: 1\n');
      writeFileSync(
        join(folder, 'institutions', `a-${safe}.yaml`),
        `name: "x\\e[31m"\nareas: "${'\\u202e'}brak"\n`,
      );
      mkdirSync(join(folder, 'calendar', safe), { recursive: true });
      writeFileSync(join(folder, `${safe}.yaml`), 'x: 1\n');
    }
  });

  it.each(MESSAGES)('cannot do so: %s %s %s', async (...argv) => {
    const words = argv.filter((word) => word !== undefined);
    const { output, messages } = await run(['-C', folder, ...words, '--no-color'], { terminal: true });
    expect(IN_MESSAGES.exec(output)?.[0]).toBeUndefined();
    expect(IN_MESSAGES.exec(messages)?.[0]).toBeUndefined();
    if (words.includes('json')) expect(() => JSON.parse(output) as unknown).not.toThrow();
    else expect(output).not.toBe('');
  });

  it.each(DOCUMENTS)('cannot do so by a document: %s %s %s', async (...argv) => {
    const words = argv.filter((word) => word !== undefined);
    for (const terminal of [true, false]) {
      const { output, messages } = await run(['-C', folder, ...words], { terminal });
      expect(IN_DOCUMENTS.exec(output)?.[0]).toBeUndefined();
      expect(IN_MESSAGES.exec(messages)?.[0]).toBeUndefined();
      expect(output).not.toBe('');
    }
  });

  it.each([
    ['validate', 'brak\u001b[31m\u202e'],
    ['-C', 'brak\u0007', 'validate'],
    ['plan', '-o', 'brak\r/x.md'],
    ['plan', '-o', 'x\u001b]0;y\u0007.md'],
    ['plan', '--lang', '\u009b31m'],
    ['plan', '--as-of', '\u001b[2J'],
    ['plan', '--format', '\u202ecod'],
    ['report', '\u001b[31m'],
    ['explain', '\u001b[31m'],
    ['schema', '\u001b[31m'],
    ['render', '\u001b[31m'],
    ['render', 'institution-card', '\u001b[31m'],
    ['build', 'lsicu.yaml/\u001b[31m'],
    ['build', 'strony\u001b[31m\u202e'],
    ['\u001b[31m'],
    ['--\u001b[31m'],
  ])('is not helped by an argument: %j', async (...argv) => {
    const plan = writePlan(join(temporary, `spokojny-${argv.length}-${argv[0]?.length ?? 0}`));
    const { output, messages } = await run(argv, { folder: plan, terminal: true });
    expect(IN_MESSAGES.exec(messages)?.[0]).toBeUndefined();
    expect(IN_DOCUMENTS.exec(output)?.[0]).toBeUndefined();
  });
});

describe('Persian, Arabic and emoji', () => {
  it('stay in documents as they were written', async () => {
    const name = 'می\u200cخواهم \u200f(1)\u200e 👩\u200d👩\u200d👧 🏳️\u200d🌈';
    const folder = writePlan(join(temporary, 'perski'), {
      'areas/praca.yaml': `name: ${JSON.stringify(name)}\ndescription: |\n  ${name}\n  wiersz drugi\n`,
    });
    for (const format of ['md', 'html']) {
      const { output } = await run(['plan', '--format', format], { folder });
      expect(output).toContain('می\u200cخواهم');
      expect(output).toContain('👩\u200d👩\u200d👧');
      expect(output).not.toContain('u{');
    }
  });
});
