//! Every paper of the example families in every language: every word comes back in the order of reading; fonts embedded,
//! as parts, with letters that can be read back; structure sound for qpdf. With `KRUG_PAPERS=FOLDER` they are left there for veraPDF, which judges PDF/A-3a
//! and PDF/UA-1 in `cargo xtask test`.

use std::path::{Path, PathBuf};
use std::process::Command;

use krug_app::{App, StoryClock, World};
use krug_documents::said::{self, Said};
use krug_documents::seal::{Verdict, verify};
use krug_i18n::Language;
use serde_json::{Value, json};

use crate::carried::text;
use crate::read::{apart, heard, says, words};
use crate::world::{Laptop, PASSPHRASE, at};

/// Each font of a paper is embedded, a part of its whole, and says which letters its glyphs are.
fn fonts(pdf: &Path) {
    let list = says("pdffonts", &[], pdf);
    let mut seen = 0;
    for line in list.lines().skip(2) {
        // name, type, encoding, emb, sub, uni, object
        let words: Vec<&str> = line.split_whitespace().collect();
        let flags = &words[words.len() - 5..words.len() - 2];
        assert_eq!(flags, ["yes", "yes", "yes"], "{}: {line}", pdf.display());
        seen += 1;
    }
    assert!(seen > 0, "{}: no font", pdf.display());
}

/// Each word that went into a paper comes back in the order of reading: a listener hears these words and no other, and
/// on the pages they stand in this order. The pages of a booklet lie in the order of folding.
fn comes_back(pdf: &Path, said: &Said) {
    let asked = apart(&said.words.join("\n"));
    assert!(!asked.is_empty(), "{}: nothing was said", pdf.display());
    let page = words(&["-raw"], pdf);
    let heard = heard(pdf);
    // poppler tells a listener of the hyphen at a line's end, and not that it is a soft one, as it does on the page.
    let parted = |word: &str| {
        let mut places = word.match_indices('-').map(|(at, _)| at);
        places.any(|at| page.contains(&format!("{}\u{AD}\n", &word[..at])))
    };
    for at in 0..asked.len().max(heard.len()) {
        let (word, said) = (asked.get(at), heard.get(at));
        let whole = |said: &String| {
            said == &asked[at]
                || parted(said) && said.replace('-', "") == asked[at].replace('-', "")
        };
        let near =
            |words: &[String]| words[at.saturating_sub(5)..words.len().min(at + 5)].join(" ");
        assert!(
            word.is_some() && said.is_some_and(whole),
            "{}: asked for \"{}\", heard \"{}\"",
            pdf.display(),
            near(&asked),
            near(&heard),
        );
    }
    if pdf.to_string_lossy().contains("-booklet") {
        return;
    }
    // A word with a hyphen of its own may end a line there.
    let page = apart(&page.replace("-\n", "-"));
    let mut rest = page.iter();
    for (at, word) in asked.iter().enumerate() {
        assert!(
            rest.any(|on_page| on_page == word),
            "{}: \"{}\" is not there in this order",
            pdf.display(),
            asked[at.saturating_sub(5)..=at].join(" "),
        );
    }
    for part in [&said.foot.left, &said.foot.middle] {
        let part = apart(part);
        let there = page.windows(part.len().max(1)).any(|some| some == part);
        assert!(part.is_empty() || there, "{}: the foot", pdf.display());
    }
}

/// Every judge of this machine for one paper.
fn judged(pdf: &Path, said: &Said) {
    fonts(pdf);
    says("qpdf", &["--check"], pdf);
    comes_back(pdf, said);
}

fn folder(of: &Laptop) -> PathBuf {
    let kept = std::env::var_os("KRUG_PAPERS").map(PathBuf::from);
    let folder = kept.unwrap_or_else(|| of.dir.path().join("papers"));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Looks and second languages a paper of a family is made in: every one plain and in large print, and in the family's own
/// language in every way of printing; the plan of Lipa in every pair of languages.
fn looks(kind: &str, language: Language, family: (&str, Language)) -> Vec<(String, Value)> {
    let mut all = vec![("", json!({})), ("-large", json!({ "large": true }))];
    if kind == "plan" {
        all.push(("-easy", json!({ "easy": true })));
        all.push(("-easy-large", json!({ "easy": true, "large": true })));
    } else if language == family.1 {
        // A sealed plan is no file in these.
        all.push(("-black", json!({ "black": true })));
        all.push(("-two", json!({ "onto": "two", "black": true })));
        all.push(("-booklet", json!({ "onto": "booklet" })));
        all.push(("-a3", json!({ "a3": true })));
    }
    let mut all: Vec<(String, Value)> = all
        .into_iter()
        .map(|(name, asked)| (name.to_owned(), asked))
        .collect();
    if kind == "plan" {
        let every = family.0 == "lipa";
        let beside = |second: &Language| every && *second != language || *second == one(language);
        for second in Language::ALL.into_iter().filter(beside) {
            let second = second.code();
            all.push((format!("-beside-{second}"), json!({ "beside": second })));
        }
    }
    all
}

/// A second language to every first one.
fn one(first: Language) -> Language {
    if first == Language::Cs {
        Language::Bg
    } else {
        Language::Cs
    }
}

/// Makes every paper there is of a family in every language; how many.
fn every_paper(name: &str, own: Language) -> usize {
    let (mut laptop, case) = Laptop::told(name);
    let view = laptop.good("papers.view", json!({ "case": case }));
    let possible = view["possible"].as_array().unwrap();
    let people = view["people"].as_array().unwrap();
    let child = people.iter().find(|p| p["person"]["main"] == true).unwrap();
    let child = text(&child["person"]["id"]);
    let reader = people
        .iter()
        .find(|p| p["excluded"] == false && p["person"]["main"] == false && p["answer"] == "yes")
        .expect("somebody who is coming");
    let reader = text(&reader["person"]["id"]);
    let mut wanted: Vec<(String, Option<String>, &str)> = vec![("plan".to_owned(), None, "")];
    wanted.extend(possible.iter().map(|kind| (text(kind), None, "")));
    for kind in ["child", "agreement", "invitation"] {
        wanted.push((kind.to_owned(), Some(child.clone()), "-for-child"));
    }
    for kind in ["invitation", "plan"] {
        wanted.push((kind.to_owned(), Some(reader.clone()), "-copy"));
    }
    let folder = folder(&laptop);
    let mut made = 0;
    for language in Language::ALL {
        let code = language.code();
        for (kind, reader, copy) in &wanted {
            for (look, asked) in looks(kind, language, (name, own)) {
                let path = folder.join(format!("{name}-{kind}{copy}{look}-{code}.pdf"));
                let mut request = json!({
                    "case": case, "kind": kind, "reader": reader, "language": code, "path": path,
                });
                request
                    .as_object_mut()
                    .unwrap()
                    .extend(asked.as_object().unwrap().clone());
                let (_, said) = said::during(|| laptop.good("papers.make", request));
                judged(&path, &said);
                made += 1;
            }
        }
    }
    made
}

/// The report of an office with six families, plain, in large print and in black.
#[test]
fn the_report_of_six_families_in_every_language() {
    let mut laptop = crate::report::year(6);
    let folder = folder(&laptop);
    for language in Language::ALL {
        let code = language.code();
        for (look, asked) in [
            ("", json!({})),
            ("-large", json!({ "large": true })),
            ("-black", json!({ "black": true })),
        ] {
            let path = folder.join(format!("office-report{look}-{code}.pdf"));
            let mut wanted = json!({ "from": "2026-01-01", "to": "2026-12-31", "language": code });
            wanted["path"] = json!(path);
            let all = wanted.as_object_mut().unwrap();
            all.extend(asked.as_object().unwrap().clone());
            let (_, said) = said::during(|| laptop.good("figures.report", wanted));
            assert!(said.words.iter().any(|words| words == "6"), "{code}");
            judged(&path, &said);
        }
    }
}

/// A plan whose seal is not to be seen, in every language.
#[test]
fn plans_with_an_unseen_seal_in_every_language() {
    let (mut laptop, case) = Laptop::told("yavor");
    let mut settings = laptop.good("settings.view", json!({}))["settings"].clone();
    settings["seal_unseen"] = json!(true);
    laptop.good("settings.save", json!({ "settings": settings }));
    let folder = folder(&laptop);
    for language in Language::ALL {
        let code = language.code();
        let path = folder.join(format!("yavor-plan-unseen-{code}.pdf"));
        let asked = json!({ "case": case, "kind": "plan", "language": code, "path": path });
        let (_, said) = said::during(|| laptop.good("papers.make", asked));
        judged(&path, &said);
        let file = std::fs::read(&path).unwrap();
        assert!(matches!(verify(&file), Verdict::Sealed { .. }));
    }
}

/// The coordinator's own sheets: the recovery key and the contact card.
#[test]
fn the_sheets_of_a_vault_in_every_language() {
    for language in Language::ALL {
        let code = language.code();
        let mut laptop = Laptop::of("Jasna Perić", "Otvoreni krug", "ba", code);
        let folder = folder(&laptop);
        for (call, name) in [
            ("recovery.save_sheet", "recovery"),
            ("colleagues.save_card", "card"),
        ] {
            let path = folder.join(format!("vault-{name}-{code}.pdf"));
            let asked = json!({ "path": path, "sheet": true });
            let (_, said) = said::during(|| laptop.good(call, asked));
            judged(&path, &said);
        }
    }
}

/// An office's letter, with its picture, in every language and look.
#[test]
fn letters_of_an_office_with_its_picture_in_every_language() {
    let (mut laptop, case) = Laptop::told("lipa");
    let picture = crate::letters::picture(&laptop, "logo.png");
    laptop.good("house.use_logo", json!({ "path": picture }));
    let folder = folder(&laptop);
    for language in Language::ALL {
        let code = language.code();
        for (look, large) in [("", false), ("-large", true)] {
            let path = folder.join(format!("letter-information{look}-{code}.pdf"));
            let asked = json!({ "case": case, "kind": "information", "language": code, "large": large, "path": path });
            let (_, said) = said::during(|| laptop.good("papers.make", asked));
            judged(&path, &said);
        }
    }
}

#[test]
fn every_paper_of_lipa_in_every_language() {
    assert!(every_paper("lipa", Language::Bs) >= 2 * 7 * 24);
}

#[test]
fn every_paper_of_yavor_in_every_language() {
    assert!(every_paper("yavor", Language::Bg) >= 2 * 7 * 24);
}

#[test]
fn every_paper_of_javor_in_every_language() {
    assert!(every_paper("javor", Language::Cs) >= 2 * 7 * 25);
}

/// SHA-256 of Javor's sealed plan and of papers without a seal in three languages, by name. The vault lies in `folder`.
fn sums(folder: &Path, case: &str) -> Vec<String> {
    use sha2::{Digest, Sha256};
    let clock = StoryClock::new(at("2026-07-01T09:00:00+02:00"));
    let mut app = App::new(folder.join("krug"), World::story(clock));
    let mut good = |name: &str, request| app.call(name, request).unwrap();
    good("vault.open", json!({ "passphrase": PASSPHRASE }));
    let mut sums = Vec::new();
    for kind in ["plan", "question", "agenda", "map", "circle"] {
        for language in ["cs", "bg", "sr-Cyrl"] {
            let path = folder.join("paper.pdf");
            good(
                "papers.make",
                json!({ "case": case, "kind": kind, "language": language, "path": path }),
            );
            let file = std::fs::read(&path).unwrap();
            let sealed = matches!(verify(&file), Verdict::Sealed { .. });
            assert_eq!(sealed, kind == "plan");
            let hex: String = Sha256::digest(file)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            sums.push(format!("{kind} {language} {hex}"));
        }
    }
    sums
}

/// A vault as it lies on the disk, once more in another folder.
fn once_more(vault: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("krug");
    let copied = Command::new("cp").arg("-r").arg(vault).arg(&to).status();
    assert!(copied.unwrap().success());
    folder
}

/// The same plan of the same vault, sealed in two other processes, in other time zones and locales, is the same, byte for
/// byte; and so are papers without a seal.
#[test]
fn the_same_paper_made_twice_is_the_same_bytes_anywhere() {
    const SAYS: &str = "KRUG_SAYS_SUMS";
    if let Some(asked) = std::env::var_os(SAYS) {
        let asked = asked.into_string().unwrap();
        let (folder, case) = asked.split_once('|').unwrap();
        for sum in sums(Path::new(folder), case) {
            println!("sum: {sum}");
        }
        return;
    }
    let (mut laptop, case) = Laptop::told("javor");
    laptop.app.lock();
    let vault = laptop.dir.path().join("krug");
    let here = sums(once_more(&vault).path(), &case);
    assert_eq!(here.len(), 15);
    for (zone, locale) in [
        ("Pacific/Auckland", "bg_BG.UTF-8"),
        ("America/New_York", "C"),
    ] {
        let there = once_more(&vault);
        let said = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "--nocapture"])
            .arg("conformance::the_same_paper_made_twice_is_the_same_bytes_anywhere")
            .env(SAYS, format!("{}|{case}", there.path().display()))
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .env("LANG", locale)
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&said.stdout).into_owned();
        let there: Vec<&str> = words
            .lines()
            .filter_map(|line| line.split_once("sum: ").map(|(_, sum)| sum))
            .collect();
        assert_eq!(there, here, "{zone}, {locale}");
    }
}
