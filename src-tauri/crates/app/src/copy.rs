//! A copy of a plan: for whom, in which look and language, what goes along in it, and who agreed how.

use std::collections::{BTreeMap, BTreeSet};

use krug_documents::Document;
use krug_documents::display::Attachment;
use krug_documents::document::Sign;
use krug_documents::plan::{Event, How, Parts, plan};
use krug_documents::plan_easy::easy;
use krug_documents::two_languages::two_languages;
use krug_domain::Case;
use krug_domain::kinds::{AgreementChoice, AgreementWay, AtHome, Translation};
use krug_domain::release::{self, Part};
use krug_i18n::{Args, Language, text};

use crate::content::{Content, Signed, Step, lines, short_name};
use crate::looks::Looks;

/// For whom a copy is made, and how it looks.
pub(crate) struct ForReader<'a> {
    pub language: Language,
    /// Of the family's words.
    pub own: Language,
    /// Everybody, if nobody is named.
    pub reader: Option<&'a str>,
    pub number: u32,
    pub mark: &'a str,
    pub parts: Parts,
    pub seal: bool,
    /// Who holds the sheet signed in ink; may be empty.
    pub held_by: &'a str,
    pub looks: &'a Looks,
    /// What was written for words of the plan in other languages.
    pub translations: &'a [Translation],
    /// Pictures of steps, by their numbers.
    pub pictures: BTreeMap<u32, Sign>,
}

impl<'a> ForReader<'a> {
    pub(crate) fn everybody(language: Language, mark: &'a str, looks: &'a Looks) -> Self {
        Self {
            language,
            own: language,
            reader: None,
            number: 0,
            mark,
            parts: Parts::All,
            seal: true,
            held_by: "",
            looks,
            translations: &[],
            pictures: BTreeMap::new(),
        }
    }
}

impl Content {
    /// What a whole copy carries for a program to read: what stands on it and no more, with its mark.
    pub(crate) fn attached(&self, language: Language, held_by: &str) -> Attachment {
        let told = Content {
            names: self.names.iter().map(Signed::told).collect(),
            ..self.clone()
        };
        let content = serde_json::json!({
            "krug": "plan",
            "format": 1,
            "mark": krug_documents::mark(&self.bytes()),
            "plan": told,
            "held_by": (!held_by.is_empty()).then_some(held_by),
            "events": self.events().iter().map(event).collect::<Vec<_>>(),
        });
        Attachment {
            name: "plan.json",
            media: "application/json",
            words: text(language, "paper-attached", &Args::new()),
            bytes: serde_json::to_vec(&content).unwrap_or_default(),
        }
    }

    /// What this reader gets: what the family said, by itself or when this plan was made; else the whole plan.
    pub(crate) fn parts_for(&self, case: &Case, reader: Option<&str>) -> Parts {
        let Some(reader) = reader else {
            return Parts::All;
        };
        match release::said(case, reader) {
            Some(Part::Steps(steps)) => {
                let those = steps.into_iter().filter_map(|id| self.number_of(case, id));
                let numbers: BTreeSet<u32> = those.collect();
                Parts::Steps(numbers.into_iter().collect())
            }
            Some(Part::Review) => Parts::Review,
            Some(Part::Whole) => Parts::All,
            None => {
                let own = self.names.iter().find(|n| n.person == reader);
                let only = own.and_then(|n| n.only_steps.clone());
                only.map_or(Parts::All, Parts::Steps)
            }
        }
    }

    /// The pictures that were chosen for its steps, by number.
    pub(crate) fn pictures(&self, case: &Case) -> BTreeMap<u32, Sign> {
        let of = |home: &AtHome| {
            let number = self.number_of(case, home.step.as_deref()?)?;
            Some((number, crate::at_home::sign(home.picture?)))
        };
        case.at_homes.iter().filter_map(of).collect()
    }

    /// The number in this plan of a step that the family named. After the plan was sealed, steps may have been moved or
    /// written anew: it is the same one only if it says the same, and nothing is given where that is not certain.
    fn number_of(&self, case: &Case, id: &str) -> Option<u32> {
        let mut numbered = case.steps_in_order().into_iter().zip(1u32..);
        let (step, place) = numbered.find(|(step, _)| step.id == id)?;
        let now = [
            &step.what,
            &step.help,
            &step.when,
            &step.known,
            &step.if_not,
        ];
        let same = |own: &&Step| own.texts() == now.map(String::as_str);
        let all: Vec<&Step> = self.steps.iter().filter(same).collect();
        if let [one] = all[..] {
            return Some(one.number);
        }
        // Of several with the same words the one of the same people; if they are the same in all, its place decides.
        let who = step.who.iter().filter_map(|id| case.person(id));
        let who: Vec<String> = who.map(|p| short_name(case, p)).collect();
        let theirs: Vec<&Step> = all.into_iter().filter(|own| own.who == who).collect();
        let here = theirs.iter().find(|own| own.number == place);
        here.or(theirs.first()).map(|own| own.number)
    }

    /// The words that a copy in a second language needs: every line of the family and of the services by itself.
    pub(crate) fn to_translate(&self, parts: &Parts) -> Vec<String> {
        let mut all: Vec<&str> = Vec::new();
        let whole = *parts == Parts::All;
        let own_sheet = self.own_sheet();
        if whole {
            all.extend(self.questions.iter().map(String::as_str));
            all.extend([self.strengths.as_str(), own_sheet.as_str()]);
        }
        for step in self.steps.iter().filter(|step| parts.has(step.number)) {
            all.extend(step.texts());
        }
        if whole {
            all.extend(
                self.if_hard
                    .iter()
                    .chain(&self.promises)
                    .map(String::as_str),
            );
            all.push(&self.guardian);
            all.extend(self.referrer.iter().map(|r| r.reason.as_str()));
            all.extend(self.copies.iter().map(String::as_str));
        }
        all.iter().flat_map(|words| lines(words)).collect()
    }

    /// Who agreed how, in the order it happened; who was not asked yet is not among them.
    pub(crate) fn events(&self) -> Vec<Event> {
        let mut events: Vec<Event> = self
            .names
            .iter()
            .filter_map(|signed| {
                let how = match (signed.choice?, signed.way) {
                    (AgreementChoice::NotSigning, _) => How::NotSigning,
                    (AgreementChoice::AskedLater, _) if signed.on.is_none() => return None,
                    (AgreementChoice::TaskOnly, _) => How::Task,
                    (_, Some(AgreementWay::Voice)) => How::Voice {
                        witness: signed.witness.clone(),
                    },
                    (_, Some(AgreementWay::Pad)) if !signed.strokes.is_empty() => How::Pad,
                    (_, Some(AgreementWay::Ink)) => How::Ink,
                    // In which way is not said: nothing is claimed.
                    _ => return None,
                };
                Some(Event {
                    on: signed.on,
                    name: signed.name.clone(),
                    how,
                    remark: signed.choice == Some(AgreementChoice::Remark)
                        && !signed.remark.is_empty(),
                })
            })
            .collect();
        // Without a day nobody knows when: last.
        events.sort_by_key(|event| (event.on.is_none(), event.on));
        events
    }

    /// The plan as a document for one reader.
    pub(crate) fn document(&self, copy: &ForReader<'_>) -> Document {
        let paper = self.paper(copy);
        let mut document = match copy.looks.beside(copy.language) {
            Some(second) => two_languages(&paper, second, &|words| {
                translated(copy.translations, second, words).map(|t| t.words.clone())
            }),
            None if copy.looks.easy => easy(&paper),
            None => plan(&paper),
        };
        document.print = copy.looks.print();
        document.keep_tongue(copy.own, self.texts().into_iter().map(|(_, words)| words));
        document.attachment =
            (copy.parts == Parts::All).then(|| self.attached(copy.language, copy.held_by));
        document
    }
}

/// What was last written for these words in this language.
pub(crate) fn translated<'a>(
    all: &'a [Translation],
    language: Language,
    words: &'a str,
) -> Option<&'a Translation> {
    written(all, language, words).filter(|t| !t.words.trim().is_empty())
}

/// The same, though it was wiped again.
pub(crate) fn written<'a>(
    all: &'a [Translation],
    language: Language,
    words: &'a str,
) -> Option<&'a Translation> {
    written_for(all, language, words).last()
}

/// All that was written for these words in this language: more than one, if two laptops did.
pub(crate) fn written_for<'a>(
    all: &'a [Translation],
    language: Language,
    words: &'a str,
) -> impl Iterator<Item = &'a Translation> {
    let of = move |t: &&Translation| t.language == language.code() && t.of.trim() == words.trim();
    all.iter().filter(of)
}

/// An event as a program reads it.
fn event(of: &Event) -> serde_json::Value {
    let (how, witness) = match &of.how {
        How::Ink => ("ink", None),
        How::Pad => ("pad", None),
        How::Voice { witness } => ("voice", Some(witness)),
        How::NotSigning => ("not_signing", None),
        How::Task => ("task", None),
    };
    serde_json::json!({
        "on": of.on, "name": of.name, "how": how, "witness": witness, "remark": of.remark,
    })
}
