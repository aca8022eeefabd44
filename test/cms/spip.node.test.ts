/** The plugin for SPIP, in a real one: what visitors get of a source that works, fails, lies, or is none of ours. */
import { after, describe, expect } from '../harness.js';
import { shownByElement, visit } from './browser.js';
import { absences, check, closeBench, has, names, openBench, scripts } from './spip/bench.js';
import { describeDown } from './spip/describe-down.js';
import { describeUntrusted } from './spip/describe-untrusted.js';
import { checkSyntax } from './spip/spip.js';

await openBench();
after(closeBench);

describe('a model in an article', () => {
  check('is of PHP that can be read', async () => {
    const files = await checkSyntax();
    expect(files).to.be.greaterThan(10);
    console.log(`php -l: ${files} files`);
  });

  check('shows what is published, byte for byte, whatever SPIP does to the text around it', async ({ spip, fragment }) => {
    const page = await spip.article('All');
    for (const name of names) expect(page.includes(await fragment(name)), name).to.equal(true);
    expect([has(page, '<p>Avant... &mdash; "ici"&nbsp;!</p>'), has(page, 'technopole-events:')]).to.deep.equal([true, false]);
  });

  check('shows the language of the article, unless one is asked for', async ({ spip, fragment }) => {
    expect((await spip.article('English (en)')).includes(await fragment('programme', 'en'))).to.equal(true);
  });

  check('shows English where nothing is published in the language, and says that it is', async ({ spip, fragment }) => {
    const page = await spip.article('Breton');
    expect([absences(page).length, has(page, await fragment('programme', 'en')), has(page, /<technopole-programme [^>]*lang="en"/)]).to.deep.equal([0, true, true]);
  });

  check('takes the address of the site as people copy it', async ({ spip, fragment }) => {
    const page = await spip.article('Copied');
    for (const name of ['contacts', 'partners']) expect(has(page, await fragment(name)), name).to.equal(true);
  });

  check('leaves a link in summaries, which show no fragment', async ({ spip, server }) => {
    const [summary = ''] = /<meta name="description"[^>]*>/.exec(await spip.article('All')) ?? [];
    expect([has(summary, `Le programme se trouve sur ${new URL(server.origin).host}.`), has(summary, 'pas possible')]).to.deep.equal([true, false]);
  });

  check('asks a source once, however many visitors come at a time', async ({ spip, server, fragment }) => {
    const pages = await Promise.all(Array.from({ length: 8 }, () => spip.article('crowd')));
    const html = await fragment('programme');
    // Who comes while the first copy is being read is told where to find it.
    expect(pages.every((page) => has(page, html) || absences(page).length === 1)).to.equal(true);
    expect(pages.some((page) => has(page, html))).to.equal(true);
    // Nothing counts as fresh here, so that a page of the next second may ask whether anything has changed.
    expect(server.source('crowd').asked.filter((line) => !line.startsWith('304'))).to.deep.equal(['200 manifest.json', '200 fragments/programme.fr.html']);
  });

  check('brings the script once, with its hash, and only where it is needed', async ({ server, spip, manifest }) => {
    const { path: script, integrity } = manifest.files.find((file) => /^embed\/technopole-events-\d/.test(file.path))!;
    const tag = `<script type="module" src="${server.source('forum').url}${script}" integrity="${integrity}" crossorigin="anonymous">`;
    expect(scripts(await spip.article('All'))).to.deep.equal([tag]);
    expect(scripts(await spip.article('Plain'))).to.deep.equal([]);
  });

  check('shows the same from a template, as a model and as an include', async ({ spip, fragment }) => {
    const page = await spip.page('page=essai');
    for (const name of ['contacts', 'partners']) expect(page.includes(await fragment(name)), name).to.equal(true);
    expect(scripts(page)).to.have.length(1);
  });

  check('asks whether anything has changed, and gets nothing again', async ({ server, spip }) => {
    const { asked } = server.source('forum');
    await spip.age(3600);
    asked.length = 0;
    await spip.article('All');
    expect(asked).to.deep.equal(['304 manifest.json']);
  });

  check('is read without script, and taken over with it', async ({ spip, browser }) => {
    const address = spip.addressOf('All');
    const read = await visit(browser, address, false, async (page) => ({ sessions: await page.locator('technopole-programme .te-session').count(), text: await page.locator('technopole-registration-button').innerText() }));
    const taken = await visit(browser, address, true, shownByElement);
    expect(read.text).to.contain('S’inscrire');
    expect(read.sessions).to.equal(55);
    expect(taken).to.equal(read.sessions);
    console.log(`sessions read without script: ${read.sessions}, with: ${taken}`);
  });
});

describeDown();
describeUntrusted();

describe('the private area', () => {
  check('has a page for the admitted hosts, which says what is none, and shows articles as they will be', async ({ server, spip, browser }) => {
    await visit(browser, `${spip.url}spip.php?page=login&url=${encodeURIComponent('ecrire/?exec=configurer_technopole_events')}`, true, async (page) => {
      await page.locator('[name=var_login]').fill('admin');
      await page.locator('[name=password]').fill('colloque-essai');
      await page.locator('[name=password]').press('Enter');
      const hosts = page.getByLabel('Sites admis');
      await hosts.waitFor();
      expect(await hosts.inputValue()).to.equal(server.origin);
      await hosts.fill('forum.example\nnot a host/?x');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      expect(await page.locator('.erreur_message').first().innerText()).to.contain('host/?x');
      await hosts.fill(`forum.example\n${server.origin}/forum/`);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.locator('.reponse_formulaire_ok').waitFor();
      expect(await hosts.inputValue()).to.equal(`https://forum.example\n${server.origin}`);
      await page.goto(`${spip.url}ecrire/?exec=article&id_article=${new URL(spip.addressOf('All')).searchParams.get('id_article')}`);
      expect(await page.locator('technopole-programme .te-session').count()).to.equal(55);
    });
  });
});
