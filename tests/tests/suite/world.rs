//! Jasna's laptop: a program on a folder of its own, with a clock that the story sets.

use chrono::{DateTime, FixedOffset};
use krug_app::{App, Failure, Spooler, StoryClock, World};
use serde_json::{Value, json};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "baro kuna zelo mita pova 7";

/// A laptop and who works on it.
pub struct Laptop {
    pub app: App,
    pub clock: StoryClock,
    pub dir: TempDir,
    /// As on the recovery sheet.
    pub recovery: String,
    /// What identifies the computer, if the story says.
    machine: Option<String>,
}

pub fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

impl Laptop {
    /// A laptop on which Krug was never started.
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let clock = StoryClock::new(at("2026-02-03T09:00:00+01:00"));
        let app = App::new(dir.path().join("krug"), World::story(clock.clone()));
        Self {
            app,
            clock,
            dir,
            recovery: String::new(),
            machine: None,
        }
    }

    /// Jasna's, after the first start.
    pub fn of_jasna() -> Self {
        let mut laptop = Self::new();
        let made = laptop.good(
            "vault.create",
            json!({
            "name": "Jasna Perić", "role_word": "koordinatorica", "organisation": "Otvoreni krug",
            "country": "ba", "language": "bs", "passphrase": PASSPHRASE }),
        );
        let groups: Vec<String> = serde_json::from_value(made["recovery_key"].clone()).unwrap();
        laptop.recovery = groups.join(" ");
        laptop
    }

    /// Jasna's with an example family told to its end, and the family.
    pub fn told(name: &str) -> (Self, String) {
        Self::telling(&krug_app::story::story(name).unwrap())
    }

    /// The same with a tale that may hold more.
    pub fn telling(tale: &krug_app::story::Story) -> (Self, String) {
        let mut laptop = Self::of_jasna();
        let written = krug_app::story::Telling::Written;
        let told = krug_app::story::tell(&mut laptop.app, tale, &written).unwrap();
        (laptop, told.case)
    }

    /// A family Breza with these children and its referrer.
    pub fn breza(&mut self, children: &[Value]) -> String {
        let made = self.good(
            "referral.create",
            json!({
                "alias": "Breza", "country": "ba", "language": "bs", "received": "2026-02-03",
                "referrer": "Nermina Škapur", "office": "CSR Zenica", "asked": "Ko budi i vodi djecu u školu?",
                "children": children,
                "first_contact": "", "first_contact_kin": "", "first_contact_guardian": false }),
        );
        made["case"].as_str().unwrap().to_owned()
    }

    /// Somebody else's laptop, after the first start there.
    pub fn of(name: &str, organisation: &str, country: &str, language: &str) -> Self {
        let mut laptop = Self::new();
        let made = laptop.good(
            "vault.create",
            json!({
            "name": name, "role_word": "", "organisation": organisation,
            "country": country, "language": language, "passphrase": PASSPHRASE }),
        );
        let groups: Vec<String> = serde_json::from_value(made["recovery_key"].clone()).unwrap();
        laptop.recovery = groups.join(" ");
        laptop
    }

    /// So many days later.
    pub fn days_pass(&mut self, days: i64) {
        self.clock
            .set(self.clock.now() + chrono::Duration::days(days));
    }

    /// The same folder after Krug was closed and started again.
    pub fn restart(&mut self) {
        self.app.lock();
        let world = World::story(self.clock.clone());
        let world = match &self.machine {
            Some(machine) => world.on_machine(machine),
            None => world,
        };
        self.app = App::new(self.dir.path().join("krug"), world);
    }

    /// The same laptop in an office whose printers are asked through the programs in this folder.
    pub fn printing_with(&mut self, folder: &std::path::Path) {
        self.app.lock();
        let world = World::story(self.clock.clone()).printing_with(Spooler::in_folder(folder));
        self.app = App::new(self.dir.path().join("krug"), world);
        self.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    }

    /// From the next start on Krug runs on this computer.
    pub fn on_machine(&mut self, name: &str) {
        self.machine = Some(name.to_owned());
        self.restart();
    }

    /// A call that must be answered.
    #[track_caller]
    pub fn good(&mut self, name: &str, request: Value) -> Value {
        match self.app.call(name, request) {
            Ok(reply) => reply,
            Err(failure) => panic!("{name}: {failure:?}"),
        }
    }

    /// A call that must be refused.
    #[track_caller]
    pub fn bad(&mut self, name: &str, request: Value) -> Failure {
        match self.app.call(name, request) {
            Ok(reply) => panic!("{name} was answered: {reply}"),
            Err(failure) => failure,
        }
    }

    /// Lipa's referral with Lamija, Mirela and the referrer Lejla.
    pub fn lipa(&mut self) -> Lipa {
        self.family("Lipa")
    }

    /// The same referral under a code word.
    pub fn family(&mut self, alias: &str) -> Lipa {
        let made = self.good("referral.create", json!({
            "alias": alias, "country": "ba", "language": "bs", "received": "2026-02-03",
            "referrer": "Lejla Tucak", "office": "CSR Zenica", "asked": "Ko budi i vodi djecu u školu?",
            "children": [{ "name": "Lamija Suljkan", "birth_year": 2014 }],
            "first_contact": "Mirela Suljkan", "first_contact_kin": "mama", "first_contact_guardian": true }));
        let id = |value: &Value| value.as_str().unwrap().to_owned();
        Lipa {
            case: id(&made["case"]),
            mirela: id(&made["first_contact"]),
        }
    }

    /// Saves a record and gives its id.
    #[track_caller]
    pub fn save(&mut self, case: &str, kind: &str, id: Option<&str>, set: Value) -> String {
        let reply = self.good(
            "record.save",
            json!({ "case": case, "kind": kind, "id": id, "set": set }),
        );
        reply["id"].as_str().unwrap().to_owned()
    }
}

/// A family and some of its people.
pub struct Lipa {
    pub case: String,
    pub mirela: String,
}
