<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [

	// T
	'technopole_events_description' => 'Shows the programme, contacts and registration of an event in articles and templates as its organiser publishes them: checked, kept for when the source is down, readable without script.',
	'technopole_events_slogan' => 'The programme of an event in your pages',
];
