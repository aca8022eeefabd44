export { plainTextOf, readRichText, type RichBlock, type RichInline } from './read.js';
