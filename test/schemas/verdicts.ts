/** One table of what fits which schema, judged by zod and, in their published form, by a JSON Schema validator. */
import { addressVerdicts } from './verdicts-of-addresses.js';
import { objectVerdicts } from './verdicts-of-objects.js';
import { textVerdicts } from './verdicts-of-texts.js';

/** Name of the exported schema without `Schema`, what the case is about, the value, and whether it fits. */
export type Verdict = readonly [schema: string, claim: string, value: unknown, fits: boolean];

export const verdicts: readonly Verdict[] = [...textVerdicts, ...addressVerdicts, ...objectVerdicts];
