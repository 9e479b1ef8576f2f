//! A plan with its place for the seal, sealed: other programs see the seal where the plan has it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod families;
mod tools;

use chrono::{DateTime, NaiveDate};
use krug_documents::plan::plan;
use krug_documents::seal::{Room, Verdict, issue, seal, verify};

#[test]
fn the_coordinators_seal_fits_into_the_plan() {
    let plain = krug_documents::pdf(&plan(&families::lipa())).expect("a file");
    assert_eq!(verify(&plain), Verdict::NotSealed);
    let from = NaiveDate::from_ymd_opt(2026, 1, 1)
        .and_then(|day| day.and_hms_opt(0, 0, 0))
        .expect("a moment");
    let key = issue(
        "Jasna Perić",
        "Otvoreni krug",
        "BA",
        from,
        5,
        [7; 16],
        &[1; 32],
    )
    .expect("a key");
    let at = DateTime::parse_from_rfc3339("2026-03-14T18:30:00+01:00").expect("a moment");
    let lines = ["Jasna Perić".to_owned(), "14. 3. 2026. 18:30".to_owned()];
    let sealed = seal(&plain, &key, at, &lines, "plan", Room::Seal).expect("a sealed file");
    assert!(
        sealed.starts_with(&plain),
        "the plan itself stays as it was"
    );
    assert!(matches!(
        verify(&sealed),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
    let path = tools::keep("lipa-sealed", &sealed);
    let path = path.to_str().unwrap();
    tools::run("qpdf", &["--check", path]);
    let seen = tools::run("pdfsig", &["-nocert", path]);
    assert!(seen.contains("Signature is Valid"), "{seen}");
    let mut flipped = sealed.clone();
    let place = plain.len() / 2;
    flipped[place] ^= 1;
    assert!(!matches!(verify(&flipped), Verdict::Sealed { .. }));
}
