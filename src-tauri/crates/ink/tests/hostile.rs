//! Pictures that somebody cut, turned or made to do harm: refused or read, never a fall.

#![allow(clippy::unwrap_used, reason = "a broken test stops here")]

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use krug_ink::{Trouble, logo, sheets, smaller};
use proptest::prelude::*;

fn ring() -> RgbImage {
    RgbImage::from_fn(90, 70, |x, y| {
        let far = (x as f32 - 45.0).hypot(y as f32 - 35.0);
        if (20.0..28.0).contains(&far) {
            Rgb([29, 90, 81])
        } else {
            Rgb([240; 3])
        }
    })
}

/// The same ring as JPEG, as PNG, and as a scanner's PDF of one page.
fn files() -> Vec<Vec<u8>> {
    let ring = ring();
    let mut jpeg = Vec::new();
    JpegEncoder::new(&mut jpeg).encode_image(&ring).unwrap();
    let mut png = Vec::new();
    PngEncoder::new(&mut png)
        .write_image(ring.as_raw(), 90, 70, ExtendedColorType::Rgb8)
        .unwrap();
    vec![jpeg.clone(), png, scan(&jpeg)]
}

/// Those, and scans as offices' machines pack them.
fn all() -> Vec<Vec<u8>> {
    let mut all = files();
    for name in [
        "bits", "fax-g3", "fax-g4", "jbig2", "jpx", "layers", "letters", "numbered", "profile",
        "round", "soft", "strips",
    ] {
        let path = format!("{}/tests/scans/{name}.pdf", env!("CARGO_MANIFEST_DIR"));
        all.push(std::fs::read(path).unwrap());
    }
    all
}

fn scan(jpeg: &[u8]) -> Vec<u8> {
    use lopdf::dictionary;
    let mut file = lopdf::Document::with_version("1.4");
    let tree = file.new_object_id();
    let picture = file.add_object(lopdf::Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 90, "Height" => 70,
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        jpeg.to_vec(),
    ));
    let content = lopdf::Stream::new(dictionary! {}, b"90 0 0 70 0 0 cm /P Do".to_vec());
    let content = file.add_object(content);
    let page = file.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree,
        "MediaBox" => vec![0.into(), 0.into(), 90.into(), 70.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "P" => picture } },
        "Contents" => content,
    });
    file.set_object(
        tree,
        dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 },
    );
    let root = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    file.trailer.set("Root", root);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn three_kinds_of_files_give_the_same_sheet() {
    for file in files() {
        let sheets = sheets(&file, "KRUG:").unwrap();
        assert_eq!((sheets.len(), &sheets[0].code), (1, &None));
        let back = image::load_from_memory(&sheets[0].jpeg).unwrap();
        assert_eq!((back.width(), back.height()), (90, 70));
    }
}

#[test]
fn a_picture_that_claims_to_be_a_house_wall_is_refused_before_it_is_unpacked() {
    // A PNG of some bytes whose head says 60,000 by 60,000 points.
    let mut png = files().remove(1);
    png[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    assert!(matches!(
        sheets(&png, "KRUG:"),
        Err(Trouble::TooLarge | Trouble::NotAPicture)
    ));
    assert!(logo(&png).is_err());
    assert_eq!(sheets(b"", "KRUG:"), Err(Trouble::NotAPicture));
    assert!(smaller(b"GIF89a", 100).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn broken_files_never_stop_the_program(
        which in 0usize..15,
        at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        shorter in any::<bool>(),
    ) {
        let mut file = all().remove(which);
        for (place, byte) in at {
            let place = place.index(file.len());
            file[place] = byte;
        }
        if shorter {
            file.truncate(cut.index(file.len()));
        }
        if let Ok(all) = sheets(&file, "KRUG:") {
            for sheet in all {
                prop_assert!(image::load_from_memory(&sheet.jpeg).is_ok());
            }
        }
        let _ = logo(&file);
    }
}
