import type { EventDocument, LocalisedText, Party } from '../../schemas/index.js';

/** What is missing where the European Union funds an event. */
export interface CoFundingFault {
  readonly code: 'emblem-missing' | 'emblem-without-text' | 'emblem-too-small' | 'mention-missing' | 'mention-not-in-language' | 'not-visible-on-arrival';
  /** Where in the document. */
  readonly path: readonly (string | number)[];
  /** The language in which something is missing, BCP 47. */
  readonly language?: string;
}

/** One centimetre at 96 pixels an inch: the least height of the Union emblem (Implementing Regulation (EU) No 821/2014, Annex II). */
const leastEmblemHeight = 38;

/** Short forms of the Union's programmes, in the languages of the interface. */
const programmes = /\b(?:ERDF|FEDER|EFRE|FESR|EFRO|EFRR|ESF\+?|FSE\+?|EFS\+?|INTERREG|HORIZON|LIFE|JTF|FTJ|COSME|ERASMUS\+?)(?![\p{L}\p{N}])/iu;

/** Whether a party is the European Union, or funds by one of its programmes. */
export function isFundedByUnion(party: Party, { organisations }: EventDocument): boolean {
  if (party.role !== 'co-funder') return false;
  const body = organisations.find(({ id }) => id === party.organisation);
  return body?.kind === 'european-union' || textsOf(party.programmeAcronym).some((text) => programmes.test(text));
}

/**
 * What the rules on visibility ask for and the document lacks, where the Union funds the event: the emblem, in words too and
 * no smaller than a centimetre, and the sentence in every language of the document (Regulation (EU) No 1303/2013, Annex XII,
 * section 2.2; Regulation (EU) 2021/1060, Articles 47 and 50 and Annex IX). What the sentence says is the funder's to decide.
 */
export function checkCoFunding(document: EventDocument): CoFundingFault[] {
  const languages = document.event.languages ?? ['en'];
  return (document.event.parties ?? []).flatMap((party, index) => (isFundedByUnion(party, document) ? faultsOf(party, index, languages) : []));
}

function faultsOf({ emblem, mention }: Party, index: number, languages: readonly string[]): CoFundingFault[] {
  const path = ['event', 'parties', index];
  const faults: CoFundingFault[] = [];
  if (!emblem) faults.push({ code: 'emblem-missing', path });
  else if (!emblem.alt) faults.push({ code: 'emblem-without-text', path: [...path, 'emblem', 'alt'] });
  if (emblem?.height !== undefined && emblem.height < leastEmblemHeight) faults.push({ code: 'emblem-too-small', path: [...path, 'emblem', 'height'] });
  if (mention === undefined) faults.push({ code: 'mention-missing', path });
  else for (const language of languages) if (!isIn(mention, language, languages)) faults.push({ code: 'mention-not-in-language', path: [...path, 'mention'], language });
  return faults;
}

/** Whether a text is there in a language; a plain string is in the first of the document. */
function isIn(text: LocalisedText, language: string, languages: readonly string[]): boolean {
  return typeof text === 'string' ? language === languages[0] : Object.hasOwn(text, language);
}

function textsOf(text: LocalisedText | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
