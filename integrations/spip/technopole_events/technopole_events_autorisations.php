<?php

/** Who may do what. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * Tells SPIP that the permissions are in this file.
 *
 * @pipeline autoriser
 */
function technopole_events_autoriser() {
}

/** The configuration is for whom SPIP lets configure the site. */
function autoriser_technopoleevents_menu_dist($faire, $type, $id, $qui, $opt) {
	return autoriser('configurer', '_technopole_events', $id, $qui, $opt);
}
