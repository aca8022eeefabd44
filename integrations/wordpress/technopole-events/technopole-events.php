<?php
/**
 * Plugin Name:       Technopole Events
 * Description:       Shows the programme, contacts, registration, clusters and partners of an event published with technopole-events, in blocks and shortcodes.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            technopole-events
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       technopole-events
 * Domain Path:       /languages
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require_once __DIR__ . '/includes/class-options.php';
require_once __DIR__ . '/includes/class-address.php';
require_once __DIR__ . '/includes/class-fetcher.php';
require_once __DIR__ . '/includes/class-database.php';
require_once __DIR__ . '/includes/class-timing.php';
require_once __DIR__ . '/includes/class-store.php';
require_once __DIR__ . '/includes/class-markup.php';
require_once __DIR__ . '/includes/class-content.php';
require_once __DIR__ . '/includes/class-manifest.php';
require_once __DIR__ . '/includes/class-files.php';
require_once __DIR__ . '/includes/class-directory.php';
require_once __DIR__ . '/includes/class-site.php';
require_once __DIR__ . '/includes/class-elements.php';
require_once __DIR__ . '/includes/class-renderer.php';
require_once __DIR__ . '/includes/class-slots.php';
require_once __DIR__ . '/includes/class-module.php';
require_once __DIR__ . '/includes/class-blocks.php';
require_once __DIR__ . '/includes/class-shortcodes.php';
require_once __DIR__ . '/includes/class-rest.php';
require_once __DIR__ . '/includes/class-settings-page.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'technopole-events', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		Options::register();
		Blocks::register();
		Shortcodes::register();
	}
);
add_action( 'rest_api_init', array( Rest::class, 'register' ) );
add_action( 'admin_menu', array( Settings_Page::class, 'add' ) );
add_action( 'admin_init', array( Settings_Page::class, 'register' ) );
add_action( 'admin_post_technopole_events_purge', array( Settings_Page::class, 'purge' ) );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( Settings_Page::class, 'link' ) );
Slots::register();
Module::register();

add_action( Store::PRUNE, array( Store::class, 'prune' ) );
add_action(
	'admin_init',
	static function () {
		if ( ! wp_next_scheduled( Store::PRUNE ) ) {
			wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', Store::PRUNE );
		}
	}
);
register_deactivation_hook(
	FILE,
	static function () {
		wp_clear_scheduled_hook( Store::PRUNE );
	}
);
