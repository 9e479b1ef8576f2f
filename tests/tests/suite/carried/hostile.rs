//! Files that were pulled out half way, turned over, or made to harm: each has its own sentence, nothing is stored.

use serde_json::json;

use super::{gives, jasna_and_boris, looks, stick};

#[test]
fn a_stick_pulled_out_half_way_is_said_and_the_next_copy_works() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    let whole = std::fs::read(&file).unwrap();
    let half = stick(&boris).join("half.krug");
    std::fs::write(&half, &whole[..700]).unwrap();
    let looked = looks(&mut boris, &half.to_string_lossy());
    assert_eq!(looked["key"], "fault-cut");
    let refused = boris.bad("take_in.take", json!({ "path": half }));
    assert_eq!(refused.key, "fault-cut");
    assert!(
        boris.good("families.view", json!({}))["families"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    std::fs::write(&half, &whole).unwrap();
    assert_eq!(
        looks(&mut boris, &half.to_string_lossy())["fault"],
        json!(null)
    );
}

#[test]
fn every_kind_of_wrong_file_has_its_own_sentence_in_every_language() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    let whole = std::fs::read(&file).unwrap();
    let mut turned = whole.clone();
    let at = turned.len() - 200;
    turned[at] ^= 1;
    let folder = stick(&boris);
    let cases: &[(&str, Vec<u8>, &str)] = &[
        (
            "photo.jpg",
            b"\xff\xd8\xff\xe0 JFIF".to_vec(),
            "fault-not-krug",
        ),
        ("empty.krug", Vec::new(), "fault-cut"),
        ("turned.krug", turned, "fault-damaged"),
        (
            "list.krug",
            b"age-encryption.org/v3\n".to_vec(),
            "fault-needs-newer",
        ),
    ];
    let mut sentences = std::collections::BTreeSet::new();
    for (name, bytes, key) in cases {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        let looked = looks(&mut boris, &path.to_string_lossy());
        assert_eq!(looked["key"], *key, "{name}");
        for language in krug_i18n::Language::ALL {
            let text = krug_i18n::text(language, key, &krug_i18n::Args::new());
            assert!(
                text.chars().count() > 15 && !text.contains("fault-"),
                "{text}"
            );
            sentences.insert(text);
        }
    }
    // Bosnian and Croatian may agree on a sentence; no two kinds of fault may.
    assert!(sentences.len() >= 4 * 5, "{}", sentences.len());
    let missing = boris.good(
        "take_in.look",
        json!({ "paths": [folder.join("gone.krug")] }),
    );
    assert_eq!(missing["files"][0]["key"], "fault-device");
    let nothing = boris.bad("take_in.look", json!({ "paths": [boris.dir.path()] }));
    assert_eq!(nothing.key, "failure-no-krug-files");
}

#[test]
fn a_file_that_changes_between_look_and_take_is_not_taken() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    looks(&mut boris, &file);
    std::fs::write(&file, b"something else").unwrap();
    assert_eq!(
        boris.bad("take_in.take", json!({ "path": file })).key,
        "fault-not-krug"
    );
}

#[test]
fn a_family_removed_here_on_purpose_is_asked_about_before_it_comes_back() {
    let (mut jasna, mut boris) = jasna_and_boris();
    jasna.good("samples.load", json!({ "names": ["javor"] }));
    let case = jasna.good("families.view", json!({}))["families"][0]["case"].clone();
    let case = case.as_str().unwrap().to_owned();
    let file = gives(&mut jasna, &case, &mut boris);
    jasna.good("samples.remove", json!({}));
    let looked = looks(&mut jasna, &file);
    assert_eq!(looked["remarks"], json!(["erased"]));
    assert_eq!(
        jasna.bad("take_in.take", json!({ "path": file })).key,
        "failure-erased-here"
    );
    jasna.good("take_in.take", json!({ "path": file, "bring_back": true }));
    assert_eq!(
        jasna.good("families.view", json!({}))["families"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
