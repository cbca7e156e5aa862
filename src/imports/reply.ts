import type { Thing } from '../schema/field.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { tailsOf, type Asked, type Reply, type ReplyForm, type Told } from './reply-form.ts';
import { ReplyAnswer } from './reply-answer.ts';
import type { ReplyLine } from './reply-lines.ts';
import { answerTo, beginsLabel, filledIn, FormText, labelOf, plainly, type Label } from './reply-words.ts';

const W = {
  unknown: { pl: 'tego wiersza nie ma w formularzu', en: 'this line is not part of the form' },
  noId: {
    pl: 'to zadanie nie ma identyfikatora na karcie instytucji; nadaj mu pole id, a potem dopisz wpis poleceniem lsicu log',
    en: 'this duty has no id on the card; give it the field id, then add the entry with lsicu log',
  },
  other: {
    pl: 'to sprawa dla koordynatora, na przykład do porządku spotkania',
    en: 'this is for the coordinator, for example for the agenda of a meeting',
  },
  gone: {
    pl: 'w planie nie ma zadania ani ustalenia „{id}”',
    en: 'the plan has no task or decision “{id}”',
  },
  loose: {
    pl: 'nie wiadomo, którego zadania to dotyczy',
    en: 'it is not known which task this is about',
  },
} satisfies Record<string, Words>;

/** Words that stand inside the line of a task or before an answer: alone they are no line of the form. */
const isApart = (key: string): boolean => /^(?:f\.|due|overdue|last|to$|other\.lines$|people)/.test(key);

/** How many lines a sentence may have been broken into on its way. */
const MOST_LINES = 12;
const LONGEST = 2000;
/** The table of standing work has so many columns; the others have more. */
const SHORT = 3;
const TASKS: readonly Thing[] = ['task', 'common-task'];
const ID = /\[([a-z0-9]+(?:[-/][a-z0-9]+)*)\]/;
type FieldName = 'state' | 'date' | 'words' | 'people';

/** Reads a form line by line: each is text of the form, an answer, or told of. */
class ReplyReader {
  readonly #form: ReplyForm;
  readonly #lines: readonly ReplyLine[];
  readonly #text: FormText;
  readonly #labels: readonly (readonly [FieldName, Label])[];
  readonly #other: Label;
  readonly #to: Label;
  readonly #tails: RegExp;
  readonly #answers: ReplyAnswer[] = [];
  readonly #told: Told[] = [];
  #item: ReplyAnswer | null = null;
  #open: FieldName | 'other' | null = null;

  constructor(form: ReplyForm, lines: readonly ReplyLine[]) {
    const { words } = form;
    const named = (key: string): Words => words[key] ?? { pl: '', en: '' };
    this.#form = form;
    this.#lines = lines;
    this.#text = new FormText(words, isApart);
    this.#labels = (
      [
        ['state', 'f.state'],
        ['date', 'f.day'],
        ['words', 'f.words'],
        ['words', 'f.done'],
        ['people', 'f.people'],
      ] as const
    ).map(([field, key]) => [field, labelOf(named(key))] as const);
    this.#other = labelOf(named('other.lines'));
    this.#to = labelOf(named('to'));
    this.#tails = tailsOf(named('last'), named('last.none'));
  }

  read(): Reply {
    for (let at = 0; at < this.#lines.length;) at += this.#take(at);
    const answers = this.#answers.map((answer) => answer.result());
    return {
      filled: answers.flatMap(({ filled }) => filled ?? []),
      told: [...this.#told, ...answers.flatMap(({ told }) => told)].toSorted((a, b) => a.line - b.line),
    };
  }

  /** The text of some lines as one; null where they do not follow each other, or one begins something. */
  #joined(at: number, count: number): string | null {
    const lines = this.#lines.slice(at, at + count);
    const broken = lines.some(
      ({ text, cells, isItem }, index) => text === '' || cells !== null || (index > 0 && isItem),
    );
    // An id may be broken behind one of its hyphens.
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .replaceAll(/(?<=\[[a-z0-9/-]*[-/]) (?=[a-z0-9/-]*\])/g, '');
    return lines.length < count || broken || text.length > LONGEST ? null : text;
  }

  /** The first of the joined lines that a test takes, with their number. */
  #firstOf<T>(
    at: number,
    most: number,
    test: (text: string) => T | null,
  ): { found: T; count: number } | null {
    for (let count = 1; count <= most; count += 1) {
      const text = this.#joined(at, count);
      if (text === null) return null;
      const found = test(text);
      if (found !== null) return { found, count };
    }
    return null;
  }

  /** The most of the joined lines that a test takes: a date may be broken before what belongs to it. */
  #lastOf<T>(at: number, most: number, test: (text: string) => T | null): { found: T; count: number } | null {
    let last: { found: T; count: number } | null = null;
    for (let count = 1; count <= most; count += 1) {
      const text = this.#joined(at, count);
      if (text === null) break;
      const found = test(text);
      if (found !== null) last = { found, count };
    }
    return last;
  }

  /** Takes what begins on a line. @returns how many lines it is */
  #take(at: number): number {
    const line = this.#lines[at];
    if (!line || line.text === '') return 1;
    if (line.cells) return this.#takeRow(line, line.cells);
    return (
      this.#takeLabel(at, line) ??
      this.#takeHeading(at, line) ??
      this.#takeAddressee(at) ??
      this.#takeFormText(at) ??
      this.#takeRest(line)
    );
  }

  #close(): void {
    this.#item = null;
    this.#open = null;
  }

  #tell({ number, text }: ReplyLine, why: Sentence): void {
    this.#told.push({ line: number, text, why });
  }

  #takeLabel(at: number, line: ReplyLine): number | null {
    const others = this.#firstOf(at, 3, (text) => answerTo(this.#other, text));
    if (others) {
      this.#close();
      this.#open = 'other';
      const text = filledIn(others.found.answer);
      if (text !== '') this.#tell({ ...line, text }, sentence(W.other));
      return others.count;
    }
    for (const [field, label] of this.#labels) {
      const most = beginsLabel(label, line.text) ? 3 : 1;
      const found = this.#firstOf(at, most, (text) => answerTo(label, text));
      if (!found) continue;
      const { answer, bracket } = found.found;
      if (!this.#item) {
        if (filledIn(answer) !== '') this.#tell(line, sentence(W.loose));
        return found.count;
      }
      this.#item.take(field, line, filledIn(answer), chosenIn(bracket, label));
      this.#open = field;
      return found.count;
    }
    return null;
  }

  /** The line of a task: its title with the id, and what the form says of it. */
  #takeHeading(at: number, line: ReplyLine): number | null {
    const whole = this.#lastOf(at, MOST_LINES, (text) => {
      const known = this.#headed(text, text === line.text);
      return known && this.#tails.test(plainly(known.tail)) ? known : null;
    });
    if (whole) {
      this.#begin(whole.found, line);
      return whole.count;
    }
    const partly = this.#firstOf(at, 4, (text) => this.#headed(text, text === line.text));
    if (!partly) return null;
    this.#begin(partly.found, line);
    if (partly.found.tail !== '') this.#tell(line, sentence(W.unknown));
    return partly.count;
  }

  #headed(text: string, isWhole: boolean): { id: string; thing: Thing; tail: string } | null {
    const found = ID.exec(text);
    const id = found?.[1] ?? '';
    const asked = found ? this.#about(id, TASKS) : undefined;
    if (!found || !asked) return null;
    const before = plainly(text.slice(0, found.index));
    const isTitled = asked.titles.some((title) => before.startsWith(plainly(title)));
    const tail = text.slice(found.index + found[0].length);
    return isTitled || isWhole ? { id, thing: asked.thing, tail } : null;
  }

  /** What an id stands for in a part of the form: in the list of tasks a task, in the table of standing work a duty. */
  #about(id: string, first: readonly Thing[]): Asked | undefined {
    const all = this.#form.find(id);
    return all.find(({ thing }) => first.includes(thing)) ?? all[0];
  }

  #begin({ id, thing }: { id: string; thing: Thing }, line: ReplyLine): void {
    this.#item = new ReplyAnswer({ id, thing, line: line.number, year: this.#form.year });
    this.#answers.push(this.#item);
    this.#open = null;
  }

  #takeAddressee(at: number): number | null {
    const found = this.#firstOf(at, 3, (text) => {
      const to = answerTo(this.#to, text);
      return to && this.#form.isOfPlan(to.answer) ? to : null;
    });
    return found && found.count;
  }

  #takeFormText(at: number): number | null {
    const found = this.#firstOf(at, MOST_LINES, (text) => (this.#isForm(text) ? true : null));
    if (!found) return null;
    // A blank line of dots inside an answer does not end it.
    if (/\p{L}/u.test(this.#lines[at]?.text ?? '')) this.#close();
    return found.count;
  }

  /** True for text of the form, several sentences in a row as well. */
  #isForm(text: string): boolean {
    const bare = text.replace(/^(?:Tabela|Table) \d+\. /, '');
    if (!/[\p{L}\p{N}]/u.test(bare) || this.#text.has(bare)) return true;
    // A name alone may well go on with an answer.
    if (this.#open === null && this.#form.isOfPlan(bare)) return true;
    for (const { index } of bare.matchAll(/(?<=[.!?]) /g))
      if (this.#text.has(bare.slice(0, index)) && this.#isForm(bare.slice(index + 1))) return true;
    return false;
  }

  #takeRest(line: ReplyLine): number {
    if (this.#item && this.#open === 'words') this.#item.goOn(line);
    else if (this.#open === 'other') this.#tell(line, sentence(W.other));
    else {
      const id = ID.exec(line.text)?.[1];
      if (id !== undefined && /[-/]/.test(id)) this.#close();
      this.#tell(line, id === undefined ? sentence(W.unknown) : sentence(W.gone, { id }));
    }
    return 1;
  }

  /** A row: of decisions, of standing work, of what had been received, or a heading of one of these. */
  #takeRow(line: ReplyLine, cells: readonly string[]): number {
    this.#close();
    const isForm = cells.every((cell) => /^:?-*:?$/.test(cell) || this.#isForm(cell));
    if (isForm) return 1;
    const [first = '', ...rest] = cells;
    const id = ID.exec(first)?.[1];
    if (id === undefined) this.#takeNameless(line, cells);
    else this.#takeNamed(line, id, rest);
    return 1;
  }

  #takeNamed(line: ReplyLine, id: string, cells: readonly string[]): void {
    const asked = this.#about(id, cells.length >= SHORT ? ['decision'] : ['duty']);
    if (asked) {
      this.#begin({ id, thing: asked.thing }, line);
      this.#item?.takeRow(line, cells, asked.thing);
      this.#close();
    } else if (isFilled(cells)) this.#tell(line, sentence(W.gone, { id }));
  }

  /** A row without an id: standing work that cannot be reported on, or what had been received. */
  #takeNameless(line: ReplyLine, cells: readonly string[]): void {
    if (cells.length > SHORT) {
      if (!this.#form.isLogged(cells)) this.#tell(line, sentence(W.unknown));
    } else if (isFilled(cells.slice(1))) this.#tell(line, sentence(W.noId));
  }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => filledIn(cell) !== '');

/** The one word that was left of those in the brackets of the form, or the one that is marked. */
function chosenIn(bracket: string | null, { choices }: Label): string {
  if (bracket === null || choices.includes(plainly(bracket))) return '';
  return bracket.trim();
}

/** What a form that came back says, and every line that could not be used. */
export const readReply = (lines: readonly ReplyLine[], form: ReplyForm): Reply =>
  new ReplyReader(form, lines).read();
