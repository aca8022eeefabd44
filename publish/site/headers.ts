/** How a kind of file is to be served. */
interface Rule {
  /** Paths from the root of the site, with `*` for anything. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What never changes under its name. */
const forEver = 'public, max-age=31536000, immutable';
/** What is asked for again each time, and mostly answered by 304. */
const revalidated = 'no-cache';
/** Pages of partners read it. */
const forPartners = { 'Access-Control-Allow-Origin': '*' };

/** Types of files that servers do not know by themselves, by their endings. */
const types: Readonly<Record<string, string>> = { ics: 'text/calendar; charset=utf-8', vcf: 'text/vcard; charset=utf-8', json: 'application/json; charset=utf-8', xml: 'application/xml; charset=utf-8', js: 'text/javascript; charset=utf-8' };

const rules: readonly Rule[] = [
  { paths: ['/*'], headers: { 'Cache-Control': revalidated, 'X-Content-Type-Options': 'nosniff' } },
  { paths: ['/embed/*', '/assets/*'], headers: { 'Cache-Control': forEver, ...forPartners, 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  { paths: ['/*.json', '/*.ics', '/*.vcf', '/*.xml', '/fragments/*'], headers: forPartners },
];

/** The files that tell servers how to serve the site: nginx, Apache, and hosts that read `_headers`. */
export function headerFiles(): { readonly path: string; readonly content: string }[] {
  return [
    { path: 'headers/nginx.conf', content: nginxConfiguration() },
    { path: '.htaccess', content: apacheConfiguration() },
    { path: '_headers', content: netlifyHeaders() },
  ];
}

/** To be included in a `server` block whose `root` is the site; headers of a `location` replace those around it, hence all of them in each. */
function nginxConfiguration(): string {
  const always = `add_header X-Content-Type-Options nosniff always;`;
  const cors = `add_header Access-Control-Allow-Origin "*" always;`;
  return `# nginx: include this file in the server block whose root is this site.
# With the module of brotli, add "brotli_static on;".
charset utf-8;
charset_types text/css text/plain text/xml text/javascript text/calendar text/vcard application/json application/xml;
etag on;
gzip_static on;
gzip_vary on;
index index.html;
types {
  text/html html;
  text/css css;
  text/javascript js;
  application/json json;
  application/xml xml;
  text/calendar ics;
  text/vcard vcf;
  text/plain txt;
  image/svg+xml svg;
  image/png png;
  image/jpeg jpg jpeg;
  image/webp webp;
  image/avif avif;
  image/gif gif;
  application/pdf pdf;
}
add_header Cache-Control "${revalidated}";
${always}
location ~ /(embed|assets)/ {
  add_header Cache-Control "${forEver}";
  add_header Cross-Origin-Resource-Policy cross-origin always;
  ${cors}
  ${always}
}
location ~ (\\.(json|ics|vcf|xml)$|/fragments/) {
  add_header Cache-Control "${revalidated}";
  ${cors}
  ${always}
}
location ~ /(headers/|\\.|_headers$) {
  return 404;
}
`;
}

function apacheConfiguration(): string {
  const encoded = (['br', 'gzip'] as const).map((encoding) => {
    const ending = encoding === 'br' ? 'br' : 'gz';
    return `  RewriteCond %{HTTP:Accept-Encoding} ${encoding}
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)\\.(html|css|js|json|xml|ics|svg)$ $1.$2.${ending} [L,E=NO_GZIP:1]`;
  });
  const typesOf = Object.entries({ html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml', ...types });
  return `# Apache 2.4: read by itself where AllowOverride lets it (FileInfo, Indexes).
DirectoryIndex index.html
AddDefaultCharset utf-8
${Object.entries(types).map(([ending, type]) => `AddType "${type}" .${ending}`).join('\n')}
<FilesMatch "^(_headers|\\.htaccess)$">
  Require all denied
</FilesMatch>
<IfModule mod_headers.c>
  Header set Cache-Control "${revalidated}"
  Header set X-Content-Type-Options "nosniff"
  <FilesMatch "\\.(json|ics|vcf|xml)(\\.(br|gz))?$">
    Header set Access-Control-Allow-Origin "*"
  </FilesMatch>
  <If "%{REQUEST_URI} =~ m#/(embed|assets)/#">
    Header set Cache-Control "${forEver}"
    Header set Access-Control-Allow-Origin "*"
    Header set Cross-Origin-Resource-Policy "cross-origin"
  </If>
  <If "%{REQUEST_URI} =~ m#/fragments/#">
    Header set Access-Control-Allow-Origin "*"
  </If>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
${encoded.join('\n')}
</IfModule>
<IfModule mod_headers.c>
${typesOf.map(([ending, type]) => `  <FilesMatch "\\.${ending}\\.(br|gz)$">\n    Header set Content-Type "${type}"\n  </FilesMatch>`).join('\n')}
  <FilesMatch "\\.br$">
    Header set Content-Encoding br
    Header append Vary Accept-Encoding
  </FilesMatch>
  <FilesMatch "\\.gz$">
    Header set Content-Encoding gzip
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>
`;
}

function netlifyHeaders(): string {
  const byType = Object.entries(types).map(([ending, type]) => ({ paths: [`/*.${ending}`], headers: { 'Content-Type': type } }));
  return `${[...rules, ...byType].flatMap(({ paths, headers }) => paths.map((path) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))).join('\n')}\n`;
}
