//! The handbook stops what must not happen, through the same calls the window makes: what blocks blocks,
//! a warning asks for a reason, and nothing is half written.

use krug_app::story::{self, Line, Telling, Told};
use krug_app::{Code, Failure};
use serde_json::{Value, json};

use crate::world::Laptop;

/// Lipa told up to the first call of this name, which is not made.
pub fn before(call: &str) -> (Laptop, Told) {
    told_until("lipa", call)
}

/// The same of any example family.
pub fn told_until(name: &str, call: &str) -> (Laptop, Told) {
    let mut laptop = Laptop::of_jasna();
    let tale = story::story(name).unwrap();
    let stop = |line: &Line| matches!(line, Line::Call { call: made, .. } if made == call);
    // The clock stays where the story stopped.
    let last = tale
        .lines
        .iter()
        .take_while(|line| !stop(line))
        .filter_map(|line| match line {
            Line::At { at } => Some(*at),
            _ => None,
        })
        .last()
        .unwrap();
    let told = story::tell_until(&mut laptop.app, &tale, &Telling::Written, stop).unwrap();
    laptop.clock.set(last);
    (laptop, told)
}

#[track_caller]
fn stopped_by(failure: &Failure, rules: &[u32]) {
    assert_eq!(failure.code, Code::Stopped, "{failure:?}");
    let mut found: Vec<u32> = failure.findings.iter().map(|f| f.rule).collect();
    found.dedup();
    assert_eq!(found, rules, "{failure:?}");
}

impl Laptop {
    /// A call of the family that the handbook must stop.
    #[track_caller]
    fn stops(&mut self, name: &str, request: Value, rules: &[u32]) -> Failure {
        let failure = self.bad(name, request);
        stopped_by(&failure, rules);
        failure
    }
}

#[test]
fn nobody_is_talked_to_and_nothing_is_accepted_before_the_family_says_yes() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let case = lipa.case.as_str();
    let talk = json!({ "on": "2026-02-03", "minutes": 20, "way": "phone", "work": "preparation",
                       format!("with:{}", lipa.mirela): true });
    laptop.stops(
        "record.save",
        json!({ "case": case, "kind": "talk", "set": talk }),
        &[4],
    );
    let accept = json!({ "case": case, "step": "accept" });
    assert_eq!(
        laptop.bad("journey.move", accept.clone()).key,
        "problem-independence-first"
    );
    laptop.save(
        case,
        "independence",
        None,
        json!({ "coordinator": "Jasna Perić", "employer": "CSR Zenica", "grade": "outside",
                "declared_on": "2026-02-05", "no_service": true }),
    );
    laptop.stops("journey.move", accept.clone(), &[1, 5]);
    // The same office in the other script is the same office.
    laptop.save(
        case,
        "independence",
        None,
        json!({ "employer": "ЦСР Зеница" }),
    );
    laptop.stops("journey.move", accept.clone(), &[1, 5]);
    laptop.save(
        case,
        "independence",
        None,
        json!({ "employer": "Otvoreni krug" }),
    );
    laptop.stops("journey.move", accept.clone(), &[5]);
    laptop.stops(
        "record.save",
        json!({ "case": case, "kind": "referral", "set": { "report_given_on": "2026-02-05" } }),
        &[9],
    );
    for purpose in ["contact", "conference"] {
        laptop.save(
            case,
            "consent",
            None,
            json!({ "person": lipa.mirela, "purpose": purpose, "given_on": "2026-02-05", "way": "oral" }),
        );
    }
    laptop.good("journey.move", accept);
    // A talk of before the yes stays one; from that day on they are free.
    laptop.stops(
        "record.save",
        json!({ "case": case, "kind": "talk", "set": talk }),
        &[4],
    );
    let mut talk = talk;
    talk["on"] = json!("2026-02-05");
    laptop.save(case, "talk", None, talk);
}

#[test]
fn a_letter_waits_for_safety_and_preparation_and_a_warning_for_a_reason() {
    let (mut laptop, told) = before("day.open");
    let id = |name: &str| told.names[name].clone();
    let stranger = laptop.save(
        &told.case,
        "person",
        None,
        json!({ "name": "Kenan Suljkan", "kin": "amidžić", "role": "family", "side": "father", "confirmed": true,
                "link": "none", "link_checked_on": "2026-03-01" }),
    );
    let letter = json!({ "case": told.case, "kind": "invitation", "set": { "person": stranger,
        "meeting": id("conf"), "variant": "family", "sent_on": "2026-03-10", "way": "post" } });
    let failure = laptop.stops("record.save", letter.clone(), &[30]);
    let warning = &failure.findings[0];
    let answer = json!({ "case": told.case, "key": warning.key, "subjects": warning.subjects, "reason": " " });
    assert_eq!(
        laptop.bad("journey.answer_check", answer.clone()).fields[0].key,
        "problem-reason-needed"
    );
    let mut answer = answer;
    answer["reason"] = json!("Dolazi tek sutra iz Tuzle; razgovaramo na dan sastanka.");
    laptop.good("journey.answer_check", answer);
    laptop.good("record.save", letter);

    // Goran must not meet Mirela. No reason makes that pass.
    let goran = json!({ "case": told.case, "kind": "invitation", "set": { "person": id("goran"),
        "meeting": id("conf"), "variant": "family", "sent_on": "2026-03-10", "way": "post" } });
    let failure = laptop.bad("record.save", goran.clone());
    assert_eq!(failure.code, Code::Stopped);
    for finding in &failure.findings {
        laptop.good(
            "journey.answer_check",
            json!({ "case": told.case, "key": finding.key, "subjects": finding.subjects, "reason": "Molba." }),
        );
    }
    let again = laptop.bad("record.save", goran);
    assert!(
        again.findings.iter().any(|f| f.rule == 21 || f.rule == 25),
        "{again:?}"
    );
    let paired = laptop.bad(
        "record.remove",
        json!({ "case": told.case, "id": id("goran") }),
    );
    assert_eq!(paired.key, "problem-person-paired");
}

#[test]
fn the_day_keeps_its_order() {
    let (mut laptop, told) = before("day.open");
    let conf = told.names["conf"].clone();
    let day = |time: &str| json!({ "case": told.case, "meeting": conf, "time": time });
    let save = |laptop: &mut Laptop, kind: &str, id: &str, set: Value| {
        laptop.save(&told.case, kind, Some(id), set);
    };
    save(
        &mut laptop,
        "safety",
        "safety",
        json!({ "signal_word": "" }),
    );
    laptop.stops("day.open", day("14:30"), &[28]);
    save(
        &mut laptop,
        "safety",
        "safety",
        json!({ "signal_word": "limunada" }),
    );
    save(
        &mut laptop,
        "meeting",
        &conf,
        json!({ "place_kind": "home" }),
    );
    let failure = laptop.stops("day.open", day("14:30"), &[32]);
    laptop.good(
        "journey.answer_check",
        json!({ "case": told.case, "key": failure.findings[0].key, "subjects": failure.findings[0].subjects,
                "reason": "Dom je poplavljen." }),
    );
    laptop.good("day.open", day("14:30"));
    laptop.good("day.begin_information", day("14:45"));
    laptop.stops("day.end_information", day("15:40"), &[39]);

    let end = json!({ "case": told.case, "meeting": conf, "outcome": "plan_agreed" });
    assert_eq!(
        laptop.bad("day.end_meeting", end).key,
        "problem-private-first"
    );
    let paper = json!({ "case": told.case, "meeting": conf, "from": "15:45", "to": "17:30", "stayed": [told.names["mirela"]] });
    assert_eq!(
        laptop.bad("day.note_private_time", paper).key,
        "problem-information-first"
    );
}

#[test]
fn private_time_is_the_family_s_and_nothing_is_written_while_it_runs() {
    let (mut laptop, told) = before("curtain.begin");
    let id = |name: &str| told.names[name].clone();
    let stay = |who: &[&str]| {
        let stayed: Vec<String> = who.iter().map(|name| id(name)).collect();
        json!({ "case": told.case, "meeting": id("conf"), "stayed": stayed, "time": "15:45" })
    };
    laptop.stops("curtain.begin", stay(&["mirela", "lejla"]), &[40]);
    // Melisa is Lamija's advocate and stays at her wish.
    laptop.good("curtain.begin", stay(&["mirela", "lamija", "melisa"]));
    laptop.restart();
    laptop.good(
        "vault.open",
        json!({ "passphrase": crate::world::PASSPHRASE }),
    );
    for (call, request) in [
        (
            "record.save",
            json!({ "kind": "note", "set": { "text": "Tiho je." } }),
        ),
        (
            "journey.answer_check",
            json!({ "key": "rule-42", "subjects": ["x"], "reason": "Tiho je." }),
        ),
        (
            "papers.make",
            json!({ "kind": "question", "path": laptop.dir.path().join("x.pdf") }),
        ),
        ("plan.next_version", json!({})),
    ] {
        let mut request = request;
        request["case"] = json!(told.case);
        let failure = laptop.bad(call, request);
        assert!(
            failure.key == "problem-private-time" || failure.key == "problem-plan-open",
            "{call}: {failure:?}"
        );
    }
    laptop.good(
        "curtain.finish",
        json!({ "case": told.case, "time": "17:30" }),
    );
    laptop.save(
        &told.case,
        "note",
        None,
        json!({ "text": "Plan je pročitan." }),
    );
}

#[test]
fn private_time_on_paper_is_noted_afterwards_and_its_times_can_be_put_right() {
    let (mut laptop, told) = before("curtain.begin");
    let id = |name: &str| told.names[name].clone();
    let noted = |from: &str, to: &str| {
        json!({ "case": told.case, "meeting": id("conf"), "from": from, "to": to,
                "stayed": [id("mirela"), id("damir"), id("lamija"), id("melisa")] })
    };
    let bad = laptop.bad("day.note_private_time", noted("15:45", "half past five"));
    assert_eq!(
        (bad.fields[0].field.as_str(), bad.fields[0].key.as_str()),
        ("to", "problem-time")
    );
    laptop.good("day.note_private_time", noted("15:45", "17:30"));
    laptop.good("day.note_private_time", noted("15:50", "17:25"));
    let view = laptop.good("day.view", json!({ "case": told.case }));
    let meeting = &view["meetings"][0];
    assert_eq!(
        (
            meeting["private_from"].as_str(),
            meeting["private_to"].as_str()
        ),
        (Some("15:50"), Some("17:25"))
    );
    assert_eq!(meeting["stayed"].as_array().unwrap().len(), 4);
}

#[test]
fn a_plan_is_sealed_only_when_it_is_whole_and_gives_nothing_away() {
    let (mut laptop, told) = before("plan.seal");
    let id = |name: &str| told.names[name].clone();
    let seal = json!({ "case": told.case });
    let step = |laptop: &mut Laptop, set: Value| {
        laptop.good(
            "record.save",
            json!({ "case": told.case, "kind": "step", "id": id("step2"), "set": set }),
        );
    };
    // A drawn name stands under exactly these words.
    let drawn = laptop.bad(
        "record.save",
        json!({ "case": told.case, "kind": "step", "id": id("step2"), "set": { "what": "Alma kuca u 7." } }),
    );
    assert_eq!(drawn.key, "problem-names-drawn");
    // What the coordinator marks for herself stands on no paper, so it can still be put right.
    step(&mut laptop, json!({ "critical": true }));
    step(&mut laptop, json!({ "critical": false }));
    let up = json!({ "case": told.case, "id": id("step2"), "up": true });
    assert_eq!(laptop.bad("plan.move_step", up).key, "problem-names-drawn");
    let names = laptop.good("plan.view", json!({ "case": told.case }))["agreements"].clone();
    for one in names.as_array().unwrap() {
        if !one["strokes"].as_array().unwrap().is_empty() {
            laptop.save(
                &told.case,
                "agreement",
                one["id"].as_str(),
                json!({ "strokes": null }),
            );
        }
    }
    step(&mut laptop, json!({ format!("who:{}", id("alma")): null }));
    laptop.stops("plan.seal", seal.clone(), &[45]);
    step(
        &mut laptop,
        json!({ format!("who:{}", id("alma")): true, "when": "svaki dan, zove na 061 000 106" }),
    );
    laptop.stops("plan.seal", seal.clone(), &[60]);
    step(&mut laptop, json!({ "when": "svaki školski dan" }));
    laptop.save(
        &told.case,
        "protected_place",
        None,
        json!({ "text": "Kakanj", "person": id("mirela") }),
    );
    step(
        &mut laptop,
        json!({ "known": "autobus iz Kaknja je stigao" }),
    );
    laptop.stops("plan.seal", seal.clone(), &[59]);
    step(&mut laptop, json!({ "known": "kalendar" }));
    laptop.good("plan.seal", seal);
}

#[test]
fn a_report_with_two_sentences_in_one_must_have_is_not_given_out() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let line = laptop.save(
        &lipa.case,
        "bottom_line",
        None,
        json!({ "text": "Djeca nisu sama. Djeca idu u školu." }),
    );
    laptop.save(
        &lipa.case,
        "referral",
        None,
        json!({ "report_read_on": "2026-02-04" }),
    );
    let give = json!({ "case": lipa.case, "kind": "referral", "set": { "report_given_on": "2026-02-05" } });
    laptop.stops("record.save", give.clone(), &[11]);
    laptop.save(
        &lipa.case,
        "bottom_line",
        Some(&line),
        json!({ "text": "Djeca nisu sama." }),
    );
    laptop.good("record.save", give);
}

#[test]
fn a_paper_that_no_longer_says_what_is_kept_is_not_given_out_again() {
    let (mut laptop, told) = before("day.open");
    let path = laptop.dir.path().join("pitanje.pdf");
    let made = laptop.good(
        "papers.make",
        json!({ "case": told.case, "kind": "question", "path": path }),
    );
    laptop.days_pass(3);
    let again = json!({ "case": told.case, "paper": made["paper"], "path": path });
    laptop.good("papers.save", again.clone());
    let question =
        laptop.good("journey.view", json!({ "case": told.case }))["questions"][0]["id"].clone();
    laptop.save(
        &told.case,
        "question",
        question.as_str(),
        json!({ "text": "Ko dolazi po djecu kad mama mora u bolnicu?" }),
    );
    assert_eq!(
        laptop.bad("papers.save", again).key,
        "failure-paper-changed"
    );
}
