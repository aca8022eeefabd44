/** What a TypeScript user of the package writes. It compiles; nothing of it is run. */
import type * as z from 'zod/mini';
import { type ProgrammeElement } from 'technopole-events';
import { buildAgenda, describeIssue, type Agenda } from 'technopole-events/core';
import { importSchedule } from 'technopole-events/import';
import { parseEventDocument, type sessionSchema, type EventDocument, type Session } from 'technopole-events/schemas';
import 'technopole-events/define/programme';
import 'technopole-events/define';
import 'technopole-events/embed';

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The types are zod's inference, not `any`. */
export const isInferred: Equals<z.infer<typeof sessionSchema>, Session> = true;
export const isIdText: Equals<Session['id'], string> = true;

export function agendaOf(text: string): Agenda | string[] {
  const result = parseEventDocument(JSON.parse(text));
  return result.success ? buildAgenda(result.document) : result.issues.map((issue) => describeIssue(issue, 'fr'));
}

export const imported: EventDocument | undefined = importSchedule('<schedule/>').document;

const byTag: ProgrammeElement = document.createElement('technopole-programme');
byTag.headingLevel = 3;
// @ts-expect-error: a heading level is a number
byTag.headingLevel = 'three';
