import type { WordLanguage } from './sentence.ts';

const GROUP = '\u00a0';
const SIGNS: Record<string, string> = { PLN: 'zł', EUR: '€' };

/** An exact amount, digits with at most two after a dot, as an office prints it: `390147.5` → „390 147,50 zł”. Never a floating-point number. */
export function formatMoney(amount: string, currency: string, language: WordLanguage): string {
  const [whole = '0', cents = ''] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, language === 'pl' ? GROUP : ',');
  const fraction = cents === '' ? '00' : cents.padEnd(2, '0');
  const sign = language === 'pl' ? (SIGNS[currency] ?? currency) : currency;
  return `${grouped}${language === 'pl' ? ',' : '.'}${fraction}${GROUP}${sign}`;
}
