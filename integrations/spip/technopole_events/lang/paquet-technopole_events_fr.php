<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [

	// T
	'technopole_events_description' => 'Affiche dans les articles et les squelettes le programme, les contacts et l’inscription d’un événement, tels que l’organisateur les publie : vérifiés, gardés en cas de panne, lisibles sans script.',
	'technopole_events_slogan' => 'Le programme d’un événement dans vos pages',
];
