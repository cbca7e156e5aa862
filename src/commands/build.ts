import type { Written } from '../render/format.ts';
import { defineCommand, type Call } from './command.ts';
import { AUDIENCE, FORCE, LETTERHEAD } from './document-options.ts';

const W = {
  folder: { pl: 'Podaj folder, w którym mają powstać dokumenty.', en: 'Give the folder for the documents.' },
  made: {
    pl: 'Zapisano {count, plural, one {# dokument} few {# dokumenty} many {# dokumentów} other {# dokumentu}}; zacznij od {file}',
    en: 'Wrote {count, plural, one {# document} other {# documents}}; begin with {file}',
  },
};

async function run(call: Call): Promise<number> {
  const [
    { checkFolder, writeFolder },
    { formatFor, openDesk, renderDocument },
    { html },
    { readLetterhead },
    { say },
    { UserError },
    { exitCode },
    { pagesOf },
    { visible },
  ] = await Promise.all([
    import('./build-folder.ts'),
    import('./document.ts'),
    import('../render/formats.ts'),
    import('./letterhead.ts'),
    import('../words/sentence.ts'),
    import('../words/user-error.ts'),
    import('./surface.ts'),
    import('./pages.ts'),
    import('../findings/visible.ts'),
  ]);
  const [given] = call.arguments;
  if (given === undefined) throw new UserError(W.folder);
  const format = formatFor(call, html);
  const letterhead = readLetterhead(call, format);
  const folder = call.host.resolve(given);
  const desk = await openDesk(call);
  const { language } = desk.context;
  checkFolder(call, folder, given, desk.opened.root);

  const [ending] = format.endings;
  const planned = pagesOf(desk).map((page) => ({ ...page, file: page.file.replace(/\.html$/, ending) }));
  const index = `index${ending}`;
  const files = new Map<string, Written>();
  for (const { name, file, subject } of [{ name: 'index', file: index, subject: null }, ...planned]) {
    const document = renderDocument(call, desk, name, subject?.id, planned);
    files.set(file, await format.write(document, letterhead));
  }
  writeFolder(call, folder, given, files);
  await call.host.messages.write(
    `${visible(say({ words: W.made, args: { count: files.size, file: `${given}/${index}` } }, language))}\n`,
  );
  return exitCode({ ...call, options: { ...call.options, failOn: 'error' } }, desk.opened.findings);
}

export const build = defineCommand({
  name: 'build',
  group: 'document',
  summary: {
    pl: 'wszystkie dokumenty jako strony HTML albo pliki Worda, ze spisem',
    en: 'all documents as HTML pages or Word files, with an index',
  },
  arguments: [{ flags: '<folder>', summary: { pl: 'folder na dokumenty', en: 'folder for the documents' } }],
  options: [
    {
      flags: '--format <format>',
      group: 'result',
      summary: {
        pl: 'format dokumentów: html, docx, md, json; domyślnie html',
        en: 'format of the documents: html, docx, md, json; default html',
      },
    },
    LETTERHEAD,
    AUDIENCE,
    FORCE,
  ],
  examples: [
    {
      line: 'lsicu build ../strony',
      summary: {
        pl: 'wszystkie dokumenty dla mieszkańców jako strony; zacznij od pliku index.html',
        en: 'all public documents as pages; begin with index.html',
      },
    },
    {
      line: 'lsicu build ../pliki --format docx',
      summary: { pl: 'wszystkie dokumenty jako pliki Worda', en: 'all documents as Word files' },
    },
  ],
  run,
});
