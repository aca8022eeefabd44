/** Documents made by chance: every part as its schema wants it, and the same with one thing changed. */
import fc from 'fast-check';
import type * as z from 'zod/mini';
import * as schemas from '../../schemas/index.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const moments = ['2011-11-17T09:00', '2011-11-17T10:30:00+01:00', '2011-11-18T23:59Z', '2011-11-19T02:00'];
/** What stands for a string with a pattern. Few ids, so that references often lead somewhere. */
const samples = new Map<unknown, readonly string[]>([
  [schemas.idSchema, ['a', 'b', 'hall', 'toString', 'x-1']],
  [schemas.tokenSchema, ['talk', 'workshop', 'fish-bowl']],
  [schemas.countrySchema, ['FR', 'US']],
  [schemas.colourSchema, ['#09f', '#0099FF']],
  [schemas.dateSchema, ['2011-11-17', '2011-11-18', '2012-02-29']],
  [schemas.dateTimeSchema, moments],
  [schemas.clockTimeSchema, ['09:00', '00:00', '23:59']],
  [schemas.timeZoneSchema, ['Europe/Paris', 'Pacific/Chatham', 'UTC']],
  [schemas.languageTagSchema, ['fr', 'pt-BR', 'zh-Hant']],
  [schemas.plainTextSchema, ['Énergie', '<b>', ' 日 ']],
  [schemas.linkAddressSchema, ['https://x.example/#2025-javascript:y', 'mailto:a@x.example', 'TEL:+33199001234']],
  [schemas.webAddressSchema, ['https://x.example/', 'http://localhost:1/?a=b']],
  [schemas.resourceAddressSchema, ['a.svg', 'https://x.example/a.svg']],
  [schemas.mailAddressSchema, ['a@x.example']],
  [schemas.phoneNumberSchema, ['+33199001234']],
]);
/** For the patterns that have no name: media types, currencies, and none at all. */
const otherTexts = ['video/mp4', 'EUR', 'text', ''];

/** What a part may be replaced by: of every type, right somewhere, or nearly right. */
const strangers: readonly Json[] = [
  null, true, 0, -1, 1.5, 1e20, '', ' ', 'x', 'X y', [], {}, [null], [[]], { fr: '' }, { fr: 'x' }, { 'fr_FR': 'x' }, '2011-02-30', '2011-11-17', '2011-11-17T25:00', '24:00', '09:30', 'talk', 'EUR', 'FR',
  '#09f', 'javascript:alert(1)', 'HTTPS://X.EXAMPLE', 'httpſ://x.example', 'https://x.example', '//x.example', '+33', 'a@b', 'confirmed', 'public', '\u2028', '🙂', 'a\n', 2011,
];

/** A document each part of which fits its schema; that the parts agree is left to chance. */
export const fittingDocument: fc.Arbitrary<Json> = arbitrary(schemas.eventDocumentSchema) as fc.Arbitrary<Json>;

/** Such a document with up to three parts replaced, removed or added. */
export const changedDocument: fc.Arbitrary<Json> = fc
  .tuple(fittingDocument, fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'add'), fc.constantFrom(...strangers)), { minLength: 1, maxLength: 3 }))
  .map(([document, changes]) => changes.reduce((value, [position, act, stranger]) => change(value, position, act, stranger), document));

function arbitrary(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const known = samples.get(schema);
  if (known) return fc.constantFrom(...known);
  const def = schema._zod.def as unknown as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'object': return arbitraryObject(def.shape as Record<string, z.ZodMiniType>);
    case 'array': return fc.array(arbitrary(def.element as z.ZodMiniType), { minLength: schema === schemas.openingHoursSchema.shape.days ? 1 : 0, maxLength: 2 });
    case 'optional': case 'default': return arbitrary(def.innerType as z.ZodMiniType);
    case 'union': return fc.oneof(...def.options.map((option) => arbitrary(option as z.ZodMiniType)));
    case 'record': return fc.dictionary(arbitrary(def.keyType as z.ZodMiniType) as fc.Arbitrary<string>, arbitrary(def.valueType as z.ZodMiniType), { minKeys: 1, maxKeys: 2, noNullPrototype: true });
    case 'enum': return fc.constantFrom(...Object.values(def.entries));
    case 'literal': return fc.constantFrom(...def.values);
    case 'boolean': return fc.boolean();
    case 'number': return fc.constantFrom(...[0, 1, 12, 2005].filter((number) => isFitting(schema, number)));
    case 'string': return fc.constantFrom(...otherTexts.filter((text) => isFitting(schema, text)));
    default: throw new Error(`There is no example of ${def.type}.`);
  }
}

function isFitting(schema: z.ZodMiniType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

function arbitraryObject(shape: Record<string, z.ZodMiniType>): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape).map(([name, schema]) => [name, arbitrary(schema)] as const);
  const requiredKeys = Object.entries(shape).flatMap(([name, schema]) => (isFitting(schema, undefined) ? [] : [name]));
  return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true });
}

/** Changes one of the places of a value; the number says which. */
function change(value: Json, position: number, act: 'replace' | 'remove' | 'add', stranger: Json): Json {
  const places = listPlaces(value);
  const copy = structuredClone(value);
  const path = places[position % places.length]!;
  const key = path.at(-1)!;
  const parent = path.slice(0, -1).reduce<Json>((part, step) => (part as Record<string, Json>)[step]!, copy) as Record<string, Json> | Json[];
  if (act === 'replace') Object.defineProperty(parent, key, { value: stranger });
  else if (Array.isArray(parent)) parent.splice(Number(key), act === 'remove' ? 1 : 0, ...(act === 'remove' ? [] : [stranger]));
  else if (act === 'remove') delete parent[key];
  else parent[`${key}Later`] = stranger;
  return copy;
}

function listPlaces(value: Json, path: readonly string[] = []): (readonly string[])[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => listPlaces(part, [...path, key])) : [];
  return path.length > 0 ? [path, ...below] : below;
}
