<?php

/** What models and templates call. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/technopole_events_place');
