import { Templates } from '../render/template.ts';
import type { Format, RenderedDocument } from '../render/format.ts';
import * as formatRegistry from '../render/formats.ts';
import { holdsPeople, withNotice } from '../render/marks.ts';
import type { Plan } from '../model/plan.ts';
import { pick, plain } from '../model/texts.ts';
import { withhold } from '../model/withhold.ts';
import type { Audience } from '../schema/field.ts';
import { languagesOf } from '../link/languages.ts';
import { place } from '../link/layout.ts';
import { nearest } from '../schema/nearest.ts';
import * as viewRegistry from '../views/views.ts';
import type { Page, View, ViewContext } from '../views/view.ts';
import { formatDay } from '../words/dates.ts';
import { say, wordLanguage } from '../words/sentence.ts';
import { SHARED } from '../words/shared.ts';
import { UserError } from '../words/user-error.ts';
import { sinceAccepted } from './accepted.ts';
import type { Call } from './command.ts';
import { deliver, refuseTerminal } from './deliver.ts';
import { readLetterhead } from './letterhead.ts';
import { audienceFor, findRoot, openPlan, refuseNewer, type OpenedPlan } from './plan-at.ts';
import { exitCode } from './surface.ts';

export const VIEWS: readonly View[] = Object.values(viewRegistry);
export const FORMATS: readonly Format[] = Object.values(formatRegistry);

const W = {
  unknown: { pl: 'Nie ma dokumentu „{name}”.{hint}', en: 'There is no document “{name}”.{hint}' },
  list: {
    pl: ' Listę wypisuje polecenie: lsicu render --list',
    en: ' They are listed by: lsicu render --list',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  format: {
    pl: 'Nie ma formatu „{format}”. Dostępne: {known}.',
    en: 'There is no format “{format}”. There are: {known}.',
  },
  ending: {
    pl: 'Nazwa pliku „{file}” nie ma końcówki, po której poznaje się format. Dopisz jedną z nich: {known}.',
    en: 'The name “{file}” has no ending to tell the format by. Add one of these: {known}.',
  },
  language: {
    pl: '„{lang}” nie jest kodem języka (np. pl, uk, en).',
    en: '“{lang}” is no language code (such as pl, uk, en).',
  },
  foreign: {
    pl: 'W planie nie ma tekstów w języku „{lang}”. Języki planu: {known}.',
    en: 'The plan has no texts in the language “{lang}”. Its languages: {known}.',
  },
  internal: {
    pl: 'Ten dokument jest wewnętrzny. Dodaj: --audience internal',
    en: 'This document is internal. Add: --audience internal',
  },
  foot: { pl: '{unit} · stan na {day} · {version}', en: '{unit} · as of {day} · {version}' },
  version: { pl: 'wersja {hash}', en: 'version {hash}' },
  changed: { pl: 'wersja {hash} ze zmianami', en: 'version {hash} with changes' },
  noVersion: { pl: 'bez zapisanej wersji', en: 'no saved version' },
};

/** The plan and everything a document of it needs. */
export interface Desk {
  readonly opened: OpenedPlan;
  readonly context: Omit<ViewContext, 'argument'>;
  readonly templates: Templates;
}

/** @throws {UserError} for a language that neither the plan nor the program speaks */
function checkLanguage(asked: string, plan: Plan): void {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(asked)) throw new UserError(W.language, { lang: asked });
  if (asked === 'pl' || asked === 'en') return;
  const known = languagesOf(plan);
  if (!known.includes(asked)) throw new UserError(W.foreign, { lang: asked, known: known.join(', ') });
}

/** True for a document that may be made for some readers. */
export const isFor = (document: Audience, readers: Audience): boolean =>
  document === 'public' || readers === 'internal';

/** Opens the plan that a call is about, for making documents. */
export async function openDesk(call: Call): Promise<Desk> {
  const opened = openPlan(call, findRoot(call), call.options['asOf'] === undefined);
  refuseNewer(opened);
  const { settings } = opened.plan;
  const asked = call.options['lang'];
  if (typeof asked === 'string') checkLanguage(asked, opened.plan);
  const wanted = typeof asked === 'string' ? asked : settings.language;
  const language = wordLanguage(wanted, settings.language);
  const files = new Map(
    opened.tree.files.flatMap(({ path, bytes }) => (bytes && place(path) ? [[path, bytes] as const] : [])),
  );
  const revision = await call.host.revision(opened.root, files, (path) => place(path) !== null);
  const audience = audienceFor(call);
  return {
    opened,
    context: {
      plan: audience === 'public' ? withhold(opened.plan) : opened.plan,
      audience,
      contacts: opened.contacts,
      asOf: opened.judgement.day,
      findings: opened.findings,
      revision,
      since: await sinceAccepted(call.host, opened.root, opened.plan),
      choice: { wanted, own: settings.language, words: language },
      language,
      options: Object.fromEntries(
        Object.entries(call.options).flatMap(([key, value]) =>
          typeof value === 'string' ? [[key, value]] : [],
        ),
      ),
    },
    templates: new Templates(call.host),
  };
}

/** Whose document it is, of which day, from which version of the plan. */
function footOf({ plan, language, revision, choice }: ViewContext, asOf: string): string {
  const { name, fictional } = plan.settings.unit;
  const unit = plain(pick(name, choice)) + (fictional ? ` (${SHARED.fictional[language]})` : '');
  const version = revision
    ? { words: revision.changed ? W.changed : W.version, args: { hash: revision.hash.slice(0, 7) } }
    : { words: W.noVersion };
  return say({ words: W.foot, args: { unit, day: formatDay(asOf, language), version } }, language);
}

/** A document of a plan as a tree with its data. */
export function renderDocument(
  call: Call,
  desk: Desk,
  name: string,
  argument: string | undefined,
  pages: readonly Page[] = [],
): RenderedDocument {
  const template = desk.templates.document(name);
  const view = VIEWS.find((each) => each.name === template?.view);
  if (!template || !view) {
    const names = desk.templates.listed().map((each) => each.name);
    const near = nearest(name, names);
    throw new UserError(W.unknown, {
      name,
      hint: near ? { words: W.near, args: { near } } : { words: W.list },
    });
  }
  if (!isFor(template.audience, desk.context.audience)) throw new UserError(W.internal);
  const context: ViewContext = { ...desk.context, argument, pages };
  const data = view.build(context);
  const { language, plan } = context;
  const { asOf } = (data['header'] ?? context) as { asOf: string };
  const tree = desk.templates.render(template, data, language);
  return {
    tree: context.audience === 'internal' ? withNotice(tree, language, holdsPeople(data)) : tree,
    data,
    language,
    audience: context.audience,
    fictional: plan.settings.unit.fictional ?? false,
    asOf,
    foot: footOf(context, asOf),
    home: pages.length > 0 && name !== 'index' ? 'index.html' : null,
    style: call.host.template('style.css'),
  };
}

/** The format asked for by `--format`, else by the ending of the output file, else the usual one. */
export function formatFor(call: Call, usual: Format = formatRegistry.markdown): Format {
  const { format, output } = call.options;
  const known = FORMATS.map(({ name }) => name).join(', ');
  if (typeof format === 'string') {
    const named = FORMATS.find(({ name }) => name === format);
    if (!named) throw new UserError(W.format, { format, known });
    return named;
  }
  if (typeof output === 'string') {
    const ending = /\.[^./\\]+$/.exec(output)?.[0].toLowerCase() ?? '';
    const endings = FORMATS.flatMap((each) => each.endings).join(', ');
    if (!ending) throw new UserError(W.ending, { file: output, known: endings });
    const named = FORMATS.find((each) => each.endings.includes(ending));
    if (!named) throw new UserError(W.format, { format: ending, known: endings });
    return named;
  }
  return usual;
}

/** Makes one document and puts it where the call says. @returns the exit code: 1 for a plan with errors */
export async function makeDocument(call: Call, name: string, argument: string | undefined): Promise<number> {
  const format = formatFor(call);
  refuseTerminal(call, format);
  const letterhead = readLetterhead(call, format);
  const desk = await openDesk(call);
  const written = await format.write(renderDocument(call, desk, name, argument), letterhead);
  await deliver(call, desk, format, written);
  return exitCode({ ...call, options: { ...call.options, failOn: 'error' } }, desk.opened.findings);
}
