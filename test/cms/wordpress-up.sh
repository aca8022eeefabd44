#!/usr/bin/env bash
# Starts a real WordPress on 127.0.0.1 from Debian packages (or from a given core directory), without a
# system service. Idempotent: run it again and it only does what is missing.
#
#   test/cms/wordpress-up.sh STATE_DIR PORT
#
# Environment (all optional):
#   WP_SUITE     Debian suite whose wordpress .deb is unpacked: the machine's own (bookworm: 6.1), trixie (6.8), sid (7.x).  [trixie]
#   WP_CORE      a directory that already holds a WordPress core (wp-settings.php …): used instead of a .deb
#   WP_DB        sqlite | mariadb                                                        [sqlite]
#   WP_SQLITE    path to sqlite-database-integration.zip or its unpacked folder          [npm pack of @wp-playground/cli]
#   WP_PLUGINS   plugin folders, ':'-separated; each is copied into wp-content/plugins and activated
#   WP_MU        mu-plugin PHP files, ':'-separated; each is copied into wp-content/mu-plugins
#   WP_THEME     theme to activate (twentytwentyone is classic, twentytwentyfive a block theme)
#   WP_EXTRA     further arch-all packages of the machine's own suite to unpack (themes) [wordpress-theme-twentytwentyone, the classic one]
#   WP_LOCALE    fr_FR by default; needs wordpress-l10n (fetched when the suite has it)
#   WP_SEED      a PHP file run once WordPress is loaded, after every start (must be idempotent itself)
#   WP_WORKERS   php -S workers (>1, else a loopback request deadlocks)                  [4]
#   WP_SECONDS   after which the servers stop by themselves                              [1800]
set -euo pipefail
STATE=${1:?usage: wordpress-up.sh STATE_DIR PORT}; PORT=${2:?usage: wordpress-up.sh STATE_DIR PORT}
case $PORT in ''|*[!0-9]*) echo "PORT must be a number" >&2; exit 2;; esac
mkdir -p "$STATE"; STATE=$(cd "$STATE" && pwd)
WP_SUITE=${WP_SUITE:-trixie} WP_DB=${WP_DB:-sqlite} WP_LOCALE=${WP_LOCALE:-fr_FR} WP_WORKERS=${WP_WORKERS:-4} WP_SECONDS=${WP_SECONDS:-1800}
SITE=$STATE/site RUN=$STATE/run LOG=$STATE/log; mkdir -p "$RUN" "$LOG"
SQLITE_NPM=@wp-playground/cli@3.1.56
exec 9>"$STATE/.lock"; flock -w 120 9 || { echo "another wordpress-up holds $STATE" >&2; exit 1; }

now() { date +%s%3N; }; T0=$(now); TP=$T0
phase() { local t; t=$(now); printf 'wordpress-up: %-22s %6d ms\n' "$1" $((t - TP)); TP=$t; }
die() { echo "wordpress-up: $*" >&2; exit 1; }
# a recorded pid counts as ours only if its command line names our state directory
ours() { local p; p=$(cat "$1" 2>/dev/null) && [ -n "$p" ] && [ -r "/proc/$p/cmdline" ] && tr '\0' ' ' <"/proc/$p/cmdline" 2>/dev/null | grep -qF -- "$STATE"; }
wait_for() { # SECONDS DESCRIPTION COMMAND...
  local n=$(($1 * 10)) what=$2; shift 2
  while ! "$@" >/dev/null 2>&1; do n=$((n - 1)); [ $n -gt 0 ] || die "gave up waiting for $what"; sleep 0.1; done
}

# 1. tools ---------------------------------------------------------------------------------------------------------
need=()
php_has() { command -v php >/dev/null && php -r 'foreach (array_slice($argv,1) as $e) if (!extension_loaded($e)) exit(1);' "$@"; }
php_has mbstring xml curl gd zip intl || need+=(php-cli php-mbstring php-xml php-curl php-gd php-zip php-intl)
if [ "$WP_DB" = sqlite ]; then php_has pdo_sqlite || need+=(php-cli php-sqlite3)
else php_has mysqli || need+=(php-cli php-mysql); command -v mariadbd >/dev/null || need+=(mariadb-server-core mariadb-client-core); fi
command -v phpcs >/dev/null || need+=(php-codesniffer)
command -v curl >/dev/null || need+=(curl); command -v unzip >/dev/null || need+=(unzip)
if [ ${#need[@]} -gt 0 ]; then
  apt-get -o DPkg::Lock::Timeout=300 update -q >"$LOG/apt.log" 2>&1 || die "apt-get update failed, see $LOG/apt.log"
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends "${need[@]}" >>"$LOG/apt.log" 2>&1 \
    || die "apt-get install failed, see $LOG/apt.log"
fi
phase tools

# 2. core ----------------------------------------------------------------------------------------------------------
if [ ! -f "$SITE/wp-settings.php" ]; then
  rm -rf "$SITE.new"
  if [ -n "${WP_CORE:-}" ]; then
    [ -f "$WP_CORE/wp-settings.php" ] || die "WP_CORE=$WP_CORE holds no wp-settings.php"
    cp -rL "$WP_CORE" "$SITE.new"
  else
    # A private apt configuration (lists, cache): the machine's own sources and pins stay as they are.
    # The mirror is whatever the machine is configured with.
    A=$STATE/apt; mkdir -p "$A/lists/partial" "$A/cache/archives/partial" "$A/deb" "$A/root"
    uri=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -v security | grep '/debian/\?$' | head -n1)
    [ -n "$uri" ] || die "no Debian mirror among the machine's apt sources (run apt-get update first)"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $WP_SUITE main" >"$A/sources.list"
    apt_() { local c=$1; shift; "$c" -o Dir::Etc::sourcelist="$A/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$A/lists" \
      -o Dir::Cache="$A/cache" -o Dir::Cache::archives="$A/cache/archives" -o APT::Sandbox::User=root -o Acquire::Retries=2 -q "$@"; }
    apt_ apt-get update >"$LOG/apt-core.log" 2>&1 || die "apt-get update ($WP_SUITE) failed, see $LOG/apt-core.log"
    deps=$(apt_ apt-cache depends --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances wordpress \
      | awk '$1 ~ /Depends:/ && $2 ~ /^(libjs-|libphp-|php-getid3)/ {print $2}' | sort -u)
    themes=$(apt_ apt-cache pkgnames wordpress-theme-)
    (cd "$A/deb" && apt_ apt-get download wordpress wordpress-l10n $deps $themes) >>"$LOG/apt-core.log" 2>&1 \
      || die "download failed, see $LOG/apt-core.log"
    for d in "$A"/deb/*.deb; do dpkg-deb -x "$d" "$A/root"; done
    (cd "$A/deb" && rm -f ./*.deb && apt-get -q -o APT::Sandbox::User=root download ${WP_EXTRA-wordpress-theme-twentytwentyone}) >>"$LOG/apt-core.log" 2>&1 \
      && for d in "$A"/deb/*.deb; do [ ! -f "$d" ] || dpkg-deb -x "$d" "$A/root"; done || echo "wordpress-up: no ${WP_EXTRA-} here" >&2
    rm -f "$A/root/usr/share/wordpress/.htaccess" "$A/root/usr/share/wordpress/wp-config.php" # Debian's own: point into /etc
    left=$(find "$A/root/usr/share/wordpress" -xtype l | head -n3); [ -z "$left" ] || echo "wordpress-up: dangling links: $left" >&2
    cp -rL "$A/root/usr/share/wordpress" "$SITE.new" 2>>"$LOG/apt-core.log" || true   # -L: Debian's links (getid3, underscore …) become files
    # languages and themes lie under /var/lib/wordpress in some suites
    for sub in languages themes; do
      if [ -d "$A/root/var/lib/wordpress/wp-content/$sub" ]; then mkdir -p "$SITE.new/wp-content/$sub"
        cp -rLn "$A/root/var/lib/wordpress/wp-content/$sub/." "$SITE.new/wp-content/$sub/" 2>/dev/null || true; fi
    done
    rm -rf "$A"
  fi
  mkdir -p "$SITE.new/wp-content/plugins" "$SITE.new/wp-content/mu-plugins" "$SITE.new/wp-content/uploads" "$SITE.new/wp-content/upgrade"
  mv "$SITE.new" "$SITE"
fi
phase core

# 3. database ------------------------------------------------------------------------------------------------------
if [ "$WP_DB" = sqlite ]; then
  if [ ! -f "$SITE/wp-content/db.php" ]; then
    src=${WP_SQLITE:-}
    if [ -z "$src" ]; then
      mkdir -p "$STATE/npm"
      (cd "$STATE/npm" && npm pack --silent "$SQLITE_NPM" >pack.txt 2>"$LOG/npm.log" && tar xzf "$(tail -n1 pack.txt)" package/sqlite-database-integration.zip) \
        || die "npm pack $SQLITE_NPM failed, see $LOG/npm.log"
      src=$STATE/npm/package/sqlite-database-integration.zip
    fi
    if [ -f "$src" ]; then rm -rf "$STATE/sqlite.x"; mkdir -p "$STATE/sqlite.x"; unzip -q "$src" -d "$STATE/sqlite.x"
      src=$(dirname "$(find "$STATE/sqlite.x" -name db.copy | head -n1)"); fi
    [ -f "$src/db.copy" ] || die "no sqlite-database-integration under ${WP_SQLITE:-npm}"
    rm -rf "$SITE/wp-content/mu-plugins/sqlite-database-integration"
    cp -r "$src" "$SITE/wp-content/mu-plugins/sqlite-database-integration"
    sed -e "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$SITE/wp-content/mu-plugins/sqlite-database-integration#" \
        -e "s#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#" "$src/db.copy" >"$SITE/wp-content/db.php"
    rm -rf "$STATE/sqlite.x" "$STATE/npm"
  fi
else
  SOCK=$STATE/db.sock; [ ${#SOCK} -le 104 ] || die "socket path longer than 104 characters: $SOCK"
  if [ ! -d "$STATE/db/mysql" ]; then
    rm -rf "$STATE/db"
    mariadb-install-db --no-defaults --datadir="$STATE/db" --auth-root-authentication-method=normal --skip-test-db --user="$(id -un)" >"$LOG/db-install.log" 2>&1 \
      || die "mariadb-install-db failed, see $LOG/db-install.log"
  fi
  if ! ours "$RUN/db.pid"; then
    rm -f "$SOCK"
    setsid timeout "$WP_SECONDS" mariadbd --no-defaults --datadir="$STATE/db" --socket="$SOCK" --skip-networking --user="$(id -un)" --pid-file="$STATE/db.mpid" \
      --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=64M --performance-schema=OFF >>"$LOG/db.log" 2>&1 </dev/null 9>&- &
    echo $! >"$RUN/db.pid"
  fi
  wait_for 40 "mariadb, see $LOG/db.log" mariadb --no-defaults -S "$SOCK" -u root -e 'SELECT 1'   # mariadb-admin is not in -core
  mariadb --no-defaults -S "$SOCK" -u root -e "CREATE DATABASE IF NOT EXISTS wp CHARACTER SET utf8mb4; CREATE USER IF NOT EXISTS wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost"
fi
phase database

# 4. configuration -------------------------------------------------------------------------------------------------
[ -f "$STATE/salts.php" ] || php -r '
  echo "<?php\n"; foreach (["AUTH_KEY","SECURE_AUTH_KEY","LOGGED_IN_KEY","NONCE_KEY","AUTH_SALT","SECURE_AUTH_SALT","LOGGED_IN_SALT","NONCE_SALT"] as $k)
  printf("define(%s, %s);\n", var_export($k, true), var_export(bin2hex(random_bytes(32)), true));' >"$STATE/salts.php"
cat >"$SITE/wp-config.php" <<PHP
<?php
require '$STATE/salts.php';
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp'); define('DB_HOST', 'localhost:$STATE/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); \$table_prefix = 'wp_';
define('DB_DIR', '$STATE/sqlite/'); define('DB_FILE', 'wp.sqlite');
define('WP_HOME', 'http://127.0.0.1:$PORT'); define('WP_SITEURL', WP_HOME);
define('WP_ENVIRONMENT_TYPE', 'local');           // application passwords over plain http
define('WP_HTTP_BLOCK_EXTERNAL', true);           // no call leaves the machine (localhost and WP_HOME stay open)
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_LOG', '$LOG/wp-debug.log'); define('WP_DEBUG_DISPLAY', false);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
mkdir -p "$STATE/sqlite"
cat >"$STATE/router.php" <<'PHP'
<?php // php -S router: files as they are, everything else through index.php (pretty permalinks)
$root = $_SERVER['DOCUMENT_ROOT']; $path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if (strpos($path, '..') !== false || preg_match('#/(\.|wp-config\.php|wp-content/.*\.sqlite)#', $path)) { http_response_code(403); return true; }
if (is_file($root . $path)) return false;
if (is_dir($root . $path)) {
  if (substr($path, -1) !== '/') { header('Location: ' . $path . '/', true, 301); return true; }
  if (is_file($root . $path . 'index.php') && $path !== '/') { $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path . 'index.php'; chdir($root . $path); require $root . $path . 'index.php'; return true; }
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php'; chdir($root); require $root . '/index.php'; return true;
PHP
IFS=: read -r -a plugins <<<"${WP_PLUGINS:-}"; slugs=()
for p in "${plugins[@]:-}"; do [ -n "$p" ] || continue; [ -d "$p" ] || die "no plugin folder $p"
  s=$(basename "$p"); rm -rf "$SITE/wp-content/plugins/$s"; cp -r "$p" "$SITE/wp-content/plugins/$s"; slugs+=("$s"); done
IFS=: read -r -a mus <<<"${WP_MU:-}"; for m in "${mus[@]:-}"; do [ -z "$m" ] || cp "$m" "$SITE/wp-content/mu-plugins/"; done

# 5. install (wp_install, no e-mail), plugins, theme, permalinks ---------------------------------------------------
cat >"$STATE/install.php" <<'PHP'
<?php // php install.php SITE PORT LOCALE THEME PLUGIN... (variables are prefixed: wp-settings.php unsets $theme, $plugin …)
[, $up_site, $up_port] = $argv;
$_SERVER['HTTP_HOST'] = "127.0.0.1:$up_port"; $_SERVER['SERVER_NAME'] = '127.0.0.1'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1';
define('WP_INSTALLING', true); define('WP_ADMIN', true);
require "$up_site/wp-load.php"; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
add_filter('translations_api', fn() => ['translations' => []]);  // never ask the network for a language pack
if (!is_blog_installed()) {
  $r = wp_install('Colloque (essai)', 'admin', 'admin@example.test', false, '', 'admin-essai');
  if (is_wp_error($r)) { fwrite(STDERR, $r->get_error_message() . "\n"); exit(1); }
  update_option('permalink_structure', '/%postname%/'); update_option('blog_public', 0);
  foreach (['auteur' => 'author', 'redac' => 'editor', 'contrib' => 'contributor'] as $u => $role) if (!username_exists($u))
    wp_insert_user(['user_login' => $u, 'user_pass' => "$u-essai", 'user_email' => "$u@example.test", 'role' => $role]);
}
PHP
cat >"$STATE/activate.php" <<'PHP'
<?php [, $up_site, $up_port, $up_locale, $up_theme] = $argv; $up_slugs = array_slice($argv, 5);
$_SERVER['HTTP_HOST'] = "127.0.0.1:$up_port"; $_SERVER['SERVER_NAME'] = '127.0.0.1'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require "$up_site/wp-load.php"; require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter('translations_api', fn() => ['translations' => []]);
if ($up_locale === 'en_US' || is_file(WP_LANG_DIR . "/$up_locale.mo") || is_file(WP_LANG_DIR . "/$up_locale.l10n.php")) update_option('WPLANG', $up_locale === 'en_US' ? '' : $up_locale);
else fwrite(STDERR, "no language files for $up_locale, staying in " . get_locale() . "\n");
if ($up_theme !== '' && get_stylesheet() !== $up_theme) {
  if (!wp_get_theme($up_theme)->exists()) { fwrite(STDERR, "no theme $up_theme; there are: " . implode(' ', array_keys(wp_get_themes())) . "\n"); exit(1); }
  switch_theme($up_theme);
}
foreach ($up_slugs as $up_s) { $up_file = key(get_plugins("/$up_s"));
  if (!$up_file) { fwrite(STDERR, "no plugin in $up_s\n"); exit(1); }
  if (!is_plugin_active("$up_s/$up_file")) { $r = activate_plugin("$up_s/$up_file"); if (is_wp_error($r)) { fwrite(STDERR, $r->get_error_message() . "\n"); exit(1); } } }
flush_rewrite_rules(false);
printf("WordPress %s, PHP %s, theme %s, locale %s, plugins %s\n", get_bloginfo('version'), PHP_VERSION, get_stylesheet(), get_option('WPLANG') ?: 'en_US', implode(',', get_option('active_plugins')));
PHP
# the port is part of the saved permalinks only through WP_HOME, so a restart on another port needs nothing more
timeout 120 php "$STATE/install.php" "$SITE" "$PORT" "$WP_LOCALE" "${WP_THEME:-}" >"$LOG/install.log" 2>&1 || { tail -n5 "$LOG/install.log" >&2; die "install failed, see $LOG/install.log"; }
phase install
timeout 120 php "$STATE/activate.php" "$SITE" "$PORT" "$WP_LOCALE" "${WP_THEME:-}" ${slugs[@]+"${slugs[@]}"} || die "activation failed"
[ -z "${WP_SEED:-}" ] || timeout 120 php -d auto_prepend_file= -r '
  $_SERVER["HTTP_HOST"]="127.0.0.1:'"$PORT"'"; $_SERVER["REQUEST_METHOD"]="GET"; $_SERVER["REQUEST_URI"]="/"; $_SERVER["SERVER_PROTOCOL"]="HTTP/1.1"; $_SERVER["REMOTE_ADDR"]="127.0.0.1";
  require $argv[1]."/wp-load.php"; require $argv[2];' -- "$SITE" "$WP_SEED" || die "seed failed"
phase activate+seed

# 6. server --------------------------------------------------------------------------------------------------------
up() { curl -fsS -m 10 -o /dev/null "http://127.0.0.1:$PORT/wp-login.php"; }
if ! ours "$RUN/php.pid"; then
  if (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; then die "port $PORT is taken by another process"; fi
  PHP_CLI_SERVER_WORKERS=$WP_WORKERS setsid timeout "$WP_SECONDS" php -d memory_limit=256M -d opcache.enable_cli=1 -d error_log="$LOG/php-errors.log" \
    -S "127.0.0.1:$PORT" -t "$SITE" "$STATE/router.php" >>"$LOG/php.log" 2>&1 </dev/null 9>&- &
  echo $! >"$RUN/php.pid"
fi
wait_for 30 "WordPress on port $PORT, see $LOG/php.log" up
phase server
echo "wordpress-up: http://127.0.0.1:$PORT/ (admin / admin-essai), total $(( $(now) - T0 )) ms"
