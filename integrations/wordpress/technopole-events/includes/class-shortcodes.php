<?php
/**
 * Shortcodes.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * One shortcode an element: `[technopole_programme site="https://…/" lang="fr"]`.
 */
final class Shortcodes {

	/**
	 * Registers them.
	 */
	public static function register() {
		foreach ( Elements::SETTINGS as $element => $settings ) {
			$defaults = array_fill_keys( array_merge( array( 'site', 'lang' ), $settings ), '' );
			add_shortcode(
				'technopole_' . $element,
				static function ( $attributes, $content, $tag ) use ( $element, $defaults ) {
					return Renderer::render( $element, shortcode_atts( $defaults, $attributes, $tag ), 'class="' . esc_attr( 'technopole-events technopole-events-' . $element ) . '"' );
				}
			);
		}
	}
}
