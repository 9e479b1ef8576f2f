//! Scans as offices' machines write them. The files in `scans` show one sheet, 93 by 70 points, with a large black L and a
//! square above to its right; they were written by libtiff (`fax-g4`), OpenJPEG with img2pdf (`jpx`), img2pdf (`bits`,
//! `numbered`, `profile`) and by hand with pikepdf (the rest).

#![allow(clippy::unwrap_used, reason = "a broken test stops here")]

use image::GenericImageView;
use krug_ink::{Trouble, sheets};
use lopdf::{Object, dictionary};

macro_rules! scan {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("scans/", $name, ".pdf")).as_slice(),
        )
    };
}

#[test]
fn a_sheet_comes_out_the_same_however_the_machine_packed_it() {
    for (name, file) in [
        scan!("bits"),
        scan!("fax-g3"),
        scan!("fax-g4"),
        scan!("jbig2"),
        // Black as a stencil above the paper, which has fewer points.
        scan!("layers"),
        scan!("numbered"),
        scan!("profile"),
        // Turned round and drawn upside down.
        scan!("round"),
        // Ink through a soft mask.
        scan!("soft"),
        // Seven strips.
        scan!("strips"),
    ] {
        let sheets = sheets(file, "KRUG:").unwrap_or_else(|why| panic!("{name}: {why}"));
        let seen = image::load_from_memory(&sheets[0].jpeg).unwrap();
        assert_eq!(seen.dimensions(), (93, 70), "{name}");
        let luma = |x, y| {
            let [r, g, b, _] = seen.get_pixel(x, y).0;
            (u16::from(r) + u16::from(g) + u16::from(b)) / 3
        };
        for ink in [(15, 30), (50, 55), (80, 13)] {
            assert!(luma(ink.0, ink.1) < 90, "{name}: {ink:?}");
        }
        for paper in [(50, 30), (80, 60), (5, 5)] {
            assert!(luma(paper.0, paper.1) > 225, "{name}: {paper:?}");
        }
    }
}

#[test]
fn letters_put_in_from_a_list_are_refused_and_what_can_ask_for_all_memory() {
    for (name, file) in [scan!("letters"), scan!("jpx")] {
        assert_eq!(sheets(file, "KRUG:"), Err(Trouble::OtherScan), "{name}");
    }
}

/// A file, changed in one dictionary: that of its page or of its first picture.
fn changed(file: &[u8], change: impl Fn(&mut lopdf::Dictionary)) -> Vec<u8> {
    let mut file = lopdf::Document::load_mem(file).unwrap();
    for object in file.objects.values_mut() {
        match object {
            Object::Dictionary(page) if page.has_type(b"Page") => change(page),
            Object::Stream(picture) if picture.dict.has(b"Width") => change(&mut picture.dict),
            _ => {}
        }
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

/// The same page with more operators at its end.
fn with_content(file: &[u8], more: &str) -> Vec<u8> {
    let read = lopdf::Document::load_mem(file).unwrap();
    let page = *read.get_pages().get(&1).unwrap();
    let content = String::from_utf8(read.get_page_content(page)).unwrap();
    content_of(file, &format!("{content}\n{more}\n"))
}

/// The same page with these operators.
fn content_of(file: &[u8], content: &str) -> Vec<u8> {
    let mut file = lopdf::Document::load_mem(file).unwrap();
    let page = *file.get_pages().get(&1).unwrap();
    file.change_page_content(page, content.into()).unwrap();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn forms_that_draw_one_another_on_and_on_end_in_a_sentence() {
    let (_, scan) = scan!("layers");
    let mut file = lopdf::Document::load_mem(scan).unwrap();
    let form = file.new_object_id();
    let own = dictionary! { "XObject" => dictionary! { "A" => form } };
    let calls = "/A Do ".repeat(1_000).into_bytes();
    let body = dictionary! { "Type" => "XObject", "Subtype" => "Form", "Resources" => own };
    file.set_object(form, lopdf::Stream::new(body, calls));
    for object in file.objects.values_mut() {
        if let Object::Dictionary(page) = object
            && page.has_type(b"Page")
        {
            let own = dictionary! { "XObject" => dictionary! { "A" => form } };
            page.set("Resources", own);
        }
    }
    let page = *file.get_pages().get(&1).unwrap();
    file.change_page_content(page, b"/A Do".to_vec()).unwrap();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    assert!(sheets(&bytes, "KRUG:").is_err());
}

#[test]
fn a_page_that_would_lose_ink_is_refused() {
    let (_, scan) = scan!("layers");
    assert!(sheets(scan, "KRUG:").is_ok());
    // Signed on a tablet, with a program that draws beside the picture.
    let drawn = changed(scan, |page| {
        if page.has_type(b"Page") {
            let line = dictionary! { "Type" => "Annot", "Subtype" => "Ink" };
            page.set("Annots", vec![Object::Dictionary(line)]);
        }
    });
    assert_eq!(sheets(&drawn, "KRUG:"), Err(Trouble::OtherScan));
    // A letter with a small picture at its head.
    let letter = changed(scan, |page| {
        if page.has_type(b"Page") {
            let sides = [0, 0, 595, 842].map(Object::Integer);
            page.set("MediaBox", sides.to_vec());
        }
    });
    assert_eq!(sheets(&letter, "KRUG:"), Err(Trouble::OtherScan));
    // Signed on a tablet, then printed into a file: the picture below, the lines above it as operators.
    for more in [
        "50 10 m 80 30 l S",
        "BT /F 12 Tf (Hatidza) Tj ET",
        "q 1 0 0 1 0 0 cm /Gone Do Q",
        "\n% ink\n  BI",
    ] {
        let pen = with_content(scan, more);
        assert_eq!(sheets(&pen, "KRUG:"), Err(Trouble::OtherScan), "{more}");
    }
    // What a program read of a scan is invisible above it.
    let read = with_content(scan, "BT 3 Tr /F 12 Tf (Hatidza) Tj ET");
    assert!(sheets(&read, "KRUG:").is_ok());
    // A letter of two thirds of a page, with a picture below it.
    let words = "BT /F 12 Tf (Hatidza) Tj ET\nq 93 0 0 42 0 0 cm /B Do Q";
    let letter = content_of(scan, words);
    assert_eq!(sheets(&letter, "KRUG:"), Err(Trouble::OtherScan));
    // A fax that breaks off.
    let (_, fax) = scan!("fax-g4");
    let longer = changed(fax, |picture| {
        if picture.has(b"Width") {
            picture.set("Height", 700);
        }
    });
    assert_eq!(sheets(&longer, "KRUG:"), Err(Trouble::OtherScan));
}

#[test]
fn a_picture_that_claims_more_points_than_a_sheet_is_refused_before_it_is_unpacked() {
    for (name, file) in [
        scan!("fax-g4"),
        scan!("bits"),
        scan!("strips"),
        scan!("round"),
    ] {
        let large = changed(file, |picture| {
            if picture.has(b"Width") {
                picture.set("Width", 60_000);
                picture.set("Height", 60_000);
                if let Ok(Object::Dictionary(said)) = picture.get_mut(b"DecodeParms") {
                    said.set("Columns", 60_000);
                }
            }
        });
        assert_eq!(sheets(&large, "KRUG:"), Err(Trouble::TooLarge), "{name}");
    }
}
