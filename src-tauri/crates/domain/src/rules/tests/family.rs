//! The invented family of the checks, after the demonstration case "Lipa" of the handbook: once on the
//! eve of the conference, once with its plan on the table. Both keep every rule.

use chrono::NaiveDate;

use super::circle::{circle, people, safety, talk};
use crate::case::Case;
use crate::kinds::*;
use crate::preset::{self, Preset};
use crate::rules::Scene;
use crate::rules::day::POINTS;

/// A family, a day, and the settings of its country.
pub(super) struct Family {
    pub case: Case,
    pub today: NaiveDate,
    pub preset: Preset,
}

/// A day of 2026.
pub(super) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// A mark of a checklist, ticked.
pub(super) fn tick(word: &str) -> (String, String) {
    (word.to_owned(), "2026-03-10".to_owned())
}

/// Some ids.
pub(super) fn ids(all: &[&str]) -> Vec<String> {
    all.iter().map(|id| (*id).to_owned()).collect()
}

/// Everybody who is invited, in the order of the map.
pub(super) const INVITED: [&str; 12] = [
    "lamija", "tarik", "mirela", "damir", "hatidza", "sabina", "fahrudin", "nasiha", "edin",
    "alma", "melisa", "lejla",
];

impl Family {
    /// What a check looks at.
    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            case: &self.case,
            today: self.today,
            preset: &self.preset,
        }
    }

    /// Somebody of the family.
    pub(super) fn person(&mut self, id: &str) -> &mut Person {
        self.case.people.iter_mut().find(|p| p.id == id).unwrap()
    }

    /// The conference of 14 March.
    pub(super) fn meeting(&mut self) -> &mut Meeting {
        &mut self.case.meetings[0]
    }

    /// The invitation of somebody.
    pub(super) fn invitation(&mut self, person: &str) -> &mut Invitation {
        self.case
            .invitations
            .iter_mut()
            .find(|i| i.person.as_deref() == Some(person))
            .unwrap()
    }

    /// A step by its number.
    pub(super) fn step(&mut self, number: usize) -> &mut Step {
        &mut self.case.steps[number - 1]
    }

    /// A restriction between Mirela and Goran, who is not invited and knows it.
    pub(super) fn pair(&mut self) -> &mut SafetyPair {
        &mut self.case.safety_pairs[0]
    }

    /// Adds somebody who is invited and prepared.
    pub(super) fn add(&mut self, newcomer: Person) {
        let id = newcomer.id.clone();
        self.case.people.push(newcomer);
        self.case.talks.push(talk(&id, day(2, 28)));
        self.case.invitations.push(invitation(&id));
    }

    /// Zenica, 13 March 2026: all is ready for tomorrow.
    pub(super) fn prepared() -> Self {
        let mut case = Case::default();
        case.family.language = "bs".into();
        case.family.alias = "Lipa".into();
        case.family.mapping_since = Some(day(2, 7));
        case.family.preparing_since = Some(day(2, 10));
        case.independence = Independence {
            coordinator: "Jasna Perić".into(),
            employer: "Otvoreni krug".into(),
            grade: Some(Grade::Outside),
            declared_on: Some(day(2, 5)),
            no_service: true,
            ..Default::default()
        };
        case.referral = referral();
        case.people = people();
        circle(&mut case);
        safety(&mut case);
        question_and_lines(&mut case);
        case.meetings.push(conference());
        case.invitations = INVITED.iter().map(|id| invitation(id)).collect();
        Self {
            case,
            today: day(3, 13),
            preset: preset::preset(Country::Ba),
        }
    }

    /// Zenica, 14 March 2026, 18:00: the plan has been read, nobody has gone home.
    pub(super) fn with_plan() -> Self {
        let mut lipa = Self::prepared();
        lipa.today = day(3, 14);
        lipa.person("melisa").in_private_time = true;
        let meeting = lipa.meeting();
        meeting.started_at = Some("14:30".into());
        meeting.information_from = Some("14:45".into());
        meeting.information_to = Some("15:40".into());
        meeting.told = POINTS.iter().map(|point| tick(point)).collect();
        meeting.private_from = Some("15:45".into());
        meeting.private_to = Some("17:30".into());
        meeting.stayed = ids(&INVITED[..11]);
        meeting.presented_at = Some("17:35".into());
        meeting.referrer_left_at = Some("18:40".into());
        lipa.case.asked_in.push(AskedIn {
            id: "asked1".into(),
            meeting: Some("m1".into()),
            at: Some("16:50".into()),
            about: Some(About::Information),
        });
        lipa.case.attendances = INVITED.iter().map(|id| attendance(id)).collect();
        lipa.case.plan = Plan {
            id: "plan".into(),
            meeting: Some("m1".into()),
            made_on: Some(day(3, 14)),
            strengths: "Svi smo došli.".into(),
            guardian: Some("alma".into()),
            review_on: Some(day(5, 16)),
            answer: Some(ReferrerAnswer::Accepts),
            answered_on: Some(day(3, 14)),
            ..Default::default()
        };
        lipa.case.steps = steps();
        lipa
    }
}

fn referral() -> Referral {
    Referral {
        received: Some(day(2, 3)),
        kind: Some(ReferralKind::New),
        referrer: Some("lejla".into()),
        office: "CSR Zenica".into(),
        baseline_on: Some(day(2, 9)),
        screen_violence: Some(Known::Yes),
        strengths: "Djeca vole školu i baku.".into(),
        worries: "Tarik je u januaru izostao devet dana.".into(),
        worries_changed_on: Some(day(2, 10)),
        report_pages: Some(2),
        report_read_on: Some(day(2, 19)),
        report_given_on: Some(day(2, 20)),
        accepted_on: Some(day(2, 5)),
        ..Default::default()
    }
}

fn question_and_lines(case: &mut Case) {
    case.questions.push(Question {
        id: "q1".into(),
        text: "Šta nam treba i ko će šta uraditi da Lamija i Tarik svaki dan idu u školu?".into(),
        ..Default::default()
    });
    for (pos, text) in [
        (1, "Djeca nijednu noć nisu bez odrasle osobe."),
        (2, "Lamija i Tarik mjesečno izostanu najviše dva puta."),
        (3, "Škola ima jedan broj na koji se neko javi."),
    ] {
        case.bottom_lines.push(BottomLine {
            id: format!("line{pos}"),
            text: text.into(),
            pos: Some(pos),
            ..Default::default()
        });
    }
}

fn conference() -> Meeting {
    Meeting {
        id: "m1".into(),
        number: Some(1),
        kind: Some(MeetingKind::Conference),
        on: Some(day(3, 14)),
        time: Some("14:30".into()),
        place: "Dom kulture".into(),
        place_kind: Some(PlaceKind::Neutral),
        rooms: Some(2),
        food: "Supa, pita i datule za iftar".into(),
        sender: "Otvoreni krug, Zenica".into(),
        ..Default::default()
    }
}

fn invitation(person: &str) -> Invitation {
    Invitation {
        id: format!("inv-{person}"),
        person: Some(person.into()),
        meeting: Some("m1".into()),
        text: "Mirela i djeca vas zovu da zajedno smislimo plan.".into(),
        sent_on: Some(day(3, 2)),
        way: Some(SentWay::Hand),
        answer: Some(Answer::Yes),
        attend: Some(Attend::Room),
        ..Default::default()
    }
}

fn attendance(person: &str) -> Attendance {
    Attendance {
        id: format!("att-{person}"),
        meeting: Some("m1".into()),
        person: Some(person.into()),
        way: Some(Attend::Room),
        part1: true,
        part2: person != "lejla",
        part3: true,
    }
}

fn steps() -> Vec<Step> {
    let lines = [
        (
            "Baka Hatidža spava kod djece kad je Mirela u bolnici.",
            &["hatidza"][..],
            "line1",
        ),
        ("Alma kuca na vrata u 7:15.", &["alma"], "line2"),
        ("Tata Damir zove djecu svaki dan.", &["damir"], "line2"),
        ("Škola zove jedan broj: Sabina.", &["sabina"], "line3"),
        (
            "Lamijina želja: nedjelja je naš dan.",
            &["mirela", "damir"],
            "line1",
        ),
    ];
    lines
        .into_iter()
        .zip(1..)
        .map(|((what, who, line), pos)| Step {
            id: format!("step{pos}"),
            pos: Some(pos),
            what: what.into(),
            who: ids(who),
            when: "od ponedjeljka".into(),
            if_not: "Sabina dolazi".into(),
            meets: ids(&[line]),
            child_wish: pos == 5,
            critical: pos == 1,
            ..Default::default()
        })
        .collect()
}
