/** "20 €", "7,50 €", "£12": an amount in the currency's main unit (ISO 4217), without decimals where there is nothing in them. */
export function formatPrice(amount: number, currency: string, language: string): string {
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(/^en$/i.test(language) ? 'en-GB' : language, { style: 'currency', currency, ...digits }).format(amount);
}
