"""A second reader of .krug files, written from docs/FORMAT.md alone; it shares no code with the program.

    python3 krug.py FILE.krug AGE-SECRET-KEY-1...       prints the manifest's facts and the state as JSON

It is slow and plain on purpose: whatever FORMAT.md says in words is here as those words, and nothing is clever.
Needs Python 3.9 and the package `cryptography`.
"""
import base64, hashlib, hmac, json, re, sys, zlib
from datetime import datetime, timedelta
from fractions import Fraction

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

READER, MIB, CHUNK, V1 = 1, 1 << 20, 1 << 16, b"age-encryption.org/v1"
HEX32, HEX64 = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
MEMBER = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)?[A-Za-z0-9_-][A-Za-z0-9._-]*")
AT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(\.\d+)?(?:Z|([+-])(\d\d):(\d\d))", re.ASCII)
ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"  # of bech32


class Fault(Exception):
    """Why a file is refused; its text is one of the codes of FORMAT.md."""


def need(holds, code="inconsistent"):
    if not holds:
        raise Fault(code)


def sha(data):
    return hashlib.sha256(data).hexdigest()


def is_text(value, pattern=None):
    return isinstance(value, str) and (pattern is None or pattern.fullmatch(value) is not None)


def texts(value, pattern=None):
    return isinstance(value, list) and all(is_text(one, pattern) for one in value)


def ascending(value):
    return value == sorted(set(value))


# ---- age v1

def bech32_sum(prefix, groups):
    total = 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + groups:
        top, total = total >> 25, (total & 0x1FFFFFF) << 5 ^ value
        for bit, mask in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            total ^= mask if top >> bit & 1 else 0
    return total


def receiver(key):
    """`age1…` of 32 bytes."""
    bits = int.from_bytes(key, "big") << 4
    groups = [bits >> 5 * i & 31 for i in range(51, -1, -1)]
    end = bech32_sum("age", groups + [0] * 6) ^ 1
    return "age1" + "".join(ALPHABET[g] for g in groups + [end >> 5 * i & 31 for i in range(5, -1, -1)])


def secret(identity):
    """The 32 bytes of `AGE-SECRET-KEY-1…`."""
    prefix, _, rest = identity.strip().lower().rpartition("1")
    groups = [ALPHABET.index(c) for c in rest]
    if prefix != "age-secret-key-" or len(groups) != 58 or bech32_sum(prefix, groups) != 1:
        raise ValueError("not an age identity")
    return (sum(g << 5 * i for i, g in enumerate(groups[51::-1])) >> 4).to_bytes(32, "big")


def b64(text, size):
    """Base64 without padding, in its one right spelling, of exactly `size` bytes."""
    try:
        raw = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise Fault("damaged") from None
    need(len(raw) == size and base64.b64encode(raw).rstrip(b"=") == text, "damaged")
    return raw


def hkdf(key, salt, info):
    return HKDF(SHA256(), 32, salt, info).derive(key)


def unseal(key, body, nonce=bytes(12)):
    """What is locked in `body`, or None."""
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, body, None)
    except InvalidTag:
        return None


def header(data):
    """The stanzas [(words, body)], the header's MAC, the bytes under it, and where the payload begins."""
    need(data, "cut")
    if not data.startswith(V1 + b"\n"):
        need(not (V1 + b"\n").startswith(data), "cut")
        other = re.match(rb"age-encryption\.org/v([0-9]+)", data)
        need(other, "not-krug")
        raise Fault("damaged" if other[1] == b"1" else "needs-newer")
    at, stanzas = len(V1) + 1, []

    def line():
        nonlocal at
        end = data.find(b"\n", at)
        need(end >= 0, "cut")
        start, at = at, end + 1
        return data[start:end]

    while not (one := line()).startswith(b"---"):
        words, body = one.split(b" "), b""
        need(len(words) > 1 and words[0] == b"->" and all(re.fullmatch(rb"[!-~]+", w) for w in words), "damaged")
        while True:
            piece = line()
            need(len(piece) <= 64, "damaged")
            body += piece
            if len(piece) < 64:
                break
        stanzas.append((words[1:], body))
    need(one.startswith(b"--- ") and stanzas, "damaged")
    return stanzas, b64(one[4:], 32), data[:at - len(one) + 2], at


def from_passphrase(words, body, passphrase):
    need(len(words) == 3 and re.fullmatch(rb"[1-9][0-9]{0,5}", words[2]), "damaged")
    salt, body, work = b64(words[1], 16), b64(body, 32), int(words[2])
    need(work <= 20, "too-hard")
    key = Scrypt(salt=V1 + b"/scrypt" + salt, length=32, n=1 << work, r=8, p=1).derive(passphrase.encode())
    return unseal(key, body)


def from_identity(words, body, own):
    need(len(words) == 2, "damaged")
    share, body = b64(words[1], 32), b64(body, 32)
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:  # a point of small order
        return None
    return unseal(hkdf(shared, share + own.public_key().public_bytes_raw(), V1 + b"/X25519"), body)


def file_key(stanzas, identity, passphrase):
    if any(words[0] == b"scrypt" for words, _ in stanzas):
        need(len(stanzas) == 1, "damaged")
        need(passphrase is not None, "needs-passphrase")
        key = from_passphrase(*stanzas[0], passphrase)
        need(key is not None, "wrong-passphrase")
        return key
    need(identity is not None, "not-for-you")
    own = X25519PrivateKey.from_private_bytes(secret(identity))
    keys = [from_identity(*stanza, own) for stanza in stanzas if stanza[0][0] == b"X25519"]
    need(any(keys), "not-for-you")
    return next(filter(None, keys))


def is_padme(size):
    if size < 2:
        return False
    e = size.bit_length() - 1
    return size % (1 << max(e - e.bit_length(), 0)) == 0  # s = floor(log2 e) + 1 is the bit length of e


def unlock(data, identity=None, passphrase=None):
    """All that age locks, or a fault; never a part of it."""
    stanzas, mac, covered, at = header(data)
    need(len(data) <= 512 * MIB, "too-big")
    key = file_key(stanzas, identity, passphrase)
    need(hmac.compare_digest(mac, hmac.digest(hkdf(key, None, b"header"), covered, "sha256")), "damaged")
    nonce, payload, step = data[at:at + 16], memoryview(data)[at + 16:], CHUNK + 16
    need(len(nonce) == 16 and len(payload) >= 16, "cut")
    count, last = -(-len(payload) // step), (len(payload) - 1) % step + 1
    whole = last > 16 or count == 1  # age ends no longer file in a chunk that holds nothing
    size = len(payload) - 16 * count
    fault = "damaged" if whole and size >= 512 and is_padme(size) else "cut"
    need(whole, fault)
    stream, out = hkdf(key, nonce, b"payload"), []
    for i in range(count):
        out.append(unseal(stream, payload[i * step:(i + 1) * step], i.to_bytes(11, "big") + bytes([i == count - 1])))
        need(out[-1] is not None, fault)
    return b"".join(out)


# ---- gzip and tar

class Gunzip:
    """The bytes of the first gzip member, counted."""

    def __init__(self, data):
        self.data, self.at, self.total, self.zlib = memoryview(data), 0, 0, zlib.decompressobj(31)

    def read(self, size):
        """The next `size` bytes; fewer only where the member ends."""
        parts, start = [], self.total
        while self.total - start < size and not self.zlib.eof:
            feed = self.zlib.unconsumed_tail
            if not feed:
                feed = self.data[self.at:self.at + CHUNK]
                self.at += len(feed)
            try:
                part = self.zlib.decompress(feed, size - (self.total - start))
            except zlib.error:
                raise Fault("inconsistent") from None
            need(part or feed)
            self.total += len(part)
            need(self.total <= 2048 * MIB, "too-big")
            parts.append(part)
        return b"".join(parts)


def blank(data):
    return not bytes(data).strip(b"\0")


def text(field):
    """The text of a field of a tar header: up to its first zero byte, and only zeros behind."""
    head, _, rest = field.partition(b"\0")
    need(blank(rest) and head.isascii())
    return head.decode()


def archive(data):
    """The members [(name, size, sha256, bytes)], and whether the archive and all behind it is as it must be.
    A limit is told at once, any other fault of the archive only when its turn has come."""
    found, source = [], Gunzip(data)
    try:
        while not blank(block := source.read(512)):
            need(len(block) == 512 and block[257:265] == b"ustar\x0000" and block[156] in b"0\0")
            total = re.fullmatch(rb"([0-7]{6,7})[\0 ]{1,2}", block[148:156])
            need(total and int(total[1], 8) == sum(block[:148]) + 8 * 32 + sum(block[156:]))
            name = (text(block[345:500]) + "/" if block[345] else "") + text(block[:100])
            need(MEMBER.fullmatch(name) and re.fullmatch(rb"[0-7]{11}[\0 ]", block[124:136]))
            size = int(block[124:135], 8)
            need(size <= (4 if name == "manifest.json" else 64) * MIB and len(found) < 10000, "too-big")
            content, padding = source.read(size), source.read(-size % 512)
            need(len(content) == size and padding == bytes(-size % 512))
            found.append((name, size, sha(content), None if "/" in name else content))
        need(block + source.read(512) == bytes(1024))
        while part := source.read(CHUNK):
            need(blank(part))
        return found, blank(source.zlib.unused_data) and blank(source.data[source.at:])
    except Fault as fault:
        if str(fault) == "too-big":
            raise
        return found, False


# ---- what is inside

def parse(data, code="inconsistent"):
    """One JSON object, in UTF-8, no key twice, no NaN, no half of a pair of surrogates."""
    def once(pairs):
        need(len(dict(pairs)) == len(pairs), code)
        return dict(pairs)

    try:
        value = json.loads(data.decode(), object_pairs_hook=once, parse_constant=lambda _: need(False, code))
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise Fault(code) from None
    need(isinstance(value, dict), code)
    return value


def verify(key, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


def moment(at):
    """Something that compares as moments do, whatever their offsets."""
    found = AT.fullmatch(at)
    need(found)
    try:
        local = datetime.fromisoformat(found[1]) - datetime.min
    except ValueError:
        raise Fault("inconsistent") from None
    offset = timedelta(hours=int(found[4] or 0), minutes=int(found[5] or 0))
    return local + offset if found[3] == "-" else local - offset, Fraction("0" + (found[2] or ""))


def lines(data, limit):
    need(data == b"" or data.endswith(b"\n"))
    found = data.split(b"\n")[:-1]
    need(all(len(line) <= limit for line in found), "too-big")
    return found


def check_head(head):
    need(type(head.get("v")) is int and head["v"] >= 1)
    need(all(is_text(head.get(key)) for key in ("case", "at", "act", "do", "kind", "id")))
    need(is_text(head.get("by"), ID) and is_text(head.get("case"), ID) and is_text(head.get("body"), HEX64) and is_text(head.get("undoes", "")))
    need(texts(head.get("parents"), HEX64) and ascending(head["parents"]) and len(head["parents"]) <= 64)
    need(texts(head.get("set")) and ascending(head["set"]))
    need(head.get("delete", True) is True and not ("delete" in head and head["set"]))
    moment(head["at"])


def changes_of(head_lines, body_lines):
    """{name: head} and {SHA-256 of a body: its fields}, all well formed and fitting each other."""
    heads, bodies = {sha(line): parse(line) for line in head_lines}, {sha(line): parse(line) for line in body_lines}
    for head in heads.values():
        check_head(head)
    for body in bodies.values():
        need(is_text(body.get("salt"), HEX32) and isinstance(body.get("set"), dict))
    need(bodies.keys() <= {head["body"] for head in heads.values()})
    for head in heads.values():
        need(head["body"] not in bodies or set(head["set"]) == bodies[head["body"]]["set"].keys())
    return heads, {name: body["set"] for name, body in bodies.items()}


def fold(heads, bodies):
    """The state that these changes give, the names nobody has built on, and the names of those that wait."""
    seen = {}
    for name in heads:
        seen[name], walk = set(), list(heads[name]["parents"])
        while walk:
            one = walk.pop()
            if one not in seen[name]:
                seen[name].add(one)
                walk += heads[one]["parents"] if one in heads else []
    waiting = {name for name in heads if not seen[name] <= heads.keys()}
    left, order = sorted(heads.keys() - waiting), {}
    while left:
        ready = next(name for name in left if all(parent in order for parent in heads[name]["parents"]))
        left.remove(ready)
        order[ready] = heads[ready]

    def last(names):
        return [one for one in names if not any(one in seen[other] for other in names)]

    items = {}
    for item in {head["id"] for head in order.values()}:
        own = [name for name in order if order[name]["id"] == item]
        ends = ["delete" in order[name] for name in last(own)]
        fields = {}
        for field in {field for name in own for field in order[name]["set"]}:
            kept = last([name for name in own if field in order[name]["set"]])
            kept.sort(key=lambda name: (moment(order[name]["at"]), name), reverse=True)
            fields[field] = [{"name": name, "known": order[name]["body"] in bodies,
                              "value": bodies.get(order[name]["body"], {}).get(field)} for name in kept]
        standing = "deleted" if all(ends) else "contested" if any(ends) else "alive"
        items[item] = {"kind": order[own[0]]["kind"], "standing": standing, "fields": fields}
    ends = sorted(order.keys() - {parent for head in order.values() for parent in head["parents"]})
    return {"newer": any(head["v"] > 1 for head in order.values()), "items": items}, ends, waiting


def check_manifest(data, signature, identity, passphrase):
    """Step 3; what is no JSON names no key it could be signed by."""
    manifest = parse(data, "bad-signature")
    sender = manifest.get("from")
    need(isinstance(sender, dict) and is_text(sender.get("sign"), HEX64), "bad-signature")
    need(verify(sender["sign"], signature, data), "bad-signature")
    need(type(manifest.get("min_reader")) is int)
    need(manifest["min_reader"] <= READER, "needs-newer")
    need(manifest.get("format") in ("krug-case", "krug-figures"))
    need(sender.get("by") == sha(bytes.fromhex(sender["sign"]))[:32])
    seals = manifest.get("seals", [])
    need(isinstance(seals, list) and all(isinstance(seal, dict) for seal in seals))
    for seal in seals:
        need(is_text(seal.get("name"), HEX64) and is_text(seal.get("key"), HEX64) and is_text(manifest.get("case")))
        need(is_text(seal.get("sig"), re.compile("[0-9a-f]{128}")))
        need(seal.get("by") == sha(bytes.fromhex(seal["key"]))[:32])
        message = "krug-seal-v1\n%s\n%s" % (manifest["case"], seal["name"])
        need(verify(seal["key"], bytes.fromhex(seal["sig"]), message.encode()))
    if passphrase is not None:
        need(manifest.get("to") == "passphrase")
    else:
        own = X25519PrivateKey.from_private_bytes(secret(identity)).public_key().public_bytes_raw()
        need(texts(manifest.get("to")) and receiver(own) in manifest["to"])
    return manifest


def read(data, identity=None, passphrase=None):
    """What a file says, or a `Fault`; the steps are those of FORMAT.md, in its order."""
    plain = unlock(data, identity, passphrase)                                              # 1 and 2
    need(plain[:2] == b"\x1f\x8b", "not-krug")
    members, sound = archive(plain)
    need(members and members[0][0] == "manifest.json", "not-krug")
    need(len(members) > 1 and members[1][:2] == ("manifest.sig", 64), "bad-signature")      # 3
    manifest = check_manifest(members[0][3], members[1][3], identity, passphrase)
    listed, rest = manifest.get("entries"), members[2:]                                     # 4
    need(isinstance(listed, list) and all(isinstance(one, dict) for one in listed) and len(listed) == len(rest))
    need(all((e.get("name"), e.get("size"), e.get("sha256")) == m[:3] for e, m in zip(listed, rest)))
    names, seals = [name for name, _, _, _ in rest], manifest.get("seals", [])
    files = [name[6:] for name in names if name.startswith("files/")]
    need(files == [hashed for name, _, hashed, _ in rest if name.startswith("files/")])
    need(sound)                                                                             # 5
    known = {"from": manifest["from"]["by"], "files": sorted(files), "case": manifest.get("case"),
             "extra": sum(name.startswith("extra/") for name in names), "seals": len(seals)}
    if manifest["format"] == "krug-figures":
        need(names[:2] == ["README.txt", "datapackage.json"])
        return known
    in_order = r"README\.txt changes\.jsonl bodies\.jsonl( files/\S+)*( extra/\S+)*"
    need(re.fullmatch(in_order, " ".join(names)))
    scope = manifest.get("scope")                                                           # 6
    need(scope == "full" or isinstance(scope, dict) and texts(scope.get("without")))
    heads, bodies = changes_of(lines(rest[1][3], CHUNK), lines(rest[2][3], MIB))
    need(all(head["case"] == known["case"] for head in heads.values()))
    state, ends, waiting = fold(heads, bodies)
    need(not waiting and all(seal["name"] in heads and heads[seal["name"]]["by"] == seal["by"] for seal in seals))
    need(type(manifest.get("changes")) is int and manifest["changes"] == len(heads) and manifest.get("heads") == ends)
    return {**known, "changes": len(heads), "heads": ends, "state": state,
            "withheld": [] if scope == "full" else scope["without"]}


if __name__ == "__main__":
    try:
        with open(sys.argv[1], "rb") as opened:
            print(json.dumps(read(opened.read(), sys.argv[2]), indent=1, ensure_ascii=False))
    except Fault as refused:
        sys.exit("refused: %s" % refused)
