import type { Plan } from '../model/plan.ts';
import { formatMoney } from '../words/money.ts';
import { sentence, type Sentence } from '../words/sentence.ts';

/** An amount of a plan as messages say it: „390 147,50 zł”. */
export function moneySaid({ settings }: Plan, amount: string): Sentence {
  const currency = settings.currency ?? 'PLN';
  return sentence({ pl: formatMoney(amount, currency, 'pl'), en: formatMoney(amount, currency, 'en') });
}
