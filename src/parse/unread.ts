import type { Words } from '../words/sentence.ts';
import { startOf, type Finding } from '../findings/finding.ts';
import { sentence } from '../words/sentence.ts';
import type { NotRead, SourceFile } from '../source/tree.ts';

interface Why {
  readonly rule: 'encoding' | 'file-unknown';
  readonly message: Words;
  readonly hint: Words;
}

const SPLIT = {
  pl: 'Podziel plan na mniejsze albo przenieś z jego folderów to, co do niego nie należy.',
  en: 'Divide the plan or move what is not its own out of its folders.',
};

/** Why something in the folders of a plan was not read, and what to do about it. */
const REASONS: Readonly<Record<NotRead, Why>> = {
  link: {
    rule: 'encoding',
    message: {
      pl: 'To nie jest zwykły plik, lecz dowiązanie do innego miejsca, więc nie został odczytany.',
      en: 'This is not an ordinary file but a link to another place, so it was not read.',
    },
    hint: { pl: 'Zastąp je zwykłym plikiem.', en: 'Replace it by an ordinary file.' },
  },
  device: {
    rule: 'encoding',
    message: {
      pl: 'To nie jest zwykły plik, lecz urządzenie albo kanał komunikacji, więc nie został odczytany.',
      en: 'This is not an ordinary file but a device or a pipe, so it was not read.',
    },
    hint: { pl: 'Zastąp je zwykłym plikiem.', en: 'Replace it by an ordinary file.' },
  },
  folder: {
    rule: 'file-unknown',
    message: {
      pl: 'To jest folder, a w tym miejscu plan ma tylko pliki; nic z jego wnętrza nie zostało odczytane.',
      en: 'This is a folder, and a plan has only files here; nothing inside it was read.',
    },
    hint: {
      pl: 'Przenieś pliki z tego folderu o poziom wyżej albo usuń go.',
      en: 'Move the files in this folder one level up, or remove it.',
    },
  },
  'folder-case': {
    rule: 'file-unknown',
    message: {
      pl: 'Ten folder powinien nazywać się „{detail}”, małymi literami; nic z jego wnętrza nie zostało odczytane.',
      en: 'This folder should be called “{detail}”, in small letters; nothing inside it was read.',
    },
    hint: { pl: 'Zmień nazwę folderu.', en: 'Rename the folder.' },
  },
  'folder-name': {
    rule: 'file-unknown',
    message: {
      pl: 'Plan nie ma folderu o takiej nazwie, więc nic z jego wnętrza nie zostało odczytane. Czy miał się nazywać „{detail}”?',
      en: 'A plan has no folder of this name, so nothing inside it was read. Was it to be called “{detail}”?',
    },
    hint: { pl: 'Zmień nazwę folderu.', en: 'Rename the folder.' },
  },
  name: {
    rule: 'file-unknown',
    message: {
      pl: 'Plik o takiej nazwie nie może istnieć na każdym komputerze (np. w systemie Windows), więc nie został odczytany.',
      en: 'A file with such a name cannot exist on every computer (on Windows, say), so it was not read.',
    },
    hint: {
      pl: 'Nadaj mu nazwę z małych liter bez polskich znaków, cyfr i łączników.',
      en: 'Name it with small letters without accents, digits and hyphens.',
    },
  },
  clash: {
    rule: 'file-unknown',
    message: {
      pl: 'Nazwa różni się od „{detail}” tylko wielkością albo zapisem liter; w systemach Windows i macOS to jeden plik, więc ten nie został odczytany.',
      en: 'The name differs from “{detail}” only in the case or spelling of its letters; on Windows and macOS the two are one file, so this one was not read.',
    },
    hint: { pl: 'Zmień nazwę jednego z nich.', en: 'Rename one of them.' },
  },
  'too-large': {
    rule: 'encoding',
    message: {
      pl: 'Plik jest większy niż 1 MB, więc nie został odczytany.',
      en: 'The file is larger than 1 MB, so it was not read.',
    },
    hint: { pl: 'Podziel go na mniejsze.', en: 'Split it.' },
  },
  'too-many': {
    rule: 'file-unknown',
    message: {
      pl: 'W folderach planu {detail, plural, one {jest # plik} few {są # pliki} other {jest # plików}}, a program czyta najwyżej 2000, więc nie odczytał żadnego.',
      en: 'The folders of the plan hold {detail, plural, other {# files}}; the program reads 2,000 at most, so it read none.',
    },
    hint: SPLIT,
  },
  'too-much': {
    rule: 'file-unknown',
    message: {
      pl: 'Pliki planu zajmują razem {detail} MB, a program czyta najwyżej 20 MB, więc nie odczytał żadnego.',
      en: 'The files of the plan take {detail} MB together; the program reads 20 MB at most, so it read none.',
    },
    hint: SPLIT,
  },
  unreadable: {
    rule: 'encoding',
    message: { pl: 'Pliku nie można odczytać.', en: 'The file cannot be read.' },
    hint: { pl: 'Sprawdź uprawnienia do niego.', en: 'Check its permissions.' },
  },
};

/** The finding about a file that was not read. */
export function notRead({ path, reason = 'unreadable', detail = '' }: SourceFile): Finding {
  const { rule, message, hint } = REASONS[reason];
  return {
    rule,
    severity: 'error',
    at: startOf(path),
    message: sentence(message, { detail }),
    hint: sentence(hint),
  };
}
