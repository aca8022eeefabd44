export { compareSnapshots, type Change, type Changes, type Moved } from './compare.js';
export { compareDocuments, type DocumentChange, type DocumentPart } from './document-changes.js';
export { type SeenSession } from './seen-session.js';
export { readSnapshot, snapshotOf, writeSnapshot, type Snapshot } from './snapshot.js';
export { updateDocument, type DocumentUpdate } from './update-document.js';
export { changesKey, createVisitMemory, type MemoryStorage, type VisitMemory } from './visit-memory.js';
