<?php
/**
 * The HTML of blocks and shortcodes.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Shows published HTML as it is, with its date where the source does not answer; else a link. Never nothing.
 */
final class Renderer {

	/**
	 * The HTML of an element.
	 *
	 * @param string $element    Name in `Elements::SETTINGS`.
	 * @param array  $attributes Settings of the block or shortcode.
	 * @param string $wrapper    Attributes of the element around it, escaped.
	 * @return string
	 */
	public static function render( $element, array $attributes, $wrapper ) {
		$attributes = self::clean( $element, $attributes );
		$address    = '' === $attributes['site'] ? Options::all()['site'] : Address::site( $attributes['site'] );
		wp_enqueue_style( 'technopole-events' );

		return '<div ' . $wrapper . '>' . self::content( $element, $attributes, $address ) . '</div>';
	}

	/**
	 * Settings as text, each of them there.
	 *
	 * @param string $element    Name.
	 * @param array  $attributes Settings.
	 * @return array<string, string>
	 */
	private static function clean( $element, array $attributes ) {
		$clean = array();
		foreach ( array_merge( array( 'site', 'lang' ), Elements::SETTINGS[ $element ] ) as $name ) {
			$clean[ $name ] = isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ? sanitize_text_field( (string) $attributes[ $name ] ) : '';
		}

		return $clean;
	}

	/**
	 * What stands in the wrapper.
	 *
	 * @param string $element    Name.
	 * @param array  $attributes Clean settings.
	 * @param string $address    Address of the published site, or ''.
	 * @return string
	 */
	private static function content( $element, array $attributes, $address ) {
		if ( '' === $address ) {
			$reason = '' === $attributes['site']
				? __( 'Give the address of the published site, here or under Settings, Technopole Events.', 'technopole-events' )
				: __( 'There is no valid address of a published site.', 'technopole-events' );

			return self::sentence() . self::reason( $reason );
		}
		$site  = Site::at( $address );
		$paths = Elements::fragments( $element, $attributes, $site );
		$shown = array();
		$error = is_wp_error( $paths ) ? $paths : null;
		$seen  = time();
		$stale = '';
		foreach ( is_array( $paths ) ? $paths : array() as $path ) {
			$file = self::fragment( $site, $path, $attributes['lang'] );
			if ( is_wp_error( $file ) ) {
				$error = $file;
				continue;
			}
			$shown[] = $file['body'];
			if ( '' !== $file['stale'] ) {
				$stale = $file['stale'];
				$seen  = min( $seen, $file['seen'] );
			}
		}
		if ( ! $shown ) {
			$language = $site->language( $element, $attributes['lang'] );
			$reason   = $error ? $error->get_error_message() : __( 'The published site has no contact with these roles.', 'technopole-events' );

			return self::link( $address . Elements::page( $element, $attributes, $language ), Elements::link_text( $element, $attributes ) ) . self::reason( $reason );
		}
		Module::request( $site );

		return Slots::hold( implode( "\n", $shown ) ) . ( '' === $stale ? '' : self::date( $seen ) . self::reason( $stale ) ) . ( $error ? self::reason( $error->get_error_message() ) : '' );
	}

	/**
	 * A fragment in the language that fits best.
	 *
	 * @param Site   $site   Where it is published.
	 * @param string $path   Below `fragments/`, without language and ending.
	 * @param string $wanted Tag of a language, or ''.
	 * @return array|WP_Error
	 */
	private static function fragment( Site $site, $path, $wanted ) {
		$language = $site->language( $path, $wanted );

		return $site->file( "fragments/$path." . ( '' === $language ? 'en' : $language ) . '.html' );
	}

	/**
	 * The date of a copy, for everybody.
	 *
	 * @param int $seen When it was current.
	 * @return string
	 */
	private static function date( $seen ) {
		$time = '<time datetime="' . esc_attr( gmdate( 'c', $seen ) ) . '">' . esc_html( wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $seen ) ) . '</time>';

		/* translators: %s: date and time. */
		return '<p class="technopole-events-note">' . sprintf( esc_html__( 'As of %s.', 'technopole-events' ), $time ) . '</p>';
	}

	/**
	 * A quiet sentence with the link to the published page.
	 *
	 * @param string $url  Address.
	 * @param string $text What the link says.
	 * @return string
	 */
	private static function link( $url, $text ) {
		return '<p class="technopole-events-note"><a href="' . esc_url( $url, array( 'https', 'http' ) ) . '">' . esc_html( $text ) . '</a>. ' . esc_html__( 'It cannot be shown here at the moment.', 'technopole-events' ) . '</p>';
	}

	/**
	 * A quiet sentence where there is nothing to link to.
	 *
	 * @return string
	 */
	private static function sentence() {
		return '<p class="technopole-events-note">' . esc_html__( 'This part of the event cannot be shown here at the moment.', 'technopole-events' ) . '</p>';
	}

	/**
	 * Why, for administrators, and for authors in the preview of the editor.
	 *
	 * @param string $reason Sentence.
	 * @return string
	 */
	private static function reason( $reason ) {
		$is_preview = defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' ) && ! doing_filter( 'the_content' );
		if ( is_feed() || ! ( $is_preview || current_user_can( 'manage_options' ) ) ) {
			return '';
		}

		/* translators: %s: sentence. */
		return '<p class="technopole-events-reason">' . esc_html( sprintf( __( 'Only those who edit this site see this: %s', 'technopole-events' ), $reason ) ) . '</p>';
	}
}
