import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createRegistration, type Fields } from '../documents.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { recordFollowedLinks } from '../recording.js';
import { findAll, seen, textsOf } from '../seen.js';
import { turn, until } from '../waiting.js';

const channels = [{ kind: 'web', url: 'https://forum.example/inscription?lang=fr#formulaire' }, { kind: 'mail', mail: 'inscription@forum.example' }];
const now = '2011-10-01T09:00+02:00';

type Button = ElementOf<'technopole-registration-button'>;

async function showButton(registration: Fields, more: Partial<Button> = {}, setting: Setting = {}): Promise<Button> {
  return show('technopole-registration-button', { document: createRegistration({ channels, codeParameter: 'voucher', ...registration }), now, ...more }, setting);
}

async function unfold(element: Button): Promise<{ form: HTMLFormElement; input: HTMLInputElement }> {
  const [details] = await until(() => (findAll(element, 'details').length > 0 ? findAll(element, 'details') : undefined));
  (details as HTMLDetailsElement).open = true;
  return { form: findAll(element, 'form')[0] as HTMLFormElement, input: findAll(element, 'form input')[0] as HTMLInputElement };
}

const actionOf = (element: Button) => findAll(element, '[part=action]')[0] as HTMLAnchorElement;

/** Long enough for what comes late to have come. */
async function settle(): Promise<void> {
  for (let count = 0; count < 30; count++) await turn();
}

describe('an invitation code', () => {
  afterEach(clearPage);

  it('that a visitor types leads to the form with it', async () => {
    const followed = recordFollowedLinks();
    const element = await showButton({});
    const { form, input } = await unfold(element);
    expect(textsOf(element, 'summary')).to.deep.equal(['J’ai un code d’invitation']);
    input.value = ' AMIS & 2027 ';
    form.requestSubmit();
    expect(followed).to.deep.equal(['https://forum.example/inscription?lang=fr&voucher=AMIS%20%26%202027#formulaire']);
    await expectAccessible();
  });

  it('is asked for where the field is empty', async () => {
    const followed = recordFollowedLinks();
    const { form, input } = await unfold(await showButton({}));
    for (const value of ['', '   ']) {
      input.value = value;
      form.requestSubmit();
    }
    expect(followed).to.deep.equal([]);
  });

  it('may be held back by the page, which is told the form with it', async () => {
    const followed = recordFollowedLinks();
    const element = await showButton({});
    const chosen: unknown[] = [];
    element.addEventListener('technopole-registration-chosen', (event) => {
      chosen.push((event as CustomEvent<{ channel: { url: string } }>).detail.channel.url);
      event.preventDefault();
    });
    const { form, input } = await unfold(element);
    input.value = 'AMIS';
    form.requestSubmit();
    expect(chosen).to.deep.equal(['https://forum.example/inscription?lang=fr&voucher=AMIS#formulaire']);
    expect(followed).to.deep.equal([]);
  });

  it('opens what is by invitation only', async () => {
    const element = await showButton({ invitationOnly: true });
    await unfold(element);
    expect(seen(actionOf(element))).to.equal('Demander une invitation');
  });

  it('that the page hands on needs no field, and is an invitation', async () => {
    const element = await showButton({ invitationOnly: true }, { code: 'SOPHIA' });
    await until(() => actionOf(element)?.href.includes('voucher=SOPHIA'));
    expect(seen(actionOf(element))).to.equal('S’inscrire');
    await settle();
    expect(findAll(element, 'details')).to.deep.equal([]);
  });

  it('takes the place of one that stands in the address', async () => {
    const element = await showButton({ channels: [{ kind: 'web', url: 'https://forum.example/?voucher=OLD&a=1' }] }, { code: 'NEW' });
    await until(() => actionOf(element)?.href === 'https://forum.example/?a=1&voucher=NEW');
  });

  for (const [claim, registration] of [
    ['the form takes none', { codeParameter: undefined, prices: [{ name: 'Tarif', amount: 1, currency: 'EUR' }] }], ['there is no form', { channels: [channels[1]], prices: [{ name: 'Tarif', amount: 1, currency: 'EUR' }] }],
    ['all places are taken', { left: 0 }], ['registration is closed', { closes: '2011-09-01T00:00' }],
  ] as const) {
    it(`is not asked for where ${claim}`, async () => {
      const element = await showButton(registration);
      await settle();
      expect(findAll(element, 'details')).to.deep.equal([]);
    });
  }

  it('has its words in the language of the page', async () => {
    const element = await showButton({}, {}, { lang: 'de' });
    await unfold(element);
    expect(textsOf(element, 'summary, label, form button')).to.deep.equal(['Ich habe einen Einladungscode', 'Einladungscode', 'Mit diesem Code anmelden']);
  });
});
