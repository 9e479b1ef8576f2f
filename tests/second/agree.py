"""Do the two readers agree?

    python3 tests/second/agree.py FOLDER              every NAME.krug of FOLDER, against its expected.json
    python3 tests/second/agree.py --cases FILE.jsonl  every fold of FILE, one a line

Exit code 1 and the name of every vector, or the number of every line, on which they do not.
"""
import json, sys
from pathlib import Path

sys.dont_write_bytecode = True
import krug


def same(a, b):
    """Equal as JSON: true is not 1, and 1 is not 1.0."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def differences(found, wanted, path=""):
    """Where two JSON values differ, by their keys, without the values."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        for key in sorted(found.keys() | wanted.keys()):
            if key in found and key in wanted:
                yield from differences(found[key], wanted[key], path + "/" + key)
            else:
                yield path + "/" + key + (" is only in krug.py's" if key in found else " is missing in krug.py's")
    elif not same(found, wanted):
        yield path or "/"


def vector(path, wanted, keys):
    opener = wanted["with"]
    try:
        found = krug.read(path.read_bytes(), keys[opener["key"]]["identity"] if "key" in opener else None,
                          opener.get("passphrase"))
        found["code"] = "ok"
    except krug.Fault as fault:
        found = {"code": str(fault)}
    if found["code"] != wanted["code"]:
        return ["krug.py says %s, expected.json says %s" % (found["code"], wanted["code"])]
    return list(differences(found, {key: value for key, value in wanted.items() if key != "with"}))


def case(line):
    wanted = json.loads(line)
    lines = [[text.encode() for text in column if text is not None] for column in zip(*wanted["changes"])] or [[], []]
    try:
        state, ends, _ = krug.fold(*krug.changes_of(*lines))
    except krug.Fault as fault:
        return ["krug.py says %s" % fault]
    return list(differences({"state": state, "heads": ends}, {"state": wanted["state"], "heads": wanted["heads"]}))


def main(arguments):
    bad = good = 0

    def tell(name, what):
        nonlocal bad, good
        bad, good = bad + bool(what), good + (not what)
        if what:
            print("%s: %s" % (name, "; ".join(what[:5])))

    if arguments[0] == "--cases":
        with open(arguments[1], encoding="utf-8") as cases:
            for number, line in enumerate(cases, 1):
                tell("case %d" % number, case(line))
    else:
        folder = Path(arguments[0])
        expected, keys = (json.loads((folder / name).read_text("utf-8")) for name in ("expected.json", "keys.json"))
        for name, wanted in expected.items():
            tell(name, vector(folder / (name + ".krug"), wanted, keys))
        for path in sorted(folder.glob("*.krug")):
            if path.stem not in expected:
                tell(path.stem, ["not in expected.json"])
    print("%d %s agree" % (good, "cases" if arguments[0] == "--cases" else "vectors"))
    return 1 if bad or not good else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
