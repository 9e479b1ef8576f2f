//! Everything a plan says, as kept for ever when it is sealed: names and words, not ids alone, so that a
//! sealed plan reads the same when people are renamed or removed later. The four-character mark is
//! computed from exactly these bytes.

use chrono::NaiveDate;
use krug_documents::names::{Agreement, Beside, NameRow, Review, SealNote};
use krug_documents::plan::{
    Parts, PlanPaper, ReferrerAnswer as PaperAnswer, ReferrerKind, StepRow,
};
use krug_domain::Case;
use krug_domain::kinds::{
    AgreementChoice, AgreementWay, Lines, Person, PlanVersion, ReferrerAnswer, parse_time,
};
use krug_i18n::{Args, text};
use serde::{Deserialize, Serialize};

use crate::copy::ForReader;
use crate::failure::{Failure, Reply};

/// A plan as sealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Content {
    pub version: i32,
    pub children: String,
    pub made_on: NaiveDate,
    pub place: String,
    pub questions: Vec<String>,
    pub strengths: String,
    pub original: String,
    pub steps: Vec<Step>,
    pub if_hard: Vec<String>,
    pub promises: Vec<String>,
    pub guardian: String,
    pub review: Option<Again>,
    pub copies: Vec<String>,
    pub names: Vec<Signed>,
    pub referrer: Option<Says>,
    pub coordinator: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub number: u32,
    pub what: String,
    pub who: Vec<String>,
    pub help: String,
    pub when: String,
    pub known: String,
    pub if_not: String,
    pub must_have: Vec<u32>,
}

impl Step {
    /// All that stands on paper of it.
    pub(crate) fn said(&self) -> impl Iterator<Item = &str> {
        let who = self.who.iter().map(String::as_str);
        self.texts().into_iter().chain(who)
    }

    /// Its words.
    pub(crate) fn texts(&self) -> [&str; 5] {
        [
            &self.what,
            &self.help,
            &self.when,
            &self.known,
            &self.if_not,
        ]
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Again {
    pub on: NaiveDate,
    pub time: Option<String>,
    pub place: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Signed {
    pub person: String,
    pub name: String,
    pub kin: String,
    pub child: bool,
    pub choice: Option<AgreementChoice>,
    pub way: Option<AgreementWay>,
    pub remark: String,
    pub witness: String,
    pub strokes: Lines,
    pub on: Option<NaiveDate>,
    pub copy: bool,
    /// Numbers of the steps this reader gets; all of the plan, if nothing is said.
    pub only_steps: Option<Vec<u32>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Says {
    pub answer: ReferrerAnswer,
    pub reason: String,
    pub name: String,
    pub until: Option<NaiveDate>,
}

/// The name used in steps: the first name, unless two people share it.
pub(crate) fn short_name(case: &Case, person: &Person) -> String {
    let first = person.first_name();
    let shared = case
        .people
        .iter()
        .filter(|p| p.first_name() == first)
        .count()
        > 1;
    if shared {
        person.name.clone()
    } else {
        first.to_owned()
    }
}

pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .map(str::to_owned)
        .collect()
}

impl Content {
    /// What the plan says now.
    pub(crate) fn of(case: &Case, today: NaiveDate) -> Self {
        let plan = &case.plan;
        let short = |id: &String| case.person(id).map(|p| short_name(case, p));
        let full = |id: &Option<String>| {
            id.as_deref()
                .map(|id| case.name(id).to_owned())
                .unwrap_or_default()
        };
        let meeting = plan
            .meeting
            .as_deref()
            .and_then(|id| case.meeting(id))
            .or(case.current_conference());
        let bottom: Vec<&str> = case
            .bottom_lines_in_order()
            .iter()
            .map(|l| l.id.as_str())
            .collect();
        let steps = case
            .steps_in_order()
            .into_iter()
            .zip(1u32..)
            .map(|(s, number)| Step {
                number,
                what: s.what.clone(),
                who: s.who.iter().filter_map(short).collect(),
                help: s.help.clone(),
                when: s.when.clone(),
                known: s.known.clone(),
                if_not: s.if_not.clone(),
                must_have: bottom
                    .iter()
                    .zip(1u32..)
                    .filter(|(id, _)| s.meets.iter().any(|m| m == *id))
                    .map(|(_, n)| n)
                    .collect(),
            })
            .collect();
        let order: Vec<&str> = case
            .steps_in_order()
            .iter()
            .map(|s| s.id.as_str())
            .collect();
        let children: Vec<String> = case
            .main_children()
            .map(|p| p.first_name().to_owned())
            .collect();
        Self {
            version: case.draft(),
            children: if plan.children.is_empty() {
                children.join(", ")
            } else {
                plan.children.clone()
            },
            made_on: plan.made_on.or(meeting.and_then(|m| m.on)).unwrap_or(today),
            place: meeting.map(|m| m.place.clone()).unwrap_or_default(),
            questions: case
                .questions_in_order()
                .iter()
                .map(|q| q.text.clone())
                .collect(),
            strengths: plan.strengths.clone(),
            original: plan.original.clone(),
            steps,
            if_hard: lines(&plan.if_hard),
            promises: case.promises.iter().map(|p| p.text.clone()).collect(),
            guardian: {
                let name = plan.guardian.as_ref().and_then(short).unwrap_or_default();
                match (name.is_empty(), plan.guardian_how.is_empty()) {
                    (false, false) => format!("{name}, {}", plan.guardian_how),
                    _ => name,
                }
            },
            review: plan.review_on.map(|on| Again {
                on,
                time: plan.review_time.clone(),
                place: plan.review_place.clone(),
            }),
            copies: lines(&plan.copies),
            names: signed(case, &order),
            referrer: plan.answer.map(|answer| Says {
                answer,
                reason: plan.answer_reason.clone(),
                name: full(&plan.answered_by),
                until: plan.senior_until,
            }),
            coordinator: case.independence.coordinator.clone(),
        }
    }

    /// The sealed plan, as long as no other is being written.
    pub(crate) fn version(case: &Case) -> Option<&PlanVersion> {
        case.sealed_plan().filter(|_| case.plan_is_sealed())
    }

    /// The plan as it holds: the sealed one, else what is written now.
    pub(crate) fn holding(case: &Case, today: NaiveDate) -> Reply<Self> {
        match Self::version(case) {
            Some(version) => Self::sealed(version),
            None => Ok(Self::of(case, today)),
        }
    }

    /// A plan as it was sealed.
    pub(crate) fn sealed(version: &PlanVersion) -> Reply<Self> {
        serde_json::from_str(&version.content).map_err(|_| Failure::internal())
    }

    /// The bytes that are kept and marked.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The mark of what people agree to: it stays while they sign, one after the other.
    pub(crate) fn words_mark(&self) -> String {
        let words = Self {
            names: Vec::new(),
            referrer: None,
            ..self.clone()
        };
        krug_documents::mark(&words.bytes())
    }

    /// Everything in it that is words, for the check of what must not be printed.
    pub(crate) fn texts(&self) -> Vec<(&'static str, &str)> {
        let mut all: Vec<(&'static str, &str)> = vec![
            ("children", &self.children),
            ("place", &self.place),
            ("strengths", &self.strengths),
            ("original", &self.original),
            ("guardian", &self.guardian),
        ];
        all.extend(self.questions.iter().map(|t| ("question", t.as_str())));
        all.extend(self.if_hard.iter().map(|t| ("if_hard", t.as_str())));
        all.extend(self.promises.iter().map(|t| ("promise", t.as_str())));
        all.extend(self.copies.iter().map(|t| ("copies", t.as_str())));
        let steps = self.steps.iter().flat_map(Step::said);
        all.extend(steps.map(|t| ("step", t)));
        all.extend(
            self.names.iter().flat_map(|n| {
                [&n.name, &n.kin, &n.remark, &n.witness].map(|t| ("names", t.as_str()))
            }),
        );
        all.extend(self.review.iter().map(|r| ("review", r.place.as_str())));
        let answer = self.referrer.iter().flat_map(|r| [&r.reason, &r.name]);
        all.extend(answer.map(|t| ("answer", t.as_str())));
        all
    }

    /// The same as a reader gets it who has these parts of it; the head of every copy tells of children.
    pub(crate) fn texts_of(&self, parts: &Parts) -> Vec<&str> {
        match parts {
            Parts::All => self.texts().into_iter().map(|(_, words)| words).collect(),
            Parts::Steps(_) => {
                let steps = self.steps.iter().filter(|step| parts.has(step.number));
                let head = std::iter::once(self.children.as_str());
                head.chain(steps.flat_map(Step::said)).collect()
            }
            Parts::Review => {
                let place = self.review.iter().map(|r| r.place.as_str());
                std::iter::once(self.children.as_str())
                    .chain(place)
                    .collect()
            }
        }
    }

    /// The family's own sheet, unless the steps say every line of it again, word for word.
    pub(crate) fn own_sheet(&self) -> String {
        let again = |line: &str| self.steps.iter().any(|s| s.what.trim() == line);
        if lines(&self.original).iter().all(|line| again(line)) {
            String::new()
        } else {
            self.original.clone()
        }
    }

    /// The plan as a paper for one reader.
    pub(crate) fn paper(&self, copy: &ForReader<'_>) -> PlanPaper {
        let language = copy.language;
        PlanPaper {
            language,
            children: self.children.clone(),
            made_on: self.made_on,
            place: self.place.clone(),
            question: self.questions.join("\n"),
            strengths: self.strengths.clone(),
            original: self.own_sheet(),
            steps: self
                .steps
                .iter()
                .map(|step| StepRow {
                    picture: copy.pictures.get(&step.number).copied(),
                    ..row(step)
                })
                .collect(),
            if_hard: self.if_hard.clone(),
            promises: self.promises.clone(),
            guardian: self.guardian.clone(),
            review: self.review.as_ref().map(|r| Review {
                date: r.on,
                time: r.time.as_deref().and_then(parse_time),
                place: r.place.clone(),
            }),
            copies: self.copies.clone(),
            names: self.names.iter().map(name_row).collect(),
            events: self.events(),
            held_by: copy.held_by.to_owned(),
            referrer: self.referrer.as_ref().map(|r| PaperAnswer {
                kind: match r.answer {
                    ReferrerAnswer::Accepts => ReferrerKind::Accepts,
                    ReferrerAnswer::AcceptsWithChanges => ReferrerKind::Changes,
                    ReferrerAnswer::Refuses => ReferrerKind::Refuses,
                    ReferrerAnswer::NeedsSenior => {
                        r.until.map_or(ReferrerKind::Waiting, ReferrerKind::Senior)
                    }
                },
                reason: r.reason.clone(),
                name: r.name.clone(),
            }),
            reader: copy.reader.map_or_else(
                || text(language, "paper-everybody", &Args::new()),
                str::to_owned,
            ),
            copy_number: copy.number,
            mark: copy.mark.to_owned(),
            parts: copy.parts.clone(),
            seal_note: copy.seal.then(|| SealNote {
                coordinator: self.coordinator.clone(),
                seen: !copy.looks.unseen,
            }),
        }
    }
}

impl Signed {
    /// What of an agreement is printed: not who gets only parts, not what another choice left behind, no strokes.
    pub(crate) fn told(&self) -> Signed {
        let only = |keep: bool, words: &String| if keep { words.clone() } else { String::new() };
        let later = self.choice == Some(AgreementChoice::AskedLater);
        Signed {
            person: String::new(),
            name: self.name.clone(),
            kin: self.kin.clone(),
            child: self.child,
            choice: self.choice,
            way: self.way,
            remark: only(self.choice == Some(AgreementChoice::Remark), &self.remark),
            witness: only(self.way == Some(AgreementWay::Voice), &self.witness),
            strokes: Lines::default(),
            on: self.on.filter(|_| later),
            copy: self.copy,
            only_steps: None,
        }
    }
}

fn row(step: &Step) -> StepRow {
    StepRow {
        number: step.number,
        what: step.what.clone(),
        who: step.who.join(", "),
        help: step.help.clone(),
        when: step.when.clone(),
        known: step.known.clone(),
        if_not: step.if_not.clone(),
        must_have: step.must_have.clone(),
        picture: None,
    }
}

pub(crate) fn name_row(signed: &Signed) -> NameRow {
    let agreement = match (signed.choice, signed.way) {
        (Some(AgreementChoice::NotSigning), _) => Agreement::NotSigning,
        (Some(AgreementChoice::AskedLater), _) if signed.on.is_none() => Agreement::Waiting,
        (_, Some(AgreementWay::Pad)) if !signed.strokes.is_empty() => {
            Agreement::Pad(crate::print::strokes(&signed.strokes))
        }
        (_, Some(AgreementWay::Voice)) => Agreement::Voice {
            witness: signed.witness.clone(),
        },
        _ => Agreement::Ink,
    };
    let beside = match (signed.choice, signed.on) {
        (Some(AgreementChoice::Remark), _) if !signed.remark.is_empty() => {
            Beside::Remark(signed.remark.clone())
        }
        (Some(AgreementChoice::AskedLater), Some(on)) => Beside::AskedLater(on),
        (Some(AgreementChoice::TaskOnly), _) => Beside::TaskOnly,
        _ => Beside::Nothing,
    };
    NameRow {
        name: signed.name.clone(),
        kin: signed.kin.clone(),
        child: signed.child,
        agreement,
        beside,
        copy: signed.copy,
    }
}

/// Everybody who agrees or has a task: those who agreed, and those who were there and have not yet.
/// `order`: ids of the steps as they are numbered now.
fn signed(case: &Case, order: &[&str]) -> Vec<Signed> {
    let meeting = case
        .current_conference()
        .map(|m| m.id.clone())
        .unwrap_or_default();
    let there = |p: &&Person| {
        let agreed = case
            .agreements
            .iter()
            .any(|a| a.person.as_deref() == Some(p.id.as_str()));
        let attended = p.family_side()
            && case
                .attendance(&p.id, &meeting)
                .is_some_and(|a| a.part1 || a.part2 || a.part3);
        agreed || attended
    };
    case.people
        .iter()
        .filter(there)
        .map(|p| {
            let agreement = case
                .agreements
                .iter()
                .find(|a| a.person.as_deref() == Some(p.id.as_str()));
            // Steps are chosen by id, so that a reader gets the same ones after they were moved.
            let chosen = krug_domain::release::beside_agreement(case, &p.id);
            let only_steps = chosen.map(|chosen| {
                let numbered = order.iter().zip(1u32..);
                numbered
                    .filter(|(id, _)| chosen.contains(**id))
                    .map(|(_, number)| number)
                    .collect()
            });
            Signed {
                person: p.id.clone(),
                name: p.name.clone(),
                kin: p.kin.clone(),
                child: p.child,
                choice: agreement.and_then(|a| a.choice),
                way: agreement.and_then(|a| a.way),
                remark: agreement.map(|a| a.remark.clone()).unwrap_or_default(),
                witness: agreement
                    .and_then(|a| a.witness.as_deref())
                    .map(|id| case.name(id).to_owned())
                    .unwrap_or_default(),
                strokes: agreement.map(|a| a.strokes.clone()).unwrap_or_default(),
                on: agreement.and_then(|a| a.on),
                copy: agreement.is_some_and(|a| a.copy),
                only_steps,
            }
        })
        .collect()
}
