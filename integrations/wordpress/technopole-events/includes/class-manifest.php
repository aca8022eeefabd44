<?php
/**
 * Manifests of published sites.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * What a site publishes, with the hash of each file.
 *
 * Only the manifest is asked for again and again (with its ETag). Of the hosts that are asked, `Address` decides; how often, `Timing`.
 */
final class Manifest {

	/** That of 10,000 sessions in three languages has about 10 MB. */
	const MOST_BYTES = 12 * MB_IN_BYTES;

	/** One file in the list of files: an object without another one in it. Neither paths nor hashes have braces. */
	const ENTRY = '~\{[^{}]*+\}~';

	/**
	 * The hashes of the files of a site, and whether they are current: of a fresh copy, else from the source, else of an older copy.
	 *
	 * @param string $address Address of the site.
	 * @param bool   $anew    Whether a fresh copy is not good enough, because a file is not what it says. Then only that file tells how the source is.
	 * @return array{files: array<string, string>, seen: int, stale: string}|WP_Error `stale` is why the source could not be asked, or ''.
	 */
	public static function read( $address, $anew ) {
		$url     = $address . 'manifest.json';
		$problem = Address::problem_of( $url );
		if ( '' !== $problem ) {
			return new WP_Error( 'technopole_events_address', $problem );
		}
		$copy = Store::copy( $url );
		if ( $copy && ! $anew && Timing::is_fresh( $url ) ) {
			return self::state( $copy['body'], $copy['seen'], '' );
		}
		$reason = Timing::reason_to_wait( $address );
		if ( '' === $reason && ! Timing::lock( $address ) ) {
			$reason = __( 'Another page is asking the source right now.', 'technopole-events' );
		}
		if ( '' === $reason ) {
			$body = self::fetch( $address, $url, $copy );
			Timing::unlock( $address );
			if ( ! $anew ) {
				Timing::note( $address, $body );
			}
			if ( is_string( $body ) ) {
				return self::state( $body, time(), '' );
			}
			$reason = $body->get_error_message();
		}

		return $copy ? self::state( $copy['body'], $copy['seen'], $reason ) : new WP_Error( 'technopole_events_source', $reason );
	}

	/**
	 * Asks for the manifest, and keeps of it what this plugin needs.
	 *
	 * @param string     $address Address of the site.
	 * @param string     $url     Address of the manifest.
	 * @param array|null $copy    Of `Store::copy()`.
	 * @return string|WP_Error
	 */
	private static function fetch( $address, $url, $copy ) {
		$answer = Fetcher::get( $url, $copy ? $copy['etag'] : '', null !== $copy, self::most_bytes() );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$body = 304 === $answer['status'] ? $copy['body'] : self::reduce( $answer['body'] );
		if ( '' === $body ) {
			/* translators: %s: address. */
			return new WP_Error( 'technopole_events_source', sprintf( __( '%s is not the manifest of a site published with technopole-events.', 'technopole-events' ), $url ) );
		}
		if ( $copy && $copy['body'] !== $body ) {
			Store::forget_others( $address, array_keys( (array) json_decode( $body, true ) ) );
		}
		Store::save( $url, $body, $answer['etag'] );
		Timing::mark_fresh( $url );

		return $body;
	}

	/**
	 * How large a manifest may be: less where memory is short, since a page that runs out of it is white. WordPress holds an answer four
	 * times over while it reads it.
	 *
	 * @return int
	 */
	private static function most_bytes() {
		$limit = wp_convert_hr_to_bytes( ini_get( 'memory_limit' ) );
		$left  = $limit > 0 ? $limit - memory_get_usage() : PHP_INT_MAX;

		return (int) min( self::MOST_BYTES, max( Fetcher::MOST_BYTES, $left / 5 ) );
	}

	/**
	 * The hashes that this plugin needs, as JSON; '' where a text is no manifest.
	 *
	 * The files are read one by one: as one value they would take three times the memory of the text.
	 *
	 * @param string $text Content of `manifest.json`.
	 * @return string
	 */
	private static function reduce( $text ) {
		$files = array();
		$rest  = preg_replace_callback(
			self::ENTRY,
			function ( $entry ) use ( &$files ) {
				$file = json_decode( $entry[0], true );
				if ( isset( $file['path'], $file['integrity'] ) && is_string( $file['path'] ) && is_string( $file['integrity'] )
					&& 1 === preg_match( '#^(?:event\.json|fragments/(?:[\w~.-]+/)?[\w~.-]+\.html|embed/technopole-events-[\w.+-]+\.js)$#', $file['path'] )
					&& 1 === preg_match( '#^sha384-[A-Za-z0-9+/]{64}$#', $file['integrity'] ) ) {
					$files[ $file['path'] ] = $file['integrity'];
				}

				// What cannot be read stays, and spoils the rest.
				return is_array( $file ) ? '0' : $entry[0];
			},
			$text
		);
		$manifest = json_decode( (string) $rest, true );
		if ( ! isset( $manifest['generator'], $manifest['files'] ) || 'technopole-events' !== $manifest['generator'] || ! is_array( $manifest['files'] ) ) {
			return '';
		}

		return $files ? (string) wp_json_encode( $files ) : '';
	}

	/**
	 * The form in which a manifest is given.
	 *
	 * @param string $body  Of `reduce()`.
	 * @param int    $seen  When it was last current.
	 * @param string $stale Why it may not be current any more, or ''.
	 * @return array
	 */
	private static function state( $body, $seen, $stale ) {
		return array(
			'files' => (array) json_decode( $body, true ),
			'seen'  => $seen,
			'stale' => $stale,
		);
	}
}
