import { contentTypeOf, kinds, lastingPattern, lifetimes, sharedEndings } from './kinds.js';

/**
 * Read by Apache itself where the site lies. What is compressed already is found by its name, and said by `AddEncoding`: modules that
 * compress leave alone what has an encoding. They rest altogether, for they would change ETags so that nothing is answered by 304.
 */
export function apacheConfiguration(): string {
  return `# Apache 2.4: read by itself where "AllowOverride FileInfo Indexes" or more lets it.
DirectoryIndex index.html
${Object.entries(kinds).map(([ending, kind]) => `AddType "${contentTypeOf(kind)}" .${ending}`).join('\n')}
<FilesMatch "\\.(br|gz)$">
  RemoveType .br .gz
  RemoveLanguage .br
  AddEncoding br .br
  AddEncoding gzip .gz
</FilesMatch>
<IfModule mod_alias.c>
  RedirectMatch 404 "/(headers/|_headers$|\\.ht)"
</IfModule>
<IfModule mod_expires.c>
  ExpiresActive Off
</IfModule>
<IfModule mod_headers.c>
  Header set Cache-Control "${lifetimes.revalidated}"
  Header merge Vary Accept-Encoding
  Header always set X-Content-Type-Options "nosniff"
  <FilesMatch "\\.(${sharedEndings.join('|')})(\\.(br|gz))?$">
    Header always set Access-Control-Allow-Origin "*"
  </FilesMatch>
  <If "%{REQUEST_URI} =~ m#/fragments/#">
    Header always set Access-Control-Allow-Origin "*"
  </If>
  <If "%{REQUEST_URI} =~ m#${lastingPattern}(\\.(br|gz))?$#">
    Header set Cache-Control "${lifetimes.forEver}"
    Header always set Access-Control-Allow-Origin "*"
    Header always set Cross-Origin-Resource-Policy "cross-origin"
  </If>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]
${encoded('br', 'br')}
${encoded('gzip', 'gz')}
</IfModule>
`;
}

/** Sends a compressed form that lies ready where a browser takes it, which it does not with a weight of nothing (RFC 9110 §12.5.3). */
function encoded(encoding: string, ending: string): string {
  return `  RewriteCond %{HTTP:Accept-Encoding} "(^|[,\\s])${encoding}\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))"
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L]`;
}
