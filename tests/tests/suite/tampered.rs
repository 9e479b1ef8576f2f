//! Sealed plans that were changed on purpose: Krug notices every change. With `KRUG_TAMPERED=FOLDER` the files are left
//! there for pdfsig, pyHanko and EU DSS (`docs/conformance.md` says what those see).

use std::collections::HashSet;
use std::path::PathBuf;

use krug_documents::seal::{Verdict, verify};
use krug_i18n::Language;
use lopdf::{Document, IncrementalDocument, Object, ObjectId};
use serde_json::json;

use crate::carried::text;
use crate::world::Laptop;

/// Numbers by chance, the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }
}

/// A plan of Lipa sealed by Jasna, as she gives it out, and the laptop it was sealed on.
fn sealed() -> (Laptop, PathBuf) {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    (laptop, path)
}

/// Another laptop with a seal of its own: Lejla's, who asked for the meeting.
fn lejla() -> Laptop {
    let laptop = Laptop::of("Lejla Tucak", "CSR Zenica", "ba", "bs");
    laptop
        .clock
        .set(crate::world::at("2026-06-01T10:00:00+02:00"));
    laptop
}

fn verdict(laptop: &mut Laptop, path: &std::path::Path) -> (String, Vec<bool>) {
    let said = laptop.good("papers.verify", json!({ "path": path }));
    let seals = said["seals"].as_array().unwrap();
    let mine = seals.iter().map(|seal| seal["mine"] == true).collect();
    (text(&said["key"]), mine)
}

#[test]
fn a_second_seal_leaves_the_first_whole_and_an_earlier_state_is_told() {
    let (mut jasna, path) = sealed();
    let mut lejla = lejla();
    let twice = lejla.dir.path().join("plan-twice.pdf");
    let said = lejla.good(
        "papers.seal",
        json!({ "path": path, "to": twice, "role": "referrer" }),
    );
    assert_eq!(said["key"], "verdict-unchanged");
    // Each seal says as what it was set.
    let says = |at: usize| said["seals"][at]["says"].as_str().unwrap().to_owned();
    assert!(says(0).starts_with("Pečat: Jasna Perić"), "{}", says(0));
    assert!(
        says(1).starts_with("Pečat službe koja je predložila sastanak: Lejla"),
        "{}",
        says(1)
    );
    assert_eq!(said["seals"].as_array().unwrap().len(), 2);
    assert_eq!(said["room"], true);
    let (once, both) = (
        std::fs::read(&path).unwrap(),
        std::fs::read(&twice).unwrap(),
    );
    assert!(
        both.starts_with(&once),
        "the first stays as it was, byte for byte"
    );
    assert_eq!(
        verdict(&mut jasna, &twice),
        ("verdict-unchanged".into(), vec![true, false])
    );
    assert_eq!(
        verdict(&mut lejla, &twice),
        ("verdict-unchanged".into(), vec![false, true])
    );

    // Other programs say the same.
    let said = crate::read::says("pdfsig", &["-nocert"], &twice);
    assert_eq!(said.matches("Signature is Valid").count(), 2, "{said}");
    assert!(crate::languages::judge(&twice, "valid", 2), "pyHanko");
    if let Some(folder) = std::env::var_os("KRUG_PAPERS") {
        // For EU DSS and veraPDF, which judge every paper.
        std::fs::copy(&twice, PathBuf::from(folder).join("lipa-plan-twice.pdf")).unwrap();
    }

    // Cut back to its first seal the file is sound by itself; both have seen it with two.
    assert_eq!(verdict(&mut lejla, &path).0, "verdict-older");
    assert_eq!(verdict(&mut jasna, &path).0, "verdict-older");

    // Whoever looks again at the plan can seal it, too; then there is room for no more, and none is added to what was
    // changed.
    let third = lejla.dir.path().join("plan-third.pdf");
    let all = jasna.dir.path().join("plan-all.pdf");
    let asked = json!({ "path": twice, "to": all, "role": "reviewer" });
    let said = jasna.good("papers.seal", asked);
    assert_eq!(
        (&said["key"], &said["room"]),
        (&json!("verdict-unchanged"), &json!(false))
    );
    assert!(crate::languages::judge(&all, "valid", 3), "pyHanko");
    let refused = lejla.bad("papers.seal", json!({ "path": all, "to": third }));
    assert_eq!(refused.fields[0].key, "problem-seal-room");
    let mut changed = once;
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    std::fs::write(&third, changed).unwrap();
    let refused = lejla.bad("papers.seal", json!({ "path": third, "to": third }));
    assert_eq!(refused.fields[0].key, "problem-seal-changed");
}

#[test]
fn a_plan_stripped_and_sealed_again_is_sealed_by_somebody_else() {
    let (mut jasna, path) = sealed();
    let bytes = std::fs::read(&path).unwrap();
    let ends: Vec<usize> = (0..bytes.len())
        .filter(|at| bytes[*at..].starts_with(b"%%EOF"))
        .collect();
    let stripped = &bytes[..ends[0] + 6];
    assert_eq!(verify(stripped), Verdict::NotSealed);
    let mut lejla = lejla();
    let key = "settings.view";
    assert_ne!(
        lejla.good(key, json!({}))["certificate"]["fingerprint"],
        jasna.good(key, json!({}))["certificate"]["fingerprint"]
    );
    let forged = lejla.dir.path().join("forged.pdf");
    std::fs::write(&forged, stripped).unwrap();
    // Krug adds no first seal to a paper it did not make.
    let refused = lejla.bad("papers.seal", json!({ "path": forged, "to": forged }));
    assert_eq!(refused.fields[0].key, "problem-seal-changed");
    let from = chrono::NaiveDate::from_ymd_opt(2026, 1, 1)
        .unwrap()
        .and_hms_opt(0, 0, 0)
        .unwrap();
    let other = krug_documents::seal::issue(
        "Jasna Perić",
        "Otvoreni krug",
        "BA",
        from,
        5,
        [9; 16],
        &[3; 32],
    )
    .unwrap();
    let at = chrono::DateTime::parse_from_rfc3339("2026-03-15T10:00:00+01:00").unwrap();
    let again = krug_documents::seal::seal(
        stripped,
        &other,
        at,
        &[],
        "",
        krug_documents::seal::Room::Seal,
    )
    .unwrap();
    std::fs::write(&forged, again).unwrap();
    // The name is the same, the key is not. Jasna's vault knows its own pages; Lejla's says that it is not her seal.
    assert_eq!(
        verdict(&mut jasna, &forged),
        ("verdict-resealed".into(), vec![false])
    );
    let told = verdict(&mut lejla, &forged);
    assert_eq!(told, ("verdict-others".into(), vec![false]));
    assert_eq!(verdict(&mut jasna, &path).0, "verdict-unchanged");
    assert_eq!(verdict(&mut lejla, &path).0, "verdict-others");
}

/// An update behind the file that puts another object in the place of one.
fn update(pdf: &[u8], of: &dyn Fn(&Document) -> ObjectId, change: &dyn Fn(&mut Object)) -> Vec<u8> {
    let base = Document::load_mem(pdf).unwrap();
    let id = of(&base);
    let mut update = IncrementalDocument::create_from(pdf.to_vec(), base);
    update.opt_clone_object_to_new_document(id).unwrap();
    change(update.new_document.get_object_mut(id).unwrap());
    let mut bytes = Vec::new();
    update.save_to(&mut bytes).unwrap();
    bytes
}

fn pages_of(doc: &Document) -> ObjectId {
    doc.catalog()
        .unwrap()
        .get(b"Pages")
        .unwrap()
        .as_reference()
        .unwrap()
}

fn attached(doc: &Document) -> ObjectId {
    let file = |object: &Object| {
        object.as_stream().is_ok_and(|s| {
            s.dict
                .get(b"Type")
                .is_ok_and(|t| t.as_name().is_ok_and(|n| n == b"EmbeddedFile"))
        })
    };
    *doc.objects
        .iter()
        .find(|(_, object)| file(object))
        .unwrap()
        .0
}

/// Changed files, each with the way it was changed and each another one.
struct Tampered<'a> {
    /// Sealed files to change: once sealed and twice.
    sealed: &'a [Vec<u8>],
    chance: Chance,
    all: Vec<(&'static str, Vec<u8>)>,
    seen: HashSet<Vec<u8>>,
}

impl<'a> Tampered<'a> {
    fn of(sealed: &'a [Vec<u8>]) -> Self {
        Self {
            sealed,
            chance: Chance(2026),
            all: Vec::new(),
            seen: sealed.iter().cloned().collect(),
        }
    }

    /// So many more files that `change` makes of one of the sealed ones.
    fn add(
        &mut self,
        way: &'static str,
        many: usize,
        change: impl Fn(&[u8], &mut Chance, usize) -> Vec<u8>,
    ) {
        let enough = self.all.len() + many;
        for n in 0.. {
            let of = &self.sealed[self.chance.below(self.sealed.len())];
            let file = change(of, &mut self.chance, n);
            if self.seen.insert(file.clone()) {
                self.all.push((way, file));
            }
            if self.all.len() == enough {
                return;
            }
            assert!(n < 20 * many, "{way}: no {many} different files");
        }
    }
}

/// A thousand different changed files.
fn tampered(sealed: &[Vec<u8>]) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = Tampered::of(sealed);
    files.add("bit", 500, |of, chance, _| {
        let mut file = of.to_vec();
        let at = chance.below(file.len());
        file[at] ^= 1 << chance.below(8);
        file
    });
    files.add("piece moved", 100, |of, chance, _| {
        let mut file = of.to_vec();
        let (a, b) = (chance.below(of.len() - 40), chance.below(of.len() - 40));
        let long = 8 + chance.below(32);
        file[b..b + long].copy_from_slice(&of[a..a + long]);
        file
    });
    files.add("cut", 80, |of, chance, _| {
        of[..of.len() - 1 - chance.below(of.len() / 3)].to_vec()
    });
    files.add("appended", 80, |of, chance, n| {
        let mut file = of.to_vec();
        match n % 4 {
            0 => file.extend(std::iter::repeat_n(b'\n', 1 + n)),
            1 => file.extend(b"%%EOF\n".repeat(1 + n)),
            2 => file.extend((0..=chance.below(200)).map(|n| n as u8)),
            _ => file.extend_from_slice(&sealed[chance.below(sealed.len())]),
        }
        file
    });
    files.add("page rewritten", 80, |of, _, n| {
        let words = format!("BT /F1 12 Tf 72 {} Td (Nothing agreed) Tj ET", 100 + n);
        let page = |doc: &Document| {
            let pages = doc.get_pages();
            let number = 1 + n % pages.len();
            doc.get_page_contents(pages[&u32::try_from(number).unwrap()])[0]
        };
        update(of, &page, &|object: &mut Object| {
            let stream = object.as_stream_mut().unwrap();
            stream.set_plain_content(words.clone().into_bytes());
        })
    });
    files.add("pages swapped", 80, |of, chance, _| {
        let (a, b) = (chance.below(9), chance.below(9));
        update(of, &pages_of, &|object: &mut Object| {
            let pages = object.as_dict_mut().unwrap();
            let kids = pages.get_mut(b"Kids").unwrap().as_array_mut().unwrap();
            let (a, b) = (a % kids.len(), b % kids.len());
            if a == b {
                kids.rotate_left(1);
            } else {
                kids.swap(a, b);
            }
        })
    });
    files.add("attachment replaced", 80, |of, _, n| {
        update(of, &attached, &|object: &mut Object| {
            let stream = object.as_stream_mut().unwrap();
            stream.set_plain_content(format!("{{\"steps\":[],\"n\":{n}}}").into_bytes());
        })
    });
    files.all
}

/// Plans of two families in every language, each sealed once by Jasna and once more by Lejla.
fn sealed_plans(lejla: &mut Laptop) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for family in ["lipa", "yavor"] {
        let (mut laptop, case) = Laptop::told(family);
        for language in Language::ALL {
            let path = laptop.dir.path().join("plan.pdf");
            let second = lejla.dir.path().join("plan-twice.pdf");
            laptop.good(
                "papers.make",
                json!({ "case": case, "kind": "plan", "language": language.code(), "path": path }),
            );
            lejla.good("papers.seal", json!({ "path": path, "to": second }));
            all.extend([path, second].map(|path| std::fs::read(path).unwrap()));
        }
    }
    all
}

#[test]
fn a_thousand_changes_of_sealed_plans_are_all_noticed() {
    let mut lejla = lejla();
    let sealed = sealed_plans(&mut lejla);
    assert_eq!(sealed.len(), 28);
    let all = tampered(&sealed);
    assert_eq!(all.len(), 1000);
    let kept = std::env::var_os("KRUG_TAMPERED").map(PathBuf::from);
    for (n, (way, file)) in all.iter().enumerate() {
        let sound = matches!(
            verify(file),
            Verdict::Sealed {
                unchanged: true,
                ..
            }
        );
        assert!(!sound, "{way} {n} was not noticed");
        if let Some(folder) = &kept {
            std::fs::create_dir_all(folder).unwrap();
            let name = format!("{}-{n:04}.pdf", way.replace(' ', "-"));
            std::fs::write(folder.join(name), file).unwrap();
        }
    }
}
