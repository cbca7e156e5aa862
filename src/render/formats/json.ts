import { printJson } from '../../findings/print-json.ts';
import type { Format } from '../format.ts';

/** Views say of themselves what they are of, and of which day. */
function isView(text: string): boolean {
  try {
    const { header } = JSON.parse(text) as { header?: { asOf?: unknown; version?: unknown } };
    return typeof header?.asOf === 'string' && header.version !== undefined;
  } catch {
    return false;
  }
}

/** The view that the template is given. */
export const json = {
  name: 'json',
  endings: ['.json'],
  write: ({ data }) => printJson(data),
  isOwn: (file) => isView(new TextDecoder().decode(file)),
} satisfies Format;
