/** What is shown while the organiser's server is well, slow, down, or not to be trusted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '../harness.js';
import { logIn, look } from './wordpress-browser.js';
import { age, alter, check, cms, fragment, largeManifest } from './fixture.js';

const failed = 'L’affichage ici n’est pas possible pour le moment.';

/** The tests. */
export function describeSource(): void {
  describe('a source', () => {
    check('is asked for its manifest alone while nothing changes, and by its ETag', async () => {
      await cms.wordpress.read('programme/');
      await cms.wordpress.read('programme/');
      expect(cms.source.asked).to.deep.equal([{ path: 'manifest.json', status: 200 }, { path: 'fragments/programme.fr.html', status: 200 }]);
      await age();
      await cms.wordpress.read('programme/');
      expect(cms.source.asked.slice(2)).to.deep.equal([{ path: 'manifest.json', status: 304 }]);
    });

    check('that has changed is shown as it is now', async () => {
      await cms.wordpress.read('programme/');
      alter('programme', (html) => html.replace('55 sessions', '56 sessions'));
      expect(await cms.wordpress.read('programme/')).to.contain(fragment('programme'));
      await age();
      expect(await cms.wordpress.read('programme/')).to.contain(cms.source.changed.get('fragments/programme.fr.html'));
    });

    check('that is down is shown from the copy with its date, and left alone for a while', async () => {
      await cms.wordpress.read('programme/');
      await age();
      cms.source.condition = 'down';
      const html = await cms.wordpress.read('programme/');
      expect(html).to.contain(fragment('programme')).and.not.contain('technopole-events-reason');
      expect(html).to.match(/<p class="technopole-events-note">État du <time datetime="[\d-]+T[\d:]+\+00:00">[^<]+<\/time>\.<\/p>/);
      await cms.wordpress.read('programme/');
      await cms.wordpress.read('codes/');
      expect(cms.source.asked.slice(2)).to.deep.equal([{ path: 'manifest.json', status: 503 }]);
    });

    check('that is down and was never seen is linked to, and an administrator is told why', async () => {
      cms.source.condition = 'down';
      expect(await cms.wordpress.read('programme/')).to.contain(`<a href="${cms.source.address}">Programme sur le site de l’organisateur</a>. ${failed}</p></div>`);
      const told = await look(cms.browser, '', {}, async (page) => {
        await logIn(page, cms.wordpress.address, 'admin');
        await page.goto(`${cms.wordpress.address}programme/`);
        return page.locator('.technopole-events-reason').innerText();
      });
      expect(told).to.contain('manifest.json répond par le statut 503');
    });

    check('that fails again and again is left alone for longer each time, an hour at most', async () => {
      const pauses = await cms.wordpress.evaluate<number[]>(`$found = array(); for ($n = 0; $n < 9; $n++) { Technopole_Events\\Timing::postpone('${cms.source.address}', 'x'); $wait = json_decode(get_transient('technopole_events_wait_' . substr(hash('sha256', '${cms.source.address}'), 0, 32)), true); $found[] = 30 * (int) round(($wait['until'] - time() + 1) / 30); } return $found;`);
      expect(pauses).to.deep.equal([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    });

    check('that is down for longer than copies are kept is linked to, and its copies are deleted', async () => {
      await cms.wordpress.read('programme/');
      await age();
      cms.source.condition = 'down';
      await cms.wordpress.evaluate(`global $wpdb; foreach ($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'technopole\\_events\\_copy\\_%'") as $name) { $copy = json_decode(get_option($name), true); $copy['seen'] -= 15 * DAY_IN_SECONDS; update_option($name, wp_json_encode($copy)); }`);
      expect(await cms.wordpress.read('programme/')).to.contain(failed).and.not.contain(fragment('programme'));
      expect(await cms.wordpress.evaluate('do_action("technopole_events_prune"); return Technopole_Events\\Store::all();')).to.deep.equal([]);
    });

    check('that never answers holds one page for four seconds, and no other', async () => {
      cms.source.condition = 'slow';
      const [first, seconds] = await timed(() => cms.wordpress.read('codes/'));
      expect(first).to.contain(failed);
      expect(seconds).to.be.lessThan(6.5);
      const [, then] = await timed(() => cms.wordpress.read('codes/'));
      expect(then).to.be.lessThan(2.5);
      expect(cms.source.asked).to.have.length(1);
    });

    check('that stops answering holds a page for two seconds, which then shows the copy', async () => {
      await cms.wordpress.read('programme/');
      await age();
      cms.source.condition = 'slow';
      const [html, seconds] = await timed(() => cms.wordpress.read('programme/'));
      expect(html).to.contain(fragment('programme'));
      expect(seconds).to.be.lessThan(4.5);
    });

    check('that sends without end is cut off', async () => {
      cms.source.condition = 'endless';
      const [html, seconds] = await timed(() => cms.wordpress.read('programme/'));
      expect(html).to.contain(failed);
      expect(seconds).to.be.lessThan(6.5);
    });

    check('whose file is not the one of its manifest is never shown', async () => {
      cms.source.vouches = false;
      alter('programme', (html) => html.replace('55 sessions', 'Tout est gratuit'));
      expect(await cms.wordpress.read('programme/')).to.contain(failed).and.not.contain('Tout est gratuit');
      await cms.wordpress.evaluate('Technopole_Events\\Store::purge();');
      cms.source.changed.clear();
      await cms.wordpress.read('programme/');
      await age();
      cms.source.vouches = true;
      alter('programme', (html) => html.replace('55 sessions', '56 sessions'));
      const manifest = await (await fetch(`${cms.source.address}manifest.json`)).text();
      cms.source.vouches = false;
      cms.source.changed.set('manifest.json', manifest);
      alter('programme', (html) => html.replace('55 sessions', 'Tout est gratuit'));
      expect(await cms.wordpress.read('programme/')).to.contain(fragment('programme')).and.contain('État du').and.not.contain('Tout est gratuit');
    });

    check('whose file is wrong has failed once, whatever becomes of asking for the manifest anew', async () => {
      cms.source.vouches = false;
      alter('programme', (html) => html.replace('55 sessions', 'Tout est gratuit'));
      await cms.wordpress.evaluate(`Technopole_Events\\Site::at('${cms.source.address}')->languages();`);
      for (const [condition, failures] of [['unlisted', 1], ['well', 2], ['unlisted', 3]] as const) {
        cms.source.condition = condition;
        await cms.wordpress.read('programme/');
        expect(await failuresAfterPause(), condition).to.equal(failures);
      }
      expect(cms.source.asked.filter(({ path }) => path === 'manifest.json').map(({ status }) => status)).to.deep.equal([200, 503, 304, 503]);
    });

    check('of 10,000 sessions in three languages is read in little memory', async () => {
      const manifest = largeManifest();
      cms.source.vouches = false;
      cms.source.changed.set('manifest.json', manifest);
      const [languages, bytes] = await cms.wordpress.evaluate<[string[], number]>(`$before = memory_get_usage(); memory_reset_peak_usage(); $found = Technopole_Events\\Site::at('${cms.source.address}')->languages(); return array($found, memory_get_peak_usage() - $before);`);
      console.log(`manifest of ${(manifest.length / 1e6).toFixed(1)} MB read in ${(bytes / 1e6).toFixed(1)} MB of memory`);
      expect(languages).to.deep.equal(['en', 'fr']);
      expect(bytes / manifest.length).to.be.lessThan(4.5);
      expect(await cms.wordpress.read('programme/')).to.contain(fragment('programme'));
    });

    check('whose manifest would take more memory than there is, is left alone', async () => {
      cms.source.vouches = false;
      cms.source.changed.set('manifest.json', largeManifest());
      const reason = await cms.wordpress.evaluate<string>(`ini_set('memory_limit', (string) (memory_get_usage() + 40 * MB_IN_BYTES)); return Technopole_Events\\Site::at('${cms.source.address}')->file('event.json')->get_error_message();`);
      expect(reason).to.contain('manifest.json').and.contain('8 M');
    });

    check('whose manifest is cut off, or none, is not believed', async () => {
      const whole = readFileSync(join(cms.folder, 'manifest.json'), 'utf8');
      for (const text of [whole.slice(0, -5), whole.slice(0, whole.length / 2), whole.replace('technopole-events', 'another'), `[${whole}]`, '{}', '{"generator":"technopole-events","files":[]}', '']) {
        await cms.wordpress.evaluate('Technopole_Events\\Store::purge();');
        cms.source.changed.set('manifest.json', text);
        cms.source.vouches = false;
        expect(await cms.wordpress.read('programme/'), text.slice(0, 60)).to.contain(failed);
      }
    });

    check('that keeps the scripts of earlier versions is shown with the newest', async () => {
      const manifest = JSON.parse(readFileSync(join(cms.folder, 'manifest.json'), 'utf8')) as { files: { path: string; integrity: string }[] };
      const { path, integrity } = manifest.files.find((file) => file.path.startsWith('embed/technopole-events-'))!;
      // Sorted by path, as they are written; the newest is neither the first nor the last.
      const versions = ['0.0.9', '99.10.0', '99.9.0', '99.9.0-rc.1'].map((version) => ({ path: `embed/technopole-events-${version}.js`, integrity: integrity.replace(/.{5}$/, version.slice(0, 5).replace(/[.-]/g, '0')) }));
      const newest = versions[1]!;
      cms.source.vouches = false;
      cms.source.changed.set('manifest.json', JSON.stringify({ ...manifest, files: [...manifest.files.filter((file) => file.path !== path), ...versions] }));
      const html = await cms.wordpress.read('programme/');
      expect(html.match(/<script[^>]*embed\/technopole-events-[^>]*>/g)).to.have.length(1);
      expect(/<script[^>]*embed\/technopole-events-[^>]*>/.exec(html)?.[0]).to.contain(`src="${cms.source.address}${newest.path}"`).and.contain(`integrity="${newest.integrity}"`);
    });

    check('that vouches for a script is not believed', async () => {
      alter('programme', (html) => html.replace('<div class="te-summary">', '<script>alert(1)</script><div class="te-summary">'));
      expect(await cms.wordpress.read('programme/')).to.contain(failed).and.not.contain('alert(1)');
    });

    check('that withdraws a contact is heeded', async () => {
      expect(await cms.wordpress.read('codes/')).to.contain(fragment('contact/hoshimado'));
      await age();
      const manifest = JSON.parse(readFileSync(join(cms.folder, 'manifest.json'), 'utf8')) as { files: { path: string }[] };
      cms.source.changed.set('manifest.json', JSON.stringify({ ...manifest, files: manifest.files.filter(({ path }) => !path.includes('hoshimado')) }));
      expect(await cms.wordpress.read('codes/')).to.not.contain(fragment('contact/hoshimado'));
      expect(await cms.wordpress.evaluate(`return wp_list_pluck(Technopole_Events\\Store::all(), 'url');`)).to.not.contain(`${cms.source.address}fragments/contact/hoshimado.fr.html`);
    });

    check('on a host that is not allowed gets no request, not by a redirect either', async () => {
      expect(await cms.wordpress.read('ailleurs/')).to.contain(`<a href="${cms.elsewhere.address}">`);
      cms.source.condition = 'moved';
      cms.source.elsewhere = cms.elsewhere.address.replace('forum/', '');
      expect(await cms.wordpress.read('programme/')).to.contain(failed);
      expect(cms.source.asked).to.have.length(1);
      expect(cms.elsewhere.asked).to.deep.equal([]);
    });
  });
}

/** How often the source has failed in a row; ends the pause that follows. */
function failuresAfterPause(): Promise<number> {
  return cms.wordpress.evaluate<number>(`$name = 'technopole_events_wait_' . substr(hash('sha256', '${cms.source.address}'), 0, 32); $wait = json_decode(get_transient($name), true); set_transient($name, wp_json_encode(array('until' => 0) + $wait), 100); return $wait['times'];`);
}

async function timed<T>(act: () => Promise<T>): Promise<[T, seconds: number]> {
  const began = performance.now();
  return [await act(), (performance.now() - began) / 1000];
}
