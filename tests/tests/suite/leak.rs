//! No marked secret of any example family reaches a turned or handed screen or a paper for others.

mod out;

use krug_app::Code;
use krug_app::story::{self, Line, Story, Telling};
use krug_domain::Case;
use krug_domain::kinds::{self, Class, ValueType};
use krug_domain::shield::Shield;
use serde_json::{Value, json};

use crate::carried::text;
use crate::read;
use crate::world::{Laptop, PASSPHRASE};

/// Classes the family as a whole may not see.
const HIDDEN: &[Class] = &[Class::C, Class::P];

/// What must not be seen: the words themselves, and in any form what is marked.
struct Secrets {
    words: Vec<String>,
    marked: Shield,
    /// Ids and whole names of those who are not invited: a turned or handed screen does not know them.
    people: Vec<String>,
}

/// A family as it lies in the vault, for which the program is closed for a moment.
fn read(laptop: &mut Laptop, case: &str) -> (krug_log::State, Case) {
    laptop.app.lock();
    let dir = laptop.dir.path().join("krug").join("vault");
    let reading = krug_store::Reading {
        searchable: |_, _| false,
        fold: str::to_owned,
        version: 99,
    };
    let secret = krug_store::Secret::passphrase(PASSPHRASE);
    let vault = krug_store::Vault::open(&dir, &secret, reading).unwrap();
    let state = (*vault.state(case).unwrap()).clone();
    vault.close().unwrap();
    laptop.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    let typed = Case::read(&state);
    (state, typed)
}

/// Everything that must not be seen: marked contacts and places, and every text only the coordinator may see.
fn secrets(laptop: &mut Laptop, case: &str, classes: &[Class]) -> Secrets {
    let (state, typed) = read(laptop, case);
    let not_invited = typed.people.iter().filter(|p| typed.excluded(&p.id));
    let people = not_invited
        .flat_map(|p| [p.id.clone(), p.name.clone()])
        .collect();
    let marked = Shield::of(&typed);
    let mut found: Vec<String> = marked.secrets().into_iter().map(str::to_owned).collect();
    let open = open_words(&state);
    for item in state.items.values() {
        let Some(kind) = kinds::kind(&item.kind) else {
            continue;
        };
        for stored in item.fields.keys() {
            let Some(field) = kind.field(stored) else {
                continue;
            };
            let unshown = item.kind == "drawing" && item.value("shown").is_none();
            let hidden = (classes.contains(&field.class) || unshown)
                && matches!(field.value, ValueType::Text(_));
            // A paper's or contact's language code and version are words of the program, not of people.
            let technical = matches!(field.name, "language" | "mark" | "text_version");
            if let Some(text) = item
                .value(stored)
                .and_then(Value::as_str)
                .filter(|_| hidden && !technical)
            {
                let lower = text.to_lowercase();
                // A single ordinary word, such as a signal word, may stand anywhere by chance.
                if text.contains(' ')
                    && text.chars().count() >= 8
                    && !open.iter().any(|o| o.contains(&lower))
                {
                    found.push(lower);
                }
            }
        }
    }
    assert!(found.len() > 5, "the example holds secrets to look for");
    Secrets {
        words: found,
        marked,
        people,
    }
}

/// Words that stand in an open field as well, such as a name: they are no secret by themselves.
fn open_words(state: &krug_log::State) -> Vec<String> {
    let mut words = Vec::new();
    for item in state.items.values() {
        let Some(kind) = kinds::kind(&item.kind) else {
            continue;
        };
        for stored in item.fields.keys() {
            let open = kind.field(stored).is_some_and(|f| f.class == Class::A);
            words.extend(
                item.value(stored)
                    .and_then(Value::as_str)
                    .filter(|_| open)
                    .map(str::to_lowercase),
            );
        }
    }
    words
}

fn assert_clean(what: &str, text: &str, secrets: &Secrets) {
    // As read: words parted at a line end together, lines and cells behind one another.
    let text = text.replace("\u{ad}\n", "").replace('\u{ad}', "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        !secrets.marked.hits(&text),
        "{what} shows a marked place or number in some form"
    );
    let lower = text.to_lowercase();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    for secret in &secrets.words {
        let number = secret.chars().all(|c| c.is_ascii_digit());
        let out = if number {
            digits.contains(secret)
        } else {
            lower.contains(secret)
        };
        assert!(!out, "{what} shows a marked secret: {secret}");
    }
}

/// An example family, and before its conference what the examples do not hold: where a child lived, and a drawing
/// that the family is not to see.
fn tale(name: &str) -> Story {
    let mut tale = story::story(name).unwrap();
    let child = match name {
        "lipa" => "@lamija",
        "yavor" => "@yani",
        _ => "@jakub",
    };
    let more = json!([
        { "save": "stay", "set": { "child": child, "place": "Kuća iza stare pilane", "remembered": "Zinka i čika Ferdo s kozama" } },
        { "save": "drawing", "set": { "told_by": child, "ring_1": "Kojima sve kažem" } },
    ]);
    let more: Vec<Line> = serde_json::from_value(more).unwrap();
    let at = tale.lines.iter().position(private_time).unwrap();
    tale.lines.splice(at..at, more);
    tale
}

fn private_time(line: &Line) -> bool {
    matches!(line, Line::Call { call, .. } if call == "curtain.begin")
}

/// Tells a family up to private time and through to its end, looking at each turned and handed answer.
fn look_at(name: &str) {
    let mut laptop = Laptop::of_jasna();
    let tale = tale(name);
    let written = Telling::Written;
    let told = story::tell_until(&mut laptop.app, &tale, &written, private_time).unwrap();
    turned(&mut laptop, &told.case, name);
    let begin = tale.lines.iter().find(|l| private_time(l)).unwrap();
    if let Line::Call { with, .. } = begin {
        let meeting = told.resolve(with["meeting"].as_str().unwrap()).unwrap();
        let secrets = secrets(&mut laptop, &told.case, HIDDEN);
        laptop.good(
            "curtain.begin",
            json!({ "case": told.case, "meeting": meeting, "stayed": [], "time": "12:00" }),
        );
        let page = laptop.good("curtain.view", json!({}));
        assert!(page["page"]["questions"][0].as_str().unwrap().len() > 20);
        every_call(
            &mut laptop,
            &told.case,
            &format!("{name}, handed"),
            &secrets,
        );
        assert_eq!(laptop.good("vault.status", json!({}))["state"], "handed");
    }

    let (mut laptop, case) = Laptop::telling(&tale);
    turned(&mut laptop, &case, name);
    papers(&mut laptop, &case, name);
}

fn turned(laptop: &mut Laptop, case: &str, name: &str) {
    let secrets = secrets(laptop, case, HIDDEN);
    laptop.good("audience.turn", json!({ "case": case }));
    for call in [
        "journey.turned",
        "map.turned",
        "map.turned_tree",
        "map.turned_circle",
        "plan.turned",
    ] {
        laptop.good(call, json!({ "case": case }));
    }
    every_call(laptop, case, &format!("{name}, turned"), &secrets);
    laptop.good("audience.turn_back", json!({}));
}

/// Makes every call there is, as somebody could who has the screen, and searches each answer and refusal.
/// Those that are not for this screen are refused.
fn every_call(laptop: &mut Laptop, case: &str, what: &str, secrets: &Secrets) {
    let handed = laptop.good("vault.status", json!({}))["state"] == "handed";
    for (call, who) in krug_app::CALLS {
        // These three would end what is looked at.
        if matches!(*call, "audience.turn_back" | "vault.lock" | "curtain.end") {
            continue;
        }
        let request =
            json!({ "case": case, "text": "a", "passphrase": PASSPHRASE, "language": "bs" });
        let answer = laptop.app.call(call, request);
        let refused = match who {
            krug_app::Who::Mine => true,
            krug_app::Who::Shown => handed,
            krug_app::Who::Handed => !handed,
            krug_app::Who::Anyone => false,
        };
        let said = match answer {
            Ok(answer) => {
                assert!(!refused, "{what}: {call} was answered");
                answer
            }
            Err(failure) => {
                if refused {
                    let code = if handed { Code::Locked } else { Code::Turned };
                    assert_eq!(failure.code, code, "{what}: {call}");
                }
                serde_json::to_value(&failure).unwrap()
            }
        };
        let mut words = String::new();
        strings(&said, &mut words);
        assert_clean(&format!("{what}: {call}"), &words, secrets);
        for hidden in &secrets.people {
            assert!(
                !words.contains(hidden),
                "{what}: {call} knows of somebody not invited"
            );
        }
    }
}

/// Every text of an answer as a person could read it, and every key.
fn strings(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => into.push_str(text),
        Value::Array(list) => list.iter().for_each(|one| strings(one, into)),
        Value::Object(map) => map.iter().for_each(|(key, one)| {
            into.push_str(key);
            into.push('\n');
            strings(one, into);
        }),
        other => into.push_str(&other.to_string()),
    }
    into.push('\n');
}

fn papers(laptop: &mut Laptop, case: &str, name: &str) {
    // What belongs to one person may stand on that person's own paper, such as words in an invitation.
    let everybody = secrets(laptop, case, HIDDEN);
    let own = secrets(laptop, case, &[Class::C]);
    // A number whose owner agreed may stand on the paper of those it was agreed for, and nowhere else.
    let (_, typed) = read(laptop, case);
    let fridge: Vec<String> = typed
        .people
        .iter()
        .filter_map(|p| krug_domain::at_home::number_at_home(&typed, &p.id))
        .map(str::to_lowercase)
        .collect();
    let cards: Vec<String> = typed
        .turn_tos
        .iter()
        .filter_map(|one| Some((one.to.as_deref()?, one.person.as_deref()?)))
        .filter_map(|(to, person)| krug_domain::at_home::number_for(&typed, to, person))
        .map(str::to_lowercase)
        .collect();
    assert!(!fridge.is_empty() && cards.len() >= fridge.len(), "{name}");
    let mut without = |allowed: &[String]| {
        let mut secrets = secrets(laptop, case, HIDDEN);
        secrets.words.retain(|word| !allowed.contains(word));
        secrets
    };
    let (fridge, cards) = (without(&fridge), without(&cards));
    let view = laptop.good("papers.view", json!({ "case": case }));
    let mut wanted: Vec<(String, Option<String>)> = vec![("plan".into(), None)];
    wanted.extend(
        view["possible"]
            .as_array()
            .unwrap()
            .iter()
            .map(|k| (k.as_str().unwrap().to_owned(), None)),
    );
    let plan = laptop.good("plan.view", json!({ "case": case }));
    let said = ["agreements", "releases"].map(|list| plan[list].as_array().unwrap().clone());
    let takes: Vec<String> = said.iter().flatten().map(|a| text(&a["person"])).collect();
    for line in view["people"].as_array().unwrap() {
        let id = line["person"]["id"].as_str().unwrap().to_owned();
        if line["excluded"] == true {
            for kind in ["plan", "invitation"] {
                let refused = laptop.bad(
                    "papers.preview",
                    json!({ "case": case, "kind": kind, "reader": id }),
                );
                assert_eq!(refused.key, "problem-reader-excluded", "{name}: {kind}");
            }
            continue;
        }
        // Who did not take part gets what the family gave, and else nothing.
        let child = line["person"]["child"] == true;
        let asked = json!({ "case": case, "kind": "plan", "reader": id });
        match laptop.app.call("papers.preview", asked) {
            Ok(_) => {
                wanted.push(("plan".into(), Some(id.clone())));
                if child {
                    wanted.push(("child".into(), Some(id.clone())));
                }
            }
            Err(refused) => {
                if child {
                    let page = json!({ "case": case, "kind": "child", "reader": id });
                    let page = laptop.bad("papers.preview", page);
                    assert_eq!(page.key, refused.key, "{name}");
                }
                assert_eq!(refused.key, "problem-not-released", "{name}");
                assert!(
                    !takes.contains(&id) && line["person"]["main"] == false,
                    "{name}"
                );
            }
        }
        wanted.push(("agreement".into(), Some(id.clone())));
        wanted.push(("invitation".into(), Some(id)));
    }
    // A plan is given out easy to read and in two languages, too; what is printed two to a sheet says the same.
    let plain = wanted
        .into_iter()
        .map(|(kind, reader)| (kind, reader, json!({})));
    let mut wanted: Vec<_> = plain.collect();
    for looks in [
        json!({ "easy": true }),
        json!({ "beside": "cs" }),
        json!({ "beside": "bg" }),
    ] {
        let plans: Vec<_> = wanted
            .iter()
            .filter(|(kind, _, of)| kind == "plan" && *of == json!({}))
            .collect();
        let more: Vec<_> = plans
            .iter()
            .map(|(kind, reader, _)| (kind.clone(), reader.clone(), looks.clone()))
            .collect();
        wanted.extend(more);
    }
    // In large print what a picture tells stands on paper, too.
    for kind in ["map", "circle", "pack", "supervision"] {
        wanted.push((kind.into(), None, json!({ "large": true })));
    }
    wanted.push((
        "pack".into(),
        None,
        json!({ "onto": "booklet", "black": true }),
    ));
    for (n, (kind, reader, looks)) in wanted.iter().enumerate() {
        let path = laptop.dir.path().join(format!("paper-{n}.pdf"));
        let mut asked = json!({ "case": case, "kind": kind, "reader": reader, "path": path });
        asked
            .as_object_mut()
            .unwrap()
            .extend(looks.as_object().unwrap().clone());
        laptop.good("papers.make", asked.clone());
        let secrets = match kind.as_str() {
            "invitation" => &own,
            "fridge" => &fridge,
            "cards" => &cards,
            _ => &everybody,
        };
        // What is printed, what the file says of itself, what a listener hears, and what goes along for programs.
        for (what, text) in [
            ("printed", read::words(&["-raw"], &path)),
            ("of itself", read::says("pdfinfo", &[], &path)),
            ("heard", read::says("pdfinfo", &["-struct-text"], &path)),
            ("for programs", read::attached(&path).unwrap_or_default()),
        ] {
            assert_clean(&format!("{name}: {kind}, {what}"), &text, secrets);
        }
        let preview = laptop.good("papers.preview", asked.clone());
        assert_clean(
            &format!("{name}: preview of {kind}"),
            &preview.to_string(),
            secrets,
        );
        if kind == "plan" {
            let words = laptop.good("papers.translations", asked).to_string();
            assert_clean(&format!("{name}: words to translate"), &words, secrets);
        }
    }
}

#[test]
fn nothing_of_lipa_leaks() {
    look_at("lipa");
}

#[test]
fn nothing_of_yavor_leaks() {
    look_at("yavor");
}

#[test]
fn nothing_of_javor_leaks() {
    look_at("javor");
}

/// The test itself must be able to fail: Emine's town in a step is found, and no paper is made of it.
#[test]
fn a_protected_town_in_a_step_stops_the_paper() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    laptop.save(
        &lipa.case,
        "protected_place",
        None,
        json!({ "text": "Kakanj", "person": lipa.mirela }),
    );
    laptop.save(
        &lipa.case,
        "step",
        None,
        json!({ "pos": 1, "what": "Djeca idu kod mame, autobusom iz Kaknja." }),
    );
    let path = laptop.dir.path().join("plan.pdf");
    let failure = laptop.bad(
        "papers.make",
        json!({ "case": lipa.case, "kind": "plan", "path": path }),
    );
    assert_eq!(failure.key, "problem-protected-words");
    assert!(!path.exists());
    let shown = laptop.good("plan.turned", json!({ "case": lipa.case }));
    assert_eq!(shown["steps"][0]["what"], Value::Null);
}
