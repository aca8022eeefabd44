<?php
/**
 * Published sites.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * One published site: where in it the fragments of a language, the script, the contacts and the clusters are.
 */
final class Site {

	/**
	 * Sites of this page by address.
	 *
	 * @var Site[]
	 */
	private static $sites = array();

	/**
	 * Address, which ends in a slash.
	 *
	 * @var string
	 */
	private $address;

	/**
	 * What is published there.
	 *
	 * @var Files
	 */
	private $files;

	/**
	 * What `contacts_and_clusters()` gave.
	 *
	 * @var array|null
	 */
	private $directory = null;

	/**
	 * The site at an address.
	 *
	 * @param string $address Of `Address::site()`.
	 * @return Site
	 */
	public static function at( $address ) {
		if ( ! isset( self::$sites[ $address ] ) ) {
			self::$sites[ $address ] = new self( $address );
		}

		return self::$sites[ $address ];
	}

	/**
	 * A site that nothing is known of yet.
	 *
	 * @param string $address Of `Address::site()`.
	 */
	private function __construct( $address ) {
		$this->address = $address;
		$this->files   = new Files( $address );
	}

	/**
	 * A published file.
	 *
	 * @param string $path Path from the root of the site.
	 * @return array{body: string, seen: int, stale: string}|WP_Error
	 */
	public function file( $path ) {
		return $this->files->get( $path );
	}

	/**
	 * The language to show a fragment in: the wanted one, or one that is close, or English, or any. In a page that says it is in another
	 * language, the fragment tells its own by `lang`.
	 *
	 * @param string $fragment Path below `fragments/`, without language and ending.
	 * @param string $wanted   Tag of a language; that of this site where it is ''.
	 * @return string '' where there is none.
	 */
	public function language( $fragment, $wanted ) {
		$tags = array();
		foreach ( array_keys( $this->files->hashes() ) as $path ) {
			if ( 1 === preg_match( '#^fragments/' . preg_quote( $fragment, '#' ) . '\.([A-Za-z0-9-]+)\.html$#', $path, $match ) ) {
				$tags[ strtolower( $match[1] ) ] = $match[1];
			}
		}
		$wanted = strtolower( '' === $wanted ? str_replace( '_', '-', determine_locale() ) : $wanted );
		foreach ( array( $wanted, strtok( $wanted, '-' ), 'en' ) as $tag ) {
			if ( isset( $tags[ $tag ] ) ) {
				return $tags[ $tag ];
			}
		}

		return $tags ? reset( $tags ) : '';
	}

	/**
	 * The languages of its fragments.
	 *
	 * @return string[]
	 */
	public function languages() {
		preg_match_all( '#^fragments/programme\.([A-Za-z0-9-]+)\.html$#m', implode( "\n", array_keys( $this->files->hashes() ) ), $found );

		return $found[1];
	}

	/**
	 * The newest script of its elements: those of earlier versions stay published for pages that name them.
	 *
	 * @return array{src: string, integrity: string}|null
	 */
	public function module() {
		$newest = '';
		$module = null;
		foreach ( $this->files->hashes() as $path => $integrity ) {
			if ( 1 === preg_match( '#^embed/technopole-events-([0-9][\w.+-]*)\.js$#', $path, $match ) && ( null === $module || version_compare( $match[1], $newest, '>' ) ) ) {
				$newest = $match[1];
				$module = array(
					'src'       => $this->address . $path,
					'integrity' => $integrity,
				);
			}
		}

		return $module;
	}

	/**
	 * Contacts with their roles, and clusters, in the order of the document.
	 *
	 * @return array{contacts: array, clusters: array}|WP_Error
	 */
	public function contacts_and_clusters() {
		if ( null !== $this->directory ) {
			return $this->directory;
		}
		$file = $this->files->get( 'event.json' );
		if ( is_wp_error( $file ) ) {
			return $file;
		}
		$this->directory = Directory::read( $file['body'] );

		return $this->directory;
	}
}
