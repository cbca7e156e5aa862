import type { Written } from '../render/format.ts';
import { defineCommand, type Call } from './command.ts';
import { AUDIENCE, LETTERHEAD } from './document-options.ts';

const W = {
  folder: { pl: 'Podaj folder, w którym mają powstać dokumenty.', en: 'Give the folder for the documents.' },
  inside: {
    pl: 'Folder „{folder}” jest folderem planu albo go zawiera. Wskaż inny.',
    en: 'The folder “{folder}” is the plan’s own or holds it. Name another one.',
  },
  foreign: {
    pl: 'W folderze „{folder}” są pliki, których nie utworzył ten program. Wskaż pusty folder albo taki, którego jeszcze nie ma.',
    en: 'The folder “{folder}” holds files that this program did not make. Name an empty folder or a new one.',
  },
  write: {
    pl: 'Nie udało się zapisać folderu „{folder}”.',
    en: 'The folder “{folder}” could not be written.',
  },
  made: {
    pl: 'Zapisano {count, plural, one {# dokument} few {# dokumenty} many {# dokumentów} other {# dokumentu}}; zacznij od {file}',
    en: 'Wrote {count, plural, one {# document} other {# documents}}; begin with {file}',
  },
};

/** Lists what an earlier run made: only a folder that has it, or an empty one, is replaced. */
const MARK = '.lsicu-build';

async function checkFolder(
  call: Call,
  folder: string,
  root: string,
  refuse: (words: typeof W.folder) => never,
): Promise<void> {
  const { host } = call;
  const { isTaken } = await import('./deliver.ts');
  const [home, target] = [host.realPath(root), host.realPath(folder)];
  const holdsPlan = home === target || home.startsWith(`${target}/`) || home.startsWith(`${target}\\`);
  if (holdsPlan) refuse(W.inside);
  refuseForeign(call, folder, refuse);
  if (isTaken(call, root, folder)) refuse(W.inside);
}

/** A folder that is there is replaced only where it is empty or holds what an earlier run made. */
function refuseForeign({ host }: Call, folder: string, refuse: (words: typeof W.folder) => never): void {
  const existing = host.stat(folder);
  if (!existing) return;
  if (existing.kind !== 'folder') refuse(W.foreign);
  const names = host.list(folder).map(({ name }) => name);
  if (names.length === 0) return;
  if (!names.includes(MARK)) refuse(W.foreign);
  const made = new Set([
    MARK,
    ...new TextDecoder().decode(host.read(host.resolve(folder, MARK))).split('\n'),
  ]);
  if (names.some((name) => !made.has(name))) refuse(W.foreign);
}

async function run(call: Call): Promise<number> {
  const [
    { formatFor, openDesk, renderDocument },
    { html },
    { readLetterhead },
    { say },
    { UserError },
    { exitCode },
    { pagesOf },
    { visible },
  ] = await Promise.all([
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
  try {
    await checkFolder(call, folder, desk.opened.root, (words) => {
      throw new UserError(words, { folder: given });
    });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.write, { folder: given });
  }

  const [ending] = format.endings;
  const planned = pagesOf(desk).map((page) => ({ ...page, file: page.file.replace(/\.html$/, ending) }));
  const index = `index${ending}`;
  const files = new Map<string, Written>();
  for (const { name, file, subject } of [{ name: 'index', file: index, subject: null }, ...planned]) {
    const document = renderDocument(call, desk, name, subject?.id, planned);
    files.set(file, await format.write(document, letterhead));
  }
  files.set(MARK, `${[...files.keys()].join('\n')}\n`);
  try {
    call.host.writeFolder(folder, files);
  } catch {
    throw new UserError(W.write, { folder: given });
  }
  await call.host.messages.write(
    `${visible(say({ words: W.made, args: { count: files.size - 1, file: `${given}/${index}` } }, language))}\n`,
  );
  return exitCode({ ...call, options: { ...call.options, failOn: 'error' } }, desk.opened.findings);
}

export const build = defineCommand({
  name: 'build',
  summary: {
    pl: 'wszystkie dokumenty jako strony HTML albo pliki Worda, ze spisem',
    en: 'all documents as HTML pages or Word files, with an index',
  },
  arguments: [{ flags: '<folder>', summary: { pl: 'folder na dokumenty', en: 'folder for the documents' } }],
  options: [
    {
      flags: '--format <format>',
      summary: {
        pl: 'format dokumentów: html, docx, md, json; domyślnie html',
        en: 'format of the documents: html, docx, md, json; default html',
      },
    },
    LETTERHEAD,
    AUDIENCE,
  ],
  run,
});
