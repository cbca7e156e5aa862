import Handlebars from 'handlebars';
import { formatDay, formatWeekday, formatWhen } from '../words/dates.ts';
import { say, type WordLanguage, type Words } from '../words/sentence.ts';
import { SHARED, sharedWords } from '../words/shared.ts';
import { Escaped, escapeMarkdown, rawText } from './escape.ts';
import { guard, unguarded } from './guard.ts';
import { isSafeLink } from './prose.ts';
import type { ProseSlot } from './tree.ts';

interface HelperOptions {
  readonly hash: Record<string, unknown>;
}

const { SafeString } = Handlebars;

/** An argument of a message: escaped texts stay escaped, numbers stay numbers. */
function argument(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof SafeString) return value.toString();
  return escapeMarkdown(String(value as string));
}

interface NamedItem {
  readonly name: string | { readonly text: string; readonly lang: string };
}

type TitledItem = { readonly title: string | { readonly text: string; readonly lang: string } };

/** A title inside a sentence: in the quotation marks of the language, its own full stop left out. */
function quoted(title: TitledItem['title'], language: WordLanguage): string {
  const bare = (text: string): string => text.replace(/[.;:]$/, '');
  const inner = guard(typeof title === 'string' ? bare(title) : { ...title, text: bare(title.text) });
  return language === 'pl' ? `„${String(inner)}”` : `“${String(inner)}”`;
}

/** What templates may call. They print; decisions are fields of the view. */
export function helpers(
  language: WordLanguage,
  words: Readonly<Record<string, Words>>,
  slots: ProseSlot[],
): Record<string, Handlebars.HelperDelegate> {
  const safe = (markdown: string) => new SafeString(markdown);
  const wordsOf = (key: string): Words => words[key] ?? sharedWords(key);
  const list = (items: unknown): string =>
    (unguarded(items) as NamedItem[]).map(({ name }) => String(guard(name) as Escaped)).join(', ');
  let tables = 0;
  return {
    // A message of the template or of the shared table: {{t "summary" total=totals.total}}
    t(key: unknown, { hash }: HelperOptions) {
      const args = Object.fromEntries(Object.entries(hash).map(([name, value]) => [name, argument(value)]));
      return safe(say({ words: wordsOf(rawText(key)), args }, language));
    },
    // The shared words of a state, kind or the like: {{word "state" this.state}}
    word: (group: unknown, key: unknown) =>
      safe(say({ words: sharedWords(`${rawText(group)}.${rawText(key)}`) }, language)),
    day: (day: unknown) => safe(escapeMarkdown(formatDay(rawText(day), language))),
    weekday: (day: unknown) => safe(escapeMarkdown(formatWeekday(rawText(day), language))),
    when: (when: unknown) =>
      safe(
        escapeMarkdown(
          when === null ? say({ words: SHARED['not-given'] }, language) : formatWhen(rawText(when), language),
        ),
      ),
    every(interval: unknown) {
      const [, count, unit] = /^(\d+) (\w+)$/.exec(rawText(interval)) ?? [];
      const sentence = unit
        ? { words: sharedWords(`every.${unit}`), args: { count: Number(count) } }
        : { words: sharedWords(`every.${rawText(interval)}`) };
      return safe(say(sentence, language));
    },
    // Names one after the other; the words for nobody where there are none.
    names: (actors: unknown) => safe(list(actors) || say({ words: SHARED.nobody }, language)),
    // Titles of tasks, quoted, without the full stop that some bear.
    titles: (items: unknown) =>
      safe((unguarded(items) as TitledItem[]).map(({ title }) => quoted(title, language)).join(', ')),
    listed: (items: unknown) =>
      safe((unguarded(items) as unknown[]).map((item) => String(guard(item) as Escaped)).join(', ')),
    // An address as a link; anything but http, https, mailto and tel stays a text.
    link(url: unknown) {
      const address = rawText(url);
      const shown = escapeMarkdown(address);
      return safe(
        isSafeLink(address) ? `[${shown}](<${address.replaceAll(/[\s<>\\]/g, encodeURIComponent)}>)` : shown,
      );
    },
    // Markdown of the plan: stands for itself until the document is a tree.
    prose(value: unknown) {
      const slot = unguarded(value) as ProseSlot;
      slots.push(slot);
      return safe(`::prose{n="${slots.length - 1}"}`);
    },
    // The same on one line, for cells and items of a list.
    inline: (value: unknown) => guardedLine(unguarded(value) as ProseSlot),
    caption(key: unknown, { hash }: HelperOptions) {
      tables += 1;
      const args = Object.fromEntries(Object.entries(hash).map(([name, value]) => [name, argument(value)]));
      const title = say({ words: wordsOf(rawText(key)), args }, language);
      return safe(say({ words: SHARED.table, args: { number: String(tables), title } }, language));
    },
    states(counts: unknown) {
      const pairs = Object.entries(unguarded(counts) as Record<string, number>).map(
        ([state, count]) => `${state}="${count}"`,
      );
      return safe(`::states{${pairs.join(' ')}}`);
    },
  };
}

function guardedLine({ markdown, lang }: ProseSlot): unknown {
  const oneLine = markdown.replaceAll(/\s+/g, ' ');
  return guard(lang === null ? oneLine : { text: oneLine, lang });
}
