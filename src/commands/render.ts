import { print } from '../host/print.ts';
import { defineCommand, type Call } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';
import { GROUPING } from './grouping.ts';

const MISSING = {
  pl: 'Podaj nazwę dokumentu. Listę wypisuje polecenie: lsicu render --list',
  en: 'Give the name of a document. They are listed by: lsicu render --list',
};
const INTERNAL = {
  pl: 'dokument wewnętrzny: dodaj --audience internal',
  en: 'an internal document: add --audience internal',
};
const WIDTH = 20;

/** The documents there are, as lines or (with `--format json`) as data. */
async function list(call: Call): Promise<number> {
  const [{ Templates }, { messageLanguage }] = await Promise.all([
    import('../render/template.ts'),
    import('./surface.ts'),
  ]);
  const language = messageLanguage(call);
  const documents = new Templates(call.host).listed().map(({ name, title, audience, description }) => ({
    name,
    title: title[language],
    audience,
    description: description[language],
  }));
  const lines = documents.map(({ name, title, audience, description }) => {
    const mark = audience === 'internal' ? ` (${INTERNAL[language]})` : '';
    return `${name.padEnd(WIDTH)}${title}${mark}\n${' '.repeat(WIDTH)}${description}\n`;
  });
  await print(
    call.host,
    call.options['format'] === 'json' ? `${JSON.stringify(documents, null, 2)}\n` : lines.join(''),
  );
  return 0;
}

async function run(call: Call): Promise<number> {
  if (call.options['list'] === true) return list(call);
  const [name, argument] = call.arguments;
  const [{ makeDocument }, { UserError }] = await Promise.all([
    import('./document.ts'),
    import('../words/user-error.ts'),
  ]);
  if (name === undefined) throw new UserError(MISSING);
  return makeDocument(call, name, argument);
}

export const render = defineCommand({
  name: 'render',
  group: 'document',
  summary: {
    pl: 'dowolny dokument; --list wypisuje, jakie są',
    en: 'any document; --list says which there are',
  },
  arguments: [
    { flags: '[document]', summary: { pl: 'nazwa dokumentu', en: 'name of the document' } },
    { flags: '[subject]', summary: { pl: 'identyfikator albo okres', en: 'id or period' } },
  ],
  options: [
    ...DOCUMENT_OPTIONS,
    GROUPING,
    { flags: '--list', summary: { pl: 'wypisz dokumenty', en: 'list the documents' } },
  ],
  examples: [
    { line: 'lsicu render --list', summary: { pl: 'lista dokumentów', en: 'all documents' } },
    {
      line: 'lsicu render minutes spotkanie-zespolu-q3 -o protokol.docx',
      summary: { pl: 'protokół ze spotkania jako plik Worda', en: 'the minutes of a meeting as a Word file' },
    },
    {
      line: 'lsicu render institution-card gops',
      summary: { pl: 'karta jednej instytucji', en: 'the card of one institution' },
    },
    {
      line: 'lsicu render contacts --audience internal',
      summary: { pl: 'wykaz kontaktów do użytku wewnętrznego', en: 'the list of contacts, for internal use' },
    },
  ],
  run,
});
