"""Sets the plans of the bench `setters` with Typst and LibreOffice, too, from the markup it left, and times them. Prints
the figures of docs/benchmarks.md and leaves the files beside Krug's for docs/typography.md.

python3 tests/benches/setters.py FOLDER

FOLDER is what the bench named. Wanted: the Python package typst, the program typst, soffice. What is not there is said and left out.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FONTS = Path(__file__).resolve().parents[2] / "assets/fonts"
# What Krug's plans are, too.
STANDARDS = ["a-3a", "ua-1"]


def told(what, times):
    print("| %s | %d | %.1f | %.1f | %.1f |" % (what, len(times), min(times), statistics.median(times), max(times)))


def once(work, n):
    start = time.perf_counter()
    work(n)
    return (time.perf_counter() - start) * 1000


def timed(what, runs, work):
    told(what, [once(work, n) for n in range(runs)])


def alone(folder, plans):
    """Krug and Typst as programs of their own, in turn: what somebody's command would take."""
    if not shutil.which("typst"):
        print("the program typst is not here")
        return
    krug = (folder / "program").read_text()
    for name, plan in plans.items():
        if not name.startswith("pages"):
            continue
        source, made = folder / (name + ".typ"), folder / (name + ".alone.pdf")
        words = ["typst", "compile", "--font-path", str(FONTS), "--ignore-system-fonts", "--pdf-standard", ",".join(STANDARDS), str(source), str(made)]
        one = dict(os.environ, KRUG_SET_ONE=str(plan["steps"]), KRUG_SET_INTO=str(folder / "alone.pdf"))
        times = {"Krug": [], "Typst": []}
        for n in range(40):
            times["Krug"].append(once(lambda n: subprocess.run([krug], check=True, env=one), n))
            times["Typst"].append(once(lambda n: subprocess.run(words, check=True), n))
        for who, measured in times.items():
            told("%s, %s, cold, its program" % (who, name), measured)
        print("  %.0f hundredths" % (100 * statistics.median(times["Krug"]) / statistics.median(times["Typst"])))


def by_typst(folder, plans):
    try:
        import typst
    except ImportError:
        print("typst is not here")
        return
    timed("Python with the module typst, and nothing set", 15, lambda n: subprocess.run([sys.executable, "-c", "import typst"], check=True))
    compiler = lambda path: typst.compile(str(path), font_paths=[str(FONTS)], ignore_system_fonts=True, pdf_standards=STANDARDS)
    for name, plan in plans.items():
        source = folder / (name + ".typ")
        markup = source.read_text()
        made = compiler(source)
        (folder / (name + ".typst.pdf")).write_bytes(made)
        if name.startswith("pages"):
            cold = "import typst; typst.compile(%r, font_paths=[%r], ignore_system_fonts=True, pdf_standards=%r)" % (str(source), str(FONTS), STANDARDS)
            timed("Typst, %s, cold, from Python" % name, 15, lambda n: subprocess.run([sys.executable, "-c", cold], check=True))
            warm = typst.Compiler(str(source), font_paths=[str(FONTS)], ignore_system_fonts=True)

            def again(n):
                # Another word each time, as when somebody types; what did not change is remembered.
                source.write_text(markup.replace(plan["changes"], "%s %d" % (plan["changes"], n)))
                warm.compile(format="pdf", pdf_standards=STANDARDS)

            timed("Typst, %s, warm" % name, 15, again)
            source.write_text(markup)
            print("  %d kB" % (len(made) // 1000))


def by_libreoffice(folder, plans):
    if not shutil.which("soffice"):
        print("soffice is not here")
        return
    with tempfile.TemporaryDirectory() as home:
        # It finds fonts through the home folder alone.
        shutil.copytree(FONTS, Path(home) / ".fonts")

        def convert(name):
            subprocess.run(["soffice", "-env:UserInstallation=file://" + home, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"3"},"PDFUACompliance":{"type":"boolean","value":"true"}}',
                            "--outdir", str(folder / "lo"), str(folder / (name + ".html"))],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=home))

        for name, plan in plans.items():
            convert(name)
            made = folder / "lo" / (name + ".pdf")
            shutil.copy(made, folder / (name + ".libreoffice.pdf"))
            if name.startswith("pages"):
                timed("LibreOffice, %s" % name, 3, lambda n: convert(name))
                print("  %d kB" % (made.stat().st_size // 1000))


def words(folder, plans):
    """Whether the same words came out: pages and words of each file, where poppler's programs are."""
    for name in plans:
        for who in "krug", "typst", "libreoffice":
            file = folder / (name + "." + who + ".pdf")
            if file.exists() and shutil.which("pdftotext"):
                text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout
                print("  %s: %d pages, %d words" % (file.name, text.count("\f"), len(text.split())))


def main():
    folder = Path(sys.argv[1])
    plans = {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}
    print("| what | runs | best ms | median ms | worst ms |\n|---|---|---|---|---|")
    by_typst(folder, plans)
    alone(folder, plans)
    by_libreoffice(folder, plans)
    words(folder, plans)


main()
