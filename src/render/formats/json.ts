import { printJson } from '../../findings/print-json.ts';
import type { Format } from '../format.ts';

/** The view that the template is given. */
export const json: Format = {
  name: 'json',
  endings: ['.json'],
  write: ({ data }) => printJson(data),
};
