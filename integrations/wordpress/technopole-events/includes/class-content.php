<?php
/**
 * Content of published files.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at what came before it is kept or shown.
 */
final class Content {

	/**
	 * Whether a content is the one that a manifest vouches for.
	 *
	 * @param string $body      Content.
	 * @param string $integrity Hash as the manifest writes it.
	 * @return bool
	 */
	public static function has_hash( $body, $integrity ) {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The form of Subresource Integrity.
		return 'sha384-' . base64_encode( hash( 'sha384', $body, true ) ) === $integrity;
	}

	/**
	 * What is wrong with the content of a file; '' where nothing is.
	 *
	 * @param string $path Path.
	 * @param string $body Content.
	 * @return string
	 */
	public static function problem_of( $path, $body ) {
		if ( 1 !== preg_match( '//u', $body ) ) {
			/* translators: %s: path of a file. */
			return sprintf( __( '%s is not UTF-8.', 'technopole-events' ), $path );
		}

		return 0 === strpos( $path, 'fragments/' ) ? Markup::problem_of( $body ) : '';
	}
}
