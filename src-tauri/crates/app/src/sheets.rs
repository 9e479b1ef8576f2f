//! The other papers of the day, from the typed case: question, invitation, agenda, a meeting without a
//! plan, and the recovery sheet. Each is checked for protected words before it is made (rules 31, 59).

use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use krug_documents::Document;
use krug_documents::agenda::{Agenda, agenda, usual, wall};
use krug_documents::invitation::{Form, Invitation as Letter, Offers, invitation};
use krug_documents::map::{CircleSheet, MapSheet, circle, map};
use krug_documents::no_plan::{Ending, NoPlanPaper, no_plan};
use krug_documents::question::{QuestionSheet, question};
use krug_documents::recovery::{RecoverySheet, recovery as recovery_paper};
use krug_domain::Case;
use krug_domain::kinds::{
    Answer, Attend, Invitation, Meeting, Outcome, PaperKind, Person, Variant, parse_time,
};
use krug_domain::preset::Preset;
use krug_domain::problem::Problem;
use krug_domain::rules::{self, Action, Readers, Scene};
use krug_domain::shield::Shield;
use krug_i18n::{Args, Language, text};

use crate::content::lines;
use crate::failure::{Failure, Reply};
use crate::settings::Settings;

/// What a sheet is made from.
pub(crate) struct Sheet<'a> {
    pub case: &'a Case,
    pub settings: &'a Settings,
    pub language: Language,
    pub today: NaiveDate,
    /// Months that all of it is kept, as an agreement says.
    pub keep_months: u32,
    pub preset: &'a Preset,
    /// For whom; everybody, if nobody is named.
    pub reader: Option<&'a str>,
    /// In large print.
    pub large: bool,
    /// Words of the family and its services that were looked at for this sheet.
    pub said: RefCell<BTreeSet<String>>,
}

impl Sheet<'_> {
    /// The document of a kind.
    pub(crate) fn document(&self, kind: PaperKind, person: Option<&Person>) -> Reply<Document> {
        match kind {
            PaperKind::Question => self.question(),
            PaperKind::Agenda => Ok(agenda(&self.agenda()?)),
            PaperKind::Wall => Ok(wall(&self.agenda()?)),
            PaperKind::Invitation => {
                self.invitation(person.ok_or_else(|| Problem::new("problem-reader"))?)
            }
            PaperKind::NoPlan => self.no_plan(person),
            PaperKind::Map => self.map(),
            PaperKind::Circle => self.circle(),
            PaperKind::Plan => Err(Failure::internal()),
            form => self.form(form, person),
        }
    }

    /// The family tree as everybody in the family may see it.
    fn map(&self) -> Reply<Document> {
        let (picture, people) = crate::map::for_paper(self.case, self.today, self.language);
        let named: Vec<(&str, &str)> = people.iter().map(|name| ("name", name.as_str())).collect();
        self.clear(&named)?;
        self.clear(&[("children", &self.children())])?;
        Ok(map(&MapSheet {
            language: self.language,
            children: self.children(),
            made_on: self.today,
            picture,
        }))
    }

    /// The newest drawing of the circle that the family may see.
    fn circle(&self) -> Reply<Document> {
        let drawn = crate::circle::for_paper(self.case, self.today, self.language)?;
        let words: Vec<(&str, &str)> = drawn.words.iter().map(|w| ("name", w.as_str())).collect();
        self.clear(&words)?;
        self.clear(&[("children", &self.children())])?;
        Ok(circle(&CircleSheet {
            language: self.language,
            children: self.children(),
            drawn_on: drawn.on,
            told_by: drawn.told_by,
            made_on: self.today,
            picture: drawn.picture,
        }))
    }

    pub(crate) fn children(&self) -> String {
        if !self.case.plan.children.is_empty() {
            return self.case.plan.children.clone();
        }
        let names: Vec<&str> = self.case.main_children().map(Person::first_name).collect();
        krug_i18n::list(self.language, &names)
    }

    pub(crate) fn meeting(&self) -> Reply<&Meeting> {
        Ok(self
            .case
            .current_conference()
            .ok_or_else(|| Problem::new("problem-no-meeting"))?)
    }

    /// Refuses a reader who is not invited.
    pub(crate) fn invited(&self, person: Option<&Person>) -> Reply<()> {
        match person {
            Some(person) if self.case.excluded(&person.id) => {
                Err(Problem::of("reader", "problem-reader-excluded").into())
            }
            _ => Ok(()),
        }
    }

    /// Refuses words that would give something protected away (rule 59), and an ordinary number or address whose owner
    /// has not agreed that those who read this get it (rule 60); names the field, never the word.
    pub(crate) fn clear(&self, texts: &[(&str, &str)]) -> Reply<()> {
        let words = texts.iter().map(|(_, words)| (*words).to_owned());
        self.said.borrow_mut().extend(words);
        let shield = Shield::of(self.case);
        let problem = |(field, words): &(&str, &str)| {
            if shield.hits(words) {
                return Some(Problem::of(field, "problem-protected-words"));
            }
            let owner = *self.kept_back(words).first()?;
            let problem = Problem::of(field, "problem-number-without-yes");
            Some(problem.with("name", owner.first_name()))
        };
        let problems: Vec<Problem> = texts.iter().filter_map(problem).collect();
        if problems.is_empty() {
            Ok(())
        } else {
            Err(krug_domain::Problems {
                problems,
                findings: Vec::new(),
            }
            .into())
        }
    }

    /// Whose numbers or addresses stand in these words without a yes to those who read this.
    pub(crate) fn kept_back(&self, words: &str) -> Vec<&Person> {
        let readers = self.reader.map_or(Readers::Everybody, Readers::One);
        rules::not_released(self.case, &[words], readers)
    }

    pub(crate) fn questions(&self) -> Vec<String> {
        self.case
            .questions_in_order()
            .iter()
            .map(|q| q.text.clone())
            .collect()
    }

    pub(crate) fn must_haves(&self) -> Vec<String> {
        self.case
            .bottom_lines_in_order()
            .iter()
            .map(|l| l.text.clone())
            .collect()
    }

    fn question(&self) -> Reply<Document> {
        Ok(question(&self.question_sheet()?))
    }

    /// What stands on the question sheet, and in front of the pack for private family time.
    pub(crate) fn question_sheet(&self) -> Reply<QuestionSheet> {
        let (questions, must_haves) = (self.questions(), self.must_haves());
        for words in questions.iter().chain(&must_haves) {
            self.clear(&[("question", words)])?;
        }
        self.clear(&[("children", &self.children())])?;
        let on = self
            .case
            .current_conference()
            .and_then(|m| m.on)
            .unwrap_or(self.today);
        let prompts = (1..=12)
            .map(|n| text(self.language, &format!("paper-prompt-{n}"), &Args::new()))
            .collect();
        Ok(QuestionSheet {
            language: self.language,
            children: self.children(),
            on,
            questions,
            must_haves,
            prompts,
            next_door: self.coordinator(),
        })
    }

    pub(crate) fn coordinator(&self) -> String {
        let own = self.case.independence.coordinator.trim();
        if own.is_empty() {
            self.settings.name.clone()
        } else {
            own.to_owned()
        }
    }

    fn agenda(&self) -> Reply<Agenda> {
        let meeting = self.meeting()?;
        let on = meeting
            .on
            .ok_or_else(|| Problem::new("problem-date-needed"))?;
        self.clear(&[
            ("place", &meeting.place),
            ("house_rules", &meeting.house_rules),
            ("children", &self.children()),
        ])?;
        let start = meeting.time.as_deref().and_then(parse_time);
        Ok(Agenda {
            language: self.language,
            children: self.children(),
            on,
            place: meeting.place.clone(),
            parts: usual(self.language, start),
            rules: meeting
                .house_rules
                .lines()
                .map(str::to_owned)
                .filter(|l| !l.is_empty())
                .collect(),
        })
    }

    fn invitation(&self, person: &Person) -> Reply<Document> {
        let meeting = self.meeting()?;
        let on = meeting
            .on
            .ok_or_else(|| Problem::new("problem-date-needed"))?;
        let own = self.case.invitation(&person.id, &meeting.id);
        let form = match own.and_then(|own| own.variant) {
            Some(Variant::Family) => Form::Family,
            Some(Variant::Child) => Form::Child,
            Some(Variant::Professional) => Form::Professional,
            Some(Variant::Message) => Form::Message,
            None if person.child => Form::Child,
            None => Form::Family,
        };
        let about = match own.map(|i| i.text.trim()).filter(|t| !t.is_empty()) {
            Some(words) => words.to_owned(),
            // The question is not for everybody who only sends a message, and too long for a child.
            None if matches!(form, Form::Child | Form::Message) => String::new(),
            None => self.questions().join("\n"),
        };
        self.clear(&[
            ("text", &about),
            ("place", &meeting.place),
            ("access", &meeting.access),
            ("sender", &meeting.sender),
            ("greeting", &person.greeting),
            ("children", &self.children()),
        ])?;
        self.may_be_sent(person, meeting, own)?;
        if meeting.sender_is_home {
            return Err(Problem::of("sender_is_home", "problem-sender-home").into());
        }
        let time = |t: &Option<String>| t.as_deref().and_then(parse_time);
        let coming = self
            .case
            .invitations
            .iter()
            .filter(|i| i.meeting.as_deref() == Some(meeting.id.as_str()))
            .filter(|i| i.attend != Some(Attend::Separate) && i.answer != Some(Answer::No))
            .filter(|i| i.variant != Some(Variant::Message))
            .count();
        let reply_days = u64::try_from(self.preset.answer_days).unwrap_or(5);
        let office = [
            self.settings.organisation.as_str(),
            &meeting.sender,
            &self.settings.phone,
        ];
        let reach: Vec<&str> = office
            .into_iter()
            .filter(|t| !t.trim().is_empty())
            .collect();
        Ok(invitation(&Letter {
            form,
            language: self.language,
            greeting: person.greeting.clone(),
            invited_by: self.children(),
            about,
            on,
            hours: time(&meeting.time).zip(time(&meeting.until)),
            place: meeting.place.clone(),
            access: meeting.access.clone(),
            people: u32::try_from(coming).ok().filter(|n| *n > 0),
            spoken: self.spoken(meeting),
            offers: Offers {
                food: !meeting.food.trim().is_empty(),
                children: !meeting.childcare.trim().is_empty(),
                transport: !meeting.transport.trim().is_empty(),
                interpreter: meeting.interpreter.is_some(),
            },
            reply_by: on.checked_sub_days(Days::new(reply_days)),
            coordinator: self.coordinator(),
            reach: reach.join(", "),
            made_on: self.today,
        }))
    }

    /// In which language people will talk, where that is not the letter's or somebody translates.
    fn spoken(&self, meeting: &Meeting) -> String {
        let letters = self.language.script();
        let spoken = crate::print::language(&self.case.family.language).spoken_name(letters);
        if meeting.interpreter.is_none() && spoken == self.language.spoken_name(letters) {
            String::new()
        } else {
            spoken.to_owned()
        }
    }

    /// Refuses a letter to somebody who is not invited, and one that rule 31 stops.
    fn may_be_sent(
        &self,
        person: &Person,
        meeting: &Meeting,
        own: Option<&Invitation>,
    ) -> Reply<()> {
        self.invited(Some(person))?;
        let scene = Scene {
            case: self.case,
            today: self.today,
            preset: self.preset,
        };
        let concerns = |id: &String| *id == meeting.id || own.is_some_and(|own| *id == own.id);
        let findings: Vec<_> = rules::stopping(&scene, Action::Print)
            .into_iter()
            .filter(|f| f.rule == 31 && f.subjects.iter().any(concerns))
            .collect();
        if findings.is_empty() {
            return Ok(());
        }
        Err(krug_domain::Problems {
            problems: Vec::new(),
            findings,
        }
        .into())
    }

    fn no_plan(&self, person: Option<&Person>) -> Reply<Document> {
        self.invited(person)?;
        let part = |p: &Person| {
            let gets = krug_domain::release::of(self.case, &p.id);
            gets.is_some_and(|gets| gets != krug_domain::release::Part::Whole)
        };
        if person.is_some_and(part) {
            return Err(Problem::of("reader", "problem-not-released").into());
        }
        let ended = |m: &&&Meeting| {
            m.outcome
                .is_some_and(|o| !matches!(o, Outcome::PlanAgreed | Outcome::PlanAgreedWithChanges))
        };
        let all = self.case.conferences();
        let meeting = all
            .iter()
            .rev()
            .find(ended)
            .ok_or_else(|| Problem::new("problem-no-meeting"))?;
        let met_on = meeting
            .on
            .ok_or_else(|| Problem::new("problem-date-needed"))?;
        let question = self.questions().join("\n");
        // Who gets a plan that was made on another day is said on the plan.
        let plan = &self.case.plan;
        let copies = if self.case.steps.is_empty() && plan.original.trim().is_empty() {
            plan.copies.as_str()
        } else {
            ""
        };
        self.clear(&[
            ("place", &meeting.place),
            ("family_words", &meeting.family_words),
            ("still_agreed", &meeting.still_agreed),
            ("next_steps", &meeting.next_steps),
            ("copies", copies),
            ("question", &question),
            ("without_plan", &self.case.referral.without_plan),
            ("children", &self.children()),
        ])?;
        let ending = match meeting.outcome {
            Some(Outcome::Adjourned) => Some(Ending::Adjourned),
            Some(Outcome::NoPlanTime) => Some(Ending::Time),
            Some(Outcome::NoPlanFamilyChose) => Some(Ending::Chose),
            Some(Outcome::PlanNotAccepted) => Some(Ending::NotAccepted),
            _ => None,
        };
        let again = meeting.adjourned_to.or(meeting.offered_on);
        // What the sheet says decides its mark, in whichever language it is printed.
        let mut says = format!(
            "{met_on}\0{}\0{:?}\0{again:?}\0{question}\0{}\0{}",
            meeting.place, meeting.outcome, meeting.family_words, self.case.referral.without_plan,
        );
        let more = [&meeting.still_agreed, &meeting.next_steps, copies];
        if more.iter().any(|words| !words.is_empty()) {
            says.extend(more.map(|words| format!("\0{words}")));
        }
        let everybody = text(self.language, "paper-everybody", &Args::new());
        let service = self.case.referral.without_plan.trim();
        Ok(no_plan(&NoPlanPaper {
            language: self.language,
            children: self.children(),
            met_on,
            place: meeting.place.clone(),
            question,
            ending,
            words: meeting.family_words.clone(),
            agreed: lines(&meeting.still_agreed),
            next: lines(&meeting.next_steps)
                .into_iter()
                .map(|line| match line.split_once(": ") {
                    Some((who, what)) => (who.trim().to_owned(), what.trim().to_owned()),
                    None => (String::new(), line),
                })
                .collect(),
            service: if service.is_empty() {
                Vec::new()
            } else {
                vec![service.to_owned()]
            },
            review: again.map(|date| krug_documents::names::Review {
                date,
                time: None,
                place: String::new(),
            }),
            call: (!self.settings.phone.is_empty())
                .then(|| (self.coordinator(), self.settings.phone.clone())),
            copies: lines(copies),
            names: Vec::new(),
            reader: person.map_or(everybody, |p| p.name.clone()),
            copy_number: 0,
            mark: krug_documents::mark(says.as_bytes()),
            seal_note: None,
        }))
    }
}

/// The recovery sheet.
pub(crate) fn recovery(settings: &Settings, groups: &[String], today: NaiveDate) -> Document {
    recovery_paper(&RecoverySheet {
        language: crate::print::language(&settings.language),
        vault: format!("Krug · {}", settings.name),
        made_on: today,
        groups: groups.to_vec(),
    })
}

/// The sheet of the own contact card.
pub(crate) fn card(settings: &Settings, card: &krug_exchange::Card, today: NaiveDate) -> Document {
    krug_documents::card::card(&krug_documents::card::CardSheet {
        language: crate::print::language(&settings.language),
        person: card.person.clone(),
        device: card.device.clone(),
        made_on: today,
        text: card.text(),
        fingerprint: card.fingerprint(),
    })
}
