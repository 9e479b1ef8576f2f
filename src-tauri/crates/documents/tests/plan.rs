//! Family plans as files: every word is there, in order, for eyes, for ears and for a search.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod families;
mod tools;

use krug_documents::display::{Item, Node, Part, Role};
use krug_documents::plan::{Parts, PlanPaper, StepRow, plan};
use krug_documents::{Trouble, display, pdf, preview_svg};

fn families() -> [(&'static str, PlanPaper); 6] {
    [
        ("lipa", families::lipa()),
        ("mostar", families::mostar()),
        ("yavor", families::yavor()),
        ("novi-sad", families::novi_sad()),
        ("javor", families::javor()),
        ("rowan", families::rowan()),
    ]
}

fn file(paper: &PlanPaper) -> Vec<u8> {
    pdf(&plan(paper)).expect("a file")
}

#[test]
fn a_paper_is_the_same_on_one_core_and_on_many_and_with_nothing_kept() {
    let paper = families::yavor();
    let first = file(&paper);
    for cores in [1, 2, 7] {
        let cores = rayon::ThreadPoolBuilder::new().num_threads(cores).build();
        let cores = cores.expect("cores");
        krug_documents::forget();
        assert!(cores.install(|| file(&paper)) == first, "made anew");
        assert!(cores.install(|| file(&paper)) == first, "with what is kept");
    }
}

/// The words of a text, with words parted at a line end put together again.
fn words(text: &str) -> Vec<String> {
    text.replace("\u{AD}\n", "")
        .replace('\u{AD}', "")
        .split(|c: char| c.is_whitespace() || c == '\u{A0}')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn holds(whole: &[String], part: &[String]) -> Option<usize> {
    whole
        .windows(part.len().max(1))
        .position(|window| window == part)
}

#[test]
fn every_step_reads_in_order_in_every_script() {
    for (name, paper) in families() {
        let path = tools::keep(name, &file(&paper));
        let read = words(&tools::run(
            "pdftotext",
            &["-raw", path.to_str().unwrap(), "-"],
        ));
        let mut from = 0;
        for step in &paper.steps {
            for field in [&step.what, &step.who, &step.when, &step.known] {
                let asked = words(field);
                let at = holds(&read[from..], &asked)
                    .unwrap_or_else(|| panic!("{name}: {field:?} is not there in order"));
                from += at + asked.len();
            }
        }
    }
}

#[test]
fn a_listener_hears_words_apart_and_every_sentence_whole() {
    for (name, paper) in families() {
        let path = tools::keep(&format!("heard-{name}"), &file(&paper));
        let heard = tools::run("pdfinfo", &["-struct-text", path.to_str().unwrap()]);
        // Pieces of one element follow one another as they are: the space between two words must
        // be a real one, also at the end of a line.
        let mut said = String::new();
        for line in heard.lines() {
            let piece = line.trim().strip_prefix('"');
            match piece.and_then(|piece| piece.strip_suffix('"')) {
                Some(piece) => said.push_str(piece),
                None => said.push(' '),
            }
        }
        let said = words(&said);
        let mut sentences = vec![
            &paper.question,
            &paper.strengths,
            &paper.original,
            &paper.children,
        ];
        sentences.extend(paper.steps.iter().map(|step| &step.what));
        sentences.extend(paper.if_hard.iter().chain(&paper.promises));
        for sentence in sentences.into_iter().filter(|s| !s.is_empty()) {
            assert!(
                holds(&said, &words(sentence)).is_some(),
                "{name}: {sentence:?} is not heard as written"
            );
        }
    }
}

#[test]
fn the_structure_names_headings_tables_and_heads_of_rows() {
    let path = tools::keep("structure", &file(&families::lipa()));
    let tree = tools::run("pdfinfo", &["-struct", path.to_str().unwrap()]);
    let count = |what: &str| {
        tree.lines()
            .filter(|line| line.trim().starts_with(what))
            .count()
    };
    assert_eq!(count("H1"), 1);
    assert_eq!(count("Table"), 2);
    assert_eq!(count("THead"), 2);
    // Five heads of step columns, four of name columns; one head for each of 10 steps, 8 names.
    assert_eq!(count("TH"), count("THead") + 5 + 4 + 10 + 8);
    assert_eq!(count("Form"), 1);
    assert!(tree.contains("/Scope /Row") && tree.contains("/Scope /Column"));
    let listed = tools::run(
        "qpdf",
        &["--json", "--json-key=outlines", path.to_str().unwrap()],
    );
    for heading in [
        "Naš porodični plan",
        "Pitanje na koje smo odgovorili",
        "Imena",
    ] {
        assert!(listed.contains(heading), "{heading}: {listed}");
    }
    let info = tools::run("pdfinfo", &[path.to_str().unwrap()]);
    assert!(info.contains("Naš porodični plan") && info.contains("Tagged:          yes"));
}

#[test]
fn ten_steps_break_over_pages_but_no_step_does() {
    let paper = families::lipa();
    let path = tools::keep("ten-steps", &file(&paper));
    let pages: Vec<Vec<String>> = tools::run("pdftotext", &["-raw", path.to_str().unwrap(), "-"])
        .split('\u{C}')
        .map(words)
        .collect();
    let home = |step: &str| {
        pages
            .iter()
            .position(|page| holds(page, &words(step)).is_some())
    };
    let homes: Vec<Option<usize>> = paper.steps.iter().map(|step| home(&step.what)).collect();
    assert!(
        homes.iter().all(Option::is_some),
        "a step is cut: {homes:?}"
    );
    assert!(
        homes.contains(&Some(0)) && homes.contains(&Some(1)),
        "{homes:?}"
    );
    for (page, words) in pages.iter().enumerate().take(2) {
        assert!(
            words.contains(&"Šta".to_owned()),
            "the head is missing on page {page}"
        );
    }
}

#[test]
fn what_people_agree_to_stands_above_their_names_on_one_page() {
    for (name, paper) in [("bs", families::lipa()), ("two", families::mostar())] {
        let path = tools::keep(&format!("agreed-{name}"), &file(&paper));
        let text = tools::run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]);
        let home = |words: &str| text.split('\u{C}').position(|page| page.contains(words));
        let first = paper.names.iter().find(|name| !name.child).unwrap();
        let heading = home("Imena\n").expect("the heading");
        assert_eq!(home("Bili smo zajedno"), Some(heading), "{name}");
        assert_eq!(
            home(&format!("{} {}", first.name, first.kin)),
            Some(heading),
            "{name}"
        );
    }
}

/// A Bulgarian family's plan for a Serbian reader: the family's words keep their language, for the eye and for the ear.
#[test]
fn words_of_the_family_keep_their_language_on_a_copy_in_another() {
    let own = families::yavor();
    let other = PlanPaper {
        language: krug_i18n::Language::SrCyrl,
        ..own.clone()
    };
    let document = |paper: &PlanPaper| {
        let of_step = |step: &StepRow| {
            [
                step.what.clone(),
                step.when.clone(),
                step.known.clone(),
                step.if_not.clone(),
            ]
        };
        let words: Vec<String> = [paper.question.clone(), paper.strengths.clone()]
            .into_iter()
            .chain(paper.steps.iter().flat_map(of_step))
            .chain(paper.if_hard.iter().chain(&paper.promises).cloned())
            .collect();
        let mut document = plan(paper);
        document.keep_tongue(own.language, words.iter().map(String::as_str));
        document
    };
    let set = display(&document(&other)).expect("letters");
    let of = |role: Role| {
        let in_bulgarian = |node: &&Node| node.language == Some("bg") && node.role == role;
        set.structure.iter().filter(in_bulgarian).count()
    };
    tools::keep("tongues", &krug_documents::file(&set).expect("a file"));
    let if_not = other.steps.iter().filter(|step| !step.if_not.is_empty());
    let entries = other.if_hard.len() + other.promises.len();
    // Question and strengths; of seven steps what, when, how we know.
    assert_eq!(of(Role::Paragraph), 2 + 7 * 3);
    assert_eq!(of(Role::Body), entries);
    // Beside the words "if not", which are Serbian.
    assert_eq!(of(Role::Span), if_not.count());
    // The same letters in the same forms as on the family's own copy.
    let glyphs = |paper: &PlanPaper| -> Vec<u16> {
        let set = display(&document(paper)).expect("letters");
        let marks = set.pages.iter().flat_map(|page| &page.marks);
        let texts = marks.filter_map(|mark| match &mark.item {
            Item::Text(text) => Some(text),
            _ => None,
        });
        let words = |text: &&krug_documents::display::Text| {
            let said: String = text.clusters.iter().map(|c| c.text.as_str()).collect();
            said.starts_with("Асен праща")
        };
        let found = texts.filter(words).flat_map(|text| text.clusters.iter());
        found
            .flat_map(|c| c.glyphs.iter().map(|glyph| glyph.id))
            .collect()
    };
    assert!(!glyphs(&own).is_empty());
    assert_eq!(glyphs(&own), glyphs(&other));
}

#[test]
fn a_step_longer_than_a_page_is_cut_between_lines_and_loses_no_word() {
    let mut paper = families::rowan();
    let long: String = (1..=900).map(|number| format!("word{number} ")).collect();
    paper.steps[1].what = long.trim().to_owned();
    let path = tools::keep("long-step", &file(&paper));
    let read = words(&tools::run(
        "pdftotext",
        &["-raw", path.to_str().unwrap(), "-"],
    ));
    let found: Vec<&String> = read
        .iter()
        .filter(|word| word.starts_with("word"))
        .collect();
    assert_eq!(found.len(), 900);
    assert_eq!(found[0], "word1");
    assert_eq!(found[899], "word900");
}

#[test]
fn whatever_a_family_writes_stays_between_the_margins() {
    let endless = "nerazdvojivo".repeat(40);
    let long: String = (1..=700).map(|number| format!("riječ{number} ")).collect();
    let mut paper = families::mostar();
    paper.steps[0].who = endless.clone();
    paper.steps[1].known = "https://primjer.example/vrlo/duga/adresa/bez/razmaka".to_owned();
    paper.guardian = long.clone();
    paper.if_hard = vec![long.clone(), "prvi red\ndrugi red".to_owned()];
    paper.children = endless;
    paper.reader = long;
    tools::keep("odd", &file(&paper));
    let shown = display(&plan(&paper)).expect("letters");
    for (number, page) in shown.pages.iter().enumerate() {
        for mark in &page.marks {
            if let Item::Text(text) = &mark.item {
                let wide: f32 = text
                    .clusters
                    .iter()
                    .filter(|cluster| cluster.text != " ")
                    .map(krug_documents::display::Cluster::advance)
                    .sum();
                let right = text.x + wide * text.size / 1000.0;
                assert!(
                    text.x >= 51.0 && right <= 595.28 - 50.0,
                    "page {number}: {right}"
                );
                let foot = mark.part == Part::Pagination;
                assert!(text.y < 784.0 || foot, "page {number}: {}", text.y);
            }
        }
    }
}

#[test]
fn at_least_two_names_stand_together() {
    for count in 3..14 {
        let mut paper = families::mostar();
        let row = paper.names[0].clone();
        paper.names = (0..count)
            .map(|number| {
                let mut row = row.clone();
                row.name = format!("Ime{number}");
                row
            })
            .collect();
        let pages = display(&plan(&paper)).expect("letters").pages;
        for page in &pages {
            let names = page
                .marks
                .iter()
                .filter(|mark| match (&mark.item, mark.part) {
                    (Item::Text(text), Part::Node(_)) => {
                        let words: String = text.clusters.iter().map(|c| c.text.as_str()).collect();
                        words.starts_with("Ime") && words != "Ime i prezime" && words != "Imena"
                    }
                    _ => false,
                })
                .count();
            assert_ne!(names, 1, "{count} names: one stands alone");
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for (name, paper) in families() {
        assert_eq!(file(&paper), file(&paper), "{name}");
    }
    let mut other = families::mostar();
    other.reader = "Emir".to_owned();
    assert_ne!(file(&families::mostar()), file(&other));
}

#[test]
fn files_are_sound() {
    for (name, paper) in families() {
        let path = tools::keep(&format!("sound-{name}"), &file(&paper));
        let path = path.to_str().unwrap();
        tools::run("qpdf", &["--check", path]);
        let fonts = tools::run("pdffonts", &[path]);
        for line in fonts.lines().skip(2) {
            assert!(line.contains("yes yes yes"), "{name}: {line}");
        }
    }
}

#[test]
fn a_reader_of_one_step_gets_that_step_and_nothing_else() {
    let mut paper = families::yavor();
    paper.parts = Parts::Steps(vec![4]);
    let path = tools::keep("only-step-4", &file(&paper));
    let read = tools::run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]);
    assert!(read.contains("Асен праща 150 евро"));
    for hidden in [
        "Росен",
        "Дениз вози",
        "уговореното място",
        "Емине Асенова",
        "Надежда",
        "Закрила",
    ] {
        assert!(!read.contains(hidden), "{hidden} is on the extract");
    }
}

#[test]
fn a_sign_no_font_has_is_named_and_never_printed_as_a_box() {
    let mut paper = families::yavor();
    paper.strengths.push_str(" 🦊");
    let trouble = display(&plan(&paper)).expect_err("a fox cannot be printed");
    assert_eq!(trouble.letters.into_iter().collect::<String>(), "🦊");
    let document = plan(&families::yavor());
    assert!(!matches!(pdf(&document), Err(Trouble::Missing(_))));
}

#[test]
fn marks_that_steer_text_leave_no_trace() {
    let mut paper = families::rowan();
    paper.guardian = "\u{2068}Joe\u{2069}\u{FEFF} rings".to_owned();
    let path = tools::keep("isolates", &file(&paper));
    let read = tools::run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]);
    assert!(read.contains("Joe rings"), "{read}");
}

#[test]
fn the_screen_draws_the_same_pages() {
    let shown = display(&plan(&families::yavor())).expect("letters");
    let svg = preview_svg(&shown, 0);
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"));
    assert!(svg.contains(r#"lang="bg""#));
    assert!(svg.contains(r#"aria-label="Нашият семеен план""#));
    assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    assert_eq!(preview_svg(&shown, 99), "");
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("yavor.svg");
    std::fs::write(path, svg).expect("the picture can be written");
}

#[test]
fn four_letters_tell_two_contents_apart() {
    assert_eq!(krug_documents::mark(b"plan").len(), 4);
    assert_eq!(krug_documents::mark(b"plan"), krug_documents::mark(b"plan"));
    assert_ne!(krug_documents::mark(b"plan"), krug_documents::mark(b"plam"));
    for number in 0..2000_u32 {
        let mark = krug_documents::mark(&number.to_be_bytes());
        assert!(
            !mark.contains(['0', 'O', '1', 'I', 'L', 'S', 'B', 'U']),
            "{mark}"
        );
    }
}

#[test]
fn a_step_that_is_easy_to_read_has_the_picture_that_was_chosen_for_it() {
    let plain = families::lipa();
    let mut with = plain.clone();
    with.steps[0].picture = Some(krug_documents::document::Sign::Bed);
    let drawn = |paper: &PlanPaper| {
        let set = display(&krug_documents::plan_easy::easy(paper)).expect("letters");
        let marks = set.pages.iter().flat_map(|page| &page.marks);
        let paths = marks.filter(|mark| matches!(mark.item, Item::Path(_)));
        (paths.count(), set.words())
    };
    let ((without, words), (more, same)) = (drawn(&plain), drawn(&with));
    assert!(more > without, "{without} {more}");
    assert_eq!(words, same, "a picture says nothing that words do not say");
}
