import type { Contact } from '../../schemas/index.js';
import { createVCard, type VCardOptions } from '../../src/export/vcard.js';
import { createQrPath, type QrPath } from '../../src/qr/qr-path.js';
import { offerDownload } from '../offer-download.js';
import { say } from '../view.js';
import type { ContactView } from './contact-card.templates.js';

/** The longest a visitor waits for the photo of a card, and the largest that is put into one. */
const photoWaitMs = 3_000;
const photoBytes = 300_000;

/** Hands a contact to the visitor as a vCard, with its photo in it where the page may read that, else with its address. */
export async function saveContact(contact: Contact, version: '4.0' | '3.0', view: ContactView): Promise<void> {
  const photo = await readPhoto(contact, view.baseUrl);
  const text = createVCard(contact, { ...optionsFor(contact, view), version, ...(photo ? { photo } : {}) });
  await offerDownload(text, 'text/vcard', `${contact.id}.vcf`);
}

/** The code of a contact, without what would make it too fine for a telephone to read: photo and biography. */
export function codeOfContact(contact: Contact, view: ContactView): QrPath | 'too-long' {
  const { biography: _biography, photo: _photo, ...rest } = contact;
  const { photoUrl: _photoUrl, ...options } = optionsFor(contact, view);
  try {
    return createQrPath(createVCard(rest, { ...options, version: '3.0' }));
  } catch {
    return 'too-long';
  }
}

function optionsFor(contact: Contact, view: ContactView): VCardOptions {
  const { organisations, clusters } = view.directory;
  const organisation = (organisations.get(contact.organisation ?? '') ?? clusters.get(contact.organisation ?? ''))?.name ?? contact.organisationName;
  return {
    reader: view.reader,
    uid: `${contact.id}@${view.document.event.id}`,
    ...(organisation ? { organisationName: say(organisation, view) } : {}),
    ...(contact.photo && URL.canParse(contact.photo.url, view.baseUrl) ? { photoUrl: new URL(contact.photo.url, view.baseUrl).href } : {}),
  };
}

/** The photo itself, where it lies beside the document or the page: others the page has not allowed to be read. */
async function readPhoto({ photo }: Contact, baseUrl: string): Promise<VCardOptions['photo']> {
  const url = photo && URL.canParse(photo.url, baseUrl) ? new URL(photo.url, baseUrl) : undefined;
  if (!url || ![location.origin, new URL(baseUrl).origin].includes(url.origin)) return undefined;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(photoWaitMs), credentials: 'omit' });
    const blob = await response.blob();
    if (!response.ok || !/^image\/(jpeg|png|gif|webp)$/.test(blob.type) || blob.size > photoBytes) return undefined;
    return { mediaType: blob.type, base64: await toBase64(blob) };
  } catch {
    return undefined;
  }
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The photo could not be read.'));
    reader.readAsDataURL(blob);
  });
}
