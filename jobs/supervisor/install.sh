#!/bin/sh
# install.sh REQUIREMENTS: make .venv in this folder and install into it what the file names.
# Says in words what the machine lacks, and what to do about it.
set -eu

python=
for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "Python 3.11 or newer is needed and was not found." >&2
    echo "  Debian 12, Ubuntu 24.04 and newer: sudo apt install python3 python3-venv" >&2
    echo "  macOS: brew install python" >&2
    echo "  installed elsewhere: PYTHON=/path/to/python3 make run" >&2
    exit 1
fi

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        echo "Python's venv module is incomplete on this machine." >&2
        echo "  Debian and Ubuntu: sudo apt install python3-venv" >&2
        exit 1
    fi
    "$python" -m venv --clear .venv
fi

echo "Installing $1 into .venv; this takes half a minute, once."
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$1"; then
    echo "Not all packages could be installed; the lines above say why. Run the same command again to go on." >&2
    exit 1
fi
