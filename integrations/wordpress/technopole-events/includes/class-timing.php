<?php
/**
 * When to ask published sites again.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Notes as short-lived transients which file is fresh, which site is left alone after a failure, and which is being asked right now.
 */
final class Timing {

	const FRESH = 'technopole_events_fresh_';
	const WAIT  = 'technopole_events_wait_';
	const LOCK  = 'technopole_events_lock_';

	/** First and longest pause after failures, in seconds. */
	const FIRST_PAUSE   = 30;
	const LONGEST_PAUSE = HOUR_IN_SECONDS;

	/**
	 * Whether a file need not be asked for yet.
	 *
	 * @param string $url Address.
	 * @return bool
	 */
	public static function is_fresh( $url ) {
		return false !== get_transient( self::FRESH . Database::key( $url ) );
	}

	/**
	 * Notes that a file has just been asked for.
	 *
	 * @param string $url Address.
	 */
	public static function mark_fresh( $url ) {
		set_transient( self::FRESH . Database::key( $url ), '1', Options::fresh_seconds() );
	}

	/**
	 * Why a site is not asked at the moment; '' where it may be asked.
	 *
	 * @param string $site Address of the site.
	 * @return string
	 */
	public static function reason_to_wait( $site ) {
		$wait = Database::decode( get_transient( self::WAIT . Database::key( $site ) ) );

		return isset( $wait['until'], $wait['reason'] ) && $wait['until'] > time() ? (string) $wait['reason'] : '';
	}

	/**
	 * Leaves a site alone for a while after a failure: 30 seconds, then twice as long each time, at most an hour.
	 *
	 * @param string $site   Address of the site.
	 * @param string $reason Sentence for administrators.
	 */
	public static function postpone( $site, $reason ) {
		$name  = self::WAIT . Database::key( $site );
		$wait  = Database::decode( get_transient( $name ) );
		$times = isset( $wait['times'] ) ? min( 20, $wait['times'] + 1 ) : 1;
		$pause = min( self::LONGEST_PAUSE, self::FIRST_PAUSE * pow( 2, $times - 1 ) );
		$wait  = array(
			'times'  => $times,
			'until'  => time() + $pause,
			'reason' => $reason,
		);
		set_transient( $name, Database::encode( $wait ), 2 * self::LONGEST_PAUSE );
	}

	/**
	 * Notes how a site is: well, or to be left alone for a while.
	 *
	 * @param string          $site   Address of the site.
	 * @param string|WP_Error $answer What it was asked for, or what went wrong.
	 */
	public static function note( $site, $answer ) {
		if ( is_wp_error( $answer ) ) {
			self::postpone_after( $site, $answer );
		} else {
			delete_transient( self::WAIT . Database::key( $site ) );
		}
	}

	/**
	 * Leaves the site alone for a while, unless it was not asked at all.
	 *
	 * @param string   $site  Address of the site.
	 * @param WP_Error $error What went wrong.
	 */
	public static function postpone_after( $site, WP_Error $error ) {
		if ( Fetcher::NO_TIME !== $error->get_error_code() ) {
			self::postpone( $site, $error->get_error_message() );
		}
	}

	/**
	 * Lets one page ask a site while others show what there is. Two may pass at the same instant, which does no harm.
	 *
	 * @param string $site Address of the site.
	 * @return bool
	 */
	public static function lock( $site ) {
		$name = self::LOCK . Database::key( $site );
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
		delete_transient( self::LOCK . Database::key( $site ) );
	}

	/**
	 * Forgets all notes, so that every site may be asked at once.
	 */
	public static function forget_all() {
		foreach ( array( self::FRESH, self::WAIT, self::LOCK ) as $prefix ) {
			foreach ( Database::names( '_transient_' . $prefix ) as $name ) {
				delete_transient( substr( $name, strlen( '_transient_' ) ) );
			}
			// Where an object cache has taken over, a row may be left from before.
			foreach ( array_merge( Database::names( '_transient_' . $prefix ), Database::names( '_transient_timeout_' . $prefix ) ) as $name ) {
				delete_option( $name );
			}
		}
	}
}
