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
 * One published site: its manifest, and the files that the manifest vouches for.
 *
 * Only the manifest is asked for again and again (with its ETag). A file is asked for when the manifest names another hash than its
 * copy has, and is never used unless its SHA-384 is the one in the manifest.
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
	 * What `manifest()` gave.
	 *
	 * @var array|WP_Error|null
	 */
	private $manifest = null;

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
			self::$sites[ $address ]          = new self();
			self::$sites[ $address ]->address = $address;
		}

		return self::$sites[ $address ];
	}

	/**
	 * The hashes of its files, and whether they are current.
	 *
	 * @return array{files: array<string, string>, seen: int, stale: string}|WP_Error `stale` is why the source could not be asked, or ''.
	 */
	public function manifest() {
		if ( null === $this->manifest ) {
			$this->manifest = $this->read_manifest( false );
		}

		return $this->manifest;
	}

	/**
	 * A published file.
	 *
	 * @param string $path Path from the root of the site.
	 * @return array{body: string, seen: int, stale: string}|WP_Error
	 */
	public function file( $path ) {
		$manifest = $this->manifest();
		if ( is_wp_error( $manifest ) ) {
			return $manifest;
		}
		if ( ! isset( $manifest['files'][ $path ] ) ) {
			/* translators: %s: path of a file. */
			return new WP_Error( 'technopole_events_missing', sprintf( __( '%s is not part of the published site.', 'technopole-events' ), $path ) );
		}
		$copy = Store::copy( $this->address . $path );
		if ( $copy && self::integrity( $copy['body'] ) === $manifest['files'][ $path ] ) {
			if ( '' === $manifest['stale'] ) {
				Store::touch( $copy );
			}

			return array(
				'body'  => $copy['body'],
				'seen'  => $manifest['seen'],
				'stale' => $manifest['stale'],
			);
		}
		$body = $this->fetch( $path, $manifest, null !== $copy );
		if ( is_string( $body ) ) {
			return array(
				'body'  => $body,
				'seen'  => time(),
				'stale' => '',
			);
		}

		return $copy ? array(
			'body'  => $copy['body'],
			'seen'  => $copy['seen'],
			'stale' => $body->get_error_message(),
		) : $body;
	}

	/**
	 * The language to show a fragment in: the wanted one, or one that is close, or English, or any.
	 *
	 * @param string $fragment Path below `fragments/`, without language and ending.
	 * @param string $wanted   Tag of a language; that of this site where it is ''.
	 * @return string '' where there is none.
	 */
	public function language( $fragment, $wanted ) {
		$tags = array();
		foreach ( array_keys( $this->files() ) as $path ) {
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
		preg_match_all( '#^fragments/programme\.([A-Za-z0-9-]+)\.html$#m', implode( "\n", array_keys( $this->files() ) ), $found );

		return $found[1];
	}

	/**
	 * The script of its elements.
	 *
	 * @return array{src: string, integrity: string}|null
	 */
	public function module() {
		foreach ( $this->files() as $path => $integrity ) {
			if ( 1 === preg_match( '#^embed/technopole-events-[0-9][\w.+-]*\.js$#', $path ) ) {
				return array(
					'src'       => $this->address . $path,
					'integrity' => $integrity,
				);
			}
		}

		return null;
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
		$file = $this->file( 'event.json' );
		if ( is_wp_error( $file ) ) {
			return $file;
		}
		$document        = json_decode( $file['body'], true );
		$this->directory = array(
			'contacts' => self::entries( $document, 'contacts' ),
			'clusters' => self::entries( $document, 'clusters' ),
		);

		return $this->directory;
	}

	/**
	 * The path of a fragment's file that an id stands in, as publishing names it.
	 *
	 * @param string $id Id in the document.
	 * @return string
	 */
	public static function file_name( $id ) {
		return str_replace( ':', '~3a', $id );
	}

	/**
	 * The files of the manifest, or none.
	 *
	 * @return array<string, string>
	 */
	private function files() {
		$manifest = $this->manifest();

		return is_wp_error( $manifest ) ? array() : $manifest['files'];
	}

	/**
	 * Reads the manifest: a fresh copy, else from the source, else an older copy.
	 *
	 * @param bool $anew Whether a fresh copy is not good enough.
	 * @return array|WP_Error
	 */
	private function read_manifest( $anew ) {
		$url     = $this->address . 'manifest.json';
		$problem = Address::problem_of( $url );
		if ( '' !== $problem ) {
			return new WP_Error( 'technopole_events_address', $problem );
		}
		$copy = Store::copy( $url );
		if ( $copy && ! $anew && Timing::is_fresh( $url ) ) {
			return self::state( $copy['body'], $copy['seen'], '' );
		}
		$reason = Timing::reason_to_wait( $this->address );
		if ( '' === $reason && ! Timing::lock( $this->address ) ) {
			$reason = __( 'Another page is asking the source right now.', 'technopole-events' );
		}
		if ( '' === $reason ) {
			$body = $this->fetch_manifest( $url, $copy );
			Timing::unlock( $this->address );
			if ( is_string( $body ) ) {
				return self::state( $body, time(), '' );
			}
			$reason = $body->get_error_message();
			$this->postpone( $body );
		}

		return $copy ? self::state( $copy['body'], $copy['seen'], $reason ) : new WP_Error( 'technopole_events_source', $reason );
	}

	/**
	 * Asks for the manifest, and keeps of it what this plugin needs.
	 *
	 * @param string     $url  Address.
	 * @param array|null $copy Of `Store::copy()`.
	 * @return string|WP_Error
	 */
	private function fetch_manifest( $url, $copy ) {
		$answer = Fetcher::get( $url, $copy ? $copy['etag'] : '', null !== $copy );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$body = 304 === $answer['status'] ? $copy['body'] : self::reduce( $answer['body'] );
		if ( '' === $body ) {
			/* translators: %s: address. */
			return new WP_Error( 'technopole_events_source', sprintf( __( '%s is not the manifest of a site published with technopole-events.', 'technopole-events' ), $url ) );
		}
		if ( $copy && $copy['body'] !== $body ) {
			Store::forget_others( $this->address, array_keys( (array) json_decode( $body, true ) ) );
		}
		Store::save( $url, $body, $answer['etag'] );
		Timing::mark_fresh( $url, $this->address );

		return $body;
	}

	/**
	 * Asks for a file whose hash the manifest names.
	 *
	 * @param string $path     Path.
	 * @param array  $manifest Of `manifest()`.
	 * @param bool   $has_copy Whether there is an older one.
	 * @return string|WP_Error
	 */
	private function fetch( $path, array $manifest, $has_copy ) {
		$reason = '' !== $manifest['stale'] ? $manifest['stale'] : Timing::reason_to_wait( $this->address );
		if ( '' !== $reason ) {
			return new WP_Error( 'technopole_events_source', $reason );
		}
		$url    = $this->address . $path;
		$answer = Fetcher::get( $url, '', $has_copy );
		if ( ! is_wp_error( $answer ) && self::integrity( $answer['body'] ) !== $manifest['files'][ $path ] ) {
			// The site may have been published between the two requests.
			$this->manifest = $this->read_manifest( true );
			$files          = $this->files();
			if ( ! isset( $files[ $path ] ) || self::integrity( $answer['body'] ) !== $files[ $path ] ) {
				/* translators: %s: address. */
				$answer = new WP_Error( 'technopole_events_hash', sprintf( __( '%s is not the file that the manifest vouches for (SHA-384).', 'technopole-events' ), $url ) );
			}
		}
		if ( ! is_wp_error( $answer ) ) {
			$problem = self::problem_of( $path, $answer['body'] );
			$answer  = '' === $problem ? $answer : new WP_Error( 'technopole_events_markup', $problem );
		}
		if ( is_wp_error( $answer ) ) {
			$this->postpone( $answer );

			return $answer;
		}
		Store::save( $url, $answer['body'], $answer['etag'] );

		return $answer['body'];
	}

	/**
	 * Leaves the site alone for a while, unless it was not asked at all.
	 *
	 * @param WP_Error $error What went wrong.
	 */
	private function postpone( WP_Error $error ) {
		if ( Fetcher::NO_TIME !== $error->get_error_code() ) {
			Timing::postpone( $this->address, $error->get_error_message() );
		}
	}

	/**
	 * What is wrong with the content of a file.
	 *
	 * @param string $path Path.
	 * @param string $body Content.
	 * @return string
	 */
	private static function problem_of( $path, $body ) {
		if ( 1 !== preg_match( '//u', $body ) ) {
			/* translators: %s: path of a file. */
			return sprintf( __( '%s is not UTF-8.', 'technopole-events' ), $path );
		}

		return 0 === strpos( $path, 'fragments/' ) ? Markup::problem_of( $body ) : '';
	}

	/**
	 * The hashes that this plugin needs, as JSON; '' where a text is no manifest.
	 *
	 * @param string $text Content of `manifest.json`.
	 * @return string
	 */
	private static function reduce( $text ) {
		$manifest = json_decode( $text, true );
		if ( ! isset( $manifest['generator'], $manifest['files'] ) || 'technopole-events' !== $manifest['generator'] || ! is_array( $manifest['files'] ) ) {
			return '';
		}
		$files = array();
		foreach ( $manifest['files'] as $file ) {
			if ( isset( $file['path'], $file['integrity'] ) && is_string( $file['path'] ) && is_string( $file['integrity'] )
				&& 1 === preg_match( '#^(?:event\.json|fragments/(?:[\w~.-]+/)?[\w~.-]+\.html|embed/technopole-events-[\w.+-]+\.js)$#', $file['path'] )
				&& 1 === preg_match( '#^sha384-[A-Za-z0-9+/]{64}$#', $file['integrity'] ) ) {
				$files[ $file['path'] ] = $file['integrity'];
			}
		}

		return $files ? (string) wp_json_encode( $files ) : '';
	}

	/**
	 * The form in which a manifest is given.
	 *
	 * @param string $body  Of `reduce()`.
	 * @param int    $seen  When it was last current.
	 * @param string $stale Why it may not be current any more, or ''.
	 * @return array
	 */
	private static function state( $body, $seen, $stale ) {
		return array(
			'files' => (array) json_decode( $body, true ),
			'seen'  => $seen,
			'stale' => $stale,
		);
	}

	/**
	 * The hash of a content, as a manifest writes it.
	 *
	 * @param string $body Content.
	 * @return string
	 */
	private static function integrity( $body ) {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The form of Subresource Integrity.
		return 'sha384-' . base64_encode( hash( 'sha384', $body, true ) );
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
