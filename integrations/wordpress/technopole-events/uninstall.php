<?php
/**
 * Removes everything the plugin has stored: settings, copies, notes on failures, the daily task.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-database.php';
require_once __DIR__ . '/includes/class-timing.php';
require_once __DIR__ . '/includes/class-store.php';

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $technopole_events_blog ) {
		switch_to_blog( $technopole_events_blog );
		Store::remove_all();
		restore_current_blog();
	}
} else {
	Store::remove_all();
}
