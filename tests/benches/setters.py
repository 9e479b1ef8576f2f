"""Sets the plans of the bench `setters` with Typst and LibreOffice, too, and times them. Prints the figures of
docs/benchmarks.md and leaves the files beside Krug's for docs/typography.md.

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
from xml.sax.saxutils import escape

FONTS = Path(__file__).resolve().parents[2] / "assets/fonts"


def told(what, times):
    print("| %s | %d | %.1f | %.1f | %.1f |" % (what, len(times), min(times), statistics.median(times), max(times)))


def once(work, n):
    start = time.perf_counter()
    work(n)
    return (time.perf_counter() - start) * 1000


def timed(what, runs, work):
    told(what, [once(work, n) for n in range(runs)])


def typ(plan):
    """The plan as Typst markup; words go in as strings, so that nothing in them is markup."""
    word = json.dumps
    cells = ", ".join("[#%s]" % word(cell, ensure_ascii=False) for step in plan["steps"] for cell in step)
    heads = ", ".join("[*#%s*]" % word(head, ensure_ascii=False) for head in plan["columns"])
    names = ", ".join("[#%s], [#%s], []" % (word(n, ensure_ascii=False), word(k, ensure_ascii=False)) for n, k in plan["names"])
    name_heads = ", ".join("[*#%s*]" % word(head, ensure_ascii=False) for head in plan["name_columns"])
    items = lambda key: "\n".join("- #%s" % word(item, ensure_ascii=False) for item in plan[key])
    say = lambda key: "#" + word(plan[key], ensure_ascii=False)
    language = plan["language"].split("-")
    script = ', script: "cyrl"' if "Cyrl" in plan["language"] else ""
    return f"""#set document(title: {word(plan["title"], ensure_ascii=False)})
#set page(paper: "a4", margin: 18mm, numbering: "1 / 1")
#set text(font: "Source Sans 3", size: 11.5pt, lang: "{language[0]}"{script}, hyphenate: true)
#show heading: set text(font: "Source Serif 4", weight: "semibold")
= {say("title")}
{say("children")}, {say("made")}
== {say("question_title")}
#text(font: "Source Serif 4", size: 15pt)[{say("question")}]
== {say("good_title")}
{say("good")}
== {say("do_title")}
#table(columns: (auto, 3fr, 1.4fr, 1.2fr, 1.4fr), stroke: (x: none, y: 0.5pt), table.header({heads}), {cells})
== {say("hard_title")}
{items("hard")}
== {say("services_title")}
{items("services")}
== {say("names_title")}
#table(columns: (1.4fr, 1.2fr, 2fr), stroke: (x: none, y: 0.5pt), inset: 8pt, table.header({name_heads}), {names})
"""


def html(plan):
    """The plan as LibreOffice reads it."""
    say = lambda key: escape(plan[key])
    rows = lambda all, empty=0: "".join("<tr>%s</tr>" % "".join("<td>%s</td>" % escape(c) for c in row + [""] * empty) for row in all)
    heads = lambda key: "<thead><tr>%s</tr></thead>" % "".join("<th>%s</th>" % escape(head) for head in plan[key])
    items = lambda key: "<ul>%s</ul>" % "".join("<li>%s</li>" % escape(item) for item in plan[key])
    return f"""<!doctype html><html lang="{plan["language"]}"><head><meta charset="utf-8"><title>{say("title")}</title><style>
@page {{ size: A4; margin: 18mm }} body {{ font: 11.5pt "Source Sans 3" }} h1, h2 {{ font-family: "Source Serif 4" }}
table {{ border-collapse: collapse; width: 100% }} td, th {{ border-bottom: 0.5pt solid #888; vertical-align: top; text-align: left }}
</style></head><body lang="{plan["language"]}"><h1>{say("title")}</h1><p>{say("children")}, {say("made")}</p>
<h2>{say("question_title")}</h2><p style="font: 15pt 'Source Serif 4'">{say("question")}</p>
<h2>{say("good_title")}</h2><p>{say("good")}</p>
<h2>{say("do_title")}</h2><table>{heads("columns")}<tbody>{rows(plan["steps"])}</tbody></table>
<h2>{say("hard_title")}</h2>{items("hard")}<h2>{say("services_title")}</h2>{items("services")}
<h2>{say("names_title")}</h2><table>{heads("name_columns")}<tbody>{rows(plan["names"], 1)}</tbody></table></body></html>"""


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
        words = ["typst", "compile", "--font-path", str(FONTS), "--ignore-system-fonts", "--pdf-standard", "ua-1", str(source), str(made)]
        one = dict(os.environ, KRUG_SET_ONE=str(len(plan["steps"])), KRUG_SET_INTO=str(folder / "alone.pdf"))
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
    compiler = lambda path: typst.compile(str(path), font_paths=[str(FONTS)], ignore_system_fonts=True, pdf_standards=["ua-1"])
    for name, plan in plans.items():
        source = folder / (name + ".typ")
        source.write_text(typ(plan))
        made = compiler(source)
        (folder / (name + ".typst.pdf")).write_bytes(made)
        if name.startswith("pages"):
            cold = "import typst; typst.compile(%r, font_paths=[%r], ignore_system_fonts=True, pdf_standards=['ua-1'])" % (str(source), str(FONTS))
            timed("Typst, %s, cold, from Python" % name, 15, lambda n: subprocess.run([sys.executable, "-c", cold], check=True))
            warm = typst.Compiler(str(source), font_paths=[str(FONTS)], ignore_system_fonts=True)

            def again(n):
                # Another word each time, as when somebody types; what did not change is remembered.
                source.write_text(typ(dict(plan, good="%s %d" % (plan["good"], n))))
                warm.compile(format="pdf", pdf_standards=["ua-1"])

            timed("Typst, %s, warm" % name, 15, again)
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
            (folder / (name + ".html")).write_text(html(plan))
            convert(name)
            made = folder / "lo" / (name + ".pdf")
            shutil.copy(made, folder / (name + ".libreoffice.pdf"))
            if name.startswith("pages"):
                timed("LibreOffice, %s" % name, 3, lambda n: convert(name))
                print("  %d kB" % (made.stat().st_size // 1000))


def main():
    folder = Path(sys.argv[1])
    plans = {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}
    print("| what | runs | best ms | median ms | worst ms |\n|---|---|---|---|---|")
    by_typst(folder, plans)
    alone(folder, plans)
    by_libreoffice(folder, plans)


main()
