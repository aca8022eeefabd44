import { kinds, lastingPattern, lifetimes, sharedEndings } from './kinds.js';

/** To be included in a `server` block whose `root` is the site; headers of a `location` replace those around it, hence all of them in each. */
export function nginxConfiguration(): string {
  const always = `add_header X-Content-Type-Options nosniff always;`;
  const cors = `add_header Access-Control-Allow-Origin "*" always;`;
  const texts = Object.values(kinds).flatMap(({ type, isText }) => (isText && type !== 'text/html' ? [type] : []));
  return `# nginx: include this file in the server block whose root is this site.
# With the module of brotli, add "brotli_static on;".
charset utf-8;
charset_types ${texts.join(' ')};
etag on;
gzip_static on;
gzip_vary on;
index index.html;
types {
${Object.entries(kinds).map(([ending, { type }]) => `  ${type} ${ending};`).join('\n')}
}
default_type application/octet-stream;
add_header Cache-Control "${lifetimes.revalidated}";
${always}
location ~ ${lastingPattern}$ {
  add_header Cache-Control "${lifetimes.forEver}";
  add_header Cross-Origin-Resource-Policy cross-origin always;
  ${cors}
  ${always}
}
location ~ (\\.(${sharedEndings.join('|')})$|/fragments/) {
  add_header Cache-Control "${lifetimes.revalidated}";
  ${cors}
  ${always}
}
location ~ /(headers/|\\.ht|_headers$) {
  return 404;
}
`;
}
