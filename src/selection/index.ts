export { decodeSelection, encodeSelection, readSelectionLink, selectionLink } from './selection-link.js';
export { createSelectionStore, type SelectionStorage, type SelectionStore } from './selection-store.js';
export { addAll, mostSessions, readSelection, selectionKey, toggle, writeSelection } from './stored.js';
