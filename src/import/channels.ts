import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { mailAddressSchema, phoneNumberSchema } from '../../schemas/index.js';

/** A telephone number as people write it, in E.164; one that names no country is of `country` (ISO 3166-1 alpha-2). Nothing where it is none. */
export function readTelephoneNumber(written: string, country: string | undefined): string | undefined {
  const telephone = parsePhoneNumberFromString(written, country as CountryCode | undefined);
  return telephone?.isPossible() && phoneNumberSchema.safeParse(telephone.number).success ? telephone.number : undefined;
}

/** A mail address, of a link too. Nothing where it is none. */
export function readMailAddress(written: string): string | undefined {
  const address = written.replace(/^mailto:/i, '').trim();
  return mailAddressSchema.safeParse(address).success ? address : undefined;
}
