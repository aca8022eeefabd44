/** Letters that Unicode does not take apart but that readers write as two. */
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h' };

/** Arabic letters that readers type alike: forms of alif, alif maqsura, ta marbuta. */
const arabicForms: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' };

/**
 * A text as search sees it: without case, accents and Arabic vowel marks, ligatures and apostrophes made one, white
 * space and hyphens of all kinds made a single space. "Cœur d’Été" and "coeur d'ete" fold to the same.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[أإآٱىة]/g, (letter) => arabicForms[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u061c]/gu, '')
    .replace(/[œæßøđðþłıħ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
}
