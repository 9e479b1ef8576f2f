//! The coordinator's own seal: a certificate from a file, Krug's own again, and sealed plans recognised.

use krug_app::Code;
use serde_json::json;

use crate::world::Laptop;

/// A certificate with an RSA key as most issuers hand it out, made by openssl.
fn p12(folder: &std::path::Path, days: &str) -> std::path::PathBuf {
    let openssl = |words: &[&str]| {
        let run = std::process::Command::new("openssl")
            .args(words)
            .current_dir(folder)
            .output();
        let run = run.expect("openssl is needed");
        assert!(
            run.status.success(),
            "{}",
            String::from_utf8_lossy(&run.stderr)
        );
    };
    openssl(&[
        "genpkey",
        "-algorithm",
        "RSA",
        "-pkeyopt",
        "rsa_keygen_bits:2048",
        "-out",
        "key.pem",
    ]);
    openssl(&[
        "req",
        "-new",
        "-x509",
        "-key",
        "key.pem",
        "-out",
        "cert.pem",
        "-days",
        days,
        "-subj",
        "/CN=Jasna Peric/O=Otvoreni krug/C=BA",
        "-addext",
        "keyUsage=digitalSignature",
    ]);
    openssl(&[
        "pkcs12",
        "-export",
        "-inkey",
        "key.pem",
        "-in",
        "cert.pem",
        "-out",
        "jasna.p12",
        "-passout",
        "pass:pecat",
    ]);
    folder.join("jasna.p12")
}

#[test]
fn a_certificate_from_a_file_seals_and_krug_s_own_comes_back() {
    let mut laptop = Laptop::of_jasna();
    laptop
        .clock
        .set(chrono::Local::now().fixed_offset() + chrono::Duration::hours(1));
    let before = laptop.good("settings.view", json!({}))["certificate"].clone();
    let file = p12(laptop.dir.path(), "30");
    let path = file.to_str().unwrap();
    let wrong = laptop.bad(
        "settings.use_certificate",
        json!({ "path": path, "passphrase": "kriva" }),
    );
    assert_eq!(wrong.key, "failure-certificate-passphrase");
    let other = laptop.dir.path().join("cert.pem");
    let wrong = laptop.bad(
        "settings.use_certificate",
        json!({ "path": other, "passphrase": "pecat" }),
    );
    assert_eq!(wrong.key, "failure-certificate-not-p12");
    let used = laptop.good(
        "settings.use_certificate",
        json!({ "path": path, "passphrase": "pecat" }),
    );
    assert_eq!(used["certificate"]["name"], "Jasna Peric");
    assert_ne!(used["certificate"]["fingerprint"], before["fingerprint"]);
    assert_eq!(used["certificate"]["own"], false);
    assert_eq!(used["certificate"]["self_issued"], true);
    // Taken in a second time it does not push Krug's own out.
    laptop.good(
        "settings.use_certificate",
        json!({ "path": path, "passphrase": "pecat" }),
    );
    let back = laptop.good("settings.use_certificate", json!({ "path": null }));
    assert_eq!(back["certificate"]["own"], true);
    assert_eq!(back["certificate"]["fingerprint"], before["fingerprint"]);

    laptop
        .clock
        .set(chrono::Local::now().fixed_offset() + chrono::Duration::days(40));
    let late = laptop.bad(
        "settings.use_certificate",
        json!({ "path": path, "passphrase": "pecat" }),
    );
    assert_eq!(late.key, "failure-certificate-time");
}

#[test]
fn a_sealed_plan_is_recognised_as_one_s_own_and_a_changed_one_as_changed() {
    let mut laptop = Laptop::of_jasna();
    let loaded = laptop.good("samples.load", json!({ "names": ["lipa"] }));
    let case = loaded["cases"][0].clone();
    let path = laptop.dir.path().join("plan.pdf");
    laptop
        .clock
        .set(crate::world::at("2026-06-01T10:00:00+02:00"));
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    let said = laptop.good("papers.verify", json!({ "path": path }));
    assert_eq!(said["key"], "verdict-unchanged");
    assert_eq!(
        (
            said["seals"][0]["by"].as_str(),
            said["seals"][0]["mine"].as_bool()
        ),
        (Some("Jasna Perić"), Some(true))
    );
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(
        laptop.good("papers.verify", json!({ "path": path }))["key"],
        "verdict-changed"
    );
    std::fs::write(&path, "Naš plan").unwrap();
    assert_eq!(
        laptop.good("papers.verify", json!({ "path": path }))["key"],
        "verdict-not-pdf"
    );
    let gone = laptop.bad(
        "papers.verify",
        json!({ "path": laptop.dir.path().join("nema.pdf") }),
    );
    assert_eq!(gone.code, Code::File);
}

#[test]
fn what_earlier_builds_sealed_still_holds_and_says_the_same() {
    // Made once and never anew: what somebody holds does not change with Krug.
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sealed");
    let mut hatidza = Laptop::of("Hatidža Mujić", "Arhiv", "ba", "bs");
    let jasna = |stamp: Option<&str>| {
        json!([
            "Jasna Perić",
            "2026-05-16T12:30:00+02:00",
            "Pečat: Jasna Perić, 16.\u{a0}maja\u{a0}2026.\u{a0}godine",
            stamp
        ])
    };
    let lejla = json!([
        "Lejla Tucak",
        "2026-06-02T10:00:00+02:00",
        "Pečat službe koja je predložila sastanak: Lejla Tucak, 2.\u{a0}juna\u{a0}2026.\u{a0}godine",
        "2026-11-28T03:34:43+00:00"
    ]);
    for (file, seals) in [
        ("0.1/one-seal.pdf", json!([jasna(None)])),
        (
            "0.1/two-seals-two-stamps.pdf",
            json!([jasna(Some("2026-11-28T03:34:42+00:00")), lejla]),
        ),
    ] {
        let said = hatidza.good("papers.verify", json!({ "path": kept.join(file) }));
        let told: Vec<serde_json::Value> = said["seals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|seal| json!([seal["by"], seal["at"], seal["says"], seal["stamp"]["at"]]))
            .collect();
        let told = (&said["key"], json!(told));
        // Hatidža's vault sealed none of it.
        assert_eq!(told, (&json!("verdict-others"), seals), "{file}");
    }
}

/// An office that seals with a program of its own has added something, and has not broken what Jasna sealed.
#[test]
fn a_seal_that_another_program_added_is_told_as_an_addition() {
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sealed/foreign");
    let mut laptop = Laptop::of_jasna();
    let file = kept.join("second-by-pyhanko.pdf");
    let said = laptop.good("papers.verify", json!({ "path": file }));
    assert_eq!(said["key"], "verdict-added");
    assert_eq!(said["seals"].as_array().unwrap().len(), 1, "{said}");
    assert_eq!(said["seals"][0]["by"], "Jasna Perić");
    assert_eq!(said["room"], false);
    // Cut off or altered in front, it is broken.
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[9_000] ^= 1;
    let broken = laptop.dir.path().join("broken.pdf");
    std::fs::write(&broken, &bytes).unwrap();
    let said = laptop.good("papers.verify", json!({ "path": broken }));
    assert_eq!(said["key"], "verdict-changed");
}

#[test]
fn a_seal_that_is_not_to_be_seen_is_in_the_file_all_the_same() {
    let (mut laptop, told) = crate::stopped::before("plan.seal");
    let mut settings = laptop.good("settings.view", json!({}))["settings"].clone();
    settings["seal_unseen"] = json!(true);
    laptop.good("settings.save", json!({ "settings": settings }));
    let sealed = laptop.good("plan.seal", json!({ "case": told.case }));
    let path = laptop.dir.path().join("plan.pdf");
    let again = json!({ "case": told.case, "paper": sealed["paper"], "path": path });
    laptop.good("papers.save", again.clone());
    let words = crate::read::words(&["-raw"], &path);
    assert!(!words.contains("Pečat"), "{words}");
    let seen = laptop.good("papers.verify", json!({ "path": path }));
    assert_eq!(seen["key"], "verdict-unchanged");
    assert_eq!(seen["seals"].as_array().unwrap().len(), 1);
    // Whatever is set later, the paper stays what it was.
    settings["seal_unseen"] = json!(false);
    laptop.good("settings.save", json!({ "settings": settings }));
    laptop.good("papers.save", again);
}
