import type { Plan } from '../model/plan.ts';
import { spaceOf } from '../link/ids.ts';
import type { Sentence, Words, Arg } from '../words/sentence.ts';
import { sentence } from '../words/sentence.ts';
import { listOf, ownText, type Files } from './files.ts';
import type { Left, Said } from './found.ts';
import { Ids } from './new-id.ts';
import { prose } from './prose.ts';
import { plainly } from './same.ts';

/** A thing with a file of its own, as the plan names it. */
export interface NamedFile {
  readonly id: string;
  readonly path: string;
  readonly names: readonly string[];
}

/** Comments that say where something comes from: a new file, and new tasks of an older one. */
export interface SourceWords {
  readonly file: string;
  readonly tasks: string;
}

/** What an import of a document has to hand, and what it tells. */
export class Taking {
  readonly files: Files;
  readonly sourceOf: SourceWords;
  readonly taskIds: Ids;
  readonly doerIds: Ids;
  readonly areaIds: Ids;
  /** What will change, in words. */
  readonly said: Sentence[] = [];
  /** What was assumed, and what is left to be done by hand. */
  readonly assumed: Sentence[] = [];
  /** What was not understood. */
  readonly left: Left[] = [];
  /** How many things of the document the plan now has, new or known. */
  count = 0;

  constructor(files: Files, sourceOf: SourceWords, plan: Plan) {
    this.files = files;
    this.sourceOf = sourceOf;
    const taken = (thing: string): string[] =>
      spaceOf(thing).flatMap((one) => [...(plan.named.get(one)?.keys() ?? [])]);
    const common = plan.items.coordination.flatMap(({ record }) =>
      (record.common_tasks ?? []).map(({ id }) => id),
    );
    this.taskIds = new Ids([...taken('task'), ...common]);
    this.doerIds = new Ids([...taken('institution'), ...files.idsIn('institutions')]);
    this.areaIds = new Ids([...taken('area'), ...files.idsIn('areas')]);
  }

  say(words: Words, args?: Record<string, Arg>): void {
    this.said.push(sentence(words, args));
  }

  assume(words: Words, args?: Record<string, Arg>): void {
    this.assumed.push(sentence(words, args));
  }

  /** The things that have a file in a folder, with their names, abbreviations and other names. */
  named(folder: 'areas' | 'institutions'): NamedFile[] {
    return this.files.idsIn(folder).map((id) => {
      const path = `${folder}/${id}.yaml`;
      const { name, short, aliases } = this.files.value(path);
      const names = [name, short, ...listOf(aliases)].map((each) => ownText(each, this.files.language));
      return { id, path, names: names.filter((each) => each !== '') };
    });
  }

  /** Sets the description of a thing that has none; of one that has another, the paragraphs are left over. */
  describe(path: string, paragraphs: readonly Said[], order: readonly string[], why: Words): void {
    const description = paragraphs.map(({ text }) => prose(text)).join('\n\n');
    const known = this.files.value(path)['description'];
    if (description === '' || ownText(known, this.files.language).includes(description)) return;
    if (known === undefined)
      this.files.edit(path, { kind: 'set', path: ['description'], value: description, order });
    else for (const said of paragraphs) this.left.push({ ...said, why: sentence(why) });
  }

  /** The thing of that name. */
  find(folder: 'areas' | 'institutions', name: string): NamedFile | undefined {
    const wanted = plainly(name);
    return this.named(folder).find(({ names }) => names.some((each) => plainly(each) === wanted));
  }
}
