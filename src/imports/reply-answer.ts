import type { Reported } from '../model/state-named.ts';
import type { Thing } from '../schema/field.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import type { ReplyLine } from './reply-lines.ts';
import type { Filled, Told } from './reply-form.ts';
import { filledIn } from './reply-words.ts';
import { dateFirst, dateSaid, peopleSaid, stateSaid } from './reply-values.ts';

const W = {
  state: {
    pl: 'nie wiadomo, jaki to stan (wykonane, w toku, nierozpoczęte, odłożone, niewykonane)',
    en: 'it is not known which state this is (done, in progress, not begun, postponed, not done)',
  },
  date: {
    pl: 'to nie jest data, którą można odczytać (30.09.2026, 30 września 2026)',
    en: 'this is no date that can be read (30.09.2026, 30 September 2026)',
  },
  people: { pl: 'to nie jest jedna liczba osób', en: 'this is not one number of people' },
  reason: {
    pl: 'przy stanie „niewykonane” potrzebny jest powód',
    en: 'the state “not done” needs a reason',
  },
  alone: {
    pl: 'sama data nie mówi, co się stało',
    en: 'a date alone does not say what happened',
  },
  column: {
    pl: 'w tej kolumnie formularz niczego nie przyjmuje',
    en: 'the form takes nothing in this column',
  },
  twice: {
    pl: 'to samo pole podano przy jednym zadaniu dwa razy',
    en: 'the same field is given twice for one task',
  },
  along: {
    pl: 'pominięte razem z wierszem {line}, żeby wpis nie powstał w połowie',
    en: 'left out together with line {line}, so that there is no half of an entry',
  },
} satisfies Record<string, Words>;

type FieldName = 'state' | 'date' | 'words' | 'people';

interface About {
  readonly id: string;
  readonly thing: Thing;
  readonly line: number;
  readonly year: string;
}

/** Gathers what stands under one task; what is wrong in it keeps the whole of it out. */
export class ReplyAnswer {
  readonly #about: About;
  readonly #lines: ReplyLine[] = [];
  readonly #faults: Told[] = [];
  readonly #notes: string[] = [];
  readonly #given = new Set<FieldName>();
  #state: Reported | null = null;
  #date: string | null = null;
  #reached: number | null = null;

  constructor(about: About) {
    this.#about = about;
  }

  #fault(line: ReplyLine, why: Sentence): void {
    this.#faults.push({ line: line.number, text: line.text, why });
  }

  /** @param chosen the word that was left of those in the brackets */
  take(field: FieldName, line: ReplyLine, answer: string, chosen = ''): void {
    const text = answer === '' && field === 'state' ? chosen : answer;
    if (text === '') return;
    this.#lines.push(line);
    if (this.#given.has(field)) return this.#fault(line, sentence(W.twice));
    this.#given.add(field);
    if (field === 'state') this.#takeState(line, text);
    else if (field === 'date') this.#takeDate(line, text);
    else if (field === 'people') this.#takePeople(line, text);
    else this.#notes.push(text);
  }

  #takeDate(line: ReplyLine, text: string): void {
    this.#date = dateSaid(text.replace(/[\s.…]+$/, ''), this.#about.year);
    if (this.#date === null) this.#fault(line, sentence(W.date));
  }

  #takePeople(line: ReplyLine, text: string): void {
    this.#reached = peopleSaid(text);
    if (this.#reached === null) this.#fault(line, sentence(W.people));
  }

  #takeState(line: ReplyLine, text: string): void {
    const said = stateSaid(text.replace(/[\s.…]+$/, ''));
    if (!said) return this.#fault(line, sentence(W.state));
    this.#state = said.state;
    if (said.rest !== '') this.#notes.push(said.rest);
  }

  /** A line that goes on with the words before it; points of a list stay so. */
  goOn(line: ReplyLine): void {
    const text = filledIn(line.text);
    if (text === '') return;
    this.#lines.push(line);
    const last = this.#notes.pop();
    if (line.isItem) this.#notes.push(last === undefined ? `- ${text}` : `${last}\n- ${text}`);
    else this.#notes.push(last === undefined ? text : `${last} ${text}`);
  }

  /** A row of the table of decisions or of standing work, without its first cell. */
  takeRow(line: ReplyLine, cells: readonly string[], thing: Thing): void {
    if (thing === 'decision') return this.#takeDecision(line, cells.at(-1) ?? '');
    const [done = '', people = '', ...others] = cells.map(filledIn);
    this.take('words', line, done);
    this.take('people', line, people);
    if (others.some((cell) => cell !== '')) this.#fault(line, sentence(W.column));
  }

  #takeDecision(line: ReplyLine, cell: string): void {
    const answer = filledIn(cell);
    if (answer === '') return;
    this.#lines.push(line);
    const dated = dateFirst(answer, this.#about.year);
    const text = dated ? dated.rest : answer;
    const said = /^(?:tak|yes)\b[\s,.;:–-]*/i.exec(text);
    const rest = said ? text.slice(said[0].length) : text;
    const state = stateSaid(rest);
    this.#date = dated?.date ?? null;
    this.#state = state?.state ?? (dated || said ? 'done' : null);
    const note = state ? state.rest : rest;
    if (note !== '') this.#notes.push(note);
  }

  #wrong(): Sentence | null {
    const hasWords = this.#notes.length > 0;
    if (this.#state === 'not-done' && !hasWords) return sentence(W.reason);
    const isBare = this.#state === null && !hasWords && this.#reached === null;
    return isBare && this.#date !== null ? sentence(W.alone) : null;
  }

  /** What is to be entered, or nothing where nothing was filled in; and what could not be understood. */
  result(): { filled: Filled | null; told: readonly Told[] } {
    const [first] = this.#lines;
    if (!first) return { filled: null, told: this.#faults };
    const wrong = this.#wrong();
    if (this.#faults.length === 0 && wrong) this.#fault(first, wrong);
    const [fault] = this.#faults;
    if (fault) {
      const faulty = new Set(this.#faults.map(({ line }) => line));
      const along = [...new Set(this.#lines)]
        .filter(({ number }) => !faulty.has(number))
        .map(({ number, text }) => ({
          line: number,
          text,
          why: sentence(W.along, { line: String(fault.line) }),
        }));
      return { filled: null, told: [...this.#faults, ...along] };
    }
    const { id, thing, line } = this.#about;
    return {
      filled: {
        id,
        thing,
        line,
        state: this.#state,
        date: this.#date,
        note: [...new Set(this.#notes)].join('; '),
        reached: this.#reached,
      },
      told: [],
    };
  }
}
