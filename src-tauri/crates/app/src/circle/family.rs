//! The circle as the family may see it: on the turned screen, drawn with a child, and on paper.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use krug_documents::document::Picture as PaperPicture;
use krug_domain::kinds::Person;
use krug_domain::map::{self, DayStanding, Drawn, Member, Picture, RINGS, Turns};
use krug_domain::{Case, Problem};
use krug_i18n::Language;
use serde::Serialize;

use super::chosen;
use super::said::Said;
use crate::failure::Reply;
use crate::map::Marks;
use crate::paper;

/// A drawing as the family may see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DrawingTurned {
    /// Drawing.
    pub id: String,
    /// Drawn on.
    pub on: Option<NaiveDate>,
    /// First name of who told it, if the family may see them.
    pub told_by: String,
}

/// Somebody or something that waits for a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WaitingTurned {
    /// Person or organisation.
    pub id: String,
    /// The word in the room.
    pub name: String,
}

/// The circle as the family may see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CircleTurned {
    /// Drawings it may see, oldest first.
    pub drawings: Vec<DrawingTurned>,
    /// The one that is shown.
    pub drawing: Option<String>,
    /// What is drawn.
    pub picture: Picture,
    /// Words of the four rings.
    pub rings: Vec<String>,
    /// Who has no place in it yet.
    pub waiting: Vec<WaitingTurned>,
}

/// The circle on the screen turned to the family: drawings it may see, and those alone whom it may see.
pub(crate) fn turned(
    case: &Case,
    drawing: Option<&str>,
    today: NaiveDate,
    language: Language,
) -> Reply<CircleTurned> {
    let standing = |person: &Person| Some(crate::map::standing_turned(case, person));
    let (seen, names) = crate::map::for_family(case);
    let all = map::drawings(&seen);
    let chosen = chosen(&all, drawing)?;
    let (picture, rings) = family_picture(&seen, &names, chosen, (today, language), &standing);
    let waiting = chosen.map_or_else(Vec::new, |drawn| {
        let outside = map::members(&seen).filter(|m| drawn.ring(m.id()).is_none());
        let one = |member: Member<'_>| WaitingTurned {
            id: member.id().to_owned(),
            name: match member {
                Member::Person(person) => names.get(&person.id).cloned().unwrap_or_default(),
                Member::Organisation(organisation) => organisation.name.clone(),
            },
        };
        outside.map(one).collect()
    });
    let drawings = all.iter().map(|d| DrawingTurned {
        id: d.id.to_owned(),
        on: d.drawing.and_then(|d| d.on),
        told_by: d
            .told_by()
            .and_then(|id| names.get(id))
            .cloned()
            .unwrap_or_default(),
    });
    Ok(CircleTurned {
        drawings: drawings.collect(),
        drawing: chosen.map(|d| d.id.to_owned()),
        picture,
        rings: rings.to_vec(),
        waiting,
    })
}

fn family_picture(
    seen: &Case,
    names: &BTreeMap<String, String>,
    chosen: Option<&Drawn<'_>>,
    (today, language): (NaiveDate, Language),
    standing: &dyn Fn(&Person) -> Option<DayStanding>,
) -> (Picture, [String; RINGS]) {
    let marks = |person: &Person| Marks::of_family(standing(person));
    let said = Said {
        case: seen,
        names: names.clone(),
        language,
        today,
        kin: false,
        marks: &marks,
    };
    let (picture, _) = said.picture(chosen, &Turns::default());
    (picture, said.rings(chosen))
}

/// How many of those who stand on the newest drawing the family does not see there.
pub(crate) fn not_shown(case: &Case) -> usize {
    let (seen, _) = crate::map::for_family(case);
    let on = |case: &Case| map::newest(case).map_or(0, |drawn| drawn.placed(case).count());
    on(case).saturating_sub(on(&seen))
}

/// The circle for paper: the newest drawing the family may see.
pub(crate) struct PaperCircle {
    pub picture: PaperPicture,
    /// Every name and word on it.
    pub words: Vec<String>,
    /// Who told it, and when.
    pub told_by: String,
    pub on: Option<NaiveDate>,
}

/// The newest drawing with letters instead of names, for supervision.
pub(crate) fn by_letters(
    case: &Case,
    letters: &BTreeMap<String, String>,
    today: NaiveDate,
    language: Language,
) -> Option<PaperPicture> {
    let drawn = map::newest(case)?;
    drawn.placed(case).next()?;
    let (picture, _) = family_picture(case, letters, Some(&drawn), (today, language), &|_| None);
    Some(paper::picture(&picture))
}

/// Whether there is a drawing to print.
pub(crate) fn drawable(case: &Case) -> bool {
    let (seen, _) = crate::map::for_family(case);
    map::newest(&seen).is_some_and(|d| d.placed(&seen).next().is_some())
}

pub(crate) fn for_paper(case: &Case, today: NaiveDate, language: Language) -> Reply<PaperCircle> {
    let (seen, names) = crate::map::for_family(case);
    let drawn = map::newest(&seen).ok_or_else(|| Problem::new("problem-no-drawing"))?;
    let (picture, rings) =
        family_picture(&seen, &names, Some(&drawn), (today, language), &|_| None);
    let mut words: Vec<String> = rings.to_vec();
    words.extend(names.values().cloned());
    words.extend(seen.organisations.iter().map(|o| o.name.clone()));
    Ok(PaperCircle {
        picture: paper::picture(&picture),
        words,
        told_by: drawn
            .told_by()
            .and_then(|id| names.get(id))
            .cloned()
            .unwrap_or_default(),
        on: drawn.drawing.and_then(|d| d.on),
    })
}
