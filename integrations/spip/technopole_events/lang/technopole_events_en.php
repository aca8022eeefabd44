<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [

	// A
	'absence' => 'It cannot be shown here at the moment.',
	'absence_adresse' => 'What belongs here cannot be shown: the address of the published site is missing or is none.',
	'absence_hote' => 'What belongs here cannot be shown: @hote@ is not yet admitted in the configuration of this site.',

	// B
	'bouton_enregistrer' => 'Save and ask the sources again',

	// E
	'erreur_freshness' => 'A number of minutes, from 0 to 1440.',
	'erreur_hosts' => 'This is no name of a site: @lignes@. Write <code>forum.example</code>, for instance.',
	'explication_freshness' => 'For this time nothing is asked again. While a source is down, the last good copy is shown for seven days.',
	'explication_hosts' => 'One a line, for instance <code>forum.example</code>: only these sites can be shown, by <code>https</code>. Any other origin is written out, for instance <code>https://forum.example:8443</code>.',

	// L
	'label_freshness' => 'Freshness, in minutes',
	'label_hosts' => 'Admitted sites',
	'lien_calendar' => 'The calendar of the event is on @hote@.',
	'lien_clusters' => 'The directory of clusters is on @hote@.',
	'lien_contacts' => 'The contacts are on @hote@.',
	'lien_partners' => 'Organisers and funders are on @hote@.',
	'lien_press' => 'Press accreditation is on @hote@.',
	'lien_programme' => 'The programme is on @hote@.',
	'lien_registration' => 'Registration is on @hote@.',
	'lien_speakers' => 'The speakers are on @hote@.',

	// T
	'titre_configurer' => 'Technopole Events',
];
