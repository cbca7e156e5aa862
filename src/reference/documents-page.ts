import type { DocumentTemplate } from '../render/template.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import { code, GENERATED, page, table } from './markdown.ts';

const AUDIENCES: Record<DocumentTemplate['audience'], Words> = {
  public: { en: 'public', pl: 'publiczny' },
  internal: { en: 'internal', pl: 'wewnętrzny' },
};

/** Every document there is a template for. */
export function documentsPage(templates: readonly DocumentTemplate[]): string {
  const rows = (language: WordLanguage): string[][] =>
    templates.map(({ name, title, audience, description }) => [
      code(name),
      title[language],
      AUDIENCES[audience][language],
      description[language],
    ]);
  return page([
    GENERATED,
    '# Documents',
    'A document is a template in `templates/` over a view. `lsicu render <name>` makes it; some have a command of their own.',
    table(['Name', 'Title', 'For', 'What it shows'], rows('en')),
    '## Po polsku',
    'Dokument to szablon z folderu `templates/`. Tworzy go polecenie `lsicu render <nazwa>`; niektóre mają własne polecenia.',
    table(['Nazwa', 'Tytuł', 'Odbiorcy', 'Co pokazuje'], rows('pl')),
  ]);
}
