import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createRegistration, type Fields } from '../documents.js';
import { textBeyond } from '../overflow.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';

const web = { kind: 'web', url: 'https://forum.example/inscription?a=1&b=2', note: { fr: 'Formulaire de cinq minutes', en: 'A form of five minutes' } };
const mail = { kind: 'mail', mail: 'inscriptions@forum.example', subject: { fr: 'Inscription au 7e Forum & dîner', en: 'Registration' }, body: { fr: 'Bonjour,\n\nNom :\n100 % sûr ?', en: 'Hello,' } };
const telephone = { kind: 'telephone', telephone: '+33465710017' };

async function showChannels(channels: readonly Fields[], setting: Setting = {}): Promise<ElementOf<'technopole-registration-button'>> {
  return show('technopole-registration-button', { document: createRegistration({ channels }), now: '2011-10-01T09:00+02:00' }, setting);
}

describe('the ways to register', () => {
  afterEach(clearPage);

  it('lead to a page, with its note', async () => {
    const element = await showChannels([web]);
    expect(find(element, '[part=action]', 'S’inscrire').getAttribute('href')).to.equal(web.url);
    expect(seen(element)).to.equal('S’inscrire Inscriptions ouvertes. Formulaire de cinq minutes');
  });

  it('lead to a mail with subject and text, as the mail program reads them', async () => {
    const element = await showChannels([mail]);
    const url = new URL(find<HTMLAnchorElement>(element, '[part=action]', 'S’inscrire par courriel').href);
    expect(url.href).to.equal('mailto:inscriptions@forum.example?subject=Inscription%20au%207e%20Forum%20%26%20d%C3%AEner&body=Bonjour%2C%0D%0A%0D%0ANom%20%3A%0D%0A100%20%25%20s%C3%BBr%20%3F');
    expect(seen(element)).to.include('inscriptions@forum.example');
  });

  it('lead to a mail in the language of the page', async () => {
    const element = await showChannels([mail], { lang: 'en' });
    expect(find(element, '[part=action]', 'Register by e-mail').getAttribute('href')).to.equal('mailto:inscriptions@forum.example?subject=Registration&body=Hello%2C');
  });

  it('lead to a telephone, whose number is written for people', async () => {
    const element = await showChannels([telephone]);
    expect(find(element, '[part=action]', 'S’inscrire par téléphone').getAttribute('href')).to.equal('tel:+33465710017');
    await until(() => seen(element).includes('+33 4 65 71 00 17'));
    await expectAccessible();
  });

  it('stand below the first one, which is the action', async () => {
    const element = await showChannels([web, mail, telephone]);
    expect(findAll(element, '[part=action]').length).to.equal(1);
    await until(() => seen(element).includes('+33 4 65 71 00 17'));
    expect(seen(element)).to.include('ou par courriel : inscriptions@forum.example').and.include('ou par téléphone : +33 4 65 71 00 17');
    expect(findAll(element, '[part=other]').map((link) => link.getAttribute('href')?.split(':')[0])).to.deep.equal(['mailto', 'tel']);
    await expectAccessible();
  });

  it('stand below in English', async () => {
    expect(seen(await showChannels([telephone, web, mail], { lang: 'en' }))).to.include('or online A form of five minutes').and.include('or by e-mail: inscriptions@forum.example');
  });

  it('have room to tap', async () => {
    const element = await showChannels([web, mail, telephone]);
    expect(find(element, '[part=action]').offsetHeight).to.be.at.least(44);
    expect(findAll(element, 'a').filter((link) => link.getBoundingClientRect().height < 24).map(seen)).to.deep.equal([]);
  });

  for (const size of ['100%', '200%']) {
    it(`need no scrolling sideways in 320 pixels with text at ${size}`, async () => {
      const document = createRegistration({ channels: [{ ...telephone, note: 'De 9 h à 17 h' }, web, { ...mail, mail: `${'a'.repeat(50)}@${'b'.repeat(40)}.example`, note: 'x'.repeat(80) }] });
      const element = await show('technopole-registration-button', { document, now: '2011-10-01T09:00+02:00', style: `font-size: ${size}` } as object, { width: '320px' });
      expect(textBeyond(element)).to.deep.equal([]);
    });
  }

  it('take the whole width of a narrow page', async () => {
    const element = await showChannels([web], { width: '280px' });
    expect(find(element, '[part=action]').offsetWidth).to.equal(280);
  });
});

describe('whom to ask where one cannot register', () => {
  afterEach(clearPage);

  it('is named with telephone and mail', async () => {
    const element = await show('technopole-registration-button', { document: createRegistration({ closes: '2011-01-01T00:00', contact: 'presse' }), now: '2011-10-01T09:00+02:00' });
    await until(() => seen(element).includes('+33 4 65 71 00 17'));
    expect(seen(element)).to.equal('Les inscriptions sont closes. Bureau de presse, +33 4 65 71 00 17, presse@forum.example');
    expect(findAll(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+33465710017', 'mailto:presse@forum.example']);
    await expectAccessible();
  });

  it('is not named where one can', async () => {
    const element = await show('technopole-registration-button', { document: createRegistration({ channels: [web], contact: 'presse' }), now: '2011-10-01T09:00+02:00' });
    expect(seen(element)).not.to.include('Bureau de presse');
  });
});
