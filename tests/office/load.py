"""Loads a gathered package into DuckDB and PostgreSQL by the documented commands and compares both with the file.

python3 tests/office/load.py PACKAGE_FOLDER

PostgreSQL runs for this alone: a cluster in a folder of its own, on a socket, ended and removed afterwards.
"""
import csv
import glob
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb

HERE = Path(__file__).parent
QUESTIONS = {
    "rows": "SELECT count(*) FROM figures",
    "told": "SELECT count(value) FROM figures",
    "sum": "SELECT coalesce(sum(value), 0) FROM figures",
    "sources": "SELECT count(DISTINCT source) FROM figures",
    "days": "SELECT count(*) FROM figures WHERE period_to >= period_from",
}


def in_file(package):
    with open(package / "figures.csv", encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    told = [int(row["value"]) for row in rows if row["value"]]
    described = json.loads((package / "datapackage.json").read_text("utf-8"))
    fields = [field["name"] for field in described["resources"][0]["schema"]["fields"]]
    assert rows and fields == list(rows[0]), "the schema names other columns than the table has"
    return {"rows": len(rows), "told": len(told), "sum": sum(told),
            "sources": len({row["source"] for row in rows}), "days": len(rows)}


def in_duckdb(package):
    here = os.getcwd()
    os.chdir(package)
    try:
        database = duckdb.connect(":memory:")
        database.execute((HERE / "duckdb.sql").read_text("utf-8"))
        return {name: int(database.execute(sql).fetchone()[0]) for name, sql in QUESTIONS.items()}
    finally:
        os.chdir(here)


def program(name):
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/" + name)) or [shutil.which(name)]
    assert found[-1], name + " is not installed"
    return found[-1]


def in_postgres(package):
    folder = Path(tempfile.mkdtemp(prefix="krug-office-"))
    os.chmod(folder, 0o755)
    shutil.copytree(package, folder / "package")
    shutil.copy(HERE / "postgres.sql", folder)
    # A database server refuses to run as root; the package's own user does it then.
    user = "postgres" if os.geteuid() == 0 else None
    if user:
        person = pwd.getpwnam(user)
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, person.pw_uid, person.pw_gid)

    def run(*words, cwd=folder):
        done = subprocess.run([str(word) for word in words], user=user, cwd=cwd, capture_output=True, text=True,
                              env={**os.environ, "HOME": str(folder), "LC_ALL": "C"})
        if done.returncode:
            raise SystemExit(" ".join(map(str, words)) + "\n" + done.stderr)
        return done.stdout.strip()

    data = folder / "data"
    try:
        run(program("initdb"), "-D", data, "-A", "trust", "-U", "office", "-E", "UTF8")
        run(program("pg_ctl"), "-D", data, "-w", "-l", folder / "log", "-o",
            "-c listen_addresses='' -c unix_socket_directories='%s'" % folder, "start")
        psql = [program("psql"), "-h", folder, "-U", "office", "-v", "ON_ERROR_STOP=1", "-q", "-d"]
        try:
            run(*psql, "postgres", "-c", "CREATE DATABASE office")
            run(*psql, "office", "-f", folder / "postgres.sql", cwd=folder / "package")
            return {name: int(run(*psql, "office", "-At", "-c", sql)) for name, sql in QUESTIONS.items()}
        finally:
            run(program("pg_ctl"), "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    package = Path(sys.argv[1]).resolve()
    expected = in_file(package)
    for name, load in [("DuckDB", in_duckdb), ("PostgreSQL", in_postgres)]:
        found = load(package)
        if found != expected:
            raise SystemExit("%s says %s, the file says %s" % (name, found, expected))
        print("%s holds what the file holds: %s" % (name, found))


main()
