#!/usr/bin/env bash
# Runs the released lsicu of the version that this file belongs to, for the GitHub Action and for pre-commit.
# npm works in an empty folder away from the plan: nothing that lies in the plan's repository (.npmrc, package.json,
# node_modules) is read by it or run.
set -euo pipefail
home="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
version="$(node -p 'JSON.parse(fs.readFileSync(process.argv[1], "utf8")).version' "$home/package.json")"
released="$home/node_modules/.released"
if [ ! -e "$released/$version" ]; then
  mkdir -p "$released"
  fresh="$(mktemp -d "$released/new-XXXXXX")"
  (cd "$fresh" && npm install --prefix "$fresh" --ignore-scripts --no-audit --no-fund --loglevel=error "lsicu@$version" >&2)
  mv "$fresh" "$released/$version"
fi
exec node "$released/$version/node_modules/lsicu/bin/lsicu.js" "$@"
