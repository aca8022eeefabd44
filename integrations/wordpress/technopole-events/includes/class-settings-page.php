<?php
/**
 * The settings page.
 *
 * @package Technopole_Events
 */

namespace Technopole_Events;

defined( 'ABSPATH' ) || exit;

/**
 * Settings, Technopole Events: whom to ask, how often, and what is kept.
 */
final class Settings_Page {

	const PAGE = 'technopole-events';

	/**
	 * Puts the page into the menu.
	 */
	public static function add() {
		add_options_page( __( 'Technopole Events', 'technopole-events' ), __( 'Technopole Events', 'technopole-events' ), 'manage_options', self::PAGE, array( self::class, 'show' ) );
	}

	/**
	 * Registers the fields.
	 */
	public static function register() {
		add_settings_section( 'source', __( 'Where events are published', 'technopole-events' ), '__return_null', self::PAGE );
		add_settings_section( 'copies', __( 'Copies', 'technopole-events' ), '__return_null', self::PAGE );
		$fields = array(
			'site'  => array( 'source', __( 'Default address', 'technopole-events' ) ),
			'hosts' => array( 'source', __( 'Allowed hosts', 'technopole-events' ) ),
			'fresh' => array( 'copies', __( 'Ask again after (minutes)', 'technopole-events' ) ),
			'keep'  => array( 'copies', __( 'Show while the source is down, at most (days)', 'technopole-events' ) ),
		);
		foreach ( $fields as $name => $field ) {
			add_settings_field( $name, $field[1], array( self::class, 'field' ), self::PAGE, $field[0], array( 'name' => $name, 'label_for' => 'technopole-events-' . $name ) );
		}
	}

	/**
	 * One field.
	 *
	 * @param array $arguments `name`, and the id as `label_for`.
	 */
	public static function field( array $arguments ) {
		$options = Options::all();
		$name    = $arguments['name'];
		$id      = $arguments['label_for'];
		$field   = Options::NAME . '[' . $name . ']';
		if ( 'hosts' === $name ) {
			printf( '<textarea id="%1$s" name="%2$s" rows="4" class="large-text code" aria-describedby="%1$s-help">%3$s</textarea>', esc_attr( $id ), esc_attr( $field ), esc_textarea( implode( "\n", $options['hosts'] ) ) );
			self::help( $id, __( 'One host a line, for example forum.example.org. Nothing is fetched from any other. The host of the default address is added by itself.', 'technopole-events' ) );
		} elseif ( 'site' === $name ) {
			printf( '<input id="%1$s" name="%2$s" type="url" class="regular-text code" value="%3$s" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $field ), esc_attr( $options['site'] ) );
			self::help( $id, __( 'The published site that blocks and shortcodes show unless they name another, for example https://forum.example.org/2027/', 'technopole-events' ) );
		} else {
			printf( '<input id="%1$s" name="%2$s" type="number" class="small-text" min="1" max="%3$d" value="%4$d">', esc_attr( $id ), esc_attr( $field ), 'fresh' === $name ? 1440 : 90, (int) $options[ $name ] );
		}
	}

	/**
	 * The page.
	 */
	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form>';
		self::show_copies();
		echo '</div>';
	}

	/**
	 * What is kept, and the button that empties it.
	 */
	private static function show_copies() {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Chooses a sentence, changes nothing.
		if ( isset( $_GET['emptied'] ) ) {
			echo '<div class="notice notice-success inline"><p>' . esc_html__( 'The copies are deleted.', 'technopole-events' ) . '</p></div>';
		}
		$copies = Store::all();
		echo '<h2>' . esc_html__( 'What is kept at the moment', 'technopole-events' ) . '</h2>';
		if ( ! $copies ) {
			echo '<p>' . esc_html__( 'Nothing.', 'technopole-events' ) . '</p>';

			return;
		}
		echo '<table class="widefat striped"><thead><tr><th scope="col">' . esc_html__( 'Address', 'technopole-events' ) . '</th><th scope="col">' . esc_html__( 'Size', 'technopole-events' ) . '</th><th scope="col">' . esc_html__( 'Last seen', 'technopole-events' ) . '</th></tr></thead><tbody>';
		foreach ( $copies as $copy ) {
			$wait = 'manifest.json' === basename( $copy['url'] ) ? Timing::reason_to_wait( dirname( $copy['url'] ) . '/' ) : '';
			printf(
				'<tr><td><code>%1$s</code>%2$s</td><td>%3$s</td><td>%4$s</td></tr>',
				esc_html( $copy['url'] ),
				'' === $wait ? '' : '<br>' . esc_html( $wait ),
				esc_html( size_format( $copy['bytes'] ) ),
				esc_html( wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $copy['seen'] ) )
			);
		}
		echo '</tbody></table><form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post"><input type="hidden" name="action" value="technopole_events_purge">';
		wp_nonce_field( 'technopole_events_purge' );
		submit_button( __( 'Delete the copies', 'technopole-events' ), 'secondary', 'technopole-events-purge' );
		echo '</form>';
	}

	/**
	 * Empties the copies for the button.
	 */
	public static function purge() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'technopole-events' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( 'technopole_events_purge' );
		Store::purge();
		wp_safe_redirect( add_query_arg( 'emptied', '1', admin_url( 'options-general.php?page=' . self::PAGE ) ) );
		exit;
	}

	/**
	 * Adds the page to the row of the plugin.
	 *
	 * @param string[] $links Links.
	 * @return string[]
	 */
	public static function link( $links ) {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=' . self::PAGE ) ) . '">' . esc_html__( 'Settings', 'technopole-events' ) . '</a>' );

		return $links;
	}

	/**
	 * A sentence below a field.
	 *
	 * @param string $id   Of the field.
	 * @param string $text Sentence.
	 */
	private static function help( $id, $text ) {
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $text ) );
	}
}
