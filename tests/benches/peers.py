"""Times neighbours at what Krug does too: KeePassXC joining two files, Anki giving and taking 10,000 notes, and bare
age and gzip on the same bytes as a family's file. Prints the figures of docs/benchmarks.md.

python3 tests/benches/peers.py RAW_FOLDER

RAW_FOLDER holds 2000.jsonl, written by the bench `carried` with KRUG_RAW=RAW_FOLDER. Wanted: keepassxc-cli, age, gzip;
the Python package anki for its part. What is not there is said and left out.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path


def timed(what, runs, work, before=lambda: None):
    times = []
    for _ in range(runs):
        before()
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    print("| %s | %d | %.2f | %.2f | %.2f |" % (what, runs, min(times), statistics.median(times), max(times)))


def entry(n, notes, when):
    return ("<Entry><UUID>%s</UUID><Times><LastModificationTime>%s</LastModificationTime></Times>"
            "<String><Key>Title</Key><Value>person %d</Value></String>"
            "<String><Key>Notes</Key><Value>%s</Value></String></Entry>") % (uuid_of(n), when, n, notes)


def uuid_of(n):
    import base64
    return base64.b64encode(uuid.UUID(int=n + 1).bytes).decode()


def keepass(folder):
    if not shutil.which("keepassxc-cli"):
        print("keepassxc-cli is not here")
        return

    def file(name, changed, when):
        entries = "".join(entry(n, "changed by %s" % name if n in changed else "note %d" % n,
                                when if n in changed else "2026-01-01T08:00:00Z") for n in range(2000))
        xml = folder / (name + ".xml")
        xml.write_text("<?xml version='1.0'?><KeePassFile><Meta><Generator>x</Generator></Meta><Root><Group>"
                       "<UUID>%s</UUID><Name>Root</Name>%s</Group></Root></KeePassFile>" % (uuid_of(99999), entries))
        out = folder / (name + ".kdbx")
        subprocess.run(["keepassxc-cli", "import", "-p", xml, out], input="words\nwords\n", text=True, check=True,
                       capture_output=True)
        return out

    mine = file("mine", set(range(0, 250)), "2026-02-01T08:00:00Z")
    theirs = file("theirs", set(range(250, 500)), "2026-02-02T08:00:00Z")
    work = folder / "work.kdbx"

    def merge():
        done = subprocess.run(["keepassxc-cli", "merge", "-s", work, theirs], input="words\n", text=True,
                              capture_output=True)
        assert done.returncode == 0, done.stderr

    timed("KeePassXC: merge of 2,000 entries, 250 changed on each side", 5, merge, lambda: shutil.copy(mine, work))


def anki(folder):
    try:
        from anki.collection import Collection, ExportAnkiPackageOptions, ImportAnkiPackageRequest
    except ImportError:
        print("the Python package anki is not here")
        return
    collection = Collection(str(folder / "one.anki2"))
    basic = collection.models.by_name("Basic")
    deck = collection.decks.id("Lipa")
    for n in range(10_000):
        note = collection.new_note(basic)
        note.fields[0], note.fields[1] = "person %d" % n, "razgovor s tetkom o petku %d" % n
        collection.add_note(note, deck)
    package = str(folder / "notes.apkg")
    options = ExportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False, with_media=False, legacy=False)
    timed("Anki: 10,000 notes into a package", 5,
          lambda: collection.export_anki_package(out_path=package, options=options, limit=None))
    collection.close()

    def take():
        other = Collection(str(folder / ("other%s.anki2" % uuid.uuid4().hex)))
        other.import_anki_package(ImportAnkiPackageRequest(package_path=package))
        other.close()

    timed("Anki: the package into an empty collection", 5, take)


def bare(folder, raw):
    plain = Path(raw) / "2000.jsonl"
    key = folder / "key.txt"
    made = subprocess.run(["age-keygen"], capture_output=True, text=True, check=True).stdout
    key.write_text(made)
    public = next(line.split(": ")[1] for line in made.splitlines() if "public key" in line)

    def lock():
        gz = subprocess.run(["gzip", "-c", plain], capture_output=True, check=True).stdout
        subprocess.run(["age", "-r", public, "-o", folder / "bare.age"], input=gz, check=True)

    def unlock():
        gz = subprocess.run(["age", "-d", "-i", key, folder / "bare.age"], capture_output=True, check=True).stdout
        subprocess.run(["gzip", "-dc"], input=gz, capture_output=True, check=True)

    timed("gzip and age alone on the bytes of 2,000 edits", 9, lock)
    timed("age and gzip alone, back, %d kB" % (os.path.getsize(folder / "bare.age") // 1000), 9, unlock)


def main():
    with tempfile.TemporaryDirectory(prefix="krug-peers-") as folder:
        print("| what | runs | best ms | median ms | worst ms |\n|---|---|---|---|---|")
        keepass(Path(folder))
        anki(Path(folder))
        bare(Path(folder), sys.argv[1])


main()
