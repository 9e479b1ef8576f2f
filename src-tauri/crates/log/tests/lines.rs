//! The bytes of a change: what is written, what is accepted, what is refused and why.
//! The hashes were made with `sha256sum`, so that the format is held to by something else than this code.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod people;

use krug_log::{
    BODY_MAX, Body, Change, Edit, Fault, HEAD_MAX, Name, PARENTS_MAX, Stamp, Value, write,
};
use people::salts;
use std::str::FromStr;

const HEAD: &str = r#"{"v":1,"case":"c0ffee","by":"9f1c","parents":[],"at":"2026-11-23T10:15:30+01:00","act":"5be0c4a1d2f3","do":"person.edit","kind":"person","id":"mirela","set":["note","phone"],"body":"54a93e01ef2a88598840cfa90f7bed762d97c480b2575e73fba7f04d3ac8f3e5"}"#;
const BODY: &str = r#"{"salt":"000102030405060708090a0b0c0d0e0f","set":{"note":"Radi noću.","phone":"061 000 000"}}"#;
const NAME: &str = "6041427c054599d96c2628d0904ae57c12459fbc47c8c4d0c4c6b6c724acd0ce";

fn stamp() -> Stamp {
    Stamp {
        by: "9f1c".into(),
        at: "2026-11-23T10:15:30+01:00".into(),
        act: "5be0c4a1d2f3".into(),
        op: "person.edit".into(),
        undoes: None,
    }
}

fn written(seen: &[Name], edits: &[Edit]) -> Result<Vec<Change>, Fault> {
    write("c0ffee", seen, &stamp(), edits, &mut salts(0))
}

/// The head with one piece of its text replaced, and what is said to it.
fn head_with(from: &str, to: &str) -> Result<Change, Fault> {
    assert!(HEAD.contains(from), "{from}");
    Change::parse(&HEAD.replacen(from, to, 1), None)
}

/// A head that fits the given body, and what is said to both.
fn body_is(body: &str) -> Result<Change, Fault> {
    let head = HEAD.replace(&Name::of(BODY).to_string(), &Name::of(body).to_string());
    Change::parse(&head, Some(body))
}

#[test]
fn a_change_is_written_byte_for_byte_as_agreed() {
    let edit = Edit::new("person", "mirela")
        .set("note", "Radi noću.")
        .set("phone", "061 000 000");
    let mut salt = || [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    let changes = write("c0ffee", &[], &stamp(), &[edit], &mut salt).unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].line, HEAD);
    assert_eq!(changes[0].body.as_deref(), Some(BODY));
    assert_eq!(changes[0].name.to_string(), NAME);
    assert_eq!(Change::parse(HEAD, Some(BODY)).unwrap(), changes[0]);
}

#[test]
fn an_act_is_a_chain_that_begins_with_what_was_seen() {
    let seen = [Name([9; 32]), Name([3; 32]), Name([9; 32])];
    let edits = [
        Edit::new("step", "s1")
            .set("text", "Емине вози")
            .set("done", false),
        Edit::delete("step", "s2"),
        Edit::restore("step", "s3"),
    ];
    let stamp = Stamp {
        undoes: Some("0a".into()),
        ..stamp()
    };
    let changes = write("c0ffee", &seen, &stamp, &edits, &mut salts(0)).unwrap();
    assert_eq!(changes[0].head.parents, [Name([3; 32]), Name([9; 32])]);
    assert_eq!(changes[1].head.parents, [changes[0].name]);
    assert_eq!(changes[2].head.parents, [changes[1].name]);
    assert_eq!(changes[0].head.set, ["done", "text"]);
    assert!(
        !changes[0].line.contains("delete")
            && changes[1].line.contains(r#""delete":true,"set":[]"#)
    );
    for change in &changes {
        assert!(change.line.contains(r#""do":"person.edit","undoes":"0a""#));
        assert_eq!(
            Change::parse(&change.line, change.body.as_deref()).unwrap(),
            *change
        );
    }
    let salt = |change: &Change| Body::parse(change.body.as_deref().unwrap()).unwrap().salt;
    assert_ne!(
        salt(&changes[0]),
        salt(&changes[1]),
        "each body has its own salt"
    );
    assert_eq!(changes[0].values().unwrap()["text"], "Емине вози");
    assert_eq!(written(&seen, &[]).unwrap(), []);
}

#[test]
fn an_erased_body_leaves_a_change_without_values() {
    let change = Change::parse(HEAD, None).unwrap();
    assert_eq!((change.values(), change.body.as_deref()), (None, None));
    assert_eq!(change.name.to_string(), NAME);
}

#[test]
fn unknown_keys_and_nested_values_are_kept_verbatim() {
    let odd = HEAD.replacen("{\"v\":1,", "{\"v\":1,  \"mood\":{\"a\":[1,2]},", 1);
    let change = Change::parse(&odd, Some(BODY)).unwrap();
    assert_eq!(change.line, odd);
    assert_ne!(change.name.to_string(), NAME);
    let body = r#"{"set":{"phone":{"ref":"x","later":[null,1.50]},"note":null},"salt":"000102030405060708090a0b0c0d0e0f","x":1}"#;
    let change = body_is(body).unwrap();
    assert_eq!(change.body.as_deref(), Some(body));
    assert_eq!(change.values().unwrap()["note"], Value::Null);
}

#[test]
fn a_head_that_is_not_as_agreed_is_refused() {
    let long_id = format!("\"id\":\"{}\"", "a".repeat(65));
    let cases = [
        ("\"v\":1", "\"v\":0", Fault::Pattern("v")),
        ("\"v\":1", "\"v\":-1", Fault::HeadUnreadable),
        ("\"v\":1", "\"v\":\"1\"", Fault::HeadUnreadable),
        ("\"v\":1", "\"v\":1,\"v\":1", Fault::HeadUnreadable),
        ("\"v\":1,", "", Fault::HeadUnreadable),
        ("\"do\":\"person.edit\",", "", Fault::HeadUnreadable),
        ("c0ffee", "C0FFEE", Fault::Pattern("case")),
        ("9f1c", "../9f1c", Fault::Pattern("by")),
        (
            "2026-11-23T10:15:30+01:00",
            "23. 11. 2026.",
            Fault::Pattern("at"),
        ),
        ("5be0c4a1d2f3", "", Fault::Pattern("act")),
        ("person.edit", "Dodaj osobu", Fault::Pattern("do")),
        (
            "\"kind\":",
            "\"undoes\":\"Ž\",\"kind\":",
            Fault::Pattern("undoes"),
        ),
        (
            "\"kind\":\"person\"",
            "\"kind\":\"Person\"",
            Fault::Pattern("kind"),
        ),
        (
            "\"id\":\"mirela\"",
            "\"id\":\"Mirela H.\"",
            Fault::Pattern("id"),
        ),
        ("\"id\":\"mirela\"", long_id.as_str(), Fault::Pattern("id")),
        (
            "\"note\",\"phone\"",
            "\"note\",\"Phone\"",
            Fault::Pattern("set"),
        ),
        (
            "\"note\",\"phone\"",
            "\"phone\",\"note\"",
            Fault::Order("set"),
        ),
        (
            "\"note\",\"phone\"",
            "\"note\",\"note\"",
            Fault::Order("set"),
        ),
        ("\"set\":", "\"delete\":true,\"set\":", Fault::DeletionSets),
        ("\"body\":\"54", "\"body\":\"5", Fault::HeadUnreadable),
        ("\"body\":\"54a", "\"body\":\"54A", Fault::HeadUnreadable),
        ("{\"v\"", " {\"v\"", Fault::HeadUnreadable),
        ("{\"v\"", "{\n\"v\"", Fault::HeadUnreadable),
        ("{\"v\"", "{\r\"v\"", Fault::HeadUnreadable),
        ("{\"v\"", "\u{feff}{\"v\"", Fault::HeadUnreadable),
        ("e5\"}", "e5\"", Fault::HeadUnreadable),
        ("e5\"}", "e5\"}{}", Fault::HeadUnreadable),
    ];
    for (from, to, fault) in cases {
        assert_eq!(head_with(from, to), Err(fault), "{from} -> {to}");
    }
    let as_list = "[1,\"c0ffee\",\"9f1c\",[],\"2026-11-23T10:15:30Z\",\"a\",\"a\",null,\"a\",\"a\",false,[],\"\"]";
    assert_eq!(Change::parse(as_list, None), Err(Fault::HeadUnreadable));
    assert_eq!(Change::parse("", None), Err(Fault::HeadUnreadable));
    assert!(head_with("\"set\":", "\"delete\":false,\"set\":").is_ok());
}

#[test]
fn parents_are_distinct_in_order_and_few() {
    let parents = |list: &[[u8; 32]]| {
        let names: Vec<String> = list
            .iter()
            .map(|bytes| format!("\"{}\"", Name(*bytes)))
            .collect();
        head_with(
            "\"parents\":[]",
            &format!("\"parents\":[{}]", names.join(",")),
        )
    };
    assert!(parents(&[[1; 32], [2; 32]]).is_ok());
    assert_eq!(parents(&[[2; 32], [1; 32]]), Err(Fault::Order("parents")));
    assert_eq!(parents(&[[1; 32], [1; 32]]), Err(Fault::Order("parents")));
    let many: Vec<[u8; 32]> = (0..=PARENTS_MAX as u8).map(|n| [n; 32]).collect();
    assert!(parents(&many[1..]).is_ok());
    assert_eq!(parents(&many), Err(Fault::TooManyParents));
}

#[test]
fn a_body_that_is_not_as_agreed_is_refused() {
    let swapped = BODY.replace("061", "062");
    assert_eq!(Change::parse(HEAD, Some(&swapped)), Err(Fault::BodyHash));
    let salt = "000102030405060708090a0b0c0d0e0f";
    let cases = [
        (BODY.replace("phone", "fax"), Fault::SetDiffers),
        (
            BODY.replace(",\"phone\":\"061 000 000\"", ""),
            Fault::SetDiffers,
        ),
        (
            BODY.replace("\"phone\"", "\"fax\":1,\"phone\""),
            Fault::SetDiffers,
        ),
        (
            BODY.replace("\"phone\"", "\"note\":\"x\",\"phone\""),
            Fault::BodyUnreadable,
        ),
        (BODY.replace(salt, "00"), Fault::Pattern("salt")),
        (
            BODY.replace(salt, &salt.to_uppercase()),
            Fault::Pattern("salt"),
        ),
        (
            BODY.replace("\"salt\"", "\"pepper\""),
            Fault::BodyUnreadable,
        ),
        (
            BODY.replace("{\"note\"", "[{\"note\"")
                .replace("000\"}", "000\"}]"),
            Fault::BodyUnreadable,
        ),
        (
            BODY.replace("{\"salt\"", "{\n\"salt\""),
            Fault::BodyUnreadable,
        ),
        (BODY.replace("Radi", "\\ud800"), Fault::BodyUnreadable),
        (format!(" {BODY}"), Fault::BodyUnreadable),
        (String::new(), Fault::BodyUnreadable),
    ];
    for (body, fault) in cases {
        assert_eq!(body_is(&body), Err(fault), "{body}");
    }
}

#[test]
fn lines_have_a_greatest_length() {
    let head = |length: usize| {
        let padding = "x".repeat(length - HEAD.len() - "\"pad\":\"\",".len());
        head_with("{\"v\"", &format!("{{\"pad\":\"{padding}\",\"v\""))
    };
    assert_eq!(head(HEAD_MAX).unwrap().line.len(), HEAD_MAX);
    assert_eq!(head(HEAD_MAX + 1), Err(Fault::HeadTooLong));
    let body = |length: usize| {
        BODY.replace(
            "Radi noću.",
            &"x".repeat(length - BODY.len() + "Radi noću.".len()),
        )
    };
    assert!(body_is(&body(BODY_MAX)).is_ok());
    assert_eq!(body_is(&body(BODY_MAX + 1)), Err(Fault::BodyTooLong));
}

#[test]
fn nothing_is_written_that_would_be_refused() {
    let edit = || Edit::new("person", "mirela");
    let text = "x".repeat(BODY_MAX);
    let many = (0..700).fold(edit(), |edit, n| {
        edit.set(format!("tag:{n}{}", "a".repeat(100)), true)
    });
    let cases = [
        (edit().set("note", text), Fault::BodyTooLong),
        (many, Fault::HeadTooLong),
        (edit().set("Ime", "Mirela"), Fault::Pattern("set")),
        (Edit::new("person", "Емине"), Fault::Pattern("id")),
        (Edit::new("", "mirela"), Fault::Pattern("kind")),
        (
            Edit::delete("person", "mirela").set("note", "x"),
            Fault::DeletionSets,
        ),
    ];
    for (edit, fault) in cases {
        assert_eq!(written(&[], &[edit]), Err(fault));
    }
}

#[test]
fn a_name_has_one_spelling() {
    assert_eq!(Name::from_str(NAME).unwrap().to_string(), NAME);
    assert_eq!(Name::of(HEAD).to_string(), NAME);
    for bad in [
        "",
        &NAME[1..],
        &NAME.to_uppercase(),
        &NAME.replace('6', "g"),
        &format!("{NAME}0"),
    ] {
        assert_eq!(Name::from_str(bad), Err(Fault::Pattern("name")), "{bad}");
    }
}

#[test]
fn nothing_private_is_in_faults_and_debug_output() {
    let change = Change::parse(HEAD, Some(BODY)).unwrap();
    let body = Body::parse(BODY).unwrap();
    let bad = BODY.replace("\"Radi noću.\"", "Radi noću.");
    let fault = body_is(&bad).unwrap_err();
    for text in [
        format!("{change:?}"),
        format!("{body:?}"),
        format!("{fault:?} {fault}"),
    ] {
        assert!(!text.contains("Radi") && !text.contains("061"), "{text}");
    }
}

#[test]
fn joined_heads_are_in_order_whatever_the_names_are() {
    let seen: Vec<Name> = (0..200).map(|n| Name([n; 32])).collect();
    for first in 0..20 {
        let edit = Edit::new("person", "mirela").set("phone", "061");
        let changes = write("c0ffee", &seen, &stamp(), &[edit], &mut salts(first)).unwrap();
        assert_eq!(changes.len(), 4);
        let mut named: Vec<Name> = changes
            .iter()
            .flat_map(|change| change.head.parents.clone())
            .collect();
        named.retain(|name| seen.contains(name));
        named.sort();
        assert_eq!(named, seen, "each head is named once");
    }
}

#[test]
fn debug_output_says_what_it_may_and_no_more() {
    let body = Body::parse(&format!(
        "{{\"salt\":\"{}\",\"set\":{{\"a\":1,\"b\":\"Mirela\"}}}}",
        "0a".repeat(16)
    ))
    .unwrap();
    assert_eq!(format!("{body:?}"), "Body(2 fields)");
}

#[test]
fn a_body_of_just_the_most_bytes_is_written_and_one_more_is_not() {
    let note = |letters: usize| Edit::new("note", "n1").set("text", "a".repeat(letters));
    let written = |letters| write("c0ffee", &[], &stamp(), &[note(letters)], &mut salts(1));
    let around = written(0).unwrap()[0].body.as_ref().unwrap().len();
    let most = krug_log::BODY_MAX - around;
    assert_eq!(
        written(most).unwrap()[0].body.as_ref().unwrap().len(),
        krug_log::BODY_MAX
    );
    assert_eq!(written(most + 1).unwrap_err(), krug_log::Fault::BodyTooLong);
}
