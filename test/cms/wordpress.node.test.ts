/**
 * The plugin in a real WordPress, asking a source that fails in every way, looked at with a real browser. `npm run test:cms`.
 * It downloads WordPress from Debian once (`.cache`), so it is not a part of `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, beforeEach, describe, expect } from '../harness.js';
import { describePages } from './describe-pages.js';
import { describePeople } from './describe-people.js';
import { describeSource } from './describe-source.js';
import { check, closeCms, cms, openCms, php, resetCms } from './fixture.js';
import { remarksOfPhp } from './wordpress.js';

const plugin = fileURLToPath(new URL('../../integrations/wordpress/technopole-events', import.meta.url));

before(openCms);
after(closeCms);
beforeEach(resetCms);

describePages();
describeSource();
describePeople();

describe('the plugin', () => {
  check('takes over every fragment there is, and no trick', async () => {
    const every = readdirSync(join(cms.folder, 'fragments'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const problems = await cms.wordpress.evaluate<Record<string, string>>(`$found = array(); foreach (json_decode(${php(JSON.stringify(every))}) as $name) $found[$name] = Technopole_Events\\Markup::problem_of(file_get_contents(${php(`${cms.folder}/fragments/`)} . $name)); return array_filter($found);`);
    expect(problems).to.deep.equal([]);
    const tricks = ['', '<p>x</p>', 'x', '<script>x</script>', ...['<img src="x" onerror="a()">', '<a href="javascript:a()">x</a>', '<a href="java&#115;cript:a()">x</a>', '<a href=javascript:a()>x</a>', '<iframe src="https://a.example/"></iframe>', '<svg><a></a></svg>', '<p style="position:fixed">x</p>', '<script type="module" src="https://a.example/"></script>', '<!-- --!><script>a()</script> -->', '</div></div><div>', '<a href="/interne">x</a>', `<technopole-programme src="${cms.elsewhere.address}event.json"></technopole-programme>`, '<form action="https://a.example/"></form>', '<p title="<script>">x</p>', '<textarea></textarea>', '<base href="https://a.example/">', '<meta http-equiv="refresh">', '<p\u0000onclick="a()">x</p>', '<P ONCLICK="a()">x</P>', '<'].map((inner) => `<technopole-programme src="${cms.source.address}event.json">${inner}</technopole-programme>`)];
    const taken = await cms.wordpress.evaluate<string[]>(`return array_values(array_filter(json_decode(${php(JSON.stringify(tricks))}), fn($html) => '' === Technopole_Events\\Markup::problem_of($html)));`);
    expect(taken).to.deep.equal([]);
    console.log(`${every.length} fragments taken over, ${tricks.length} tricks refused`);
  });

  check('is free of syntax errors, and wrote no remark of PHP', async () => {
    const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.php'));
    for (const file of files) execFileSync('php', ['-l', join(plugin, file)]);
    console.log(`php -l: ${files.length} files`);
    expect(await remarksOfPhp()).to.deep.equal([]);
  });

  check('is written as WordPress asks, as far as the rules of PHP_CodeSniffer tell', () => {
    const rules = join(plugin, '../phpcs.xml');
    const { files, totals } = JSON.parse(execFileSync('phpcs', [`--standard=${rules}`, '--report=json', '--runtime-set', 'ignore_errors_on_exit', '1', '--runtime-set', 'ignore_warnings_on_exit', '1'], { encoding: 'utf8' })) as { files: Record<string, { messages: { message: string; line: number }[] }>; totals: { errors: number; warnings: number } };
    console.log(`phpcs: ${Object.keys(files).length} files, ${totals.errors} errors, ${totals.warnings} warnings`);
    expect(Object.entries(files).flatMap(([file, { messages }]) => messages.map(({ message, line }) => `${file}:${line}: ${message}`))).to.deep.equal([]);
  });

  check('leaves nothing when it is deleted', async () => {
    await cms.wordpress.read('codes/');
    const rows = `global $wpdb; return (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%technopole%' AND option_name NOT LIKE '%active_plugins%'");`;
    expect(await cms.wordpress.evaluate<number>(rows)).to.be.greaterThan(10);
    expect(await cms.wordpress.evaluate("deactivate_plugins('technopole-events/technopole-events.php'); return true;")).to.equal(true);
    expect(await cms.wordpress.evaluate("return delete_plugins(array('technopole-events/technopole-events.php'));")).to.equal(true);
    expect(await cms.wordpress.evaluate<number>(rows)).to.equal(0);
    expect(await cms.wordpress.evaluate("return wp_next_scheduled('technopole_events_prune');")).to.equal(false);
    expect(await cms.wordpress.evaluate('global $wpdb; return array((int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE \'%technopole%\'"), (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE \'%technopole%\'"));')).to.deep.equal([0, 0]);
  });
});
