//! What can be said about a file without a vault, in words for the terminal: unchanged or not, sealed by whom, when and as
//! what; what a seal means and what it does not.

use std::fmt::Write as _;

use krug_documents::seal::{Seal, clock_was_wrong};
use krug_i18n::{Args, Language, date, text};

/// A name out of a file that anybody may have made: without signs that move a terminal about.
fn printable(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).collect()
}

/// Whether nothing is wrong with a file, and what is to be said about it.
pub(crate) fn told(language: Language, bytes: &[u8]) -> (bool, String) {
    let say = |key: &str| text(language, key, &Args::new());
    let (key, seals) = crate::verify::plain(bytes);
    let mut words = say(&format!("verdict-{key}"));
    for seal in &seals {
        words.push('\n');
        for (label, value) in lines(language, seal) {
            let _ = write!(words, "\n  {}: {value}", say(label));
        }
    }
    if !seals.is_empty() {
        let _ = write!(words, "\n\n{}", say("papers-seal-means"));
        if seals.iter().any(|seal| seal.stamp.is_some()) {
            let _ = write!(words, "\n{}", say("papers-stamp-means"));
        }
    }
    (key == "unchanged", words)
}

/// What is told of one seal: label and value.
fn lines(language: Language, seal: &Seal) -> Vec<(&'static str, String)> {
    let say = |key: &str| text(language, key, &Args::new());
    let who = |by: &str, organisation: &str| {
        let parts = [printable(by), printable(organisation)];
        parts.map(|p| p.trim().to_owned())
    };
    let listed = |parts: [String; 2]| {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    };
    let own = if seal.self_issued {
        "papers-seal-self"
    } else {
        "papers-seal-issued"
    };
    let mut all = vec![
        ("papers-seal-by", listed(who(&seal.by, &seal.organisation))),
        (
            "papers-seal-when",
            format!(
                "{} {}",
                date::short(language, seal.when.date_naive()),
                seal.when.format("%H:%M %:z")
            ),
        ),
    ];
    if !seal.says.trim().is_empty() {
        all.push(("papers-seal-says", printable(&seal.says)));
    }
    all.push(("papers-seal-certificate", say(own)));
    all.push(("papers-seal-fingerprint", seal.fingerprint.clone()));
    if let Some(stamp) = &seal.stamp {
        let mut words = format!(
            "{} {}, {}",
            date::short(language, stamp.when.date_naive()),
            stamp.when.format("%H:%M UTC"),
            listed(who(&stamp.by, &stamp.organisation))
        );
        if clock_was_wrong(seal.when, stamp.when) {
            let _ = write!(words, ". {}", say("papers-stamp-clock"));
        }
        all.push(("papers-stamp", words));
    }
    all
}
