import { apacheConfiguration } from './apache.js';
import { nginxConfiguration } from './nginx.js';
import { underscoreHeaders } from './underscore-headers.js';

/** The files that tell servers how to serve the site: nginx, Apache, and hosts that read `_headers`. */
export function headerFiles(): { readonly path: string; readonly content: string }[] {
  return [
    { path: 'headers/nginx.conf', content: nginxConfiguration() },
    { path: '.htaccess', content: apacheConfiguration() },
    { path: '_headers', content: underscoreHeaders() },
  ];
}
