import type { Words } from '../words/sentence.ts';

/** What reading and linking report, beside the checks of meaning: always on, always errors. */
export interface BaseRule {
  readonly name: string;
  readonly severity: 'error';
  readonly tier: 'basic';
  readonly since: string;
  readonly summary: Words;
  readonly why: Words;
  /** Files of a small plan: path → text. In a failing example ` # expect` marks the line of the finding. */
  readonly fails: readonly Readonly<Record<string, string>>[];
  readonly passes: readonly Readonly<Record<string, string>>[];
}

type Told = Omit<BaseRule, 'severity' | 'tier' | 'since'>;

/** An example of a task of the coordinator, with one line of its own. */
const task = (line: string) => ({
  'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka polskiego\n    ${line}\n`,
});

const SCHOOL = 'name: Szkoła Podstawowa nr 1\nareas: edukacja\n';

const RULES: readonly Told[] = [
  {
    name: 'encoding',
    summary: {
      en: 'A file can be read as UTF-8 text.',
      pl: 'Plik daje się odczytać jako tekst w kodowaniu UTF-8.',
    },
    why: {
      en: 'In any other encoding Polish letters silently turn into other characters in every document; a character that nobody sees makes two words differ that look the same. Links, devices, files over 1 MB and files without permission are not read either.',
      pl: 'W innym kodowaniu polskie litery zmieniają się w inne znaki, i to po cichu, w każdym dokumencie, a przez znak, którego nie widać, różnią się słowa, które wyglądają tak samo. Nie są też czytane dowiązania, urządzenia, pliki większe niż 1 MB i pliki bez prawa odczytu.',
    },
    fails: [{ 'areas/oswiata.yaml': 'name: O\u009cwiata # expect\n' }],
    passes: [{ 'areas/oswiata.yaml': 'name: Oświata\n' }],
  },
  {
    name: 'yaml-syntax',
    summary: { en: 'A file is correct YAML.', pl: 'Plik jest poprawnie zapisany w YAML-u.' },
    why: {
      en: 'What is indented wrongly or not put in quotes would be read as something else. Anchors, aliases and tags of YAML are not used in a plan: nobody should have to know them.',
      pl: 'Tekst źle wcięty albo niewzięty w cudzysłów zostałby odczytany inaczej, niż go napisano. Kotwic, odwołań i typów YAML w planie się nie używa: nikt nie musi ich znać.',
    },
    fails: [{ 'areas/edukacja.yaml': 'name: Edukacja: szkoły i przedszkola # expect\n' }],
    passes: [{ 'areas/edukacja.yaml': 'name: "Edukacja: szkoły i przedszkola"\n' }],
  },
  {
    name: 'key-duplicate',
    summary: {
      en: 'A field is written only once in one place.',
      pl: 'Pole występuje w swoim miejscu tylko raz.',
    },
    why: {
      en: 'Of two values only one can count, and nobody could tell which one was meant.',
      pl: 'Z dwóch wartości liczy się tylko jedna i nie wiadomo, o którą chodziło.',
    },
    fails: [{ 'areas/edukacja.yaml': 'name: Edukacja\nshort: EDU\nshort: Szkoły # expect\n' }],
    passes: [{ 'areas/edukacja.yaml': 'name: Edukacja\nshort: EDU\n' }],
  },
  {
    name: 'key-unknown',
    summary: { en: 'Every field is one that the plan knows.', pl: 'Plan zna każde pole pliku.' },
    why: {
      en: 'A field under a misspelt name would be missing from every document without anybody noticing.',
      pl: 'Pola z błędem w nazwie zabrakłoby w każdym dokumencie, a nikt by tego nie zauważył.',
    },
    fails: [{ 'areas/edukacja.yaml': 'name: Edukacja\ndescripton: Szkoły i przedszkola. # expect\n' }],
    passes: [{ 'areas/edukacja.yaml': 'name: Edukacja\ndescription: Szkoły i przedszkola.\n' }],
  },
  {
    name: 'key-missing',
    summary: { en: 'Required fields are filled in.', pl: 'Wymagane pola są wypełnione.' },
    why: {
      en: 'Without these fields the thing can be neither named nor found.',
      pl: 'Bez tych pól nie da się danej pozycji ani nazwać, ani odnaleźć.',
    },
    fails: [{ 'institutions/szkola.yaml': 'email: sekretariat@szkola.example.org # expect\n' }],
    passes: [
      {
        'institutions/szkola.yaml': 'name: Szkoła Podstawowa nr 1\nemail: sekretariat@szkola.example.org\n',
      },
    ],
  },
  {
    name: 'type-wrong',
    summary: {
      en: 'A value has the form that its field asks for.',
      pl: 'Wartość ma postać, jakiej wymaga pole.',
    },
    why: {
      en: 'A number written as a word cannot be added up, and an empty field does not say whether something is missing.',
      pl: 'Liczby zapisanej słowem nie da się zsumować, a puste pole nie mówi, czy czegoś brakuje.',
    },
    fails: [task('people_planned: dwadzieścia # expect')],
    passes: [task('people_planned: 20')],
  },
  {
    name: 'value-unknown',
    summary: {
      en: 'A field with a list of values holds one of them.',
      pl: 'Pole z listą wartości zawiera jedną z nich.',
    },
    why: {
      en: 'Totals are made by these values; any other word would be left out of all of them.',
      pl: 'Na tych wartościach opierają się podsumowania; własne słowo nie trafiłoby do żadnego z nich.',
    },
    fails: [task('tier: pilne # expect')],
    passes: [task('tier: required')],
  },
  {
    name: 'date-impossible',
    summary: {
      en: 'A date exists in the calendar and is written year-month-day.',
      pl: 'Data istnieje w kalendarzu i jest zapisana w kolejności rok-miesiąc-dzień.',
    },
    why: {
      en: 'Nobody can keep a deadline on a day that does not exist, and 05.06.2026 is read differently by different people.',
      pl: 'Nie można dotrzymać terminu, którego nie ma w kalendarzu, a zapis 05.06.2026 każdy może odczytać inaczej.',
    },
    fails: [task('due: 2026-09-31 # expect')],
    passes: [task('due: 2026-09-30')],
  },
  {
    name: 'date-reversed',
    summary: {
      en: 'A range of dates or times ends after it begins.',
      pl: 'Zakres dat albo godzin kończy się po swoim początku.',
    },
    why: {
      en: 'A range that ends before it begins holds no day: one of its two dates is wrong.',
      pl: 'Zakres, który kończy się przed początkiem, nie obejmuje żadnego dnia: jedna z dat jest błędna.',
    },
    fails: [task('due: 2026-09/2026-05 # expect')],
    passes: [task('due: 2026-05/2026-09')],
  },
  {
    name: 'id-malformed',
    summary: {
      en: 'An id holds small letters a–z, digits and hyphens.',
      pl: 'Identyfikator zawiera tylko małe litery od a do z, cyfry i łączniki.',
    },
    why: {
      en: 'Ids become names of files and parts of addresses, which must work on every computer.',
      pl: 'Identyfikatory stają się nazwami plików i częścią adresów, a te muszą działać na każdym komputerze.',
    },
    fails: [
      { 'coordination.yaml': 'tasks:\n  - id: Kurs języka # expect\n    title: Kurs języka polskiego\n' },
    ],
    passes: [{ 'coordination.yaml': 'tasks:\n  - id: kurs-jezyka\n    title: Kurs języka polskiego\n' }],
  },
  {
    name: 'id-duplicate',
    summary: { en: 'An id belongs to one thing only.', pl: 'Identyfikator należy tylko do jednej rzeczy.' },
    why: {
      en: 'A report about an id that two things share could be about either of them. Institutions, partners, people and bodies share their ids, and so do tasks, common tasks and products.',
      pl: 'Sprawozdanie z identyfikatorem nadanym dwa razy mogłoby dotyczyć każdej z dwóch rzeczy. Wspólną pulę identyfikatorów mają instytucje, partnerzy, osoby i zespoły, a osobną zadania, zadania wspólne i produkty.',
    },
    fails: [
      {
        'coordination.yaml':
          'tasks:\n  - id: kurs\n    title: Kurs języka polskiego\n  - id: kurs # expect\n    title: Kurs dla tłumaczy\n',
      },
    ],
    passes: [
      {
        'coordination.yaml':
          'tasks:\n  - id: kurs\n    title: Kurs języka polskiego\n  - id: kurs-tlumaczy\n    title: Kurs dla tłumaczy\n',
      },
    ],
  },
  {
    name: 'reference-unknown',
    summary: {
      en: 'A reference leads to something that the plan has.',
      pl: 'Odwołanie prowadzi do czegoś, co jest w planie.',
    },
    why: {
      en: 'A task given to an institution that the plan does not know is on nobody’s list.',
      pl: 'Zadania powierzonego instytucji, której plan nie zna, nie ma na niczyjej liście.',
    },
    fails: [
      {
        'areas/edukacja.yaml': 'name: Edukacja\nleader: skola # expect\n',
        'institutions/szkola.yaml': SCHOOL,
      },
    ],
    passes: [
      { 'areas/edukacja.yaml': 'name: Edukacja\nleader: szkola\n', 'institutions/szkola.yaml': SCHOOL },
    ],
  },
  {
    name: 'code-unquoted',
    summary: {
      en: 'A code that YAML would change is in quotes.',
      pl: 'Kod, który YAML by zmienił, stoi w cudzysłowie.',
    },
    why: {
      en: 'Without quotes YAML takes a code for a number: 1.10 becomes 1.1, and a leading zero is lost.',
      pl: 'Bez cudzysłowu YAML bierze kod za liczbę: z 1.10 robi 1.1, a zero na początku przepada.',
    },
    fails: [task('code: 1.10 # expect')],
    passes: [task('code: "1.10"')],
  },
  {
    name: 'text-cut',
    summary: {
      en: 'A text with “#” after a space is in quotes.',
      pl: 'Tekst ze znakiem „#” po odstępie stoi w cudzysłowie.',
    },
    why: {
      en: 'In YAML “#” after a space begins a comment: the rest of the text would be lost silently.',
      pl: 'W YAML-u znak „#” po odstępie zaczyna komentarz: reszta tekstu przepadłaby po cichu.',
    },
    fails: [task('note: Dla grupy #2 # expect')],
    passes: [task('note: "Dla grupy #2"')],
  },
  {
    name: 'format-newer',
    summary: {
      en: 'The program reads the format that the plan is written in.',
      pl: 'Program czyta format, w którym plan jest zapisany.',
    },
    why: {
      en: 'An older program would misread a newer plan, so it refuses to read any of it.',
      pl: 'Starszy program źle odczytałby nowszy plan, dlatego nie czyta z niego niczego.',
    },
    fails: [
      {
        'lsicu.yaml':
          'format: 2 # expect\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n',
      },
    ],
    passes: [
      {
        'lsicu.yaml':
          'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n',
      },
    ],
  },
  {
    name: 'file-unknown',
    summary: {
      en: 'Every file in the folders of a plan is one that the program reads.',
      pl: 'Program czyta każdy plik z folderów planu.',
    },
    why: {
      en: 'A file that the program does not read is missing from every document. Of a register that this version does not read yet it only warns. A plan may have 2,000 files and 20 MB; names that Windows refuses or cannot tell apart are not read.',
      pl: 'Pliku, którego program nie czyta, brakuje w każdym dokumencie. O rejestrze, którego ta wersja jeszcze nie czyta, tylko ostrzega. Plan może mieć 2000 plików i 20 MB; nie są czytane pliki o nazwach, których system Windows nie przyjmuje albo nie odróżnia.',
    },
    fails: [{ 'areas/edukacja.yml': 'name: Edukacja # expect\n' }],
    passes: [{ 'areas/edukacja.yaml': 'name: Edukacja\n' }],
  },
  {
    name: 'private-tracked',
    summary: {
      en: 'Git holds nothing of the folder for private data.',
      pl: 'W gicie nie ma niczego z folderu z danymi prywatnymi.',
    },
    why: {
      en: 'What git has once taken in stays in its history and in every copy of the repository, even after the file is erased. Only private/contacts.example.yaml, which shows the form without real data, may be there. That git does not ignore private/contacts.yaml is a warning.',
      pl: 'Co raz trafiło do gita, zostaje w jego historii i w każdej kopii repozytorium, nawet po usunięciu pliku. Wolno w nim trzymać tylko private/contacts.example.yaml, wzór bez prawdziwych danych. To, że git nie pomija pliku private/contacts.yaml, jest ostrzeżeniem.',
    },
    fails: [{ 'private/telefony.yaml': 'dyrektor: # expect\n  name: Imię i nazwisko\n' }],
    passes: [{ 'private/contacts.example.yaml': 'dyrektor:\n  name: Imię i nazwisko\n' }],
  },
];

/** The base rules, in the order in which a file meets them. */
export const BASE_RULES: readonly BaseRule[] = RULES.map((rule) => ({
  ...rule,
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
}));
