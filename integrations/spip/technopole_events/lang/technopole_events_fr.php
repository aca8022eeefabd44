<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [

	// A
	'absence' => 'Il n’est pas possible de l’afficher ici en ce moment.',
	'absence_adresse' => 'Le contenu prévu ici ne peut pas s’afficher : l’adresse du site publié manque ou n’est pas valable.',
	'absence_hote' => 'Le contenu prévu ici ne peut pas s’afficher : @hote@ n’est pas encore admis dans la configuration de ce site.',

	// B
	'bouton_enregistrer' => 'Enregistrer et redemander aux sources',

	// E
	'erreur_freshness' => 'Un nombre de minutes, de 0 à 1440.',
	'erreur_hosts' => 'Ce n’est pas un nom de site : @lignes@. Écrivez par exemple <code>forum.example</code>.',
	'explication_freshness' => 'Pendant ce temps, rien n’est redemandé. Si la source est en panne, la dernière bonne copie reste affichée sept jours.',
	'explication_hosts' => 'Un par ligne, par exemple <code>forum.example</code> : seuls ces sites peuvent être affichés, en <code>https</code>. Une autre origine s’écrit en entier, par exemple <code>https://forum.example:8443</code>.',

	// L
	'label_freshness' => 'Fraîcheur, en minutes',
	'label_hosts' => 'Sites admis',
	'lien_calendar' => 'Le calendrier de l’événement se trouve sur @hote@.',
	'lien_clusters' => 'L’annuaire des pôles se trouve sur @hote@.',
	'lien_contacts' => 'Les contacts se trouvent sur @hote@.',
	'lien_partners' => 'Les organisateurs et les financeurs se trouvent sur @hote@.',
	'lien_press' => 'L’accréditation de la presse se trouve sur @hote@.',
	'lien_programme' => 'Le programme se trouve sur @hote@.',
	'lien_registration' => 'L’inscription se trouve sur @hote@.',
	'lien_speakers' => 'Les intervenants se trouvent sur @hote@.',

	// T
	'titre_configurer' => 'Technopole Events',
];
