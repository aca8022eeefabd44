<?php
/**
 * How things are kept in the database.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Finds what is stored by the beginning of its name, names what belongs to an address, and writes all of it as JSON.
 */
final class Database {

	/**
	 * Names of stored options that begin with a prefix.
	 *
	 * @param string $prefix Beginning.
	 * @return string[]
	 */
	public static function names( $prefix ) {
		global $wpdb;

		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists options by prefix.
		return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $prefix ) . '%' ) );
	}

	/**
	 * The part of a name that stands for an address.
	 *
	 * @param string $url Address.
	 * @return string
	 */
	public static function key( $url ) {
		return substr( hash( 'sha256', $url ), 0, 32 );
	}

	/**
	 * Something as text for the database.
	 *
	 * @param array $value What is kept.
	 * @return string
	 */
	public static function encode( array $value ) {
		return (string) wp_json_encode( $value );
	}

	/**
	 * What a text of the database holds.
	 *
	 * @param mixed $text Stored text, or false.
	 * @return array
	 */
	public static function decode( $text ) {
		$value = is_string( $text ) ? json_decode( $text, true ) : null;

		return is_array( $value ) ? $value : array();
	}
}
