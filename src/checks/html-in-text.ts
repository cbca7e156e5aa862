import { TextPositions } from '../parse/text.ts';
import { defineCheck } from './check.ts';

/** Anything in angle brackets that begins with a letter, and a comment of HTML. */
const MARK = /<\/?\p{L}[^<>\n]*>|<!--/gu;
const TAG = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>\n]*)?\/?>$|^<!--$/i;
/** A hint that is to be replaced, such as `<identyfikator osoby>` in what we propose: words in brackets, and no tag. */
const PLACEHOLDER = /^<(\p{L}[\p{L}\d-]*)[\p{L}\d ,./-]*>$/u;
/** Source: the elements of HTML that people write in texts (WHATWG HTML, and old ones such as font). */
const ELEMENTS = new Set(
  'a abbr b big blockquote body br center cite code dd del details div dl dt em font form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins li link main mark meta nav ol p pre s script section small span strike strong style sub summary sup table tbody td th thead title tr tt u ul video'.split(
    ' ',
  ),
);

const W = {
  tag: {
    words: {
      en: 'The text holds the HTML tag “{tag}”, which documents would print as it stands.',
      pl: 'W tekście jest znacznik HTML „{tag}”, który w dokumentach zostałby wypisany dosłownie.',
    },
    hint: {
      en: 'Remove it; in longer texts write Markdown, such as **bold**.',
      pl: 'Usuń go; w dłuższych tekstach użyj Markdown, np. **pogrubienie**.',
    },
  },
  placeholder: {
    words: {
      en: 'The text still holds “{tag}”: angle brackets hold a hint that is to be replaced by your own text.',
      pl: 'W tekście zostało „{tag}”: w nawiasach ostrych jest wskazówka, którą trzeba zastąpić swoim tekstem.',
    },
    hint: {
      en: 'Write your own text in its place, without the brackets.',
      pl: 'Wpisz w tym miejscu swój tekst, bez nawiasów.',
    },
  },
} as const;

/** What to say of a mark in angle brackets; null for what is neither a hint nor a tag, such as a link. */
function wordsFor(mark: string): (typeof W)[keyof typeof W] | null {
  const [, word] = PLACEHOLDER.exec(mark) ?? [];
  if (word !== undefined && !ELEMENTS.has(word.toLowerCase())) return W.placeholder;
  return TAG.test(mark) ? W.tag : null;
}

/** True for a place behind a `#` that begins a comment, or between marks of code. */
const isOutside = (before: string): boolean => /(?:^|\s)#/.test(before) || before.split('`').length % 2 === 0;

export const htmlInText = defineCheck({
  name: 'html-in-text',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Texts hold no HTML tags and no hints left to be filled in.',
    pl: 'W tekstach nie ma znaczników HTML ani niewypełnionych wskazówek.',
  },
  why: {
    en: 'Documents are made in many formats, so a tag stays as it is typed, and readers would see it. Longer texts may use Markdown: **bold**, lists, links.',
    pl: 'Dokumenty powstają w wielu formatach, więc znacznik zostaje w nich tak, jak go wpisano, i czytelnik by go zobaczył. W dłuższych tekstach można używać Markdown: **pogrubienia**, list, odnośników.',
  },
  fails: [
    { 'areas/kultura.yaml': 'name: Kultura\ndescription: Zajęcia <b>bezpłatne</b>. # expect\n' },
    { 'areas/kultura.yaml': 'name: Kultura\ndescription: <po co są zajęcia> # expect\n' },
  ],
  passes: [
    { 'areas/kultura.yaml': 'name: Kultura\ndescription: Zajęcia **bezpłatne**, grupy < 12 osób.\n' },
    {
      'areas/kultura.yaml': 'name: Kultura\n# Dawniej <b>GOK</b>.\ndescription: <https://gok.example.org>\n',
    },
  ],
  run({ plan, files, report }) {
    const own = new Set(plan.files);
    for (const file of files) {
      if (!own.has(file.path) || !file.text.includes('<')) continue;
      const positions = new TextPositions(file.text);
      let last = 0;
      for (const { index, 0: mark } of file.text.matchAll(MARK)) {
        const at = positions.span(file.path, index, index + mark.length);
        const before = file.text.slice(file.text.lastIndexOf('\n', index) + 1, index);
        const told = wordsFor(mark);
        if (!told || at.line === last || isOutside(before)) continue;
        last = at.line;
        report(at, told.words, { tag: mark.slice(0, 40) }, { hint: told.hint });
      }
    }
  },
});
