//! What Mirela and Jakub do with the plan, and what Hatidža's copy says about it.

use krug_documents::seal::{Room, SealKey, Trouble, Verdict, Why, issue, prepare, seal, verify};

use super::paper::*;

#[test]
fn a_sealed_plan_says_who_sealed_it_and_when() {
    let seals = seals(&sealed());
    assert_eq!(seals.len(), 1);
    assert_eq!(seals[0].by, "Mirela Hodžić");
    assert_eq!(seals[0].organisation, "Krug Sarajevo, d.o.o.");
    assert_eq!(seals[0].when.to_rfc3339(), "2026-06-05T16:30:00+02:00");
    assert_eq!(seals[0].fingerprint, mirela().fingerprint());
    assert!(seals[0].self_issued);
    assert!(seals[0].whole_file);
}

#[test]
fn sealing_only_adds_to_the_paper() {
    let (plan, sealed) = (plan(), sealed());
    assert_eq!(&sealed[..plan.len()], &plan[..]);
    assert_eq!(sealed.windows(5).filter(|w| w == b"%PDF-").count(), 1);
}

#[test]
fn the_same_key_paper_and_moment_give_the_same_bytes() {
    assert_eq!(sealed(), sealed());
    let later = seal(
        &plan(),
        &mirela(),
        moment("2026-06-05T16:30:01+02:00"),
        &[],
        "",
        Room::Seal,
    )
    .unwrap();
    assert_ne!(sealed(), later);
}

#[test]
fn a_plan_without_a_seal_is_not_sealed() {
    assert_eq!(verify(&plan()), Verdict::NotSealed);
    assert_eq!(verify(&saved(page("no place").0)), Verdict::NotSealed);
}

#[test]
fn a_letter_or_a_picture_is_no_pdf() {
    for bytes in [
        &b""[..],
        b"Draga Emina,",
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.7\nnothing",
    ] {
        assert_eq!(verify(bytes), Verdict::NotPdf);
    }
}

#[test]
fn the_referrer_seals_after_the_coordinator() {
    let seals = seals(&sealed_twice());
    let said: Vec<_> = seals
        .iter()
        .map(|s| (s.by.as_str(), s.whole_file))
        .collect();
    assert_eq!(said, [("Mirela Hodžić", false), ("Jakub Novák", true)]);
}

#[test]
fn two_seals_from_one_key_are_two_seals() {
    let at = moment("2026-06-06T08:00:00+02:00");
    let twice = seal(&sealed(), &mirela(), at, &[], "", Room::Seal).unwrap();
    assert_eq!(seals(&twice).len(), 2);
}

#[test]
fn a_third_seal_finds_no_place() {
    let third = seal(
        &sealed_twice(),
        &mirela(),
        moment("2026-06-10T08:00:00Z"),
        &[],
        "",
        Room::Seal,
    );
    assert_eq!(third.unwrap_err(), Trouble::NoPlace);
    let bare = saved(page("no place").0);
    let at = moment("2026-06-10T08:00:00Z");
    assert_eq!(
        seal(&bare, &mirela(), at, &[], "", Room::Seal).unwrap_err(),
        Trouble::NoPlace
    );
}

/// What the first seal's place shows: nothing, or the content of its picture.
fn picture(pdf: &[u8]) -> String {
    let doc = lopdf::Document::load_mem(pdf).unwrap();
    let field = doc
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let mut field = field.filter(|entry| entry.has(b"V") && entry.has(b"FT"));
    let look = field
        .next()
        .unwrap()
        .get(b"AP")
        .and_then(lopdf::Object::as_dict)
        .unwrap();
    let id = look
        .get(b"N")
        .and_then(lopdf::Object::as_reference)
        .unwrap();
    let stream = doc
        .get_object(id)
        .and_then(lopdf::Object::as_stream)
        .unwrap();
    String::from_utf8(stream.get_plain_content().unwrap()).unwrap()
}

#[test]
fn the_place_of_the_seal_shows_the_lines_it_was_given() {
    let at = moment("2026-06-05T16:30:00+02:00");
    let sealing = |lines: &[String]| seal(&plan(), &mirela(), at, lines, "", Room::Seal).unwrap();
    assert_eq!(picture(&sealing(&[])), "");
    assert_eq!(picture(&sealing(&["".into()])), "");
    let shown = picture(&sealing(&lines()));
    assert_eq!(shown.matches(" cm\n").count(), 3);
    assert_eq!(shown.matches("f Q\n").count(), 3);
    assert_eq!(seals(&sealing(&lines())).len(), 1);
    // A letter that no font has is no reason not to seal.
    let odd = sealing(&["Mirela 🦊".into()]);
    assert_eq!(picture(&odd), picture(&sealing(&["Mirela ?".into()])));
}

#[test]
fn a_changed_plan_takes_no_second_seal() {
    let mut changed = sealed();
    let place = changed.windows(5).position(|w| w == b"Emina").unwrap();
    changed[place..place + 5].copy_from_slice(b"Amina");
    let again = seal(
        &changed,
        &jakub(),
        moment("2026-06-09T09:00:00+02:00"),
        &[],
        "",
        Room::Seal,
    );
    assert_eq!(again.unwrap_err(), Trouble::Changed);
}

#[test]
fn a_certificate_seals_only_in_its_period() {
    let sealing = |at| seal(&plan(), &mirela(), moment(at), &[], "", Room::Seal).map(|_| ());
    assert_eq!(sealing("2025-12-31T23:59:59Z"), Err(Trouble::TooEarly));
    assert_eq!(sealing("2026-01-01T00:30:00+01:00"), Err(Trouble::TooEarly));
    assert_eq!(sealing("2026-01-01T00:00:00Z"), Ok(()));
    assert_eq!(sealing("2031-01-01T00:00:00Z"), Ok(()));
    assert_eq!(sealing("2031-01-01T00:00:01Z"), Err(Trouble::Expired));
}

#[test]
fn moments_of_other_zones_come_back_as_they_were() {
    for at in [
        "2026-06-05T23:59:59-03:30",
        "2026-06-05T00:00:00+00:00",
        "2026-11-01T02:30:00+13:45",
    ] {
        let sealed = seal(&plan(), &mirela(), moment(at), &[], "", Room::Seal).unwrap();
        assert_eq!(seals(&sealed)[0].when.to_rfc3339(), at);
    }
}

#[test]
fn a_file_with_compressed_references_cannot_take_a_seal() {
    let (mut doc, page) = page("modern");
    doc.reference_table.cross_reference_type = lopdf::xref::XrefType::CrossReferenceStream;
    prepare(
        &mut doc,
        page,
        [0.0, 0.0, 10.0, 10.0],
        "coordinator",
        "Seal",
    )
    .unwrap();
    let at = moment("2026-06-10T08:00:00Z");
    assert_eq!(
        seal(&saved(doc), &mirela(), at, &[], "", Room::Seal).unwrap_err(),
        Trouble::Unsuited
    );
}

#[test]
fn a_key_comes_back_from_the_vault_and_seals_the_same() {
    let kept = mirela().to_bytes().unwrap();
    let key = SealKey::from_bytes(&kept).unwrap();
    let at = moment("2026-06-05T16:30:00+02:00");
    assert_eq!(
        seal(&plan(), &key, at, &[], "Plan porodice", Room::Seal).unwrap(),
        sealed()
    );
}

#[test]
fn a_damaged_kept_key_is_refused() {
    let kept = mirela().to_bytes().unwrap();
    let other = jakub().to_bytes().unwrap();
    let refused = |bytes: &[u8]| SealKey::from_bytes(bytes).map(|_| ()).unwrap_err();
    assert_eq!(refused(&[]), Trouble::Kept);
    assert_eq!(refused(&kept[..kept.len() - 1]), Trouble::Kept);
    let place = kept.windows(2).position(|w| w == [4, 32]).unwrap() + 2;
    let foreign = other.windows(2).position(|w| w == [4, 32]).unwrap() + 2;
    let mut mixed = kept.to_vec();
    mixed[place..place + 32].copy_from_slice(&other[foreign..foreign + 32]);
    assert_eq!(refused(&mixed), Trouble::Kept);
}

#[test]
fn printing_a_key_shows_nothing_of_it() {
    assert_eq!(format!("{:?}", mirela()), "SealKey { .. }");
}

#[test]
fn an_issued_certificate_says_what_was_asked_for() {
    let key = mirela();
    assert_eq!(key.name(), "Mirela Hodžić");
    assert_eq!(key.organisation(), "Krug Sarajevo, d.o.o.");
    assert_eq!(key.valid_from(), day(2026, 1, 1));
    assert_eq!(key.valid_until(), day(2031, 1, 1));
    assert!(key.self_issued());
    let groups: Vec<_> = key.fingerprint().split(' ').map(str::len).collect();
    assert_eq!(groups, [4; 16]);
    let leap = issue("Емине", "", "", day(2028, 2, 29), 1, [0; 16], &[3; 32]).unwrap();
    assert_eq!(
        (leap.name().as_str(), leap.valid_until()),
        ("Емине", day(2029, 2, 28))
    );
    let far = issue("Damir", "", "ba", day(2040, 1, 1), 30, [255; 16], &[3; 32]).unwrap();
    assert_eq!(far.valid_until(), day(2070, 1, 1));
}

#[test]
fn another_seed_or_serial_gives_another_certificate() {
    let make = |serial, seed| {
        issue(
            "Damir",
            "",
            "BA",
            day(2026, 1, 1),
            1,
            [serial; 16],
            &[seed; 32],
        )
        .unwrap()
    };
    assert_eq!(make(1, 1).fingerprint(), make(1, 1).fingerprint());
    assert_ne!(make(1, 1).fingerprint(), make(1, 2).fingerprint());
    assert_ne!(make(1, 1).fingerprint(), make(2, 1).fingerprint());
}

#[test]
fn a_name_that_cannot_be_certified_is_refused() {
    let make = |name: &str, organisation: &str, country: &str, years| {
        issue(
            name,
            organisation,
            country,
            day(2026, 1, 1),
            years,
            [1; 16],
            &[1; 32],
        )
        .map(|_| ())
        .unwrap_err()
    };
    assert_eq!(make("  ", "", "BA", 1), Trouble::Name);
    assert_eq!(make(&"ž".repeat(65), "", "BA", 1), Trouble::Name);
    assert_eq!(make("Damir\n", "a\nb", "BA", 1), Trouble::Organisation);
    assert_eq!(make("Damir", "", "Bosna", 1), Trouble::Country);
    assert_eq!(make("Damir", "", "ČR", 1), Trouble::Country);
    assert_eq!(make("Damir", "", "BA", 0), Trouble::Period);
    assert_eq!(make("Damir", "", "BA", u32::MAX), Trouble::Period);
    assert_eq!(make("Damir", "", "BA", 9000), Trouble::Period);
}

#[test]
fn cutting_the_second_seal_off_leaves_the_first() {
    let (once, twice) = (sealed(), sealed_twice());
    assert_eq!(seals(&twice[..once.len()]).len(), 1);
    assert_eq!(
        verify(&twice[..once.len() + 1]),
        Verdict::Changed { why: Why::Added }
    );
}

#[test]
fn a_certificate_that_its_own_key_did_not_sign_vouches_for_nothing() {
    let mut kept = mirela().to_bytes().unwrap();
    *kept.last_mut().unwrap() ^= 1;
    let key = SealKey::from_bytes(&kept).unwrap();
    let sealed = seal(
        &plan(),
        &key,
        moment("2026-06-05T16:30:00Z"),
        &[],
        "",
        Room::Seal,
    )
    .unwrap();
    assert_eq!(
        verify(&sealed),
        Verdict::Changed {
            why: Why::Certificate
        }
    );
}
