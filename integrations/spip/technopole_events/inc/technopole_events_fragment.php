<?php

/** Whether a fragment is what its manifest promises, and nothing that could do anything on a page by itself. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** The SHA-384 of bytes, as an `integrity` attribute has it (SRI). */
function technopole_events_integrity(string $bytes): string {
	return 'sha384-' . base64_encode(hash('sha384', $bytes, true));
}

/** What no published fragment has: things that run, load, send, or cover the page. */
const TECHNOPOLE_EVENTS_HARMFUL = [
	// A page of SPIP may be run as PHP before it is sent.
	'~<[?%]~',
	'~<(?:iframe|object|embed|applet|base|meta|link|style|form|input|button|frame|frameset|template|svg|math|plaintext|noscript|textarea|title|xmp)\b~i',
	// The document itself may stand in the fragment, as data.
	'~<script\b(?! type="application/json" data-technopole-document="[^"<>]*">)~i',
	// Tags of ours have double quotes around every value; with others the next two could be led astray.
	'~<[a-z/](?:[^<>"\']++|"[^"]*+")*+\'~i',
	'~<[a-z](?:[^<>"]++|"[^"]*+")*?[\s"/]on[a-z]+\s*=~i',
	'~\b(?:href|src|action|formaction|srcset|poster|data)\s*=\s*"\s*(?!https?:|mailto:|tel:|webcals?:|data:image/)[a-z][a-z0-9+.\s-]*:~i',
];

/**
 * Whether this is one element of ours with HTML inside it that runs nothing. The hash proves that the bytes are those of the
 * manifest; this holds when the organiser's whole server is in other hands.
 */
function technopole_events_is_harmless(string $html): bool {
	if (!preg_match('~^<(technopole-[a-z-]+) [^<>]*>~', $html, $found) || !str_ends_with(rtrim($html), "</$found[1]>")) {
		return false;
	}
	foreach (TECHNOPOLE_EVENTS_HARMFUL as $pattern) {
		// `false` says that the search was broken off.
		if (preg_match($pattern, $html) !== 0) {
			return false;
		}
	}

	return true;
}
