<?php
/**
 * What published HTML may hold.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * A second look at published HTML, after its hash: even the host of an organiser who was broken into puts no script into this site.
 *
 * HTML is taken or refused as a whole, never changed. What is not written the plain way publishing writes it is refused.
 */
final class Markup {

	const ELEMENTS = 'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li mark meter nav ol p picture pre q rp rt ruby s samp script search section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr';

	const EMPTY_ELEMENTS = 'br col hr img source wbr';

	const ATTRIBUTES = 'alt cite class colspan content datetime decoding dir download headers height hidden href hreflang id itemid itemprop itemscope itemtype lang loading max min open rel reversed role rowspan scope sizes span src srcset start target title translate type value width';

	const ADDRESSES = array( 'href', 'src', 'cite', 'session-href', 'poster' );

	const TOKEN = '~\G(?:(?<text>[^<]++)|<!--(?!-?>)(?:[^-]|-(?!-))*+-->|</(?<end>[a-z][a-z0-9-]*+)\s*+>|<(?<start>[a-z][a-z0-9-]*+)(?<attributes>(?:\s++[a-z][a-z0-9:-]*+(?:="[^"<]*+")?+)*+)\s*+/?+>)~';

	/**
	 * Why a fragment may not be shown, as a sentence for an administrator; '' where it may.
	 *
	 * @param string $html Fragment.
	 * @return string
	 */
	public static function problem_of( $html ) {
		$open   = array();
		$offset = 0;
		$length = strlen( rtrim( $html ) );
		while ( $offset < $length ) {
			if ( 1 !== preg_match( self::TOKEN, $html, $token, 0, $offset ) ) {
				/* translators: %s: piece of HTML. */
				return sprintf( __( 'The published HTML cannot be read at “%s”.', 'technopole-events' ), mb_substr( substr( $html, $offset, 160 ), 0, 40 ) );
			}
			$is_first = 0 === $offset;
			$offset  += strlen( $token[0] );
			$start    = isset( $token['start'] ) ? $token['start'] : '';
			$end      = isset( $token['end'] ) ? $token['end'] : '';
			if ( $is_first && 0 !== strpos( $start, 'technopole-' ) ) {
				return __( 'The published HTML is not one of the elements of technopole-events.', 'technopole-events' );
			}
			if ( '' !== $start ) {
				$problem = self::problem_of_tag( $start, isset( $token['attributes'] ) ? $token['attributes'] : '' );
				if ( '' !== $problem ) {
					return $problem;
				}
				if ( ! self::is_among( $start, self::EMPTY_ELEMENTS ) ) {
					$open[] = $start;
				}
			} elseif ( '' !== $end && array_pop( $open ) !== $end ) {
				/* translators: %s: name of an HTML element. */
				return sprintf( __( 'The published HTML ends <%s> where it has not begun.', 'technopole-events' ), $end );
			}
			if ( ! $open && $offset < $length ) {
				return __( 'The published HTML holds more than one element.', 'technopole-events' );
			}
		}

		return $open || 0 === $length ? __( 'The published HTML is not complete.', 'technopole-events' ) : '';
	}

	/**
	 * What is wrong with one opening tag.
	 *
	 * @param string $element Name.
	 * @param string $text    Attributes as they are written.
	 * @return string
	 */
	private static function problem_of_tag( $element, $text ) {
		$is_ours = 0 === strpos( $element, 'technopole-' );
		if ( ! $is_ours && ! self::is_among( $element, self::ELEMENTS ) ) {
			/* translators: %s: name of an HTML element. */
			return sprintf( __( 'The published HTML holds <%s>, which is not taken over.', 'technopole-events' ), $element );
		}
		preg_match_all( '~([a-z][a-z0-9:-]*+)(?:="([^"]*+)")?+~', $text, $found, PREG_SET_ORDER );
		$attributes = array();
		foreach ( $found as $attribute ) {
			$name  = $attribute[1];
			$value = html_entity_decode( isset( $attribute[2] ) ? $attribute[2] : '', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$known = self::is_among( $name, self::ATTRIBUTES ) || 0 === strpos( $name, 'data-' ) || 0 === strpos( $name, 'aria-' ) || ( $is_ours && 0 !== strpos( $name, 'on' ) && 'style' !== $name );
			if ( ! $known || ! self::is_safe( $name, $value ) ) {
				/* translators: 1: name of an HTML attribute, 2: its value. */
				return sprintf( __( 'The published HTML holds %1$s="%2$s", which is not taken over. Was it published with --url?', 'technopole-events' ), $name, mb_substr( $value, 0, 60 ) );
			}
			$attributes[ $name ] = $value;
		}
		if ( 'script' === $element && ( ! isset( $attributes['type'] ) || ! in_array( $attributes['type'], array( 'application/json', 'application/ld+json' ), true ) || isset( $attributes['src'] ) ) ) {
			return __( 'The published HTML holds a script, which is not taken over.', 'technopole-events' );
		}

		// What an element loads by itself comes from allowed hosts only.
		return $is_ours && isset( $attributes['src'] ) ? Address::problem_of( $attributes['src'] ) : '';
	}

	/**
	 * Whether the value of an attribute can do no harm and means the same on this site.
	 *
	 * @param string $name  Attribute.
	 * @param string $value Value.
	 * @return bool
	 */
	private static function is_safe( $name, $value ) {
		if ( in_array( $name, self::ADDRESSES, true ) ) {
			return 1 === preg_match( '~^(?:https?://[^\s/]|mailto:|tel:|sms:|geo:|webcal:|#|data:image/(?:png|jpeg|gif|webp|avif);)~i', $value );
		}
		if ( 'srcset' === $name ) {
			return 1 === preg_match( '~^\s*https?://[^\s,]+(?:\s+[\d.]+[wx])?(?:\s*,\s*https?://[^\s,]+(?:\s+[\d.]+[wx])?)*\s*$~i', $value );
		}

		return true;
	}

	/**
	 * Whether a word is in a list of words.
	 *
	 * @param string $word  Word.
	 * @param string $words Words between spaces.
	 * @return bool
	 */
	private static function is_among( $word, $words ) {
		return false !== strpos( " $words ", " $word " );
	}
}
