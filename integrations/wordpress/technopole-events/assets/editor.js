/**
 * The blocks in the editor: settings in the sidebar, and what the server shows as preview. Plain JavaScript, nothing to build.
 */
( function ( wp ) {
	'use strict';

	const el = wp.element.createElement;
	const { __ } = wp.i18n;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { Disabled, PanelBody, Placeholder, SelectControl, Spinner, TextControl } = wp.components;
	const ServerSideRender = wp.serverSideRender;

	/** How long typing must rest before a site is asked, in milliseconds. */
	const REST_MS = 600;

	const none = { problem: '', address: '', languages: [], contacts: [], clusters: [] };

	/** What there is to choose from in the site at an address. */
	function useChoices( address ) {
		const [ choices, setChoices ] = wp.element.useState( none );
		wp.element.useEffect(
			function () {
				let isWanted = true;
				const timer = setTimeout( function () {
					wp.apiFetch( { path: wp.url.addQueryArgs( '/technopole-events/v1/site', { address } ) } ).then(
						function ( answer ) {
							if ( isWanted ) {
								setChoices( answer );
							}
						},
						function ( error ) {
							if ( isWanted ) {
								setChoices( Object.assign( {}, none, { problem: error.message } ) );
							}
						}
					);
				}, REST_MS );
				return function () {
					isWanted = false;
					clearTimeout( timer );
				};
			},
			[ address ]
		);
		return choices;
	}

	/** A list to choose from, which keeps a value that is not in it. */
	function select( label, props, name, options, help ) {
		const value = props.attributes[ name ];
		const isKnown = options.some( ( option ) => option.value === value );
		return el( SelectControl, {
			key: name,
			label,
			help,
			value,
			options: isKnown ? options : options.concat( { value, label: value } ),
			onChange: ( chosen ) => props.setAttributes( { [ name ]: chosen } ),
			__nextHasNoMarginBottom: true,
		} );
	}

	function namesOf( list ) {
		return list.map( ( item ) => ( { value: item.id, label: item.name } ) );
	}

	/** The settings that only some blocks have. */
	const own = {
		contacts( props, choices ) {
			const roles = Array.from( new Set( choices.contacts.flatMap( ( contact ) => contact.roles ) ) );
			const all = { value: '', label: __( 'All that are published', 'technopole-events' ) };
			return [
				select( __( 'Contact', 'technopole-events' ), props, 'contact', [ all ].concat( namesOf( choices.contacts ) ) ),
				props.attributes.contact === '' &&
					el( TextControl, {
						key: 'roles',
						label: __( 'Roles', 'technopole-events' ),
						help: roles.length
							? wp.i18n.sprintf(
									/* translators: %s: list of roles. */
									__( 'Only contacts who have one of these roles. There are: %s', 'technopole-events' ),
									roles.join( ' ' )
							  )
							: __( 'Only contacts who have one of these roles, for example: press registration', 'technopole-events' ),
						value: props.attributes.roles,
						onChange: ( roles ) => props.setAttributes( { roles } ),
						__nextHasNoMarginBottom: true,
					} ),
			];
		},
		registration( props ) {
			return [
				select( __( 'For', 'technopole-events' ), props, 'purpose', [
					{ value: '', label: __( 'Everybody', 'technopole-events' ) },
					{ value: 'press', label: __( 'The press', 'technopole-events' ) },
				] ),
			];
		},
		clusters( props, choices ) {
			const all = { value: '', label: __( 'The whole directory', 'technopole-events' ) };
			return [ select( __( 'Cluster', 'technopole-events' ), props, 'cluster', [ all ].concat( namesOf( choices.clusters ) ) ) ];
		},
	};

	function Settings( { props, name } ) {
		const choices = useChoices( props.attributes.site );
		const languages = [ { value: '', label: __( 'That of this site', 'technopole-events' ) } ].concat(
			choices.languages.map( ( language ) => ( { value: language, label: language } ) )
		);
		return el(
			InspectorControls,
			null,
			el(
				PanelBody,
				{ title: __( 'Published site', 'technopole-events' ) },
				el( TextControl, {
					label: __( 'Address', 'technopole-events' ),
					type: 'url',
					help: choices.problem || __( 'Leave empty for the default address in the settings.', 'technopole-events' ),
					placeholder: choices.address || 'https://',
					value: props.attributes.site,
					onChange: ( site ) => props.setAttributes( { site } ),
					__nextHasNoMarginBottom: true,
				} ),
				select( __( 'Language', 'technopole-events' ), props, 'lang', languages ),
				own[ name ] ? own[ name ]( props, choices ) : null
			)
		);
	}

	function loading() {
		return el( Placeholder, null, el( Spinner ) );
	}

	[ 'programme', 'speakers', 'contacts', 'registration', 'clusters', 'partners' ].forEach( function ( name ) {
		const block = 'technopole-events/' + name;
		wp.blocks.registerBlockType( block, {
			edit: function Edit( props ) {
				return el(
					'div',
					useBlockProps(),
					el( Settings, { props, name } ),
					// A preview is looked at, not clicked.
					el( Disabled, null, el( ServerSideRender, { block, attributes: props.attributes, skipBlockSupportAttributes: true, LoadingResponsePlaceholder: loading } ) )
				);
			},
			save: () => null,
		} );
	} );
} )( window.wp );
