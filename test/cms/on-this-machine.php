<?php
/**
 * For tests, as a must-use plugin: published sites on this machine, without encryption and on any port, which WordPress and the plugin refuse
 * otherwise; and PHP that the tests run, who alone know the key.
 */

add_filter( 'technopole_events_allow_http', fn( $allowed, $host ) => $allowed || 0 === strpos( $host, '127.0.0.1:' ), 10, 2 );
add_filter( 'http_request_host_is_external', fn( $is_external, $host ) => $is_external || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn() => range( 1024, 65535 ) );
add_filter( 'technopole_events_script_attributes', fn( $attributes ) => $attributes + array( 'nonce' => 'essai' ) );
// Nothing is known of newer versions, and nobody is asked.
add_filter( 'translations_api', fn() => array( 'translations' => array() ) );
foreach ( array( 'core', 'plugins', 'themes' ) as $cms_kind ) {
	add_filter( "pre_site_transient_update_$cms_kind", fn() => (object) array( 'last_checked' => time(), 'version_checked' => $GLOBALS['wp_version'], 'updates' => array() ) );
}
add_action(
	'wp_loaded',
	function () {
		$key = (string) getenv( 'CMS_KEY' );
		if ( strlen( $key ) < 32 || ! isset( $_SERVER['HTTP_X_CMS_KEY'] ) || ! hash_equals( $key, $_SERVER['HTTP_X_CMS_KEY'] ) ) {
			return;
		}
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		require_once ABSPATH . 'wp-admin/includes/file.php';
		header( 'Content-Type: application/json' );
		echo wp_json_encode( eval( file_get_contents( 'php://input' ) ) );
		exit;
	}
);
