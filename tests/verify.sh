#!/bin/sh
# Is this .krug file whole, unaltered and from that sender? With stock tools only, by docs/FORMAT.md:
#   sh tests/verify.sh FILE.krug KEY.txt SENDER.der     KEY.txt: one's age identity; SENDER.der: Ed25519 public key
# Needs age, tar, gzip, openssl 3, jq and GNU coreutils. Nothing stays behind. Exit code 0: a good file.
# Not looked at: files of figures, lengths of lines, UTF-8, a key twice in an object, gzip in more than one member.
set -eu
[ $# -eq 3 ] || { echo "usage: sh $0 FILE.krug KEY.txt SENDER.der" >&2 && exit 2; }
umask 077
export LC_ALL=C
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
trap 'exit 1' HUP INT TERM
m=$d/x/manifest.json c=$d/x/changes.jsonl b=$d/x/bodies.jsonl own=$(age-keygen -y "$2")
no() { echo "refused: $1" >&2 && exit 1; }
by() { sha256sum | cut -c 1-32; }
bytes() { printf %s "$1" | tr a-f A-F | basenc -d --base16; }
hashes() { while IFS= read -r line; do printf %s "$line" | sha256sum | cut -c 1-64; done < "$1"; }
signed() { openssl pkeyutl -verify -pubin -keyform DER -inkey "$1" -rawin -in "$2" -sigfile "$3" > "$d/said" 2>&1; }

# To a file first, never into a pipe: age hands out text before it knows that the file is whole.
head -n 1 "$1" | grep -qx age-encryption.org/v1 && age -d -i "$2" -o "$d/plain" "$1" || no age
(ulimit -f 4194304 && gzip -dc < "$d/plain" > "$d/tar") || no 'gzip, or what is behind it'
tar -tf "$d/tar" > "$d/names" && tar -tvf "$d/tar" > "$d/kinds" && ! grep -qv ^- "$d/kinds" || no 'a kind of member'
! grep -Evqx '([A-Za-z0-9_-][A-Za-z0-9._-]*/)?[A-Za-z0-9_-][A-Za-z0-9._-]*' "$d/names" || no 'a name of a member'
mkdir "$d/x" && tar -C "$d/x" -xf "$d/tar" && signed "$3" "$m" "$d/x/manifest.sig" || no signature
jq -e --arg own "$own" --arg by "$(tail -c 32 "$3" | by)" '.format == "krug-case" and (.min_reader | numbers) <= 1 and
    .from.by == $by and any(.to | arrays | .[]; IN($own / "\n" | .[])) and
    (.scope == "full" or (.scope.without | type) == "array") and ([.entries[].name] | join(" ") |
    test("^README\\.txt changes\\.jsonl bodies\\.jsonl( files/[^ ]+)*( extra/[^ ]+)*$"))' "$m" > "$d/said" &&
    [ "$(wc -c < "$m")" -le 4194304 ] || no 'min_reader, from.by, to, scope or entries'
jq -r '.case as $c | (.seals // [])[] | "\(.by) \(.key) \(.sig)", "\($c)\n\(.name)"' "$m" > "$d/seals"
while read -r device key sig && read -r case && read -r name; do
    bytes "302a300506032b6570032100$key" > "$d/key" && bytes "$sig" > "$d/sig" && printf 'krug-seal-v1\n%s\n%s' \
        "$case" "$name" > "$d/text" && signed "$d/key" "$d/text" "$d/sig" && [ "$(bytes "$key" | by)" = "$device" ] ||
        no 'a seal'
done < "$d/seals"
jq -r '"manifest.json", "manifest.sig", .entries[].name' "$m" | cmp -s - "$d/names" || no 'the list of members'
jq -r '.entries[] | "\(.sha256)  \(.name)"' "$m" > "$d/sums"
(cd "$d/x" && sha256sum --strict --status -c "$d/sums") &&
    ! (grep '  files/' "$d/sums" | grep -qvx '\([0-9a-f]*\)  files/\1') || no 'a member'
jq -r '.entries[] | "\(.size) \(.name)"' "$m" > "$d/sizes"
tail -n +3 "$d/names" | (cd "$d/x" && xargs stat -c '%s %n') | cmp -s - "$d/sizes" || no 'a size'
jq --argjson m "$(wc -c < "$m")" '
    [.entries[].size, $m, 64 | 1 + (. + 511) / 512 | floor] | add * 512 + 1' "$m" > "$d/end"
tail -c "+$(cat "$d/end")" "$d/tar" > "$d/tail"
[ "$(wc -c < "$d/tail")" -ge 1024 ] && [ "$(tr -d '\0' < "$d/tail" | wc -c)" -eq 0 ] || no 'the end of the archive'

# One change a line: its name is the hash of the line, as is that of a body. `comm` finds what only one list has.
jq -cR fromjson "$c" > "$d/heads" && jq -cR fromjson "$b" > "$d/bodies" || no 'a line'
hashes "$c" | sort -u > "$d/changes"
jq -r '.parents[]' "$d/heads" | sort -u > "$d/parents"
jq -r '"\(.body) \(.set | tojson)"' "$d/heads" | sort -u > "$d/wanted"
hashes "$b" > "$d/hashes"
jq -c '.set | keys' "$d/bodies" | paste -d ' ' "$d/hashes" - | sort -u > "$d/there"
jq -se --slurpfile m "$m" 'all(.case == $m[0].case and (.v | type) == "number" and .v >= 1 and
    (.set | . == unique) and (.parents | . == unique and length <= 64) and ((has("delete") | not) or
    .delete == true and .set == []) and ([.case, .by, .at, .act, .do, .kind, .id] | all(type == "string")))
' "$d/heads" > "$d/said" || no 'a head'
[ "$(jq .changes "$m")" = "$(wc -l < "$d/changes")" ] && [ "$(wc -l < "$d/heads")" = "$(wc -l < "$c")" ] ||
    no 'the number of changes'
[ -z "$(comm -23 "$d/parents" "$d/changes")" ] || no 'a parent is not there'
[ -z "$(jq -r '.seals[]?.name' "$m" | sort -u | comm -23 - "$d/changes")" ] || no 'what a seal is about is not there'
[ -z "$(comm -23 "$d/there" "$d/wanted")" ] || no 'a body is of no change, or has other fields'
comm -13 "$d/parents" "$d/changes" > "$d/last" && jq -r '.heads[]' "$m" | cmp -s - "$d/last" || no 'heads'
echo "whole and unaltered: $(jq .changes "$m") changes"
