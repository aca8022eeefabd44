export { decodeSelection, encodeSelection, readSelectionLink, selectionLink } from './selection-link.js';
export { createSelectionStore, type SelectionStorage, type SelectionStore } from './selection-store.js';
export { mostSessions, readSelection, selectionKey, writeSelection } from './stored.js';
