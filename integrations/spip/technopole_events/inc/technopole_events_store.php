<?php

/** What is kept of published sites, in SPIP's `tmp/`: it outlives emptied caches, and no browser can ask for it. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** The folder; made where it is missing. */
function technopole_events_folder(): string {
	return sous_repertoire(_DIR_TMP, 'technopole_events');
}

/**
 * What is known of a source.
 *
 * - `files` path => integrity, as last read; `etag` of that manifest; `checked` when it was last confirmed
 * - `failures` in a row, and `retry` when the next attempt may be made
 * - `held` path => integrity and time of last confirmation of the copies that lie here
 *
 * @return array{files: array<string, string>, etag: string, checked: int, failures: int, retry: int, held: array<string, array{integrity: string, confirmed: int}>}
 */
function technopole_events_read_state(string $source): array {
	$known = is_file($file = technopole_events_state_file($source)) ? json_decode((string) file_get_contents($file), true) : null;

	return array_merge(['files' => [], 'etag' => '', 'checked' => 0, 'failures' => 0, 'retry' => 0, 'held' => []], is_array($known) ? $known : []);
}

/** Keeps what is known of a source. */
function technopole_events_write_state(string $source, array $state): void {
	ecrire_fichier(technopole_events_state_file($source), json_encode($state, JSON_UNESCAPED_SLASHES), true);
}

/** The copy of a fragment, if it is whole: files are cut by full disks and changed by hands. */
function technopole_events_read_copy(string $source, string $path, string $integrity): ?string {
	$file = technopole_events_copy_file($source, $path);
	$html = is_file($file) ? (string) file_get_contents($file) : '';

	return $html !== '' && technopole_events_integrity($html) === $integrity ? $html : null;
}

/** Keeps a fragment. */
function technopole_events_write_copy(string $source, string $path, string $html): void {
	ecrire_fichier(technopole_events_copy_file($source, $path), $html, true);
}

/**
 * Runs `act` unless another page is asking this source already; visitors wait for one request at most, not for each other.
 *
 * @return mixed what `act` gives, or null
 */
function technopole_events_alone(string $source, callable $act) {
	$lock = @fopen(technopole_events_folder() . md5($source) . '.lock', 'c');
	if (!$lock || !flock($lock, LOCK_EX | LOCK_NB)) {
		return null;
	}
	try {
		return $act();
	} finally {
		flock($lock, LOCK_UN);
		fclose($lock);
	}
}

/** Makes every source be asked again at its next page; copies stay. */
function technopole_events_expire(): void {
	foreach (glob(technopole_events_folder() . '*.json') ?: [] as $file) {
		$state = json_decode((string) file_get_contents($file), true);
		if (is_array($state)) {
			ecrire_fichier($file, json_encode(['retry' => 0, 'failures' => 0, 'expired' => true] + $state, JSON_UNESCAPED_SLASHES), true);
		}
	}
}

function technopole_events_state_file(string $source): string {
	return technopole_events_folder() . md5($source) . '.json';
}

function technopole_events_copy_file(string $source, string $path): string {
	return technopole_events_folder() . md5($source) . '-' . md5($path) . '.html';
}
