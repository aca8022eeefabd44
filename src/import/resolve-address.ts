/** Resolves a relative reference against a complete `http` or `https` address (RFC 3986 §5.2). */
export function resolveAddress(reference: string, baseUrl: string): string {
  const base = /^(https?:\/\/[^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(baseUrl);
  const [, authority = '', basePath = '', baseQuery = ''] = base ?? [];
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
  if (path === '') return `${authority}${basePath || '/'}${rest.startsWith('?') ? '' : baseQuery}${rest}`;
  const merged = path.startsWith('/') ? path : `${basePath.slice(0, basePath.lastIndexOf('/') + 1) || '/'}${path}`;
  return `${authority}${removeDotSegments(merged)}${rest}`;
}

function removeDotSegments(path: string): string {
  const segments: string[] = [];
  const parts = path.split('/').slice(1);
  for (const part of parts) {
    if (part === '..') segments.pop();
    else if (part !== '.') segments.push(part);
  }
  const last = parts.at(-1);
  return `/${segments.join('/')}${(last === '.' || last === '..') && segments.length > 0 ? '/' : ''}`;
}
