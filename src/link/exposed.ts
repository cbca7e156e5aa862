import { startOf, type Finding } from '../findings/finding.ts';
import { CONTACTS, CONTACTS_EXAMPLE, isPrivate } from '../source/private.ts';
import type { Exposed, PlanTree } from '../source/tree.ts';
import { sentence, type Words } from '../words/sentence.ts';

const W = {
  tracked: {
    pl: 'Ten plik leży w folderze z danymi prywatnymi, a git go śledzi: trafia do każdej kopii repozytorium.',
    en: 'This file lies in the folder for private data, and git tracks it: it gets into every copy of the repository.',
  },
  untrack: {
    pl: 'Polecenie „git rm --cached” wyjmuje plik z gita i zostawia go na dysku. Historia gita zachowuje to, co już do niej trafiło: zmień ujawnione dane i powiadom inspektora ochrony danych.',
    en: 'The command “git rm --cached” takes the file out of git and leaves it on the disk. The history of git keeps what it has once taken in: change the data that were laid open and tell the data protection officer.',
  },
  ignore: {
    pl: 'Git nie pomija pliku z danymi prywatnymi, więc weźmie go przy najbliższym zapisie zmian.',
    en: 'Git does not ignore the file with private data, so it will take it in with the next changes.',
  },
  add: {
    pl: 'Dopisz do pliku .gitignore wiersz: /private/contacts.yaml',
    en: 'Add this line to the file .gitignore: /private/contacts.yaml',
  },
} satisfies Record<string, Words>;

function findingOf({ path, how }: Exposed): Finding {
  const isTracked = how === 'tracked';
  return {
    rule: 'private-tracked',
    severity: isTracked ? 'error' : 'warning',
    at: startOf(path),
    message: sentence(isTracked ? W.tracked : W.ignore),
    hint: sentence(isTracked ? W.untrack : W.add),
  };
}

/**
 * Findings for private files that git has or would take. A tree holds of the folder `private` only the contacts that were
 * asked for: whatever else of it is in a tree has come there by git.
 */
export function exposedFindings({ files, exposed = [] }: PlanTree): Finding[] {
  const others = files.filter(({ path }) => isPrivate(path) && path !== CONTACTS);
  const tracked = others.map(({ path }): Exposed => ({ path, how: 'tracked' }));
  return [...exposed, ...tracked].filter(({ path }) => path !== CONTACTS_EXAMPLE).map(findingOf);
}
