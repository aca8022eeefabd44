import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createRegistration, createSession, type Fields } from '../documents.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { recordEvents, recordFollowedLinks } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';

const web = { kind: 'web', url: 'https://forum.example/inscription' };
const mail = { kind: 'mail', mail: 'inscriptions@forum.example' };
const now = '2011-10-01T09:00+02:00';

interface Choice {
  state: string;
  channel: { kind: string };
}

describe('choosing a way to register', () => {
  afterEach(clearPage);

  it('is told to the page, with the state and the way, and the link is followed', async () => {
    const followed = recordFollowedLinks();
    const chosen = recordEvents<Choice>('technopole-registration-chosen');
    const element = await show('technopole-registration-button', { document: createRegistration({ channels: [web, mail] }), now });
    find(element, '[part=action]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => chosen.length === 1);
    expect([chosen[0]!.detail.state, chosen[0]!.detail.channel.kind, chosen[0]!.composed]).to.deep.equal(['open', 'web', true]);
    expect(followed).to.deep.equal([web.url]);
  });

  it('is told of the other ways too', async () => {
    const followed = recordFollowedLinks();
    const chosen = recordEvents<Choice>('technopole-registration-chosen');
    const element = await show('technopole-registration-button', { document: createRegistration({ channels: [web, mail] }), now });
    find(element, '[part=other]').click();
    expect(chosen.map(({ detail }) => detail.channel.kind)).to.deep.equal(['mail']);
    expect(followed).to.deep.equal(['mailto:inscriptions@forum.example']);
  });

  it('follows no link where the page keeps it from doing so', async () => {
    const followed = recordFollowedLinks();
    recordEvents('technopole-registration-chosen', (event) => event.preventDefault());
    const element = await show('technopole-registration-button', { document: createRegistration({ channels: [web] }), now });
    find(element, '[part=action]').click();
    expect(followed).to.deep.equal([]);
  });
});

describe('what one registers for', () => {
  afterEach(clearPage);

  const event = { registration: { channels: [web] }, pressAccreditation: { channels: [{ kind: 'mail', mail: 'presse@forum.example' }] } };
  const signUp = { channels: [{ kind: 'web', url: 'https://forum.example/atelier' }], left: 4, capacity: 12 };

  async function showFor(properties: object, session: Fields = {}): Promise<ElementOf<'technopole-registration-button'>> {
    const document = createDocument({ event, sessions: [createSession({ id: 'atelier', signUp, ...session }), createSession({ id: 'sans' })] });
    return show('technopole-registration-button', { document, now, ...properties });
  }

  it('is the press where the page says so', async () => {
    const element = await showFor({ purpose: 'press' });
    expect(find(element, '[part=action]', 'S’accréditer (presse) par courriel').getAttribute('href')).to.equal('mailto:presse@forum.example');
    await expectAccessible();
  });

  it('is the event where the page says something else', async () => {
    const element = await showFor({ purpose: 'presse' });
    expect(find(element, '[part=action]', 'S’inscrire').getAttribute('href')).to.equal(web.url);
  });

  it('is a session where the page names one', async () => {
    const element = await showFor({ session: 'atelier' });
    expect(find(element, '[part=action]', 'S’inscrire à la session').getAttribute('href')).to.equal('https://forum.example/atelier');
    expect(seen(element)).to.include('4 places restantes.');
    await expectAccessible();
  });

  it('is a session that is cancelled, which says so', async () => {
    const element = await showFor({ session: 'atelier' }, { status: 'cancelled' });
    expect(seen(element)).to.match(/annulée?\.$/).and.not.include('événement');
  });

  it('is a session that is over, which says so', async () => {
    const element = await showFor({ session: 'atelier', now: '2011-11-17T12:00+01:00' });
    expect(findAll(element, 'a').length).to.equal(0);
    expect(seen(element)).not.to.include('événement');
  });

  it('is no session of an event that is cancelled, confirmed as it may be', async () => {
    const document = createDocument({ event: { ...event, status: 'cancelled' }, sessions: [createSession({ id: 'atelier', signUp, status: 'confirmed' })] });
    const element = await show('technopole-registration-button', { document, now, session: 'atelier' });
    expect(findAll(element, 'a').length).to.equal(0);
  });

  it('is a session for which one need not sign up', async () => {
    const element = await showFor({ session: 'sans' });
    expect(findAll(element, 'a').length).to.equal(0);
  });

  it('is never the event where the session named does not exist', async () => {
    const element = await showFor({ session: 'atelié' });
    expect(findAll(element, `a[href="${web.url}"]`).length).to.equal(0);
  });

  it('follows when the page changes it', async () => {
    const element = await showFor({});
    element.purpose = 'press';
    await element.updateComplete;
    expect(seen(find(element, '[part=action]'))).to.include('S’accréditer');
  });
});
