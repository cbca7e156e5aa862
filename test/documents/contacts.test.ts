import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import type { Files } from '../setup/plan.ts';

const temporary = temporaryFolder();
const DAY = '2026-11-01';

/** A document as Markdown, blanks of all kinds made one and tables without padding. */
async function document(name: string, files: Files, ...argv: string[]): Promise<string> {
  const folder = writePlan(join(temporary, String(Math.random())), files);
  const { code, output, messages } = await run(['render', name, '--as-of', DAY, ...argv], { folder });
  expect([code, messages]).toEqual([0, '']);
  return output.replaceAll(/[ \u00a0]+/g, ' ');
}

const INTERNAL = ['--audience', 'internal'];

describe('the contact list', () => {
  const files: Files = {
    'people.yaml': [
      '- {id: dyrektor, function: Dyrektor GOK, institution: gok, email: gok@example.org}',
      '- {id: dawny, function: Dawny instruktor, institution: gok, to: 2026-06-30}',
      '- {id: kierownik, function: Kierownik GOPS, institution: gops, phone: "22 000 00 01", languages: [uk]}',
      '- {id: doradca, function: Doradca, partner: pup}',
      '- {id: tlumacz, function: Tłumacz}',
    ].join('\n'),
    'partners.yaml': '- {id: pup, name: Powiatowy Urząd Pracy}\n',
    'institutions/gok.yaml':
      'name: Gminny Ośrodek Kultury\nmembers:\n  - {person: dyrektor, role: member}\n  - {person: dawny, role: deputy}\n',
    'institutions/gops.yaml': 'name: GOPS\nmembers: {person: kierownik, role: member}\n',
    'institutions/szkola.yaml': 'name: Szkoła\n',
    'areas/kultura.yaml': 'name: Kultura\ncommunication: {who: dyrektor, channel: poczta elektroniczna}\n',
    'areas/praca.yaml': 'name: Praca\n',
    'private/contacts.yaml':
      'dyrektor:\n  name: Imię Nazwisko\n  mobile: "601 000 123"\n  keep_until: 2026-10-31\ntlumacz: {name: Inny}\n',
  };

  it('says first who is missing; somebody who has left does not count', async () => {
    const text = await document('contacts', files);
    expect(text).toContain('W systemie są 3 instytucje: członka mają 2, zastępcy nie ma żadna.');
    expect(text).toContain('**Członka systemu nie wskazano:** Szkoła.');
    expect(text).toContain('**Zastępcy nie wskazano:** Gminny Ośrodek Kultury; GOPS; Szkoła.');
    expect(text).toContain('| GOPS | członek systemu | Kierownik GOPS | – | 22 000 00 01 | ukraiński |');
    expect(text).toContain('| Szkoła | nie wskazano | – | – | – | – |');
    expect(text).toContain('| Doradca | Powiatowy Urząd Pracy | – | – | – |');
    expect(text).toContain('| Kultura | Dyrektor GOK | poczta elektroniczna |');
    expect(text).toContain('Nie ustalono tego jeszcze w obszarach: Praca.');
    expect(text).not.toMatch(/Imię|601|Inny|wewnętrzn|Czyje/);
  });

  it('within the system, has the private data, says whose they are and when they have to go', async () => {
    const text = await document('contacts', files, ...INTERNAL);
    expect(text).toContain('# Wykaz kontaktów LSICU\n\n> **Do użytku wewnętrznego – zawiera dane osobowe**');
    expect(text).toContain('| Dyrektor GOK | Imię Nazwisko | 601 000 123 | – | – |');
    expect(text).toContain('Kontaktu prywatnego nie wpisano dla 2 z 3 osób z wykazu.');
    expect(text).toContain('Dokument zawiera dane prywatne 1 osoby.');
    expect(text).toContain('**Termin przechowywania danych 1 osoby już minął: trzeba je usunąć.**');
    expect(text).toContain(
      '| Dyrektor GOK | imię i nazwisko, telefon komórkowy | private/contacts.yaml | 31 października 2026 r. – **termin minął** |',
    );
    expect(text).toContain('`lsicu contacts forget`');
    expect(text).not.toContain('Inny');
  });

  it('says on every page of other formats that it is internal', async () => {
    const html = await document('contacts', files, ...INTERNAL, '--format', 'html', '--lang', 'en');
    expect(html).toMatch(/@top-center \{\s+content: "[^"]*For internal use \\2013 contains personal data"/);
    expect(html).toContain('<strong>For internal use – contains personal data</strong>');
    const plan = await document('plan', files, ...INTERNAL, '--lang', 'en');
    expect(plan).toContain('> **For internal use**');
  });

  it('of an empty plan says what is lacking', async () => {
    const text = await document('contacts', {}, '--lang', 'en');
    expect(text).toContain('The plan has no cards of institutions yet');
    expect(text).toContain('Nobody has been named yet.');
    expect(text).toContain('The plan has no areas yet.');
    expect(await document('contacts', {}, ...INTERNAL)).toContain(
      'Nie ma jeszcze żadnego kontaktu prywatnego.',
    );
  });
});

describe('the experts', () => {
  const files: Files = {
    'lsicu.yaml':
      'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina, fictional: true}\nlanguage: pl\naudiences: {id: cudzoziemcy, title: Cudzoziemcy, languages: [uk, ka]}\n',
    'people.yaml': '- {id: tlumacz, function: Tłumacz}\n',
    'experts.yaml': [
      '- {title: Tłumacz przysięgły, kind: interpreter, languages: [uk, pl], statutory: true, person: tlumacz}',
      '- {title: Punkt porad, kind: lawyer, languages: [en], serves: powiat, email: porady@example.org, www: porady.example.org}',
      '- {title: Poradnia, kind: public-institution, phone: "22 000 00 02"}',
    ].join('\n'),
    'private/contacts.yaml': 'tlumacz: {name: Imię Nazwisko, mobile: "601 000 123", note: rano}\n',
  };

  it('are listed by kind and by language; who is lacking stands first', async () => {
    const text = await document('experts', files);
    expect(text).toContain(
      'W bazie są 3 kontakty. W procedurze zgodnie z ustawą ujęty jest 1 z nich: Tłumacz przysięgły.',
    );
    expect(text).toContain(
      '**Brakuje:** mediatora, instytucji działającej na rzecz integracji cudzoziemców.',
    );
    expect(text).toContain('**Nie ma tłumacza z języków odbiorców planu:** gruziński.');
    expect(text).toContain('| Punkt porad | – | angielski | powiat | nie | [porady.example.org]');
    expect(text).toContain('| ukraiński | Tłumacz przysięgły | brak |');
    expect(text).toContain('| angielski | brak | Punkt porad |');
    expect(text).not.toMatch(/Imię|601|22 000|porady@|Czyje|\| polski/);
  });

  it('within the system, have their contacts', async () => {
    const text = await document('experts', files, ...INTERNAL, '--lang', 'en');
    expect(text).toContain('| yes | Imię Nazwisko; 601 000 123 |');
    expect(text).toContain('| no | 22 000 00 02 |');
    expect(text).toContain('The document holds private data of 2 people.');
    expect(text).toContain('| Tłumacz | name, mobile telephone | private/contacts.yaml | not given |');
    expect(text).toContain('| Punkt porad | e-mail or telephone of the expert | experts.yaml | not given |');
    expect(text).not.toContain('rano');
  });

  it('that nobody has entered are missed in a sentence', async () => {
    const text = await document('experts', {});
    expect(text).toContain('Bazy kontaktów eksperckich jeszcze nie ma.');
    expect(text).not.toContain('##');
  });
});
