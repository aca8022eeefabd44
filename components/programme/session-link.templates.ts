import { html, type TemplateResult } from 'lit';
import type { RegistrationChannel, Session } from '../../schemas/index.js';
import type { DetailsMessages, RegistrationMessages } from '../../src/locale/index.js';
import type { RegistrationState } from '../../src/registration/index.js';
import { heading } from '../heading.templates.js';
import { inLanguage } from '../view.js';
import { isPlainClick } from './plain-click.js';
import type { ProgrammeView } from './session-row.templates.js';

/** What the details of a session ask of the element they stand in. */
export interface DetailsHandlers {
  readonly onClose: () => void;
  /** Asks for another session. */
  readonly onTurn: (session: Session) => void;
  /** Below the row of the session, which has told labels and title already. */
  readonly isInline: boolean;
  /** Keeps a session in the visitor's selection, or no longer; absent while there is no selection. */
  readonly onKeep: ((id: string) => void) | undefined;
  readonly isKept: ((id: string) => boolean) | undefined;
}

/** What the details of a session need beside it. */
export interface DetailsView extends ProgrammeView, DetailsHandlers {
  readonly words: DetailsMessages;
  readonly registration: RegistrationMessages;
  readonly nowMs: number;
  /** Address against which those of pictures and files are read. */
  readonly baseUrl: string;
  /** Writes an E.164 number for people; the number itself until the library that does it is there. */
  readonly formatTelephone: (number: string) => string;
  /** A visitor follows a way to register. */
  readonly onChoose: (event: Event, state: RegistrationState, channel: RegistrationChannel) => void;
}

/** A link to another session, by its title or other words: it turns the details, and can be opened elsewhere like any link. */
export function sessionLink(session: Session, view: DetailsView, content: unknown = inLanguage(session.title, view), className = 'session-link'): TemplateResult {
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    view.onTurn(session);
  };
  return html`<a class=${className} href=${view.hrefOf(session)} @click=${onClick}>${content}</a>`;
}

/** The heading of a part: below that of the details, or below that of the row they stand under. */
export function partHeading(words: string, { headingLevel, isInline }: DetailsView): TemplateResult {
  return heading(isInline ? Math.min(6, headingLevel + 3) : 3, words, 'part');
}

/** The address of a file or picture of the document; nothing where it is relative to something that has no address. */
export function resourceAddress(url: string, { baseUrl }: DetailsView): string | undefined {
  return URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : undefined;
}

/** What is left of an address that people read: `forum.example/plus`. */
export function nameOfPage(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)|\/$/g, '');
}
