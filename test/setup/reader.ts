import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../scripts/run.mjs';
import type { Host, Output } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Choice, Questions } from '../../src/host/questions.ts';
import { main } from '../../src/main.ts';
import type { Step } from './handbook-steps.ts';

const node = nodeHost();
const YES = { pl: 'Tak', en: 'Yes' };

type Do<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

/** Lines without the blanks that the eye does not tell from others, and without blank ones around. */
const plainly = (text: string): string[] =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '')
    .split('\n');

/** Whether a line is one that is shown, where “…” stands for any words. */
function isLine(line: string | undefined, shown: string): boolean {
  const parts = shown.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return line !== undefined && new RegExp(`^${parts.join('.*')}$`, 'u').test(line);
}

const isAt = (lines: readonly string[], at: number, shown: readonly string[]): boolean =>
  at >= 0 && shown.every((each, index) => isLine(lines[at + index], each));

/** Whether lines are those that are shown; “…” alone on its line stands for any lines. */
export function isShown(lines: readonly string[], shown: readonly string[]): boolean {
  const pieces: string[][] = [[]];
  for (const line of shown) {
    if (line.trim() === '…') pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  const [first = [], ...later] = pieces;
  const last = later.pop();
  if (!last) return lines.length === first.length && isAt(lines, 0, first);
  if (!isAt(lines, 0, first) || !isAt(lines, lines.length - last.length, last)) return false;
  let at = first.length;
  for (const piece of later) {
    while (at < lines.length && !isAt(lines, at, piece)) at += 1;
    at += piece.length;
  }
  return at <= lines.length - last.length;
}

/** Somebody at a terminal who answers as the page shows it: behind the question. Nothing shown is what is offered. */
function person(language: 'pl' | 'en', shown: readonly string[], tell: (line: string) => void): Questions {
  let from = 0;
  const answer = (question: string, offered: string): string => {
    const at = shown.findIndex((line, index) => index >= from && line.startsWith(question));
    if (at >= 0) from = at + 1;
    const said = shown[at]?.slice(question.length).trim();
    const given = said === undefined || said === '…' ? offered : said;
    tell(`${question} ${given}`.trimEnd());
    return given;
  };
  const valueOf = (choices: readonly Choice[], said: string): string => {
    const choice = choices.find(({ label }) => label === said);
    if (!choice) throw new Error(`“${said}” is none of: ${choices.map(({ label }) => label).join('; ')}`);
    return choice.value;
  };
  const labelOf = (choices: readonly Choice[], value: string | undefined): string =>
    choices.find((choice) => choice.value === value)?.label ?? '';
  return {
    confirm: (question) => Promise.resolve(answer(question, YES[language]) === YES[language]),
    text: (question, { initial = '', check } = {}) => {
      const text = answer(question, initial);
      const wrong = check?.(text);
      if (wrong !== undefined) throw new Error(`${question} ${text}: ${wrong}`);
      return Promise.resolve(text);
    },
    select: (question, choices, initial = choices[0]?.value) =>
      Promise.resolve(valueOf(choices, answer(question, labelOf(choices, initial)))),
    multiselect: (question, choices, initial = []) => {
      const said = answer(question, initial.map((value) => labelOf(choices, value)).join(', '));
      return Promise.resolve(said === '' ? [] : said.split(', ').map((each) => valueOf(choices, each)));
    },
  };
}

/** A reader who does what a page says, in folders of their own. */
export class Reader {
  readonly #home: string;
  #folder: string;
  #day = '';

  /** @param home where the reader's folders are made; git finds their name there */
  constructor(home: string) {
    this.#home = home;
    this.#folder = home;
    writeFileSync(
      join(home, '.gitconfig'),
      '[user]\n\tname = Koordynator LSICU\n\temail = koordynator@example.org\n[init]\n\tdefaultBranch = main\n[commit]\n\tgpgsign = false\n',
    );
  }

  /** @returns what is not as the page says; null where all is */
  async follow(step: Step): Promise<string | null> {
    switch (step.kind) {
      case 'start':
        return this.#start(step);
      case 'day':
        this.#day = step.day;
        return null;
      case 'file':
        mkdirSync(dirname(this.#path(step.path)), { recursive: true });
        writeFileSync(this.#path(step.path), step.text);
        return null;
      case 'edit':
        return this.#edit(step);
      case 'command':
        return this.#run(step);
    }
  }

  #path(path: string): string {
    return resolve(this.#folder, path);
  }

  #start({ plan }: Do<'start'>): null {
    this.#folder = mkdtempSync(join(this.#home, 'desk-'));
    if (plan === null) return null;
    cpSync(join(root, 'examples', plan), join(this.#folder, plan), { recursive: true });
    this.#folder = join(this.#folder, plan);
    for (const words of ['init -q', 'add .', 'commit -q -m Plan']) this.#git(words.split(' '));
    return null;
  }

  #edit({ path, lines, line }: Do<'edit'>): string | null {
    const side = (sign: string): string =>
      lines
        .filter((each) => !each.startsWith(sign))
        .map((each) => `${each.slice(1)}\n`)
        .join('');
    const text = readFileSync(this.#path(path), 'utf8');
    if (text.split(side('+')).length !== 2) return `line ${line}: ${path} does not have these lines once`;
    writeFileSync(
      this.#path(path),
      text.replace(side('+'), () => side('-')),
    );
    return null;
  }

  /** Git in surroundings of its own: a variable of a hook would lead it to another repository. */
  #git(words: readonly string[]): { code: number; text: string } {
    const env = { PATH: process.env['PATH'], HOME: this.#home, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
    try {
      const text = execFileSync('git', words, { cwd: this.#folder, encoding: 'utf8', stdio: 'pipe', env });
      return { code: 0, text };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, text: `${stdout}${stderr}` };
    }
  }

  async #lsicu(words: readonly string[], shown: readonly string[]): Promise<{ code: number; text: string }> {
    let text = '';
    const output: Output = {
      isTerminal: true,
      columns: 80,
      write(contents) {
        text += contents;
        return Promise.resolve(true);
      },
    };
    const host: Host = {
      ...node,
      folder: this.#folder,
      environment: { NO_COLOR: '1' },
      output,
      messages: output,
      questions: (language) =>
        person(language, shown, (line) => {
          text += `${line}\n`;
        }),
      today: () => this.#day,
      relative: (path) => relative(this.#folder, path).replaceAll('\\', '/') || '.',
      resolve: (...segments) => resolve(this.#folder, ...segments),
    };
    const code = await main([...words, '--debug'], host);
    return { code, text };
  }

  async #do(
    [program = '', ...words]: readonly string[],
    shown: readonly string[],
  ): Promise<{ code: number; text: string }> {
    if (program === 'lsicu') return this.#lsicu(words, shown);
    if (program === 'git') return this.#git(words);
    const [first = '', second = ''] = words;
    if (program === 'cd') this.#folder = this.#path(first);
    else if (program === 'mkdir') mkdirSync(this.#path(first));
    else if (program === 'cp') cpSync(this.#path(first), this.#path(second));
    else return { code: 127, text: `no command ${program}` };
    return { code: 0, text: '' };
  }

  async #run({ words, shown, exit, line }: Do<'command'>): Promise<string | null> {
    const { code, text } = await this.#do(words, shown);
    const lines = plainly(text);
    if (
      code === exit &&
      (shown.every((each) => each.trim() === '') || isShown(lines, plainly(shown.join('\n'))))
    )
      return null;
    return `line ${line}: ${words.join(' ')}\nexit ${code}, expected ${exit}\n${lines.join('\n')}\n`;
  }
}
