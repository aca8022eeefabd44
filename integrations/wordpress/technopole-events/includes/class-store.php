<?php
/**
 * Copies of published files, and when to ask again.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps copies as options that are not loaded with every page, and short-lived notes as transients. All of it as JSON.
 */
final class Store {

	const COPY  = 'technopole_events_copy_';
	const FRESH = 'technopole_events_fresh_';
	const WAIT  = 'technopole_events_wait_';
	const LOCK  = 'technopole_events_lock_';
	const PRUNE = 'technopole_events_prune';

	/** First and longest pause after failures, in seconds. */
	const FIRST_PAUSE   = 30;
	const LONGEST_PAUSE = HOUR_IN_SECONDS;

	/**
	 * The copy of a file, not older than copies are kept.
	 *
	 * @param string $url Address.
	 * @return array{url: string, body: string, etag: string, seen: int}|null `seen` is when it was last known to be current.
	 */
	public static function copy( $url ) {
		$copy = self::decode( get_option( self::COPY . self::key( $url ) ) );
		if ( ! isset( $copy['url'], $copy['body'], $copy['etag'], $copy['seen'] ) || $copy['url'] !== $url || time() - $copy['seen'] > Options::keep_seconds() ) {
			return null;
		}

		return $copy;
	}

	/**
	 * Keeps a copy, seen just now.
	 *
	 * @param string $url  Address.
	 * @param string $body Content in UTF-8.
	 * @param string $etag Of the answer, or ''.
	 */
	public static function save( $url, $body, $etag ) {
		$copy = array(
			'url'  => $url,
			'body' => $body,
			'etag' => $etag,
			'seen' => time(),
		);
		update_option( self::COPY . self::key( $url ), self::encode( $copy ), false );
	}

	/**
	 * Notes that a copy is current, once an hour.
	 *
	 * @param array $copy Of `copy()`.
	 */
	public static function touch( array $copy ) {
		if ( time() - $copy['seen'] >= HOUR_IN_SECONDS ) {
			self::save( $copy['url'], $copy['body'], $copy['etag'] );
		}
	}

	/**
	 * Forgets copies of what a site no longer publishes: a contact who is withdrawn is no longer kept here.
	 *
	 * @param string   $site  Address of the site.
	 * @param string[] $paths What it publishes.
	 */
	public static function forget_others( $site, array $paths ) {
		foreach ( self::names( self::COPY ) as $name ) {
			$copy = self::decode( get_option( $name ) );
			$path = isset( $copy['url'] ) && 0 === strpos( $copy['url'], $site ) ? substr( $copy['url'], strlen( $site ) ) : 'manifest.json';
			if ( 'manifest.json' !== basename( $path ) && ! in_array( $path, $paths, true ) ) {
				delete_option( $name );
			}
		}
	}

	/**
	 * Whether a file need not be asked for yet.
	 *
	 * @param string $url Address.
	 * @return bool
	 */
	public static function is_fresh( $url ) {
		return false !== get_transient( self::FRESH . self::key( $url ) );
	}

	/**
	 * Notes that a file has just been asked for, and that its source is well.
	 *
	 * @param string $url  Address.
	 * @param string $site Address of the site.
	 */
	public static function mark_fresh( $url, $site ) {
		set_transient( self::FRESH . self::key( $url ), '1', Options::fresh_seconds() );
		delete_transient( self::WAIT . self::key( $site ) );
	}

	/**
	 * Why a site is not asked at the moment; '' where it may be asked.
	 *
	 * @param string $site Address of the site.
	 * @return string
	 */
	public static function reason_to_wait( $site ) {
		$wait = self::decode( get_transient( self::WAIT . self::key( $site ) ) );

		return isset( $wait['until'], $wait['reason'] ) && $wait['until'] > time() ? (string) $wait['reason'] : '';
	}

	/**
	 * Leaves a site alone for a while after a failure: 30 seconds, then twice as long each time, at most an hour.
	 *
	 * @param string $site   Address of the site.
	 * @param string $reason Sentence for administrators.
	 */
	public static function postpone( $site, $reason ) {
		$name  = self::WAIT . self::key( $site );
		$wait  = self::decode( get_transient( $name ) );
		$times = isset( $wait['times'] ) ? min( 20, $wait['times'] + 1 ) : 1;
		$pause = min( self::LONGEST_PAUSE, self::FIRST_PAUSE * pow( 2, $times - 1 ) );
		$wait  = array(
			'times'  => $times,
			'until'  => time() + $pause,
			'reason' => $reason,
		);
		set_transient( $name, self::encode( $wait ), 2 * self::LONGEST_PAUSE );
	}

	/**
	 * Lets one page ask a site while others show what there is. Two may pass at the same instant, which does no harm.
	 *
	 * @param string $site Address of the site.
	 * @return bool
	 */
	public static function lock( $site ) {
		$name = self::LOCK . self::key( $site );
		if ( false !== get_transient( $name ) ) {
			return false;
		}
		set_transient( $name, '1', 10 );

		return true;
	}

	/**
	 * Lets others ask again.
	 *
	 * @param string $site Address of the site.
	 */
	public static function unlock( $site ) {
		delete_transient( self::LOCK . self::key( $site ) );
	}

	/**
	 * All copies, without their content.
	 *
	 * @return array<int, array{url: string, bytes: int, seen: int}>
	 */
	public static function all() {
		$list = array();
		foreach ( self::names( self::COPY ) as $name ) {
			$copy = self::decode( get_option( $name ) );
			if ( isset( $copy['url'], $copy['body'], $copy['seen'] ) ) {
				$list[] = array(
					'url'   => $copy['url'],
					'bytes' => strlen( $copy['body'] ),
					'seen'  => (int) $copy['seen'],
				);
			}
		}

		return $list;
	}

	/**
	 * Deletes copies that are too old to be shown. Runs once a day.
	 */
	public static function prune() {
		foreach ( self::names( self::COPY ) as $name ) {
			$copy = self::decode( get_option( $name ) );
			if ( ! isset( $copy['seen'] ) || time() - $copy['seen'] > Options::keep_seconds() ) {
				delete_option( $name );
			}
		}
	}

	/**
	 * Deletes copies and notes, not the settings.
	 */
	public static function purge() {
		foreach ( self::names( self::COPY ) as $name ) {
			delete_option( $name );
		}
		foreach ( array( self::FRESH, self::WAIT, self::LOCK ) as $prefix ) {
			foreach ( self::names( '_transient_' . $prefix ) as $name ) {
				delete_transient( substr( $name, strlen( '_transient_' ) ) );
			}
			// Where an object cache has taken over, a row may be left from before.
			foreach ( array_merge( self::names( '_transient_' . $prefix ), self::names( '_transient_timeout_' . $prefix ) ) as $name ) {
				delete_option( $name );
			}
		}
	}

	/**
	 * Deletes everything, when the plugin is deleted.
	 */
	public static function remove_all() {
		self::purge();
		delete_option( 'technopole_events' );
		wp_clear_scheduled_hook( self::PRUNE );
	}

	/**
	 * Names of stored options that begin with a prefix.
	 *
	 * @param string $prefix Beginning.
	 * @return string[]
	 */
	private static function names( $prefix ) {
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
	private static function key( $url ) {
		return substr( hash( 'sha256', $url ), 0, 32 );
	}

	/**
	 * Something as text for the database.
	 *
	 * @param array $value What is kept.
	 * @return string
	 */
	private static function encode( array $value ) {
		return (string) wp_json_encode( $value );
	}

	/**
	 * What a text of the database holds.
	 *
	 * @param mixed $text Stored text, or false.
	 * @return array
	 */
	private static function decode( $text ) {
		$value = is_string( $text ) ? json_decode( $text, true ) : null;

		return is_array( $value ) ? $value : array();
	}
}
