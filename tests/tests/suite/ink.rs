//! Signed in ink: a sheet that comes back as a photo or scan is turned, cleaned, stripped and tied to the paper it was.

use std::path::{Path, PathBuf};

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, imageops};
use krug_app::Code;
use lopdf::dictionary;
use serde_json::{Value, json};

use crate::at_home::person;
use crate::carried::text;
use crate::read;
use crate::world::Laptop;

/// Something a camera writes beside the picture: where it was taken.
const PLACE: &[u8] = b"Exif\0\0II*\0\x08\0\0\0 44.2034N 17.9077E Zenica";

/// A page on Mirela's kitchen table: signed with a blue pen, photographed upside down, from the side, a little askew, half of it in shadow.
fn photo(page: &RgbImage, to: &Path) {
    let mut sheet = page.clone();
    let (width, height) = sheet.dimensions();
    for x in width / 3..width / 2 {
        let wave = ((x as f32) / 9.0).sin() * 14.0;
        for dy in 0..5 {
            let y = (height as f32 * 0.42 + wave) as u32 + dy;
            sheet.put_pixel(x, y, Rgb([28, 40, 120]));
        }
    }
    let table = RgbImage::from_fn(width + 320, height + 320, |_, _| Rgb([120, 96, 70]));
    let mut table = table;
    imageops::overlay(&mut table, &imageops::rotate180(&sheet), 160, 160);
    let (width, height) = table.dimensions();
    let lean = 0.03_f32;
    let askew = RgbImage::from_fn(width, height, |x, y| {
        let (dx, dy) = (
            x as f32 - width as f32 / 2.0,
            y as f32 - height as f32 / 2.0,
        );
        // She stood at one end of the table: the far end looks narrower and shorter.
        let depth = 1.0 + 0.16 * dy / height as f32;
        let (dx, dy) = (dx / depth, dy / depth);
        let sx = dx * lean.cos() - dy * lean.sin() + width as f32 / 2.0;
        let sy = dx * lean.sin() + dy * lean.cos() + height as f32 / 2.0;
        let inside = sx >= 0.0 && sy >= 0.0 && sx < width as f32 && sy < height as f32;
        let seen = if inside {
            *table.get_pixel(sx as u32, sy as u32)
        } else {
            Rgb([90, 70, 50])
        };
        let light = 0.62 + 0.3 * x as f32 / width as f32;
        Rgb(seen.0.map(|p| (f32::from(p) * light) as u8))
    });
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 88);
    encoder.set_exif_metadata(PLACE.to_vec()).unwrap();
    encoder
        .write_image(askew.as_raw(), width, height, ExtendedColorType::Rgb8)
        .unwrap();
    std::fs::write(to, bytes).unwrap();
}

/// The plan as Jasna printed it for everybody, its register entry, and its pages as a camera sees them.
fn printed(laptop: &mut Laptop, case: &str) -> (Value, Vec<RgbImage>) {
    let path = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    let view = laptop.good("papers.view", json!({ "case": case }));
    (view["papers"][0].clone(), read::pixels(&path, 200))
}

fn photographed(laptop: &Laptop, page: &RgbImage, name: &str) -> PathBuf {
    let path = laptop.dir.path().join(name);
    photo(page, &path);
    path
}

/// As it goes on the day: the name sheet is printed and signed, who agreed is noted, the plan is sealed.
#[test]
fn the_sealed_plan_says_who_holds_the_name_sheet_that_was_signed_before() {
    let (mut laptop, told) = crate::stopped::before("plan.seal");
    let case = told.case.as_str();
    let sheet = laptop.dir.path().join("names.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "names", "path": sheet }),
    );
    let pages = read::pixels(&sheet, 200);
    // Afterwards it turns out that Ivo wants no copy.
    let ivo = told.names["agr_ivo"].clone();
    laptop.save(case, "agreement", Some(&ivo), json!({ "copy": false }));
    let path = photographed(&laptop, &pages[0], "IMG_0420.jpg");
    let seen = laptop.good("papers.look_at_scan", json!({ "case": case, "path": path }));
    assert_eq!(seen["sheets"][0]["key"], "scan-known");
    let mirela = person(&mut laptop, case, "Mirela Suljkan");
    laptop.good(
        "papers.take_back",
        json!({
            "case": case, "path": path, "held_by": mirela,
            "sheets": [{ "sheet": 0, "paper": seen["sheets"][0]["paper"], "page": 1 }],
        }),
    );
    let sealed = laptop.good("plan.seal", json!({ "case": case }));
    let plan = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.save",
        json!({ "case": case, "paper": sealed["paper"], "path": plan }),
    );
    let words = read::words(&["-raw"], &plan);
    assert!(
        words.contains("List potpisan na papiru čuva: Mirela Suljkan"),
        "{words}"
    );
}

#[test]
fn a_sheet_is_known_from_the_same_plan_in_another_language() {
    let (mut laptop, case) = Laptop::told("lipa");
    let (paper, pages) = printed(&mut laptop, &case);
    let path = photographed(&laptop, &pages[0], "IMG_0431.jpg");
    // The newest print of the plan is Damir's, in another language, and has the same mark.
    let damir = person(&mut laptop, &case, "Damir Suljkan");
    let other = laptop.dir.path().join("other.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "language": "cs", "reader": damir, "path": other }),
    );
    let newest = laptop.good("papers.view", json!({ "case": case }))["papers"][0].clone();
    assert_eq!(newest["mark"], paper["mark"]);
    let known = |laptop: &mut Laptop, path: &Path| {
        let seen = laptop.good("papers.look_at_scan", json!({ "case": case, "path": path }));
        seen["sheets"][0]["paper"].clone()
    };
    assert_eq!(known(&mut laptop, &path), paper["id"]);
    let theirs = read::pixels(&other, 200);
    let path = photographed(&laptop, &theirs[0], "IMG_0432.jpg");
    assert_eq!(known(&mut laptop, &path), newest["id"]);
}

#[test]
fn mirelas_signed_sheet_comes_back_turned_clean_and_known() {
    let (mut laptop, case) = Laptop::told("lipa");
    let (paper, pages) = printed(&mut laptop, &case);
    let last = pages.len();
    let path = photographed(&laptop, &pages[last - 1], "IMG_0412.jpg");
    let seen = laptop.good("papers.look_at_scan", json!({ "case": case, "path": path }));
    let sheet = &seen["sheets"][0];
    assert_eq!(sheet["key"], "scan-known");
    assert_eq!(
        (&sheet["paper"], &sheet["mark"]),
        (&paper["id"], &paper["mark"])
    );
    assert_eq!(sheet["page"], json!(last));

    let mirela = person(&mut laptop, &case, "Mirela Suljkan");
    let taken = laptop.good(
        "papers.take_back",
        json!({
            "case": case, "path": path, "held_by": mirela,
            "sheets": [{ "sheet": 0, "paper": paper["id"], "page": last }],
        }),
    );
    let view = laptop.good("papers.view", json!({ "case": case }));
    let kept = &view["returned"][0];
    assert_eq!(kept["id"], taken["returned"][0]);
    assert_eq!(
        (&kept["by_code"], &kept["held_by"]),
        (&json!(true), &json!(mirela))
    );
    let name = text(&kept["file"]["name"]);
    assert!(!name.contains("IMG") && !name.contains("Mirela"), "{name}");

    let out = laptop.dir.path().join("sheet.jpg");
    laptop.good(
        "papers.save_returned",
        json!({ "case": case, "returned": kept["id"], "path": out }),
    );
    let bytes = std::fs::read(&out).unwrap();
    assert!(
        !bytes.windows(6).any(|w| w == b"Zenica"),
        "the place stays behind"
    );
    assert!(!bytes.windows(4).any(|w| w == b"Exif"));
    let clean = image::load_from_memory(&bytes).unwrap().into_rgb8();
    let (width, height) = clean.dimensions();
    let shape = height as f32 / width as f32;
    assert!((shape - 1.414).abs() < 0.05, "upright and flat: {shape}");
    // The table around it is gone: the corners are paper, which has no colour, not wood.
    for (x, y) in [
        (12, 12),
        (width - 13, 12),
        (12, height - 13),
        (width - 13, height - 13),
    ] {
        let [red, _, blue] = clean.get_pixel(x, y).0;
        assert!(
            red > 120 && red.abs_diff(blue) < 16,
            "{x} {y}: {red} {blue}"
        );
    }
    // The pen's blue stands where she signed, below the middle no more: the sheet was upside down.
    let blue = |from: f32, to: f32| {
        let rows = (height as f32 * from) as u32..(height as f32 * to) as u32;
        rows.flat_map(|y| (0..width).map(move |x| (x, y)))
            .filter(|(x, y)| {
                let [r, _, b] = clean.get_pixel(*x, *y).0;
                r < 120 && b > r.saturating_add(50)
            })
            .count()
    };
    assert!(blue(0.3, 0.55) > 300, "{}", blue(0.3, 0.55));
    // Paper is white where the shadow lay.
    let paper_at = |x: f32, y: f32| {
        clean
            .get_pixel((width as f32 * x) as u32, (height as f32 * y) as u32)
            .0
    };
    for (x, y) in [(0.9, 0.5), (0.1, 0.6), (0.5, 0.7)] {
        let near: Vec<u8> = (0..9)
            .map(|n| paper_at(x + n as f32 * 0.003, y)[0])
            .collect();
        assert!(
            near.iter().filter(|p| **p > 235).count() >= 6,
            "{x} {y}: {near:?}"
        );
    }

    let again = json!({
        "case": case, "path": path, "held_by": mirela,
        "sheets": [{ "sheet": 0, "paper": paper["id"], "page": last }],
    });
    assert_eq!(
        laptop.bad("papers.take_back", again).fields[0].key,
        "problem-sheet-again"
    );
    // Copies say from now on who holds it; the plan's mark stays what it was when Mirela signed.
    let plan = laptop.dir.path().join("copy.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": plan }),
    );
    let copy = read::words(&[], &plan);
    assert!(
        copy.contains("Mirela Suljkan") && copy.contains("List potpisan na papiru"),
        "{copy}"
    );
    assert!(
        copy.contains(&format!("oznaka {}", text(&paper["mark"]))),
        "{copy}"
    );
    laptop.good("history.undo", json!({ "case": case }));

    // One step back, and it is not there any more.
    laptop.good("history.undo", json!({ "case": case }));
    let view = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(view["returned"], json!([]));
}

#[test]
fn a_sheet_of_another_family_or_without_a_code_is_said_to_be_so() {
    let (mut laptop, case) = Laptop::told("lipa");
    let (_, pages) = printed(&mut laptop, &case);
    let path = photographed(&laptop, &pages[0], "photo.jpg");
    let breza = laptop.breza(&[json!({ "name": "Ema", "birth_year": 2015 })]);
    let seen = laptop.good(
        "papers.look_at_scan",
        json!({ "case": breza, "path": path }),
    );
    assert_eq!(seen["sheets"][0]["key"], "scan-unknown");
    assert_eq!(seen["papers"], json!([]));

    // The corner with the code was torn off: Jasna says which paper it is, and it is kept as told by her.
    let mut torn = pages[0].clone();
    let (width, height) = torn.dimensions();
    for y in height * 88 / 100..height {
        for x in width * 3 / 4..width {
            torn.put_pixel(x, y, Rgb([255; 3]));
        }
    }
    let path = photographed(&laptop, &torn, "torn.jpg");
    let seen = laptop.good("papers.look_at_scan", json!({ "case": case, "path": path }));
    assert_eq!(seen["sheets"][0]["key"], "scan-no-code");
    let paper = seen["papers"][0]["id"].clone();
    let wanted = |page: u32| json!({ "case": case, "path": path, "sheets": [{ "sheet": 0, "paper": paper, "page": page }] });
    assert_eq!(
        laptop.bad("papers.take_back", wanted(9)).fields[0].key,
        "problem-page"
    );
    laptop.good("papers.take_back", wanted(1));
    let view = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(view["returned"][0]["by_code"], false);
    let nothing = json!({ "case": case, "path": path, "sheets": [] });
    assert_eq!(
        laptop.bad("papers.take_back", nothing).fields[0].key,
        "problem-no-sheets"
    );
}

/// A PDF as a scanner gives it. `packed`: how it packs a page, as pictures below one another.
fn scanned(
    laptop: &Laptop,
    pages: &[RgbImage],
    packed: impl Fn(&RgbImage) -> Vec<lopdf::Stream>,
) -> PathBuf {
    let mut scan = lopdf::Document::with_version("1.4");
    let tree = scan.new_object_id();
    let mut kids = Vec::new();
    for page in pages {
        let (mut pictures, mut drawn) = (lopdf::Dictionary::new(), String::new());
        let mut top = 842.0;
        for (n, picture) in packed(page).into_iter().enumerate() {
            let rows = picture.dict.get(b"Height").unwrap().as_i64().unwrap();
            let tall = 842.0 * rows as f64 / f64::from(page.height());
            top -= tall;
            drawn += &format!("q 595 0 0 {tall} 0 {top} cm /P{n} Do Q\n");
            pictures.set(format!("P{n}"), scan.add_object(picture));
        }
        let drawn = scan.add_object(lopdf::Stream::new(dictionary! {}, drawn.into_bytes()));
        kids.push(lopdf::Object::Reference(scan.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => drawn,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! { "XObject" => pictures },
        })));
    }
    let count = kids.len() as i64;
    scan.set_object(
        tree,
        dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count },
    );
    let root = scan.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    scan.trailer.set("Root", root);
    let path = laptop.dir.path().join("scan.pdf");
    scan.save(&path).unwrap();
    path
}

fn in_colours(page: &RgbImage) -> Vec<lopdf::Stream> {
    let (width, height) = page.dimensions();
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 80)
        .encode_image(page)
        .unwrap();
    vec![lopdf::Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(width), "Height" => i64::from(height),
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        jpeg,
    )]
}

/// Black and white, fax codes of the fourth group, 400 rows at a time.
fn in_strips_as_by_fax(page: &RgbImage) -> Vec<lopdf::Stream> {
    let (width, height) = page.dimensions();
    let strip = |from: u32| {
        let rows = 400.min(height - from);
        let mut fax = fax::encoder::Encoder::new(fax::VecWriter::new());
        for y in from..from + rows {
            let row = (0..width).map(|x| match page.get_pixel(x, y).0[1] {
                0..140 => fax::Color::Black,
                _ => fax::Color::White,
            });
            let Ok(()) = fax.encode_line(row, width);
        }
        let Ok(done) = fax.finish();
        lopdf::Stream::new(
            dictionary! {
                "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(width), "Height" => i64::from(rows),
                "ColorSpace" => "DeviceGray", "BitsPerComponent" => 1, "Filter" => "CCITTFaxDecode",
                "DecodeParms" => dictionary! { "K" => -1, "Columns" => i64::from(width) },
            },
            done.finish(),
        )
    };
    (0..height).step_by(400).map(strip).collect()
}

#[test]
fn a_scan_of_both_pages_as_pdf_is_two_sheets() {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    // The scanner in the office's corridor gives a picture a page; the old one in the cellar black and white strips.
    for packed in [in_colours, in_strips_as_by_fax] {
        let pages = read::pixels(&path, 200);
        let path = scanned(&laptop, &pages, packed);
        let seen = laptop.good("papers.look_at_scan", json!({ "case": case, "path": path }));
        let sheets = seen["sheets"].as_array().unwrap();
        assert_eq!(sheets.len(), pages.len());
        for (n, sheet) in (1..).zip(sheets) {
            assert_eq!(
                (&sheet["key"], &sheet["page"]),
                (&json!("scan-known"), &json!(n))
            );
        }
    }
}

#[test]
fn a_copy_for_one_reader_does_not_take_the_place_of_the_whole_plan() {
    let (mut laptop, case) = Laptop::told("lipa");
    let (whole, pages) = printed(&mut laptop, &case);
    let last = pages.len();
    assert!(last > 1);
    // A shorter copy of the same plan is made afterwards, with the same mark.
    let view = laptop.good("papers.view", json!({ "case": case }));
    let part = view["people"].as_array().unwrap().iter().find_map(|p| {
        let reader = text(&p["person"]["id"]);
        let path = laptop.dir.path().join("part.pdf");
        let wanted = json!({ "case": case, "kind": "plan", "reader": reader, "path": path });
        laptop
            .app
            .call("papers.make", wanted)
            .ok()
            .filter(|made| made["pages"] == 1)
    });
    assert!(part.is_some(), "somebody gets only a part");
    let path = photographed(&laptop, &pages[last - 1], "photo.jpg");
    let seen = laptop.good("papers.look_at_scan", json!({ "case": case, "path": path }));
    assert_eq!(seen["sheets"][0]["key"], "scan-known");
    assert_eq!(seen["sheets"][0]["paper"], whole["id"]);
}

#[test]
fn what_is_no_picture_is_refused_in_plain_words() {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = laptop.dir.path().join("brief.jpg");
    for (bytes, key) in [
        (b"Ovo nije slika.".to_vec(), "failure-not-a-picture"),
        (b"\xFF\xD8\xFF\xE0 cut".to_vec(), "failure-not-a-picture"),
        (b"%PDF-1.4\nnothing".to_vec(), "failure-not-a-picture"),
    ] {
        std::fs::write(&path, bytes).unwrap();
        let refused = laptop.bad("papers.look_at_scan", json!({ "case": case, "path": path }));
        assert_eq!((refused.code, refused.key.as_str()), (Code::File, key));
    }
    // A PDF that is words and no picture.
    let plan = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": plan }),
    );
    let refused = laptop.bad("papers.look_at_scan", json!({ "case": case, "path": plan }));
    assert_eq!(refused.key, "failure-other-scan");
}
