import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { fold } from '../schema/synonyms.ts';
import {
  AREA,
  COMMON,
  COORDINATOR,
  EACH_INSTITUTION,
  goalsIn,
  isCardHead,
  isLeaderLine,
  labelOf,
  LEADER,
  NO_AREA,
  WHY,
  type KnownNames,
  type Label,
} from './meaning-words.ts';
import type { Found, FoundArea, FoundCard, FoundCommon, Left, Point, Said } from './found.ts';
import { isAreaName } from './known-names.ts';
import { apartIn, type Block } from './outline.ts';

/** What a list of items belongs to. */
type Home =
  | { readonly kind: 'area'; readonly area: FoundArea }
  | { readonly kind: 'card'; readonly card: FoundCard; label: 'goals' | 'duties' | 'text' | null }
  | { readonly kind: 'points'; readonly points: Point[] };

/** Reads blocks one after another and puts each where it belongs. */
class Reader {
  readonly #blocks: readonly Block[];
  /** Texts behind a dividing line or a table: they describe nothing above it. */
  readonly #apart: ReadonlySet<Block>;
  readonly #known: KnownNames;
  readonly #areas: FoundArea[] = [];
  readonly #cards: FoundCard[] = [];
  readonly #coordination: Point[] = [];
  readonly #goals: Point[] = [];
  readonly #left: Left[] = [];
  readonly #intro: Said[] = [];
  #heads: Said[] = [];
  #common: FoundCommon | null = null;
  #title: Said | null = null;
  #area: FoundArea | null = null;
  #home: Home | null = null;
  /** True until the first heading that means something: what stands there introduces the document. */
  #isStart = true;
  #isCoordinators = false;
  /** Paragraphs between two cards, which tell of the second one. */
  #waiting: Said[] = [];
  #at = 0;

  constructor(blocks: readonly Block[], known: KnownNames) {
    this.#blocks = blocks.filter(({ kind }) => kind !== 'rule');
    this.#apart = apartIn(blocks);
    this.#known = known;
  }

  read(): Found {
    for (; this.#at < this.#blocks.length; this.#at += 1) {
      const block = this.#blocks[this.#at];
      if (block) this.#take(block);
    }
    this.#leaveWaiting();
    this.#leaveEmptyAreas();
    this.#leaveAlone();
    return {
      intro: { title: this.#title, paragraphs: this.#intro },
      areas: this.#areas,
      cards: this.#cards,
      common: this.#common,
      coordination: this.#coordination,
      goals: this.#goals,
      heads: this.#heads,
      left: this.#left.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    };
  }

  get #hasPlan(): boolean {
    const lists = [this.#cards, this.#goals, this.#coordination];
    const hasTasks = this.#areas.some(({ tasks }) => tasks.length > 0);
    return hasTasks || this.#common !== null || lists.some((list) => list.length > 0);
  }

  /** Introductions and headings of what turned out to be nothing are left over. */
  #leaveAlone(): void {
    const isCoordination = this.#coordination.length > 0;
    if (!this.#hasPlan) for (const said of this.#intro.splice(0)) this.#leave(said, WHY.alone);
    const isUsed = this.#intro.length > 0 || (this.#isCoordinators && isCoordination);
    if (this.#title && !isUsed) {
      this.#leave(this.#title, WHY.documentTitle);
      this.#title = null;
    }
    const isEmpty = ({ text }: Said): boolean => !isCoordination && COORDINATOR.test(text);
    for (const head of this.#heads.filter(isEmpty)) this.#leave(head, WHY.title);
    this.#heads = this.#heads.filter((head) => !isEmpty(head));
  }

  #leave({ text, lines, mark = '' }: Said, words: Words): void {
    const why: Sentence = sentence(words);
    this.#left.push({ text: `${mark} ${text}`.trim(), lines, why });
  }

  #leaveWaiting(): void {
    for (const said of this.#waiting.splice(0)) this.#leave(said, WHY.stray);
  }

  /** What is called an area and holds nothing is something else: „Obszar Województwo lubelskie”. */
  #leaveEmptyAreas(): void {
    for (const area of this.#areas.slice()) {
      const heads = this.#blocks.filter(
        ({ kind, lines }) => kind === 'title' && area.lines.includes(lines[0] ?? 0),
      );
      const isNamed = heads.some(({ text }) => /[„"“]/u.test(text));
      if (isNamed || area.tasks.length > 0 || this.#cards.some((card) => card.area === area)) continue;
      this.#areas.splice(this.#areas.indexOf(area), 1);
      for (const head of heads) this.#leave(head, WHY.title);
      for (const said of area.description) this.#leave(said, WHY.stray);
    }
  }

  #next(step: number): Block | undefined {
    return this.#blocks[this.#at + step];
  }

  #take(block: Block): void {
    // A point of a list may well begin with such a word.
    const label = block.kind === 'item' && this.#home?.kind !== 'card' ? null : labelOf(block);
    if (label) {
      if (!this.#takeLabel(block, label)) this.#takeUnknown(block, WHY.label);
      return;
    }
    if (block.kind === 'item') this.#takeItem(block);
    else if (isCardHead(this.#blocks, this.#at, this.#known)) this.#openCard(block);
    else if (block.kind === 'title') this.#takeTitle(block);
    else this.#takeText(block);
  }

  #openCard(block: Block): void {
    const after = this.#next(1);
    const own = LEADER.test(block.text);
    const below = !own && after !== undefined && isLeaderLine(after);
    const lines = below ? [...block.lines, ...after.lines] : block.lines;
    if (this.#waiting.some(({ text }) => NO_AREA.test(text))) this.#area = null;
    const card: FoundCard = {
      text: block.text.replace(LEADER, '').trim(),
      lines,
      area: this.#area,
      isLeader: own || below,
      description: this.#waiting.splice(0),
      goalsHeading: null,
      goals: [],
      duties: [],
    };
    this.#cards.push(card);
    this.#isStart = false;
    this.#home = { kind: 'card', card, label: null };
    if (below) this.#at += 1;
  }

  #takeLabel(block: Block, label: Label): boolean {
    const home = this.#home;
    const said = { text: label.rest, lines: block.lines };
    if (home?.kind === 'card') {
      home.label = label.kind;
      if (label.rest === '') this.#heads.push(block);
      this.#fillCard(home.card, label, said);
      return true;
    }
    const next = this.#next(1);
    if (label.rest !== '' || next?.kind !== 'item') return false;
    if (label.kind === 'goals') this.#home = { kind: 'points', points: this.#goals };
    const isTaken = label.kind === 'goals' || (label.kind === 'duties' && home !== null);
    if (isTaken) this.#heads.push(block);
    return isTaken;
  }

  #fillCard(card: FoundCard, { name, kind, rest }: Label, said: Said): void {
    if (kind === 'goals') card.goalsHeading ??= name;
    if (rest === '') return;
    if (kind === 'text') card.description.push(said);
    const points = kind === 'goals' ? card.goals : card.duties;
    const texts = kind === 'goals' ? goalsIn(rest) : [rest];
    if (kind !== 'text') points.push(...texts.map((text) => ({ text, lines: said.lines, points: [] })));
  }

  #openArea(name: string, block: Block): void {
    this.#leaveWaiting();
    const same = this.#areas.find(({ text }) => fold(text) === fold(name));
    same?.lines.push(...block.lines);
    const area = same ?? {
      text: name,
      lines: [...block.lines],
      isGuessed: !AREA.test(block.text),
      description: [],
      tasks: [],
    };
    if (!same) this.#areas.push(area);
    this.#area = area;
    this.#isStart = false;
    this.#home = { kind: 'area', area };
  }

  #takeTitle(block: Block): void {
    const name = AREA.exec(block.text)?.[1];
    if (name !== undefined) this.#openArea(name, block);
    else if (this.#isAreaHead(block)) this.#openArea(block.text, block);
    else if (COORDINATOR.test(block.text) && !this.#isCoordinators) this.#openCoordination(block);
    else if (this.#opensCommon(block)) return;
    else if (this.#title === null && this.#isStart && this.#at === 0) this.#title = block;
    else this.#takeUnknown(block, WHY.title);
  }

  /** True for the name of an area that is not called one: cards stand under it, or the name is known. */
  #isAreaHead({ text }: Block): boolean {
    const isKnown = this.#known.isArea(text) || isAreaName(text);
    return (
      isCardHead(this.#blocks, this.#at + 1, this.#known) || (isKnown && this.#next(1)?.kind !== 'title')
    );
  }

  #openCoordination(block: Block): void {
    this.#isCoordinators = true;
    this.#leaveWaiting();
    if (this.#title === null && this.#isStart) this.#title = block;
    else this.#heads.push(block);
    this.#isStart &&= this.#title === block;
    this.#home = { kind: 'points', points: this.#coordination };
  }

  #takeUnknown(block: Block, words: Words): void {
    this.#leaveWaiting();
    this.#isStart = false;
    this.#leave(block, words);
    this.#home = null;
  }

  #opensCommon(block: Block): boolean {
    const isLead = this.#next(1)?.kind === 'item' && COMMON.test(block.text);
    if (!isLead || this.#common) return false;
    const each = EACH_INSTITUTION.test(block.text) ? 'institution' : 'area';
    this.#common = { text: block.text, lines: block.lines, each, tasks: [] };
    this.#home = { kind: 'points', points: this.#common.tasks };
    return true;
  }

  #takeText(block: Block): void {
    if (block.text.endsWith(':') && this.#opensCommon(block)) return;
    const home = this.#home;
    if (home?.kind === 'card') return this.#takeTextOfCard(block, home);
    if (home?.kind === 'area' && home.area.tasks.length === 0 && !this.#apart.has(block)) {
      home.area.description.push(block);
      return;
    }
    if (this.#isIntro()) this.#intro.push(block);
    else this.#leave(block, WHY.stray);
  }

  /** True where a paragraph introduces the document: under its title, or as its first words. */
  #isIntro(): boolean {
    return this.#isStart && (this.#home !== null || this.#title !== null || this.#at === 0);
  }

  #takeTextOfCard(block: Block, home: Home & { kind: 'card' }): void {
    const { card, label } = home;
    if (label === null || label === 'text') card.description.push(block);
    else if (label === 'goals') {
      if (card.goals.length === 0) card.goals.push({ ...block, points: [] });
      else this.#leave(block, WHY.again);
    } else this.#waiting.push(block);
  }

  #takeItem(block: Block): void {
    const home = this.#home;
    const points = home === null ? null : this.#pointsOf(home);
    if (points) addPoint(points, block);
    else this.#leave(block, WHY.item);
  }

  #pointsOf(home: Home): Point[] | null {
    if (home.kind === 'points') return home.points;
    if (home.kind === 'area') return home.area.tasks;
    return home.label === 'goals' ? home.card.goals : home.card.duties;
  }
}

/** Puts an item at its depth. */
function addPoint(points: Point[], { text, lines, level }: Block): void {
  let list = points;
  for (let depth = 0; depth < level; depth += 1) list = list.at(-1)?.points ?? list;
  list.push({ text, lines, points: [] });
}

/** What the headings, paragraphs and lists of a document mean for a plan. */
export const readMeaning = (blocks: readonly Block[], known: KnownNames): Found =>
  new Reader(blocks, known).read();
