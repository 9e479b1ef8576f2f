//! Out and in: cards, files for one person, state words, taking back, the register.

use serde_json::{Value, json};

use super::{
    by, gives, jasna_and_boris, know, looks, person, questions, stick, takes, text, travels,
};
use crate::world::{Laptop, at};

fn state(laptop: &mut Laptop, case: &str) -> Value {
    let view = laptop.good("share.view", json!({}));
    let families = view["families"].as_array().unwrap();
    families
        .iter()
        .find(|f| f["case"] == case)
        .cloned()
        .unwrap()
}

#[test]
fn a_family_says_how_it_stands_between_two_laptops() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    assert_eq!(state(&mut jasna, &lipa.case)["state"], "only_here");
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    let given = state(&mut jasna, &lipa.case);
    assert_eq!(
        (text(&given["state"]), text(&given["with"])),
        ("given".into(), "Boris Kralj".into())
    );
    jasna.save(
        &lipa.case,
        "note",
        None,
        json!({ "text": "Nazvati školu." }),
    );
    let later = state(&mut jasna, &lipa.case);
    assert_eq!(
        (text(&later["state"]), &later["not_given"]),
        ("not_yet_given".into(), &json!(1))
    );

    let looked = looks(&mut boris, &file);
    assert_eq!(looked["sender"]["standing"], "checked");
    assert_eq!(looked["here"], false);
    assert!(
        boris.good("families.view", json!({}))["families"]
            .as_array()
            .unwrap()
            .is_empty(),
        "looking stores nothing"
    );
    let counts = looked["counts"].as_array().unwrap();
    let people = counts.iter().find(|c| c["kind"] == "person").unwrap();
    assert_eq!(people["added"], 3);
    takes(&mut boris, &file);
    let came = state(&mut boris, &lipa.case);
    assert_eq!(
        (text(&came["state"]), text(&came["with"])),
        ("same".into(), "Jasna Perić".into())
    );
    // The same file again, under another name: nothing is new, nothing is doubled.
    let renamed = stick(&boris).join("slike s mora.txt");
    std::fs::copy(&file, &renamed).unwrap();
    let again = looks(&mut boris, &renamed.to_string_lossy());
    assert_eq!(again["remarks"], json!(["nothing_new"]));
    assert_eq!(again["lines"], json!([]));
}

#[test]
fn an_unknown_sender_and_a_changed_key_are_compared_by_phone_first() {
    let mut jasna = Laptop::of_jasna();
    let mut boris = Laptop::of("Boris Kralj", "Otvoreni krug", "ba", "bs");
    know(&mut jasna, &mut boris);
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    let looked = looks(&mut boris, &file);
    assert_eq!(looked["sender"]["standing"], "unknown");
    let own = jasna.good("colleagues.view", json!({}))["own"]["fingerprint"].clone();
    assert_eq!(
        looked["sender"]["fingerprint"], own,
        "the same eight numbers on both sides"
    );
    let refused = boris.bad("take_in.take", json!({ "path": file }));
    assert_eq!(refused.key, "failure-unknown-sender");
    boris.good("take_in.take", json!({ "path": file, "compared": true }));
    assert_eq!(looks(&mut boris, &file)["sender"]["standing"], "checked");

    // Somebody else who calls herself Jasna.
    let mut other = Laptop::of("Jasna Perić", "Otvoreni krug", "ba", "bs");
    know(&mut other, &mut boris);
    let hers = other.lipa();
    let file = gives(&mut other, &hers.case, &mut boris);
    assert_eq!(
        looks(&mut boris, &file)["sender"]["standing"],
        "key_changed"
    );
    let refused = boris.bad("take_in.take", json!({ "path": file }));
    assert_eq!(refused.key, "failure-key-changed");
}

#[test]
fn what_came_in_can_go_again_for_thirty_days() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    let n = takes(&mut boris, &file)["n"].clone();
    boris.good("take_in.back", json!({ "n": n }));
    assert!(
        boris.good("families.view", json!({}))["families"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let view = boris.good("share.view", json!({}));
    assert_eq!(view["imports"][0]["may_go_back"], false);
    assert_eq!(view["imports"][0]["alias"], "Lipa");
    // And come again.
    takes(&mut boris, &file);
    assert_eq!(
        person(&mut boris, &lipa.case, &lipa.mirela)["name"],
        "Mirela Suljkan"
    );

    jasna.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Zenica", "kin": "majka" }),
    );
    let second = gives(&mut jasna, &lipa.case, &mut boris);
    let n = takes(&mut boris, &second)["n"].clone();
    // Boris has worked on it since: his own word stays, what the file brought goes.
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Kakanj" }),
    );
    boris.save(
        &lipa.case,
        "note",
        None,
        json!({ "text": "Bila je u Kaknju." }),
    );
    boris.good("take_in.back", json!({ "n": n }));
    let mirela = person(&mut boris, &lipa.case, &lipa.mirela);
    assert_eq!(
        (text(&mirela["town"]), text(&mirela["kin"])),
        ("Kakanj".into(), "mama".into())
    );
    assert_eq!(
        boris.good("notes.view", json!({ "case": lipa.case }))["notes"]
            .as_array()
            .unwrap()
            .len(),
        1
    );

    jasna.save(&lipa.case, "note", None, json!({ "text": "x" }));
    let third = gives(&mut jasna, &lipa.case, &mut boris);
    let n = takes(&mut boris, &third)["n"].clone();
    boris.days_pass(31);
    assert_eq!(
        boris.bad("take_in.back", json!({ "n": n })).key,
        "failure-too-late-to-take-back"
    );
}

#[test]
fn own_notes_and_safety_matters_stay_here_if_wished_and_come_later() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    jasna.save(
        &lipa.case,
        "note",
        None,
        json!({ "text": "Bojim se da pije." }),
    );
    jasna.save(
        &lipa.case,
        "protected_place",
        None,
        json!({ "text": "Crkvice" }),
    );
    jasna.save(&lipa.case, "contact", None, json!({ "person": { "ref": lipa.mirela }, "way": "phone", "value": "061 555 014", "mark": "protected" }));
    let folder = stick(&jasna);
    let receiver = by(&mut boris);
    let made = jasna.good(
        "share.make",
        json!({ "cases": [lipa.case], "to": { "by": receiver }, "notes": false, "safety": false, "folder": folder }),
    );
    let file = text(&made["files"][0]["path"]);
    let looked = looks(&mut boris, &file);
    assert_eq!(looked["remarks"], json!(["left_out"]));
    takes(&mut boris, &file);
    let everything = |laptop: &mut Laptop| {
        let people = laptop.good("people.view", json!({ "case": lipa.case }));
        let notes = laptop.good("notes.view", json!({ "case": lipa.case }));
        format!("{people}{notes}")
    };
    let seen = everything(&mut boris);
    for kept in ["pije", "Crkvice", "061 555 014"] {
        assert!(!seen.contains(kept), "{kept}");
    }
    travels(&mut jasna, &lipa.case, &mut boris);
    let seen = everything(&mut boris);
    assert!(seen.contains("pije") && seen.contains("Crkvice"));
    assert_eq!(questions(&mut boris, &lipa.case), Value::Null);
}

#[test]
fn six_words_told_by_phone_open_a_file() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let words = text(&jasna.good("share.words", json!({ "language": "bs" }))["passphrase"]);
    assert_eq!(words.split(' ').count(), 6);
    let folder = stick(&jasna);
    let made = jasna.good(
        "share.make",
        json!({ "cases": [lipa.case], "to": { "passphrase": words }, "notes": true, "safety": true, "folder": folder }),
    );
    let file = text(&made["files"][0]["path"]);
    assert_eq!(looks(&mut boris, &file)["fault"], "needs-passphrase");
    let wrong = boris.good(
        "take_in.look",
        json!({ "paths": [file], "passphrase": "nešto drugo posve pogrešno" }),
    );
    assert_eq!(wrong["files"][0]["key"], "fault-wrong-passphrase");
    let right = boris.good(
        "take_in.look",
        json!({ "paths": [file], "passphrase": format!(" {words} ") }),
    );
    assert_eq!(right["files"][0]["fault"], Value::Null);
    boris.good("take_in.take", json!({ "path": file, "passphrase": words }));
    let weak = jasna.bad(
        "share.make",
        json!({ "cases": [lipa.case], "to": { "passphrase": "lipa" }, "notes": true, "safety": true, "folder": folder }),
    );
    assert_eq!(weak.key, "problem-passphrase-short");
}

#[test]
fn everything_goes_to_the_second_laptop_and_what_was_done_there_comes_back() {
    let mut jasna = Laptop::of_jasna();
    let mut home = Laptop::of("Jasna Perić", "Otvoreni krug", "ba", "bs");
    let card = home.good("colleagues.view", json!({}))["own"]["text"].clone();
    jasna.good(
        "colleagues.add",
        json!({ "text": card, "compared": true, "own": true }),
    );
    let card = jasna.good("colleagues.view", json!({}))["own"]["text"].clone();
    home.good(
        "colleagues.add",
        json!({ "text": card, "compared": true, "own": true }),
    );
    let lipa = jasna.lipa();
    jasna.good("samples.load", json!({ "names": ["javor"] }));
    let cases: Vec<Value> = jasna.good("families.view", json!({}))["families"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["case"].clone())
        .collect();
    let folder = stick(&jasna);
    let receiver = by(&mut home);
    let made = jasna.good(
        "share.make",
        json!({ "cases": cases, "to": { "by": receiver }, "notes": true, "safety": true, "folder": folder }),
    );
    assert_eq!(made["files"].as_array().unwrap().len(), 2);
    // The whole stick is looked at, whatever else lies on it.
    std::fs::write(folder.join("slika.jpg"), b"\xff\xd8\xff").unwrap();
    let looked = home.good("take_in.look", json!({ "paths": [folder] }));
    assert_eq!(looked["files"].as_array().unwrap().len(), 2);
    for file in looked["files"].as_array().unwrap() {
        takes(&mut home, &text(&file["path"]));
    }
    assert_eq!(
        home.good("families.view", json!({}))["families"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    home.save(
        &lipa.case,
        "note",
        None,
        json!({ "text": "Pisano kod kuće." }),
    );
    travels(&mut home, &lipa.case, &mut jasna);
    let notes = jasna.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"][0]["text"], "Pisano kod kuće.");
    let history = jasna.good("history.view", json!({ "case": lipa.case }));
    assert_eq!(history["lines"][0]["author"]["name"], "Jasna Perić");
    assert_eq!(history["lines"][0]["import"], true);
}

#[test]
fn the_register_knows_what_left_for_whom_and_until_when() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    gives(&mut jasna, &lipa.case, &mut boris);
    let line = jasna.good("share.view", json!({}))["given"][0].clone();
    assert_eq!(
        (text(&line["title"]), text(&line["receiver"])),
        ("Lipa".into(), "Boris Kralj".into())
    );
    assert_eq!(line["until"], "2026-05-04");
    assert_eq!(line["ran_out"], false);
    jasna.clock.set(at("2026-06-01T09:00:00+02:00"));
    assert_eq!(
        jasna.good("share.view", json!({}))["given"][0]["ran_out"],
        true
    );
    jasna.good(
        "share.collected",
        json!({ "n": line["n"], "collected": true }),
    );
    let line = jasna.good("share.view", json!({}))["given"][0].clone();
    assert_eq!(line["ran_out"], false);
    assert_eq!(text(&line["collected"]), "2026-06-01T09:00:00+02:00");
}

#[test]
fn a_file_that_ran_out_is_said_and_not_refused() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    boris.clock.set(at("2026-09-01T09:00:00+02:00"));
    assert_eq!(looks(&mut boris, &file)["remarks"], json!(["ran_out"]));
    takes(&mut boris, &file);
}

#[test]
fn the_file_names_nobody_and_only_the_receiver_opens_it() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    assert!(file.ends_with("2026-02-03 lipa.krug"), "{file}");
    let bytes = std::fs::read(&file).unwrap();
    let inside = String::from_utf8_lossy(&bytes).into_owned();
    for word in ["Mirela", "Suljkan", "Lipa", "Jasna", "Boris"] {
        assert!(!inside.contains(word), "{word}");
    }
    let mut mara = Laptop::of("Mara", "Ured", "ba", "bs");
    assert_eq!(looks(&mut mara, &file)["fault"], "not-for-you");
    // The sender can still read what was sent; nobody else of the house.
    assert_eq!(looks(&mut jasna, &file)["sender"]["standing"], "own");
}

#[test]
fn nothing_of_this_is_answered_while_the_family_looks() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    jasna.good("audience.turn", json!({ "case": lipa.case }));
    for (call, with) in [
        ("share.view", json!({})),
        ("take_in.look", json!({ "paths": [file] })),
        ("questions.view", json!({})),
        ("history.view", json!({ "case": lipa.case })),
        ("colleagues.view", json!({})),
    ] {
        assert_eq!(jasna.bad(call, with).key, "failure-turned", "{call}");
    }
}

#[test]
fn the_card_is_printed_and_a_telephone_reads_it() {
    let mut jasna = Laptop::of_jasna();
    jasna.good(
        "colleagues.name_device",
        json!({ "device": "laptop u torbi" }),
    );
    let own = jasna.good("colleagues.view", json!({}))["own"].clone();
    let sheet = jasna.dir.path().join("card.pdf");
    jasna.good(
        "colleagues.save_card",
        json!({ "path": sheet, "sheet": true }),
    );
    let says = |program: &str, words: &[&str]| {
        let out = std::process::Command::new(program)
            .args(words)
            .current_dir(jasna.dir.path())
            .output();
        let out = out.unwrap_or_else(|_| panic!("{program} must be installed for this test"));
        String::from_utf8_lossy(&out.stdout).into_owned()
    };
    let words = says("pdftotext", &["-layout", "card.pdf", "-"]);
    assert!(
        words.contains("Jasna Perić") && words.contains("laptop u torbi"),
        "{words}"
    );
    for group in text(&own["fingerprint"]).split(' ') {
        assert!(words.contains(group), "{group} in {words}");
    }
    says("pdftoppm", &["-r", "150", "-png", "card.pdf", "card"]);
    let picture = ["card-1.png", "card-01.png"]
        .into_iter()
        .find(|name| jasna.dir.path().join(name).exists());
    let read = says("zbarimg", &["--raw", "-q", picture.unwrap()]);
    assert_eq!(
        read.trim(),
        text(&own["text"]),
        "what the telephone reads is the card"
    );
    if let Some(kept) = std::env::var_os("KRUG_LOOK") {
        let kept = std::path::Path::new(&kept).join("card.png");
        std::fs::copy(jasna.dir.path().join(picture.unwrap()), kept).unwrap();
    }
    // The small file is the same card.
    let file = jasna.dir.path().join("jasna.krugcard");
    jasna.good(
        "colleagues.save_card",
        json!({ "path": file, "sheet": false }),
    );
    let mut boris = Laptop::of("Boris Kralj", "Otvoreni krug", "ba", "bs");
    let read = boris.good("colleagues.read", json!({ "path": file }));
    assert_eq!(
        (text(&read["person"]), text(&read["standing"])),
        ("Jasna Perić".into(), "unknown".into())
    );
    assert_eq!(
        boris
            .bad("colleagues.read", json!({ "text": "KRUG1:nonsense" }))
            .key,
        "failure-card-unreadable"
    );
    assert_eq!(
        jasna
            .bad(
                "colleagues.add",
                json!({ "text": own["text"], "compared": true, "own": false })
            )
            .key,
        "failure-card-own"
    );
}
