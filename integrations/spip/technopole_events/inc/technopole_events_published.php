<?php

/** Gives the published fragment of an element: fresh, or the last good copy, or nothing; never one that fails its check. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/flock');
include_spip('inc/config');
include_spip('inc/technopole_events_sources');
include_spip('inc/technopole_events_request');
include_spip('inc/technopole_events_manifest');
include_spip('inc/technopole_events_fragment');
include_spip('inc/technopole_events_store');

/** Seconds for which a copy is shown while its source is down or wrong. */
if (!defined('_TECHNOPOLE_EVENTS_STALE')) {
	define('_TECHNOPOLE_EVENTS_STALE', 7 * 24 * 3600);
}
/** Seconds before a source that failed is asked again; doubled with each failure, up to a quarter of an hour. */
if (!defined('_TECHNOPOLE_EVENTS_BACK_OFF')) {
	define('_TECHNOPOLE_EVENTS_BACK_OFF', 30);
}

/**
 * The fragment of an element of a published site.
 *
 * @param string $source as {@see technopole_events_source()} writes it, and admitted
 * @return array{html: ?string, script: ?array{version: string, url: string, integrity: string}}
 */
function technopole_events_published(string $source, string $name, string $lang): array {
	$now = time();
	$state = technopole_events_read_state($source);
	$find = function (array $state) use ($source, $name, $lang, $now): ?string {
		return technopole_events_current_copy($source, $state, technopole_events_fragment_path($state['files'], $name, $lang));
	};
	$html = $find($state);
	if ($now >= $state['retry'] && ($html === null || technopole_events_is_due($state, $now))) {
		$state = technopole_events_alone($source, function () use ($source, $name, $lang, $now): array {
			// Another page may have asked while this one came here.
			return technopole_events_refresh($source, $name, $lang, technopole_events_read_state($source), $now);
		}) ?? $state;
		$html = $find($state);
	}
	$path = technopole_events_fragment_path($state['files'], $name, $lang);
	$html ??= technopole_events_former_copy($source, $state, $path, $now);
	if ($now - $state['checked'] > _TECHNOPOLE_EVENTS_STALE) {
		$html = null;
	}
	$script = technopole_events_script($state['files']);

	return ['html' => $html, 'script' => $script ? ['version' => $script['version'], 'url' => $source . $script['path'], 'integrity' => $script['integrity']] : null];
}

/** Whether the manifest is to be asked for: it is old, or the last attempt failed. */
function technopole_events_is_due(array $state, int $now): bool {
	$freshness = 60 * max(0, min(1440, (int) lire_config('technopole_events/freshness', 5)));

	return $now > $state['checked'] + $freshness || $state['failures'] > 0 || !empty($state['expired']);
}

/** Asks a source for its manifest if that is due, and for one fragment if there is no copy of it; keeps what it learns. */
function technopole_events_refresh(string $source, string $name, string $lang, array $state, int $now): array {
	$before = $state;
	$isAsked = technopole_events_is_due($state, $now);
	if ($isAsked) {
		$state = technopole_events_check($source, $state, $now);
	}
	$path = technopole_events_fragment_path($state['files'], $name, $lang);
	if ($state['failures'] === 0 && $path !== null && technopole_events_current_copy($source, $state, $path) === null) {
		$isHeld = technopole_events_fetch($source, $path, $state, $now);
		if (!$isHeld && !$isAsked) {
			// Something else may have been published since the manifest was read.
			$state = technopole_events_check($source, $state, $now);
			$isHeld = $state['failures'] === 0 && isset($state['files'][$path]) && technopole_events_fetch($source, $path, $state, $now);
		}
		if (!$isHeld) {
			$state = technopole_events_failed(['failures' => $before['failures']] + $state);
		}
	}
	if ($state !== $before) {
		technopole_events_write_state($source, $state);
	}

	return $state;
}

/** What is known of a source after asking for its manifest. */
function technopole_events_check(string $source, array $state, int $now): array {
	$answer = technopole_events_get("{$source}manifest.json", $state['etag']);
	$files = $answer['status'] === 304 && $state['etag'] !== '' ? $state['files'] : technopole_events_read_manifest($answer['body']);
	if ($files === null) {
		return technopole_events_failed($state);
	}
	$etag = $answer['status'] === 304 ? $state['etag'] : $answer['etag'];
	$held = $state['held'];
	foreach ($held as $path => $copy) {
		if (($files[$path] ?? '') === $copy['integrity']) {
			$held[$path]['confirmed'] = $now;
		}
	}

	return ['files' => $files, 'etag' => $etag, 'checked' => $now, 'failures' => 0, 'retry' => 0, 'held' => $held];
}

/** Gets a fragment and keeps it if it is what the manifest says; whether it was. */
function technopole_events_fetch(string $source, string $path, array &$state, int $now): bool {
	['status' => $status, 'body' => $html] = technopole_events_get($source . $path);
	if ($status !== 200) {
		return false;
	}
	if (technopole_events_integrity($html) !== $state['files'][$path] || !technopole_events_is_harmless($html)) {
		spip_log("$source$path is not what its manifest says, or more than HTML to read; it is not shown", 'technopole_events' . _LOG_ERREUR);
		return false;
	}
	technopole_events_write_copy($source, $path, $html);
	$state['held'][$path] = ['integrity' => $state['files'][$path], 'confirmed' => $now];

	return true;
}

/** What is known of a source after a failure, which may itself have taken seconds. The manifest is asked for whole next time: it may be what was wrong. */
function technopole_events_failed(array $state): array {
	$wait = min(900, _TECHNOPOLE_EVENTS_BACK_OFF * 2 ** min($state['failures'], 10));

	return ['failures' => $state['failures'] + 1, 'retry' => time() + $wait, 'etag' => ''] + $state;
}

/** The copy of what the manifest names now. */
function technopole_events_current_copy(string $source, array $state, ?string $path): ?string {
	return $path === null ? null : technopole_events_read_copy($source, $path, $state['files'][$path]);
}

/** The copy of an earlier manifest, where the fragment of the present one cannot be had or fails its check. */
function technopole_events_former_copy(string $source, array $state, ?string $path, int $now): ?string {
	$copy = $path === null ? null : ($state['held'][$path] ?? null);
	if ($copy === null || $now - $copy['confirmed'] > _TECHNOPOLE_EVENTS_STALE) {
		return null;
	}

	return technopole_events_read_copy($source, $path, $copy['integrity']);
}
