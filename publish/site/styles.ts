import type { CSSResult, CSSResultGroup } from 'lit';
import { clusterCardStyles } from '../../components/cluster-card/cluster-card.styles.js';
import { clustersStyles } from '../../components/clusters/clusters.styles.js';
import { contactCardStyles } from '../../components/contact-card/contact-card.styles.js';
import { partnersStyles } from '../../components/partners/partners.styles.js';
import { portraitStyles } from '../../components/portrait.styles.js';
import { programmeStyles } from '../../components/programme/programme.styles.js';
import { detailsStyles } from '../../components/programme/session-details.styles.js';
import { partStyles } from '../../components/programme/session-parts.styles.js';
import { sessionRowStyles } from '../../components/programme/session-row.styles.js';
import { toolbarStyles } from '../../components/programme/toolbar.styles.js';
import { registrationButtonStyles } from '../../components/registration-button/registration-button.styles.js';
import { resets } from '../../components/resets.styles.js';
import { richTextStyles } from '../../components/rich-text/rich-text.styles.js';
import { tokens } from '../../components/tokens.styles.js';
import type { EventDocument } from '../../schemas/index.js';
import { pageStyles } from './page.styles.js';
import { publishedStyles } from './published.styles.js';
import { ownClass } from './static-html.js';

/** What the published HTML of each element looks like: as the element does. */
const stylesOf: Readonly<Record<string, CSSResultGroup>> = {
  programme: [programmeStyles, toolbarStyles, sessionRowStyles],
  session: [sessionRowStyles, registrationButtonStyles, detailsStyles, portraitStyles, richTextStyles, partStyles],
  speakers: contactCardStyles,
  contacts: contactCardStyles,
  contact: contactCardStyles,
  person: [portraitStyles, richTextStyles],
  event: richTextStyles,
  clusters: [clusterCardStyles, clustersStyles],
  cluster: clusterCardStyles,
  partners: partnersStyles,
  registration: registrationButtonStyles,
  press: registrationButtonStyles,
};

/** The style sheet of a site: pages, published HTML, colours of the tracks. It is for HTML outside of elements, which bring their own. */
export function siteStyles({ event }: EventDocument): string {
  const colours = [...new Set(event.tracks?.flatMap(({ colour }) => colour ?? []))].map((colour) => `[data-colour="${colour}"]{--_track:${colour}}`);
  const parts = [
    nested('[data-published]', [tokens, resets]),
    ...Object.entries(stylesOf).map(([name, styles]) => nested(`[data-published=${name}]`, styles)),
    ...colours,
    publishedStyles.cssText,
    pageStyles.cssText,
  ];
  return `${parts.map(tidy).join('\n')}\n`;
}

/** Styles of a shadow root for the same HTML outside of it, below a selector and with class names of our own. */
function nested(selector: string, styles: CSSResultGroup): string {
  const text = flatten(styles).map(({ cssText }) => cssText).join('\n');
  const own = text
    .replace(/:host\(\[hidden\]\),\s*/g, '')
    .replace(/:host\b/g, '&')
    .replace(/(^|[\s,(>+~:*\])a-z0-9])\.([a-z][\w-]*)(?=[^{}]*\{)/g, (_, before: string, name: string) => `${before}.${ownClass(name)}`);
  return `${selector} {${own}}`;
}

function flatten(styles: CSSResultGroup): CSSResult[] {
  return Array.isArray(styles) ? styles.flatMap((group) => flatten(group)) : [styles as CSSResult];
}

function tidy(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/;\}/g, '}').trim();
}
