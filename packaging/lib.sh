#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What run, test and bench share.  Sourced from the top of the repository.

venv=.venv
# What Qt's wheels expect of the system: to draw, to show a window, to ring.
libraries="libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2"
libraries="$libraries libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
libraries="$libraries libxkbcommon-x11-0 libwayland-cursor0 libwayland-egl1"
libraries="$libraries libpulse0 libxrandr2"
# Chinese and Japanese: 90 MB, more than a package index should carry for each environment.
libraries="$libraries fonts-noto-cjk"

say() { printf '%s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# Installs the Debian packages that are missing, or names them in one line.
# Usage: need_packages "NAME NAME ..."
need_packages() {
    missing=
    for package in $1; do
        installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    may_install || die "Install these first, as root: apt-get install$missing"
    say "Installing$missing"
    # The first try may only be too old a list of packages; the second says what is wrong.
    apt_install "$missing" 2>/dev/null || { apt_update && apt_install "$missing"; } ||
        die "These could not be installed:$missing"
}

# Debian 13 and Ubuntu 24.04 renamed some packages for 64-bit time.
installed() {
    for name in "$1" "$1t64"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" != installed ] || return 0
    done
    return 1
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_update() { as_root apt-get -qq update >&2; }

apt_install() {
    # shellcheck disable=SC2086  # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --yes --no-install-recommends $1 >/dev/null
}

# Names a Python that the kiosk runs on; where there is none, Debian's is installed.
find_python() {
    for python in python3 python3.13 python3.12 python3.11; do
        if "$python" -c 'import ensurepip, sys, venv
sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            printf '%s' "$python"
            return
        fi
    done
    [ "${1:-}" != again ] || die "Python 3.11, 3.12 or 3.13 is needed, and none is here."
    need_packages "python3 python3-venv"
    find_python again
}

# A virtual environment with what a lock file names, and the kiosk itself in it.
# Does nothing where the same lock was installed before.
# Usage: need_environment LOCK
need_environment() {
    if [ "$(whereabouts)" != "$(cat $venv/whereabouts 2>/dev/null)" ]; then
        python=$(find_python)
        say "Making a virtual environment in $venv"
        "$python" -m venv --clear $venv
        link_kiosk
        whereabouts >$venv/whereabouts
    fi
    stamp=$venv/$(basename "$1").installed
    if ! cmp -s "$1" "$stamp"; then
        say "Installing what $1 names, each file by its hash (the first time about 300 MB)"
        $venv/bin/python -m pip install --quiet --disable-pip-version-check \
            --require-hashes --requirement "$1" >&2
        cp "$1" "$stamp"
    fi
}

# A virtual environment is good for one place and one Python.
whereabouts() {
    pwd -P
    $venv/bin/python --version 2>&1
}

# The work tree itself is what runs: a path file and a command, so nothing is built or fetched.
link_kiosk() {
    packages=$($venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    pwd -P >"$packages/allyship-kiosk.pth"
    printf '#!/bin/sh\nexec "%s" -m kiosk "$@"\n' "$(pwd -P)/$venv/bin/python" \
        >$venv/bin/allyship-kiosk
    chmod +x $venv/bin/allyship-kiosk
}
