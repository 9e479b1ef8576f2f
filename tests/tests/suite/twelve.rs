//! Twelve families that are hard to draw, told through the program: what stands on the screen and what comes out of
//! the printer are one picture. With `KRUG_LOOK=FOLDER` each is written as SVG and as PDF, to be looked at.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::carried::text;
use crate::world::Laptop;

const FAMILIES: &str = include_str!("../../fixtures/families.txt");

struct Teller {
    jasna: Laptop,
    case: String,
    people: BTreeMap<String, String>,
}

impl Teller {
    fn save(&mut self, kind: &str, set: Value) -> String {
        let made = json!({ "case": self.case, "kind": kind, "id": null, "seen": null, "set": set });
        text(&self.jasna.good("record.save", made)["id"])
    }

    fn person(&mut self, name: &str) -> String {
        if let Some(id) = self.people.get(name) {
            return id.clone();
        }
        let id = self.save("person", json!({ "name": name, "role": "family" }));
        self.people.insert(name.to_owned(), id.clone());
        id
    }

    fn bond(&mut self, a: &str, b: &str, set: Value) {
        let (a, b) = (self.person(a), self.person(b));
        let mut all = json!({ "a": { "ref": a }, "b": { "ref": b } });
        all.as_object_mut()
            .unwrap()
            .extend(set.as_object().unwrap().clone());
        self.save("relation", all);
    }

    fn line(&mut self, line: &str) {
        if let Some(home) = line.strip_prefix("home ") {
            let mut set = json!({ "label": "Kuća" });
            for name in home.split_whitespace() {
                let id = self.person(name);
                set[format!("member:{id}")] = json!(true);
            }
            self.save("household", set);
            return;
        }
        let (parents, children) = line.split_once(':').unwrap_or((line, ""));
        let union = if parents.contains('=') {
            "divorced"
        } else {
            "married"
        };
        let parents: Vec<&str> = parents
            .split(['+', '='])
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .collect();
        if let [a, b] = parents[..] {
            // Grandparents who foster are told twice; the core draws them once.
            self.bond(a, b, json!({ "kind": "partner", "union": union }));
        }
        let mut before: Option<&str> = None;
        for word in children.split_whitespace() {
            let name = word.trim_start_matches(['~', '^', '\'', '*']);
            let bond = match word.chars().next() {
                Some('~') => "fostered",
                Some('^') => "adopted",
                _ => "birth",
            };
            for parent in &parents {
                self.bond(parent, name, json!({ "kind": "parent", "bond": bond }));
            }
            let twins = word.starts_with('\'');
            if let Some(other) = before.filter(|_| twins || parents.is_empty()) {
                self.bond(other, name, json!({ "kind": "sibling", "twins": twins }));
            }
            before = Some(name);
        }
    }
}

fn told(lines: &str) -> Teller {
    let mut jasna = Laptop::of_jasna();
    let words = lines.split_whitespace();
    let main: Vec<&str> = words.filter_map(|w| w.strip_prefix('*')).collect();
    let children: Vec<Value> = main.iter().map(|name| json!({ "name": name })).collect();
    let case = jasna.breza(&children);
    let view = jasna.good("people.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap().iter();
    let people = people.map(|p| (text(&p["person"]["name"]), text(&p["person"]["id"])));
    let mut teller = Teller {
        people: people.collect(),
        jasna,
        case,
    };
    for line in lines.lines().map(str::trim).filter(|l| !l.is_empty()) {
        teller.line(line);
    }
    teller
}

/// Names on the screen, with the middle of each and where its letters stand.
fn on_screen(picture: &Value) -> Vec<(String, f64, f64)> {
    let mut found = Vec::new();
    for one in picture["people"].as_array().unwrap() {
        for word in one["words"].as_array().unwrap() {
            if word["say"] == "name" {
                let at = |of: &Value, axis: &str| of[axis].as_f64().unwrap();
                let (x, y) = (at(one, "x") + at(word, "x"), at(one, "y") + at(word, "y"));
                found.push((text(&word["text"]), x, y));
            }
        }
    }
    found
}

/// Words on paper, with the middle of each and its lower edge, in points.
fn on_paper(pdf: &Path) -> Vec<(String, f64, f64)> {
    let whole = crate::read::words(&["-bbox"], pdf);
    let mut found = Vec::new();
    for line in whole.lines().filter(|l| l.contains("<word ")) {
        let number = |name: &str| -> f64 {
            let from = line.find(name).unwrap() + name.len() + 2;
            let rest = &line[from..];
            rest[..rest.find('"').unwrap()].parse().unwrap()
        };
        let word = line.split('>').nth(1).unwrap().split('<').next().unwrap();
        let middle = (number("xMin") + number("xMax")) / 2.0;
        found.push((word.to_owned(), middle, number("yMax")));
    }
    found
}

/// Scale and shift from screen to paper, from the two names that lie farthest apart across.
fn fitted(screen: &[(String, f64, f64)], paper: &[(String, f64, f64)]) -> (f64, f64, f64) {
    let of = |name: &str| {
        let all: Vec<_> = paper.iter().filter(|p| p.0 == name).collect();
        (all.len() == 1).then(|| all[0])
    };
    let mut sure: Vec<_> = screen
        .iter()
        .filter_map(|s| of(&s.0).map(|p| (s, p)))
        .collect();
    sure.sort_by(|a, b| a.0.1.total_cmp(&b.0.1));
    let (left, right) = (sure.first().unwrap(), sure.last().unwrap());
    let scale = (right.1.1 - left.1.1) / (right.0.1 - left.0.1);
    (
        scale,
        left.1.1 - left.0.1 * scale,
        left.1.2 - left.0.2 * scale,
    )
}

#[test]
fn screen_and_paper_show_one_picture_of_each_of_the_twelve() {
    let mut seen = 0;
    for family in FAMILIES.split("== ").skip(1) {
        let (name, lines) = family.split_once('\n').unwrap();
        let mut teller = told(lines);
        let of = json!({ "case": teller.case });
        let view = teller.jasna.good("map.view", of);
        let path = teller.jasna.dir.path().join("tree.pdf");
        teller.jasna.good(
            "papers.make",
            json!({ "case": teller.case, "kind": "map", "path": path }),
        );
        let screen = on_screen(&view["picture"]);
        // Everybody named in the lines stands in the tree, and nobody else.
        let mut drawn: Vec<&String> = screen.iter().map(|s| &s.0).collect();
        let mut named: Vec<&String> = teller
            .people
            .keys()
            .filter(|n| *n != "Nermina Škapur")
            .collect();
        drawn.sort();
        named.sort();
        assert_eq!(drawn, named, "{name}");
        let paper = on_paper(&path);
        let (scale, dx, dy) = fitted(&screen, &paper);
        assert!((0.3..=1.01).contains(&scale), "{name}: {scale}");
        for (who, x, y) in &screen {
            let (x, y) = (x * scale + dx, y * scale + dy);
            let near = |p: &&(String, f64, f64)| p.0 == *who && (p.1 - x).hypot(p.2 - y) < 1.0;
            assert!(
                paper.iter().any(|p| near(&p)),
                "{name}: {who} stands elsewhere on paper: not at {x:.1}, {y:.1}"
            );
        }
        if let Some(folder) = std::env::var_os("KRUG_LOOK") {
            let folder = Path::new(&folder);
            let file = name.replace(|c: char| !c.is_alphanumeric(), "-");
            std::fs::write(
                folder.join(format!("twelve-{file}.svg")),
                svg(&view["picture"]),
            )
            .unwrap();
            std::fs::copy(&path, folder.join(format!("twelve-{file}.pdf"))).unwrap();
        }
        seen += 1;
    }
    assert_eq!(seen, 12);
}

/// The display list as the screen paints it, without its colours.
fn svg(picture: &Value) -> String {
    let (width, height) = (
        picture["width"].as_f64().unwrap(),
        picture["height"].as_f64().unwrap(),
    );
    let mut out = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-22 -20 {} {}"><style>path{{fill:none;stroke:#1c2a27;stroke-width:1.6}}.outer,.coming,.asked,.message,.information,.not_coming,.not_asked,.excluded{{fill:#fff}}.home{{fill:#fbf3de;stroke:#b97a0a;stroke-dasharray:4 3.5}}.dashed{{stroke-dasharray:7 5}}.dotted{{stroke-dasharray:2 3}}text{{font:600 13px 'Source Sans 3',sans-serif;text-anchor:middle}}</style><rect x="-22" y="-20" width="100%" height="100%" fill="#fff"/>"##,
        width + 44.0,
        height + 40.0
    );
    let mut paint = |of: &Value, at: (f64, f64)| {
        write!(out, r#"<g transform="translate({} {})">"#, at.0, at.1).unwrap();
        for shape in of["shapes"].as_array().unwrap() {
            write!(
                out,
                r#"<path class="{}" d="{}"/>"#,
                text(&shape["pen"]),
                text(&shape["path"])
            )
            .unwrap();
        }
        for word in of["words"].as_array().unwrap() {
            write!(
                out,
                r#"<text x="{}" y="{}">{}</text>"#,
                word["x"],
                word["y"],
                text(&word["text"])
            )
            .unwrap();
        }
        out.push_str("</g>");
    };
    paint(picture, (0.0, 0.0));
    for one in picture["people"].as_array().unwrap() {
        paint(
            one,
            (one["x"].as_f64().unwrap(), one["y"].as_f64().unwrap()),
        );
    }
    out.push_str("</svg>");
    out
}
