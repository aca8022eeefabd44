import { attributeLinks } from './attribute-links.js';

attributeLinks(document);
