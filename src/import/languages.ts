/** What a source says of languages, as BCP 47 tags, and what of it means none. */
export interface ReadLanguages {
  readonly tags: readonly string[];
  readonly unreadable: readonly string[];
  /** Words that were not tags themselves. */
  readonly mapped: readonly (readonly [found: string, tag: string])[];
}

const names: Readonly<Record<string, string>> = {
  english: 'en', anglais: 'en', englisch: 'en', 'inglés': 'en', inglese: 'en', french: 'fr', 'français': 'fr', francais: 'fr', 'französisch': 'fr', german: 'de', allemand: 'de', deutsch: 'de',
  spanish: 'es', espagnol: 'es', spanisch: 'es', 'español': 'es', italian: 'it', italien: 'it', italienisch: 'it', italiano: 'it', portuguese: 'pt', portugais: 'pt', 'português': 'pt', portugiesisch: 'pt',
  dutch: 'nl', 'néerlandais': 'nl', nederlands: 'nl', 'niederländisch': 'nl', polish: 'pl', polonais: 'pl', polnisch: 'pl', polski: 'pl', czech: 'cs', 'tchèque': 'cs', tschechisch: 'cs', 'čeština': 'cs',
  russian: 'ru', russe: 'ru', russisch: 'ru', 'русский': 'ru', arabic: 'ar', arabe: 'ar', arabisch: 'ar', 'العربية': 'ar', chinese: 'zh', chinois: 'zh', chinesisch: 'zh', '中文': 'zh', japanese: 'ja', japonais: 'ja', japanisch: 'ja', '日本語': 'ja',
  turkish: 'tr', turc: 'tr', 'türkisch': 'tr', 'türkçe': 'tr', greek: 'el', grec: 'el', griechisch: 'el', swedish: 'sv', 'suédois': 'sv', schwedisch: 'sv', danish: 'da', danois: 'da', 'dänisch': 'da', finnish: 'fi', finnois: 'fi', finnisch: 'fi',
  catalan: 'ca', 'català': 'ca', ukrainian: 'uk', ukrainien: 'uk', ukrainisch: 'uk', hungarian: 'hu', hongrois: 'hu', ungarisch: 'hu', romanian: 'ro', roumain: 'ro', 'rumänisch': 'ro', korean: 'ko', 'coréen': 'ko', koreanisch: 'ko', hebrew: 'he', 'hébreu': 'he',
};

/**
 * Reads languages as sources write them: `de`, `de, en`, `pt_BR`, `English`, `Deutsch / français`. Levels of politeness that
 * pretalx adds (`de-formal`) are left out.
 */
export function readLanguages(text: string): ReadLanguages {
  const words = text.slice(0, 200).split(/[,;/|&+]|\s(?:and|und|et)\s/i).map((word) => word.trim()).filter(Boolean);
  const read = words.map((word) => [word, toTag(word)] as const);
  return {
    tags: [...new Set(read.flatMap(([, tag]) => tag ?? []))],
    unreadable: read.filter(([, tag]) => tag === undefined).map(([word]) => word),
    mapped: read.flatMap(([word, tag]) => (tag === undefined || tag === word ? [] : [[word, tag] as const])),
  };
}

function toTag(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (Object.hasOwn(names, lower)) return names[lower];
  const parts = /^([a-z]{2,3})((?:[-_][a-z0-9]{2,8})*)$/i.exec(word.replace(/[-_](formal|informal)$/i, ''));
  if (!parts) return undefined;
  return parts[1]!.toLowerCase() + parts[2]!.replace(/_/g, '-').replace(/-([a-z]{2})(?=-|$)/gi, (region) => region.toUpperCase());
}
