<?php
/**
 * Contacts and clusters of an event.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Reads from a published document what an author can choose from.
 */
final class Directory {

	/**
	 * Contacts with their roles, and clusters, in the order of the document.
	 *
	 * @param string $text Content of `event.json`.
	 * @return array{contacts: array, clusters: array}
	 */
	public static function read( $text ) {
		$document = json_decode( $text, true );

		return array(
			'contacts' => self::entries( $document, 'contacts' ),
			'clusters' => self::entries( $document, 'clusters' ),
		);
	}

	/**
	 * Ids, names and roles of one list of the document.
	 *
	 * @param mixed  $document Document.
	 * @param string $list     Name of the list.
	 * @return array<int, array{id: string, name: string, roles: string[]}>
	 */
	private static function entries( $document, $list ) {
		$entries = array();
		foreach ( isset( $document[ $list ] ) && is_array( $document[ $list ] ) ? $document[ $list ] : array() as $item ) {
			if ( ! isset( $item['id'] ) || ! is_string( $item['id'] ) ) {
				continue;
			}
			$name      = isset( $item['name'] ) ? $item['name'] : '';
			$entries[] = array(
				'id'    => $item['id'],
				'name'  => self::text( $name, $item['id'] ),
				'roles' => isset( $item['roles'] ) && is_array( $item['roles'] ) ? array_values( array_filter( $item['roles'], 'is_string' ) ) : array(),
			);
		}

		return $entries;
	}

	/**
	 * A name in the language of this site, of a text or of texts by language.
	 *
	 * @param mixed  $name      Name in the document.
	 * @param string $otherwise Where there is none.
	 * @return string
	 */
	private static function text( $name, $otherwise ) {
		if ( is_array( $name ) ) {
			$language = strtok( determine_locale(), '_' );
			$name     = isset( $name[ $language ] ) ? $name[ $language ] : reset( $name );
		}

		return is_string( $name ) && '' !== $name ? $name : $otherwise;
	}
}
