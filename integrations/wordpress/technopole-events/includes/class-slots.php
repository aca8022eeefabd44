<?php
/**
 * Keeps published HTML as it is.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Puts a slot in the place of published HTML while WordPress edits the text around it (paragraphs, quotation marks, shortcodes in brackets,
 * smilies, attributes of images), and the HTML back when it has finished.
 *
 * Classic themes edit content and widgets, so that is where it is put back. Block themes edit the whole page once more after its
 * content, so for them it is put back into the finished page.
 */
final class Slots {

	/** Filters that edit what blocks and shortcodes have made. */
	const EDITORS = array( 'the_content', 'widget_block_content', 'widget_text_content', 'widget_text', 'the_excerpt', 'get_the_archive_description', 'category_description', 'term_description' );

	/**
	 * Published HTML by the key of its slot.
	 *
	 * @var array<string, string>
	 */
	private static $held = array();

	/**
	 * Whether the whole page is looked through at the end.
	 *
	 * @var bool
	 */
	private static $has_page = false;

	/**
	 * Hooks in.
	 */
	public static function register() {
		foreach ( self::EDITORS as $filter ) {
			add_filter( $filter, array( self::class, 'after_editing' ), PHP_INT_MAX );
		}
		add_filter( 'template_include', array( self::class, 'before_template' ), PHP_INT_MAX );
	}

	/**
	 * A slot for HTML where it would be edited; else the HTML.
	 *
	 * @param string $html Published HTML.
	 * @return string
	 */
	public static function hold( $html ) {
		if ( ! self::$has_page && ! array_filter( self::EDITORS, 'doing_filter' ) ) {
			return $html;
		}
		// Nobody can guess a key, so no author can write a slot.
		$key                = bin2hex( random_bytes( 12 ) );
		self::$held[ $key ] = $html;

		return '<technopole-events-slot data-key="' . $key . '"></technopole-events-slot>';
	}

	/**
	 * The last filter of a text.
	 *
	 * @param string $text Edited text.
	 * @return string
	 */
	public static function after_editing( $text ) {
		return self::$has_page || ! is_string( $text ) ? $text : self::release( $text );
	}

	/**
	 * Starts to look through the page before a block theme makes it.
	 *
	 * @param string $template Template file.
	 * @return string
	 */
	public static function before_template( $template ) {
		if ( function_exists( 'wp_is_block_theme' ) && wp_is_block_theme() && ! is_admin() && ! wp_is_json_request() ) {
			self::$has_page = true;
			ob_start( array( self::class, 'release' ) );
		}

		return $template;
	}

	/**
	 * Text with the HTML in place of its slots.
	 *
	 * @param string $text Text with slots.
	 * @return string
	 */
	public static function release( $text ) {
		foreach ( self::$held as $key => $html ) {
			$text = str_replace( '<technopole-events-slot data-key="' . $key . '"></technopole-events-slot>', $html, $text );
		}

		return $text;
	}
}
