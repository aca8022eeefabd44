/**
 * The sentence that stands with the emblem of the European Union where it co-funds, for funds of 2021 to 2027 (Regulation
 * (EU) 2021/1060, Articles 47 and 50 and Annex IX), by language: as managing authorities print it in the signs that
 * beneficiaries must show. Of earlier periods there is no one wording; each authority has its own.
 */
export const coFundingStatements: Readonly<Record<string, string>> = {
  en: 'Co-funded by the European Union',
  fr: 'Cofinancé par l’Union européenne',
  de: 'Kofinanziert von der Europäischen Union',
  es: 'Cofinanciado por la Unión Europea',
  it: 'Cofinanziato dall’Unione europea',
  nl: 'Medegefinancierd door de Europese Unie',
  pl: 'Dofinansowane przez Unię Europejską',
  pt: 'Cofinanciado pela União Europeia',
};

/** {@link coFundingStatements} in a language or a variety of it; nothing where we know none. */
export function coFundingStatement(language: string): string | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(coFundingStatements, primary) ? coFundingStatements[primary] : undefined;
}
