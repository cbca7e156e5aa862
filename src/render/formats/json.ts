import type { Format } from '../format.ts';

/** The view that the template is given. */
export const json: Format = {
  name: 'json',
  endings: ['.json'],
  write: ({ data }) => `${JSON.stringify(data, null, 2)}\n`,
};
