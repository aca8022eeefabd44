<?php
/**
 * Copies of published files.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps copies as options that are not loaded with every page, for as long as the settings say.
 */
final class Store {

	const COPY  = 'technopole_events_copy_';
	const PRUNE = 'technopole_events_prune';

	/**
	 * The copy of a file, not older than copies are kept.
	 *
	 * @param string $url Address.
	 * @return array{url: string, body: string, etag: string, seen: int}|null `seen` is when it was last known to be current.
	 */
	public static function copy( $url ) {
		$copy = Database::decode( get_option( self::COPY . Database::key( $url ) ) );
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
		update_option( self::COPY . Database::key( $url ), Database::encode( $copy ), false );
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
		foreach ( Database::names( self::COPY ) as $name ) {
			$copy = Database::decode( get_option( $name ) );
			$path = isset( $copy['url'] ) && 0 === strpos( $copy['url'], $site ) ? substr( $copy['url'], strlen( $site ) ) : 'manifest.json';
			if ( 'manifest.json' !== basename( $path ) && ! in_array( $path, $paths, true ) ) {
				delete_option( $name );
			}
		}
	}

	/**
	 * All copies, without their content.
	 *
	 * @return array<int, array{url: string, bytes: int, seen: int}>
	 */
	public static function all() {
		$list = array();
		foreach ( Database::names( self::COPY ) as $name ) {
			$copy = Database::decode( get_option( $name ) );
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
		foreach ( Database::names( self::COPY ) as $name ) {
			$copy = Database::decode( get_option( $name ) );
			if ( ! isset( $copy['seen'] ) || time() - $copy['seen'] > Options::keep_seconds() ) {
				delete_option( $name );
			}
		}
	}

	/**
	 * Deletes copies and notes, not the settings.
	 */
	public static function purge() {
		foreach ( Database::names( self::COPY ) as $name ) {
			delete_option( $name );
		}
		Timing::forget_all();
	}

	/**
	 * Deletes everything, when the plugin is deleted.
	 */
	public static function remove_all() {
		self::purge();
		delete_option( 'technopole_events' );
		wp_clear_scheduled_hook( self::PRUNE );
	}
}
