import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse/parse.ts';
import { say } from '../../src/words/sentence.ts';

const found = (text: string): string[] =>
  parseText('areas/kultura.yaml', text).findings.map(
    ({ rule, at, message }) => `${at.line}:${at.column} ${rule} ${say(message, 'pl')}`,
  );

/** An area whose third line on is given. */
const area = (rest: string): string => `# Obszar integracji\nname: Kultura\n${rest}`;

describe('an everyday mistake gives one finding at its line', () => {
  const mistakes: readonly (readonly [string, string, string])[] = [
    [
      'a colon in an unquoted text',
      area('description: Zajęcia: plastyka i taniec\nleader: gok\n'),
      '3:14 yaml-syntax W tekście bez cudzysłowu stoi dwukropek',
    ],
    [
      'a colon in an item of a list',
      area('aliases:\n  - Kultura\n  - Obszar: kultura: sztuka\n'),
      '5:5 yaml-syntax W tekście bez cudzysłowu stoi dwukropek',
    ],
    [
      'the dash of a word processor for a hyphen',
      area('aliases:\n  - Kultura\n  – Sztuka\n  - Taniec\n'),
      '5:3 yaml-syntax Pozycję listy zaczyna zwykły myślnik z klawiatury (-)',
    ],
    ['a tab as indent', area('tasks:\n\t- id: wystawa\n'), '4:1 yaml-syntax Wcięcie zrobiono tabulatorem'],
    [
      'a tab before a field',
      area('tasks:\n  - id: wystawa\n\t  title: Wystawa\n'),
      '5:1 yaml-syntax Wcięcie zrobiono tabulatorem',
    ],
    [
      'a field indented too deep',
      area('tasks:\n  - id: wystawa\n      title: Wystawa\n'),
      '5:7 yaml-syntax Wiersz jest źle wcięty',
    ],
    [
      'a field indented too little',
      area('tasks:\n  - id: wystawa\n   title: Wystawa\n'),
      '5:4 yaml-syntax Wiersz jest źle wcięty',
    ],
    ['no blank after the colon', area('leader:gok\n'), '3:1 yaml-syntax Po dwukropku brakuje odstępu'],
    [
      'no blank after the colon in a list',
      area('tasks:\n  - id: wystawa\n    title:Wystawa\n    due: 2026\n'),
      '5:5 yaml-syntax Po dwukropku brakuje odstępu',
    ],
    ['no colon', area('leader gok\n'), '3:1 yaml-syntax W wierszu brakuje dwukropka'],
    [
      'an open quotation mark',
      area('tasks:\n  - id: wystawa\n    title: "Wystawa\n  - id: kino\n    title: Kino\n'),
      '5:12 yaml-syntax Cudzysłów otwarty w tym wierszu',
    ],
    [
      'an open quotation mark before a closed one',
      area('leader: "gok\ndescription: "Zajęcia"\n'),
      '3:9 yaml-syntax Cudzysłów otwarty w tym wierszu',
    ],
    [
      'an open single quotation mark',
      area("leader: 'gok\n"),
      '3:9 yaml-syntax Cudzysłów otwarty w tym wierszu',
    ],
    [
      'a quotation mark inside a quoted text',
      area('description: "Konkurs "Moja gmina" w szkole"\n'),
      '3:14 yaml-syntax Tekst w cudzysłowie kończy się',
    ],
    [
      'text after a quoted text',
      area('description: "Dzień Sąsiada" w parku\n'),
      '3:14 yaml-syntax Tekst w cudzysłowie kończy się',
    ],
    [
      'an open bracket',
      area('aliases: [Kultura, Sztuka\nleader: gok\n'),
      '3:10 yaml-syntax Nawias otwarty w tym wierszu',
    ],
    [
      'an open brace',
      area('tasks:\n  - {id: wystawa, title: Wystawa\nleader: gok\n'),
      '4:5 yaml-syntax Nawias otwarty w tym wierszu',
    ],
    [
      'a text that begins with @',
      area('leader: @gok\n'),
      '3:9 yaml-syntax Tekst nie może zaczynać się od tego znaku',
    ],
    [
      'a text that begins with %',
      area('description: %50 dzieci\n'),
      '3:14 yaml-syntax Tekst nie może zaczynać się od tego znaku',
    ],
    [
      'a text that begins with a back quote',
      area('description: `gok`\n'),
      '3:14 yaml-syntax Tekst nie może zaczynać się od tego znaku',
    ],
    ['an anchor', area('leader: &lider gok\n'), '3:9 yaml-syntax Znak „&” na początku'],
    ['an alias', area('leader: *lider\n'), '3:9 yaml-syntax Znak „*” na początku'],
    ['a text that begins with *', area('description: *ważne* zajęcia\n'), '3:14 yaml-syntax'],
    ['a tag', area('leader: !ważne gok\n'), '3:9 yaml-syntax Tekst nie może zaczynać się od tego znaku'],
    ['a tag of plain letters', area('leader: !pilne gok\n'), '3:9 yaml-syntax Znak „!” na początku'],
    ['a typed tag', area('leader: !!binary Z29r\n'), '3:9 yaml-syntax Znak „!” na początku'],
    ['a directive', `%YAML 1.1\n---\n${area('')}`, '1:1 yaml-syntax Wiersz zaczynający się od „%”'],
    ['a second document', area('---\nname: Praca\n'), '3:1 yaml-syntax W pliku jest kilka dokumentów'],
    [
      'text after the end of the document',
      area('...\nname: Praca\n'),
      '4:1 yaml-syntax W pliku jest kilka dokumentów',
    ],
    [
      'conflict markers',
      area('<<<<<<< HEAD\nleader: gok\n=======\nleader: biblioteka\n>>>>>>> poprawki\n'),
      '3:1 yaml-syntax W pliku został ślad',
    ],
    [
      'conflict markers with the common ancestor',
      area(
        '<<<<<<< HEAD\nleader: gok\n||||||| 1a2b3c4\nleader: szkola\n=======\nleader: biblioteka\n>>>>>>> poprawki\n',
      ),
      '3:1 yaml-syntax W pliku został ślad',
    ],
    [
      'a conflict marker inside a text',
      area('description: |\n  Zajęcia.\n<<<<<<< HEAD\n  Kino.\n'),
      '5:1 yaml-syntax W pliku został ślad',
    ],
    [
      'one conflict marker left over',
      area('leader: gok\n>>>>>>> poprawki\n'),
      '4:1 yaml-syntax W pliku został ślad',
    ],
    ['a text cut by #', area('description: Uchwała nr #5/2026\n'), '3:14 text-cut Znak „#” po odstępie'],
    ['a value that is nothing but #', area('description: #kultura\n'), '3:14 text-cut Znak „#” po odstępie'],
    ['a list for a key', area('? [gok, szkola]\n: leader\n'), '3:1 yaml-syntax Znak „?” na początku wiersza'],
  ];

  it.each(mistakes)('%s', (_, text, expected) => {
    const all = found(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(expected);
  });
});

describe('what is no mistake', () => {
  it.each([
    ['a comment after a blank', 'leader: gok # do uzgodnienia\n'],
    ['a comment without a blank before it', 'leader: gok#1\n'],
    ['a hash sign in quotation marks', 'description: "Uchwała nr #5/2026"\n'],
    ['a heading underlined with equals signs', 'description: |\n  Kultura\n  =======\n  Zajęcia.\n'],
    ['a mark of the document’s start', ''],
    ['a colon without a blank', 'description: godz. 10:00\n'],
    ['a percent sign inside a text', 'description: 50 % dzieci\n'],
  ])('%s', (_, rest) => {
    expect(found(area(rest))).toEqual([]);
  });

  it('a file that begins with ---', () => {
    expect(found(`---\n${area('')}`)).toEqual([]);
  });
});

describe('a file without fields', () => {
  it.each([
    ['empty', ''],
    ['blank', '\n   \n\n'],
    ['only comments', '# Obszar integracji\n# do uzupełnienia\n'],
    ['only the mark of a start', '---\n'],
  ])('%s: said plainly, at its first line', (_, text) => {
    expect(found(text)).toEqual(['1:1 yaml-syntax Plik jest pusty. Uzupełnij go albo usuń.']);
  });
});

describe('a key that stands twice', () => {
  const duplicates = (text: string): string[] =>
    parseText('areas/kultura.yaml', text).findings.map(
      ({ rule, at, related = [] }) =>
        `${rule} ${at.line}:${at.column} ${related.map((other) => other.at.line).join()}`,
    );

  it('is reported at the second with the place of the first', () => {
    expect(duplicates(area('leader: gok\nname: Praca\n'))).toEqual(['key-duplicate 4:1 2']);
  });

  it('is found inside an item, and not taken for the key of another', () => {
    const text = area(
      'tasks:\n  - id: kino\n    title: Kino\n  - id: wystawa\n    title: Wystawa\n    id: galeria\n',
    );
    expect(duplicates(text)).toEqual(['key-duplicate 8:5 6']);
  });

  it('is found in quotation marks', () => {
    expect(duplicates(area('"name": Praca\n'))).toEqual(['key-duplicate 3:1 2']);
  });

  it('leaves the rest of the file in use', () => {
    expect(parseText('areas/kultura.yaml', area('leader: gok\nname: Praca\n')).value).toEqual({
      name: 'Kultura',
      leader: 'gok',
    });
  });

  it('is found three times where it stands four times', () => {
    expect(duplicates('name: Praca\nname: Praca\nname: Praca\nname: Praca\n')).toHaveLength(3);
  });
});
