import Handlebars from 'handlebars';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ViewData } from '../views/view.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import { guard } from './guard.ts';
import { helpers } from './helpers.ts';
import { documentTree, type ProseSlot } from './tree.ts';

const words = z.strictObject({ pl: z.string(), en: z.string() });

/** What stands at the head of a template between two lines `---`. */
const head = z.strictObject({
  view: z.string(),
  title: words,
  description: words,
  audience: z.enum(['public', 'internal']),
  /** False for a document that has a command of its own and for pages that only `build` makes. */
  listed: z.boolean().default(true),
  words: z.record(z.string(), words).default({}),
});
const partialHead = z.strictObject({ words: z.record(z.string(), words).default({}) });

/** A document: a template over a view. */
export interface DocumentTemplate extends z.output<typeof head> {
  readonly name: string;
  readonly source: string;
}

/** Where templates come from: the program's own folder and nowhere else. */
export interface TemplateSource {
  template(name: string): string;
  templates(): string[];
}

const ENDING = '.md.hbs';

function split(text: string): { head: unknown; source: string } {
  const [, front, source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { head: front === undefined ? {} : parse(front), source: source ?? text };
}

/** The documents there are, by name. */
export function documentTemplates(from: TemplateSource): DocumentTemplate[] {
  const names = from.templates().filter((name) => name.endsWith(ENDING) && !name.startsWith('_'));
  return names.map((file) => {
    const { head: front, source } = split(from.template(file));
    return { ...head.parse(front), name: file.slice(0, -ENDING.length), source };
  });
}

function partials(from: TemplateSource): { name: string; words: Record<string, Words>; source: string }[] {
  const names = from.templates().filter((name) => name.endsWith(ENDING) && name.startsWith('_'));
  return names.map((file) => {
    const { head: front, source } = split(from.template(file));
    return { name: file.slice(1, -ENDING.length), words: partialHead.parse(front).words, source };
  });
}

/** A document as a tree, from which every format is written. */
export function renderTree(
  template: DocumentTemplate,
  from: TemplateSource,
  data: ViewData,
  language: WordLanguage,
) {
  const engine = Handlebars.create();
  const shared = partials(from);
  const all = Object.fromEntries<Words>([...shared, template].flatMap((each) => Object.entries(each.words)));
  const slots: ProseSlot[] = [];
  for (const { name, source } of shared) engine.registerPartial(name, source);
  for (const [name, helper] of Object.entries(helpers(language, all, slots)))
    engine.registerHelper(name, helper);
  const markdown = engine.compile(template.source, { strict: true, preventIndent: true })(guard(data));
  return documentTree(markdown, slots, language);
}
