import { html, nothing, type TemplateResult } from 'lit';
import type { Party } from '../../schemas/index.js';
import { groupParties, type PartyGroup } from '../../src/parties/group-parties.js';
import type { PartyMessages } from '../../src/locale/index.js';
import { heading } from '../heading.templates.js';
import { mark } from '../mark.templates.js';
import { inLanguage, say, wordFor, type View } from '../view.js';

/** What parties need beside themselves. */
export interface PartnersView extends View {
  readonly messages: PartyMessages;
  readonly headingLevel: number;
  /** Address against which those of pictures are read. */
  readonly baseUrl: string;
}

/** Who stands behind the event, by role; only these roles where some are asked for. */
export function partners(wanted: readonly string[], view: PartnersView): TemplateResult | undefined {
  const groups = groupParties(view.document.event.parties, wanted);
  return groups.length === 0 ? undefined : html`<div class="roles">${groups.map((group) => roleTemplate(group, view))}</div>`;
}

function roleTemplate({ role, parties }: PartyGroup, view: PartnersView): TemplateResult {
  return html`<section class="role ${parties.some(({ mention }) => mention) ? 'sworn' : ''}" part="role" data-role=${role}>
    ${heading(view.headingLevel, wordFor(role, view.messages.partyRoles), 'role-name')}
    <ul class="parties" role="list">${parties.map((party) => partyTemplate(party, view))}</ul>
  </section>`;
}

/** A party with its emblem, or its logo, and the sentence that has to be shown beside it, word for word. */
function partyTemplate(party: Party, view: PartnersView): TemplateResult {
  const { organisations, clusters } = view.directory;
  const organisation = organisations.get(party.organisation);
  const body = organisation ?? clusters.get(party.organisation);
  const name = body ? inLanguage(body.name, view) : party.organisation;
  const page = party.url ?? body?.url;
  const picture = party.emblem ?? organisation?.logo;
  return html`<li class="party" part="party" data-organisation=${party.organisation}>
    ${picture ? mark(picture, party.emblem ? say(picture.alt, view) : '', view, 'emblem') : nothing}
    <div class="who">
      <p class="name">${page ? html`<a href=${page} part="link">${name}</a>` : name}</p>
      ${programmeOf(party, view)} ${party.mention ? html`<p class="mention" part="mention">${inLanguage(party.mention, view)}</p>` : nothing}
    </div>
  </li>`;
}

function programmeOf({ programme, programmeAcronym, territory }: Party, view: PartnersView): TemplateResult | typeof nothing {
  if (!programme && !territory) return nothing;
  const acronym = programmeAcronym ? html` (${inLanguage(programmeAcronym, view)})` : nothing;
  return html`<p class="programme">${programme ? html`${inLanguage(programme, view)}${acronym}` : nothing}${programme && territory ? ', ' : nothing}${territory ? inLanguage(territory, view) : nothing}</p>`;
}
