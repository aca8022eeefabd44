/** Names that writers of vCards get wrong, with their parts. */
export const cardNames: readonly (readonly [claim: string, name: string, parts: Record<string, string>])[] = [
  ['several family names', 'María José García Márquez', { family: 'García Márquez', given: 'María', additional: 'José' }],
  ['titles before and after', 'Prof. Dr. Anne-Rose de la Tour, Ph.D., MBA', { family: 'de la Tour', given: 'Anne-Rose', prefix: 'Prof. Dr.', suffix: 'Ph.D., MBA' }],
  ['Chinese characters', '王小明', { family: '王', given: '小明' }],
  ['Arabic letters', 'ليلى المنصوري', { family: 'المنصوري', given: 'ليلى' }],
  ['an emoji', 'Zoé 🌻 Blum', { family: 'Blum', given: 'Zoé 🌻' }],
  ['semicolons and backslashes', 'A; B\\ C', { family: 'A;', given: 'B\\b' }],
  ['names without end', 'Long '.repeat(40).trim(), { family: 'é'.repeat(100), given: '字'.repeat(100) }],
];
