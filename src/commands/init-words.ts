import type { Words } from '../words/sentence.ts';

/** What is asked on a terminal; the label of each answer that is not a sentence of its own stands beside its data. */
export const ASKED = {
  name: {
    pl: 'Nazwa jednostki samorządu, np. „Gmina Dragacz”:',
    en: 'Name of the unit of local government, such as “Gmina Dragacz”:',
  },
  teryt: {
    pl: 'Kod TERYT (7, 4 albo 2 cyfry; można pominąć, naciskając Enter):',
    en: 'TERYT code (7, 4 or 2 digits; Enter leaves it out):',
  },
  kind: { pl: 'Rodzaj jednostki:', en: 'Kind of unit:' },
  title: { pl: 'Tytuł planu:', en: 'Title of the plan:' },
  from: {
    pl: 'Początek okresu planu, np. 2027-01 (można pominąć, naciskając Enter):',
    en: 'Beginning of the period of the plan, such as 2027-01 (Enter leaves it out):',
  },
  to: {
    pl: 'Koniec okresu planu, np. 2027-12 (można pominąć, naciskając Enter):',
    en: 'End of the period of the plan, such as 2027-12 (Enter leaves it out):',
  },
  areas: { pl: 'Obszary integracji:', en: 'Areas of integration:' },
  stage: { pl: 'Etap prac:', en: 'Stage of the work:' },
  'stage.1': { pl: '1 – co mamy i kim jesteśmy', en: '1 – what we have and who we are' },
  'stage.2': { pl: '2 – jak jest', en: '2 – how it is' },
  'stage.3': { pl: '3 – jak powinno być', en: '3 – how it should be' },
  'stage.4': { pl: '4 – co zrobimy', en: '4 – what we will do' },
  'stage.none': { pl: 'plan nie powstaje na warsztatach', en: 'the plan is not made in workshops' },
  write: {
    pl: 'Zapisać {count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}} w folderze „{folder}”?',
    en: 'Write {count, plural, one {# file} other {# files}} into the folder “{folder}”?',
  },
} satisfies Record<string, Words>;

/** What is wrong with an answer, or with the flag that gives it. */
export const WRONG = {
  noName: {
    pl: 'Podaj nazwę jednostki: --unit-name "Gmina …".',
    en: 'Give the name of the unit: --unit-name "Gmina …".',
  },
  noKind: {
    pl: 'Z nazwy „{name}” nie wynika rodzaj jednostki. Podaj kod TERYT (--teryt) albo rodzaj: --unit-kind {kinds}.',
    en: 'The name “{name}” does not tell the kind of unit. Give the TERYT code (--teryt) or the kind: --unit-kind {kinds}.',
  },
  empty: { pl: 'Wpisz nazwę.', en: 'Write a name.' },
  emptyTitle: { pl: 'Wpisz tytuł.', en: 'Write a title.' },
  emptyFlag: {
    pl: 'Opcja „{flag}” wymaga tekstu w jednym wierszu.',
    en: 'The option “{flag}” needs a text of one line.',
  },
  date: {
    pl: '„{text}” nie jest dniem, miesiącem, kwartałem ani rokiem z kalendarza. Napisz np. 2027-01, 2027-01-15, 2027-Q1 albo 2027.',
    en: '“{text}” is no day, month, quarter or year of the calendar. Write for example 2027-01, 2027-01-15, 2027-Q1 or 2027.',
  },
  reversed: {
    pl: 'Okres planu kończy się ({to}), zanim się zacznie ({from}).',
    en: 'The period of the plan ends ({to}) before it begins ({from}).',
  },
  language: {
    pl: '„{code}” nie jest kodem języka. Napisz np. pl.',
    en: '“{code}” is no code of a language. Write for example pl.',
  },
  likeErrors: {
    pl: 'W planie podanym w opcji --like program znalazł błędy: {count}. Przejęto to, co dało się odczytać.',
    en: 'The plan named with --like has mistakes: {count}. What could be read was taken over.',
  },
  either: {
    pl: 'Podaj jedną z opcji: --areas albo --like.',
    en: 'Give one of the options: --areas or --like.',
  },
} satisfies Record<string, Words>;

/** The title of a plan that nobody has given one. */
export const TITLE: Words = { pl: 'Plan LSICU – {name}', en: 'LSICU plan – {name}' };

/** Why nothing is made. */
export const REFUSED = {
  notFolder: {
    pl: '„{folder}” nie jest folderem. Podaj inną nazwę.',
    en: '“{folder}” is no folder. Give another name.',
  },
  unread: {
    pl: 'Folderu „{folder}” nie da się odczytać.',
    en: 'The folder “{folder}” cannot be read.',
  },
  plan: {
    pl: 'W folderze „{folder}” jest już plan. Niczego nie zapisano.',
    en: 'The folder “{folder}” holds a plan already. Nothing was written.',
  },
  there: {
    pl: 'W folderze „{folder}” są już pliki, które należałyby do nowego planu albo musiałby on je zastąpić: {files}. Niczego nie zapisano. Przenieś je albo podaj inny folder.',
    en: 'The folder “{folder}” holds files that would belong to the new plan, or that it would have to replace: {files}. Nothing was written. Move them away or name another folder.',
  },
  unsound: {
    pl: 'Z tych odpowiedzi powstałby plan z błędem: {message} Niczego nie zapisano.',
    en: 'These answers would make a plan with a mistake: {message} Nothing was written.',
  },
  unsure: {
    pl: 'Plan jest w folderze „{folder}”, ale dysk zgłosił błąd. Sprawdź plan poleceniem: lsicu validate. Repozytorium git nie założono.',
    en: 'The plan is in the folder “{folder}”, but the disk reported an error. Check the plan with: lsicu validate. No git repository was made.',
  },
  write: {
    pl: 'Nie udało się zapisać planu w folderze „{folder}”. Niczego w nim nie zmieniono. Sprawdź, czy wolno w nim zapisywać i czy na dysku jest miejsce.',
    en: 'The plan could not be written into the folder “{folder}”. Nothing was changed there. Check that you may write there and that the disk has room.',
  },
} satisfies Record<string, Words>;

/** What is told at the end. */
export const DONE = {
  dry: {
    pl: 'To tylko podgląd, niczego nie zapisano. W folderze „{folder}” {count, plural, one {powstałby # plik} few {powstałyby # pliki} many {powstałoby # plików} other {powstałoby # pliku}}:',
    en: 'This is a preview only, nothing was written. The folder “{folder}” would get {count, plural, one {# file} other {# files}}:',
  },
  declined: { pl: 'Niczego nie zapisano.', en: 'Nothing was written.' },
  made: {
    pl: 'Założono plan „{title}” w folderze „{folder}” ({count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}).',
    en: 'Made the plan “{title}” in the folder “{folder}” ({count, plural, one {# file} other {# files}}).',
  },
  unit: { pl: 'Jednostka: {name} ({kind}).', en: 'The unit: {name} ({kind}).' },
  unitWithCode: {
    pl: 'Jednostka: {name} ({kind}); z kodu TERYT {code} wynika województwo: {voivodeship}.',
    en: 'The unit: {name} ({kind}); by its TERYT code {code} it lies in the voivodeship: {voivodeship}.',
  },
  areas: {
    pl: '{count, plural, one {# obszar integracji} few {# obszary integracji} many {# obszarów integracji} other {# obszaru integracji}}: {areas}.',
    en: '{count, plural, one {# area of integration} other {# areas of integration}}: {areas}.',
  },
  noAreas: {
    pl: 'Plan zaczyna bez obszarów integracji; każdy to plik w folderze areas.',
    en: 'The plan begins without areas of integration; each is a file in the folder areas.',
  },
  taken: {
    pl: 'Z planu „{title}” przejęto obszary ({areas}), grupy instytucji ({institutions}), zadania wspólne ({tasks}) i tematy szkoleń ({topics}), bez osób, adresów, terminów i wyników.',
    en: 'Taken over from the plan “{title}”: areas ({areas}), groups of institutions ({institutions}), common tasks ({tasks}) and topics of trainings ({topics}), without people, addresses, deadlines and results.',
  },
  left: {
    pl: 'Nie przejęto tekstów, w których jest nazwa tamtej jednostki, rok albo adres: {count}.',
    en: 'Texts that name that unit, a year or an address were not taken over: {count}.',
  },
  gaps: { pl: 'Do uzupełnienia: {gaps}.', en: 'Still to be filled in: {gaps}.' },
  'gap.period': { pl: 'okres planu', en: 'the period of the plan' },
  'gap.from': { pl: 'początek okresu planu', en: 'the beginning of the period' },
  'gap.to': { pl: 'koniec okresu planu', en: 'the end of the period' },
  'gap.teryt': { pl: 'kod TERYT', en: 'the TERYT code' },
  'gap.rest': {
    pl: 'koordynator, instytucje i ich przedstawiciele, zadania, spotkania',
    en: 'coordinator, institutions and their representatives, tasks, meetings',
  },
  committed: {
    pl: 'Założono repozytorium git; pierwszy zapis w historii: {hash}.',
    en: 'Made a git repository; its first commit: {hash}.',
  },
  uncommitted: {
    pl: 'Założono repozytorium git, ale pierwszego zapisu w historii nie udało się zrobić. Wpisz w folderze planu: git add . && git commit -m "Początek planu"',
    en: 'Made a git repository, but the first commit failed. In the folder of the plan, type: git add . && git commit -m "The plan begins"',
  },
  nameless: {
    pl: 'Założono repozytorium git bez pierwszego zapisu w historii, bo git nie wie, kto zapisuje. Wpisz: git config --global user.name "Imię Nazwisko" oraz git config --global user.email "adres", a potem w folderze planu: git add . && git commit -m "Początek planu"',
    en: 'Made a git repository without a first commit, since git does not know who commits. Type: git config --global user.name "First Last" and git config --global user.email "address", then, in the folder of the plan: git add . && git commit -m "The plan begins"',
  },
  inside: {
    pl: 'Folder należy do repozytorium git, które już jest, więc nowego nie założono. Zapisz nowe pliki w historii: git add i git commit.',
    en: 'The folder belongs to a git repository already, so no new one was made. Commit the new files: git add and git commit.',
  },
  noServices: {
    pl: 'Plików dla GitHuba i GitLaba nie utworzono: działają tylko w głównym folderze repozytorium.',
    en: 'No files for GitHub and GitLab were made: they work only in the top folder of a repository.',
  },
  'no-git': {
    pl: 'Na tym komputerze nie ma programu git, więc plan nie ma jeszcze historii zmian. Pliki są gotowe; po zainstalowaniu git wpisz w folderze planu: git init',
    en: 'There is no git on this computer, so the plan has no history yet. Its files are ready; once git is installed, type in the folder of the plan: git init',
  },
  failed: {
    pl: 'Repozytorium git nie udało się założyć. Pliki planu są gotowe; wpisz w folderze planu: git init',
    en: 'The git repository could not be made. The files of the plan are ready; type in the folder of the plan: git init',
  },
  next: { pl: 'Co dalej:', en: 'What next:' },
  'next.cd': { pl: 'przejdź do folderu planu', en: 'go to the folder of the plan' },
  'next.validate': { pl: 'co jest dobrze i czego brakuje', en: 'what is right and what is lacking' },
  'next.plan': { pl: 'plan jako dokument', en: 'the plan as a document' },
  'next.build': {
    pl: 'wszystkie dokumenty; otwórz w przeglądarce out/index.html',
    en: 'all documents; open out/index.html in a browser',
  },
  readme: {
    pl: 'Pierwszą godzinę pracy opisuje krok po kroku plik README.md.',
    en: 'README.md leads through the first hour, step by step.',
  },
} satisfies Record<string, Words>;
