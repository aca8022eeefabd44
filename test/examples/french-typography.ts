/** What French typography asks for (Imprimerie nationale), as patterns of what it does not allow. */
const slips: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['no narrow no-break space before ; : ! ?', /[^\u202F][;:!?]/u],
  ['no narrow no-break space inside « »', /«[^\u202F]|[^\u202F]»/u],
  ['straight apostrophe', /'/u],
  ['straight or English quotation marks', /["“”]/u],
  ['three full stops for an ellipsis', /\.\.\./u],
  ['thousands apart by a space that breaks', /\d \d{3}(?!\d)/u],
  ['a unit apart by a space that breaks', /\d (%|€|h(?!\p{L}))/u],
  ['an ordinal in -ème', /\d\s?[èeé]me\b/iu],
  ['a capital without its accent', /(?<!\p{L})(Etat|Ecole|Econom|Energ|Etudiant|Ecri|Electr|Equipe|Elodie|Evén|Edition)|(?<!\p{L})A (?=propos|partir|l’|la )/u],
  ['œ in two letters', /(?<!\p{L})(oeuvre|coeur|noeud|soeur|voeu)/iu],
  ['two spaces', /\S {2}/u],
];

/** Names the rules that a French CommonMark text breaks. Addresses of links are left aside. */
export function findFrenchSlips(text: string): string[] {
  const words = text.replace(/\]\([^)]*\)|<[^>\s]*>/g, ']');
  return slips.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
}
