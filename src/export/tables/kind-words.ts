/** Kinds of session in words that `importEvents` reads as the same kind. */
const words: Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>> = {
  plenary: { fr: 'Plénière', en: 'Plenary' }, keynote: { fr: 'Conférence invitée', en: 'Keynote' }, panel: { fr: 'Table ronde', en: 'Panel' }, workshop: { fr: 'Atelier', en: 'Workshop' }, talk: { fr: 'Intervention', en: 'Talk' },
  'lightning-talk': { fr: 'Intervention courte', en: 'Lightning talk' }, testimonial: { fr: 'Témoignage', en: 'Experience report' }, 'b2b-meeting': { fr: 'Rendez-vous B2B', en: 'B2B meeting' }, assembly: { fr: 'Assemblée générale', en: 'Assembly' },
  ceremony: { fr: 'Cérémonie', en: 'Ceremony' }, networking: { fr: 'Rencontre', en: 'Networking' }, meal: { fr: 'Repas', en: 'Meal' }, break: { fr: 'Pause', en: 'Break' }, visit: { fr: 'Visite', en: 'Visit' },
};

/** The kind in words; another as it stands. */
export function kindWord(kind: string | undefined, language: 'fr' | 'en'): string | undefined {
  return kind === undefined ? undefined : Object.hasOwn(words, kind) ? words[kind]![language] : kind;
}
