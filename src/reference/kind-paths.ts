import type { Kind } from '../schema/kind.ts';
import type { Words } from '../words/sentence.ts';

const same = (path: string): Words => ({ en: path, pl: path });

/** The files that a kind is for. A register has two forms: the list in one file, and a folder with a file per item. */
export function pathsOf(kind: Kind): Words[] {
  if (kind.layout === 'one') return [same(`${kind.at}.yaml`)];
  const perItem = { en: `${kind.at}/<id>.yaml`, pl: `${kind.at}/<identyfikator>.yaml` };
  if (kind.layout === 'register') return [same(`${kind.at}.yaml`), perItem];
  if (!kind.names) return [perItem];
  const quarter = { en: `${kind.at}/<year>-q<n>`, pl: `${kind.at}/<rok>-q<n>` };
  return kind.refers
    ? [{ en: `${quarter.en}/<id>.yaml`, pl: `${quarter.pl}/<identyfikator>.yaml` }]
    : [{ en: `${quarter.en}.yaml`, pl: `${quarter.pl}.yaml` }];
}
