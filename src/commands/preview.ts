import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import type { CheckedPlan } from '../findings/reporter.ts';
import type { Reply } from '../host/serve.ts';
import { planFolders } from '../link/layout.ts';
import type { RenderedDocument } from '../render/format.ts';
import { pageOf } from '../render/html/page.ts';
import { previewBar } from '../serve/bar.ts';
import { plainPage, servePage } from '../serve/page.ts';
import { contactsFile } from '../source/private.ts';
import { workingTree, type SourceFile } from '../source/tree.ts';
import { sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { openDesk, renderDocument, type Desk } from './document.ts';
import { pagesOf, type PlannedPage } from './pages.ts';
import { messageLanguage } from './surface.ts';

const W = {
  fault: {
    pl: 'Nie udało się utworzyć tej strony z powodu błędu programu, a nie planu. Prosimy o zgłoszenie go autorom.',
    en: 'This page could not be made because of a fault of the program, not of the plan. Please report it to the authors.',
  },
  stale: {
    pl: 'Poniżej poprzednia postać tej strony. {reason}',
    en: 'Below is this page as it was before. {reason}',
  },
  missing: { pl: 'Nie ma takiej strony', en: 'There is no such page' },
  missingText: {
    pl: 'W planie nie ma dziś dokumentu pod tym adresem. Mógł zniknąć razem z tym, czego dotyczył.',
    en: 'The plan has no document at this address today. It may have gone with the thing that it was about.',
  },
  failed: { pl: 'Nie udało się utworzyć tej strony', en: 'This page could not be made' },
  failedText: {
    pl: 'Pozostałe dokumenty można nadal oglądać. Strona odświeży się po zmianie w planie.',
    en: 'The other documents can still be read. This page is tried again when the plan changes.',
  },
  home: { pl: 'Spis dokumentów', en: 'All documents' },
} satisfies Record<string, Words>;

const NAME = /^[a-z0-9][a-z0-9-]*\.html$/;
/** Pages whose last form is kept for the time when they cannot be made. */
const KEPT = 300;
const INDEX: PlannedPage = { name: 'index', file: 'index.html', title: '', description: '', subject: null };
/** Where git notes each commit: after one, documents name another version. */
export const COMMITS = '.git/logs/HEAD';

const reasonOf = (error: unknown): Sentence =>
  error instanceof UserError ? error.sentence : sentence(W.fault);

function checkedPlan({ opened: { plan, findings, files, root } }: Desk): CheckedPlan {
  const { unreadable, counts } = plan;
  const line = (file: string, number: number): string => files.get(file)?.line(number) ?? '';
  return { name: root, prefix: '', findings, files: plan.files, unreadable, counts, line };
}

/** The pages of a plan as it stands on the disk. Each is made when it is asked for, and kept until something changes. */
export class Preview {
  readonly #call: Call;
  readonly #root: string;
  readonly #added: { readonly style: string; readonly script: string };
  #desk: Desk | null = null;
  #pages: readonly PlannedPage[] = [];
  #problem: Sentence | null = null;
  #state = '';
  readonly #made = new Map<string, Reply>();
  readonly #last = new Map<string, RenderedDocument>();
  #turn: Promise<void> = Promise.resolve();

  constructor(call: Call, root: string) {
    // Without its lsicu.yaml the folder is no plan: one further up is not meant.
    this.#call = { ...call, options: { ...call.options, repo: root } };
    this.#root = root;
    this.#added = { style: call.host.template('preview.css'), script: call.host.template('preview.js') };
  }

  get #language(): WordLanguage {
    return this.#desk?.context.language ?? messageLanguage(this.#call);
  }

  /** Opens the plan for the first time. @throws {UserError} where there is nothing to show */
  async open(): Promise<Desk> {
    await this.#refresh();
    if (this.#desk) return this.#desk;
    throw this.#problem
      ? new UserError(this.#problem.words, { ...this.#problem.args })
      : new UserError(W.fault);
  }

  /** What pages are made from, in a few letters: other files, another day or another commit give others. */
  state(): string {
    const { host } = this.#call;
    const zone = this.#desk?.opened.plan.settings.timezone ?? 'Europe/Warsaw';
    const hash = createHash('sha256').update(host.today(zone));
    try {
      for (const { path, bytes, reason = '' } of this.#files())
        hash.update(`\0${path}\0${reason}\0${bytes?.length ?? ''}\0`).update(bytes ?? '');
      hash.update(`\0${host.stat(host.resolve(this.#root, COMMITS))?.size ?? ''}`);
    } catch {
      hash.update('\0unreadable');
    }
    return hash.digest('hex').slice(0, 16);
  }

  #files(): SourceFile[] {
    const { host, options } = this.#call;
    const contacts = options['audience'] === 'internal' ? contactsFile(host, this.#root) : null;
    const { files } = workingTree(host, this.#root, planFolders());
    return contacts ? [...files, contacts] : [...files];
  }

  /** The page of a name such as `agenda.html`. */
  async answer(name: string): Promise<Reply> {
    if (!NAME.test(name)) return { status: 404, headers: {}, body: '' };
    await this.#refresh();
    return this.#made.get(name) ?? this.#make(name);
  }

  /** One after the other, so that several requests open a changed plan once. */
  #refresh(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#open());
    return this.#turn;
  }

  async #open(): Promise<void> {
    const state = this.state();
    if (state === this.#state) return;
    try {
      // Templates are read and compiled once: only the plan changes.
      const opened = await openDesk(this.#call);
      const desk = { ...opened, templates: this.#desk?.templates ?? opened.templates };
      this.#pages = pagesOf(desk);
      this.#desk = desk;
      this.#problem = null;
    } catch (error) {
      this.#problem = reasonOf(error);
    }
    this.#made.clear();
    this.#state = state;
  }

  #make(name: string): Reply {
    const page = [INDEX, ...this.#pages].find(({ file }) => file === name);
    if (!page || !this.#desk) return this.#words(404, W.missing, W.missingText, []);
    try {
      const document = renderDocument(this.#call, this.#desk, page.name, page.subject?.id, this.#pages);
      const reply = this.#reply(200, pageOf(document), this.#problem ? [this.#problem] : []);
      if (this.#last.has(name) || this.#last.size < KEPT) this.#last.set(name, document);
      this.#made.set(name, reply);
      return reply;
    } catch (error) {
      const reason = reasonOf(error);
      const last = this.#last.get(name);
      if (last) return this.#reply(200, pageOf(last), [sentence(W.stale, { reason })]);
      return this.#words(500, W.failed, W.failedText, [reason]);
    }
  }

  #words(status: number, title: Words, text: Words, problems: readonly Sentence[]): Reply {
    const language = this.#language;
    const style = this.#call.host.template('style.css');
    const page = plainPage(title[language], text[language], W.home[language], style, language);
    return this.#reply(status, page, this.#problem ? [this.#problem] : problems);
  }

  #reply(status: number, page: Root, problems: readonly Sentence[]): Reply {
    const plan = this.#desk && !this.#problem ? checkedPlan(this.#desk) : null;
    const bar = previewBar({ state: this.#state, plan, language: this.#language, problems });
    const { html, policy } = servePage(page, { bar, ...this.#added });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    return { status, headers, body: html };
  }
}
