<?php

/** Which published sites may be shown: those whose origin the webmaster has admitted. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * The address of a published site as it is compared and asked, with `/` at its end; nothing for what is no such address.
 *
 * No user, query or fragment: whatever follows is the path of a file of ours.
 */
function technopole_events_source(?string $site): ?string {
	// In a text of SPIP `&` may have become `&amp;`; no such address has one.
	$site = trim((string) $site);
	if (strlen($site) > 500 || !preg_match('~^(https?)://([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:[0-9]{1,5})?((?:/[\w.\~%-]*)*)$~i', $site, $parts)) {
		return null;
	}
	[, $scheme, $host, $port, $path] = $parts;
	if (preg_match('~/\.{1,2}(?:/|$)|%2[ef]|%5c~i', $path)) {
		return null;
	}
	// The address of a page of the site is what people copy.
	$path = preg_replace('~/(?:index\.html|manifest\.json|event\.json)$~', '/', $path);

	return strtolower("$scheme://$host$port") . rtrim($path, '/') . '/';
}

/** The origin of a source: scheme, host and port. */
function technopole_events_origin(string $source): string {
	return preg_replace('~^(https?://[^/]+)/.*$~', '$1', $source);
}

/**
 * Reads the list of admitted hosts, one a line: `forum.example` means `https://forum.example`; an origin may be written out,
 * also with `http:`, which only who knows the network can answer for.
 *
 * @return array{0: string[], 1: string[]} the origins, and the lines that are none
 */
function technopole_events_read_hosts(string $lines): array {
	$origins = $wrong = [];
	foreach (preg_split('~\s+~', $lines, -1, PREG_SPLIT_NO_EMPTY) as $line) {
		$source = technopole_events_source(str_contains($line, '://') ? $line : "https://$line");
		if ($source === null) {
			$wrong[] = $line;
		} else {
			$origins[] = technopole_events_origin($source);
		}
	}

	return [array_values(array_unique($origins)), $wrong];
}

/** Whether a source may be asked and shown. */
function technopole_events_is_admitted(string $source): bool {
	include_spip('inc/config');
	[$origins] = technopole_events_read_hosts((string) lire_config('technopole_events/hosts', ''));

	return in_array(technopole_events_origin($source), $origins, true);
}
