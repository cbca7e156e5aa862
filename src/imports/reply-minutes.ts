import { sentence, type Words } from '../words/sentence.ts';
import type { ReplyLine } from './reply-lines.ts';
import type { Told } from './reply-form.ts';
import { filledIn, FormText, plainly, type FormWords } from './reply-words.ts';

const W = {
  unknown: { pl: 'tego wiersza nie ma w formularzu', en: 'this line is not part of the form' },
  question: {
    pl: 'pytania i odpowiedzi dopisuje się w pliku kalendarza, w polu questions spotkania',
    en: 'questions and answers are written into the calendar file, field questions of the meeting',
  },
} satisfies Record<string, Words>;

/** A decision as somebody wrote it down: not yet looked up in the plan. */
export interface WrittenDecision {
  readonly line: number;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
}

/** Somebody who was there or was not, as written down. */
export interface WrittenName {
  readonly line: number;
  readonly text: string;
}

/** What the filled sheet of a meeting says. */
export interface WrittenMinutes {
  readonly said: string;
  readonly attended: readonly WrittenName[];
  readonly absent: readonly WrittenName[];
  readonly decisions: readonly WrittenDecision[];
  readonly told: readonly Told[];
}

/** What is known of the sheet that comes back. */
export interface MinutesForm {
  readonly words: FormWords;
  /** True for a line of the head or of the agenda: what the plan says of the meeting. */
  isOfMeeting(text: string): boolean;
}

const SECTIONS = ['attended', 'agenda', 'earlier', 'said', 'decisions', 'questions', 'signatures'] as const;
type Section = (typeof SECTIONS)[number];

/** The number of a row, and cells that hold only dots. */
const isEmptyRow = (cells: readonly string[]): boolean =>
  cells.every(
    (cell, at) => filledIn(cell) === '' || (at === 0 && /^\d{1,3}\.?$/.test(cell)) || /^:?-+:?$/.test(cell),
  );

/** The cells of a row behind its number. */
const withoutNumber = (cells: readonly string[]): readonly string[] =>
  /^(?:\d{1,3}\.?)?$/.test(cells[0] ?? '') ? cells.slice(1) : cells;

class MinutesReader {
  readonly #form: MinutesForm;
  readonly #text: FormText;
  readonly #head: FormText;
  readonly #headings: ReadonlyMap<string, Section>;
  readonly #absent: readonly string[];
  readonly #count: readonly string[];
  readonly #told: Told[] = [];
  readonly #attended: WrittenName[] = [];
  readonly #missing: WrittenName[] = [];
  readonly #decisions: WrittenDecision[] = [];
  readonly #said: string[] = [];
  #section: Section | null = null;
  #isNext = false;

  constructor(form: MinutesForm) {
    const { words } = form;
    this.#form = form;
    const both = (key: string): string[] => [words[key]?.pl ?? '', words[key]?.en ?? ''];
    this.#text = new FormText(words, (key) => ['absent', 'attended.sheet', 'lines', 'day'].includes(key));
    this.#head = new FormText(words, (key) => !/^(?:title$|line\.|header\.)/.test(key), 4);
    this.#headings = new Map(
      SECTIONS.flatMap((name) => both(name).map((text) => [plainly(text), name] as const)),
    );
    this.#absent = both('absent').map((text) => plainly(text.split(':')[0] ?? ''));
    // The last sentence of the sheet asks for the number of those present.
    this.#count = both('attended.sheet').map((text) =>
      plainly(text.replace(/^.*?\.\s+/, '').split(':')[0] ?? ''),
    );
  }

  read(lines: readonly ReplyLine[]): WrittenMinutes {
    for (const line of lines) this.#take(line);
    return {
      said: this.#said.join('\n\n'),
      attended: this.#attended,
      absent: this.#missing,
      decisions: this.#decisions,
      told: this.#told,
    };
  }

  #take(line: ReplyLine): void {
    const heading = line.cells ? undefined : this.#headings.get(plainly(line.text).replace(/:$/, ''));
    if (heading) {
      this.#section = heading;
      this.#isNext = false;
      return;
    }
    if (line.text === '' || filledIn(line.text) === '') {
      this.#isNext = false;
      return;
    }
    if (this.#section === 'said' && !line.cells && !this.#text.has(line.text)) return this.#takeSaid(line);
    if (this.#isForm(line)) return;
    if (this.#section === 'attended') return this.#takePresence(line);
    if (this.#section === 'decisions') return this.#takeDecision(line);
    this.#tell(line);
  }

  #tell({ number, text }: ReplyLine): void {
    const why = this.#section === 'questions' ? W.question : W.unknown;
    this.#told.push({ line: number, text, why: sentence(why) });
  }

  #isForm({ text, cells }: ReplyLine): boolean {
    if (cells && (isEmptyRow(cells) || cells.every((cell) => cell === '' || this.#text.has(cell))))
      return true;
    const bare = text.replace(/^(?:Tabela|Table) \d+\. /, '');
    if (this.#text.has(bare)) return true;
    if (this.#section === null && this.#head.has(bare)) return true;
    const isWritten = this.#section === 'attended' || this.#section === 'decisions';
    return !isWritten && this.#form.isOfMeeting(text);
  }

  /** What was said: lines right under each other go on, an empty line begins a paragraph, points stay points. */
  #takeSaid(line: ReplyLine): void {
    const text = filledIn(line.text);
    const point = line.isItem ? `- ${text}` : text;
    const last = this.#isNext ? this.#said.pop() : undefined;
    this.#isNext = true;
    this.#said.push(last === undefined ? point : `${last}${line.isItem ? '\n' : ' '}${point}`);
  }

  /** Somebody who was there, the number of all, or those who were not. */
  #takePresence(line: ReplyLine): void {
    const { number, text, cells } = line;
    if (cells) {
      const [name = ''] = withoutNumber(cells);
      this.#attended.push({ line: number, text: filledIn(name) });
      return;
    }
    const [, head = '', answer = ''] = /(?:^|\.\s+)([^.:]{2,60}):\s*(.*)$/.exec(text) ?? [];
    if (this.#count.includes(plainly(head))) return this.#takeCount(head, filledIn(answer));
    const isAbsent = this.#absent.includes(plainly(head));
    const names = isAbsent ? filledIn(answer).replace(/\.$/, '') : filledIn(text);
    if (names !== '') (isAbsent ? this.#missing : this.#attended).push({ line: number, text: names });
  }

  /** The number of those present has no field of its own: it opens what was said. */
  #takeCount(head: string, count: string): void {
    if (count !== '') this.#said.unshift(`${head.trim()}: ${count.replace(/\.$/, '')}.`);
  }

  /** A row of the table, or a line „co – kto – termin”. */
  #takeDecision(line: ReplyLine): void {
    const { number, cells } = line;
    const parts = cells ? withoutNumber(cells) : line.text.split(/\s+(?:[–—|]|-)\s+|\s*;\s*/);
    const [title = '', owner = '', due = '', ...others] = parts.map(filledIn);
    if (title === '' || (!cells && others.length > 0)) this.#tell(line);
    else this.#decisions.push({ line: number, title, owner, due });
  }
}

/** What the filled sheet of a meeting says, and every line that is neither of the form nor an answer. */
export const readMinutes = (lines: readonly ReplyLine[], form: MinutesForm): WrittenMinutes =>
  new MinutesReader(form).read(lines);
