//! The plan at home: the name sheet, the child's page, the sheet for the fridge and wallet cards. Numbers stand on them
//! only where their owners agreed (rule 60).

use krug_documents::Document;
use krug_documents::document::Sign;
use krug_documents::forms::cards::{CardsSheet, WalletCard, cards};
use krug_documents::forms::child::{ChildPage, child};
use krug_documents::forms::fridge::{FridgeSheet, Slot, fridge};
use krug_documents::forms::name_sheet::{NameSheet, name_sheet};
use krug_documents::names::Review;
use krug_domain::at_home::{self, number_at_home, number_for, turn_to, with_cards};
use krug_domain::kinds::{AtHome, PaperKind, Person, Step, StepPicture, parse_time};
use krug_domain::problem::Problem;
use krug_domain::release::{self, Part};

use crate::content::{Content, name_row};
use crate::failure::{Failure, Reply};
use crate::sheets::Sheet;

impl Sheet<'_> {
    pub(crate) fn at_home(&self, kind: PaperKind, person: Option<&Person>) -> Reply<Document> {
        crate::papers::nothing_stops(self.case, self.today, self.preset)?;
        match kind {
            PaperKind::Names => self.name_sheet(),
            PaperKind::Child => self.child(person.ok_or_else(|| Problem::new("problem-reader"))?),
            PaperKind::Fridge => self.fridge(),
            PaperKind::Cards => self.cards(),
            _ => Err(Failure::internal()),
        }
    }

    /// The review that is appointed, or the one the plan names, if it is still ahead.
    pub(crate) fn next_meeting(&self) -> Option<Review> {
        let plan = &self.case.plan;
        let named = (plan.review_on, plan.review_time.as_deref());
        let mut reviews = self.case.reviews();
        reviews.sort_by_key(|m| m.on);
        let appointed = reviews.iter().map(|m| (m.on, m.time.as_deref()));
        let mut all = appointed.chain(std::iter::once(named));
        let (on, time) = all.find(|(on, _)| on.is_some_and(|on| on >= self.today))?;
        Some(Review {
            date: on?,
            time: time.and_then(parse_time),
            place: String::new(),
        })
    }

    fn name_sheet(&self) -> Reply<Document> {
        let content = Content::holding(self.case, self.today)?;
        let mut texts = vec![("children", content.children.as_str())];
        texts.extend(content.names.iter().flat_map(|n| {
            [&n.name, &n.kin, &n.remark, &n.witness].map(|words| ("names", words.as_str()))
        }));
        self.clear(&texts)?;
        Ok(name_sheet(&NameSheet {
            language: self.language,
            children: content.children.clone(),
            made_on: content.made_on,
            names: content.names.iter().map(name_row).collect(),
            // Before the plan is sealed, each name that is written changes it; the sheet stays the same.
            mark: match Content::version(self.case) {
                Some(_) => krug_documents::mark(&content.bytes()),
                None => content.words_mark(),
            },
        }))
    }

    /// Steps with words for the child; where none has, the steps as the family wrote them.
    fn child(&self, person: &Person) -> Reply<Document> {
        if !person.child {
            return Err(Problem::of("reader", "problem-reader-child").into());
        }
        self.invited(Some(person))?;
        let content = Content::holding(self.case, self.today)?;
        if !crate::papers::gets_something(self.case, &content, person) {
            return Err(Problem::of("reader", "problem-not-released").into());
        }
        let all = self.steps_for(person);
        let steps: Vec<(Option<Sign>, String)> = all
            .iter()
            .map(|(step, home)| {
                let sign = home.and_then(|h| h.picture).map(sign);
                let words = match home.filter(|h| !h.for_child.is_empty()) {
                    Some(home) => home.for_child.clone(),
                    None => step.what.clone(),
                };
                (sign, words)
            })
            .collect();
        let names: Vec<String> = turn_to(self.case, &person.id)
            .iter()
            .map(|p| self.called(p))
            .collect();
        let mut texts = vec![("reader", person.first_name())];
        texts.extend(steps.iter().map(|(_, words)| ("step", words.as_str())));
        texts.extend(names.iter().map(|name| ("turn_to", name.as_str())));
        self.clear(&texts)?;
        Ok(child(&ChildPage {
            language: self.language,
            name: person.first_name().to_owned(),
            made_on: content.made_on,
            steps,
            turn_to: names,
            review: self.next_meeting(),
            mark: krug_documents::mark(&content.bytes()),
        }))
    }

    /// The steps that are this child's, each with what is written for home: those with words for a child alone, where
    /// some have any.
    fn steps_for(&self, person: &Person) -> Vec<(&Step, Option<&AtHome>)> {
        let mut all = at_home::steps(self.case);
        // A child who gets parts of the plan gets those parts here, too.
        match release::of(self.case, &person.id) {
            Some(Part::Steps(steps)) => all.retain(|(step, _)| steps.contains(step.id.as_str())),
            Some(Part::Review) => all.clear(),
            Some(Part::Whole) | None => {}
        }
        let for_child = |(_, home): &(&Step, Option<&AtHome>)| {
            home.is_some_and(|home| !home.for_child.is_empty())
        };
        if all.iter().any(for_child) {
            all.retain(for_child);
        }
        all
    }

    /// How many steps of the plan are not on a child's page.
    pub(crate) fn steps_not_for(&self, person: &Person) -> usize {
        let all = self.steps_for(person);
        self.case.steps.len().saturating_sub(all.len())
    }

    /// As one says it at home: the family's word for the kinship and the first name.
    fn called(&self, person: &Person) -> String {
        let name = person.first_name();
        let mut words = person.kin.split_whitespace();
        match (words.next(), words.next()) {
            (Some(kin), None) => format!("{kin} {name}"),
            _ => name.to_owned(),
        }
    }

    /// The first name; with the family's word for the kinship where two share it. Never a surname.
    fn among(&self, person: &Person) -> String {
        let first = person.first_name();
        let shared = self
            .case
            .people
            .iter()
            .filter(|p| p.first_name() == first)
            .count()
            > 1;
        if shared {
            self.called(person)
        } else {
            first.to_owned()
        }
    }

    fn fridge(&self) -> Reply<Document> {
        let content = Content::holding(self.case, self.today)?;
        let mut week = Vec::new();
        let mut any = Vec::new();
        for (step, home) in at_home::steps(self.case) {
            let who = step.who.iter().filter_map(|id| self.case.person(id));
            let who: Vec<String> = who.map(|p| self.among(p)).collect();
            let who: Vec<&str> = who.iter().map(String::as_str).collect();
            let who = match krug_i18n::list(self.language, &who) {
                nobody if nobody.is_empty() => step.help.clone(),
                who => who,
            };
            let slots = home.iter().flat_map(|h| h.week.keys());
            let slots: Vec<(usize, usize)> = slots.filter_map(|mark| at_home::slot(mark)).collect();
            if slots.is_empty() {
                let what = match step.when.trim() {
                    "" => step.what.clone(),
                    when => format!("{} ({when})", step.what),
                };
                any.push((who, what));
                continue;
            }
            week.extend(slots.into_iter().map(|(day, part)| Slot {
                day,
                part,
                who: who.clone(),
                what: step.what.clone(),
            }));
        }
        let mut numbers: Vec<(String, String)> = Vec::new();
        for holder in with_cards(self.case) {
            for person in turn_to(self.case, &holder.id) {
                if let Some(number) = number_at_home(self.case, &person.id) {
                    let line = (self.among(person), number.to_owned());
                    if !numbers.contains(&line) {
                        numbers.push(line);
                    }
                }
            }
        }
        let mut texts: Vec<(&str, &str)> = any
            .iter()
            .flat_map(|(who, what)| [("step", who.as_str()), ("step", what.as_str())])
            .collect();
        texts.extend(
            week.iter()
                .flat_map(|s| [("step", s.who.as_str()), ("step", s.what.as_str())]),
        );
        texts.extend(
            content
                .if_hard
                .iter()
                .map(|line| ("if_hard", line.as_str())),
        );
        self.clear(&texts)?;
        Ok(fridge(&FridgeSheet {
            language: self.language,
            made_on: content.made_on,
            week,
            any,
            hard: content.if_hard.clone(),
            numbers,
            emergency: self.preset.emergency.clone(),
            review: self.next_meeting(),
            mark: krug_documents::mark(&content.bytes()),
            large: self.large,
        }))
    }

    /// First names of those to turn to, whose numbers do not hang at home: nobody agreed to that.
    pub(crate) fn numbers_not_at_home(&self) -> Vec<&str> {
        self.without_number(&|p, _| number_at_home(self.case, &p.id).is_some())
    }

    /// The same for cards, each for its owner.
    pub(crate) fn numbers_not_on_cards(&self) -> Vec<&str> {
        self.without_number(&|p, holder| number_for(self.case, &p.id, &holder.id).is_some())
    }

    fn without_number(&self, has: &dyn Fn(&Person, &Person) -> bool) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for holder in with_cards(self.case) {
            for person in turn_to(self.case, &holder.id) {
                if !has(person, holder) && !names.contains(&person.first_name()) {
                    names.push(person.first_name());
                }
            }
        }
        names
    }

    fn cards(&self) -> Reply<Document> {
        let cards_of: Vec<WalletCard> = with_cards(self.case)
            .into_iter()
            .map(|holder| WalletCard {
                name: holder.first_name().to_owned(),
                turn_to: turn_to(self.case, &holder.id)
                    .into_iter()
                    .map(|p| {
                        let number = number_for(self.case, &p.id, &holder.id);
                        (self.called(p), number.unwrap_or_default().to_owned())
                    })
                    .collect(),
            })
            .collect();
        if cards_of.is_empty() {
            return Err(Problem::new("problem-no-cards").into());
        }
        let texts: Vec<(&str, &str)> = cards_of
            .iter()
            .flat_map(|card| {
                std::iter::once(card.name.as_str())
                    .chain(card.turn_to.iter().map(|(name, _)| name.as_str()))
            })
            .map(|words| ("turn_to", words))
            .collect();
        self.clear(&texts)?;
        Ok(cards(&CardsSheet {
            language: self.language,
            cards: cards_of,
            review: self.next_meeting(),
            emergency: self.preset.emergency.clone(),
            made_on: self.today,
        }))
    }
}

pub(crate) fn sign(of: StepPicture) -> Sign {
    match of {
        StepPicture::Bed => Sign::Bed,
        StepPicture::Ball => Sign::Ball,
        StepPicture::Walk => Sign::Walk,
        StepPicture::School => Sign::School,
        StepPicture::Phone => Sign::Phone,
        StepPicture::Meal => Sign::Meal,
        StepPicture::Book => Sign::Book,
        StepPicture::Home => Sign::Home,
        StepPicture::Bus => Sign::Bus,
        StepPicture::Heart => Sign::Heart,
    }
}
