//! Files as a Krug writes them, one for each thing that can be in one.

use std::collections::BTreeSet;

use krug_exchange::{To, write_case};
use krug_log::{Change, Edit};
use serde_json::{Value, json};

use crate::craft::{
    CASE, Copy, WORDS, file, gzip, hex, lock, members, parcel, person, resigned, to,
};

pub(crate) type Vector = (String, Value, Vec<u8>);

fn for_ana(name: &str, bytes: Vec<u8>) -> Vector {
    (name.to_owned(), json!({ "key": "ana" }), bytes)
}

fn person_edit(id: &str) -> Edit {
    Edit::new("person", id)
        .set("name", "Hatidža")
        .set("kin", "baka")
}

/// Ana and Boris after both have the grandmother.
pub(crate) fn both() -> (Copy, Copy) {
    let mut ana = Copy::of("ana", &[]);
    ana.edit(Edit::new("family", "family").set("alias", "Lipa"));
    ana.edit(person_edit("p1"));
    let boris = Copy::of("boris", &ana.changes);
    (ana, boris)
}

fn joined(mut ana: Copy, boris: &Copy) -> Vec<Change> {
    ana.takes(boris);
    ana.changes
}

pub(crate) fn all() -> Vec<Vector> {
    let mut all = stories();
    all.extend(shapes());
    all
}

fn stories() -> Vec<Vector> {
    let sent = |name: &str, changes: &[Change]| {
        for_ana(name, file("boris", changes, to(&["ana", "boris"])))
    };
    let mut all = vec![sent("empty-case", &[])];
    let (ana, mut boris) = both();
    all.push(sent("one-person", &ana.changes));
    let phone = |n: &str| Edit::new("contact", "k1").set("value", n);

    let mut one = Copy::of("ana", &ana.changes);
    one.edit(phone("061 555 014"));
    boris.edit_at("2026-11-24T09:00:00+01:00", phone("061 555 041"));
    let conflict = joined(one, &boris);
    all.push(sent("two-branches-conflict", &conflict));
    let mut settled = Copy::of("ana", &conflict);
    settled.edit_at("2026-11-25T09:00:00+01:00", phone("061 555 014"));
    all.push(sent("conflict-settled", &settled.changes));

    let mut one = Copy::of("ana", &ana.changes);
    one.edit(Edit::delete("person", "p1"));
    let mut two = Copy::of("boris", &ana.changes);
    two.edit(Edit::new("person", "p1").set("town", "Zenica"));
    let contested = joined(one, &two);
    all.push(sent("delete-vs-edit", &contested));
    let mut kept = Copy::of("ana", &contested);
    kept.edit(Edit::restore("person", "p1"));
    all.push(sent("contested-then-kept", &kept.changes));
    let mut one = Copy::of("ana", &ana.changes);
    one.edit(Edit::delete("person", "p1"));
    let mut two = Copy::of("boris", &ana.changes);
    two.edit(Edit::delete("person", "p1"));
    all.push(sent("both-delete", &joined(one, &two)));

    let step = |text: &str| Edit::new("step", "s1").set("what", text);
    let mut base = Copy::of("ana", &ana.changes);
    base.edit(step("Baka čuva djecu u petak. Otac plaća prevoz."));
    let mut one = Copy::of("ana", &base.changes);
    one.edit(step("Baka čuva djecu u subotu. Otac plaća prevoz."));
    let mut two = Copy::of("boris", &base.changes);
    two.edit(step("Baka čuva djecu u petak. Otac plaća prevoz i ručak."));
    all.push(sent("three-way-text", &joined(one, &two)));

    // One laptop's folder copied to another: two futures under one name.
    let mut first = Copy::of("ana", &ana.changes);
    let mut clone = Copy::of("ana", &ana.changes);
    first.edit(phone("061 111 111"));
    clone.edit(Edit::new("note", "n1").set("text", "nazvati baku"));
    clone.edit(phone("061 222 222"));
    all.push(sent("clone-fork", &joined(first, &clone)));

    let mut odd = Copy::of("ana", &[]);
    odd.edit_at("2036-01-01T00:00:00+01:00", person_edit("p1"));
    odd.edit_at(
        "1999-12-31T23:59:59+01:00",
        Edit::new("person", "p1").set("name", "Hatidža S."),
    );
    all.push(sent("wrong-clocks", &odd.changes));

    let mut cyrillic = Copy::of("ana", &[]);
    cyrillic.edit(
        Edit::new("person", "p1")
            .set("name", "Ђорђе Чолић")
            .set("kin", "ујак"),
    );
    cyrillic.edit(
        Edit::new("person", "p2")
            .set("name", "Емине")
            .set("kin", "баба 👵"),
    );
    all.push(sent("cyrillic", &cyrillic.changes));

    let mut unknown = Copy::of("ana", &ana.changes);
    unknown.edit(
        Edit::new("dream", "d1")
            .set("text", "more")
            .set("depth", json!({ "m": [1, 2.5, null] })),
    );
    all.push(sent("unknown-kind", &unknown.changes));
    let mut many = Copy::of("ana", &ana.changes);
    many.edit(
        Edit::new("person", "p1")
            .set("town", Value::Null)
            .set("birth_year", 1958)
            .set("died", false),
    );
    all.push(sent("value-types", &many.changes));
    all
}

fn shapes() -> Vec<Vector> {
    let (ana, _) = both();
    let keys = person("boris");
    let mut all = Vec::new();

    let mut erased = ana.changes.clone();
    erased[1].body = None;
    all.push(for_ana("erased-body", file("boris", &erased, to(&["ana"]))));

    let mut noted = Copy::of("boris", &ana.changes);
    noted.edit(Edit::new("note", "n1").set("text", "samo za mene"));
    let mut withheld = parcel(&keys, "boris", &noted.changes, to(&["ana"]));
    withheld.without = BTreeSet::from(["n1".to_owned()]);
    let mut bytes = Vec::new();
    write_case(&mut bytes, &withheld, &mut |_| Ok(None)).unwrap();
    all.push(for_ana("withheld-item", bytes));

    let photo = b"\x89PNG not really a picture".to_vec();
    let hash = hex(&<sha2::Sha256 as sha2::Digest>::digest(&photo));
    let mut attached = Copy::of("boris", &ana.changes);
    let value = json!({ "file": { "sha256": hash, "name": "list.png", "type": "image/png", "size": photo.len() } });
    attached.edit(Edit::new("plan", "plan").set("original_photo", value));
    let sending = parcel(&keys, "boris", &attached.changes, to(&["ana"]));
    let mut bytes = Vec::new();
    write_case(&mut bytes, &sending, &mut |_| Ok(Some(photo.clone()))).unwrap();
    all.push(for_ana("attachment", bytes));

    let line = ana.changes[1].line.replacen('{', "{\"mood\":\"calm\",", 1);
    let newer_key = Change::parse(&line, ana.changes[1].body.as_deref()).unwrap();
    let changes = [ana.changes[0].clone(), newer_key];
    all.push(for_ana(
        "unknown-head-key",
        file("boris", &changes, to(&["ana"])),
    ));
    let line = ana.changes[1].line.replacen("\"v\":1", "\"v\":2", 1);
    let newer = Change::parse(&line, ana.changes[1].body.as_deref()).unwrap();
    let changes = [ana.changes[0].clone(), newer];
    all.push(for_ana("v2-change", file("boris", &changes, to(&["ana"]))));

    let by_words = parcel(&keys, "boris", &ana.changes, To::passphrase(WORDS));
    let by_words = krug_exchange::Parcel {
        to: To::Passphrase {
            passphrase: zeroize::Zeroizing::new(WORDS.to_owned()),
            log_n: 12,
        },
        ..by_words
    };
    let mut bytes = Vec::new();
    write_case(&mut bytes, &by_words, &mut |_| Ok(None)).unwrap();
    all.push((
        "passphrase".to_owned(),
        json!({ "passphrase": WORDS }),
        bytes,
    ));
    let both = file("boris", &ana.changes, to(&["mara", "ana"]));
    all.push(("two-recipients".to_owned(), json!({ "key": "mara" }), both));

    // Made by hand with stock tools: no padding, another order of compression, the same content.
    let plain = gzip(&members(&file("boris", &ana.changes, to(&["ana"])), "ana"));
    let ana_key: age::x25519::Recipient = person("ana").card("", "").age.parse().unwrap();
    let unpadded = age::encrypt(&ana_key, &plain).unwrap();
    all.push(for_ana("unpadded", unpadded));
    all.push(for_ana("padded", lock(&plain, "ana")));
    let mut far = plain.clone();
    far.resize(200_000, 0);
    all.push(for_ana(
        "padded-over-chunks",
        age::encrypt(&ana_key, &far).unwrap(),
    ));

    let mut chain = Copy::of("ana", &ana.changes);
    chain.edit(Edit::new("todo", "t1").set("text", "nazvati školu"));
    let last = chain.changes.last().unwrap().name;
    let mut third = parcel(&keys, "boris", &chain.changes, to(&["mara"]));
    third.seals = vec![person("ana").seal(CASE, last)];
    third.contacts = vec![person("ana").card("Ana", "kućni")];
    let mut bytes = Vec::new();
    write_case(&mut bytes, &third, &mut |_| Ok(None)).unwrap();
    all.push(("seal-chain".to_owned(), json!({ "key": "mara" }), bytes));

    let mut with_extra = members(&file("boris", &ana.changes, to(&["ana"])), "ana");
    with_extra.push(crate::craft::member("extra/map.svg", b"<svg/>"));
    let signed = resigned(&with_extra, "boris", |manifest| {
        manifest["weather"] = json!("snow")
    });
    all.push(for_ana("extra-listed", lock(&gzip(&signed), "ana")));
    all
}
