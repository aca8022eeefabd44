<?php

/** What is there when the plugin comes, and gone when its data are deleted. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** No host is admitted until the webmaster names one. */
function technopole_events_upgrade($nom_meta_base_version, $version_cible) {
	include_spip('base/upgrade');
	maj_plugin($nom_meta_base_version, $version_cible, []);
}

/** Takes settings and copies away. */
function technopole_events_vider_tables($nom_meta_base_version) {
	include_spip('inc/config');
	include_spip('inc/invalideur');
	include_spip('inc/technopole_events_store');
	effacer_config('technopole_events');
	effacer_meta($nom_meta_base_version);
	purger_repertoire(technopole_events_folder());
}
