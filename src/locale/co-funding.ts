import type { CoFundingFault } from '../parties/index.js';
import { coFundingStatement } from '../parties/co-funding-statements.js';
import { isFrenchLanguage } from './clock.js';

const english: Readonly<Record<CoFundingFault['code'], string>> = {
  'emblem-missing': 'The European Union funds this event, and its emblem is missing.',
  'emblem-without-text': 'The emblem of the European Union has no text for those who do not see it.',
  'emblem-too-small': 'The emblem of the European Union is less than a centimetre high.',
  'mention-missing': 'The European Union funds this event, and the sentence that says so is missing.',
  'mention-not-in-language': 'The sentence on the funding by the European Union is missing in this language:',
  'not-visible-on-arrival': 'The funding by the European Union is not visible when the page opens: place it higher.',
};

const french: typeof english = {
  'emblem-missing': 'L’Union européenne finance cet événement et son emblème manque.',
  'emblem-without-text': 'L’emblème de l’Union européenne n’a pas de texte pour qui ne le voit pas.',
  'emblem-too-small': 'L’emblème de l’Union européenne a moins d’un centimètre de haut.',
  'mention-missing': 'L’Union européenne finance cet événement et la phrase qui le dit manque.',
  'mention-not-in-language': 'La phrase sur le financement par l’Union européenne manque dans cette langue\u202f:',
  'not-visible-on-arrival': 'Le financement par l’Union européenne n’est pas visible à l’ouverture de la page\u202f: placez-le plus haut.',
};

/**
 * A fault in words, for the webmaster: in French for a reader of French, else in English. Where the sentence is missing, with
 * that which funds of 2021 to 2027 ask for.
 */
export function describeCoFundingFault({ code, language }: CoFundingFault, reader: string): string {
  const isFrench = isFrenchLanguage(reader);
  const sentence = (isFrench ? french : english)[code];
  const statement = code === 'mention-missing' || code === 'mention-not-in-language' ? coFundingStatement(language ?? reader) : undefined;
  const said = language === undefined ? sentence : `${sentence} ${language}${statement ? '.' : ''}`;
  if (!statement) return said;
  return `${said} ${isFrench ? `Pour les fonds de 2021 à 2027, c’est «\u00a0${statement}\u00a0»\u202f; pour d’autres, demandez-la à votre autorité de gestion.` : `For funds of 2021 to 2027 it is “${statement}”; for others, ask your managing authority.`}`;
}
