//! The same paper in other looks: easy to read, in two languages, in black alone, onto sheets of a printer.

use serde_json::{Value, json};

use crate::at_home::person;
use crate::carried::text;
use crate::read;
use crate::world::Laptop;

/// A paper in these looks, as a file.
fn made(laptop: &mut Laptop, case: &str, kind: &str, looks: Value) -> std::path::PathBuf {
    let path = laptop.dir.path().join("paper.pdf");
    let mut wanted = json!({ "case": case, "kind": kind, "path": path });
    let all = wanted.as_object_mut().unwrap();
    all.extend(looks.as_object().unwrap().clone());
    laptop.good("papers.make", wanted);
    path
}

/// Words without the way they are set.
fn plain(words: &str) -> String {
    words
        .replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_plan_easy_to_read_says_the_same_in_larger_letters() {
    let (mut laptop, case) = Laptop::told("lipa");
    let usual = made(&mut laptop, &case, "plan", json!({}));
    let usual = plain(&read::words(&[], &usual));
    let easy = made(&mut laptop, &case, "plan", json!({ "easy": true }));
    let words = plain(&read::words(&[], &easy));
    let step = "Alma kuca na vrata";
    assert!(usual.contains(step) && words.contains(step), "{words}");
    assert!(words.contains("Ko: "), "who is said in a line: {words}");
    // The same mark: it is the same plan.
    let mark = usual
        .split("oznaka ")
        .nth(1)
        .map(|rest| rest[..4].to_owned())
        .unwrap();
    assert!(words.contains(&format!("oznaka {mark}")), "{words}");

    let seen = laptop.good(
        "papers.preview",
        json!({ "case": case, "kind": "plan", "easy": true }),
    );
    assert!(
        seen["reading"]["words"].as_u64().unwrap() > 100,
        "{}",
        seen["reading"]
    );
    let shows: Vec<String> = seen["shows"].as_array().unwrap().iter().map(text).collect();
    assert!(shows.contains(&"Šta ćemo uraditi".to_owned()), "{shows:?}");
}

/// Parts of a paper that say that they are in a language, by their role.
fn tongues(path: &std::path::Path, tag: &[u8]) -> Vec<String> {
    let file = lopdf::Document::load(path).unwrap();
    let of = |o: &lopdf::Object| {
        let part = o.as_dict().ok()?;
        let lang = part.get(b"Lang").ok()?.as_str().ok()?;
        let role = part.get(b"S").ok()?.as_name().ok()?;
        (lang == tag).then(|| String::from_utf8_lossy(role).into_owned())
    };
    file.objects.values().filter_map(of).collect()
}

#[test]
fn the_familys_words_keep_their_language_on_every_paper() {
    let (mut laptop, case) = Laptop::told("lipa");
    for (kind, least) in [
        ("referral", 14),
        ("question", 5),
        ("review", 20),
        ("fridge", 25),
        ("plan", 80),
        ("names", 28),
    ] {
        let path = made(&mut laptop, &case, kind, json!({ "language": "cs" }));
        let found = tongues(&path, b"bs");
        assert!(found.len() >= least, "{kind}: {found:?}");
        let path = made(&mut laptop, &case, kind, json!({ "language": "bs" }));
        assert!(tongues(&path, b"cs").is_empty(), "{kind}");
    }
    // Beside a label, too: "If not: ..." is Czech, and what comes after it is not.
    let path = made(&mut laptop, &case, "plan", json!({ "language": "cs" }));
    assert!(tongues(&path, b"bs").contains(&"Span".to_owned()));
}

#[test]
fn what_was_asked_and_what_hangs_at_home_stay_on_one_sheet() {
    for family in ["lipa", "yavor", "javor"] {
        let (mut laptop, case) = Laptop::told(family);
        for kind in ["referral", "fridge", "agenda", "informant", "feedback"] {
            let seen = laptop.good("papers.preview", json!({ "case": case, "kind": kind }));
            assert_eq!(
                seen["pages"].as_array().unwrap().len(),
                1,
                "{family} {kind}"
            );
        }
    }
}

#[test]
fn in_two_languages_the_family_speaks_left_and_the_interpreter_right() {
    let (mut laptop, case) = Laptop::told("lipa");
    let wanted = json!({ "case": case, "kind": "plan", "beside": "cs" });
    let seen = laptop.good("papers.preview", wanted.clone());
    let lines = seen["to_translate"].as_array().unwrap();
    assert!(
        lines
            .iter()
            .all(|line| line["words"] == "" && line["id"].is_null())
    );
    let first = text(&lines[0]["of"]);
    // Jasna asked her colleague Zdeňka, who wrote one line and had no time for more.
    laptop.save(
        &case,
        "translation",
        None,
        json!({ "language": "cs", "of": first, "words": "Kdo ráno budí děti?" }),
    );
    let seen = laptop.good("papers.preview", wanted);
    assert_eq!(seen["to_translate"][0]["words"], "Kdo ráno budí děti?");
    let path = made(&mut laptop, &case, "plan", json!({ "beside": "cs" }));
    let words = plain(&read::words(&[], &path));
    for said in [
        first.lines().next().unwrap(),
        "Kdo ráno budí děti?",
        "bosanski",
        "čeština",
    ] {
        assert!(words.contains(said), "{said} in {words}");
    }
    // A listener hears Czech as Czech.
    let tongues = |tag: &[u8]| tongues(&path, tag).len();
    assert!(
        tongues(b"cs") > 10 && tongues(b"bs") > 1,
        "{}",
        tongues(b"cs")
    );
    // The same second language is no second language.
    let same = json!({ "case": case, "kind": "plan", "beside": "bs" });
    assert_eq!(
        laptop.good("papers.preview", same)["to_translate"],
        json!([])
    );
}

#[test]
fn in_black_alone_no_colour_is_left() {
    let (mut laptop, case) = Laptop::told("lipa");
    for kind in ["question", "fridge", "circle"] {
        let path = made(&mut laptop, &case, kind, json!({ "black": true }));
        let pixels = read::pixels(&path, 50);
        for page in &pixels {
            let coloured = page
                .pixels()
                .filter(|p| p.0[0] != p.0[1] || p.0[1] != p.0[2])
                .count();
            assert_eq!(coloured, 0, "{kind}");
            assert!(page.pixels().any(|p| p.0[0] < 60), "{kind} is not empty");
        }
    }
    // With colours there are some.
    let path = made(&mut laptop, &case, "question", json!({}));
    let page = &read::pixels(&path, 50)[0];
    assert!(page.pixels().any(|p| p.0[0] != p.0[2]));
}

#[test]
fn pages_go_two_to_a_sheet_and_into_a_booklet() {
    let (mut laptop, case) = Laptop::told("lipa");
    let sizes = |path: &std::path::Path| {
        let info = read::says("pdfinfo", &[], path);
        let line = |name: &str| {
            info.lines()
                .find_map(|l| l.strip_prefix(name))
                .unwrap()
                .trim()
                .to_owned()
        };
        (line("Pages:"), line("Page size:"))
    };
    let path = made(&mut laptop, &case, "pack", json!({}));
    let (pages, size) = sizes(&path);
    let pages: usize = pages.parse().unwrap();
    assert!(size.contains("A4"), "{size}");
    let path = made(&mut laptop, &case, "pack", json!({ "onto": "two" }));
    let (sides, size) = sizes(&path);
    assert_eq!(sides, pages.div_ceil(2).to_string(), "{size}");

    let path = made(
        &mut laptop,
        &case,
        "information",
        json!({ "onto": "booklet" }),
    );
    let (sides, size) = sizes(&path);
    assert_eq!(
        (sides.as_str(), size.contains("841.89 x 595.28")),
        ("2", true),
        "{size}"
    );
    // The first page lies on the right half of the first side.
    let words = read::words(
        &[
            "-f", "1", "-l", "1", "-x", "421", "-y", "0", "-W", "421", "-H", "595",
        ],
        &path,
    );
    assert!(
        plain(&words).contains("1 / 2") || plain(&words).contains("1 od 2"),
        "{words}"
    );
}

#[test]
fn a_seal_stands_for_pages_as_they_were_sealed() {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = laptop.dir.path().join("plan.pdf");
    for looks in [
        json!({ "onto": "two" }),
        json!({ "onto": "booklet" }),
        json!({ "black": true }),
    ] {
        let mut wanted = json!({ "case": case, "kind": "plan", "path": path });
        wanted
            .as_object_mut()
            .unwrap()
            .extend(looks.as_object().unwrap().clone());
        let refused = laptop.bad("papers.make", wanted.clone());
        assert_eq!(refused.fields[0].key, "problem-sealed-sheets");
        assert!(!path.exists(), "nothing half done");
        laptop.good("papers.preview", wanted);
    }
    // Copies are numbered, whoever they are for.
    let damir = person(&mut laptop, &case, "Damir Suljkan");
    for (reader, number) in [(None, 1), (Some(damir), 2)] {
        laptop.good(
            "papers.make",
            json!({ "case": case, "kind": "plan", "reader": reader, "path": path }),
        );
        let view = laptop.good("papers.view", json!({ "case": case }));
        assert_eq!(view["papers"][0]["number"], number);
        let again = laptop.dir.path().join("again.pdf");
        let paper = view["papers"][0]["id"].clone();
        laptop.good(
            "papers.save",
            json!({ "case": case, "paper": paper, "path": again }),
        );
        assert_eq!(
            std::fs::read(&again).unwrap(),
            std::fs::read(&path).unwrap()
        );
        assert!(read::words(&[], &path).contains(&format!("({number})")));
    }
}

#[test]
fn of_words_from_two_laptops_somebody_chooses_and_none_is_lost() {
    let (mut laptop, case) = Laptop::told("lipa");
    let wanted = json!({ "case": case, "kind": "plan", "beside": "en" });
    let first = |laptop: &mut Laptop| {
        laptop.good("papers.preview", wanted.clone())["to_translate"][0].clone()
    };
    let line = first(&mut laptop)["of"].clone();
    let mut write = |words: &str| {
        let set = json!({ "language": "en", "of": line, "words": words });
        laptop.save(&case, "translation", None, set)
    };
    let both = [write("Gran sleeps here."), write("Granny stays the night.")];
    let told = first(&mut laptop);
    let (shown, other) = (told["id"].clone(), told["also"][0].clone());
    assert_eq!(told["also"].as_array().unwrap().len(), 1);
    let mut ids = [text(&shown), text(&other["id"])];
    ids.sort();
    let mut wrote = both;
    wrote.sort();
    assert_eq!(ids, wrote);
    laptop.good("record.remove", json!({ "case": case, "id": shown }));
    let now = first(&mut laptop);
    assert_eq!((&now["words"], &now["also"]), (&other["words"], &json!([])));
    // One step back, and both are there again.
    laptop.good("history.undo", json!({ "case": case }));
    assert_eq!(first(&mut laptop)["also"].as_array().unwrap().len(), 1);
}

#[test]
fn a_translation_tells_nothing_that_is_kept() {
    let (mut laptop, case) = Laptop::told("yavor");
    let wanted = json!({ "case": case, "kind": "plan", "beside": "cs" });
    let lines = laptop.good("papers.preview", wanted.clone())["to_translate"].clone();
    let line = lines
        .as_array()
        .unwrap()
        .iter()
        .map(|l| text(&l["of"]))
        .next_back()
        .unwrap();
    let path = laptop.dir.path().join("plan.pdf");
    let mut make = wanted.clone();
    make["path"] = json!(path);
    // The interpreter does not know which town is kept.
    let id = laptop.save(
        &case,
        "translation",
        None,
        json!({ "language": "cs", "of": line, "words": "U Emine v městě Kazanlăk, Казанлък." }),
    );
    for call in ["papers.preview", "papers.make"] {
        let refused = laptop.bad(call, make.clone());
        assert_eq!(refused.fields[0].field, "translation");
        assert_eq!(refused.fields[0].key, "problem-protected-words");
    }
    assert!(!path.exists());
    // The words can still be seen, to be written in another way.
    let told = laptop.good("papers.translations", make.clone());
    assert_eq!(
        told["to_translate"].as_array().unwrap().len(),
        lines.as_array().unwrap().len()
    );
    // Without the second language the plan can be made all the same.
    laptop.good("papers.preview", json!({ "case": case, "kind": "plan" }));
    laptop.save(
        &case,
        "translation",
        Some(&id),
        json!({ "words": "U Emine." }),
    );
    laptop.good("papers.make", make);
    // Kept before it was known that a place would have to be hidden: not given out again with other words beside it.
    let paper = laptop.good("papers.view", json!({ "case": case }))["papers"][0]["id"].clone();
    let again =
        json!({ "case": case, "paper": paper, "path": laptop.dir.path().join("again.pdf") });
    laptop.good("papers.save", again.clone());
    laptop.save(
        &case,
        "translation",
        Some(&id),
        json!({ "words": "U sestry." }),
    );
    assert_eq!(
        laptop.bad("papers.save", again).key,
        "failure-paper-changed"
    );
}

#[test]
fn what_somebody_helps_with_stands_on_both_sides_line_by_line() {
    let (mut laptop, case) = Laptop::told("lipa");
    let wanted = json!({ "case": case, "kind": "plan", "beside": "cs" });
    let seen = laptop.good("papers.preview", wanted);
    let lines: Vec<String> = seen["to_translate"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| text(&l["of"]))
        .collect();
    assert!(lines.contains(&"Ivo (zamjena)".to_owned()), "{lines:?}");
    laptop.save(
        &case,
        "translation",
        None,
        json!({ "language": "cs", "of": "Ivo (zamjena)", "words": "Ivo (náhradník)" }),
    );
    let path = made(&mut laptop, &case, "plan", json!({ "beside": "cs" }));
    let words = plain(&read::words(&[], &path));
    assert!(
        words.contains("Ivo (zamjena)") && words.contains("Ivo (náhradník)"),
        "{words}"
    );
    assert_eq!(
        words.matches("Uz pomoć").count(),
        words.matches("Pomáhá").count(),
        "{words}"
    );
    let pill = "mora biti u planu";
    assert!(
        words.contains(pill) && words.contains("musí být v plánu"),
        "{words}"
    );
}

#[test]
fn who_only_takes_a_task_is_not_said_to_have_signed() {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = made(&mut laptop, &case, "plan", json!({}));
    let content = read::attached(&path).unwrap();
    let content: Value = serde_json::from_str(&content).unwrap();
    let event = |name: &str| {
        let all = content["events"].as_array().unwrap();
        all.iter().find(|e| e["name"] == name).unwrap()["how"].clone()
    };
    assert_eq!(event("Nermina Škapur"), "task");
    assert_eq!(event("Mirela Suljkan"), "ink");
    assert_eq!(event("Edin Suljkan"), "voice");
    let words = plain(&read::words(&[], &path));
    assert!(
        words.contains("uz plan i zadatak: Nermina Škapur"),
        "{words}"
    );
}

#[test]
fn a_booklet_is_read_in_the_order_of_its_pages() {
    let (mut laptop, case) = Laptop::told("lipa");
    let plain_pages = made(&mut laptop, &case, "pack", json!({}));
    let in_order = read::says("pdfinfo", &["-struct-text"], &plain_pages);
    let booklet = made(&mut laptop, &case, "pack", json!({ "onto": "booklet" }));
    let folded = read::says("pdfinfo", &["-struct-text"], &booklet);
    assert_eq!(in_order, folded, "a listener hears the same");
    let asked = json!({ "case": case, "kind": "pack" });
    let shows = laptop.good("papers.preview", asked)["shows"].clone();
    let asked = json!({ "case": case, "kind": "pack", "onto": "booklet" });
    assert_eq!(laptop.good("papers.preview", asked)["shows"], shows);
}

#[test]
fn a_sealed_plan_on_two_to_a_sheet_has_no_empty_place_for_a_seal() {
    let (mut laptop, case) = Laptop::told("lipa");
    let seen = |laptop: &mut Laptop, looks: Value| {
        let mut asked = json!({ "case": case, "kind": "plan" });
        asked
            .as_object_mut()
            .unwrap()
            .extend(looks.as_object().unwrap().clone());
        laptop.good("papers.preview", asked)["pages"].to_string()
    };
    let note = "Sadržaj plana nije moj";
    assert!(seen(&mut laptop, json!({})).contains(note));
    assert!(!seen(&mut laptop, json!({ "onto": "two" })).contains(note));
}

#[test]
fn on_a3_everything_is_larger_and_a_sealed_plan_is_printed_so_but_no_file() {
    let (mut laptop, case) = Laptop::told("lipa");
    let question = made(&mut laptop, &case, "question", json!({ "a3": true }));
    let size = read::says("pdfinfo", &[], &question);
    let line = size.lines().find(|l| l.starts_with("Page size")).unwrap();
    assert!(
        line.contains("841.89 x 1190.5") && line.ends_with("(A3)"),
        "{size}"
    );
    let map = made(&mut laptop, &case, "map", json!({ "a3": true }));
    let size = read::says("pdfinfo", &[], &map);
    assert!(size.contains("1190.5"), "{size}");
    // A sheet that lies has larger letters, too; on A3 two to a sheet would be small again, and are not kept as if they were.
    let mut heights = |looks: Value| {
        let fridge = made(&mut laptop, &case, "fridge", looks);
        let boxes = read::words(&["-bbox"], &fridge);
        let word = boxes.lines().find(|l| l.contains(">ponedjeljak<")).unwrap();
        let at = |name: &str| -> f32 {
            let from = word.split_once(&format!("{name}=\"")).unwrap().1;
            from.split('"').next().unwrap().parse().unwrap()
        };
        at("yMax") - at("yMin")
    };
    let (usual, larger) = (
        heights(json!({})),
        heights(json!({ "a3": true, "onto": "two" })),
    );
    assert!((larger / usual - 1.414).abs() < 0.01, "{usual} {larger}");
    let kept = laptop.good("papers.view", json!({ "case": case }))["papers"][0].clone();
    assert_eq!((&kept["a3"], &kept["onto"]), (&json!(true), &json!(null)));
    let refused = laptop.bad(
        "papers.make",
        json!({ "case": case, "kind": "plan", "a3": true, "path": map }),
    );
    assert_eq!(refused.fields[0].key, "problem-sealed-sheets");
}

#[test]
fn in_large_print_what_a_picture_tells_is_to_be_read_below_it() {
    let (mut laptop, case) = Laptop::told("lipa");
    for kind in ["map", "circle", "supervision", "pack"] {
        let pages = |laptop: &mut Laptop, large: bool| {
            let path = made(laptop, &case, kind, json!({ "large": large }));
            plain(&read::words(&["-raw"], &path))
        };
        let (usual, large) = (pages(&mut laptop, false), pages(&mut laptop, true));
        let name = if kind == "supervision" {
            "M2"
        } else {
            "Hatidža"
        };
        assert!(
            large.matches(name).count() > usual.matches(name).count(),
            "{kind}: {large}"
        );
    }
    // Seven columns would leave no word of the week whole.
    let week = made(&mut laptop, &case, "fridge", json!({ "large": true }));
    let words = plain(&read::words(&["-raw"], &week));
    for day in ["ponedjeljak", "četvrtak", "nedjelja"] {
        assert!(words.contains(day), "{words}");
    }
}
