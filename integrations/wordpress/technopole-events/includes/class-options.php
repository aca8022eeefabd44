<?php
/**
 * The settings.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * What an administrator has set, with defaults.
 */
final class Options {

	const NAME = 'technopole_events';

	const DEFAULTS = array(
		'hosts' => array(),
		'site'  => '',
		'fresh' => 5,
		'keep'  => 14,
	);

	/**
	 * Registers the setting, so that whatever stores it, stores it clean.
	 */
	public static function register() {
		register_setting(
			Settings_Page::PAGE,
			self::NAME,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( self::class, 'sanitize' ),
				'default'           => self::DEFAULTS,
			)
		);
	}

	/**
	 * All settings: `hosts` that may be asked, default `site`, `fresh` in minutes, `keep` in days.
	 *
	 * @return array{hosts: string[], site: string, fresh: int, keep: int}
	 */
	public static function all() {
		$stored = get_option( self::NAME );

		return array_merge( self::DEFAULTS, is_array( $stored ) ? array_intersect_key( $stored, self::DEFAULTS ) : array() );
	}

	/**
	 * How long a copy counts as fresh, in seconds.
	 *
	 * @return int
	 */
	public static function fresh_seconds() {
		return self::all()['fresh'] * MINUTE_IN_SECONDS;
	}

	/**
	 * How long a copy is shown while its source does not answer, in seconds.
	 *
	 * @return int
	 */
	public static function keep_seconds() {
		return self::all()['keep'] * DAY_IN_SECONDS;
	}

	/**
	 * Settings as they may be stored, from what a form sent or a program set.
	 *
	 * @param mixed $input Fields; `hosts` as lines or as a list.
	 * @return array{hosts: string[], site: string, fresh: int, keep: int}
	 */
	public static function sanitize( $input ) {
		$input = is_array( $input ) ? $input : array();
		$lines = isset( $input['hosts'] ) ? $input['hosts'] : array();
		$hosts = array();
		foreach ( is_array( $lines ) ? $lines : preg_split( '/[\s,]+/', (string) $lines ) as $line ) {
			$host = Address::host_of_line( (string) $line );
			if ( '' !== $host ) {
				$hosts[] = $host;
			} elseif ( '' !== trim( (string) $line ) ) {
				/* translators: %s: what the administrator typed. */
				self::complain( sprintf( __( '“%s” is not the name of a host and was left out. Example: forum.example.org', 'technopole-events' ), $line ) );
			}
		}
		$typed = isset( $input['site'] ) ? trim( (string) $input['site'] ) : '';
		$site  = Address::site( $typed );
		if ( '' !== $typed && '' === $site ) {
			/* translators: %s: what the administrator typed. */
			self::complain( sprintf( __( '“%s” is not the address of a published site. Example: https://forum.example.org/2027/', 'technopole-events' ), $typed ) );
		}
		// The address of choice of an administrator is an allowed one.
		if ( '' !== $site ) {
			$hosts[] = Address::host( $site );
		}

		return array(
			'hosts' => array_values( array_unique( $hosts ) ),
			'site'  => $site,
			'fresh' => self::between( $input, 'fresh', 1, 1440 ),
			'keep'  => self::between( $input, 'keep', 1, 90 ),
		);
	}

	/**
	 * A whole number of a field within limits, or its default.
	 *
	 * @param array  $input Fields.
	 * @param string $name  Name of the field.
	 * @param int    $least Smallest value.
	 * @param int    $most  Largest value.
	 * @return int
	 */
	private static function between( array $input, $name, $least, $most ) {
		$value = isset( $input[ $name ] ) && is_numeric( $input[ $name ] ) ? (int) $input[ $name ] : self::DEFAULTS[ $name ];

		return max( $least, min( $most, $value ) );
	}

	/**
	 * Tells the administrator on the settings page.
	 *
	 * @param string $message Sentence.
	 */
	private static function complain( $message ) {
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( self::NAME, 'technopole_events', $message );
		}
	}
}
