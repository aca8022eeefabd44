/** Tags that begin a block, as a pattern. */
export const blockTag = 'p|div|ul|ol|li|dl|dt|dd|h[1-6]|pre|blockquote|table|thead|tbody|tr|td|th|section|article|header|footer|figure|figcaption|hr|center';

const inlineTag = 'a|abbr|acronym|audio|b|bdi|bdo|big|br|button|caption|cite|code|del|details|dfn|em|font|form|i|iframe|img|input|ins|kbd|label|link|mark|math|meta|nobr|noscript|object|embed|q|s|samp|script|select|small|source|span|strike|strong|style|sub|summary|sup|svg|template|textarea|time|tt|u|var|video|wbr';

/** Tags of HTML. What else stands between angle brackets, `<stdio.h>` or `vector<int>`, is text. */
export const knownTag = new RegExp(`</?(?:${blockTag}|${inlineTag}|html|body|head|title)(?=[\\s/>])[^<>]*>`, 'i');

const tagStart = new RegExp(`<(?!/?(?:${blockTag}|${inlineTag}|html|body|head|title)(?=[\\s/>])|!--)`, 'gi');

/** HTML in which what is no tag of HTML has become text. */
export function escapeUnknownTags(html: string): string {
  return html.replace(tagStart, '&lt;');
}

/** The words of a text without its tags, by pattern only. */
export function stripTags(html: string): string {
  return html
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*/gi, '')
    .replace(/<\/?[A-Za-z][^<>]*>|<!--[^<>]*-->/g, ' ')
    .replace(/[ \t]{2,}/g, ' ');
}
