import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** "+33 4 65 71 00 17": an E.164 number as its country writes it for callers from everywhere; unchanged where unknown. */
export function formatTelephone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
