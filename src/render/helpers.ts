import Handlebars from 'handlebars';
import { formatDay, formatWeekday, formatWhen } from '../words/dates.ts';
import { DETAILS, type DetailLabel } from '../words/details.ts';
import { say, type WordLanguage, type Words } from '../words/sentence.ts';
import { SHARED, sharedWords } from '../words/shared.ts';
import { everyInWords, languageName } from '../words/terms.ts';
import { withoutStop } from '../words/without-stop.ts';
import { Escaped, escapeMarkdown, rawText } from './escape.ts';
import { guard, unguarded } from './guard.ts';
import { isSafeLink } from './links.ts';
import { hasMarks } from './prose.ts';
import type { ProseSlot } from './tree.ts';

/** What helpers gather while one document is printed. */
export interface RenderState {
  slots: ProseSlot[];
  tables: number;
}

type Helpers = Record<string, Handlebars.HelperDelegate>;
type Titled = { readonly text: string; readonly lang: string } | string;
interface HelperOptions {
  readonly hash: Record<string, unknown>;
}

const { SafeString } = Handlebars;
const safe = (markdown: string) => new SafeString(markdown);

/** A plain value of a view as it is printed: escaped, in another language with its mark. */
const printed = (value: unknown): string => String(guard(value) as string);
const all = (items: unknown): unknown[] => unguarded(items) as unknown[];

/** An argument of a message: escaped texts stay escaped, numbers stay numbers. */
function argument(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return '';
  return value instanceof SafeString ? value.toString() : escapeMarkdown(String(value as string));
}

/** A text that a template hands to a helper, with its language where that is another. */
function titledOf(value: unknown): Titled {
  const text = rawText(value);
  return value instanceof Escaped && value.lang !== null ? { text, lang: value.lang } : text;
}

/** A text of a view, with its language where that is another, without the full stop at its end. */
const bare = (title: Titled): Titled =>
  typeof title === 'string' ? withoutStop(title) : { ...title, text: withoutStop(title.text) };

/** A title inside a sentence: in the quotation marks of the language, its own full stop left out; quotation marks in it are the inner ones. */
function quoted(title: Titled, language: WordLanguage): string {
  const inner = printed(bare(title));
  return language === 'pl'
    ? `„${inner.replaceAll(/„([^„”]*)”/g, '»$1«')}”`
    : `“${inner.replaceAll(/“([^“”]*)”/g, '‘$1’')}”`;
}

/** Words of the program: of the template itself, or those that all share. */
function messages(language: WordLanguage, own: Readonly<Record<string, Words>>, state: RenderState): Helpers {
  const sayKey = (key: unknown, { hash }: HelperOptions): string => {
    const args = Object.fromEntries(Object.entries(hash).map(([name, value]) => [name, argument(value)]));
    const name = rawText(key);
    return say({ words: own[name] ?? sharedWords(name), args }, language);
  };
  return {
    // {{t "summary" total=totals.total}}
    t: (key: unknown, options: HelperOptions) => safe(sayKey(key, options)),
    // The shared words of a state, kind or the like: {{word "state" this.state}}
    word: (group: unknown, key: unknown) =>
      safe(say({ words: sharedWords(`${rawText(group)}.${rawText(key)}`) }, language)),
    detail: (label: unknown) => safe(DETAILS[rawText(label) as DetailLabel][language]),
    // The caption of the table that follows, with its number.
    caption(key: unknown, options: HelperOptions) {
      state.tables += 1;
      const args = { number: String(state.tables), title: sayKey(key, options) };
      return safe(say({ words: SHARED.table, args }, language));
    },
  };
}

/** Dates and terms in the words of the language. */
function terms(language: WordLanguage): Helpers {
  return {
    day: (day: unknown) => safe(escapeMarkdown(formatDay(rawText(day), language))),
    weekday: (day: unknown) => safe(escapeMarkdown(formatWeekday(rawText(day), language))),
    when: (when: unknown) =>
      safe(
        escapeMarkdown(when === null ? SHARED['not-given'][language] : formatWhen(rawText(when), language)),
      ),
    // Several dates, one after the other.
    dates: (dates: unknown) =>
      safe(
        escapeMarkdown(
          all(dates)
            .map((date) => formatWhen(rawText(date), language))
            .join('; '),
        ),
      ),
    // A date after „od” and „do”.
    genitive: (when: unknown) => safe(escapeMarkdown(formatWhen(rawText(when), language, 'genitive'))),
    every: (interval: unknown) => safe(everyInWords(rawText(interval), language)),
    languages: (codes: unknown) =>
      safe(
        escapeMarkdown(
          all(codes)
            .map((code) => languageName(String(code as string), language))
            .join(', '),
        ),
      ),
  };
}

/** Lists on one line. */
function lists(language: WordLanguage): Helpers {
  const join = (items: unknown, separator: string): string =>
    all(items)
      .map((item, index, { length }) => printed(index < length - 1 ? bare(item as Titled) : item))
      .join(separator);
  return {
    // Names one after the other; the words for nobody where there are none.
    names: (actors: unknown) =>
      safe(
        all(actors)
          .map((actor) => printed((actor as { name: Titled }).name))
          .join(', ') || SHARED.nobody[language],
      ),
    // One title in quotation marks.
    titled: (title: unknown) => safe(quoted(titledOf(title), language)),
    titles: (items: unknown) =>
      safe(
        all(items)
          .map((item) => quoted((item as { title: Titled }).title, language))
          .join(', '),
      ),
    listed: (items: unknown) => safe(join(items, ', ')),
    // Items that may hold commas of their own.
    joined: (items: unknown) => safe(join(items, '; ')),
    // A list that may be absent (not given) or empty (none needed).
    given: (items: unknown) =>
      safe(items === null ? SHARED['not-given'][language] : join(items, ', ') || SHARED.none[language]),
  };
}

/** A Markdown link; an address that is none stays a text. */
const linkTo = (shown: string, url: string) =>
  safe(isSafeLink(url) ? `[${escapeMarkdown(shown)}](<${escapeMarkdown(url)}>)` : escapeMarkdown(shown));

/** An address of which no part can ask for other recipients or a text of its own. */
const mailTo = (address: string): string => `mailto:${address.replaceAll(/[?&%#"\s]/g, encodeURIComponent)}`;

const LINKS: Helpers = {
  // An address as a link; anything but http, https, mailto and tel stays a text.
  link: (url: unknown) => linkTo(rawText(url), rawText(url)),
  email: (address: unknown) => linkTo(rawText(address), mailTo(rawText(address))),
  // A web address, with or without its scheme.
  web: (address: unknown) =>
    linkTo(
      rawText(address),
      /^https?:/i.test(rawText(address)) ? rawText(address) : `https://${rawText(address)}`,
    ),
  // Another page of the same set; file names are made by the program.
  page: (title: unknown, file: unknown) => safe(`[${String(title)}](<${rawText(file)}>)`),
};

/** Markdown of the plan, and the picture of states: each stands for itself until the document is a tree. */
function inserts(state: RenderState, language: WordLanguage): Helpers {
  const oneLine = (value: unknown): Titled => {
    const { markdown, lang } = unguarded(value) as ProseSlot;
    const text = markdown.replaceAll(/\s+/g, ' ');
    return lang === null ? text : { text, lang };
  };
  return {
    // {{prose closing level=2}}: the level of its highest heading, where the chapter above it is not its own.
    prose(value: unknown, { hash }: HelperOptions) {
      const level = typeof hash['level'] === 'number' ? hash['level'] : null;
      state.slots.push({ ...(unguarded(value) as ProseSlot), level });
      return safe(`::prose{n="${state.slots.length - 1}"}`);
    },
    // The same on one line, for cells and items of a list.
    inline(value: unknown) {
      const prose = unguarded(value) as ProseSlot;
      if (!hasMarks(prose.markdown)) return guard(oneLine(value));
      state.slots.push(prose);
      return safe(`:prose{n="${state.slots.length - 1}"}`);
    },
    // What somebody reported, as a quotation inside a sentence of ours.
    quote: (value: unknown) => safe(quoted(oneLine(value), language)),
    states(counts: unknown) {
      const pairs = Object.entries(unguarded(counts) as Record<string, number>).map(
        ([state, count]) => `${state}="${count}"`,
      );
      return safe(`::states{${pairs.join(' ')}}`);
    },
    indent: (depth: unknown) => safe('  '.repeat(Number(depth))),
    // A title that something follows, always or where one of the values after it is given: {{bare title place}}
    bare(title: unknown, ...after: unknown[]) {
      const followers = after.slice(0, -1);
      if (followers.length > 0 && followers.every((each) => Handlebars.Utils.isEmpty(unguarded(each))))
        return title;
      return guard(bare(titledOf(title)));
    },
  };
}

/** What templates may call. They print; decisions are fields of the view. */
export function helpers(
  language: WordLanguage,
  words: Readonly<Record<string, Words>>,
  state: RenderState,
): Helpers {
  return {
    ...messages(language, words, state),
    ...terms(language),
    ...lists(language),
    ...LINKS,
    ...inserts(state, language),
  };
}
