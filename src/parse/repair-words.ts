import type { Told } from './mistake.ts';

const QUOTE_ALL = {
  pl: 'Cały tekst weź w cudzysłów.',
  en: 'Put the whole text in quotes.',
};

/** What is said about mistakes that leave a file unreadable. */
export const W = {
  colon: {
    message: {
      pl: 'W tekście bez cudzysłowu stoi dwukropek z odstępem, a ten oddziela nazwę pola od wartości.',
      en: 'An unquoted text holds a colon followed by a blank, which divides a name from its value.',
    },
    hint: QUOTE_ALL,
  },
  indent: {
    message: {
      pl: 'Wiersz jest źle wcięty: przed tekstem {have, plural, =0 {nie ma odstępu} one {stoi # odstęp} few {stoją # odstępy} other {stoi # odstępów}}, a {want, plural, =0 {nie powinno go być} one {powinien stać #} few {powinny stać #} other {powinno stać #}}.',
      en: 'The line is indented wrongly: {have, plural, =0 {no blank stands} one {# blank stands} other {# blanks stand}} before it instead of {want, plural, =0 {none} other {#}}.',
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
      en: 'Put {want, plural, one {# blank} other {# blanks}} before the line.',
    },
  },
  misplaced: {
    message: {
      pl: 'Wiersz jest źle wcięty: pola tej samej pozycji muszą zaczynać się w tej samej kolumnie.',
      en: 'The line is indented wrongly: fields of one item must begin in the same column.',
    },
  },
  tab: {
    message: {
      pl: 'Wcięcie zrobiono tabulatorem, a w planie wcina się tylko odstępami (spacją).',
      en: 'The indent is a tab, and plans are indented by blanks only.',
    },
    hint: {
      pl: 'Usuń tabulator i wstaw {want, plural, one {# odstęp} few {# odstępy} other {# odstępów}}.',
      en: 'Remove the tab and put {want, plural, one {# blank} other {# blanks}} there.',
    },
  },
  tabAlone: {
    message: {
      pl: 'Wcięcie zrobiono tabulatorem, a w planie wcina się tylko odstępami (spacją).',
      en: 'The indent is a tab, and plans are indented by blanks only.',
    },
  },
  hardBlank: {
    message: {
      pl: 'W miejscu zwykłego odstępu stoi odstęp nierozdzielający albo inny znak, który tylko wygląda jak odstęp.',
      en: 'In place of a plain blank stands a no-break space or another character that only looks like a blank.',
    },
    hint: { pl: 'Skasuj go, a odstęp wpisz spacją.', en: 'Delete it and press the space bar.' },
  },
  blank: {
    message: { pl: 'Po dwukropku brakuje odstępu.', en: 'A blank is missing after the colon.' },
  },
  hyphen: {
    message: {
      pl: 'Po myślniku, który zaczyna pozycję listy, brakuje odstępu.',
      en: 'A blank is missing after the hyphen that begins a list item.',
    },
  },
  wordDash: {
    message: {
      pl: 'Pozycję listy zaczyna zwykły łącznik (-), a tu stoi półpauza z Worda.',
      en: 'A list item begins with a hyphen (-); here stands a dash, as Word types it.',
    },
  },
  otherColon: {
    message: {
      pl: 'Po nazwie pola „{key}” stoi „{sign}” zamiast dwukropka.',
      en: 'The name “{key}” is followed by “{sign}” in place of a colon.',
    },
  },
  noColon: {
    message: {
      pl: 'W wierszu brakuje dwukropka po nazwie pola albo tekst jest źle wcięty.',
      en: 'The line has no colon after the name of the field, or its text is indented wrongly.',
    },
    hint: {
      pl: 'Po nazwie pola wpisz dwukropek i odstęp, a dalszy ciąg tekstu wetnij głębiej niż nazwę pola.',
      en: 'After the name of a field write a colon and a blank; indent the next line of a text more than the name.',
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
      en: 'The quoted text ends before the end of the line, because the same mark stands inside.',
    },
    hint: {
      pl: 'W środku użyj znaków „…” albo weź cały tekst w drugi rodzaj cudzysłowu.',
      en: 'Inside use “…” or put the whole text in the other kind of quotes.',
    },
  },
  afterQuote: {
    message: {
      pl: 'Tekst w cudzysłowie kończy się przed końcem wiersza, a za nim stoi jeszcze coś.',
      en: 'The quoted text ends before the end of the line, and something stands behind it.',
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
      en: 'A “#” after a blank begins a comment and cuts the text off.',
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
  depth: {
    message: {
      pl: 'Pola zagnieżdżono głębiej niż na {most} poziomach; tyle w żadnym planie nie jest potrzebne.',
      en: 'Fields are nested more than {most} levels deep; no plan needs that.',
    },
    hint: { pl: 'Sprawdź nawiasy i wcięcia.', en: 'Check the brackets and the indents.' },
  },
  other: {
    message: {
      pl: 'Tego wiersza nie można odczytać. Sprawdź wcięcie, dwukropek i cudzysłowy.',
      en: 'This line cannot be read. Check the indent, the colon and the quotation marks.',
    },
  },
} satisfies Record<string, Told>;
