import { oneOf, shared, valuesOf } from './choices.ts';
import { field } from './field.ts';
import { code, id, linkOrFile, map, ref } from './types.ts';
import { when } from './when.ts';

const STATUSES = shared('version', 'draft', 'consulted', 'adopted');

/** The way of a plan to its adoption. */
export const VERSION_STATUSES = valuesOf(STATUSES);

/** A version of the plan: `versions.yaml` or `versions/<id>.yaml`. */
export const version = map({
  id: field(
    id('version', { en: 'version', pl: 'wersja', none: 'wersji', whom: 'wersję', feminine: true }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  status: field(
    oneOf(STATUSES),
    'Draft, consulted or adopted.',
    'Projekt (draft), po konsultacjach (consulted) albo przyjęta (adopted).',
  ),
  date: field(when().optional(), 'Since when.', 'Data.'),
  act: field(ref('act').optional(), 'The act that adopted it.', 'Akt, którym ją przyjęto.'),
  rev: field(
    code().optional(),
    'The commit or tag that holds it.',
    'Oznaczenie wersji w git (commit albo tag).',
  ),
  document: field(linkOrFile().optional(), 'Where it was published.', 'Gdzie ją opublikowano.'),
});
