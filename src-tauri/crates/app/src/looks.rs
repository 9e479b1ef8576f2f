//! How a paper looks: large, easy, in black alone, onto which sheets, with a second language beside the first.

use krug_documents::{Onto as Sheets, Print};
use krug_domain::kinds::{Onto, Paper, PaperKind, Reading};
use krug_domain::problem::Problem;
use krug_i18n::Language;
use serde::Deserialize;

use crate::failure::Reply;

/// How a paper looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Looks {
    /// In large print.
    pub large: bool,
    /// Easy to read; the plan alone.
    pub easy: bool,
    /// In black alone.
    pub black: bool,
    /// How pages go onto sheets; every page on its own, if nothing is said.
    pub onto: Option<Onto>,
    /// On A3, larger.
    pub a3: bool,
    /// Second language beside the first; the plan alone.
    pub beside: Option<String>,
    /// Its seal is not to be seen on the page: as the settings say, and not asked for with a paper.
    #[serde(skip)]
    pub unseen: bool,
}

impl Looks {
    /// As a paper of the register looked.
    pub(crate) fn of(paper: &Paper) -> Self {
        Self {
            large: paper.large,
            easy: paper.easy,
            black: paper.black,
            onto: paper.onto,
            a3: paper.a3,
            unseen: paper.unseen,
            beside: (!paper.beside.is_empty()).then(|| paper.beside.clone()),
        }
    }

    /// The same for somebody who reads so best.
    pub(crate) fn for_reading(&self, reading: Option<Reading>) -> Self {
        Self {
            large: self.large || reading == Some(Reading::Big),
            easy: self.easy || reading == Some(Reading::Easy),
            ..self.clone()
        }
    }

    /// What of it such a paper has: only the plan is easy to read or in two languages.
    pub(crate) fn fitting(&self, kind: PaperKind, language: Language) -> Self {
        let plan = kind == PaperKind::Plan;
        let beside = self.beside(language).filter(|_| plan);
        Self {
            easy: self.easy && plan && beside.is_none(),
            unseen: self.unseen && plan,
            beside: beside.map(|second| second.code().to_owned()),
            // What is made larger is not made smaller again.
            onto: self.onto.filter(|_| !self.a3),
            ..self.clone()
        }
    }

    pub(crate) fn print(&self) -> Print {
        Print {
            large: self.large,
            black: self.black,
            a3: self.a3,
            onto: match self.onto {
                Some(Onto::Two) => Sheets::Two,
                Some(Onto::Booklet) => Sheets::Booklet,
                Some(Onto::One) | None => Sheets::One,
            },
        }
    }

    /// The second language, if there is one and it is another than the first.
    pub(crate) fn beside(&self, first: Language) -> Option<Language> {
        let second = self
            .beside
            .as_deref()
            .and_then(|code| Language::from_code(code).ok());
        second.filter(|second| *second != first)
    }

    /// A sealed file is a page a sheet in its own colours: a seal stands for what was sealed, not for a way of printing.
    pub(crate) fn may_be_sealed(&self) -> Reply<()> {
        if self.black || self.a3 || matches!(self.onto, Some(Onto::Two | Onto::Booklet)) {
            return Err(Problem::of("onto", "problem-sealed-sheets").into());
        }
        Ok(())
    }
}
