<?php
/**
 * Blocks.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * One block an element, rendered on the server.
 */
final class Blocks {

	const EDITOR = 'technopole-events-editor';

	/**
	 * Registers the blocks and the script of the editor.
	 */
	public static function register() {
		wp_register_script(
			self::EDITOR,
			plugins_url( 'assets/editor.js', FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render', 'wp-url' ),
			VERSION,
			true
		);
		wp_set_script_translations( self::EDITOR, 'technopole-events', plugin_dir_path( FILE ) . 'languages' );
		foreach ( array_keys( Elements::SETTINGS ) as $element ) {
			register_block_type(
				plugin_dir_path( FILE ) . 'blocks/' . $element,
				array(
					'render_callback' => static function ( $attributes ) use ( $element ) {
						return Renderer::render( $element, $attributes, get_block_wrapper_attributes() );
					},
				)
			);
		}
	}
}
