//! A time stamp over a seal: the question goes out as a file, the answer of a service comes in as one. The services are
//! OpenSSL's, with the kinds of key that services use.

use std::path::{Path, PathBuf};

use krug_documents::seal::{Verdict, verify};
use serde_json::json;

use crate::service::{P256, P384, RSA, Service};
use crate::world::{Laptop, at};

/// Jasna's laptop with the plan of Lipa, sealed with room for a time stamp or without.
fn sealed(room: bool) -> (Laptop, PathBuf) {
    let (mut laptop, case) = Laptop::told("lipa");
    let mut settings = laptop.good("settings.view", json!({}))["settings"].clone();
    assert_eq!(settings["time_stamp_room"], false, "off until wanted");
    settings["time_stamp_room"] = json!(room);
    laptop.good("settings.save", json!({ "settings": settings }));
    let path = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    (laptop, path)
}

/// The plan with a time stamp of the service.
fn stamped(laptop: &mut Laptop, path: &Path, service: &Service) -> PathBuf {
    let question = path.with_extension("tsq");
    laptop.good("papers.ask_time", json!({ "path": path, "to": question }));
    let asked = std::fs::read(&question).unwrap();
    assert!(asked.len() < 64, "a hash, and no room for a word");
    let answer = service.answers(&question, "one");
    let to = path.with_extension("stamped.pdf");
    let said = laptop.good(
        "papers.stamp",
        json!({ "path": path, "answer": answer, "to": to }),
    );
    assert!(
        ["verdict-unchanged", "verdict-others"].contains(&said["key"].as_str().unwrap()),
        "{said}"
    );
    let seal = said["seals"].as_array().unwrap().last().unwrap();
    assert_eq!(seal["stamp"]["by"], "Služba vremena");
    assert_eq!(seal["stamp"]["organisation"], "Pošta");
    assert_eq!(said["stamp_room"], false, "one is enough");
    to
}

#[test]
fn a_seal_with_room_takes_a_time_stamp_of_every_usual_kind() {
    let (mut jasna, path) = sealed(true);
    let before = std::fs::read(&path).unwrap();
    for (n, (key, digest, list)) in [
        (RSA, "sha256", "sha256"),
        (RSA, "sha512", "sha1"),
        (P256, "sha256", "sha256"),
        (P384, "sha384", "sha384"),
    ]
    .into_iter()
    .enumerate()
    {
        // Each on a copy of the plan as it was sealed, which this vault has not seen yet.
        let mut lejla = Laptop::of("Lejla Tucak", "CSR Zenica", "ba", "bs");
        let copy = lejla.dir.path().join("plan.pdf");
        std::fs::copy(&path, &copy).unwrap();
        let service = Service::new(key, digest, list);
        let with = stamped(&mut lejla, &copy, &service);
        let after = std::fs::read(&with).unwrap();
        assert_eq!(after.len(), before.len(), "nothing moved");
        let Verdict::Sealed { seals, .. } = verify(&after) else {
            panic!("{key} {digest}");
        };
        let stamp = seals[0].stamp.as_ref().unwrap();
        let now = chrono::Utc::now();
        assert!(stamp.when <= now && stamp.when > now - chrono::Duration::minutes(10));

        let (code, said, _) = crate::command_line::krug(&["verify", with.to_str().unwrap()]);
        let at = stamp.when.format("%H:%M UTC, Služba vremena");
        assert_eq!(code, 0);
        assert!(said.contains(&at.to_string()), "{said}");
        let said = crate::read::says("pdfsig", &["-nocert"], &with);
        assert!(said.contains("Signature is Valid"), "{said}");
        assert!(
            crate::languages::judge(&with, "stamped", 1),
            "{key} {digest}"
        );
        if let Some(folder) = std::env::var_os("KRUG_PAPERS") {
            let name = format!("stamped-plan-{n}.pdf");
            std::fs::copy(&with, Path::new(&folder).join(name)).unwrap();
        }
    }
    let said = jasna.good("papers.verify", json!({ "path": path }));
    assert_eq!(said["seals"][0]["stamp"], json!(null));
}

#[test]
fn no_byte_of_a_time_stamp_changes_what_is_said_of_it() {
    let (mut jasna, path) = sealed(true);
    let service = Service::new(P256, "sha256", "sha256");
    let with = stamped(&mut jasna, &path, &service);
    let (before, whole) = (std::fs::read(&path).unwrap(), std::fs::read(with).unwrap());
    let said = verify(&whole);
    // With another issuer in it the service's root looks as if somebody outside the file vouched for it: in that
    // certificate alone a digit may change unseen.
    service.openssl("x509 -in root.pem -outform DER -out root.der");
    let root = std::fs::read(service.folder.path().join("root.der")).unwrap();
    let root: String = root.iter().map(|b| format!("{b:02x}")).collect();
    let at = |part: &[u8]| whole.windows(part.len()).position(|w| w == part).unwrap();
    let root = at(root.as_bytes())..at(root.as_bytes()) + root.len();

    let stamp: Vec<usize> = (0..whole.len())
        .filter(|n| before[*n] != whole[*n])
        .collect();
    let (from, to) = (stamp[0], stamp[stamp.len() - 1]);
    assert!(to - from > 2000, "a stamp with its certificates");
    let mut changed = whole.clone();
    for place in (from..=to).step_by(5) {
        changed[place] = if whole[place] == b'7' { b'8' } else { b'7' };
        let now = verify(&changed);
        let noticed = !matches!(now, Verdict::Sealed { .. });
        assert!(noticed || root.contains(&place), "digit {}", place - from);
        assert!(noticed || now == said, "digit {} says more", place - from);
        changed[place] = whole[place];
    }
}

#[test]
fn a_second_seal_covers_the_time_stamp_and_what_was_cut_back_is_told() {
    let (mut jasna, path) = sealed(true);
    let service = Service::new(RSA, "sha256", "sha256");
    let with = stamped(&mut jasna, &path, &service);
    assert_eq!(
        jasna.good("papers.verify", json!({ "path": path }))["key"],
        "verdict-older",
        "this vault has seen it with a time stamp"
    );
    // Who lost the stamped file brings in another stamp.
    std::fs::remove_file(&with).unwrap();
    let with = stamped(&mut jasna, &path, &service);
    let mut lejla = Laptop::of("Lejla Tucak", "CSR Zenica", "ba", "bs");
    lejla.clock.set(at("2026-06-02T10:00:00+02:00"));
    let mut settings = lejla.good("settings.view", json!({}))["settings"].clone();
    settings["time_stamp_room"] = json!(true);
    lejla.good("settings.save", json!({ "settings": settings }));
    let both = lejla.dir.path().join("both.pdf");
    lejla.good(
        "papers.seal",
        json!({ "path": with, "to": both, "role": "referrer" }),
    );
    let twice = stamped(&mut lejla, &both, &service);
    let said = jasna.good("papers.verify", json!({ "path": twice }));
    assert_eq!(said["key"], "verdict-unchanged");
    for seal in said["seals"].as_array().unwrap() {
        assert_eq!(seal["stamp"]["by"], "Služba vremena");
        // The story plays months before the service's clock: no seal of it is later than its stamp.
        assert_eq!(seal["stamp"]["clock"], false);
    }
    assert_eq!(said["seals"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_no_answer_to_this_question_changes_nothing() {
    let (mut jasna, path) = sealed(true);
    let service = Service::new(P256, "sha256", "sha256");
    let question = path.with_extension("tsq");
    jasna.good("papers.ask_time", json!({ "path": path, "to": question }));
    let to = path.with_extension("stamped.pdf");
    let mut refused = |answer: &Path| {
        let wanted = json!({ "path": path, "answer": answer, "to": to });
        let refused = jasna.bad("papers.stamp", wanted);
        assert!(!to.exists(), "nothing is half-written");
        refused.fields[0].key.clone()
    };
    assert_eq!(refused(&question), "problem-stamp-answer");
    assert_eq!(refused(&path), "problem-stamp-answer");
    let denied = service.answers(&question, "strict");
    assert_eq!(refused(&denied), "problem-stamp-denied");

    let (mut emir, other) = sealed(true);
    let others = other.with_extension("tsq");
    emir.good("papers.ask_time", json!({ "path": other, "to": others }));
    assert_eq!(
        refused(&service.answers(&others, "one")),
        "problem-stamp-other"
    );

    let (mut amra, without) = sealed(false);
    let said = amra.good("papers.verify", json!({ "path": without }));
    assert_eq!(said["stamp_room"], false);
    let refused = amra.bad(
        "papers.ask_time",
        json!({ "path": without, "to": without.with_extension("tsq") }),
    );
    assert_eq!(refused.fields[0].key, "problem-stamp-room");
    let mut bytes = std::fs::read(&without).unwrap();
    bytes[1000] ^= 1;
    std::fs::write(&without, bytes).unwrap();
    let refused = amra.bad(
        "papers.ask_time",
        json!({ "path": without, "to": without.with_extension("tsq") }),
    );
    assert_eq!(refused.fields[0].key, "problem-stamp-changed");
}
