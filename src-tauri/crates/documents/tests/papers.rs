//! The other papers, in every language: sound files, one page where one page is meant, no word too many.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod families;
mod tools;

use families::papers;
use krug_documents::invitation::invitation;
use krug_documents::no_plan::no_plan;
use krug_documents::question::question;
use krug_documents::recovery::recovery;
use krug_documents::{display, pdf};
use krug_i18n::Language;

fn read(name: &str, bytes: &[u8]) -> String {
    let path = tools::keep(name, bytes);
    tools::run("pdftotext", &["-raw", path.to_str().unwrap(), "-"])
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_paper_in_every_language_is_a_sound_file() {
    for (name, document) in papers::all() {
        let bytes = pdf(&document).expect("a file");
        assert_eq!(bytes, pdf(&document).expect("a file"), "{name}");
        let path = tools::keep(&name, &bytes);
        tools::run("qpdf", &["--check", path.to_str().unwrap()]);
    }
}

#[test]
fn sheets_meant_for_one_page_take_one_page() {
    for (name, document) in papers::all() {
        if !name.starts_with("no-plan") {
            let pages = display(&document).expect("letters").pages.len();
            assert_eq!(pages, 1, "{name}");
        }
    }
}

#[test]
fn the_recovery_key_can_be_read_and_copied_group_by_group() {
    let sheet = papers::recovery_sheet(Language::Bs);
    let text = flat(&read("key", &pdf(&recovery(&sheet)).expect("a file")));
    assert!(text.contains(&sheet.groups.join(" ")), "{text}");
}

#[test]
fn the_question_sheet_asks_and_has_no_line_to_report_on() {
    let document = question(&papers::question_sheet(Language::Bs));
    let text = flat(&read("question", &pdf(&document).expect("a file")));
    assert!(text.contains("Najviše dva neopravdana izostanka mjesečno."));
    let blocks = format!("{:?}", document.blocks);
    assert!(!blocks.contains("Blank") && !blocks.contains("Drawing"));
}

#[test]
fn an_invitation_says_who_when_and_where_and_gives_no_reason() {
    let letter = papers::letter(Language::Bs);
    let text = flat(&read("letter", &pdf(&invitation(&letter)).expect("a file")));
    for said in [
        "Draga Ramiza,",
        "Omladinski dom, Zenica",
        "14. mart 2026.",
        "060 555 070",
    ] {
        assert!(text.contains(said), "{said} is missing: {text}");
    }
    assert!(!text.contains("Centar za socijalni rad"));
}

#[test]
fn a_meeting_without_a_plan_gets_a_sheet_of_the_same_kind() {
    let paper = papers::without_plan();
    let document = no_plan(&paper);
    let text = flat(&read("without", &pdf(&document).expect("a file")));
    for said in [
        "Bez táty o tom rozhodovat nechceme.",
        "Jakub spí do příště u babičky a dědy.",
        "R4MC",
        "Zdeněk Novotný",
    ] {
        assert!(text.contains(said), "{said} is missing: {text}");
    }
    assert!(display(&document).expect("letters").seals.len() == 3);
}
