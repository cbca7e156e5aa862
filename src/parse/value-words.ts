import type { Told } from './mistake.ts';

const IN_QUOTES = {
  pl: 'Jeśli to tekst, weź go cały w cudzysłów.',
  en: 'If this is a text, put the whole of it in quotes.',
};

/** What is said about values that YAML can read and a plan cannot use. */
export const VALUE_WORDS = {
  alias: {
    message: {
      pl: 'Znak „*” na początku oznacza w YAML-u odwołanie, a odwołań YAML w planie się nie używa.',
      en: 'A “*” at the start is a YAML alias; plans do not use aliases.',
    },
    hint: IN_QUOTES,
  },
  anchor: {
    message: {
      pl: 'Znak „&” na początku oznacza w YAML-u kotwicę, a kotwic w planie się nie używa.',
      en: 'An “&” at the start is a YAML anchor; plans do not use anchors.',
    },
    hint: IN_QUOTES,
  },
  tag: {
    message: {
      pl: 'Znak „!” na początku oznacza w YAML-u typ, a typów YAML w planie się nie używa.',
      en: 'An “!” at the start is a YAML tag; plans do not use tags.',
    },
    hint: IN_QUOTES,
  },
  merge: {
    message: {
      pl: 'Pole „<<” wstawia w YAML-u inne pola, a w planie się tego nie używa.',
      en: 'The field “<<” merges other fields in YAML; plans do not use it.',
    },
    hint: { pl: 'Wpisz te pola wprost.', en: 'Write those fields out.' },
  },
  explicit: {
    message: {
      pl: 'Znak „?” na początku wiersza zaczyna w YAML-u złożoną nazwę pola, a takich nazw w planie się nie używa.',
      en: 'A “?” at the start of a line begins a complex key in YAML; plans do not use them.',
    },
    hint: {
      pl: 'Napisz: nazwa pola, dwukropek, odstęp, wartość.',
      en: 'Write: the name of the field, a colon, a space, the value.',
    },
  },
  key: {
    message: { pl: 'Nazwa pola musi być zwykłym słowem.', en: 'The name of a field must be a plain word.' },
    hint: IN_QUOTES,
  },
  emptyKey: {
    message: {
      pl: 'Przed dwukropkiem brakuje nazwy pola.',
      en: 'The name of the field is missing before the colon.',
    },
  },
  alike: {
    message: {
      pl: 'W słowie „{word}” jest litera innego alfabetu, która tylko wygląda jak łacińska.',
      en: 'The word “{word}” holds a letter of another alphabet that only looks like a Latin one.',
    },
    hint: { pl: 'Wpisz to słowo od nowa.', en: 'Type the word again.' },
  },
  hidden: {
    message: {
      pl: 'Zapis z ukośnikiem „\\” w cudzysłowie daje tu niewidoczny znak, którego plan nie może zawierać.',
      en: 'The sequence with “\\” in these quotes makes an invisible character, which a plan cannot hold.',
    },
    hint: { pl: 'Usuń ten zapis.', en: 'Remove it.' },
  },
  comma: {
    message: {
      pl: 'Przecinek w nawiasie klamrowym oddziela pola, więc wartość kończy się przed nim.',
      en: 'Inside braces a comma separates fields, so the value ends before it.',
    },
    hint: {
      pl: 'Tekst z przecinkiem weź w cudzysłów, a kwotę zapisz z kropką (7500.00).',
      en: 'Put a text with a comma in quotes, and write an amount with a dot (7500.00).',
    },
  },
  braces: {
    message: {
      pl: 'Nawias klamrowy na początku oznacza w YAML-u spis pól, a tu nie ma nazwy pola z dwukropkiem.',
      en: 'A brace at the start begins a set of fields in YAML, but no name of a field with a colon follows.',
    },
    hint: IN_QUOTES,
  },
  blank: {
    message: { pl: 'Po dwukropku brakuje odstępu.', en: 'There is no space after the colon.' },
  },
  hyphen: {
    message: {
      pl: 'Po myślniku, który zaczyna pozycję listy, brakuje odstępu.',
      en: 'There is no space after the hyphen that begins a list item.',
    },
  },
  blankInKey: {
    message: {
      pl: 'Przed nazwą pola albo za nią stoi odstęp nierozdzielający lub inny znak, który tylko wygląda jak odstęp.',
      en: 'Next to the name of the field there is a no-break space, or another character that only looks like a space.',
    },
    hint: {
      pl: 'Skasuj go, a wcięcie wpisz spacją.',
      en: 'Delete it and indent the line with plain spaces.',
    },
  },
  unopened: {
    message: {
      pl: 'Nawias zamykający nie ma tu otwierającego.',
      en: 'The closing bracket has no opening one here.',
    },
  },
  unquoted: {
    message: {
      pl: 'Tekst kończy się cudzysłowem, którego nic nie otwiera.',
      en: 'The text ends with a quotation mark that nothing opens.',
    },
  },
  noColon: {
    message: {
      pl: 'Po nazwie pola brakuje dwukropka.',
      en: 'The colon after the name of the field is missing.',
    },
  },
  shallow: {
    message: {
      pl: 'Ten wiersz wcięto płycej niż następne pozycje listy, więc stały się dalszym ciągiem jego tekstu.',
      en: 'This line is indented less than the list items after it, so they were read as part of its text.',
    },
    hint: {
      pl: 'Myślniki jednej listy zaczynają się w tej samej kolumnie.',
      en: 'The hyphens of one list begin in the same column.',
    },
  },
  swallowed: {
    message: {
      pl: 'Ten wiersz wcięto głębiej niż poprzednią pozycję listy, więc jest dalszym ciągiem jej tekstu.',
      en: 'This line is indented more than the list item before it, so it was read as part of the text of that item.',
    },
    hint: {
      pl: 'Myślniki jednej listy zaczynają się w tej samej kolumnie.',
      en: 'The hyphens of one list begin in the same column.',
    },
  },
  depth: {
    message: {
      pl: 'Pola zagnieżdżono głębiej niż na {most} poziomach; tyle w żadnym planie nie jest potrzebne.',
      en: 'Fields are nested more than {most} levels deep; no plan needs that.',
    },
    hint: { pl: 'Sprawdź nawiasy i wcięcia.', en: 'Check the brackets and the indents.' },
  },
  cut: {
    message: {
      pl: 'Znak „#” po odstępie zaczyna komentarz, więc ucina tekst: zostaje z niego tylko „{rest}”.',
      en: 'A “#” after a space begins a comment and cuts the text off: only “{rest}” is left of it.',
    },
    hint: { pl: 'Cały tekst weź w cudzysłów.', en: 'Put the whole text in quotes.' },
  },
  nothing: {
    message: {
      pl: 'Znak „#” po odstępie zaczyna komentarz, więc pole jest puste.',
      en: 'A “#” after a space begins a comment, so the field is empty.',
    },
    hint: { pl: 'Cały tekst weź w cudzysłów.', en: 'Put the whole text in quotes.' },
  },
  noHyphen: {
    message: {
      pl: 'Przed pierwszym polem tej pozycji brakuje myślnika, więc jej pola wpadły do pozycji wyżej.',
      en: 'The hyphen before the first field of this item is missing, so its fields were added to the item above.',
    },
    hint: {
      pl: 'Wpisz myślnik i odstęp w miejscu dwóch ostatnich odstępów przed tym polem.',
      en: 'Write a hyphen and a space in place of the last two spaces before this field.',
    },
  },
  twice: {
    message: {
      pl: 'Pole „{key}” występuje w tym miejscu dwa razy; liczy się tylko pierwsze.',
      en: 'The field “{key}” is written twice here; only the first one counts.',
    },
    hint: { pl: 'Usuń jedno z nich albo połącz oba.', en: 'Remove one of them or merge the two.' },
  },
} satisfies Record<string, Told>;
