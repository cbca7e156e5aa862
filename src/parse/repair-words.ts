import type { Words } from '../words/sentence.ts';
import type { Told } from './mistake.ts';
import { VALUE_WORDS } from './value-words.ts';

const QUOTE_ALL = {
  pl: 'Cały tekst weź w cudzysłów.',
  en: 'Put the whole text in quotes.',
};

const TAB = {
  pl: 'Wcięcie zrobiono tabulatorem, a w planie wcina się tylko odstępami (spacją).',
  en: 'The indent is a tab; plans are indented with spaces only.',
};

/** What is said besides about a line that is indented wrongly or goes on with a text. */
export const BESIDES = {
  block: {
    pl: 'Przesuń o tyle samo także wiersze, które są pod nim wcięte głębiej.',
    en: 'Move the lines below it that are indented more by as much.',
  },
  maybeText: {
    pl: 'Pola tej samej pozycji zaczynają się w tej samej kolumnie. Jeśli to dalszy ciąg tekstu z wiersza wyżej, weź cały tekst w cudzysłów.',
    en: 'Fields of one item begin in the same column. If this line goes on with the text above it, put the whole text in quotes.',
  },
  textBegins: { pl: 'Tu zaczyna się ten tekst.', en: 'The text begins here.' },
} satisfies Record<string, Words>;

/** What is said about mistakes that leave a file unreadable. */
export const W = {
  colon: {
    message: {
      pl: 'W tekście bez cudzysłowu stoi dwukropek z odstępem, a ten oddziela nazwę pola od wartości.',
      en: 'An unquoted text holds a colon and a space after it, which end the name of a field.',
    },
    hint: QUOTE_ALL,
  },
  colonBelow: {
    message: {
      pl: 'Tekst bez cudzysłowu ciągnie się tu z wiersza wyżej i zawiera dwukropek z odstępem, a ten oddziela nazwę pola od wartości.',
      en: 'An unquoted text goes on here from the line above and holds a colon and a space after it, which end the name of a field.',
    },
    hint: {
      pl: 'Cały tekst weź w cudzysłów: otwórz go na początku tekstu, a zamknij na jego końcu.',
      en: 'Put the whole text in quotes: open them where the text begins and close them where it ends.',
    },
  },
  indent: {
    message: {
      pl: 'Wiersz jest źle wcięty: {have, plural, =0 {nie ma na początku żadnego odstępu} one {ma na początku # odstęp} few {ma na początku # odstępy} other {ma na początku # odstępów}}, a {want, plural, =0 {powinien zaczynać się bez odstępów} other {powinien mieć #}}.',
      en: 'The line is indented wrongly: it begins with {have, plural, =0 {no spaces} one {# space} other {# spaces}} and should begin with {want, plural, =0 {none} other {#}}.',
    },
    hint: {
      pl: 'Pola tej samej pozycji zaczynają się w tej samej kolumnie.',
      en: 'Fields of one item begin in the same column.',
    },
  },
  continued: {
    message: {
      pl: 'Dalszy ciąg tekstu musi być wcięty głębiej niż nazwa pola, do którego należy.',
      en: 'The next line of a text must be indented more than the name of its field.',
    },
    hint: {
      pl: 'Wstaw na początku wiersza {want, plural, one {# odstęp} few {# odstępy} other {# odstępów}}.',
      en: 'Put {want, plural, one {# space} other {# spaces}} before the line.',
    },
  },
  misplaced: {
    message: {
      pl: 'Wiersz jest źle wcięty: pola tej samej pozycji muszą zaczynać się w tej samej kolumnie.',
      en: 'The line is indented wrongly: fields of one item must begin in the same column.',
    },
  },
  tab: {
    message: TAB,
    hint: {
      pl: 'Usuń tabulator i {want, plural, =0 {zacznij wiersz bez odstępów} one {wstaw # odstęp} few {wstaw # odstępy} other {wstaw # odstępów}}.',
      en: 'Remove the tab and {want, plural, =0 {begin the line without spaces} one {put # space there} other {put # spaces there}}.',
    },
  },
  tabAlone: { message: TAB },
  hardBlank: {
    message: {
      pl: 'W miejscu zwykłego odstępu stoi odstęp nierozdzielający albo inny znak, który tylko wygląda jak odstęp.',
      en: 'There is a no-break space, or another character that only looks like a space, where a plain one belongs.',
    },
    hint: { pl: 'Skasuj go, a odstęp wpisz spacją.', en: 'Delete it and type a space.' },
  },
  blank: VALUE_WORDS.blank,
  hyphen: VALUE_WORDS.hyphen,
  wordDash: {
    message: {
      pl: 'Pozycję listy zaczyna zwykły myślnik z klawiatury (-), a tu stoi dłuższa kreska, jaką wstawia Word.',
      en: 'A list item begins with a hyphen (-), and this is a dash, as Word types it.',
    },
  },
  otherColon: {
    message: {
      pl: 'Po nazwie pola „{key}” stoi „{sign}” zamiast dwukropka.',
      en: 'The name “{key}” is followed by “{sign}” instead of a colon.',
    },
  },
  noColon: {
    message: {
      pl: 'W wierszu brakuje dwukropka po nazwie pola albo tekst jest źle wcięty.',
      en: 'The line has no colon after the name of the field, or its text is indented wrongly.',
    },
    hint: {
      pl: 'Po nazwie pola wpisz dwukropek i odstęp, a dalszy ciąg tekstu wetnij głębiej niż nazwę pola.',
      en: 'After the name of a field write a colon and a space; indent the next line of a text more than the name.',
    },
  },
  quote: {
    message: {
      pl: 'Cudzysłów otwarty w tym wierszu nie jest zamknięty.',
      en: 'The quotation mark opened in this line is not closed.',
    },
  },
  wordQuote: {
    message: {
      pl: 'Cudzysłów otwarty znakiem {open} zamyka się innym znakiem.',
      en: 'The quotation mark {open} is closed by another sign.',
    },
    hint: {
      pl: 'Zamknij go tym samym znakiem, którym jest otwarty.',
      en: 'Close it with the sign that opens it.',
    },
  },
  innerQuote: {
    message: {
      pl: 'Tekst w cudzysłowie kończy się przed końcem wiersza, bo taki sam znak stoi w środku.',
      en: 'The quoted text ends before the end of the line, because the same mark is used inside it.',
    },
    hint: {
      pl: 'W środku użyj znaków „…” albo weź cały tekst w drugi rodzaj cudzysłowu.',
      en: 'Inside use “…”, or put the whole text in the other kind of quotes.',
    },
  },
  afterQuote: {
    message: {
      pl: 'Tekst w cudzysłowie kończy się przed końcem wiersza, a za nim stoi jeszcze coś.',
      en: 'The quoted text ends before the end of the line, and more text follows it.',
    },
    hint: QUOTE_ALL,
  },
  escape: {
    message: {
      pl: 'W cudzysłowie "…" ukośnik „\\” zaczyna zapis szczególny, a ten jest nieznany.',
      en: 'Inside "…" a backslash “\\” begins a special sequence, and this one is unknown.',
    },
    hint: {
      pl: "Weź tekst w pojedyncze cudzysłowy '…'.",
      en: "Put the text in single quotes '…'.",
    },
  },
  bracket: {
    message: {
      pl: 'Nawias otwarty w tym wierszu nie jest zamknięty.',
      en: 'The bracket opened in this line is not closed.',
    },
  },
  closing: {
    message: {
      pl: 'Nawias zamykający nie pasuje do otwierającego.',
      en: 'The closing bracket does not match an opening one.',
    },
  },
  start: {
    message: {
      pl: 'Tekst nie może zaczynać się od tego znaku: „{sign}” ma w YAML-u swoje znaczenie.',
      en: 'A text cannot begin with this character: “{sign}” has a meaning of its own in YAML.',
    },
    hint: QUOTE_ALL,
  },
  cut: {
    message: {
      pl: 'Znak „#” po odstępie zaczyna komentarz i ucina tekst.',
      en: 'A “#” after a space begins a comment and cuts the text off.',
    },
    hint: QUOTE_ALL,
  },
  documents: {
    message: {
      pl: 'W pliku jest kilka dokumentów (wiersz „---” albo „...”), a w jednym pliku może stać tylko jeden.',
      en: 'The file holds several documents (a line “---” or “...”), and one file holds one document.',
    },
    hint: {
      pl: 'Usuń ten wiersz albo przenieś resztę do osobnego pliku.',
      en: 'Remove this line or move the rest to a file of its own.',
    },
  },
  directive: {
    message: {
      pl: 'Wiersz zaczynający się od „%” zmienia sposób czytania pliku, a w planie nie jest to dozwolone.',
      en: 'A line that begins with “%” changes how the file is read, which is not allowed in a plan.',
    },
    hint: { pl: 'Usuń go.', en: 'Remove it.' },
  },
  conflict: {
    message: {
      pl: 'W pliku został ślad niedokończonego scalania zmian (konflikt git).',
      en: 'The file holds an unfinished merge (a git conflict).',
    },
    hint: {
      pl: 'Wybierz jedną z wersji i usuń wiersze ze znakami „<<<<<<<”, „=======” i „>>>>>>>”.',
      en: 'Keep one of the versions and remove the lines with “<<<<<<<”, “=======” and “>>>>>>>”.',
    },
  },
  empty: {
    message: {
      pl: 'Plik jest pusty. Uzupełnij go albo usuń.',
      en: 'The file is empty. Fill it in or remove it.',
    },
  },
  longLine: {
    message: {
      pl: 'Wiersz ma ponad {most, number} znaków; tyle w żadnym planie nie jest potrzebne.',
      en: 'The line has more than {most, number} characters; no plan needs that.',
    },
    hint: { pl: 'Podziel go na krótsze wiersze.', en: 'Split it into shorter lines.' },
  },
  manyLines: {
    message: {
      pl: 'Plik ma ponad {most, number} wierszy; tyle w żadnym planie nie jest potrzebne.',
      en: 'The file has more than {most, number} lines; no plan needs that.',
    },
    hint: { pl: 'Podziel go na mniejsze pliki.', en: 'Split it into smaller files.' },
  },
  other: {
    message: {
      pl: 'Tego wiersza nie można odczytać. Sprawdź wcięcie, dwukropek i cudzysłowy.',
      en: 'This line cannot be read. Check the indent, the colon and the quotation marks.',
    },
  },
} satisfies Record<string, Told>;
