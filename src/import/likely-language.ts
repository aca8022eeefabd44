/** Small words that texts of a language are full of, and of which the others have few. */
const words: Readonly<Record<string, string>> = {
  en: 'the and of to for with is are on how we you this that from your will an by it',
  fr: 'le la les des du et une pour dans sur avec est nous aux ce cette qui par vous leur sont au',
  de: 'der die das und für mit von ein eine nicht ist wir den im auf zu wie sich des zum',
  es: 'el los las una para con por del que y se cómo su más como son desde entre este',
  it: 'il gli della di una per con che e del sono nel come alla dei nella le delle più',
  pt: 'o os uma para com por do da que e não como dos das em são mais ao pela na',
  nl: 'het een van en voor met zijn op dat niet wij deze ook hoe naar wordt aan bij',
};

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(words)) for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** Fewer small words tell nothing. */
const leastWords = 6;

/** What is looked at, in characters: some dozens of descriptions. */
const maxLength = 30_000;

/** The language that texts seem to be in; nothing where they are few, of no language known here, or of several. */
export function likelyLanguageOf(texts: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of texts) {
    for (const [word] of text.slice(0, maxLength - length).toLowerCase().matchAll(/\p{L}+/gu)) {
      for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    length += text.length;
    if (length >= maxLength) break;
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= leastWords && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
