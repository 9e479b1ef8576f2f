//! An office's own letters: its picture, its address, its sentences, on letters alone and never on what a family owns.

use image::{Rgb, RgbImage};
use serde_json::json;

use crate::read;
use crate::stopped::before;
use crate::world::Laptop;

/// A picture an office might have.
pub fn picture(laptop: &Laptop, name: &str) -> std::path::PathBuf {
    let path = laptop.dir.path().join(name);
    let ring = RgbImage::from_fn(600, 240, |x, y| {
        let (dx, dy) = (x as f32 - 120.0, y as f32 - 120.0);
        let far = (dx * dx + dy * dy).sqrt();
        if (70.0..100.0).contains(&far) {
            Rgb([29, 90, 81])
        } else {
            Rgb([255; 3])
        }
    });
    ring.save(&path).unwrap();
    path
}

#[test]
fn letters_carry_the_offices_picture_and_sentences_and_the_plan_does_not() {
    let (mut laptop, case) = Laptop::told("lipa");
    laptop.good(
        "settings.save",
        json!({ "settings": {
            "name": "Jasna Perić", "role_word": "", "organisation": "Otvoreni krug", "address": "Maršala Tita 12, Zenica",
            "phone": "032 000 111", "country": "ba", "language": "bs", "lock_minutes": 10 } }),
    );
    let logo = picture(&laptop, "logo.png");
    let view = laptop.good("house.use_logo", json!({ "path": logo }));
    assert!(
        view["logo"]
            .as_str()
            .unwrap()
            .starts_with("data:image/png;base64,")
    );
    assert_eq!(
        view["lines"],
        json!(["Otvoreni krug", "Maršala Tita 12, Zenica", "032 000 111"])
    );
    laptop.good(
        "house.save",
        json!({ "kind": "information", "language": "bs", "top": "Mi smo udruženje iz Zenice.", "end": "Vaša vrata su i naša." }),
    );
    let path = laptop.dir.path().join("paper.pdf");
    let mut words = |kind: &str, language: &str| {
        let wanted = json!({ "case": case, "kind": kind, "language": language, "path": path });
        laptop.good("papers.make", wanted);
        read::says("qpdf", &["--check"], &path);
        let pictures = read::says("pdfimages", &["-list"], &path).lines().count() - 2;
        (read::words(&[], &path), pictures)
    };
    let (letter, pictures) = words("information", "bs");
    assert!(
        letter.contains("Maršala Tita 12") && pictures == 1,
        "{letter}"
    );
    let (top, end) = (letter.find("Mi smo udruženje"), letter.find("Vaša vrata"));
    assert!(top.is_some() && top < end, "{letter}");
    // In another language the office has said nothing yet.
    let (letter, pictures) = words("information", "cs");
    assert!(!letter.contains("udruženje") && pictures == 1, "{letter}");
    // What the family owns is nobody's letter.
    for kind in ["plan", "fridge", "question", "pack", "cards"] {
        let (paper, pictures) = words(kind, "bs");
        assert!(
            !paper.contains("Maršala Tita") && pictures == 0,
            "{kind}: {paper}"
        );
    }
}

#[test]
fn an_invitation_keeps_its_slip_on_the_first_sheet_with_the_offices_words_above_it() {
    let (mut laptop, case) = Laptop::told("lipa");
    let logo = picture(&laptop, "logo.png");
    laptop.good("house.use_logo", json!({ "path": logo }));
    let mut own = json!({ "kind": "invitation", "language": "bs", "top": "", "end": "Radujemo se vama. ".repeat(6) });
    laptop.good("house.save", own.clone());
    let view = laptop.good("papers.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap();
    let reader = people
        .iter()
        .find(|p| p["excluded"] == false && p["person"]["main"] == false && p["answer"] == "yes")
        .unwrap()["person"]["id"]
        .clone();
    let path = laptop.dir.path().join("letter.pdf");
    let wanted = json!({ "case": case, "kind": "invitation", "reader": reader, "path": path });
    laptop.good("papers.make", wanted.clone());
    let pages = read::says("pdfinfo", &[], &path);
    assert!(
        pages
            .lines()
            .any(|l| l.starts_with("Pages:") && l.ends_with(" 1")),
        "{pages}"
    );
    let letter = read::words(&[], &path);
    let end = letter.find("Radujemo se vama").unwrap();
    let slip = letter
        .rfind("Ime i prezime")
        .or_else(|| letter.rfind("Ime"))
        .unwrap();
    assert!(end < slip, "{letter}");
    // A word that frightens is not sent (rule 31).
    own["end"] = json!("Inače ćemo prijaviti nasilje.");
    laptop.good("house.save", own);
    let refused = laptop.bad("papers.make", wanted);
    assert_eq!(refused.fields[0].key, "problem-danger-word");
}

#[test]
fn a_sentence_that_tells_a_hidden_place_is_not_printed() {
    let (mut laptop, case) = Laptop::told("yavor");
    let place = "Казанлък";
    laptop.good(
        "house.save",
        json!({ "kind": "information", "language": "bg", "top": "", "end": format!("Центърът е в град {place}.") }),
    );
    let path = laptop.dir.path().join("paper.pdf");
    let wanted = json!({ "case": case, "kind": "information", "language": "bg", "path": path });
    let refused = laptop.bad("papers.make", wanted);
    assert_eq!(refused.fields[0].key, "problem-protected-words");
    assert!(!path.exists());
}

#[test]
fn a_colleague_takes_the_offices_letters_from_a_file() {
    let mut jasna = Laptop::of_jasna();
    let logo = picture(&jasna, "logo.jpg");
    jasna.good("house.use_logo", json!({ "path": logo }));
    jasna.good(
        "house.save",
        json!({ "kind": "agreement", "language": "bs", "top": "", "end": "Hvala na povjerenju." }),
    );
    let file = jasna.dir.path().join("krug-letters.json");
    jasna.good("house.give", json!({ "path": file }));
    let told = std::fs::read_to_string(&file).unwrap();
    assert!(
        !told.contains("Jasna") && !told.contains("Otvoreni"),
        "{told}"
    );

    let mut emir = Laptop::of("Emir Hodžić", "Otvoreni krug", "ba", "bs");
    let view = emir.good("house.take", json!({ "path": file }));
    assert_eq!(view["sentences"][0]["end"], "Hvala na povjerenju.");
    assert_eq!(view["logo"], jasna.good("house.view", json!({}))["logo"]);

    // Other files are refused and nothing changes.
    let other = emir.dir.path().join("other.json");
    for words in [
        "{}",
        "not json",
        r#"{"krug":"letters","format":1,"house":{"logo":"AAAA","sentences":{}}}"#,
        r#"{"krug":"letters","format":1,"house":{"logo":"","sentences":{"plan":{"bs":{"top":"Mi smo dali plan.","end":""}}}}}"#,
    ] {
        std::fs::write(&other, words).unwrap();
        assert_eq!(
            emir.bad("house.take", json!({ "path": other })).key,
            "failure-not-letters"
        );
    }
    assert_eq!(emir.good("house.view", json!({})), view);
    let empty = emir.good("house.remove_logo", json!({}));
    assert_eq!(empty["logo"], "");
    let long = "a".repeat(601);
    let refused = emir.bad(
        "house.save",
        json!({ "kind": "agreement", "language": "bs", "top": long, "end": "" }),
    );
    assert_eq!(
        (
            refused.fields[0].field.as_str(),
            refused.fields[0].key.as_str()
        ),
        ("top", "problem-too-long")
    );
    let plan = json!({ "kind": "plan", "language": "bs", "top": "Naš plan", "end": "" });
    emir.bad("house.save", plan);
}

/// Makes a paper; what asks for it to be given out again in the same place.
fn made(laptop: &mut Laptop, mut wanted: serde_json::Value) -> serde_json::Value {
    let (case, path) = (wanted["case"].clone(), laptop.dir.path().join("paper.pdf"));
    wanted["path"] = json!(path);
    let made = laptop.good("papers.make", wanted);
    json!({ "case": case, "paper": made["paper"], "path": path })
}

#[test]
fn a_letter_is_given_out_again_as_it_was_while_its_words_are_the_same() {
    let (mut laptop, case) = Laptop::told("lipa");
    let logo = picture(&laptop, "logo.png");
    laptop.good("house.use_logo", json!({ "path": logo }));
    let again = made(&mut laptop, json!({ "case": case, "kind": "information" }));
    let path = laptop.dir.path().join("paper.pdf");
    let first = std::fs::read(&path).unwrap();
    // The office has a new picture: another file, the same words, as after a new version of Krug.
    image::open(&logo).unwrap().fliph().save(&logo).unwrap();
    laptop.good("house.use_logo", json!({ "path": logo }));
    std::fs::remove_file(&path).unwrap();
    laptop.good("papers.save", again.clone());
    assert_eq!(std::fs::read(&path).unwrap(), first, "as it was given out");
    // New words are another letter.
    let end = json!({ "kind": "information", "language": "bs", "top": "", "end": "Pozovite nas." });
    laptop.good("house.save", end);
    assert_eq!(
        laptop.bad("papers.save", again).key,
        "failure-paper-changed"
    );
}

#[test]
fn a_tree_is_not_given_out_again_when_a_line_of_it_says_something_else() {
    let (mut laptop, told) = before("day.open");
    let case = told.case;
    let sanja = laptop.save(&case, "person", None, json!({ "name": "Sanja Ilić" }));
    let dino = laptop.save(&case, "person", None, json!({ "name": "Dino Ilić" }));
    let bond = laptop.save(
        &case,
        "relation",
        None,
        json!({ "a": { "ref": sanja }, "b": { "ref": dino }, "kind": "parent", "bond": "adopted" }),
    );
    let again = made(&mut laptop, json!({ "case": case, "kind": "map" }));
    laptop.good("papers.save", again.clone());
    // No word of the tree says how Dino came into the family; its line does.
    laptop.save(&case, "relation", Some(&bond), json!({ "bond": "birth" }));
    assert_eq!(
        laptop.bad("papers.save", again).key,
        "failure-paper-changed"
    );
}

#[test]
fn a_copy_is_not_given_out_again_under_another_name() {
    let (mut laptop, told) = before("day.open");
    let case = told.case;
    let view = laptop.good("papers.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap();
    let reader = people.iter().find(|p| p["excluded"] == false).unwrap()["person"]["id"].clone();
    let wanted = json!({ "case": case, "kind": "agreement", "reader": reader });
    let again = made(&mut laptop, wanted);
    laptop.good("papers.save", again.clone());
    let id = reader.as_str().unwrap().to_owned();
    laptop.save(&case, "person", Some(&id), json!({ "name": "Vera Simić" }));
    assert_eq!(
        laptop.bad("papers.save", again).key,
        "failure-paper-changed"
    );
}
