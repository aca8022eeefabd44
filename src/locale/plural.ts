import type { InterfaceLanguage } from './load-messages.js';

/** What each language tells apart when it counts, beside `other` (CLDR, cardinal rules, whole numbers below a million). */
interface Categories {
  en: 'one';
  fr: 'one';
  de: 'one';
  it: 'one';
  es: 'one';
  pt: 'one';
  nl: 'one';
  pl: 'one' | 'few' | 'many';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many';
}

/** A text for each category of a language; a missing one does not compile. */
export type PluralForms<Language extends InterfaceLanguage> = Readonly<Record<Categories[Language] | 'other', string>>;

const rules = new Map<string, Intl.PluralRules>();

/** The form that goes with a count: `plural('pl', 5, { one: …, few: …, many: …, other: … })` is that of `many`. */
export function plural<Language extends InterfaceLanguage>(language: Language, count: number, forms: PluralForms<Language>): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  return byCategory[rule.select(count)] ?? forms.other;
}
