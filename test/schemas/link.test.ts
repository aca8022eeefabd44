import fc from 'fast-check';
import * as z from 'zod/mini';
import { isLinkAddress, linkAddressSchema, resourceAddressSchema, webAddressSchema } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { unsafeAddresses } from './verdicts-of-addresses.js';

const home = 'https://home.example/programme/';
const pieces = ['javascript', 'http', 'HTTPS', 'data', 'tel', 'mailto', 'ſ', ':', '/', '//', '\\', '.', '@', '?', '#', ' ', '\t', '\n', '\u0000', '\u0001', '\u00a0', '\u0085', '\u200b', '\u2028', '\ufeff', '：', '／', 'x.example', '%2f', 'a'];
const address = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join(''));

/** The scheme a browser would follow, judged by the platform's own reader of addresses. */
function schemeOf(text: string): string {
  return URL.canParse(text, home) ? new URL(text, home).protocol : 'none';
}

describe('addresses', () => {
  for (const [name, schema, schemes] of [
    ['a link', linkAddressSchema, ['http:', 'https:', 'mailto:', 'tel:', 'none']],
    ['a web address', webAddressSchema, ['http:', 'https:', 'none']],
    ['a file', resourceAddressSchema, ['http:', 'https:', 'none']],
  ] as const) {
    it(`lead where a browser follows ${name}, or nowhere`, () => {
      fc.assert(fc.property(address, (text) => {
        if (z.safeParse(schema, text).success) expect(schemes).to.include(schemeOf(text));
      }), { numRuns: 20_000 });
    });
  }

  for (const [name, schema] of [['a link', linkAddressSchema], ['a web address', webAddressSchema], ['a file', resourceAddressSchema]] as const) {
    it(`show in ${name} the host they lead to, not a user that looks like one`, () => {
      fc.assert(fc.property(address, (rest) => {
        const text = `https://x.example${rest}`;
        if (z.safeParse(schema, text).success && URL.canParse(text)) expect(new URL(text)).to.include({ username: '', password: '' });
      }), { numRuns: 20_000 });
    });
  }

  it('say that a user before the host is why they are refused', () => {
    const codes = [linkAddressSchema, webAddressSchema, resourceAddressSchema].map((schema) => ['https://x.example@y.example/', 'javascript:a@b'].map((text) => z.safeParse(schema, text).error?.issues[0]?.message));
    expect(codes).to.deep.equal([['user-information', 'link'], ['user-information', 'web-address'], ['user-information', 'resource-address']]);
  });

  it('of a file without host stay on the host of the document', () => {
    fc.assert(fc.property(address, (text) => {
      const isRelative = z.safeParse(resourceAddressSchema, text).success && !/^https?:/i.test(text);
      if (isRelative && URL.canParse(text, home)) expect(new URL(text, home).host).to.equal('home.example');
    }), { numRuns: 20_000 });
  });
});

describe('isLinkAddress', () => {
  it('gives the verdict of the schema', () => {
    for (const [, text] of unsafeAddresses) expect(isLinkAddress(text)).to.equal(false);
    expect(isLinkAddress('https://x.example/#2025-javascript:y')).to.equal(true);
  });
});
