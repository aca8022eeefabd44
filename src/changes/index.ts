export { compareSnapshots, type Change, type Changes } from './compare.js';
export { readSnapshot, snapshotOf, writeSnapshot, type SeenSession, type Snapshot } from './snapshot.js';
export { changesKey, createVisitMemory, type MemoryStorage, type VisitMemory } from './visit-memory.js';
