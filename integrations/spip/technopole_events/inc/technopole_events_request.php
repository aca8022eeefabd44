<?php

/** Asks a published site for a file, within limits of time and size. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** Seconds for one file, from the first byte sent to the last one read. */
if (!defined('_TECHNOPOLE_EVENTS_TIMEOUT')) {
	define('_TECHNOPOLE_EVENTS_TIMEOUT', 4);
}
/** Bytes of one file, as it comes and unpacked; the manifest of 10,000 sessions in three languages has about 10 MB. */
if (!defined('_TECHNOPOLE_EVENTS_MAX_BYTES')) {
	define('_TECHNOPOLE_EVENTS_MAX_BYTES', 12000000);
}

/**
 * Gets a file. SPIP's own `recuperer_url` has no limit for the whole, tries thrice, and follows to wherever it is sent; here no
 * redirection is followed, since only the address asked for has been admitted.
 *
 * @return array{status: int, body: string, etag: string} `status` 0 where there was no whole answer
 */
function technopole_events_get(string $url, string $etag = ''): array {
	include_spip('inc/distant');
	$body = $newEtag = '';
	$handle = curl_init($url);
	curl_setopt_array($handle, [
		CURLOPT_TIMEOUT => _TECHNOPOLE_EVENTS_TIMEOUT,
		CURLOPT_CONNECTTIMEOUT => _TECHNOPOLE_EVENTS_TIMEOUT,
		CURLOPT_NOSIGNAL => true,
		CURLOPT_FOLLOWLOCATION => false,
		CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
		CURLOPT_ENCODING => '',
		CURLOPT_USERAGENT => 'technopole-events (SPIP)',
		CURLOPT_HTTPHEADER => $etag === '' ? [] : ["If-None-Match: $etag"],
		CURLOPT_HEADERFUNCTION => function ($handle, string $line) use (&$newEtag): int {
			if (preg_match('~^etag:\s*((?:W/)?"[^"\r\n]{1,200}")~i', $line, $found)) {
				$newEtag = $found[1];
			}
			return strlen($line);
		},
		CURLOPT_WRITEFUNCTION => function ($handle, string $piece) use (&$body): int {
			$body .= $piece;
			// Any other number than that of the bytes given ends the transfer.
			return strlen($body) > _TECHNOPOLE_EVENTS_MAX_BYTES ? 0 : strlen($piece);
		},
	]);
	$proxy = need_proxy(parse_url($url, PHP_URL_HOST));
	if ($proxy) {
		curl_setopt($handle, CURLOPT_PROXY, $proxy);
	}
	$isWhole = curl_exec($handle);
	$status = $isWhole ? (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE) : 0;
	if ($status !== 200 && $status !== 304) {
		spip_log("$url: " . ($isWhole ? "status $status" : curl_error($handle)), 'technopole_events' . _LOG_AVERTISSEMENT);
	}

	return ['status' => $status, 'body' => $status === 200 ? $body : '', 'etag' => $newEtag];
}
