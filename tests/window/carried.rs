//! Carried by hand, in two real windows: Jasna gives a family on a stick, the stick comes out half way, Boris takes it
//! in whole, both go on, what differs is asked and answered, and at the end both see the same.

use std::fs;

use serde_json::{Value, json};

use crate::driver::wait_for;
use crate::page::Page;

const PASSPHRASE: &str = "baro kuna zelo mita pova 7";

fn core(page: &Page, name: &str, request: Value) -> Value {
    let reply = page.invoke("call", &json!({ "name": name, "request": request }));
    assert!(reply.get("thrown").is_none(), "{name}: {reply}");
    reply
}

/// Somebody's window, unlocked, in the smallest size.
fn window(name: &str) -> Page {
    let mut page = Page::open();
    core(
        &page,
        "vault.create",
        json!({ "name": name, "role_word": "", "organisation": "Otvoreni krug", "country": "ba",
                "language": "en", "passphrase": PASSPHRASE }),
    );
    core(&page, "recovery.sheet_done", json!({}));
    page.restart();
    page.resize((1024, 700));
    let field = page.first("input[type=password]");
    page.driver().type_into(&field, PASSPHRASE);
    page.driver().keys(&["Enter"]);
    page.first("nav.rail");
    page
}

fn knows(page: &Page, other: &Page) {
    let card = core(other, "colleagues.view", json!({}))["own"]["text"].clone();
    core(
        page,
        "colleagues.add",
        json!({ "text": card, "compared": true, "own": false }),
    );
}

/// Puts what lies on one stick onto the other, at most so many bytes of it.
fn carry(from: &Page, to: &Page, most: usize) {
    for entry in fs::read_dir(to.stick()).unwrap().flatten() {
        fs::remove_file(entry.path()).unwrap();
    }
    for entry in fs::read_dir(from.stick()).unwrap().flatten() {
        let bytes = fs::read(entry.path()).unwrap();
        fs::write(
            to.stick().join(entry.file_name()),
            &bytes[..bytes.len().min(most)],
        )
        .unwrap();
        if bytes.len() <= most {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

fn look(page: &Page, name: &str) {
    page.at_rest();
    page.picture(name);
    assert_eq!(page.cut(), Vec::<String>::new(), "{name}");
    assert_eq!(page.barriers(), Vec::<String>::new(), "{name}");
}

/// Makes a file of the one family for the one colleague, by the buttons.
fn gives(page: &Page, picture: &str) {
    page.press("Share by file");
    page.press("For a colleague");
    page.driver().click(&page.named("checkbox", "Lipa"));
    choose_receiver(page);
    look(page, picture);
    page.press("Choose the stick and make it");
    page.shows("Read back and whole. You can now remove the stick.");
    page.driver().keys(&["Escape"]);
}

/// Chooses the only receiver.
fn choose_receiver(page: &Page) {
    let option = "//dialog//select/option[contains(., 'Kralj') or contains(., 'Perić')]";
    let option = wait_for("the receiver", || {
        page.driver().xpath(option).into_iter().next()
    });
    page.driver().click(&option);
}

fn takes(page: &Page) {
    page.press("Share by file");
    page.press("Choose the stick or a folder");
    page.press("Take in what is chosen");
    page.shows("It is taken in");
}

fn town(page: &Page, case: &str, id: &str) -> Value {
    let view = core(page, "people.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap().clone();
    let found = people.iter().find(|p| p["person"]["id"] == id).cloned();
    found.map_or(Value::Null, |p| p["person"]["town"].clone())
}

#[test]
fn a_family_goes_by_stick_and_comes_back_and_nothing_is_lost() {
    let (jasna, boris) = (window("Jasna Perić"), window("Boris Kralj"));
    knows(&jasna, &boris);
    knows(&boris, &jasna);
    let made = core(
        &jasna,
        "referral.create",
        json!({
        "alias": "Lipa", "country": "ba", "language": "bs", "received": "2026-02-03", "referrer": "Lejla Tucak",
        "office": "CSR Zenica", "asked": "Ko budi i vodi djecu u školu?",
        "children": [{ "name": "Lamija Suljkan", "birth_year": 2014 }],
        "first_contact": "Mirela Suljkan", "first_contact_kin": "mama", "first_contact_guardian": true }),
    );
    let case = made["case"].as_str().unwrap().to_owned();
    let mirela = made["first_contact"].as_str().unwrap().to_owned();
    gives(&jasna, "carried-01-for-a-colleague");

    // The stick comes out half way.
    carry(&jasna, &boris, 700);
    boris.press("Share by file");
    look(&boris, "carried-02-share");
    boris.press("Choose the stick or a folder");
    boris.shows("The file is not complete.");
    look(&boris, "carried-03-cut");
    assert!(
        core(&boris, "families.view", json!({}))["families"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    carry(&jasna, &boris, usize::MAX);
    boris.press("Families");
    boris.press("Share by file");
    boris.press("Choose the stick or a folder");
    boris.shows("From Jasna Perić");
    boris.shows("Not altered");
    look(&boris, "carried-04-preview");
    boris.press("Take in what is chosen");
    boris.shows("It is taken in");
    look(&boris, "carried-05-taken");

    let set = |page: &Page, town: &str| {
        let set = json!({ "town": town });
        core(
            page,
            "record.save",
            json!({ "case": case, "kind": "person", "id": mirela, "set": set }),
        );
    };
    set(&jasna, "Zenica");
    set(&boris, "Kakanj");
    gives(&jasna, "carried-06-again");
    carry(&jasna, &boris, usize::MAX);
    boris.press("Families");
    takes(&boris);
    boris.press("To the questions");
    boris.shows("Zenica");
    look(&boris, "carried-07-question");
    let theirs = boris.first("input[type=radio]:not(:checked)");
    boris.driver().click(&theirs);
    boris.press("Take this");
    boris.shows("No questions are open.");
    look(&boris, "carried-08-answered");

    gives(&boris, "carried-09-back");
    carry(&boris, &jasna, usize::MAX);
    jasna.press("Families");
    takes(&jasna);
    look(&jasna, "carried-10-home");
    assert_eq!(town(&jasna, &case, &mirela), town(&boris, &case, &mirela));
    let open = core(&jasna, "questions.view", json!({}));
    assert_eq!(open["families"], json!([]));
    let register = core(&jasna, "share.view", json!({}));
    assert_eq!(register["given"].as_array().unwrap().len(), 2);
}
