//! Krug for offices and technicians, without a window: looking into files, taking in, giving out, copies, checks,
//! history, figures gathered from many. The same calls as the window's; `--json` gives their answers as they are.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use krug_exchange::{Fault, Unlock, look, read_case, read_figures};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::failure::{Code, Failure, Reply};
use crate::session::App;
use crate::world::World;

/// What was typed behind `krug`.
#[derive(Default)]
pub(crate) struct Asked {
    pub files: Vec<String>,
    pub home: Option<PathBuf>,
    pub out: Option<PathBuf>,
    pub to: Option<String>,
    pub identity: Option<PathBuf>,
    pub words: Option<PathBuf>,
    pub json: bool,
    pub preview: bool,
    pub compared: bool,
    pub all: bool,
    pub without_notes: bool,
    pub without_safety: bool,
}

/// The commands of this file.
pub(crate) const COMMANDS: &[&str] = &[
    "inspect", "import", "export", "backup", "check", "history", "gather",
];

/// Runs a command; `Ok(false)` means that something was found wrong. The vault's passphrase is the first line of
/// `input`, so that it stands in no list of processes.
pub(crate) fn run(
    command: &str,
    asked: &Asked,
    home: Option<PathBuf>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Reply<bool> {
    match command {
        "inspect" => inspect(asked, home, input, out),
        "gather" => gather(asked, home, input, out),
        _ => {
            let mut app = opened(asked, home, input)?;
            let done = with_vault(command, asked, &mut app, out);
            app.lock();
            done
        }
    }
}

fn with_vault(command: &str, asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    match command {
        "import" if asked.preview => preview(asked, app, out),
        "import" => import(asked, app, out),
        "export" => export(asked, app, out),
        "backup" => backup(asked, app, out),
        "check" => check(asked, app, out),
        _ => history(asked, app, out),
    }
}

/// The vault, opened by the passphrase that is typed or piped in.
fn opened(asked: &Asked, home: Option<PathBuf>, input: &mut dyn BufRead) -> Reply<App> {
    let home = asked
        .home
        .clone()
        .or(home)
        .ok_or_else(|| Failure::new(Code::NoVault, "failure-no-vault"))?;
    let mut line = Zeroizing::new(String::new());
    input.read_line(&mut line)?;
    let mut app = App::new(home, World::system());
    app.call(
        "vault.open",
        json!({ "passphrase": line.trim_end_matches(['\r', '\n']) }),
    )?;
    Ok(app)
}

/// What opens files: an identity file as age writes it, words, or else the vault.
fn unlock(asked: &Asked, home: Option<PathBuf>, input: &mut dyn BufRead) -> Reply<Unlock> {
    let words = match &asked.words {
        Some(path) => {
            let text =
                Zeroizing::new(String::from_utf8_lossy(&crate::files::read(path)?).into_owned());
            Some(crate::passphrase::typed(&text))
        }
        None => None,
    };
    let mut unlock = match &asked.identity {
        Some(path) => {
            let text =
                Zeroizing::new(String::from_utf8_lossy(&crate::files::read(path)?).into_owned());
            let keys = text
                .lines()
                .map(str::trim)
                .filter(|l| l.starts_with("AGE-SECRET-KEY-1"));
            Unlock {
                identities: keys.map(|key| Zeroizing::new(key.to_owned())).collect(),
                passphrase: None,
            }
        }
        None if words.is_some() => Unlock::default(),
        None => {
            let mut app = opened(asked, home, input)?;
            let unlock = crate::colleagues::unlock(&mut app.open()?.vault, None)?;
            app.lock();
            unlock
        }
    };
    unlock.passphrase = words;
    Ok(unlock)
}

fn tell(out: &mut dyn Write, asked: &Asked, json: &Value, text: &str) -> Reply<()> {
    if asked.json {
        let line = serde_json::to_string_pretty(json).map_err(|_| Failure::internal())?;
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "{}", printable(text))?;
    }
    Ok(())
}

/// Words out of a file that anybody may have made: without signs that move a terminal about.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect()
}

/// Reads files to their end and says what they are. Stores nothing.
fn inspect(
    asked: &Asked,
    home: Option<PathBuf>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Reply<bool> {
    let unlock = unlock(asked, home, input)?;
    let mut all = Vec::new();
    let mut good = true;
    for name in &asked.files {
        let line = inspected(Path::new(name), &unlock);
        good &= line.get("code") == Some(&json!("ok"));
        if !asked.json {
            writeln!(out, "{}", printable(&in_words(name, &line)))?;
        }
        all.push(line);
    }
    if asked.json {
        tell(out, asked, &json!(all), "")?;
    }
    Ok(good)
}

fn inspected(path: &Path, unlock: &Unlock) -> Value {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let read = || {
        let (file, length) = look(path)?;
        match read_case(file, length, unlock, &mut |_, _| Ok(())) {
            Err(Fault::Inconsistent) => {
                let (file, length) = look(path)?;
                read_figures(file, length, unlock).map(|f| (f.manifest, f.members.len(), 0))
            }
            other => other.map(|f| (f.manifest, f.files.len(), f.extra)),
        }
    };
    match read() {
        Err(fault) => json!({ "file": name, "code": fault.code() }),
        Ok((manifest, files, extra)) => json!({
            "file": name, "code": "ok", "format": manifest.format, "app": manifest.app,
            "made_at": manifest.made_at, "until": manifest.until, "from": manifest.from,
            "fingerprint": manifest.from.card.fingerprint(), "case": manifest.case, "title": manifest.title,
            "changes": manifest.changes, "heads": manifest.heads, "files": files, "extra": extra,
            "left_out": manifest.scope.as_ref().map_or(0, |s| s.withheld().len()),
        }),
    }
}

fn in_words(path: &str, line: &Value) -> String {
    let word = |key: &str| line.get(key).and_then(Value::as_str).unwrap_or_default();
    if word("code") != "ok" {
        let key = format!("fault-{}", word("code"));
        let why = krug_i18n::text(krug_i18n::Language::En, &key, &krug_i18n::Args::new());
        return format!("{path}: {why}");
    }
    let from = line
        .get("from")
        .and_then(|f| f.get("person"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    format!(
        "{path}: whole and unaltered\n  {} {} from {from}, made {}\n  fingerprint {}\n  {} changes, {} files",
        word("format"),
        word("title"),
        word("made_at"),
        word("fingerprint"),
        line.get("changes").unwrap_or(&Value::Null),
        line.get("files").unwrap_or(&Value::Null),
    )
}

fn preview(asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    let looked = app.call("take_in.look", json!({ "paths": asked.files }))?;
    let files = list(&looked, "files");
    let mut text = Vec::new();
    for file in &files {
        let name = text_of(file, "name");
        match file.get("key").and_then(Value::as_str) {
            Some(key) => text.push(format!("{name}: {}", english(key))),
            None => {
                text.push(format!(
                    "{name}: {}, {} new changes, {} questions",
                    text_of(file, "alias"),
                    file["new"],
                    file["questions"]
                ));
                for count in list(file, "counts") {
                    let kind = text_of(&count, "kind").replace('_', "-");
                    text.push(format!(
                        "  {}: {} new, {} changed, {} removed",
                        english(&format!("kinds-{kind}")),
                        count["added"],
                        count["changed"],
                        count["removed"]
                    ));
                }
                for remark in list(file, "remarks") {
                    let key = format!(
                        "remark-{}",
                        remark.as_str().unwrap_or_default().replace('_', "-")
                    );
                    text.push(format!("  {}", english(&key)));
                }
            }
        }
    }
    tell(out, asked, &looked, &text.join("\n"))?;
    Ok(files.iter().all(|file| file["fault"].is_null()))
}

fn import(asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    let mut all = Vec::new();
    for path in &asked.files {
        let taken = app.call(
            "take_in.take",
            json!({ "path": path, "compared": asked.compared }),
        )?;
        if !asked.json {
            let line = format!(
                "{}: {} new changes, {} questions open",
                text_of(&taken, "alias"),
                taken["new"],
                taken["questions"]
            );
            tell(out, asked, &taken, &line)?;
        }
        all.push(taken);
    }
    if asked.json {
        tell(out, asked, &json!(all), "")?;
    }
    Ok(true)
}

fn export(asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    let families = list(&app.call("families.view", json!({}))?, "families");
    let wanted = |family: &Value| {
        asked.all
            || asked
                .files
                .iter()
                .any(|name| text_of(family, "alias") == *name || text_of(family, "case") == *name)
    };
    let cases: Vec<Value> = families
        .iter()
        .filter(|f| wanted(f))
        .map(|f| f["case"].clone())
        .collect();
    let colleagues = list(&app.call("colleagues.view", json!({}))?, "people");
    let name = asked.to.clone().unwrap_or_default();
    let to = colleagues
        .iter()
        .find(|c| text_of(c, "person") == name || text_of(c, "by") == name);
    let (Some(to), Some(folder), false) = (to, &asked.out, cases.is_empty()) else {
        return Err(Failure::gone());
    };
    let made = app.call(
        "share.make",
        json!({ "cases": cases, "to": { "by": to["by"] }, "folder": folder,
                "notes": !asked.without_notes, "safety": !asked.without_safety }),
    )?;
    let lines: Vec<String> = list(&made, "files")
        .iter()
        .map(|f| text_of(f, "path"))
        .collect();
    tell(out, asked, &made, &lines.join("\n"))?;
    Ok(true)
}

fn backup(asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    let made = match &asked.out {
        Some(folder) => app.call("backup.carry", json!({ "folder": folder }))?,
        None => app.call("backup.make", json!({}))?,
    };
    let newest = list(&made, "made")
        .first()
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    tell(
        out,
        asked,
        &made,
        &format!("copied and read back: {newest}"),
    )?;
    Ok(true)
}

/// Reads the whole vault, and the newest copy if there is one.
fn check(asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    app.open()?.vault.check()?;
    let families = app.call("families.view", json!({}))?;
    let unreadable = families["unreadable"].as_u64().unwrap_or(0);
    let copies = app.call("backup.view", json!({}))?;
    let proved = if list(&copies, "made").is_empty() {
        Value::Null
    } else {
        app.call("backup.prove", json!({}))?
    };
    let text = match &proved {
        Value::Null => "the vault reads whole; there is no safety copy".to_owned(),
        proof => format!(
            "the vault reads whole; the copy of {} reads whole: {} families, {} changes, {} files",
            text_of(proof, "copy"),
            proof["families"],
            proof["changes"],
            proof["files"]
        ),
    };
    tell(
        out,
        asked,
        &json!({ "whole": unreadable == 0, "unreadable": unreadable, "copy": proved }),
        &text,
    )?;
    Ok(unreadable == 0)
}

fn history(asked: &Asked, app: &mut App, out: &mut dyn Write) -> Reply<bool> {
    let families = list(&app.call("families.view", json!({}))?, "families");
    let name = asked.files.first().cloned().unwrap_or_default();
    let family = families
        .iter()
        .find(|f| text_of(f, "alias") == name || text_of(f, "case") == name);
    let family = family.ok_or_else(Failure::gone)?;
    let view = app.call("history.view", json!({ "case": family["case"] }))?;
    let lines: Vec<String> = list(&view, "lines")
        .iter()
        .map(|line| {
            let who = text_of(&line["author"], "name");
            let who = if line["author"]["here"] == true {
                "here".to_owned()
            } else {
                who
            };
            format!("{}  {who}  {}", text_of(line, "at"), text_of(line, "op"))
        })
        .collect();
    tell(out, asked, &view, &lines.join("\n"))?;
    Ok(true)
}

/// Gathers released figures out of many files into one data package.
fn gather(
    asked: &Asked,
    home: Option<PathBuf>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Reply<bool> {
    let unlock = unlock(asked, home, input)?;
    let folder = asked.out.as_ref().ok_or_else(Failure::bad_request)?;
    let mut files = Vec::new();
    let mut refused = Vec::new();
    for name in &asked.files {
        let read =
            look(Path::new(name)).and_then(|(file, length)| read_figures(file, length, &unlock));
        match read {
            Ok(file) => files.push(file),
            Err(fault) => refused.push(json!({ "file": name, "code": fault.code() })),
        }
    }
    let members = crate::figures::gathered(&files)?;
    std::fs::create_dir_all(folder)?;
    for (name, text) in &members {
        crate::files::write(&folder.join(name), text.as_bytes())?;
    }
    let mut text = format!("{} files gathered into {}", files.len(), folder.display());
    for line in &refused {
        text.push_str(&format!(
            "\n{}: {}",
            text_of(line, "file"),
            english(&format!("fault-{}", text_of(line, "code")))
        ));
    }
    tell(
        out,
        asked,
        &json!({ "gathered": files.len(), "refused": refused }),
        &text,
    )?;
    Ok(refused.is_empty())
}

fn english(key: &str) -> String {
    krug_i18n::text(krug_i18n::Language::En, key, &krug_i18n::Args::new())
}

fn text_of(value: &Value, key: &str) -> String {
    value
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn list(value: &Value, key: &str) -> Vec<Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default()
}
