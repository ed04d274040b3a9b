#!/usr/bin/env bash
# Makes a fresh clone ready: the packages, and a Chromium for the browser tests.
# With --need-browser a missing Chromium is an error; without, it is only said.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

check_node() {
  local major
  major="$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)"
  if [ "$major" -lt 20 ]; then
    say "journeyscape needs Node 20 or newer, found ${major}. See https://nodejs.org/."
    exit 1
  fi
}

install_packages() {
  if [ -e node_modules/.package-lock.json ] && ! [ package-lock.json -nt node_modules/.package-lock.json ]; then return; fi
  say "Installing packages (npm ci) …"
  npm ci --no-audit --no-fund --loglevel=error
  # npm may keep the older time of a cached file; without this the next run would install again.
  touch node_modules/.package-lock.json
}

# The packages bring their own newer Node, which runs TypeScript files as they are.
has_chromium() { node_modules/.bin/node scripts/find-chromium.ts >/dev/null 2>&1; }

install_chromium() {
  local as_root=""
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    as_root="sudo -n"
  fi
  say "Installing Chromium and fonts for Chinese (apt-get install chromium fonts-noto-cjk) …"
  $as_root apt-get -o DPkg::Lock::Timeout=120 -qq update >&2 || true
  DEBIAN_FRONTEND=noninteractive $as_root apt-get -o DPkg::Lock::Timeout=120 -qq install -y --no-install-recommends chromium fonts-noto-cjk >/dev/null
}

check_node
install_packages
if ! has_chromium && ! { [ -z "${CHROME_PATH:-}" ] && install_chromium && has_chromium; }; then
  if [ -n "${CHROME_PATH:-}" ]; then
    say "CHROME_PATH is ${CHROME_PATH}, but there is no program to run."
  else
    say "No Chromium or Chrome found, and it could not be installed here. Install one, or set CHROME_PATH to its program file."
  fi
  if [ "${1:-}" = "--need-browser" ]; then exit 1; fi
fi
