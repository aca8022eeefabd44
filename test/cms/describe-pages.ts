/** Pages with blocks and shortcodes, in a classic theme and in a block theme. */
import { describe, expect } from '../harness.js';
import { look } from './wordpress-browser.js';
import { alter, check, cms, fragment, php, shown } from './fixture.js';

/** The first of each that this WordPress has. */
const themesOf = { classic: ['twentytwentyone'], block: ['twentytwentyfive', 'twentytwentyfour', 'twentytwentythree'] } as const;

/** The tests. */
export function describePages(): void {
  for (const [kind, themes] of Object.entries(themesOf)) {
    describe(`a page of a ${kind} theme`, () => {
      for (const name of ['blocs', 'codes']) {
        check(`holds every fragment byte for byte: ${name}`, async () => {
          await useTheme(themes);
          const html = await cms.wordpress.read(`${name}/`);
          for (const fragments of shown.map((one) => one[2])) for (const each of fragments) expect(html.includes(fragment(each)), each).to.equal(true);
          expect(html).to.contain('4&#215;4').and.not.contain('technopole-events-slot').and.not.contain('technopole-events-note').and.not.contain('technopole-events-reason');
          expect(html.match(/<script[^>]*embed\/technopole-events-[^>]*>/g)).to.have.length(1);
          expect(/<script[^>]*embed\/technopole-events-[^>]*>/.exec(html)?.[0]).to.contain('type="module"').and.contain('integrity="sha384-').and.contain('crossorigin="anonymous"').and.contain('nonce="essai"').and.not.contain('ver=');
        });

        check(`comes alive once with script: ${name}`, async () => {
          await useTheme(themes);
          const errors: string[] = [];
          const states = await look(cms.browser, '', {}, async (page) => {
            page.on('pageerror', ({ message }) => errors.push(message));
            page.on('console', (message) => /technopole|integrity|CORS/i.test(message.text()) && message.type() === 'error' && errors.push(message.text()));
            await page.goto(`${cms.wordpress.address}${name}/`);
            await page.waitForFunction(() => [...document.querySelectorAll('technopole-programme, technopole-contacts, technopole-contact-card, technopole-registration-button, technopole-clusters, technopole-cluster-card, technopole-partners')].every(({ shadowRoot }) => shadowRoot && shadowRoot.childElementCount > 0));
            await page.waitForFunction(() => document.querySelector('technopole-programme')!.shadowRoot!.textContent.includes('Quand le pôle est la cible'));
            return page.locator('[data-published]').count();
          });
          expect(errors).to.deep.equal([]);
          expect(states).to.equal(shown.flatMap((one) => one[2]).length);
          expect(cms.source.asked.filter(({ path }) => path.startsWith('embed/technopole-events-'))).to.have.length(1);
        });

        check(`is readable without script: ${name}`, async () => {
          await useTheme(themes);
          const text = await look(cms.browser, `${cms.wordpress.address}${name}/`, { javaScriptEnabled: false }, (page) => page.locator('main').innerText());
          for (const words of ['jeudi 18 novembre 2027', 'Quand le pôle est la cible', 'Bureau de presse', 'S’inscrire', 'Braisalys', 'Fondation des Deux Vallons']) expect(text).to.contain(words);
        });
      }

      check('keeps what WordPress would edit anywhere else', async () => {
        await useTheme(themes);
        alter('programme', () => `<technopole-programme src="${cms.source.address}event.json" lang="fr">\n\n<p>"4x4" -- it's... [technopole_partners] [gallery ids="1"] :) Wordpress</p>\n\nUne ligne\nAutre <img src="https://forum.example/a.png" alt="" width="9" height="9">\n</technopole-programme>`);
        for (const name of ['blocs', 'codes']) expect(await cms.wordpress.read(`${name}/`)).to.contain(cms.source.changed.get('fragments/programme.fr.html'));
      });

      check('without a block loads nothing of ours', async () => {
        await useTheme(themes);
        expect(await cms.wordpress.read('autre/')).to.contain('Rien de publié').and.not.contain('embed/technopole-events').and.not.contain('published.css');
        expect(cms.source.asked).to.deep.equal([]);
      });
    });
  }

  describe('a fragment outside of pages', () => {
    check('is the same in REST and in a feed', async () => {
      const { content } = (JSON.parse(await cms.wordpress.read('wp-json/wp/v2/pages?slug=blocs')) as { content: { rendered: string } }[])[0]!;
      expect(content.rendered).to.contain(fragment('programme')).and.contain(fragment('partners'));
      await cms.wordpress.evaluate("wp_insert_post(array('post_title' => 'Une nouvelle', 'post_status' => 'publish', 'post_content' => '[technopole_registration]'));");
      expect(await cms.wordpress.read('feed/')).to.contain(fragment('registration'));
    });

    check('is in the language of the site, or the one that was chosen, or else in English, and says that it is', async () => {
      expect(await cms.wordpress.evaluate(`return do_shortcode('[technopole_partners]');`)).to.contain(fragment('partners'));
      expect(await cms.wordpress.evaluate(`return do_shortcode('[technopole_partners lang="en-GB"]');`)).to.contain(fragment('partners', 'en'));
      expect(await cms.wordpress.evaluate(`return do_shortcode('[technopole_partners lang="nl"]');`)).to.contain(fragment('partners', 'en')).and.match(/<technopole-partners [^>]*lang="en"/);
    });
  });
}

async function useTheme(themes: readonly string[]): Promise<void> {
  const used = await cms.wordpress.evaluate<string | null>(`foreach (json_decode(${php(JSON.stringify(themes))}) as $name) if (wp_get_theme($name)->exists()) { switch_theme($name); return $name; }`);
  expect(used).to.not.equal(null);
}
