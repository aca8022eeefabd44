export * from './agenda/index.js';
export * from './contact/index.js';
export * from './export/index.js';
export * from './load/index.js';
export * from './locale/index.js';
export * from './registration/index.js';
export * from './rich-text/index.js';
export * from './time/index.js';
