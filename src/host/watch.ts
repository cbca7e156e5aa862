import { watch as chokidar } from 'chokidar';
import { relative } from 'node:path';

/** A folder that is being watched. */
export interface Watched {
  close(): Promise<void>;
}

/** What follows within this time belongs to the same change: an editor writes a file in several steps. */
const SETTLED = 40;
/** Not every system and network folder tells of changes, so now and then somebody looks. */
const ANYWAY = 2000;

/**
 * Watches a folder.
 * @param isOfInterest tells of a path inside the folder, with `/`, whether it matters
 * @param changed is called soon after the last of several changes, and at times without one
 */
export async function watch(
  folder: string,
  isOfInterest: (path: string) => boolean,
  changed: () => void,
): Promise<Watched> {
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const settle = (): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(changed, SETTLED);
  };
  const watcher = chokidar(folder, {
    ignored: (path) => {
      const inside = relative(folder, path).replaceAll('\\', '/');
      return inside !== '' && !isOfInterest(inside);
    },
    ignoreInitial: true,
    followSymlinks: false,
  });
  watcher.on('all', settle).on('error', () => undefined);
  const anyway = setInterval(changed, ANYWAY);
  await new Promise<void>((done) => watcher.once('ready', () => done()).once('error', () => done()));
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      clearInterval(anyway);
      await watcher.close();
    },
  };
}
