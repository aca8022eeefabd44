<?php

/**
 * The place of an element in a page. SPIP keeps pages for a day, filters of templates rewrite pictures in them, and pages may be run as PHP:
 * so a text gets a mark with a link, and what is published takes its place when the page is sent.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/technopole_events_published');

/** A mark as it stands in a page, with what is shown where it stays. */
const TECHNOPOLE_EVENTS_MARK = '~<!--technopole-events:([A-Za-z0-9+/=]+)-->.*?<!--/technopole-events-->~s';

/**
 * What a model writes: a mark in public pages, and the fragment itself in the private area, where texts are shown as they will be.
 *
 * @filtre
 */
function technopole_events_place(?string $site, string $name, ?string $lang): string {
	$lang = preg_match('~^[a-z]{2,3}(?:[_-][a-z0-9]{2,8})*$~i', (string) $lang) ? (string) $lang : $GLOBALS['spip_lang'];
	if (!in_array($name, TECHNOPOLE_EVENTS_NAMES, true)) {
		return '';
	}
	if (test_espace_prive()) {
		$html = technopole_events_shown((string) $site, $name, $lang)['html'];
	} else {
		// Base64 has no hyphens, which would end a comment. The link is what mails and summaries of texts get.
		$mark = base64_encode(json_encode([mb_strcut((string) $site, 0, 500), $name, $lang], JSON_INVALID_UTF8_SUBSTITUTE));
		$html = "<!--technopole-events:$mark-->" . technopole_events_absence((string) $site, $name, $lang, false) . '<!--/technopole-events-->';
	}

	return "<div class=\"technopole-events\">$html</div>";
}

/**
 * What stands in a place now: the fragment, or a sentence.
 *
 * @return array{html: string, script: ?array{version: string, url: string, integrity: string}}
 */
function technopole_events_shown(string $site, string $name, string $lang): array {
	$source = technopole_events_source($site);
	$isAsked = $source !== null && technopole_events_is_admitted($source);
	$published = $isAsked ? technopole_events_published($source, $name, $lang) : ['html' => null, 'script' => null];
	if ($published['html'] !== null) {
		return $published;
	}

	return ['html' => technopole_events_absence($site, $name, $lang), 'script' => null];
}

/**
 * What is read where a fragment cannot be shown: where to find it, or that the webmaster has to admit its host.
 *
 * @param bool $isMissed whether it should have been shown here
 */
function technopole_events_absence(string $site, string $name, string $lang, bool $isMissed = true): string {
	$source = technopole_events_source($site);
	$words = ['spip_lang' => str_replace('-', '_', $lang)];
	if ($source === null) {
		$text = _T('technopole_events:absence_adresse', $words);
	} else {
		$host = preg_replace('~^https?://([^/]+)/.*$~', '$1', $source);
		if (!technopole_events_is_admitted($source)) {
			$text = _T('technopole_events:absence_hote', $words + ['hote' => $host]);
		} else {
			$link = '<a href="' . htmlspecialchars($source) . '">' . _T("technopole_events:lien_$name", $words + ['hote' => $host]) . '</a>';
			$text = $isMissed ? "$link " . _T('technopole_events:absence', $words) : $link;
		}
	}

	return "<p class=\"technopole-events-absence\">$text</p>";
}
