//! Files that were cut, altered, addressed on, or well signed by somebody who means harm.

use krug_log::{Change, Edit};
use serde_json::{Value, json};

use crate::craft::{
    Copy, Member, file, gzip, lock, lock_with_work, member, members, person, resigned, to,
};
use crate::good::{Vector, both};

fn for_ana(name: &str, bytes: Vec<u8>) -> Vector {
    (name.to_owned(), json!({ "key": "ana" }), bytes)
}

/// The code a vector's name promises.
pub(crate) fn code_of(name: &str) -> &'static str {
    match name {
        "no-age" | "photo" | "other-age-file" | "first-is-not-manifest" => "not-krug",
        "empty-file" | "cut-header" | "cut-at-64k" | "cut-last-byte" | "cut-half" | "appended" => {
            "cut"
        }
        "flipped-mac" | "flipped-body" | "zeroed-tail" => "damaged",
        "flipped-stanza" | "for-somebody-else" => "not-for-you",
        "wrong-passphrase" => "wrong-passphrase",
        "needs-passphrase" => "needs-passphrase",
        "scrypt-22" => "too-hard",
        "min-reader-9" | "age-v2" => "needs-newer",
        "bad-signature" | "resigned-other-key" | "manifest-altered" | "no-signature" => {
            "bad-signature"
        }
        "gzip-bomb" => "too-big",
        "swapped-members" | "extra-unlisted" | "symlink-member" | "absolute-path"
        | "body-mismatch" | "missing-parent" | "missing-change" | "wrong-heads"
        | "other-case-line" | "readdressed" | "stray-body" | "tail-not-zero" | "wrong-by"
        | "false-seal" | "bad-hash" | "folder-member" => "inconsistent",
        _ => "ok",
    }
}

pub(crate) fn all() -> Vec<Vector> {
    let mut all = torn();
    all.extend(signed());
    all
}

fn whole() -> Vec<u8> {
    let (ana, _) = both();
    file("boris", &ana.changes, to(&["ana"]))
}

/// A file over several chunks: its note cannot be compressed.
fn long() -> Vec<u8> {
    let (ana, _) = both();
    let mut copy = Copy::of("boris", &ana.changes);
    let noise: String = (0u32..2_600)
        .map(|n| crate::craft::hex(&<sha2::Sha256 as sha2::Digest>::digest(n.to_be_bytes())))
        .collect();
    copy.edit(Edit::new("note", "n1").set("text", noise));
    copy.edit(Edit::new("note", "n2").set("text", "kraj"));
    file("boris", &copy.changes, to(&["ana"]))
}

fn torn() -> Vec<Vector> {
    let good = whole();
    let header = good.windows(5).position(|w| w == b"\n--- ").unwrap();
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 4;
        bytes
    };
    let stanza = good.windows(9).position(|w| w == b"-> X25519").unwrap() + 12;
    let mut zeroed = good.clone();
    let half = zeroed.len() / 2;
    zeroed[half..].fill(0);
    let long = long();
    let mut appended = good.clone();
    appended.extend_from_slice(b"more");
    let (ana, _) = both();
    let plain = gzip(&members(&good, "ana"));
    let by_words = lock_with_work(&plain, 10);
    vec![
        for_ana("empty-file", Vec::new()),
        for_ana(
            "no-age",
            b"PK\x03\x04 an archive of something else".to_vec(),
        ),
        for_ana("photo", b"\xff\xd8\xff\xe0 JFIF".to_vec()),
        for_ana("other-age-file", lock(b"my shopping list", "ana")),
        for_ana(
            "age-v2",
            [b"age-encryption.org/v2".as_slice(), &good[21..]].concat(),
        ),
        for_ana("cut-header", good[..header - 20].to_vec()),
        for_ana("cut-half", good[..good.len() / 2 + 7].to_vec()),
        for_ana("cut-at-64k", long[..(64 << 10) + 400].to_vec()),
        for_ana("cut-last-byte", good[..good.len() - 1].to_vec()),
        for_ana("appended", appended),
        for_ana("flipped-stanza", flipped(stanza)),
        for_ana("flipped-mac", flipped(header + 12)),
        for_ana("flipped-body", flipped(good.len() - 300)),
        for_ana("zeroed-tail", zeroed),
        for_ana(
            "for-somebody-else",
            file("boris", &ana.changes, to(&["mara"])),
        ),
        (
            "wrong-passphrase".to_owned(),
            json!({ "passphrase": "lipa most" }),
            by_words.clone(),
        ),
        for_ana("needs-passphrase", by_words),
        (
            "scrypt-22".to_owned(),
            json!({ "passphrase": "x" }),
            heavy(),
        ),
    ]
}

/// A header that asks for N = 2^22; nobody does that work, so what follows does not matter.
fn heavy() -> Vec<u8> {
    let light = lock_with_work(b"x", 10);
    let text = String::from_utf8_lossy(&light[..80]).into_owned();
    let at = text.find(" 10\n").unwrap();
    let mut bytes = light.clone();
    bytes[at + 1..at + 3].copy_from_slice(b"22");
    bytes
}

fn signed() -> Vec<Vector> {
    let parts = members(&whole(), "ana");
    let sealed = |members: &[Member]| lock(&gzip(members), "ana");
    let again = |members: &[Member]| resigned(members, "boris", |_| {});
    let with = |alter: &dyn Fn(&mut Value)| sealed(&resigned(&parts, "boris", |m| alter(m)));
    let mut all = Vec::new();
    let mut put = |name: &str, bytes: Vec<u8>| all.push(for_ana(name, bytes));

    let mut swapped = parts.clone();
    swapped.swap(3, 4);
    put("swapped-members", sealed(&swapped));
    let mut more = parts.clone();
    more.push(member("extra/more.txt", b"not listed"));
    put("extra-unlisted", sealed(&more));
    let mut link = parts.clone();
    link.push(Member {
        kind: tar::EntryType::Symlink,
        ..member("extra/link", b"")
    });
    put("symlink-member", sealed(&again(&link)));
    let mut folder = parts.clone();
    folder.push(Member {
        kind: tar::EntryType::Directory,
        ..member("extra/dir", b"")
    });
    put("folder-member", sealed(&again(&folder)));
    let mut absolute = parts.clone();
    absolute.push(member("/tmp/krug", b"x"));
    put("absolute-path", sealed(&again(&absolute)));
    put("first-is-not-manifest", sealed(&parts[1..]));
    put("no-signature", sealed(&[&parts[..1], &parts[2..]].concat()));
    put("gzip-bomb", bomb());

    let mut forged = parts.clone();
    forged[1].bytes[5] ^= 1;
    put("bad-signature", sealed(&forged));
    put(
        "resigned-other-key",
        sealed(&resigned(&parts, "mara", |_| {})),
    );
    let mut altered = parts.clone();
    let text = String::from_utf8(altered[0].bytes.clone())
        .unwrap()
        .replace("Lipa", "Lipe");
    altered[0].bytes = text.into_bytes();
    put("manifest-altered", sealed(&altered));
    put("min-reader-9", with(&|m| m["min_reader"] = json!(9)));
    put(
        "wrong-heads",
        with(&|m| m["heads"] = json!(["00".repeat(32)])),
    );
    put(
        "wrong-by",
        with(&|m| m["from"]["by"] = json!("ab".repeat(16))),
    );
    put(
        "false-seal",
        with(&|m| {
            let (by, key, name) = (&m["from"]["by"], &m["from"]["sign"], &m["heads"][0]);
            m["seals"] = json!([{ "by": by, "name": name, "key": key, "sig": "00".repeat(64) }]);
        }),
    );
    put(
        "bad-hash",
        with(&|m| m["entries"][1]["sha256"] = json!("00".repeat(32))),
    );
    // Locked on for Ana by somebody who was sent it; the signed manifest still says for whom it was.
    let for_mara = members(&file("boris", &both().0.changes, to(&["mara"])), "mara");
    put("readdressed", sealed(&for_mara));

    let line = |n: usize, parts: &[Member]| String::from_utf8(parts[n].bytes.clone()).unwrap();
    let mut other = parts.clone();
    other[4].bytes = line(4, &other).replace("Hatidža", "Hatidzo").into_bytes();
    put("body-mismatch", sealed(&again(&other)));
    let mut stray = parts.clone();
    stray[4].bytes.extend_from_slice(
        format!("{{\"salt\":\"{}\",\"set\":{{}}}}\n", "ab".repeat(16)).as_bytes(),
    );
    put("stray-body", sealed(&again(&stray)));
    let without = |n: usize| {
        let mut fewer = parts.clone();
        let kept: Vec<String> = line(3, &fewer)
            .lines()
            .enumerate()
            .filter(|(at, _)| *at != n)
            .map(|(_, l)| format!("{l}\n"))
            .collect();
        let bodies: Vec<String> = line(4, &fewer)
            .lines()
            .enumerate()
            .filter(|(at, _)| *at != n)
            .map(|(_, l)| format!("{l}\n"))
            .collect();
        fewer[3].bytes = kept.concat().into_bytes();
        fewer[4].bytes = bodies.concat().into_bytes();
        fewer
    };
    put(
        "missing-parent",
        sealed(&resigned(&without(0), "boris", |m| m["changes"] = json!(1))),
    );
    put("missing-change", sealed(&again(&without(1))));
    put("other-case-line", foreign());
    let mut tail = gzip(&parts);
    tail.extend_from_slice(b"\0\0\0hidden");
    put("tail-not-zero", lock(&tail, "ana"));
    all
}

/// A well signed file with a line of another family in it.
fn foreign() -> Vec<u8> {
    let (ana, _) = both();
    let line = ana.changes[0].line.replace("c0ffee00", "beef0000");
    let other = Change::parse(&line, ana.changes[0].body.as_deref()).unwrap();
    let keys = person("boris");
    let changes = [other];
    let parcel = crate::craft::parcel(&keys, "boris", &changes, to(&["ana"]));
    let mut out = Vec::new();
    krug_exchange::write_case(&mut out, &parcel, &mut |_| Ok(None)).unwrap();
    out
}

/// 3 GiB of nothing in a few kilobytes: gzip of gzip-like runs, inside a listed member's place.
fn bomb() -> Vec<u8> {
    use std::io::Write;
    let parts = members(&whole(), "ana");
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let head = {
        let mut builder = tar::Builder::new(Vec::new());
        for one in &parts[..2] {
            let mut header = tar::Header::new_ustar();
            header.set_path(&one.name).unwrap();
            header.set_size(one.bytes.len() as u64);
            header.set_mode(0o600);
            header.set_cksum();
            builder.append(&header, &one.bytes[..]).unwrap();
        }
        let mut bytes = builder.into_inner().unwrap();
        bytes.truncate(bytes.len() - 1024);
        bytes
    };
    encoder.write_all(&head).unwrap();
    // The member README.txt, said to be 3 GiB long by its own header, must be refused before it is read.
    let mut header = tar::Header::new_ustar();
    header.set_path("README.txt").unwrap();
    header.set_size(3 << 30);
    header.set_cksum();
    encoder.write_all(header.as_bytes()).unwrap();
    let zeros = vec![0u8; 1 << 20];
    for _ in 0..8 {
        encoder.write_all(&zeros).unwrap();
    }
    lock(&encoder.finish().unwrap(), "ana")
}
