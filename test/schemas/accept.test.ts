import { acceptInSteps, findInconsistencies, registrationParts, wholeDocument, type Shapes } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSession, createSessions } from './documents.js';
import { eventDocument } from './full-document.js';
import { verdicts } from './verdicts.js';

const lists = { session: 'sessions', cluster: 'clusters', contact: 'contacts', organisation: 'organisations' } as const;

function accept(value: unknown, shapes: Shapes = wholeDocument, check?: typeof findInconsistencies, isOurs = false): unknown {
  const steps = acceptInSteps(value, shapes, check, isOurs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The document in which a value of one of the main schemas is to be judged. */
function placeInDocument(schema: string, value: unknown): unknown {
  if (schema === 'eventDocument') return value;
  if (schema === 'event') return { ...eventDocument, event: value };
  return schema in lists ? createDocument({ [lists[schema as keyof typeof lists]]: [value] }) : undefined;
}

describe('acceptInSteps', () => {
  for (const [schema, claim, value, fits] of verdicts) {
    const document = placeInDocument(schema, value);
    if (document !== undefined) it(`${schema} ${claim}`, () => expect(accept(document) !== undefined).to.equal(fits));
  }

  it('gives a document in which every field is set as it is', () => expect(accept(eventDocument, wholeDocument, findInconsistencies)).to.deep.equal(eventDocument));
  it('leaves out what it does not know', () => expect(accept(createDocumentWith({ introducedLater: 1 }))).to.deep.include({ sessions: [createSession()] }));
  it('leaves the value as it is where that is somebody else’s', () => {
    const document = createDocumentWith({ introducedLater: 1 });
    accept(document);
    expect(document).to.deep.equal(createDocumentWith({ introducedLater: 1 }));
  });
  it('reads a text of its own as it reads what is copied', () => {
    const values = [eventDocument, createDocumentWith({ introducedLater: 1 }), createDocumentWith({ track: 'none' }), ...verdicts.map(([schema, , value]) => placeInDocument(schema, value))].filter((value) => value !== undefined);
    for (const value of values) {
      const text = JSON.stringify(value);
      expect(accept(JSON.parse(text), wholeDocument, findInconsistencies, true), text).to.deep.equal(accept(JSON.parse(text), wholeDocument, findInconsistencies));
    }
  });
  it('gives nothing where the parts do not agree', () => expect(accept(createDocumentWith({ track: 'none' }), wholeDocument, findInconsistencies)).to.equal(undefined));
  it('gives nothing for another format', () => expect(accept({ ...createDocument(), format: 'technopole-events/2' })).to.equal(undefined));

  it('reads of a document what the button needs', () => {
    expect(accept({ ...eventDocument, clusters: 'unread' }, registrationParts)).to.deep.include({ clusters: [], organisations: [] });
  });

  it('pauses before it begins, and after each item', () => {
    let pauses = 0;
    for (const steps = acceptInSteps(createDocument({ sessions: createSessions(50) }), wholeDocument); !steps.next().done; ) pauses++;
    expect(pauses).to.equal(51);
  });
});
