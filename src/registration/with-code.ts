/**
 * The address of a form with an invitation code in its query. One that it already had under that name gives way; all else,
 * the fragment included, stays character by character.
 */
export function withCode(url: string, parameter: string, code: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const others = query.split('&').filter((other) => other !== '' && other.split('=')[0] !== parameter);
  return `${path}?${[...others, `${parameter}=${encodeURIComponent(code)}`].join('&')}${fragment}`;
}
