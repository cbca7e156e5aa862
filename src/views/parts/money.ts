import { amountOf } from '../../model/money.ts';
import { formatMoney } from '../../words/money.ts';
import type { ViewContext } from '../view.ts';
import { currencyOf } from './details.ts';

/** An amount, as plan files write it or in the smallest unit, in the words of the document: „390 147,50 zł”. */
export const moneyIn = (context: ViewContext, amount: string | bigint): string =>
  formatMoney(typeof amount === 'bigint' ? amountOf(amount) : amount, currencyOf(context), context.language);
