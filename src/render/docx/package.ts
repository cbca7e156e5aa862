import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { compare } from '../../days/order.ts';

/** The parts of a Word file: path → bytes. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const CORE = 'docProps/core.xml';
/** Ids of links, which the library draws at random. */
const RANDOM_ID = /\brId[\w-]{21}(?![\w-])/g;
/** Ids of bookmarks, which it counts on from one document to the next. */
const BOOKMARK_ID = /(?<=<w:bookmark(?:Start|End)\b[^>]*\sw:id=")[^"]*(?=")/g;
/** The earliest day that a zip file can name; without a zone it is the same in all of them. */
const ZIP_DAY = '1980-01-01T00:00:00';

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** Ids in the order they stand in, whatever the library has called them. */
function renumbered(
  parts: ReadonlyMap<string, string>,
  pattern: RegExp,
  prefix: string,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const text of parts.values())
    for (const [id] of text.matchAll(pattern)) if (!ids.has(id)) ids.set(id, `${prefix}${ids.size + 1}`);
  return new Map(
    [...parts].map(([path, text]) => [path, text.replaceAll(pattern, (id) => ids.get(id) ?? id)]),
  );
}

/** Created and changed on the day that the document speaks of. */
const dated = (core: string, day: string): string =>
  core.replaceAll(/(<dcterms:(created|modified)\b[^>]*>)[^<]*(?=<\/dcterms:\2>)/g, `$1${day}T00:00:00Z`);

/** The same file, byte for byte, whenever and wherever it is made. */
export function settle(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file);
  const paths = Object.keys(parts).toSorted(compare);
  const written = new Map(
    paths.filter(isXml).map((path) => {
      const text = strFromU8(parts[path] ?? new Uint8Array());
      return [path, path === CORE ? dated(text, day) : text];
    }),
  );
  const texts = renumbered(renumbered(written, RANDOM_ID, 'rIdLsicu'), BOOKMARK_ID, '');
  return zipped(
    Object.fromEntries(
      paths.map((path) => {
        const text = texts.get(path);
        return [path, text === undefined ? (parts[path] ?? new Uint8Array()) : strToU8(text)];
      }),
    ),
  );
}

export function zipped(parts: Parts): Uint8Array {
  return zipSync({ ...parts } satisfies Zippable, { mtime: ZIP_DAY, level: 9 });
}

/** The text of one part. */
export const partOf = (file: Uint8Array, path: string): string =>
  strFromU8(unzipSync(file, { filter: ({ name }) => name === path })[path] ?? new Uint8Array());

/** Who changed a file last: this program, as long as nobody has saved it in Word. */
export const EDITOR = 'lsicu';

/** True for a Word file that this program has made and that nobody has changed since. */
export function isOwnPackage(file: Uint8Array): boolean {
  try {
    const { [CORE]: core } = unzipSync(file, {
      filter: ({ name, originalSize }) => name === CORE && originalSize < 100_000,
    });
    return core !== undefined && strFromU8(core).includes(`<cp:lastModifiedBy>${EDITOR}</cp:lastModifiedBy>`);
  } catch {
    return false;
  }
}
