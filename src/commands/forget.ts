import { withoutEntry, type Removal } from '../edit/remove-entry.ts';
import { visible } from '../findings/visible.ts';
import type { Traces } from '../host/host.ts';
import { print } from '../host/print.ts';
import type { Plan } from '../model/plan.ts';
import { placesOf } from '../model/places.ts';
import { parseText } from '../parse/parse.ts';
import { isRecord } from '../parse/value.ts';
import { nearest } from '../schema/nearest.ts';
import { CONTACTS, contactsFile } from '../source/private.ts';
import { isInRepository } from '../source/repository.ts';
import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan } from './plan-at.ts';
import { messageLanguage } from './surface.ts';

const W = {
  noFile: {
    pl: 'Nie ma pliku private/contacts.yaml, więc nie ma czego usuwać.',
    en: 'There is no file private/contacts.yaml, so there is nothing to remove.',
  },
  unread: {
    pl: 'Pliku private/contacts.yaml nie da się odczytać. Co w nim poprawić, mówi: lsicu validate --audience internal',
    en: 'The file private/contacts.yaml cannot be read. What to correct in it is told by: lsicu validate --audience internal',
  },
  unknown: {
    pl: 'W private/contacts.yaml nie ma kontaktu osoby „{person}”.{hint}',
    en: 'The file private/contacts.yaml has no contact of the person “{person}”.{hint}',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  byHand: {
    pl: 'Kontakt osoby „{person}” nie stoi w osobnych wierszach. Usuń go ręcznie, w edytorze.',
    en: 'The contact of the person “{person}” does not stand on lines of its own. Remove it by hand, in an editor.',
  },
  write: {
    pl: 'Nie udało się zapisać pliku private/contacts.yaml. Niczego nie usunięto.',
    en: 'The file private/contacts.yaml could not be written. Nothing was removed.',
  },
  would: {
    pl: 'Podgląd: z private/contacts.yaml zniknęłyby dane osoby „{person}”. Niczego nie zapisano.',
    en: 'A preview: the data of the person “{person}” would go from private/contacts.yaml. Nothing was written.',
  },
  removed: {
    pl: 'Usunięto z private/contacts.yaml dane osoby „{person}”.',
    en: 'Removed the data of the person “{person}” from private/contacts.yaml.',
  },
  changed: {
    pl: 'Plik private/contacts.yaml zmienił się w trakcie pracy programu. Niczego nie usunięto. Uruchom polecenie ponownie.',
    en: 'The file private/contacts.yaml has changed while the program was at work. Nothing was removed. Run the command again.',
  },
  comment: {
    pl: 'Komentarz w wierszu {line}, tuż obok usuniętego wpisu, został. Sprawdź, czy nie mówi o tej osobie.',
    en: 'The comment on line {line}, just beside what was removed, was left. Check whether it speaks of this person.',
  },
  noGit: {
    pl: 'Plan nie jest przechowywany w git, więc nie ma historii, w której te dane mogłyby zostać.',
    en: 'The plan is not kept in git, so there is no history that could still hold these data.',
  },
  never: {
    pl: 'W historii git nigdy nie było pliku o tej nazwie. Jeśli te dane stały kiedyś w innym pliku, historia mogła je zachować.',
    en: 'The history of git has never had a file of this name. If these data once stood in another file, it may have kept them.',
  },
  partly: {
    pl: 'Ta kopia repozytorium ma tylko najnowszą część historii git i nie ma w niej tego pliku. Czy jest w części wcześniejszej, trzeba sprawdzić w pełnej kopii (git fetch --unshallow).',
    en: 'This copy of the repository has only the newest part of the history of git, and the file is not in it. Whether it is in the earlier part has to be checked in a full copy (git fetch --unshallow).',
  },
  historyUnread: {
    pl: 'Nie udało się odczytać historii git, więc nie wiadomo, czy zawiera ona te dane. Sprawdź to poleceniem: git log --all -- private/contacts.yaml',
    en: 'The history of git could not be read, so it is not known whether it holds these data. Check it with: git log --all -- private/contacts.yaml',
  },
  tracked: {
    pl: 'Git nadal śledzi ten plik i ma jego poprzednią treść. Polecenie „git rm --cached private/contacts.yaml” wyjmuje plik z gita i zostawia go na dysku.',
    en: 'Git still tracks this file and has what stood in it before. The command “git rm --cached private/contacts.yaml” takes the file out of git and leaves it on the disk.',
  },
  traces: {
    pl: 'Uwaga: historia git zawiera ten plik ({commits, plural, one {# zapis zmian} few {# zapisy zmian} many {# zapisów zmian} other {# zapisu zmian}}, od {first} do {last}), a więc prawdopodobnie także te dane. Usunięcie wpisu tego nie zmienia. Powiadom inspektora ochrony danych: historię trzeba przepisać i wymienić wszystkie kopie repozytorium.',
    en: 'Note: the history of git holds this file ({commits, plural, one {# commit} other {# commits}}, {first} to {last}), and so probably these data too. Removing the entry does not change that. Tell the data protection officer: the history has to be rewritten and every copy of the repository replaced.',
  },
  places: {
    pl: 'Pliki planu nadal wskazują tę osobę (identyfikator i funkcja, bez danych prywatnych):',
    en: 'Files of the plan still name this person (id and function, no private data):',
  },
  noPlaces: { pl: 'Żaden plik planu nie wskazuje tej osoby.', en: 'No file of the plan names this person.' },
  authors: {
    pl: 'Danymi osobowymi są też nazwiska i adresy autorów zmian zapisane w historii git. To polecenie ich nie dotyczy.',
    en: 'The names and addresses of those who made changes, as the history of git keeps them, are personal data too. This command does not touch them.',
  },
  copies: {
    pl: 'Zniszcz też wydruki i kopie dokumentów wewnętrznych oraz kopie zapasowe pliku z tymi danymi.',
    en: 'Destroy prints and copies of internal documents too, and backups of the file with these data.',
  },
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The text of the overlay and the keys in it. @throws {UserError} where it cannot be read */
function readOverlay({ host }: Call, root: string): { text: string; keys: readonly string[] } {
  const source = contactsFile(host, root);
  if (!source) throw new UserError(W.noFile);
  if (!source.bytes) throw new UserError(W.unread);
  let text: string;
  try {
    // The mark at the start, where there is one, is a byte that stays.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.bytes);
  } catch {
    throw new UserError(W.unread);
  }
  const { value } = parseText(CONTACTS, text.replace(/^\ufeff/, ''));
  if (!isRecord(value)) throw new UserError(W.unread);
  return { text, keys: Object.keys(value) };
}

/** What git has kept of the file. */
function history(traces: Traces | null, isKept: boolean): Sentence[] {
  if (traces === null) return [sentence(isKept ? W.historyUnread : W.noGit)];
  const { commits, first, last, complete, tracked } = traces;
  const more = tracked ? [sentence(W.tracked)] : [];
  if (commits === 0 || first === null || last === null)
    return [sentence(complete ? W.never : W.partly), ...more];
  return [sentence(W.traces, { commits, first: { when: first }, last: { when: last } }), ...more];
}

function told(
  plan: Plan,
  person: string,
  { commentAt }: Removal,
  first: Words,
  kept: readonly Sentence[],
  language: WordLanguage,
): string {
  const places = placesOf(plan, person);
  const sentences: Sentence[] = [
    sentence(first, { person }),
    ...(commentAt === null ? [] : [sentence(W.comment, { line: commentAt })]),
    ...kept,
    sentence(places.length > 0 ? W.places : W.noPlaces),
  ];
  const lines = places.map(({ file, line }) => `  ${file}:${line}`);
  const last = [...(kept.some(({ words }) => words === W.noGit) ? [] : [W.authors]), W.copies].map((words) =>
    sentence(words),
  );
  const written = (all: readonly Sentence[]): string[] => all.map((each) => say(each, language));
  return `${[...written(sentences), ...lines, ...written(last)].map(visible).join('\n')}\n`;
}

/** Removes a person's data from the private contacts and says where they may still be. No value is printed. */
export async function forgetContact(call: Call, person: string): Promise<number> {
  const root = findRoot(call);
  const { text, keys } = readOverlay(call, root);
  if (!keys.includes(person)) {
    // A key that is no id may be somebody's name.
    const near = nearest(
      person,
      keys.filter((key) => ID.test(key)),
    );
    const hint = near === undefined ? '' : sentence(W.near, { near });
    throw new UserError(W.unknown, { person, hint });
  }
  const removal = withoutEntry(text, person);
  if (!removal) throw new UserError(W.byHand, { person });
  const { plan } = openPlan({ ...call, options: { ...call.options, audience: 'public' } }, root);
  const traces = await call.host.tracesInGit(root, CONTACTS);
  if (readOverlay(call, root).text !== text) throw new UserError(W.changed);
  const isPreview = call.options['dryRun'] === true;
  try {
    if (!isPreview) call.host.write(call.host.resolve(root, CONTACTS), removal.text);
  } catch {
    throw new UserError(W.write);
  }
  const kept = history(traces, isInRepository(call.host, root));
  await print(
    call.host,
    told(
      plan,
      person,
      removal,
      isPreview ? W.would : W.removed,
      kept,
      messageLanguage(call, plan.settings.language),
    ),
  );
  return 0;
}
