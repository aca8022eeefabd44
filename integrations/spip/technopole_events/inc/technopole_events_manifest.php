<?php

/** What a published site says of its files: which there are, and the SHA-384 of each. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** Everything an address may ask for: elements of `fragments/<name>.<language>.html`. */
const TECHNOPOLE_EVENTS_NAMES = ['programme', 'speakers', 'clusters', 'contacts', 'partners', 'registration', 'press', 'calendar'];

/**
 * Reads a manifest and keeps what a page can use: the fragments of whole elements, and scripts.
 *
 * @return array<string, string>|null path => integrity; nothing where this is no manifest of ours
 */
function technopole_events_read_manifest(string $json): ?array {
	$manifest = json_decode($json, true, 8);
	if (!is_array($manifest) || ($manifest['generator'] ?? '') !== 'technopole-events' || !is_array($manifest['files'] ?? null)) {
		return null;
	}
	$names = implode('|', TECHNOPOLE_EVENTS_NAMES);
	$files = [];
	foreach ($manifest['files'] as $file) {
		$path = $file['path'] ?? null;
		$integrity = $file['integrity'] ?? null;
		if (
			is_string($path) && is_string($integrity)
			&& preg_match("~^(?:fragments/(?:$names)\.[a-z0-9-]+\.html|embed/technopole-events-\d[\w.-]*\.js)$~i", $path)
			&& preg_match('~^sha384-[A-Za-z0-9+/]{64}$~', $integrity)
		) {
			$files[$path] = $integrity;
		}
	}

	return $files;
}

/**
 * The fragment of an element in a language, `fr` also for `fr_tu` (as SPIP writes) or `fr-CA`; else in English, else in any; nothing where there is
 * none. In a page that says it is in another language, the fragment tells its own by `lang`.
 *
 * @param array<string, string> $files
 */
function technopole_events_fragment_path(array $files, string $name, string $lang): ?string {
	$paths = preg_grep("~^fragments/$name\.[a-z0-9-]+\.html$~i", array_keys($files));
	$lang = str_replace('_', '-', strtolower($lang));
	foreach ([$lang, strtok($lang, '-'), 'en'] as $tag) {
		foreach ($paths as $path) {
			if (strtolower($path) === "fragments/$name.$tag.html") {
				return $path;
			}
		}
	}

	return reset($paths) ?: null;
}

/**
 * The newest script: those of earlier versions stay published for pages that name them.
 *
 * @param array<string, string> $files
 * @return array{version: string, path: string, integrity: string}|null
 */
function technopole_events_script(array $files): ?array {
	$newest = null;
	foreach ($files as $path => $integrity) {
		if (
			preg_match('~^embed/technopole-events-(\d[\w.-]*)\.js$~', $path, $found)
			&& ($newest === null || version_compare($found[1], $newest['version'], '>'))
		) {
			$newest = ['version' => $found[1], 'path' => $path, 'integrity' => $integrity];
		}
	}

	return $newest;
}
