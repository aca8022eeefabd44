<?php
/**
 * Requests to published sites.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_Error;
use WP_Http;

defined( 'ABSPATH' ) || exit;

/**
 * Asks for one file: allowed hosts only, also after redirects; limited in size and in time, the time together for a whole page.
 */
final class Fetcher {

	const REDIRECTS  = 3;
	const MOST_BYTES = 4 * MB_IN_BYTES;

	/** Code of the error that says nothing about the source. */
	const NO_TIME = 'technopole_events_time';

	/**
	 * Seconds that requests for the page being made have taken so far.
	 *
	 * @var float
	 */
	private static $spent = 0.0;

	/**
	 * The file, or why it could not be had.
	 *
	 * @param string $url        Address.
	 * @param string $etag       Of the copy there is, or ''.
	 * @param bool   $has_copy   Whether there is something to show if this fails; then it is waited for half as long.
	 * @param int    $most_bytes How large it may be.
	 * @return array{status: int, body: string, etag: string}|WP_Error `status` is 200 or 304.
	 */
	public static function get( $url, $etag, $has_copy, $most_bytes = self::MOST_BYTES ) {
		/**
		 * Filters how long all requests for one page may take together, in seconds.
		 *
		 * @param float $seconds 4 by default.
		 */
		$limit    = (float) apply_filters( 'technopole_events_time_limit', 4.0 );
		$began    = microtime( true );
		$deadline = $began + ( $has_copy ? $limit / 2 : $limit ) - self::$spent;
		$result   = self::follow( $url, $etag, $deadline, $most_bytes );

		self::$spent += microtime( true ) - $began;

		return $result;
	}

	/**
	 * Asks, and asks where it is redirected to, until the deadline.
	 *
	 * @param string $url        Address.
	 * @param string $etag       Of the copy there is, or ''.
	 * @param float  $deadline   Point in time.
	 * @param int    $most_bytes Limit.
	 * @return array|WP_Error
	 */
	private static function follow( $url, $etag, $deadline, $most_bytes ) {
		for ( $hop = 0; $hop <= self::REDIRECTS; $hop++ ) {
			$problem = Address::problem_of( $url );
			if ( '' !== $problem ) {
				return self::failure( $problem );
			}
			$left = $deadline - microtime( true );
			if ( $left < 0.1 ) {
				return new WP_Error( self::NO_TIME, __( 'The time for requests of this page is used up.', 'technopole-events' ) );
			}
			$response = wp_safe_remote_get(
				$url,
				array(
					'timeout'             => $left,
					'redirection'         => 0, // Redirects are followed here, where each address is checked.
					'limit_response_size' => $most_bytes + 1,
					'user-agent'          => 'technopole-events/' . VERSION . ' (WordPress)',
					'headers'             => array_filter(
						array(
							'Accept-Encoding' => 'identity', // So that the limit counts what is stored.
							'If-None-Match'   => $etag,
						)
					),
				)
			);
			if ( is_wp_error( $response ) ) {
				/* translators: 1: address, 2: error of the HTTP library. */
				return self::failure( sprintf( __( '%1$s does not answer: %2$s', 'technopole-events' ), $url, $response->get_error_message() ) );
			}
			$status = (int) wp_remote_retrieve_response_code( $response );
			if ( ! in_array( $status, array( 301, 302, 303, 307, 308 ), true ) ) {
				return self::read( $url, $status, $response, $etag, $most_bytes );
			}
			$url = WP_Http::make_absolute_url( self::header( $response, 'location' ), $url );
		}

		/* translators: %s: address. */
		return self::failure( sprintf( __( '%s is redirected too often.', 'technopole-events' ), $url ) );
	}

	/**
	 * What an answer holds.
	 *
	 * @param string $url        Address.
	 * @param int    $status     Status of HTTP.
	 * @param array  $response   Answer.
	 * @param string $etag       That was sent.
	 * @param int    $most_bytes Limit.
	 * @return array|WP_Error
	 */
	private static function read( $url, $status, array $response, $etag, $most_bytes ) {
		$body = wp_remote_retrieve_body( $response );
		if ( 304 === $status && '' !== $etag ) {
			return array(
				'status' => 304,
				'body'   => '',
				'etag'   => $etag,
			);
		}
		if ( 200 !== $status ) {
			/* translators: 1: address, 2: number. */
			return self::failure( sprintf( __( '%1$s answers with status %2$d.', 'technopole-events' ), $url, $status ) );
		}
		if ( strlen( $body ) > $most_bytes ) {
			/* translators: 1: address, 2: size, for example 3 MB. */
			return self::failure( sprintf( __( '%1$s is larger than %2$s.', 'technopole-events' ), $url, size_format( $most_bytes ) ) );
		}

		return array(
			'status' => 200,
			'body'   => $body,
			'etag'   => substr( self::header( $response, 'etag' ), 0, 200 ),
		);
	}

	/**
	 * One header as one string.
	 *
	 * @param array  $response Answer.
	 * @param string $name     Name.
	 * @return string
	 */
	private static function header( array $response, $name ) {
		$value = wp_remote_retrieve_header( $response, $name );

		return (string) ( is_array( $value ) ? end( $value ) : $value );
	}

	/**
	 * An error with a sentence for administrators.
	 *
	 * @param string $message Sentence.
	 * @return WP_Error
	 */
	private static function failure( $message ) {
		return new WP_Error( 'technopole_events_source', $message );
	}
}
