import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Session } from '../../schemas/index.js';
import { sessionsOf } from '../../src/agenda/directory.js';
import { countryName } from '../../src/locale/country-name.js';
import { portraitOf } from '../portrait.templates.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage, say, wordFor } from '../view.js';
import { nameOfPage, partHeading, sessionLink, type DetailsView } from './session-link.templates.js';

/** Who gives a session, what they do, and what else they give. */
export function peopleOf(session: Session, view: DetailsView): TemplateResult | typeof nothing {
  const people = (session.people ?? []).flatMap(({ contact, role }) => {
    const person = view.directory.contacts.get(contact);
    return person ? [{ person, role }] : [];
  });
  if (people.length === 0) return nothing;
  return html`<section>
    ${partHeading(view.words.people, view)}
    <ul class="persons" role="list">
      ${people.map(({ person, role }) => html`<li class="person">${portraitOf(person, view)}<div class="about">${personTemplate(person, role, session, view)}</div></li>`)}
    </ul>
  </section>`;
}

function personTemplate(person: Contact, role: string | undefined, session: Session, view: DetailsView): TemplateResult {
  const { words, messages, format } = view;
  const standing = standingOf(person, view);
  const others = sessionsOf(person.id, view.document).filter((other) => other.id !== session.id);
  return html`<p>
      <strong>${inLanguage(person.name, view)}</strong>${role && role !== 'speaker' ? html` <span class="role">${wordFor(role, words.roles)}</span>` : nothing}
      ${standing ? html`<span class="standing" dir="auto">${standing}</span>` : nothing}
    </p>
    ${person.biography ? richText(person.biography, view) : nothing}
    ${person.languages?.length ? html`<p class="speaks">${messages.pair(words.speaks, format.languageNames(person.languages))}</p>` : nothing}
    ${listed(person.links?.map(({ url, title }) => html`<a href=${url} rel="noopener">${title ? inLanguage(title, view) : nameOfPage(url)}</a>`))}
    ${listed(others.map((other) => sessionLink(other, view)), messages.pair(words.alsoGives, ''))}`;
}

/** "Directrice, Cité des Algues, Maroc". */
function standingOf({ jobTitle, organisation, organisationName, countries }: Contact, view: DetailsView): string {
  const { organisations, clusters } = view.directory;
  const employer = organisation ? (organisations.get(organisation) ?? clusters.get(organisation))?.name : organisationName;
  return [say(jobTitle, view), say(employer, view), ...(countries ?? []).map((code) => countryName(code, view.format.language))].filter(Boolean).join(', ');
}

/** Links below each other, beside what they are. */
function listed(links: readonly TemplateResult[] = [], term = ''): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<div class="also">${term ? html`<span>${term}</span>` : nothing}<ul role="list">${links.map((link) => html`<li>${link}</li>`)}</ul></div>`;
}
