import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';

/** Where the published files lie while it is not decided from where they are addressed: {@link addressedFrom} puts the way in its place. */
export const siteRoot = 'https://published.invalid/';

/**
 * A template of the elements as HTML that needs no script: without the marks by which Lit finds its parts again, without
 * buttons, which would do nothing (of those that copy room is left), and without what only means something inside an element (`part`). What only style sets apart in a line
 * gets a comma, for who reads without it.
 *
 * The renderer escapes `<`, `>`, `&` and `"` in every value, so that what looks like a tag here is one of a template.
 */
export function staticHtml(template: unknown): string {
  return collectResultSync(render(template))
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/<button class="copy"[^>]*>([^<]*)<[^]*?<\/button>/g, '<span class="copy for-script" data-words="$1"></span>')
    .replace(/<button\b[^]*?<\/button>/g, '')
    .replace(/<span class="live" hidden(?:="")?><\/span>|<span class="dot" data-colour=""><\/span>/g, '')
    .replace(/<[a-z][^>]*>/g, tidyTag)
    .replace(/<p class="overline">\s*<\/p>|<div class="(?:keep|availability)">\s*<\/div>|<span class="availability"><\/span>/g, '')
    .replace(/<p class="te-(?:facts|overline)">[^]*?<\/p>/g, (line) => line.replace(/<\/(span|strong)>\s*<(span|strong)/g, '</$1><span class="visually-hidden">, </span><$2'))
    .replace(/>[ \t]*\n\s*/g, '>\n');
}

/** An opening tag with `id` for the session it shows, and without what serves the elements alone. */
function tidyTag(tag: string): string {
  return tag
    .replace(/ (?:part|tabindex|aria-busy|data-as-is)(?:="[^"]*")?(?=[ >/])/g, '')
    .replace(/ role="list"/, '')
    .replace(/ data-session="([^"]*)"/, ' id="session-$1"')
    .replace(/ class="([^"]*)"/, (_, names: string) => classAttribute(names))
    .replace(/^(<(?:br|hr|img|wbr)\b.*?)\s*\/>$/, '$1>')
    .replace(/\s+(\/?>)$/, '$1')
    .replace(/ {2,}/g, ' ');
}

function classAttribute(names: string): string {
  const own = names.split(/\s+/).filter(Boolean).map(ownClass);
  return own.length === 0 ? '' : ` class="${own.join(' ')}"`;
}

/**
 * The class of an element inside a page of others, where `card` may mean anything: `te-card`. Microformats keep their names, and so
 * does what hides text from the eye, which most sites have under the same name.
 */
export function ownClass(name: string): string {
  return /^(?:h|p|u)-|^visually-hidden$/.test(name) ? name : `te-${name}`;
}

/**
 * HTML with the addresses of published files written from where it will stand: `../`, or `https://forum.example/`; and without the
 * characters that may not be in any (HTML §13.1.3).
 */
export function addressedFrom(html: string, way: string): string {
  return html.replaceAll(siteRoot, way).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g, '');
}
