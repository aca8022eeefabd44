<?php
/**
 * The script of the elements.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the script of the published site once, on pages that show one of its elements, bound to the hash in the manifest.
 */
final class Module {

	const ID = 'technopole-events';

	/**
	 * The script of this page.
	 *
	 * @var array{src: string, integrity: string}|null
	 */
	private static $script = null;

	/**
	 * Hooks in.
	 */
	public static function register() {
		add_filter( 'wp_script_attributes', array( self::class, 'attributes' ) );
		add_action( 'wp_footer', array( self::class, 'print_before_modules' ), 20 );
		add_action( 'init', array( self::class, 'register_style' ), 5 );
	}

	/**
	 * A few rules for the HTML while, or where, there is no script.
	 */
	public static function register_style() {
		wp_register_style( 'technopole-events', plugins_url( 'assets/published.css', FILE ), array(), VERSION );
	}

	/**
	 * Asks for the script. The first site of a page gives it: elements can be defined once only.
	 *
	 * @param Site $site Published site.
	 */
	public static function request( Site $site ) {
		if ( null !== self::$script || is_admin() || is_feed() || wp_is_json_request() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
			return;
		}
		self::$script = $site->module();
		if ( null !== self::$script && function_exists( 'wp_enqueue_script_module' ) ) {
			// No version parameter: parts of the script that are loaded later name it without one.
			wp_enqueue_script_module( self::ID, self::$script['src'], array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		}
	}

	/**
	 * Adds to the script's tag what WordPress does not know of.
	 *
	 * @param array $attributes Attributes of any script.
	 * @return array
	 */
	public static function attributes( $attributes ) {
		if ( null === self::$script || ! isset( $attributes['id'] ) || self::ID . '-js-module' !== $attributes['id'] ) {
			return $attributes;
		}
		$attributes['integrity']   = self::$script['integrity'];
		$attributes['crossorigin'] = 'anonymous';

		/**
		 * Filters the attributes of the script's tag, for example to add a nonce.
		 *
		 * @param array $attributes Attributes by name.
		 */
		return apply_filters( 'technopole_events_script_attributes', $attributes );
	}

	/**
	 * Prints the tag where WordPress does not know modules (before 6.5).
	 */
	public static function print_before_modules() {
		if ( null !== self::$script && ! function_exists( 'wp_enqueue_script_module' ) ) {
			wp_print_script_tag(
				array(
					'type' => 'module',
					'src'  => esc_url_raw( self::$script['src'] ),
					'id'   => self::ID . '-js-module',
				)
			);
		}
	}
}
