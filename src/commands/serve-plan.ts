import { planFolders } from '../link/layout.ts';
import { visible } from '../findings/visible.ts';
import { print } from '../host/print.ts';
import type { Served } from '../host/serve.ts';
import { plain, pick } from '../model/texts.ts';
import { PRIVATE } from '../source/private.ts';
import { say, sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot } from './plan-at.ts';
import { COMMITS, Preview } from './preview.ts';

const W = {
  number: {
    pl: 'Opcja --port wymaga liczby od 1024 do 65535, a podano „{value}”.',
    en: 'The option --port needs a number from 1024 to 65535, not “{value}”.',
  },
  taken: {
    pl: 'Port {port} jest zajęty, być może przez inny podgląd. Podaj inny albo pomiń opcję --port: program sam znajdzie wolny.',
    en: 'The port {port} is taken, perhaps by another preview. Give another one or leave out --port: a free one will be found.',
  },
  here: { pl: 'Podgląd planu „{title}” jest pod adresem:', en: 'The preview of the plan “{title}” is at:' },
  secret: {
    pl: 'Dokumenty są wewnętrzne i mogą zawierać dane osobowe: adres jest tylko dla Ciebie.',
    en: 'The documents are internal and may hold personal data: the address is for you alone.',
  },
  how: {
    pl: 'Otwórz go w przeglądarce na tym komputerze. Strona odświeża się po każdym zapisie w folderze planu. Koniec: Ctrl-C.',
    en: 'Open it in a browser on this computer. The page is loaded again after each save in the plan’s folder. To end: Ctrl-C.',
  },
} satisfies Record<string, Words>;

/** Where the search for a free port begins, and how many are tried. */
const FIRST = 8170;
const TRIES = 30;
const LOWEST = 1024;
const HIGHEST = 65_535;

/** The port asked for; undefined where any will do. @throws {UserError} */
function portAsked({ options }: Call): number | undefined {
  const { port: value } = options;
  if (typeof value !== 'string') return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < LOWEST || port > HIGHEST) throw new UserError(W.number, { value });
  return port;
}

async function open(call: Call, preview: Preview): Promise<Served> {
  const asked = portAsked(call);
  const options = {
    isSecret: call.options['audience'] === 'internal',
    state: () => preview.state(),
    answer: (name: string) => preview.answer(name),
  };
  // Where so many ports are taken the system knows a free one.
  const tried =
    asked === undefined ? [...Array.from({ length: TRIES }, (_, index) => FIRST + index), 0] : [asked];
  for (const port of tried) {
    const served = await call.host.serve(port, options);
    if (served) return served;
  }
  throw new UserError(W.taken, { port: String(asked ?? FIRST) });
}

/** What a plan is read from; git’s notes of commits as well, for documents name the version. */
function isOfInterest(path: string): boolean {
  const [top = ''] = path.split('/');
  if (`${COMMITS}/`.startsWith(`${path}/`)) return true;
  if (path.split('/').some((name) => name.startsWith('.'))) return false;
  return planFolders().has(top) || top === PRIVATE || /^[^/]+\.ya?ml$/i.test(path);
}

/** Serves the documents of a plan on this computer until somebody ends it. */
export async function servePlan(call: Call): Promise<number> {
  portAsked(call);
  const { host } = call;
  const root = findRoot(call);
  const preview = new Preview(call, root);
  const { context } = await preview.open();
  const served = await open(call, preview);
  const stopped = host.untilStopped();
  const watched = await host.watch(root, isOfInterest, () => served.tell());
  const title = plain(pick(context.plan.settings.title, context.choice));
  const tell = (words: Words, args = {}): Promise<boolean> =>
    host.messages.write(`${visible(say(sentence(words, args), context.language))}\n`);
  await tell(W.here, { title });
  await print(host, `${served.address}\n`);
  if (context.audience === 'internal') await tell(W.secret);
  await tell(W.how);
  await stopped;
  await Promise.all([served.close(), watched.close()]);
  return 0;
}
