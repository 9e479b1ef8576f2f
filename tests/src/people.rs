//! The coordinators of the three example families. Each has her or his own laptop: a folder, a clock that
//! the story moves, a vault with a passphrase. A story is told through the table of calls with the real
//! store, can be stopped at any line to look around, and goes on where it stopped.

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{DateTime, FixedOffset};
use krug_app::story::{self, Line, Story, Telling, Told, tell};
use krug_app::{App, Reply, StoryClock, World};
use serde_json::{Map, Value, json};

const PASSPHRASE: &str = "lastavica gnijezdo pod strehom 27 zvona";

/// Jasna Perić, Zenica: the family Suljkan, code word Lipa.
pub(crate) struct Jasna;

impl Jasna {
    pub(crate) fn at(home: &Path) -> Coordinator {
        Coordinator::new(home, "lipa", ["Jasna Perić", "Otvoreni krug", "ba", "bs"])
    }
}

/// Силвия Танева, Bulgaria: Емине and little Яни, code word Явор.
pub(crate) struct Silvija;

impl Silvija {
    pub(crate) fn at(home: &Path) -> Coordinator {
        Coordinator::new(
            home,
            "yavor",
            ["Силвия Танева", "Шанс за семейството", "bg", "bg"],
        )
    }
}

/// Petr Zelený, Pardubice: Jakub and his family, code word Javor.
pub(crate) struct Petr;

impl Petr {
    pub(crate) fn at(home: &Path) -> Coordinator {
        Coordinator::new(home, "javor", ["Petr Zelený", "Kruh rodiny", "cz", "cs"])
    }
}

/// A coordinator with an open vault, telling one family's story.
pub(crate) struct Coordinator {
    pub(crate) app: App,
    home: PathBuf,
    story: Story,
    next: usize,
    told: Told,
}

impl Coordinator {
    fn new(home: &Path, name: &str, [full, organisation, country, language]: [&str; 4]) -> Self {
        let story = story::story(name).expect("the story is shipped");
        let clock = StoryClock::new(first_day(&story));
        let mut app = App::new(home.join("krug"), World::story(clock));
        let request = json!({ "name": full, "role_word": "", "organisation": organisation,
            "country": country, "language": language, "passphrase": PASSPHRASE });
        app.call("vault.create", request).expect("a new vault");
        app.call("recovery.sheet_done", json!({}))
            .expect("the recovery key leaves memory");
        let told = Told {
            case: String::new(),
            names: std::collections::BTreeMap::new(),
        };
        Self {
            app,
            home: home.to_owned(),
            story,
            next: 0,
            told,
        }
    }

    /// Tells the story up to the first line of which `stop` is true; the next telling begins with it.
    pub(crate) fn tells_until(&mut self, stop: impl Fn(&Line) -> bool) {
        while let Some(line) = self.story.lines.get(self.next).filter(|line| !stop(line)) {
            let one = Story {
                name: self.story.name.clone(),
                lines: vec![self.with_ids(line)],
            };
            let told = tell(
                &mut self.app,
                &one,
                &Telling::AsInLife(PASSPHRASE.to_owned()),
            )
            .unwrap_or_else(|f| panic!("{} line {}: {f:?}", self.story.name, self.next + 1));
            if !told.case.is_empty() {
                self.told.case = told.case;
            }
            self.told.names.extend(told.names);
            self.next += 1;
        }
    }

    /// Tells the story to its end.
    pub(crate) fn tells_the_rest(&mut self) {
        self.tells_until(|_| false);
        assert_eq!(self.next, self.story.lines.len());
    }

    /// Makes a call about the family.
    pub(crate) fn call(&mut self, name: &str, with: Value) -> Reply<Value> {
        let mut request = with;
        request["case"] = json!(self.told.case);
        self.app.call(name, request)
    }

    /// What a call shows about the family.
    pub(crate) fn sees(&mut self, name: &str) -> Value {
        self.call(name, json!({}))
            .unwrap_or_else(|f| panic!("{name}: {f:?}"))
    }

    /// Where the family stands.
    pub(crate) fn stage(&mut self) -> String {
        text(&self.sees("journey.view")["stage"])
    }

    /// The stations that are done.
    pub(crate) fn stations_done(&mut self) -> Vec<String> {
        let journey = self.sees("journey.view");
        let stations = journey["stations"].as_array().expect("stations");
        let done = stations.iter().filter(|s| s["state"] == "done");
        done.map(|s| text(&s["key"]).replace("station-", ""))
            .collect()
    }

    /// Keys of the checks of this weight that were not answered with a reason.
    pub(crate) fn noticed(&mut self, severity: &str) -> Vec<String> {
        let journey = self.sees("journey.view");
        let findings = journey["findings"].as_array().expect("findings");
        let open = findings
            .iter()
            .filter(|f| f["severity"] == severity && f["reason"].is_null());
        open.map(|f| text(&f["key"])).collect()
    }

    /// The id behind a name of the story.
    pub(crate) fn id(&self, name: &str) -> String {
        self.told
            .resolve(&format!("@{name}"))
            .unwrap_or_else(|_| panic!("no line named {name}"))
    }

    /// Names of people behind ids, as the story calls them.
    pub(crate) fn named(&self, ids: &Value) -> Vec<String> {
        let of = |id: &Value| {
            let found = self
                .told
                .names
                .iter()
                .find(|(_, known)| **known == text(id));
            found
                .map(|(name, _)| name.clone())
                .expect("somebody of the story")
        };
        let mut names: Vec<String> = ids.as_array().expect("ids").iter().map(of).collect();
        names.sort_unstable();
        names
    }

    /// A paper made for a reader, or for everybody: its bytes and its words.
    pub(crate) fn makes(&mut self, kind: &str, reader: Option<&str>) -> (Vec<u8>, Vec<String>) {
        let path = self
            .home
            .join(format!("{kind}-{}.pdf", reader.unwrap_or("all")));
        let reader = reader.map(|name| self.id(name));
        let request = json!({ "kind": kind, "reader": reader, "path": path });
        self.call("papers.make", request)
            .unwrap_or_else(|f| panic!("{kind}: {f:?}"));
        read(&path)
    }

    /// The sealed plan as kept in the vault, written out again: its bytes and its words.
    pub(crate) fn saves_the_sealed_plan(&mut self) -> (Vec<u8>, Vec<String>) {
        let papers = self.sees("papers.view");
        let papers = papers["papers"].as_array().expect("papers");
        let sealed = papers
            .iter()
            .find(|p| p["sealed"] == true)
            .expect("a sealed paper");
        let path = self.home.join("sealed.pdf");
        self.call(
            "papers.save",
            json!({ "paper": sealed["id"], "path": path }),
        )
        .expect("saved");
        read(&path)
    }

    /// The line with the names of earlier lines replaced by their ids, and the family written into it.
    fn with_ids(&self, line: &Line) -> Line {
        match line {
            Line::At { at } => Line::At { at: *at },
            Line::Call { call, with, keep } => {
                let mut with = self.map(with);
                if !self.told.case.is_empty() {
                    with.insert("case".to_owned(), json!(self.told.case));
                }
                Line::Call {
                    call: call.clone(),
                    with,
                    keep: keep.clone(),
                }
            }
            Line::Save {
                save,
                id,
                name,
                set,
            } => {
                let id = id.as_ref().map(|id| self.id(id.trim_start_matches('@')));
                let mut with = Map::new();
                with.insert("case".to_owned(), json!(self.told.case));
                with.insert("kind".to_owned(), json!(save));
                with.insert("id".to_owned(), json!(id));
                with.insert("set".to_owned(), Value::Object(self.map(set)));
                let keep = name
                    .iter()
                    .map(|name| ("id".to_owned(), name.clone()))
                    .collect();
                Line::Call {
                    call: "record.save".to_owned(),
                    with,
                    keep,
                }
            }
        }
    }

    fn map(&self, map: &Map<String, Value>) -> Map<String, Value> {
        let key = |key: &String| match key.split_once(":@") {
            Some((field, name)) => format!("{field}:{}", self.id(name)),
            None => key.clone(),
        };
        map.iter().map(|(k, v)| (key(k), self.value(v))).collect()
    }

    fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => match text.strip_prefix('@') {
                Some(name) => json!(self.id(name)),
                None => value.clone(),
            },
            Value::Array(list) => list.iter().map(|v| self.value(v)).collect(),
            Value::Object(map) => Value::Object(self.map(map)),
            other => other.clone(),
        }
    }
}

fn first_day(story: &Story) -> DateTime<FixedOffset> {
    match story.lines.first() {
        Some(Line::At { at }) => *at,
        _ => panic!("{} does not begin with a day", story.name),
    }
}

fn read(path: &Path) -> (Vec<u8>, Vec<String>) {
    (
        std::fs::read(path).expect("the file is there"),
        printed(path),
    )
}

/// The words of a PDF as another program reads them; words parted at a line's end are put together.
fn printed(path: &Path) -> Vec<String> {
    let done = Command::new("pdftotext")
        .args(["-raw".as_ref(), path.as_os_str(), "-".as_ref()])
        .output();
    let done = done.expect("pdftotext must be installed for this test");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let text = String::from_utf8(done.stdout).expect("text");
    words(&text.replace("\u{AD}\n", "").replace('\u{AD}', ""))
}

/// The words of a text.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || c == '\u{A0}')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Fails unless these sentences stand in the printed words, each after the one before.
pub(crate) fn stand_in_order(printed: &[String], sentences: &[&str]) {
    let mut from = 0;
    for sentence in sentences {
        let asked = words(sentence);
        let at = printed[from..]
            .windows(asked.len())
            .position(|window| window == asked);
        let at = at.unwrap_or_else(|| panic!("{sentence:?} is not printed in its place"));
        from += at + asked.len();
    }
}

/// Whether a sentence stands in the printed words.
pub(crate) fn stands_in(printed: &[String], sentence: &str) -> bool {
    let asked = words(sentence);
    printed.windows(asked.len()).any(|window| window == asked)
}

/// The text of a value.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A call of the story with this name.
pub(crate) fn calls(line: &Line, wanted: &str) -> bool {
    matches!(line, Line::Call { call, .. } if call == wanted)
}
