<?php

/** The configuration: which hosts are admitted, and how long what they published counts as fresh. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');
include_spip('inc/technopole_events_sources');
include_spip('inc/technopole_events_store');

function formulaires_configurer_technopole_events_charger_dist() {
	return ['hosts' => lire_config('technopole_events/hosts', ''), 'freshness' => lire_config('technopole_events/freshness', 5)];
}

function formulaires_configurer_technopole_events_verifier_dist() {
	$errors = [];
	[, $wrong] = technopole_events_read_hosts((string) _request('hosts'));
	if ($wrong) {
		$errors['hosts'] = _T('technopole_events:erreur_hosts', ['lignes' => htmlspecialchars(implode(', ', $wrong))]);
	}
	if (!preg_match('~^\d{1,4}$~', trim((string) _request('freshness'))) || (int) _request('freshness') > 1440) {
		$errors['freshness'] = _T('technopole_events:erreur_freshness');
	}

	return $errors;
}

/** Keeps the settings; every source is asked again, which is what somebody who comes here waits for. */
function formulaires_configurer_technopole_events_traiter_dist() {
	[$origins] = technopole_events_read_hosts((string) _request('hosts'));
	ecrire_config('technopole_events', ['hosts' => implode("\n", $origins), 'freshness' => (int) _request('freshness')]);
	technopole_events_expire();
	// The form shows what was kept, not what was typed.
	set_request('hosts', implode("\n", $origins));

	return ['message_ok' => _T('config_info_enregistree'), 'editable' => true];
}
