#!/bin/sh
# Does tests/verify.sh, with stock tools, accept the good vectors that a key opens, and refuse the bad ones?
#   sh tests/second/verify_all.sh FOLDER      with expected.json, keys.json and every NAME.krug
set -eu
umask 077
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
trap 'exit 1' HUP INT TERM
good=0 bad=0
bytes() { printf %s "$1" | tr a-f A-F | basenc -d --base16; }
by() { bytes "$1" | sha256sum | cut -c 1-32; }

# Vectors whose fault stock tools do not look at, each with its reason; at present verify.sh sees them all.
unseen=''

for key in $(jq -r '.[].sign' "$1/keys.json"); do
    bytes "302a300506032b6570032100$key" > "$d/$(by "$key").der"
done
boris=$(by "$(jq -r .boris.sign "$1/keys.json")")
jq -r --arg boris "$boris" 'to_entries[] | select(.value.with.key) |
    "\(.key) \(.value.code) \(.value.with.key) \(.value.from // $boris)"' "$1/expected.json" > "$d/list"
while read -r name code opener from; do
    jq -r --arg opener "$opener" '.[$opener].identity' "$1/keys.json" > "$d/key.txt"
    sh "$(dirname "$0")/../verify.sh" "$1/$name.krug" "$d/key.txt" "$d/$from.der" < /dev/null > "$d/out" 2>&1 &&
        says=ok || says=refused
    case "$code $says $unseen " in
        "ok ok "* | [!o]*" refused "* | [!o]*" ok "*" $name "*) good=$((good + 1)) ;;
        *) bad=$((bad + 1)) && echo "$name is $code: $(tail -n 1 "$d/out")" ;;
    esac
done < "$d/list"
echo "$good vectors verified"
[ "$bad" -eq 0 ] && [ "$good" -gt 0 ]
