<?php
/**
 * What can be shown.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * The elements: one block and one shortcode each.
 */
final class Elements {

	const MOST_CONTACTS = 40;

	/**
	 * Settings each element has beside `site` and `lang`.
	 */
	const SETTINGS = array(
		'programme'    => array(),
		'speakers'     => array(),
		'contacts'     => array( 'contact', 'roles' ),
		'registration' => array( 'purpose' ),
		'clusters'     => array( 'cluster' ),
		'partners'     => array(),
	);

	/**
	 * The paths below `fragments/` of what is to be shown, without language and ending.
	 *
	 * @param string $element    Name.
	 * @param array  $attributes Settings.
	 * @param Site   $site       Where it is published.
	 * @return string[]|\WP_Error
	 */
	public static function fragments( $element, array $attributes, Site $site ) {
		if ( 'contacts' === $element && '' !== $attributes['contact'] ) {
			return array( 'contact/' . self::file_name( $attributes['contact'] ) );
		}
		if ( 'contacts' === $element && '' !== $attributes['roles'] ) {
			return self::contacts_of_roles( preg_split( '/[\s,]+/', strtolower( $attributes['roles'] ), -1, PREG_SPLIT_NO_EMPTY ), $site );
		}
		if ( 'clusters' === $element && '' !== $attributes['cluster'] ) {
			return array( 'cluster/' . self::file_name( $attributes['cluster'] ) );
		}
		if ( 'registration' === $element && 'press' === $attributes['purpose'] ) {
			return array( 'press' );
		}

		return array( $element );
	}

	/**
	 * The page of the published site that shows the same.
	 *
	 * @param string $element    Name.
	 * @param array  $attributes Settings.
	 * @param string $language   Tag of a language, or '' where it is not known.
	 * @return string Path; '' for the root, which chooses a language by itself.
	 */
	public static function page( $element, array $attributes, $language ) {
		$page = 'registration' === $element && 'press' === $attributes['purpose'] ? 'press' : $element;

		return '' === $language ? '' : "$language/$page.html";
	}

	/**
	 * What the link to that page says.
	 *
	 * @param string $element    Name.
	 * @param array  $attributes Settings.
	 * @return string
	 */
	public static function link_text( $element, array $attributes ) {
		if ( 'registration' === $element && 'press' === $attributes['purpose'] ) {
			return __( 'Press accreditation on the organiser’s site', 'technopole-events' );
		}
		$texts = array(
			'programme'    => __( 'Programme on the organiser’s site', 'technopole-events' ),
			'speakers'     => __( 'Speakers on the organiser’s site', 'technopole-events' ),
			'contacts'     => __( 'Contacts on the organiser’s site', 'technopole-events' ),
			'registration' => __( 'Registration on the organiser’s site', 'technopole-events' ),
			'clusters'     => __( 'Clusters on the organiser’s site', 'technopole-events' ),
			'partners'     => __( 'Partners on the organiser’s site', 'technopole-events' ),
		);

		return $texts[ $element ];
	}

	/**
	 * Contacts that have one of some roles, in the order of the document.
	 *
	 * @param string[] $roles Roles.
	 * @param Site     $site  Where they are published.
	 * @return string[]|\WP_Error
	 */
	private static function contacts_of_roles( array $roles, Site $site ) {
		$directory = $site->contacts_and_clusters();
		if ( is_wp_error( $directory ) ) {
			return $directory;
		}
		$paths = array();
		foreach ( $directory['contacts'] as $contact ) {
			if ( array_intersect( $roles, $contact['roles'] ) ) {
				$paths[] = 'contact/' . self::file_name( $contact['id'] );
			}
		}

		return array_slice( $paths, 0, self::MOST_CONTACTS );
	}

	/**
	 * The path of a fragment's file that an id stands in, as publishing names it.
	 *
	 * @param string $id Id in the document.
	 * @return string
	 */
	private static function file_name( $id ) {
		return str_replace( ':', '~3a', $id );
	}
}
