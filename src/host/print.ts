import { UserError } from '../words/user-error.ts';
import type { Host } from './host.ts';

const LOST = {
  pl: 'Nie udało się zapisać wyniku na wyjściu.',
  en: 'The result could not be written to standard output.',
};

/** What is said of output that is lost. */
export const lostOutput = (): UserError => new UserError(LOST);

/** Writes the product; output that is lost is an error, a reader that has gone away is not. @throws {UserError} */
export async function print(host: Host, product: string | Uint8Array): Promise<void> {
  try {
    await host.output.write(product);
  } catch {
    throw lostOutput();
  }
}
