<?php

/** When a page is sent: what is published takes the place of its marks, and the script of the elements comes with it. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * Fills the marks of a page; it is called for every page, cached or not, and mostly finds none.
 *
 * @pipeline affichage_final
 */
function technopole_events_affichage_final(?string $page): ?string {
	if ($page === null || !str_contains($page, '<!--technopole-events:')) {
		return $page;
	}
	// A page out of the cache is sent with hardly anything loaded.
	include_spip('inc/filtres');
	include_spip('inc/technopole_events_place');
	$scripts = [];
	$filled = preg_replace_callback(TECHNOPOLE_EVENTS_MARK, function (array $found) use (&$scripts): string {
		$place = json_decode((string) base64_decode($found[1]), true);
		if (!is_array($place) || count($place) !== 3 || !in_array($place[1], TECHNOPOLE_EVENTS_NAMES, true)) {
			return '';
		}
		$shown = technopole_events_shown((string) $place[0], $place[1], (string) $place[2]);
		$scripts[] = $shown['script'];
		return $shown['html'];
	}, $page);

	return $filled === null ? $page : technopole_events_add_script($filled, array_filter($scripts));
}

/**
 * Adds the script of the elements, once: elements can be defined once only, so that of several sources the newest gives it.
 *
 * @param array<array{version: string, url: string, integrity: string}> $scripts
 */
function technopole_events_add_script(string $page, array $scripts): string {
	$head = stripos($page, '</head>');
	if ($scripts === [] || $head === false || preg_match('~<script\b[^>]*/technopole-events-\d[^>]*>~i', $page)) {
		return $page;
	}
	usort($scripts, fn (array $one, array $other): int => version_compare($other['version'], $one['version']));
	$script = '<script type="module" src="' . htmlspecialchars($scripts[0]['url']) . '" integrity="' . $scripts[0]['integrity'] . '" crossorigin="anonymous"></script>' . "\n";

	return substr_replace($page, $script, $head, 0);
}
