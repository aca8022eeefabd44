<?php
/**
 * What the editor asks.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * Tells the editor what there is to choose from in a published site.
 */
final class Rest {

	/**
	 * Registers the route.
	 */
	public static function register() {
		register_rest_route(
			'technopole-events/v1',
			'/site',
			array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'choices' ),
				'permission_callback' => static function () {
					return current_user_can( 'edit_posts' );
				},
				'args'                => array(
					'address' => array(
						'type'    => 'string',
						'default' => '',
					),
				),
			)
		);
	}

	/**
	 * Languages, contacts and clusters; or why there are none.
	 *
	 * @param WP_REST_Request $request Request.
	 * @return array
	 */
	public static function choices( WP_REST_Request $request ) {
		$typed     = trim( (string) $request->get_param( 'address' ) );
		$address   = '' === $typed ? Options::all()['site'] : Address::site( $typed );
		$site      = Site::at( $address );
		$directory = $site->contacts_and_clusters();

		return array(
			'problem'   => is_wp_error( $directory ) ? $directory->get_error_message() : '',
			'address'   => $address,
			'languages' => $site->languages(),
			'contacts'  => is_wp_error( $directory ) ? array() : $directory['contacts'],
			'clusters'  => is_wp_error( $directory ) ? array() : $directory['clusters'],
		);
	}
}
