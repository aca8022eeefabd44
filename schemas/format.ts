/** The format this version writes. A later format that old readers cannot read counts up. */
export const documentFormat = 'technopole-events/1';
