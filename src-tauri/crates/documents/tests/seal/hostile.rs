//! Files changed by accident or on purpose: the verifier flags every one and never falls over.

use std::collections::BTreeSet;

use krug_documents::seal::{Room, Verdict, Why, seal, verify};
use lopdf::{Document, IncrementalDocument, Object};

use super::paper::*;

/// Where the signature of the last seal lies, without its angle brackets.
pub fn hole(pdf: &[u8]) -> std::ops::Range<usize> {
    let start = pdf.windows(10).rposition(|w| w == b"/Contents<").unwrap() + 10;
    let end = start + pdf[start..].iter().position(|b| *b == b'>').unwrap();
    start..end
}

fn why(pdf: &[u8]) -> Why {
    match verify(pdf) {
        Verdict::Changed { why } => why,
        other => panic!("unseen: {other:?}"),
    }
}

/// Places where one flipped bit goes unseen.
pub fn unseen(sealed: &[u8], places: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut changed = sealed.to_vec();
    let mut unseen = Vec::new();
    for place in places {
        changed[place] ^= 1 << (place % 8);
        // Digits of a seal in another spelling are what another program could have added.
        let seen = matches!(
            verify(&changed),
            Verdict::Changed { .. }
                | Verdict::Sealed {
                    unchanged: false,
                    ..
                }
        );
        if !seen {
            unseen.push(place);
        }
        changed[place] = sealed[place];
    }
    unseen
}

#[test]
fn one_flipped_bit_anywhere_is_seen() {
    let once = sealed();
    assert_eq!(unseen(&once, 0..once.len()), Vec::<usize>::new());
}

#[test]
fn one_flipped_bit_under_two_seals_is_seen() {
    let twice = sealed_twice();
    assert_eq!(
        unseen(&twice, (0..twice.len()).step_by(7)),
        Vec::<usize>::new()
    );
}

/// Pieces moved, doubled, dropped and overwritten, by numbers that are the same on every run.
#[test]
fn shuffled_files_are_never_sealed() {
    let sealed = sealed_twice();
    let mut number = 2026_u64;
    let mut next = |below: usize| {
        number = number
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (number >> 33) as usize % below
    };
    for round in 0..400 {
        let mut changed = sealed.clone();
        let (from, length) = (next(sealed.len() - 300), 1 + next(300));
        let piece = sealed[from..from + length].to_vec();
        let to = next(sealed.len());
        match round % 4 {
            0 => drop(changed.drain(from..from + length)),
            1 => drop(changed.splice(to..to, piece)),
            2 => changed[from..from + length].rotate_left(length / 2),
            _ => (0..length).for_each(|place| changed[from + place] = next(256) as u8),
        }
        let judged = verify(&changed);
        let same = changed == sealed;
        assert_eq!(
            matches!(judged, Verdict::Sealed { .. }),
            same,
            "round {round}"
        );
    }
}

#[test]
fn flips_in_the_signature_reach_every_layer_of_the_check() {
    let sealed = sealed();
    let mut reasons = BTreeSet::new();
    for place in hole(&sealed) {
        let mut changed = sealed.clone();
        changed[place] ^= 1 << (place / 2 % 4);
        reasons.insert(format!("{:?}", why(&changed)));
    }
    for reason in ["Damaged", "Content", "Signature", "Certificate", "Foreign"] {
        assert!(reasons.contains(reason), "{reason} not in {reasons:?}");
    }
}

#[test]
fn another_word_is_another_content() {
    let mut changed = sealed();
    let place = changed.windows(5).position(|w| w == b"Emina").unwrap();
    changed[place..place + 5].copy_from_slice(b"Amina");
    assert_eq!(why(&changed), Why::Content);
}

#[test]
fn anything_behind_the_seal_is_seen() {
    for tail in [&b"\n"[..], b" ", b"\0", b"%%EOF\n", b"% a remark\n"] {
        let longer = [&sealed()[..], tail].concat();
        assert_eq!(why(&longer), Why::Added);
    }
}

#[test]
fn something_before_the_header_is_seen() {
    assert_eq!(why(&[b"\n", &sealed()[..]].concat()), Why::Damaged);
}

#[test]
fn a_page_exchanged_by_an_update_is_seen() {
    assert_eq!(why(&with_other_words(&sealed())), Why::Added);
    assert_eq!(why(&with_other_words(&sealed_twice())), Why::Added);
}

/// The file with an update that replaces what the page says.
pub fn with_other_words(pdf: &[u8]) -> Vec<u8> {
    let base = Document::load_mem(pdf).unwrap();
    let page = base.get_pages()[&1];
    let content = base.get_page_contents(page)[0];
    let mut update = IncrementalDocument::create_from(pdf.to_vec(), base);
    update.opt_clone_object_to_new_document(content).unwrap();
    let stream = update
        .new_document
        .get_object_mut(content)
        .and_then(Object::as_stream_mut);
    stream
        .unwrap()
        .set_plain_content(b"BT /F1 12 Tf 72 760 Td (Nothing agreed) Tj ET".to_vec());
    let mut bytes = Vec::new();
    update.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_cut_file_is_never_whole() {
    let (plan, sealed) = (plan().len(), sealed());
    for end in 0..sealed.len() {
        match verify(&sealed[..end]) {
            Verdict::Sealed { .. } => panic!("sealed although cut at {end}"),
            // Without the seal and all that belongs to it, the plan is as it was before.
            Verdict::NotSealed => assert!(end >= plan, "cut at {end}"),
            Verdict::NotPdf | Verdict::Changed { .. } => {}
        }
    }
    assert_eq!(why(&sealed[..sealed.len() - 1]), Why::Cut);
}

#[test]
fn a_signature_moved_to_another_plan_is_seen() {
    let (mut other, page) = page("Emina spava kod tetke Alme subotom.");
    krug_documents::seal::prepare(&mut other, page, [0.0, 0.0, 9.0, 9.0], "a", "b").unwrap();
    let at = moment("2026-06-05T16:30:00+02:00");
    let mut other = seal(
        &saved(other),
        &mirela(),
        at,
        &[],
        "Plan porodice",
        Room::Seal,
    )
    .unwrap();
    let good = sealed();
    let (from, to) = (hole(&good), hole(&other));
    assert_eq!(from.len(), to.len());
    other[to].copy_from_slice(&good[from]);
    assert_eq!(why(&other), Why::Content);
}

#[test]
fn a_signature_of_another_key_under_the_same_name_shows_another_fingerprint() {
    let key = krug_documents::seal::issue(
        "Mirela Hodžić",
        "Krug Sarajevo, d.o.o.",
        "BA",
        day(2026, 1, 1),
        5,
        [7; 16],
        &[99; 32],
    );
    let at = moment("2026-06-05T16:30:00+02:00");
    let forged = seal(&plan(), &key.unwrap(), at, &[], "Plan porodice", Room::Seal).unwrap();
    let (forged, genuine) = (seals(&forged), seals(&sealed()));
    assert_eq!(forged[0].by, genuine[0].by);
    assert_ne!(forged[0].fingerprint, genuine[0].fingerprint);
}

#[test]
fn upper_case_digits_and_filled_padding_are_seen() {
    let sealed = sealed();
    let mut upper = sealed.clone();
    upper[hole(&sealed)].make_ascii_uppercase();
    assert_eq!(why(&upper), Why::Damaged);
    let mut filled = sealed.clone();
    filled[hole(&sealed).end - 1] = b'1';
    assert_eq!(why(&filled), Why::Damaged);
}

#[test]
fn files_made_to_exhaust_or_confuse_end_in_a_verdict() {
    let looped = b"%PDF-1.7\n/ByteRange\nxref\n0 0\ntrailer\n<</Size 1/Root 1 0 R/Prev 20>>\nstartxref\n20\n%%EOF";
    let nowhere = b"%PDF-1.7\n/ByteRange\nstartxref\n99999999999999999999\n%%EOF";
    for file in [&looped[..], nowhere] {
        assert_eq!(why(file), Why::Damaged);
    }
    let sealed = sealed();
    let text = String::from_utf8_lossy(&sealed[hole(&sealed).start - 60..hole(&sealed).start]);
    let range = text[text.rfind("[0 ").unwrap()..text.rfind(']').unwrap()].to_owned();
    for other in [
        "[0 0 0 0",
        "[0 -1 -1 -1",
        "[0 9223372036854775807 9223372036854775807 1",
        "[1 2 3 4",
    ] {
        let place = sealed
            .windows(range.len())
            .rposition(|w| w == range.as_bytes())
            .unwrap();
        let mut changed = sealed.clone();
        let padded = format!("{other:<width$}", width = range.len());
        changed.splice(place..place + range.len(), padded.bytes());
        assert!(matches!(verify(&changed), Verdict::Changed { .. }));
    }
}

#[test]
fn a_form_that_contains_itself_ends() {
    let (mut doc, page) = page("loop");
    let field = krug_documents::seal::prepare(&mut doc, page, [0.0; 4], "a", "b").unwrap();
    let kids = vec![Object::from(field), Object::from(page)];
    doc.get_dictionary_mut(field).unwrap().set("Kids", kids);
    assert_eq!(verify(&saved(doc)), Verdict::NotSealed);
}

#[test]
fn nesting_without_end_ends() {
    for (open, close) in [("[", "]"), ("<</A", ">>"), ("(", ")"), ("[<</A[", "]>>]")] {
        let many = 50_000;
        let nested = format!("{}{}", open.repeat(many), close.repeat(many));
        let head = "%PDF-1.7\n";
        let object = format!("1 0 obj\n{nested}\nendobj\n");
        let second = "2 0 obj\n<</Type/Catalog/AcroForm 1 0 R/X/ByteRange>>\nendobj\n";
        let (at, table) = (
            head.len() + object.len(),
            head.len() + object.len() + second.len(),
        );
        let file = format!(
            "{head}{object}{second}xref\n0 3\n0000000000 65535 f \n{:010} 00000 n \n{at:010} 00000 n \n\
             trailer\n<</Size 3/Root 2 0 R>>\nstartxref\n{table}\n%%EOF",
            head.len()
        );
        assert_eq!(why(file.as_bytes()), Why::Damaged);
        // Without the trace of a seal the file reads: the catalog itself is sound.
        let unsealed = file.replace("/ByteRange", "/Something");
        assert_eq!(verify(unsealed.as_bytes()), Verdict::NotSealed);
    }
}

#[test]
fn a_cross_reference_stream_that_asks_for_all_memory_is_not_opened() {
    let stream = "<</Type/XRef/Size 2/W[4000000000000000000 4000000000000000000 1]/Root 1 0 R\
                  /Length 0/X/ByteRange>>\nstream\n\nendstream\nendobj\n";
    let head = "%PDF-1.7\n";
    let plain = format!("{head}1 0 obj\n{stream}startxref\n{}\n%%EOF", head.len());
    assert_eq!(why(plain.as_bytes()), Why::Foreign);
    assert_eq!(
        verify(plain.replace("/ByteRange", "").as_bytes()),
        Verdict::NotSealed
    );
    for key in ["Prev", "P#72ev", "XRefStm", "#58RefStm"] {
        let object = format!("1 0 obj\n{stream}");
        let table = head.len() + object.len();
        let behind = format!(
            "{head}{object}xref\n0 1\n0000000000 65535 f \ntrailer\n\
             <</Size 2/Root 1 0 R/{key} {}>>\nstartxref\n{table}\n%%EOF",
            head.len()
        );
        assert_eq!(why(behind.as_bytes()), Why::Foreign, "{key}");
    }
}
