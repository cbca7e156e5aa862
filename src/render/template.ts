import Handlebars from 'handlebars';
import type { Root } from 'mdast';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ViewData } from '../views/view.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import { guard } from './guard.ts';
import { helpers, type RenderState } from './helpers.ts';
import { documentTree } from './tree.ts';

const words = z.strictObject({ pl: z.string(), en: z.string() });

/** What stands at the head of a template between two lines `---`. */
const head = z.strictObject({
  view: z.string(),
  title: words,
  description: words,
  audience: z.enum(['public', 'internal']),
  /** False for a document that has a command of its own and for pages that only `build` makes. */
  listed: z.boolean().default(true),
  /** False for a paper to work with: `build` leaves it out of the pages. */
  published: z.boolean().default(true),
  /** Where it names kinds of things, `build` makes the page only of a plan that holds one of them. */
  of: z.array(z.string()).default([]),
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

function read(from: TemplateSource, name: string): DocumentTemplate | null {
  if (!documentNames(from).includes(name)) return null;
  const { head: front, source } = split(from.template(name + ENDING));
  return { ...head.parse(front), name, source };
}

const documentNames = (from: TemplateSource): string[] =>
  from
    .templates()
    .flatMap((file) =>
      file.endsWith(ENDING) && !file.startsWith('_') ? [file.slice(0, -ENDING.length)] : [],
    );

interface Partial {
  readonly name: string;
  readonly words: Readonly<Record<string, Words>>;
  readonly source: string;
}

/** The partials that a template calls, and those that they call. */
function partialsOf(
  from: TemplateSource,
  source: string,
  found = new Map<string, Partial>(),
): Map<string, Partial> {
  for (const [, name = ''] of source.matchAll(/\{\{> ([\w-]+)/g)) {
    if (found.has(name)) continue;
    const { head: front, source: inner } = split(from.template(`_${name}${ENDING}`));
    found.set(name, { name, words: partialHead.parse(front).words, source: inner });
    partialsOf(from, inner, found);
  }
  return found;
}

type Render = (data: ViewData) => Root;

function compile(from: TemplateSource, template: DocumentTemplate, language: WordLanguage): Render {
  const engine = Handlebars.create();
  const partials = [...partialsOf(from, template.source).values()];
  const own = Object.fromEntries<Words>(
    [...partials, template].flatMap((each) => Object.entries(each.words)),
  );
  const state: RenderState = { slots: [], tables: 0 };
  for (const { name, source } of partials) engine.registerPartial(name, source);
  for (const [name, helper] of Object.entries(helpers(language, own, state)))
    engine.registerHelper(name, helper);
  const run = engine.compile(template.source, { strict: true, preventIndent: true });
  return (data) => {
    state.slots = [];
    state.tables = 0;
    return documentTree(run(guard(data)), state.slots, language);
  };
}

/** The program's templates: each is read when it is asked for, and compiled once. */
export class Templates {
  readonly #from: TemplateSource;
  readonly #heads = new Map<string, DocumentTemplate | null>();
  readonly #compiled = new Map<string, Render>();

  constructor(from: TemplateSource) {
    this.#from = from;
  }

  /** A document by its name, or null where there is none. */
  document(name: string): DocumentTemplate | null {
    const known = this.#heads.get(name);
    if (known !== undefined) return known;
    const template = read(this.#from, name);
    this.#heads.set(name, template);
    return template;
  }

  /** Every sentence that a document may print, with those of the partials that it calls: what a filled form is told apart by. */
  wordsOf(template: DocumentTemplate): Record<string, Words> {
    const partials = [...partialsOf(this.#from, template.source).values()];
    return Object.fromEntries([...partials, template].flatMap((each) => Object.entries(each.words)));
  }

  /** The documents that a reader may ask for, by name. */
  listed(): DocumentTemplate[] {
    return documentNames(this.#from).flatMap((name) => {
      const template = this.document(name);
      return template?.listed ? [template] : [];
    });
  }

  /** A document as a tree, from which every format is written. */
  render(template: DocumentTemplate, data: ViewData, language: WordLanguage): Root {
    const key = `${template.name} ${language}`;
    const render = this.#compiled.get(key) ?? compile(this.#from, template, language);
    this.#compiled.set(key, render);
    return render(data);
  }
}
