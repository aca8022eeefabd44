#!/usr/bin/env bash
# Starts a real SPIP 4 on 127.0.0.1: Debian's packages, unpacked and not installed, with SQLite and PHP's own server. Nothing of the
# machine changes but PHP, which is installed where it is missing. Ready again in a second where STATE_DIR is there.
#
#   spip-up.sh STATE_DIR PORT
#     SPIP_SUITE    Debian's suite [trixie]; bookworm has no SPIP
#     SPIP_PLUGINS  plugin folders, separated by ':'; a folder has the name of its plugin's prefix
#     SPIP_OPTIONS  a PHP file with constants, read before anything else
#     SPIP_SEED     a PHP file that runs inside SPIP; what it prints is printed
#
# The process group of the server is in STATE_DIR/run/php.pid; it ends by itself after half an hour.
set -euo pipefail
STATE=${1:?usage: spip-up.sh STATE_DIR PORT}; PORT=${2:?usage: spip-up.sh STATE_DIR PORT}
mkdir -p "$STATE"; STATE=$(cd "$STATE" && pwd); SUITE=${SPIP_SUITE:-trixie}
SITE=$STATE/site RUN=$STATE/run LOG=$STATE/log BASE=http://127.0.0.1:$PORT; mkdir -p "$RUN" "$LOG"
exec 9>"$STATE/.lock"; flock -w 120 9 || { echo "spip-up: another one holds $STATE" >&2; exit 1; }
started=$(date +%s%3N)
die() { echo "spip-up: $*" >&2; exit 1; }

php_has() { command -v php >/dev/null && php -r 'foreach (array_slice($argv, 1) as $e) if (!extension_loaded($e)) exit(1);' "$@"; }
if ! php_has mbstring xml pdo_sqlite sqlite3 gd zip sodium curl || ! command -v curl >/dev/null; then
  apt-get -o DPkg::Lock::Timeout=300 update -q >"$LOG/apt.log" 2>&1 || die "apt-get update failed, see $LOG/apt.log"
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends php-cli php-mbstring php-xml php-sqlite3 php-gd php-zip php-curl curl \
    >>"$LOG/apt.log" 2>&1 || die "apt-get install failed, see $LOG/apt.log"
fi

# A second suite of the mirror that the machine is set up with, with lists and caches of its own.
if [ ! -f "$SITE/spip.php" ]; then
  A=$STATE/apt; rm -rf "$SITE.new" "$STATE/php" "$A"; mkdir -p "$A/lists/partial" "$A/cache/archives/partial" "$A/deb" "$A/root"
  uri=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -v security | grep '/debian/\?$' | head -n1)
  [ -n "$uri" ] || die "no Debian mirror among the machine's sources (apt-get update first)"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $SUITE main" >"$A/sources.list"
  own() {
    local command=$1; shift
    "$command" -o Dir::Etc::sourcelist="$A/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$A/lists" \
      -o Dir::Cache="$A/cache" -o Dir::Cache::archives="$A/cache/archives" -o APT::Sandbox::User=root -o Acquire::Retries=2 -q "$@"
  }
  own apt-get update >"$LOG/packages.log" 2>&1 || die "apt-get update ($SUITE) failed, see $LOG/packages.log"
  packages=$(own apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
      spip php-algo26-idna-convert php-symfony-dependency-injection php-symfony-filesystem \
    | grep -E '^(spip|fonts-dustin|libjs-|node-js-cookie|php-algo26|php-jakeasmith|php-getid3|php-symfony|php-psr)' | sort -u)
  (cd "$A/deb" && own apt-get download $packages) >>"$LOG/packages.log" 2>&1 || die "download failed, see $LOG/packages.log"
  for package in "$A"/deb/*.deb; do dpkg-deb -x "$package" "$A/root"; done
  R=$A/root/usr/share/spip; rm -f "$R"/{IMG,local,plugins,sites,themes} "$R/config/mes_options.php" "$R/config/ecran_securite.php"
  cp -rL "$A/root/usr/share/php" "$STATE/php"; cp -rL "$R" "$SITE.new"
  cp "$A/root/etc/spip/ecran_securite.php" "$SITE.new/config/"
  # Debian's build names absolute places.
  grep -rlE "/usr/share/(php|spip)/" "$SITE.new/vendor" "$STATE/php" --include=*.php | while read -r file; do
    sed -i -e "s#/usr/share/php/#$STATE/php/#g" -e "s#'/usr/share/spip/'#'$SITE/'#g" "$file"
  done
  mkdir -p "$SITE.new"/{IMG,local,plugins/auto,tmp,config,squelettes}; rm -rf "$A"; mv "$SITE.new" "$SITE"
fi

cat >"$SITE/config/mes_options.php" <<'PHP'
<?php if (!defined('_ECRIRE_INC_VERSION')) return;
define('_INC_DISTANT_CONTENT_ENCODING', '');
// Debian builds for PHP 8.4, which has this; older ones run it otherwise.
if (!function_exists('array_any')) {
  function array_any(array $array, callable $callback): bool { foreach ($array as $key => $value) if ($callback($value, $key)) return true; return false; }
}
if (is_file(__DIR__ . '/own_options.php')) include __DIR__ . '/own_options.php';
PHP
rm -f "$SITE/config/own_options.php"; [ -z "${SPIP_OPTIONS:-}" ] || cp "$SPIP_OPTIONS" "$SITE/config/own_options.php"
cat >"$STATE/router.php" <<'PHP'
<?php $root = $_SERVER['DOCUMENT_ROOT']; $path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if (strpos($path, '..') !== false || preg_match('#^/(config|tmp)/#', $path)) { http_response_code(403); return true; }
if ($path === '/ecrire') { header('Location: /ecrire/'); return true; }
if (is_file($root . $path) && substr($path, -4) !== '.php') return false;
$dir = strpos($path, '/ecrire/') === 0 ? '/ecrire' : ''; $file = $dir ? '/ecrire/index.php' : '/spip.php';
chdir($root . $dir); $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $file; $_SERVER['SCRIPT_FILENAME'] = $root . $file; require $root . $file; return true;
PHP
IFS=: read -r -a plugins <<<"${SPIP_PLUGINS:-}"; prefixes=()
for plugin in "${plugins[@]:-}"; do
  [ -n "$plugin" ] || continue; [ -f "$plugin/paquet.xml" ] || die "no paquet.xml in $plugin"
  ln -sfn "$(cd "$plugin" && pwd)" "$SITE/plugins/$(basename "$plugin")"; prefixes+=("$(basename "$plugin")")
done

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; }
is_ours() { local pid; pid=$(cat "$RUN/php.pid" 2>/dev/null) && [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "127.0.0.1:$PORT -t $STATE"; }
if ! is_ours; then
  ! listens || die "port $PORT is taken by another process"
  # One worker would wait for itself: SPIP asks its own address.
  PHP_CLI_SERVER_WORKERS=4 setsid timeout 1800 php -d memory_limit=256M -d opcache.enable=0 -S "127.0.0.1:$PORT" -t "$SITE" "$STATE/router.php" >>"$LOG/php.log" 2>&1 </dev/null 9>&- &
  echo $! >"$RUN/php.pid"
  for _ in $(seq 100); do ! listens || break; sleep 0.1; done
fi

if [ ! -f "$SITE/config/connect.php" ]; then   # the installer's own steps, as a browser would post them, without its first author
  J=$STATE/cookies; step() { curl -sS -m 90 -b "$J" -c "$J" -o "$LOG/install.html" "$@"; }
  step "$BASE/ecrire/?exec=install&etape=chmod"
  step -d 'exec=install&etape=3&chmod=511&server_db=sqlite3&adresse_db=&login_db=&pass_db=&choix_db=new_spip&table_new=spip&tprefix=spip' "$BASE/ecrire/?exec=install"
  step -d 'exec=install&etape=4&server_db=sqlite3' "$BASE/ecrire/?exec=install"
  step -d 'exec=install&etape=fin&server_db=sqlite3' "$BASE/ecrire/?exec=install"
  rm -f "$J"; [ -f "$SITE/config/connect.php" ] || die "install failed, see $LOG/install.html"
fi

cat >"$STATE/boot.php" <<'PHP'
<?php // php boot.php SITE PORT SEED PREFIX…: boots SPIP, activates plugins, runs the seed, empties the caches
[, $up_site, $up_port, $up_seed] = $argv; $up_prefixes = array_slice($argv, 4); chdir($up_site);
foreach (['REQUEST_URI' => '/', 'HTTP_HOST' => "127.0.0.1:$up_port", 'SERVER_NAME' => '127.0.0.1', 'SERVER_PORT' => $up_port, 'SCRIPT_FILENAME' => "$up_site/spip.php", 'SCRIPT_NAME' => '/spip.php', 'PHP_SELF' => '/spip.php', 'REQUEST_METHOD' => 'GET', 'REMOTE_ADDR' => '127.0.0.1', 'QUERY_STRING' => ''] as $k => $v) $_SERVER[$k] = $v;
require 'vendor/autoload.php'; include_once 'ecrire/inc_version.php';
foreach (['base/abstract_sql', 'inc/meta', 'inc/plugin', 'inc/config', 'inc/invalideur', 'inc/texte'] as $i) include_spip($i);
ecrire_meta('adresse_site', "http://127.0.0.1:$up_port");
if ($up_prefixes) {
  ob_start(); ecrire_plugin_actifs($up_prefixes, false, 'ajoute'); plugin_installes_meta(); ob_end_clean();
  foreach ($up_prefixes as $p) if (!isset(liste_plugin_actifs()[strtoupper($p)])) { fwrite(STDERR, "plugin $p is not active\n"); exit(1); }
}
if ($up_seed !== '') require $up_seed;
foreach (array_merge(glob('local/cache-*') ?: [], glob('tmp/cache/*') ?: []) as $d) if (is_dir($d)) purger_repertoire($d . '/');
echo 'SPIP ', $GLOBALS['spip_version_branche'], ', PHP ', PHP_VERSION, ', plugins ', implode(',', $up_prefixes), "\n";
PHP
timeout 120 php -d error_log="$LOG/php-errors.log" "$STATE/boot.php" "$SITE" "$PORT" "${SPIP_SEED:-}" ${prefixes[@]+"${prefixes[@]}"} || die "activation failed"
for _ in $(seq 100); do curl -fsS -m 10 -o /dev/null "$BASE/" 2>/dev/null && break; sleep 0.2; done
curl -fsS -m 10 -o /dev/null "$BASE/" || die "no answer on port $PORT, see $LOG/php.log"
echo "spip-up: $BASE/ after $(( $(date +%s%3N) - started )) ms"
