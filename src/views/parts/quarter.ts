import { quarterOf, readPeriod, type Period } from '../../model/quarter.ts';
import { UserError } from '../../words/user-error.ts';
import type { ViewContext } from '../view.ts';

const BAD_QUARTER = {
  pl: '„{text}” nie jest kwartałem. Podaj go tak: 2016-Q3.',
  en: '“{text}” is no quarter. Write it so: 2016-Q3.',
};

/**
 * The quarter that a document was asked for; that of the day where none is named.
 * @throws {UserError} for what is no quarter
 */
export function quarterAsked({ argument, asOf }: ViewContext): Period {
  if (argument === undefined) return quarterOf(asOf);
  const period = readPeriod(argument);
  const quarter = period && quarterOf(period.first);
  if (!period || quarter?.text !== period.text) throw new UserError(BAD_QUARTER, { text: argument });
  return period;
}
