export { compareSnapshots, type Change, type Changes, type Moved } from './compare.js';
export { type SeenSession } from './seen-session.js';
export { readSnapshot, snapshotOf, writeSnapshot, type Snapshot } from './snapshot.js';
export { changesKey, createVisitMemory, type MemoryStorage, type VisitMemory } from './visit-memory.js';
