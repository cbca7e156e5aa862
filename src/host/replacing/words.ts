import type { Arg, Words } from '../../words/sentence.ts';
import { UserError } from '../../words/user-error.ts';
import { codeOf } from './disk.ts';

const W = {
  path: {
    pl: 'Programowi nie wolno zapisać pliku „{file}”: ta ścieżka prowadzi poza plan albo ma nazwę, której nie przyjmie każdy komputer.',
    en: 'The program may not write the file “{file}”: the path leads out of the plan or has a name that not every computer takes.',
  },
  twice: {
    pl: 'Plik „{file}” miałby się zmienić dwa razy naraz.',
    en: 'The file “{file}” would be changed twice at once.',
  },
  notPlain: {
    pl: '„{file}” nie jest zwykłym plikiem (to dowiązanie, folder albo urządzenie), dlatego program niczego tam nie zapisuje. Nic nie zostało zmienione.',
    en: '“{file}” is no ordinary file (it is a link, a folder or a device), so the program writes nothing there. Nothing has been changed.',
  },
  notFolder: {
    pl: '„{file}” nie jest zwykłym folderem (to plik, dowiązanie albo urządzenie), dlatego program niczego tam nie zapisuje. Nic nie zostało zmienione.',
    en: '“{file}” is no ordinary folder (it is a file, a link or a device), so the program writes nothing there. Nothing has been changed.',
  },
  changed: {
    pl: 'Plik „{file}” zmienił się po tym, jak program go przeczytał. Nic nie zostało zapisane. Uruchom polecenie ponownie.',
    en: 'The file “{file}” has changed since the program read it. Nothing has been written. Run the command again.',
  },
  appeared: {
    pl: 'Plik „{file}” powstał po tym, jak program przeczytał plan. Nic nie zostało zapisane. Uruchom polecenie ponownie.',
    en: 'The file “{file}” has come into being since the program read the plan. Nothing has been written. Run the command again.',
  },
  vanished: {
    pl: 'Plik „{file}” zniknął po tym, jak program go przeczytał. Nic nie zostało zapisane. Uruchom polecenie ponownie.',
    en: 'The file “{file}” has gone since the program read it. Nothing has been written. Run the command again.',
  },
  failed: {
    pl: 'Nie udało się zapisać zmian w planie: {reason} ({file}). Wszystkie pliki planu pozostały bez zmian.',
    en: 'The changes of the plan could not be written: {reason} ({file}). All files of the plan are as they were.',
  },
  pending: {
    pl: 'Zapis zmian w planie został przerwany: {reason} ({file}). Gdy to ustąpi, następne polecenie lsicu przywróci porządek: pliki będą albo wszystkie nowe, albo wszystkie takie jak przedtem.',
    en: 'Writing the changes of the plan was cut short: {reason} ({file}). Once that is over, the next lsicu command puts things in order: the files will be all new or all as they were.',
  },
  unfinished: {
    pl: 'Poprzedni zapis zmian w planie został przerwany i nie można go dokończyć: {reason} ({file}). Do tego czasu plan jest w połowie zmieniony. Usuń przeszkodę i uruchom polecenie ponownie.',
    en: 'An earlier change of the plan was cut short and cannot be finished: {reason} ({file}). Until then the plan is changed by half. Remove the obstacle and run the command again.',
  },
  unseen: {
    pl: 'Nie można sprawdzić, czy poprzedni zapis zmian w planie dobiegł końca: {reason} ({file}).',
    en: 'It cannot be told whether an earlier change of the plan came to its end: {reason} ({file}).',
  },
  unread: {
    pl: 'Nie można odczytać pliku „{file}”, w którym program zanotował przerwany zapis zmian: jest uszkodzony albo pochodzi z innej wersji programu. Uruchom nowszą wersję lsicu; jeśli to nie pomoże, porównaj pliki planu z poprzednią wersją i usuń ten plik.',
    en: 'The file “{file}”, in which the program noted a change that was cut short, cannot be understood: it is damaged or comes from another version of the program. Run a newer version of lsicu; if that does not help, compare the plan’s files with their earlier version and remove that file.',
  },
  busy: {
    pl: 'Plan zmienia teraz inne polecenie: {doing} (proces {pid}, od {since}). Poczekaj, aż się skończy, i uruchom polecenie ponownie.',
    en: 'Another command is changing the plan: {doing} (process {pid}, since {since}). Wait for it to end and run the command again.',
  },
  elsewhere: {
    pl: 'Plan zmienia teraz polecenie na innym komputerze ({host}): {doing} (proces {pid}, od {since}). Poczekaj, aż się skończy, i uruchom polecenie ponownie. Blokada wygasa sama po dziesięciu minutach; jeśli tamten komputer nie działa, możesz od razu usunąć plik „{file}”.',
    en: 'A command on another computer ({host}) is changing the plan: {doing} (process {pid}, since {since}). Wait for it to end and run the command again. The lock lapses by itself after ten minutes; if that computer is off, you may remove the file “{file}” at once.',
  },
  unnamed: {
    pl: 'Plan zmienia teraz inne polecenie, które jeszcze się nie przedstawiło w pliku „{file}”. Poczekaj chwilę i uruchom polecenie ponownie.',
    en: 'Another command is changing the plan, and has not yet given its name in the file “{file}”. Wait a moment and run the command again.',
  },
} satisfies Record<string, Words>;

const REASONS: Readonly<Record<string, Words>> = {
  ENOSPC: { pl: 'brakuje miejsca na dysku', en: 'the disk is full' },
  EDQUOT: { pl: 'przydział miejsca na dysku jest wyczerpany', en: 'the quota of the disk is used up' },
  EIO: { pl: 'błąd dysku', en: 'the disk has failed' },
  EACCES: { pl: 'brak uprawnień', en: 'permission is lacking' },
  EPERM: { pl: 'brak uprawnień', en: 'permission is lacking' },
  EROFS: { pl: 'dysk jest tylko do odczytu', en: 'the disk is read-only' },
  EXDEV: { pl: 'część planu leży na innym dysku', en: 'a part of the plan lies on another disk' },
  ENOENT: { pl: 'czegoś brakuje na dysku', en: 'something is missing on the disk' },
  ENAMETOOLONG: { pl: 'nazwa jest za długa', en: 'a name is too long' },
  EMFILE: { pl: 'otwarto zbyt wiele plików', en: 'too many files are open' },
  ENFILE: { pl: 'otwarto zbyt wiele plików', en: 'too many files are open' },
  EBUSY: { pl: 'plik jest zajęty przez inny program', en: 'the file is in use by another program' },
};

const OTHER: Words = { pl: 'błąd systemu {code}', en: 'the system’s error {code}' };

/** @param file as the person knows it */
export const refused = (key: keyof typeof W, args: Record<string, Arg>): UserError =>
  new UserError(W[key], args);

/** What the system refused, in words. What is no refusal of the system is passed on as it is: a fault of the program. */
export function inWords(
  error: unknown,
  key: 'failed' | 'pending' | 'unfinished' | 'unseen',
  otherwise: string,
): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  const words = REASONS[code];
  const reason = words ? { words } : { words: OTHER, args: { code } };
  const file = typeof dest === 'string' ? dest : typeof path === 'string' ? path : otherwise;
  return refused(key, { reason, file });
}
