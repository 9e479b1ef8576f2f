//! Krug without a window: plays an example family through every stage by the same calls, and checks
//! whether a paper is unchanged. Exit codes: 0 good, 1 found wrong, 2 usage.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use krug_domain::kinds::Codes;
use krug_i18n::Language;
use serde_json::{Value, json};

use crate::failure::{Failure, Reply};
use crate::session::App;
use crate::story::{self, Telling};
use crate::technician::{self, Asked};
use crate::world::World;

const HELP: &str = "\
Krug: for independent coordinators of family group conferences

  krug                         open the window
  krug play NAME --out DIR     play an example family (lipa, yavor, javor) from referral to sealed plan,
                               in a fresh encrypted vault, and write its papers into DIR
  krug verify FILE             say whether a sealed PDF is unchanged, and who sealed it when, in the system's
                               language or another: krug verify --language bs FILE

  krug inspect FILE...         read .krug files to their end and say what they are; stores nothing
  krug import --preview FILE...  say what files would change; stores nothing
  krug import FILE...          take files in; --compared if a new sender's numbers were compared by phone
  krug export NAME... --to WHOM --out DIR   families for a colleague: --all, --without-notes, --without-safety
  krug backup [--out DIR]      make a safety copy, and carry it to DIR
  krug check                   read the whole vault and its newest copy
  krug history NAME            who did what when in a family
  krug gather FILE... --out DIR  released figures of many coordinators as one data package

  krug --help, --version

The vault's passphrase is read as the first line of standard input. inspect and gather also take --identity FILE
(an age key) or --words FILE (a passphrase). --home DIR names another data folder, --json gives answers for machines.

Exit codes: 0 good, 1 found wrong, 2 wrong usage.
";

/// Where a command reads and writes.
pub struct Terminal<'a> {
    /// What is typed or piped in.
    pub input: &'a mut dyn BufRead,
    /// Answers.
    pub out: &'a mut dyn Write,
    /// What went wrong.
    pub err: &'a mut dyn Write,
    /// Language of what is said about a sealed file.
    pub language: Language,
}

/// Runs the command line and gives the exit code. `args` are without the program's name; `home` is the data folder
/// unless another is named.
pub fn command_line(args: &[String], home: Option<PathBuf>, terminal: Terminal<'_>) -> i32 {
    let Terminal {
        input,
        out,
        err,
        language,
    } = terminal;
    if let Some(command) = args
        .first()
        .filter(|a| technician::COMMANDS.contains(&a.as_str()))
    {
        return technicians(command, &args[1..], home, (input, out, err));
    }
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let answer = match words.as_slice() {
        ["--help" | "-h" | "help"] => say(out, HELP),
        ["--version" | "-V"] => say(out, concat!("krug ", env!("CARGO_PKG_VERSION"), "\n")),
        ["play", name, "--out", dir] | ["play", "--out", dir, name] => {
            if story::STORIES.iter().any(|(n, _)| n == name) {
                play(name, Path::new(dir), out)
            } else {
                return usage(
                    err,
                    "There is no example family of this name. Try lipa, yavor or javor.",
                );
            }
        }
        ["verify", "--help" | "-h"] | ["play", "--help" | "-h"] => say(out, HELP),
        ["verify", file] => return check(Path::new(file), language, out, err),
        ["verify", "--language", code, file] => {
            let Ok(language) = Language::from_code(code) else {
                return usage(
                    err,
                    "Languages are bs, hr, sr-Latn, sr-Cyrl, bg, cs and en.",
                );
            };
            return check(Path::new(file), language, out, err);
        }
        _ => return usage(err, "This is not how krug is called."),
    };
    match answer {
        Ok(()) => 0,
        Err(failure) => {
            let _told = writeln!(err, "{}", sentence(&failure));
            1
        }
    }
}

fn technicians(
    command: &str,
    args: &[String],
    home: Option<PathBuf>,
    (input, out, err): (&mut dyn BufRead, &mut dyn Write, &mut dyn Write),
) -> i32 {
    let Some(asked) = asked(args) else {
        return match args.iter().any(|a| a == "--help" || a == "-h") {
            true => i32::from(say(out, HELP).is_err()),
            false => usage(err, "This is not how krug is called."),
        };
    };
    let needs_files = matches!(command, "inspect" | "import" | "history" | "gather");
    let needs_place = matches!(command, "export" | "gather");
    if needs_files && asked.files.is_empty() || needs_place && asked.out.is_none() {
        return usage(err, "Something is missing.");
    }
    match technician::run(command, &asked, home, input, out) {
        Ok(good) => i32::from(!good),
        Err(failure) => {
            let _told = writeln!(err, "{}", sentence(&failure));
            1
        }
    }
}

/// What was typed, or nothing if it cannot be understood.
fn asked(args: &[String]) -> Option<Asked> {
    use lexopt::Arg::{Long, Value};
    let mut asked = Asked::default();
    let mut parser = lexopt::Parser::from_args(args);
    while let Some(arg) = parser.next().ok()? {
        match arg {
            Value(file) => asked.files.push(file.into_string().ok()?),
            Long("home") => asked.home = Some(parser.value().ok()?.into()),
            Long("out") => asked.out = Some(parser.value().ok()?.into()),
            Long("identity") => asked.identity = Some(parser.value().ok()?.into()),
            Long("words") => asked.words = Some(parser.value().ok()?.into()),
            Long("to") => asked.to = Some(parser.value().ok()?.into_string().ok()?),
            Long("json") => asked.json = true,
            Long("preview") => asked.preview = true,
            Long("compared") => asked.compared = true,
            Long("all") => asked.all = true,
            Long("without-notes") => asked.without_notes = true,
            Long("without-safety") => asked.without_safety = true,
            _ => return None,
        }
    }
    Some(asked)
}

fn say(out: &mut dyn Write, text: &str) -> Reply<()> {
    Ok(out.write_all(text.as_bytes())?)
}

fn usage(err: &mut dyn Write, why: &str) -> i32 {
    let _told = writeln!(err, "{why}\n\n{HELP}");
    2
}

fn sentence(failure: &Failure) -> String {
    let mut args = krug_i18n::Args::new();
    for (name, value) in &failure.args {
        args = args.set(name, value.as_str());
    }
    let mut text = krug_i18n::text(krug_i18n::Language::En, &failure.key, &args);
    if let Some(line) = failure.args.get("line") {
        text.push_str(&format!(" (line {line} of the story)"));
    }
    for finding in &failure.findings {
        text.push_str(&format!(" [rule {}]", finding.rule));
    }
    text
}

/// Plays a family from referral to sealed plan.
fn play(name: &str, dir: &Path, out: &mut dyn Write) -> Reply<()> {
    std::fs::create_dir_all(dir)?;
    // A vault of this run alone: its passphrase is told to nobody, so it goes when the papers are written.
    let world = World::system();
    let home = dir.join(format!("{name}-vault-{}", world.random_id(4)?));
    let tale = story::story(name)?;
    let mut app = App::new(home.clone(), world);
    let words = app.call("vault.suggest", json!({ "language": "en" }))?;
    let passphrase = words
        .get("passphrase")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let (coordinator, organisation, country, language) = match name {
        "yavor" => ("Силвия Танева", "Шанс за семейството", "bg", "bg"),
        "javor" => ("Petr Zelený", "Kruh rodiny", "cz", "cs"),
        _ => ("Jasna Perić", "Otvoreni krug", "ba", "bs"),
    };
    app.call(
        "vault.create",
        json!({ "name": coordinator, "role_word": "", "organisation": organisation, "country": country,
                "language": language, "passphrase": passphrase }),
    )?;
    let played = play_to_the_end(&mut app, &tale, passphrase, name, dir);
    app.lock();
    let removed = std::fs::remove_dir_all(home);
    let (stage, papers) = played?;
    writeln!(out, "{name}: played to \"{stage}\"")?;
    for (path, pages) in papers {
        writeln!(out, "  {} ({pages} pages)", path.display())?;
    }
    Ok(removed?)
}

/// The stage reached, and the papers written with their number of pages.
fn play_to_the_end(
    app: &mut App,
    tale: &story::Story,
    passphrase: String,
    name: &str,
    dir: &Path,
) -> Reply<(String, Vec<(PathBuf, u64)>)> {
    let told = story::tell(app, tale, &Telling::AsInLife(passphrase))?;
    let papers = write_papers(app, &told.case, name, dir)?;
    let done = app.call("journey.view", json!({ "case": told.case }))?;
    let stage = done.get("stage").and_then(Value::as_str);
    Ok((stage.unwrap_or_default().to_owned(), papers))
}

/// Every paper the family has, in the family's language, and the sealed plan itself.
fn write_papers(app: &mut App, case: &str, name: &str, dir: &Path) -> Reply<Vec<(PathBuf, u64)>> {
    let view = app.call("papers.view", json!({ "case": case }))?;
    let mut written = Vec::new();
    let list = |key: &str| {
        view.get(key)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    for (n, paper) in list("papers").iter().enumerate() {
        let field = |key: &str| paper.get(key).and_then(Value::as_str).unwrap_or_default();
        let sealed = paper
            .get("sealed")
            .and_then(Value::as_bool)
            .unwrap_or(false);
        let seal = if sealed { "-sealed" } else { "" };
        let path = dir.join(format!("{name}-{:02}-{}{seal}.pdf", n + 1, field("kind")));
        app.call(
            "papers.save",
            json!({ "case": case, "paper": field("id"), "path": path }),
        )?;
        written.push((
            path,
            paper.get("pages").and_then(Value::as_u64).unwrap_or(0),
        ));
    }
    let loaded = app.load(case)?;
    for (kind, reader, file) in crate::all_papers::wanted(app, &loaded) {
        let path = dir.join(format!("{name}-{file}.pdf"));
        let made = app.call(
            "papers.make",
            json!({ "case": case, "kind": kind.code(), "reader": reader, "path": path }),
        )?;
        written.push((path, made.get("pages").and_then(Value::as_u64).unwrap_or(0)));
    }
    Ok(written)
}

/// Says whether a file is unchanged.
fn check(file: &Path, language: Language, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let bytes = match crate::files::read(file) {
        Ok(bytes) => bytes,
        Err(why) => {
            let words = krug_i18n::text(language, &why.key, &krug_i18n::Args::new());
            let _told = writeln!(err, "{words}");
            return 1;
        }
    };
    let (good, words) = crate::verdict::told(language, &bytes);
    let _told = writeln!(out, "{words}");
    i32::from(!good)
}
