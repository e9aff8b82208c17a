# shellcheck shell=bash
# Shared by the scripts in this folder; sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${ABITER_BUILD:-$root/build}
# What is installed beside Debian's packages.
# shellcheck disable=SC2034 # for those who source this
home=${ABITER_HOME:-/opt/abiter}

# Debian's own interpreter and tools come first: another python3 earlier in PATH would give Meson the wrong libpython.
debian_path=/usr/bin:/bin:$PATH

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# Configures once, builds what changed. `configure`: options of Meson, set by who sources this.
configure=()
build_abiter() {
  if [ ! -f "$build/build.ninja" ]; then
    say "configuring $build"
    PATH=$debian_path meson setup "${configure[@]}" "$build" "$root" >"$build.setup.log" 2>&1 || {
      cat "$build.setup.log" >&2
      return 3
    }
  fi
  say "building"
  PATH=$debian_path ninja -C "$build" >"$build.log" 2>&1 || {
    grep -E 'error|FAILED' "$build.log" >&2 || tail -n 40 "$build.log" >&2
    say "the whole log: $build.log"
    return 3
  }
}
