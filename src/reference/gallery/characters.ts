import { area, card, task, type GalleryCase } from './case.ts';

/** Files that cannot be read as text, and characters that a plan must not hold. */
export const CHARACTERS: readonly GalleryCase[] = [
  card({ bytes: '\u00ff\u00fen\0a\0m\0e\0' }),
  card({
    bytes:
      'name: Szko\u00b3a Podstawowa nr 1 w Przyk\u00b3adowie\ndescription: Dzieci ucz\u00b9 si\u00ea j\u00eazyka polskiego.\n',
  }),
  card({
    bytes:
      'name: Szko\u00c5\u0082a\ndescription: Zaj\u00c4\u0099cia \u015bwietlicowe, j\u00c4\u0099zyk\nnote: Dy\u00bfur\n'.replace(
        '\u015b',
        's',
      ),
  }),
  card({ bytes: 'name: Szko\u00c5' }),
  card({ bytes: '\0'.repeat(40) }),
  card({ bytes: 'PK\u0003\u0004\u0014\0\u0006\0\u00e4' }),
  card({ bytes: '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF' }),
  card({ bytes: '\u0089PNG\r\n\u001a\n' }),
  card({ bytes: 'GIF89a\u00f0' }),
  card({ bytes: '%PDF-1.7\n%\u00e2\u00e3' }),
  card({ bytes: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1' }),
  card({ bytes: '{\\rtf1\\ansi}' }),
  card('name: Szkoła Podstawowa\ndescription: JÄ™zyk i sÅ‚owo\n'),
  card('name: Szko\ufffda Podstawowa nr 1\n'),
  card('name: Szkoła\u0007 Podstawowa nr 1\n'),
  card('name: Szkoła Podstawowa nr 1\rshort: SP 1\r'),
  card('name: Szkoła\n\ufeffshort: SP 1\n'),
  card('name: Szkoła \u202eawowatsdoP\n'),
  card('name: Szkoła\u2028Podstawowa\n'),
  card('name: Szkoła\u200b Podstawowa\n'),
  card('name: Szkoła\nаreas: edukacja\n'),
  card('name: "Szkoła\\u0007"\n'),
  task('responsible: szkolа'),
  card({ notRead: 'link' }),
  card({ notRead: 'device' }),
  { 'institutions/stare.yaml': { notRead: 'folder' } },
  { Institutions: { notRead: 'folder-case', detail: 'institutions' } },
  { institution: { notRead: 'folder-name', detail: 'institutions' } },
  { 'institutions/con.yaml': { notRead: 'name' } },
  { 'institutions/Szkola.yaml': { notRead: 'clash', detail: 'institutions/szkola.yaml' } },
  card({ notRead: 'too-large' }),
  { institutions: { notRead: 'too-many', detail: 2001 } },
  { institutions: { notRead: 'too-much', detail: 21 } },
  card({ notRead: 'unreadable' }),
  area('name:\u00a0Edukacja\n'),
  card('name: Szkoła\ndiagnosis:\n\u00a0 needs: Tłumacz\n'),
  card('name: Szkoła\n\u00a0short: SP 1\n'),
];
