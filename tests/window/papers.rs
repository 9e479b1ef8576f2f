//! Papers in the real window: printed with their numbers, signed in ink at the kitchen table, taken back, and all of it
//! in the register.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::driver::wait_for;
use crate::page::Page;
use crate::pages::{core, with_example};
use crate::service::{P256, Service};

/// An office with two printers; what they are sent lies in its tray.
fn office(folder: &Path) {
    let tray = folder.join("tray");
    fs::create_dir_all(&tray).expect("a tray");
    let script = |name: &str, says: String| {
        let path = folder.join(name);
        fs::write(&path, says).expect("a program");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program");
    };
    script(
        "lpstat",
        "#!/bin/sh\nif [ \"$1\" = -e ]; then echo Hodnik; echo Soba_2; else echo 'system default destination: Soba_2'; fi\n"
            .to_owned(),
    );
    let tray = tray.display();
    script(
        "lp",
        format!(
            "#!/bin/sh\nn=$(ls {tray} | grep -c told); n=$((n+1))\ncat > {tray}/$n.pdf\necho \"$*\" > {tray}/$n.told\n"
        ),
    );
}

/// The last page of a paper as a scanner sees it, where the next open dialog finds it.
fn scanned(pdf: &Path, to: &Path) {
    let info = Command::new("pdfinfo").arg(pdf).output().expect("pdfinfo");
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    let last = info
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .expect("pages")
        .trim()
        .to_owned();
    let made = Command::new("pdftoppm")
        .args([
            "-jpeg",
            "-r",
            "150",
            "-singlefile",
            "-f",
            &last,
            "-l",
            &last,
        ])
        .arg(pdf)
        .arg(to)
        .status()
        .expect("pdftoppm");
    assert!(made.success());
    fs::rename(to.with_extension("krug.jpg"), to).expect("the scan");
}

/// Opens the papers of a family, with the pages of its plan.
fn to_papers(page: &Page, alias: &str) {
    page.finds(alias);
    page.named("option", alias);
    page.driver().keys(&["Enter"]);
    page.tab(8);
    page.first("figure svg");
}

fn look(page: &Page, name: &str) {
    page.picture(name);
    let nothing = Vec::<String>::new();
    assert_eq!(page.barriers(), nothing, "{name}");
    assert_eq!(page.cut(), nothing, "{name}");
}

#[test]
fn copies_are_printed_and_the_signed_sheet_comes_back() {
    let (page, alias) = with_example("lipa", "en", "light");
    office(&page.printers());
    page.first("nav");
    page.resize((1024, 700));
    to_papers(&page, &alias);
    page.press("Print");
    page.shows("Printer");
    page.fill("Copies", "3");
    look(&page, "14-print");
    page.driver()
        .click(&page.first("dialog[open] button[type=submit]"));
    page.shows("Sent to the printer");
    let tray = page.printers().join("tray");
    let told = fs::read_to_string(tray.join("3.told")).expect("three jobs");
    assert!(
        told.contains("-d Soba_2") && told.contains("-t Krug"),
        "{told}"
    );
    assert!(
        !told.contains("Suljkan") && !told.contains("Lipa"),
        "{told}"
    );

    scanned(&tray.join("2.pdf"), &page.to_open());
    page.press("Take back a signed sheet");
    page.press("Choose a photo or scan");
    page.shows("Its code says which paper it is.");
    look(&page, "14-scan");
    page.press("Keep");
    page.shows("The signed sheet is kept");
    page.driver()
        .click(&page.first("main .segments label:nth-of-type(2)"));
    page.shows("Signed sheets that came back");
    page.at_rest();
    look(&page, "14-register");
    let families = core(&page, "families.view", json!({}));
    let case = families["families"][0]["case"].clone();
    let view = core(&page, "papers.view", json!({ "case": case }));
    assert_eq!(view["returned"][0]["by_code"], true);
    let numbers: Vec<_> = (0..3)
        .map(|n| view["papers"][n]["number"].clone())
        .collect();
    assert_eq!(numbers, [json!(3), json!(2), json!(1)]);
    // Nothing of it lies about in the open.
    wait_for("no paper lies in the vault's folder", || {
        let mut folders = vec![page.home().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).ok()?.flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if fs::read(&path).is_ok_and(|bytes| bytes.starts_with(b"%PDF")) {
                    return None;
                }
            }
        }
        Some(())
    });
}

#[test]
fn a_time_stamp_is_asked_for_by_file_and_brought_in() {
    let (page, alias) = with_example("lipa", "en", "light");
    page.first("nav");
    page.press("Settings");
    page.shows("Leave room for a time stamp in my seals");
    page.driver()
        .click(&page.named("checkbox", "Leave room for a time stamp in my seals"));
    wait_for("the setting is kept", || {
        let kept = core(&page, "settings.view", json!({}));
        (kept["settings"]["time_stamp_room"] == true).then_some(())
    });
    to_papers(&page, &alias);
    page.press("Save PDF");
    let plan = wait_for("the sealed plan", || newest(page.desk(), "pdf"));
    let opened = page.to_open().with_extension("pdf");
    fs::copy(&plan, &opened).expect("the plan where it is opened");
    page.press("Look at a file’s seal");
    page.press("Choose a PDF");
    page.shows("This seal has room for a time stamp.");
    page.press("Save the question");
    page.shows("no word of the plan");
    look(&page, "15-stamp");
    let question = newest(page.desk(), "tsq").expect("the question");
    // It comes back beside the question, where the next dialog finds it.
    let answer = Service::new(P256, "sha256", "sha256").answers(&question, "one");
    assert_eq!(answer, page.to_open().with_extension("tsr"));
    page.press("Bring in the answer");
    page.shows("The time stamp is in the new file");
    page.shows("Služba vremena, Pošta");
    look(&page, "15-stamped");
    let stamped = page.desk().join("to-open-t.pdf");
    assert_eq!(
        fs::read(&stamped).expect("the new file").len(),
        fs::read(&opened).expect("the old one").len()
    );
}

/// The file of this kind that was written last.
fn newest(folder: &Path, ending: &str) -> Option<std::path::PathBuf> {
    let files = fs::read_dir(folder).ok()?.flatten();
    let files = files.map(|entry| entry.path());
    files
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok())
}

#[test]
fn zlatan_learns_when_they_meet_again_and_the_family_is_removed_when_its_time_is_over() {
    let (page, alias) = with_example("lipa", "en", "light");
    page.first("nav");
    page.resize((1024, 700));
    to_papers(&page, &alias);
    page.fill("For whom", "Zlatan");
    page.named("option", "Zlatan");
    page.driver().keys(&["ArrowDown"]);
    page.driver().keys(&["Enter"]);
    page.shows("The family has not said what this person gets of the plan");
    look(&page, "16-not-said");
    let only = "//select/option[contains(., 'Only when we meet again')]";
    let only = wait_for("what he can get", || {
        page.driver().xpath(only).into_iter().next()
    });
    page.driver().click(&only);
    page.shows("Everything in the plan but when you meet again");
    page.first("figure svg");
    look(&page, "16-release");

    page.press("Families");
    page.driver()
        .click(&page.first("main .segments label:nth-of-type(2)"));
    page.press("Remove …");
    page.shows("There is no way back.");
    look(&page, "16-remove");
    let field = format!("To go on, write the code word: {alias}");
    page.fill(&field, "Breza");
    page.press("Remove for good");
    page.shows("That is not the code word of this family.");
    page.fill(&field, &alias);
    page.press("Remove for good");
    page.shows("The family was removed.");
    let families = core(&page, "families.view", json!({}));
    assert_eq!(families["families"], json!([]));
}

#[test]
fn where_nobody_knows_the_printers_the_systems_window_gets_the_pages() {
    let (page, alias) = with_example("lipa", "en", "light");
    page.first("nav");
    page.resize((1024, 700));
    to_papers(&page, &alias);
    page.press("Print");
    page.shows("choose the printer there");
    look(&page, "14-print-system");
    page.driver()
        .click(&page.first("dialog[open] button[type=submit]"));
    // Three pages beside the app, for its window alone; driven, the system shows none.
    let there = "return document.querySelectorAll('body > .print-pages > div > svg').length";
    wait_for("the pages", || {
        (page.driver().script(there, json!([])) == json!(3)).then_some(())
    });
    page.press("Close");
    page.shows("Handed to the system’s print window");
    page.press("Take back");
    page.shows("Took back:");
    assert_eq!(page.driver().script(there, json!([])), json!(0));
}
