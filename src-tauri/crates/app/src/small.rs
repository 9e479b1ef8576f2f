//! Labels, the list for whoever drives, and the directory of those around a family.

use krug_documents::Document;
use krug_documents::forms::directory::{Directory, Entry, directory};
use krug_documents::forms::labels::{TaxiList, labels, taxi};
use krug_domain::kinds::{Answer, Attend, Organisation, Person, parse_time};
use krug_domain::problem::Problem;
use krug_domain::rules;
use krug_domain::shield::Shield;

use crate::failure::Reply;
use crate::sheets::Sheet;

impl Sheet<'_> {
    /// The code word alone.
    pub(crate) fn labels(&self) -> Reply<Document> {
        let meeting = self.meeting()?;
        let on = meeting.on.unwrap_or(self.today);
        self.clear(&[("alias", &self.case.family.alias)])?;
        Ok(labels(self.language, &self.case.family.alias, on))
    }

    /// A letter for each who is fetched: where from is written by hand, on the sheet that does not lie about.
    pub(crate) fn taxi(&self) -> Reply<Document> {
        let case = self.case;
        let meeting = self.meeting()?;
        let on = meeting
            .on
            .ok_or_else(|| Problem::new("problem-date-needed"))?;
        self.clear(&[("place", &meeting.place), ("alias", &case.family.alias)])?;
        let rides = self
            .riding()
            .iter()
            .map(|p| {
                if p.child {
                    self.say("paper-taxi-child")
                } else {
                    String::new()
                }
            })
            .collect();
        Ok(taxi(&TaxiList {
            language: self.language,
            alias: case.family.alias.clone(),
            on,
            at: meeting.time.as_deref().and_then(parse_time),
            place: meeting.place.clone(),
            rides,
            call: self.settings.phone.clone(),
        }))
    }

    /// Who comes into the room and needs to be fetched.
    fn riding(&self) -> Vec<&Person> {
        let meeting = self.case.current_conference().map(|m| m.id.as_str());
        self.case
            .invitations
            .iter()
            .filter(|i| i.meeting.as_deref() == meeting && i.answer != Some(Answer::No))
            .filter(|i| matches!(i.attend, None | Some(Attend::Room)))
            .filter_map(|i| self.case.person(i.person.as_deref()?))
            .filter(|p| p.needs_transport && !p.died && p.left_on.is_none())
            .filter(|p| !self.case.excluded(&p.id))
            .collect()
    }

    /// Whether something of an entry is kept, or is the private number of one of the family: such an entry is left out, as
    /// the circle leaves it out, and the rest is printed.
    fn tells(&self, of: &Organisation) -> bool {
        let shield = Shield::of(self.case);
        [
            &of.name,
            &of.offers,
            &of.for_whom,
            &of.address,
            &of.phone,
            &of.hours,
            &of.way_in,
        ]
        .into_iter()
        .any(|words| {
            shield.hits(words) || rules::tells_without_yes(self.case, words, Person::family_side)
        })
    }

    /// Places and services that say what they offer; who belongs there is not told.
    pub(crate) fn directory(&self) -> Reply<Document> {
        let mut all: Vec<&Organisation> = self
            .case
            .organisations
            .iter()
            .filter(|of| in_directory(of) && !self.tells(of))
            .collect();
        all.sort_by_key(|o| krug_i18n::sort::key(self.language, &o.name));
        Ok(directory(&Directory {
            language: self.language,
            entries: all
                .into_iter()
                .map(|of| Entry {
                    name: of.name.clone(),
                    offers: of.offers.clone(),
                    for_whom: of.for_whom.clone(),
                    address: of.address.clone(),
                    phone: of.phone.clone(),
                    hours: of.hours.clone(),
                    way_in: of.way_in.clone(),
                    checked_on: of.checked_on,
                })
                .collect(),
            made_on: self.today,
        }))
    }
}

/// Whether something is known of it that a family could use.
pub(crate) fn in_directory(of: &Organisation) -> bool {
    [&of.offers, &of.address, &of.phone, &of.way_in]
        .iter()
        .any(|words| !words.trim().is_empty())
}
