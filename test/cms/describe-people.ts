/** What authors and administrators do. */
import { describe, expect } from '../harness.js';
import { logIn, look } from './wordpress-browser.js';
import { check, cms, fragment } from './fixture.js';

/** The part of the block editor that is used. */
interface Editor {
  wp: { data: { select(store: string): { getPermalink(): string }; dispatch(store: string): { set(scope: string, name: string, value: boolean): void; editPost(edits: object): void; savePost(): Promise<void> } } };
}

/** The tests. */
export function describePeople(): void {
  describe('an author', () => {
    check('inserts a block, sees it, chooses a language, and publishes it unharmed', async () => {
      const link = await look(cms.browser, '', {}, async (page) => {
        await logIn(page, cms.wordpress.address, 'auteur');
        await page.goto(`${cms.wordpress.address}wp-admin/post-new.php`);
        await page.waitForFunction(() => (window as unknown as Editor).wp?.data?.select('core/block-editor'));
        await page.evaluate(() => (window as unknown as Editor).wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
        // Before 6.3 blocks are edited in the page itself.
        await page.locator('iframe[name=editor-canvas], .wp-block-post-title').first().waitFor();
        const frame = page.locator('iframe[name=editor-canvas]');
        const canvas = (await frame.count()) > 0 ? frame.contentFrame() : page;
        await canvas.locator('.wp-block-post-title').fill('Billet de l’auteur');
        await canvas.locator('.wp-block-post-title').press('Enter');
        await page.keyboard.type('/programme de', { delay: 30 });
        await page.locator('.components-autocomplete__result', { hasText: 'Programme de l’événement' }).click();
        await canvas.locator('technopole-programme').getByText('Quand le pôle est la cible').first().waitFor();
        await page.getByLabel('Langue').selectOption('en');
        await canvas.locator('technopole-programme[lang=en]').getByText('55 sessions').waitFor();
        return page.evaluate(async () => {
          const { dispatch, select } = (window as unknown as Editor).wp.data;
          dispatch('core/editor').editPost({ status: 'publish' });
          await dispatch('core/editor').savePost();
          return select('core/editor').getPermalink();
        });
      });
      expect(await (await fetch(link)).text()).to.contain(fragment('programme', 'en'));
    });

    check('may ask what there is to choose from, and a visitor may not', async () => {
      expect((await fetch(`${cms.wordpress.address}wp-json/technopole-events/v1/site`)).status).to.equal(401);
      const choices = await cms.wordpress.evaluate<{ languages: string[]; contacts: { id: string; roles: string[] }[]; clusters: unknown[] }>(`wp_set_current_user(get_user_by('login', 'auteur')->ID); return rest_do_request(new WP_REST_Request('GET', '/technopole-events/v1/site'))->get_data();`);
      expect(choices.languages).to.have.members(['fr', 'en']);
      expect(choices.contacts[0]).to.deep.include({ id: 'presse', name: 'Bureau de presse', roles: ['press'] });
      expect(choices.clusters).to.have.length(8);
    });
  });

  describe('an administrator', () => {
    check('sets hosts, is told what is none, and deletes the copies', async () => {
      await cms.wordpress.read('programme/');
      await look(cms.browser, '', {}, async (page) => {
        await logIn(page, cms.wordpress.address, 'admin');
        await page.goto(`${cms.wordpress.address}wp-admin/options-general.php?page=technopole-events`);
        await page.getByLabel('Hôtes autorisés').fill('https://Forum.example.org/2027/\npas un_hôte');
        await page.getByRole('button', { name: 'Enregistrer' }).click();
        await page.locator('.settings-error').first().waitFor();
        expect(await page.locator('.settings-error').allInnerTexts()).to.satisfy((texts: string[]) => texts.some((text) => text.includes('un_hôte')));
        expect(await page.getByLabel('Hôtes autorisés').inputValue()).to.contain('forum.example.org').and.contain('127.0.0.1:').and.not.contain('un_hôte');
        await page.getByRole('button', { name: 'Supprimer les copies' }).click();
        await page.getByText('Les copies sont supprimées.').waitFor();
      });
      expect(await cms.wordpress.evaluate('return Technopole_Events\\Store::all();')).to.deep.equal([]);
    });
  });
}
