#!/bin/sh
# the daemon loads its signatures while the function starts; the function waits for it
if command -v clamd >/dev/null; then clamd --config-file=/var/task/clamd.conf & fi
exec /lambda-entrypoint.sh "$@"
