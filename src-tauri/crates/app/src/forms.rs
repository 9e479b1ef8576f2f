//! The forms of the method, from the typed case: what is asked, the information sheets, agreement, the pack for private
//! family time, review, feedback, supervision and the sheet of the day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use krug_documents::Document;
use krug_documents::forms::agreement::{AgreementSheet, agreement};
use krug_documents::forms::day::{DaySheet, day};
use krug_documents::forms::feedback::{feedback, feedback_referrer};
use krug_documents::forms::informant::informant;
use krug_documents::forms::information::{InformationSheet, Readers, information};
use krug_documents::forms::pack::{Pack, pack};
use krug_documents::forms::referral::{ReferralSheet, referral};
use krug_documents::forms::review::{ReviewSheet, review};
use krug_documents::forms::supervision::{SupervisionSheet, supervision};
use krug_domain::Case;
use krug_domain::kinds::{
    Answer, Attend, Invitation, Meeting, Organisation, PaperKind, Person, Role, Side, parse_time,
};
use krug_domain::problem::Problem;
use krug_i18n::{Args, text};

use crate::failure::{Failure, Reply};
use crate::people;
use crate::sheets::Sheet;

impl Sheet<'_> {
    /// The document of a form.
    pub(crate) fn form(&self, kind: PaperKind, person: Option<&Person>) -> Reply<Document> {
        match kind {
            PaperKind::Referral => self.referral(),
            PaperKind::Information => self.information(Readers::All),
            PaperKind::InformationEasy => self.information(Readers::Easy),
            PaperKind::InformationChild => self.information(Readers::Child),
            PaperKind::Agreement => self.agreement(person),
            PaperKind::Informant => self.informant(),
            PaperKind::Pack => self.pack(),
            PaperKind::Review => self.review(),
            PaperKind::Feedback => Ok(feedback(self.language, self.today)),
            PaperKind::FeedbackReferrer => Ok(feedback_referrer(self.language, self.today)),
            PaperKind::Supervision => self.supervision(),
            PaperKind::Day => self.day(),
            PaperKind::Labels => self.labels(),
            PaperKind::Taxi => self.taxi(),
            PaperKind::Directory => self.directory(),
            PaperKind::Names | PaperKind::Child | PaperKind::Fridge | PaperKind::Cards => {
                self.at_home(kind, person)
            }
            _ => Err(Failure::internal()),
        }
    }

    pub(crate) fn say(&self, key: &str) -> String {
        text(self.language, key, &Args::new())
    }

    /// What is asked, for the family to read: no safety matter has a place on it.
    fn referral(&self) -> Reply<Document> {
        let case = self.case;
        let of = &case.referral;
        let name = of.referrer.as_deref().map(|id| case.name(id).to_owned());
        let by: Vec<String> = name
            .into_iter()
            .chain(std::iter::once(of.office.clone()))
            .filter(|part| !part.trim().is_empty())
            .collect();
        let mut offers = case.offers.clone();
        offers.sort_by(|a, b| (a.pos, &a.id).cmp(&(b.pos, &b.id)));
        let offers: Vec<String> = offers
            .iter()
            .map(|offer| match offer.by.trim() {
                "" => offer.text.clone(),
                by => format!("{} ({by})", offer.text),
            })
            .collect();
        let sheet = ReferralSheet {
            language: self.language,
            alias: case.family.alias.clone(),
            received: of.received,
            by: by.join(", "),
            children: self.children(),
            spoken: crate::print::language(&case.family.language)
                .spoken_name(self.language.script())
                .to_owned(),
            first_talk: case.talks.iter().filter_map(|talk| talk.on).min(),
            asked: of.asked.clone(),
            well: of.strengths.clone(),
            worry: of.worries.clone(),
            nothing: of.if_nothing.clone(),
            questions: self.questions(),
            must: self.must_haves(),
            offers,
            without: of.without_plan.clone(),
            made_on: self.today,
        };
        let mut texts: Vec<(&str, &str)> = vec![
            ("referrer", &sheet.by),
            ("alias", &sheet.alias),
            ("children", &sheet.children),
            ("asked", &sheet.asked),
            ("strengths", &sheet.well),
            ("worries", &sheet.worry),
            ("if_nothing", &sheet.nothing),
            ("without_plan", &sheet.without),
        ];
        let more = sheet
            .questions
            .iter()
            .chain(&sheet.must)
            .chain(&sheet.offers);
        texts.extend(more.map(|words| ("question", words.as_str())));
        self.clear(&texts)?;
        Ok(referral(&sheet))
    }

    fn information(&self, readers: Readers) -> Reply<Document> {
        Ok(information(&InformationSheet {
            language: self.language,
            readers,
            coordinator: self.coordinator(),
            phone: self.settings.phone.clone(),
            made_on: self.today,
        }))
    }

    fn agreement(&self, person: Option<&Person>) -> Reply<Document> {
        self.invited(person)?;
        let name = person.map_or("", |p| p.name.as_str());
        self.clear(&[("reader", name)])?;
        Ok(agreement(&AgreementSheet {
            language: self.language,
            name: name.to_owned(),
            mark: person.map_or_else(String::new, |p| {
                let of = format!("{}{}{}", p.id, self.language.code(), self.today);
                krug_documents::mark(of.as_bytes())
            }),
            child: person.is_some_and(|p| p.child),
            young: person
                .is_some_and(|p| p.child && p.age_on(self.today).is_none_or(|age| age < 12)),
            keep_months: self.keep_months,
            made_on: self.today,
        }))
    }

    fn informant(&self) -> Reply<Document> {
        let children = self.children();
        self.clear(&[("children", &children)])?;
        Ok(informant(self.language, &children, self.today))
    }

    /// The pack holds those alone whom the family may see, and nobody who is not invited.
    fn pack(&self) -> Reply<Document> {
        let (seen, names) = crate::map::for_family(self.case);
        let named = |inside: bool| -> Vec<(String, String)> {
            seen.people
                .iter()
                .filter(|p| self.comes(p))
                .filter(|p| (p.family_side() || p.in_private_time) == inside)
                .filter_map(|p| {
                    let name = names.get(&p.id)?.clone();
                    let part = if p.kin.is_empty() {
                        p.organisation.clone()
                    } else {
                        p.kin.clone()
                    };
                    Some((name, part))
                })
                .collect()
        };
        let (inside, mut outside) = (named(true), named(false));
        let coordinator = self.coordinator();
        if !coordinator.is_empty() {
            outside.push((coordinator, self.say("paper-coordinator-title")));
        }
        let words = inside.iter().chain(&outside);
        let words: Vec<(&str, &str)> = words
            .flat_map(|(name, part)| [("name", name.as_str()), ("kin", part.as_str())])
            .collect();
        self.clear(&words)?;
        let circle = if crate::circle::drawable(self.case) {
            let drawn = crate::circle::for_paper(self.case, self.today, self.language)?;
            let words: Vec<_> = drawn.words.iter().map(|w| ("name", w.as_str())).collect();
            self.clear(&words)?;
            Some(drawn.picture)
        } else {
            None
        };
        Ok(pack(&Pack {
            question: self.question_sheet()?,
            inside,
            outside,
            circle,
            large: self.large,
        }))
    }

    /// In the room: who was asked to come into it. By phone, by a message or apart from the others is not in the room.
    fn comes(&self, person: &Person) -> bool {
        let meeting = self.case.current_conference().map(|m| m.id.as_str());
        let asked = meeting.and_then(|m| self.case.invitation(&person.id, m));
        let room = |i: &Invitation| {
            i.answer != Some(Answer::No) && matches!(i.attend, None | Some(Attend::Room))
        };
        !person.died && person.left_on.is_none() && asked.is_some_and(room)
    }

    /// How many of those in the room the pack does not name, for the family does not see them.
    pub(crate) fn in_room_not_shown(&self) -> usize {
        let (seen, names) = crate::map::for_family(self.case);
        let all = self.case.people.iter().filter(|p| self.comes(p)).count();
        let shown = seen.people.iter().filter(|p| self.comes(p));
        all.saturating_sub(shown.filter(|p| names.contains_key(&p.id)).count())
    }

    fn review(&self) -> Reply<Document> {
        let case = self.case;
        crate::papers::nothing_stops(case, self.today, self.preset)?;
        let steps: Vec<(u32, String, String)> = case
            .steps_in_order()
            .iter()
            .zip(1u32..)
            .map(|(step, number)| {
                let who = step.who.iter().filter_map(|id| case.person(id));
                let who: Vec<&str> = who.map(|p| case.short_name(p)).collect();
                (number, step.what.clone(), who.join(", "))
            })
            .collect();
        let children = self.children();
        let mut texts = vec![("children", children.as_str())];
        texts.extend(
            steps
                .iter()
                .flat_map(|(_, what, who)| [("step", what.as_str()), ("step", who.as_str())]),
        );
        self.clear(&texts)?;
        Ok(review(&ReviewSheet {
            language: self.language,
            children,
            on: self.next_meeting().map_or(self.today, |next| next.date),
            steps,
        }))
    }

    /// Letters for everybody and everything; no name, place or date of the family reaches the paper.
    fn supervision(&self) -> Reply<Document> {
        let (seen, letters_of, who) = self.by_letters();
        let case = self.case;
        let from = case.referral.received;
        let met = case.conferences().iter().filter_map(|m| m.on).min();
        let dates: [(&str, Option<NaiveDate>); 4] = [
            ("paper-supervision-asked", from),
            (
                "paper-supervision-talk",
                case.talks.iter().filter_map(|t| t.on).min(),
            ),
            ("paper-supervision-met", met),
            (
                "paper-supervision-review",
                case.reviews().iter().filter_map(|m| m.on).min(),
            ),
        ];
        let days = dates
            .into_iter()
            .filter(|(_, on)| on.is_some_and(|on| on <= self.today))
            .filter_map(|(key, on)| Some(((on? - from?).num_days(), key)))
            .filter(|(n, _)| *n >= 0)
            .collect();
        Ok(supervision(&SupervisionSheet {
            language: self.language,
            who,
            days,
            circle: crate::circle::by_letters(&seen, &letters_of, self.today, self.language),
            made_on: self.today,
        }))
    }

    /// The case without a word that tells who it is about, the letter of each person, and what each letter stands for.
    fn by_letters(&self) -> (Case, BTreeMap<String, String>, Vec<(String, String)>) {
        let mut seen = self.case.clone();
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        let mut letters_of = BTreeMap::new();
        let mut who: Vec<((&str, u32), String)> = Vec::new();
        for person in self.case.present_people() {
            let (letter, key) = part(person);
            let count = counts.entry(letter).or_default();
            *count += 1;
            let code = format!("{letter}{count}");
            let age = people::age(person, self.today);
            let words = if person.main && !age.is_empty() {
                format!("{}, {age}", self.say(key))
            } else {
                self.say(key)
            };
            who.push(((letter, *count), words));
            letters_of.insert(person.id.clone(), code);
        }
        for (organisation, n) in seen.organisations.iter_mut().zip(1..) {
            *organisation = Organisation {
                id: organisation.id.clone(),
                name: format!("O{n}"),
                member: organisation.member.clone(),
                ..Organisation::default()
            };
            who.push((("O", n), self.say("kind-organisation")));
        }
        who.sort();
        let who = who
            .into_iter()
            .map(|((letter, n), words)| (format!("{letter}{n}"), words))
            .collect();
        for drawing in &mut seen.drawings {
            for ring in [
                &mut drawing.ring_1,
                &mut drawing.ring_2,
                &mut drawing.ring_3,
                &mut drawing.ring_4,
            ] {
                ring.clear();
            }
        }
        (seen, letters_of, who)
    }

    /// Counts and the code word; names would be in a bag that can be lost.
    fn day(&self) -> Reply<Document> {
        let case = self.case;
        let meeting = self.meeting()?;
        let on = meeting
            .on
            .ok_or_else(|| Problem::new("problem-date-needed"))?;
        let invited = self.asked_to(meeting);
        let room: Vec<&Person> = invited
            .iter()
            .filter(|(_, way)| matches!(way, None | Some(Attend::Room)))
            .map(|(p, _)| *p)
            .collect();
        let by = |ways: &[Attend]| {
            let those = invited
                .iter()
                .filter(|(_, way)| way.is_some_and(|w| ways.contains(&w)));
            those.count()
        };
        let those = |test: &dyn Fn(&Person) -> bool| room.iter().filter(|p| test(p)).count();
        let spoken: std::collections::BTreeSet<&str> = room
            .iter()
            .map(|p| p.needs_interpreter.trim())
            .filter(|language| !language.is_empty())
            .collect();
        let spoken = spoken.into_iter().collect::<Vec<_>>().join(", ");
        self.clear(&[("place", &meeting.place), ("needs_interpreter", &spoken)])?;
        // Who cooks what is told in words that may hold a name; the bag needs to know that there is food.
        let food = if meeting.food.trim().is_empty() {
            String::new()
        } else {
            self.say("yes")
        };
        Ok(day(&DaySheet {
            language: self.language,
            alias: case.family.alias.clone(),
            on,
            at: meeting.time.as_deref().and_then(parse_time),
            place: meeting.place.clone(),
            counts: vec![
                ("paper-day-people", room.len()),
                ("paper-day-children", those(&|p| p.child)),
                ("paper-day-phone", by(&[Attend::Phone, Attend::Video])),
                ("paper-day-message", by(&[Attend::Message])),
                (
                    "paper-day-diets",
                    those(&|p| !p.needs_diet.trim().is_empty()),
                ),
                ("paper-day-transport", those(&|p| p.needs_transport)),
                ("paper-day-childcare", those(&|p| p.needs_childcare)),
            ],
            words: vec![("paper-day-food", food), ("paper-day-interpreter", spoken)],
            office: self.office(),
        }))
    }

    /// Who was asked to come to a meeting and has not said no, and in which way they take part.
    pub(crate) fn asked_to(&self, meeting: &Meeting) -> Vec<(&Person, Option<Attend>)> {
        let case = self.case;
        case.invitations
            .iter()
            .filter(|i| i.meeting.as_deref() == Some(meeting.id.as_str()))
            .filter(|i| i.answer != Some(Answer::No))
            .filter_map(|i| Some((case.person(i.person.as_deref()?)?, i.attend)))
            .filter(|(p, _)| !case.excluded(&p.id))
            .collect()
    }

    /// Where a lost sheet goes: the office, never a home.
    fn office(&self) -> String {
        let parts = [
            self.settings.organisation.trim(),
            self.settings.address.trim(),
        ];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// The letter somebody's code begins with, and the message for it.
fn part(person: &Person) -> (&'static str, &'static str) {
    match (person.main, person.role, person.side) {
        (true, ..) => ("C", "paper-supervision-child"),
        (_, Some(Role::Friend), _) => ("N", "paper-supervision-friend"),
        (_, None | Some(Role::Family), Some(Side::Mother)) => {
            ("M", "paper-supervision-mother-side")
        }
        (_, None | Some(Role::Family), Some(Side::Father)) => {
            ("F", "paper-supervision-father-side")
        }
        (_, None | Some(Role::Family), _) => ("B", "paper-supervision-both-sides"),
        _ => ("S", "paper-supervision-service"),
    }
}
