//! Labels for folders and boxes, and the list for whoever drives.

use krug_documents::Document;
use krug_documents::forms::labels::{TaxiList, labels, taxi};
use krug_domain::kinds::{Attend, parse_time};
use krug_domain::problem::Problem;

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

    /// A letter for each who comes into the room and is fetched: where from is written by hand, on the sheet that does
    /// not lie about.
    pub(crate) fn taxi(&self) -> Reply<Document> {
        let case = self.case;
        let meeting = self.meeting()?;
        let on = meeting
            .on
            .ok_or_else(|| Problem::new("problem-date-needed"))?;
        self.clear(&[("place", &meeting.place), ("alias", &case.family.alias)])?;
        let rides = self
            .asked_to(meeting)
            .into_iter()
            .filter(|(p, way)| {
                let room = matches!(way, None | Some(Attend::Room));
                room && p.needs_transport && !p.died && p.left_on.is_none()
            })
            .map(|(p, _)| {
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
}
