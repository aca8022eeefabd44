import { html, nothing, type TemplateResult } from 'lit';
import type { LocalisedText, Session } from '../../schemas/index.js';
import { countryName } from '../../src/locale/country-name.js';
import { inLanguage, wordFor } from '../view.js';
import type { DetailsView } from './session-link.templates.js';

/** Languages, what and whom a session is about, and what is kept of it, as a list of terms; only what is known. */
export function factsOf(session: Session, view: DetailsView): TemplateResult | typeof nothing {
  const { words, messages, format } = view;
  const names = (tags: readonly string[] | undefined) => (tags?.length ? format.languageNames(tags) : undefined);
  const signed = session.signLanguages?.map((tag) => (Object.hasOwn(words.signLanguageNames, tag) ? wordFor(tag, words.signLanguageNames) : format.languageNames([tag])));
  const facts: (readonly [string, unknown])[] = [
    [words.spokenLanguages, names(session.languages)],
    [messages.interpretation, names(session.interpretation)],
    [words.captions, names(session.captions)],
    [words.signLanguage, signed?.length ? format.list(signed) : undefined],
    [words.clusters, bodies(session.clusters, view)],
    [words.organisations, bodies(session.organisations, view)],
    [words.countries, session.countries?.length ? format.list(session.countries.map((code) => countryName(code, format.language))) : undefined],
    [words.regions, listed(session.regions?.map((region) => inLanguage(region, view)))],
    [words.tags, listed(session.tags?.map((tag) => inLanguage(tag, view)))],
    [words.recording, session.recorded === undefined ? undefined : session.recorded ? words.recorded : words.notRecorded],
    [words.licence, session.licence],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  if (known.length === 0) return nothing;
  return html`<dl class="facts-list">${known.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Clusters or organisations by name, each with its page. */
function bodies(ids: readonly string[] | undefined, view: DetailsView): unknown {
  const { organisations, clusters } = view.directory;
  const found = (ids ?? []).flatMap((id): readonly { readonly name: LocalisedText; readonly url?: string | undefined }[] => {
    const body = organisations.get(id) ?? clusters.get(id);
    return body ? [body] : [];
  });
  return listed(found.map(({ name, url }) => (url ? html`<a href=${url} rel="noopener">${inLanguage(name, view)}</a>` : inLanguage(name, view))));
}

function listed(items: readonly unknown[] | undefined): unknown {
  return items?.length ? items.map((item, index) => html`${index > 0 ? ', ' : ''}${item}`) : undefined;
}
