<?php
/**
 * Files of published sites.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * The files that the manifest of one site vouches for.
 *
 * A file is asked for when the manifest names another hash than its copy has, and is never used unless its SHA-384 is the one in the
 * manifest.
 */
final class Files {

	/**
	 * Address of the site, which ends in a slash.
	 *
	 * @var string
	 */
	private $address;

	/**
	 * What `manifest()` gave.
	 *
	 * @var array|WP_Error|null
	 */
	private $manifest = null;

	/**
	 * The files below an address.
	 *
	 * @param string $address Of `Address::site()`.
	 */
	public function __construct( $address ) {
		$this->address = $address;
	}

	/**
	 * The hashes of all files by path; none where there is no manifest.
	 *
	 * @return array<string, string>
	 */
	public function hashes() {
		$manifest = $this->manifest();

		return is_wp_error( $manifest ) ? array() : $manifest['files'];
	}

	/**
	 * A published file.
	 *
	 * @param string $path Path from the root of the site.
	 * @return array{body: string, seen: int, stale: string}|WP_Error
	 */
	public function get( $path ) {
		$manifest = $this->manifest();
		if ( is_wp_error( $manifest ) ) {
			return $manifest;
		}
		if ( ! isset( $manifest['files'][ $path ] ) ) {
			/* translators: %s: path of a file. */
			return new WP_Error( 'technopole_events_missing', sprintf( __( '%s is not part of the published site.', 'technopole-events' ), $path ) );
		}
		$copy = Store::copy( $this->address . $path );
		if ( $copy && Content::has_hash( $copy['body'], $manifest['files'][ $path ] ) ) {
			if ( '' === $manifest['stale'] ) {
				Store::touch( $copy );
			}

			return array(
				'body'  => $copy['body'],
				'seen'  => $manifest['seen'],
				'stale' => $manifest['stale'],
			);
		}
		$body = $this->fetch( $path, $manifest, null !== $copy );
		if ( is_string( $body ) ) {
			return array(
				'body'  => $body,
				'seen'  => time(),
				'stale' => '',
			);
		}

		return $copy ? array(
			'body'  => $copy['body'],
			'seen'  => $copy['seen'],
			'stale' => $body->get_error_message(),
		) : $body;
	}

	/**
	 * The manifest of the site, read once for a page.
	 *
	 * @return array|WP_Error
	 */
	private function manifest() {
		if ( null === $this->manifest ) {
			$this->manifest = Manifest::read( $this->address, false );
		}

		return $this->manifest;
	}

	/**
	 * Asks for a file whose hash the manifest names.
	 *
	 * @param string $path     Path.
	 * @param array  $manifest Of `manifest()`.
	 * @param bool   $has_copy Whether there is an older one.
	 * @return string|WP_Error
	 */
	private function fetch( $path, array $manifest, $has_copy ) {
		$reason = '' !== $manifest['stale'] ? $manifest['stale'] : Timing::reason_to_wait( $this->address );
		if ( '' !== $reason ) {
			return new WP_Error( 'technopole_events_source', $reason );
		}
		$url    = $this->address . $path;
		$answer = Fetcher::get( $url, '', $has_copy );
		if ( ! is_wp_error( $answer ) && ! Content::has_hash( $answer['body'], $manifest['files'][ $path ] ) ) {
			// The site may have been published between the two requests.
			$this->manifest = Manifest::read( $this->address, true );
			$files          = $this->hashes();
			if ( ! isset( $files[ $path ] ) || ! Content::has_hash( $answer['body'], $files[ $path ] ) ) {
				/* translators: %s: address. */
				$answer = new WP_Error( 'technopole_events_hash', sprintf( __( '%s is not the file that the manifest vouches for (SHA-384).', 'technopole-events' ), $url ) );
			}
		}
		if ( ! is_wp_error( $answer ) ) {
			$problem = Content::problem_of( $path, $answer['body'] );
			$answer  = '' === $problem ? $answer : new WP_Error( 'technopole_events_markup', $problem );
		}
		if ( is_wp_error( $answer ) ) {
			Timing::postpone_after( $this->address, $answer );

			return $answer;
		}
		Store::save( $url, $answer['body'], $answer['etag'] );

		return $answer['body'];
	}
}
