import { parse, stringify, type ToStringOptions } from 'yaml';
import { spliced } from './mutant.ts';
import type { ValidPlan } from './plans.ts';
import { sitesOf, type Site } from './sites.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A change that means nothing: it must bring no finding and change no count. */
export interface HarmlessEdit {
  readonly name: string;
  readonly change: (plan: ValidPlan) => Files;
}

const each = (name: string, change: (text: string, file: string) => string): HarmlessEdit => ({
  name,
  change: ({ files }) =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file, change(text, file)])),
});

/** Every value that fits is written in another way. */
const values = (
  name: string,
  where: (site: Site) => boolean,
  write: (site: Site) => string,
): HarmlessEdit => ({
  name,
  change: (plan) => {
    const files: Record<string, string> = { ...plan.files };
    for (const site of sitesOf(plan).filter(where).toReversed())
      files[site.file] = spliced(files[site.file] ?? '', site.start, site.end, write(site));
    return files;
  },
});

const isPlainText = (site: Site): boolean =>
  ['text', 'prose'].includes(site.type) &&
  site.shape === 'value' &&
  !['weekday', 'at'].includes(site.key?.name ?? '') &&
  /^\p{L}[^"'\n#:]*$/u.test(site.source);
const isWord = (site: Site): boolean =>
  site.shape === 'value' &&
  ['id', 'ref', 'one of', 'when', 'language', 'every', 'code', 'link', 'e-mail'].includes(site.type) &&
  /^[a-z][^"'\n#]*$/i.test(site.source);
const blockText = (site: Site): boolean =>
  isPlainText(site) && !site.flow && site.key !== null && site.type === 'prose';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};
/** The text's values written anew; numbers keep their characters where they are read by them. */
const rewritten =
  (options: ToStringOptions, change = (value: unknown) => value) =>
  (text: string): string =>
    stringify(change(parse(text) as unknown), options);

export const HARMLESS: readonly HarmlessEdit[] = [
  each('a byte order mark', (text) => `\u{feff}${text}`),
  each('carriage returns', (text) => text.replaceAll('\n', '\r\n')),
  each('no line end at the end', (text) => text.trimEnd()),
  each('empty lines at both ends', (text) => `\n\n${text}\n\n\n`),
  each('blanks at the ends of lines', (text) => text.replaceAll(/(?<=[^\n|>])\n/g, '  \n')),
  each('comments at both ends', (text) => `# początek #1: {[“„'"\n${text}# koniec #2\n`),
  each('comments before fields', (text) =>
    text.replaceAll(
      /^( *)(?=[a-z_]+:(?: |$)|- )/gm,
      (indent) => `${indent}# uwaga: „tu” [i] {tam}\n${indent}`,
    ),
  ),
  each('comments behind values', (text) =>
    text.replaceAll(/^( *(?:- )?[a-z_]+: [a-z0-9-]+)$/gm, '$1 # uwaga'),
  ),
  each('comments behind fields', (text) => text.replaceAll(/^( *[a-z_]+:)$/gm, '$1 # uwaga')),
  each('empty lines before items', (text) => text.replaceAll(/^(?= *- [a-z]+: )/gm, '\n')),
  each('a mark at the start of the document', (text) => `---\n${text}`),
  each('a mark at the end of the document', (text) => `${text}...\n`),
  values('texts in quotation marks', isPlainText, ({ source }) => `"${source}"`),
  values('texts in apostrophes', isPlainText, ({ source }) => `'${source}'`),
  values('words in quotation marks', isWord, ({ source }) => `"${source}"`),
  values('texts with hard blanks', isPlainText, ({ source }) =>
    source.replaceAll(/ (?=\p{L}{1,2} )/gu, ' ').replaceAll(/(?<= \p{L}) /gu, '\u00a0'),
  ),
  values('texts over two lines', isPlainText, ({ source, indent, flow }) =>
    flow ? source : source.replace(/ (?=[^ ]+$)/, `\n${' '.repeat(indent + 4)}`),
  ),
  values(
    'texts as folded blocks',
    blockText,
    ({ source, indent }) => `>-\n${' '.repeat(indent + 2)}${source}`,
  ),
  values('texts as blocks', blockText, ({ source, indent }) => `|-\n${' '.repeat(indent + 2)}${source}`),
  values('texts in another form of Unicode', isPlainText, ({ source }) => source.normalize('NFD')),
  values('texts with a number sign inside', isPlainText, ({ source }) => `${source}#1`),
  values('texts with emoji and quotation marks', isPlainText, ({ source }) => `${source} „tak” 🙂 — d’Arc`),
  each('fields in another order', rewritten({}, reversed)),
  each('everything in braces', rewritten({ collectionStyle: 'flow', lineWidth: 80 })),
  each('everything in blocks', rewritten({ collectionStyle: 'block', lineWidth: 60 })),
  each('everything in quotation marks', (text) => rewritten({ defaultStringType: 'QUOTE_DOUBLE' })(text)),
  each('lists with an indent', rewritten({ indentSeq: true, indent: 4 })),
  {
    name: 'files in another order',
    change: ({ files }) => Object.fromEntries(Object.entries(files).toReversed()),
  },
];
