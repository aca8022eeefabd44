<?php
/**
 * Addresses, and which of them may be asked.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Reads addresses. Nothing is ever fetched from one that `problem_of` objects to.
 */
final class Address {

	/**
	 * The address of a published site as the plugin uses it: ends in a slash, without query and fragment; or ''.
	 *
	 * @param string $typed What somebody typed.
	 * @return string
	 */
	public static function site( $typed ) {
		$parts = wp_parse_url( trim( $typed ) );
		if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return '';
		}
		$scheme = strtolower( $parts['scheme'] );
		$path   = isset( $parts['path'] ) ? $parts['path'] : '/';
		$host   = self::host( $typed );
		if ( ! in_array( $scheme, array( 'https', 'http' ), true ) || '' === $host || ! preg_match( '#^/[A-Za-z0-9/._~%@!$&()*+,;=:-]*$#', $path ) || false !== strpos( $path, '..' ) ) {
			return '';
		}
		// The page or the document that somebody copied stands in the folder that is meant.
		$path = preg_replace( '#(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*/)?[^/]+\.(?:html|json)$#', '', $path );

		return $scheme . '://' . $host . trailingslashit( $path );
	}

	/**
	 * The host of an address in lower case, with its port where it has one that is not the usual; or ''.
	 *
	 * @param string $url Address.
	 * @return string
	 */
	public static function host( $url ) {
		$parts = wp_parse_url( trim( $url ) );
		if ( ! is_array( $parts ) || empty( $parts['host'] ) ) {
			return '';
		}
		$scheme = isset( $parts['scheme'] ) ? strtolower( $parts['scheme'] ) : 'https';
		$port   = isset( $parts['port'] ) ? (int) $parts['port'] : 0;
		$usual  = 'http' === $scheme ? 80 : 443;

		return self::host_of_line( $parts['host'] . ( $port && $port !== $usual ? ':' . $port : '' ) );
	}

	/**
	 * A host as an administrator lists it, `forum.example.org` or `forum.example.org:8443`, also given as an address; or ''.
	 *
	 * @param string $line What was typed.
	 * @return string
	 */
	public static function host_of_line( $line ) {
		$line = strtolower( trim( $line ) );
		if ( false !== strpos( $line, '://' ) ) {
			return self::host( $line );
		}
		$line = rtrim( $line, '/' );
		if ( preg_match( '/[^\x20-\x7e]/', $line ) && function_exists( 'idn_to_ascii' ) ) {
			$line = (string) idn_to_ascii( $line );
		}

		return preg_match( '/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?$/', $line ) ? $line : '';
	}

	/**
	 * Why an address may not be asked, as a sentence for an administrator; '' where it may.
	 *
	 * @param string $url Address.
	 * @return string
	 */
	public static function problem_of( $url ) {
		$parts = wp_parse_url( $url );
		$host  = self::host( $url );
		if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || '' === $host || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return __( 'There is no valid address of a published site.', 'technopole-events' );
		}
		if ( ! in_array( $host, Options::all()['hosts'], true ) ) {
			/* translators: %s: name of a host. */
			return sprintf( __( '%s is not among the allowed hosts. An administrator can add it under Settings, Technopole Events.', 'technopole-events' ), $host );
		}
		/**
		 * Filters whether a host may be asked without encryption. Meant for tests on the same machine.
		 *
		 * @param bool   $allowed False by default.
		 * @param string $host    Host, with its port.
		 */
		if ( 'https' !== strtolower( $parts['scheme'] ) && ! ( 'http' === strtolower( $parts['scheme'] ) && apply_filters( 'technopole_events_allow_http', false, $host ) ) ) {
			/* translators: %s: address. */
			return sprintf( __( '%s does not begin with https://.', 'technopole-events' ), $url );
		}

		return '';
	}
}
