<?php

/**
 * Runs inside a booted SPIP: the articles that the test looks at, and the host of the source admitted. `TECHNOPOLE_ARTICLES` is a
 * JSON object of article texts by title, `TECHNOPOLE_HOSTS` the lines of the configuration. Prints the id of each article.
 */

include_spip('inc/config');
include_spip('inc/auth');

sql_delete('spip_articles', '1=1');
sql_delete('spip_rubriques', '1=1');
purger_repertoire(sous_repertoire(_DIR_TMP, 'technopole_events'));
ecrire_config('technopole_events', ['hosts' => getenv('TECHNOPOLE_HOSTS'), 'freshness' => 0]);
$date = date('Y-m-d H:i:s', time() - 3600);
$rubrique = sql_insertq('spip_rubriques', ['titre' => 'Forum', 'statut' => 'publie', 'date' => $date, 'lang' => 'fr']);
sql_updateq('spip_rubriques', ['id_secteur' => $rubrique], "id_rubrique=$rubrique");
sql_delete('spip_auteurs', "login='admin'");
$webmaster = sql_insertq('spip_auteurs', ['nom' => 'Admin', 'login' => 'admin', 'statut' => '0minirezo', 'webmestre' => 'oui', 'source' => 'spip', 'lang' => 'fr']);
if (!auth_modifier_pass('spip', 'admin', 'colloque-essai', $webmaster)) {
	fwrite(STDERR, "the password is not accepted\n");
	exit(1);
}
$ids = [];
foreach (json_decode(getenv('TECHNOPOLE_ARTICLES'), true) as $title => $text) {
	$lang = str_contains($title, '(en)') ? 'en' : 'fr';
	$ids[$title] = sql_insertq('spip_articles', ['titre' => $title, 'texte' => $text, 'id_rubrique' => $rubrique, 'id_secteur' => $rubrique, 'statut' => 'publie', 'date' => $date, 'lang' => $lang]);
}
echo 'articles ', json_encode($ids), "\n";
