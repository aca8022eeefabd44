/** Documents whose every text is an attack, on the page. */
import type { EventDocument } from '../../../schemas/index.js';
import { attacks } from '../../hostile/attacks.js';
import { harmDoneTo } from '../../hostile/harm.js';
import { createHostile } from '../../hostile/hostile-document.js';
import { expect } from '../../harness.js';
import { place, settle, type ElementOf, type Tag } from '../page.js';
import { recordErrors, recordWarnings } from '../recording.js';

/** So many sessions, contacts, clusters and organisations a document, each with the next attack. */
export const perDocument = 30;
export const batches = Array.from({ length: Math.ceil(attacks.length / perDocument) }, (_, batch) => ({ batch, kind: attacks[batch * perDocument]!.kind }));
const now = '2011-11-17T09:30+01:00';
const fields: Partial<Record<Tag, object>> = { 'technopole-contact-card': { contact: 'press-0' }, 'technopole-cluster-card': { cluster: 'scs-0' }, 'technopole-contacts': { roles: 'press' } };

export const textOf = (number: number) => attacks[number % attacks.length]!.text;
const documentOf = (batch: number): EventDocument => createHostile(perDocument, (index) => textOf(batch * perDocument + index));

async function open<Name extends Tag>(tag: Name, document: EventDocument): Promise<ElementOf<Name>> {
  const element = place(tag, { document, now, ...fields[tag] } as Partial<ElementOf<Name>>, { width: '48rem' });
  await settle(element);
  return element;
}

function expectUnharmed(element: HTMLElement, errors: readonly string[]): void {
  expect([...new Set(harmDoneTo(element))].slice(0, 6)).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
}

/** Has the attacks of a batch done to an element, one document for all of them. */
export async function attack<Name extends Tag>(tag: Name, batch: number, look: (element: ElementOf<Name>, check: () => void) => void | Promise<void> = (_, check) => check(), document = documentOf(batch)): Promise<void> {
  recordWarnings();
  const errors = recordErrors();
  const element = await open(tag, document);
  await look(element, () => expectUnharmed(element, errors));
  element.parentElement!.remove();
}
