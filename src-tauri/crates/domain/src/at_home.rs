//! The plan at home: whom to turn to when it is hard, whose number may stand on a sheet, what happens when in a week.

use crate::case::Case;
use crate::kinds::{AtHome, Contact, ContactWay, Mark, Person, Step, TurnTo};
use crate::release::{self, Part};
use crate::shield::Shield;

/// Most people on one card.
pub const MOST: usize = 3;

/// Parts of a day, in order, as they stand behind the number of the day in [`AtHome::week`].
pub const PARTS: [&str; 3] = ["morning", "afternoon", "night"];

/// Whom somebody can turn to, in the order chosen. Who has left, or is not invited, is not among them.
#[must_use]
pub fn turn_to<'a>(case: &'a Case, person: &str) -> Vec<&'a Person> {
    let own = |one: &&TurnTo| one.person.as_deref() == Some(person);
    let mut chosen: Vec<_> = case.turn_tos.iter().filter(own).collect();
    chosen.sort_by_key(|one| place(one));
    chosen
        .into_iter()
        .filter_map(|one| case.person(one.to.as_deref()?))
        .filter(|p| p.left_on.is_none() && !p.died && !case.excluded(&p.id))
        .take(MOST)
        .collect()
}

/// The order on a card; who has no place in it comes last.
#[must_use]
pub fn place(one: &TurnTo) -> (i32, String) {
    (one.pos.unwrap_or(i32::MAX), one.id.clone())
}

/// Everybody who has chosen somebody, in the order of people.
#[must_use]
pub fn with_cards(case: &Case) -> Vec<&Person> {
    case.present_people()
        .filter(|p| !case.excluded(&p.id) && !turn_to(case, &p.id).is_empty())
        .collect()
}

/// Numbers that no mark of anybody guards: the same one may be kept carefully elsewhere.
fn open_numbers<'a>(case: &'a Case, owner: &'a str) -> impl Iterator<Item = &'a Contact> {
    let shield = Shield::of(case);
    case.contacts.iter().filter(move |contact| {
        contact.person.as_deref() == Some(owner)
            && matches!(contact.way, Some(ContactWay::Phone | ContactWay::Message))
            && matches!(contact.mark, None | Some(Mark::Open))
            && !shield.hits(&contact.value)
    })
}

/// The number of somebody that may stand on the paper of one reader (rule 60).
#[must_use]
pub fn number_for<'a>(case: &'a Case, owner: &'a str, reader: &str) -> Option<&'a str> {
    open_numbers(case, owner)
        .find(|contact| may_stand_for(contact, reader))
        .map(|contact| contact.value.as_str())
}

/// The number of somebody that may hang where everybody at home reads along: its owner agreed for each who gets a copy
/// of the plan. As long as nobody does, it hangs nowhere (rule 60).
#[must_use]
pub fn number_at_home<'a>(case: &'a Case, owner: &'a str) -> Option<&'a str> {
    let readers = copies_go_to(case, owner);
    let agreed = |contact: &&Contact| readers.iter().all(|reader| may_stand_for(contact, reader));
    open_numbers(case, owner)
        .filter(|_| !readers.is_empty())
        .find(agreed)
        .map(|contact| contact.value.as_str())
}

/// Who gets a copy of the plan besides somebody.
pub(crate) fn copies_go_to<'a>(case: &'a Case, besides: &str) -> Vec<&'a str> {
    let readers = release::readers(case).filter(|reader| *reader != besides);
    readers
        .filter(|reader| release::of(case, reader) != Some(Part::Review))
        .collect()
}

/// Whether its owner agreed that a contact stands on the paper of a reader.
pub(crate) fn may_stand_for(contact: &Contact, reader: &str) -> bool {
    contact.print_for.iter().any(|id| id == reader)
}

/// Steps in order, each with what is written for home.
#[must_use]
pub fn steps(case: &Case) -> Vec<(&Step, Option<&AtHome>)> {
    case.steps_in_order()
        .into_iter()
        .map(|step| {
            let own = |home: &&AtHome| home.step.as_deref() == Some(step.id.as_str());
            (step, case.at_homes.iter().find(own))
        })
        .collect()
}

/// Day (0 for Monday) and part of the day (as in [`PARTS`]) of a mark such as `2-afternoon`.
#[must_use]
pub fn slot(mark: &str) -> Option<(usize, usize)> {
    let (day, part) = mark.split_once('-')?;
    let day: usize = day.parse().ok().filter(|day| (1..=7).contains(day))?;
    let part = PARTS.iter().position(|one| *one == part)?;
    Some((day - 1, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_of_the_week_is_a_day_and_a_part_of_it() {
        assert_eq!(slot("1-morning"), Some((0, 0)));
        assert_eq!(slot("7-night"), Some((6, 2)));
        for other in ["0-morning", "8-night", "2-noon", "2", "", "-night"] {
            assert_eq!(slot(other), None, "{other}");
        }
    }
}
