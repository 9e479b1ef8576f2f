//! Who offers what around a family: its places and groups that say so.

use krug_documents::Document;
use krug_documents::forms::directory::{Directory, Entry, directory};
use krug_domain::kinds::Organisation;
use krug_domain::shield::Shield;

use crate::failure::Reply;
use crate::sheets::Sheet;

impl Sheet<'_> {
    /// Whether something of an entry is kept, or is the private number of one of the family: such an entry is left out, as
    /// the circle leaves it out, and the rest is printed.
    fn tells(&self, of: &Organisation) -> bool {
        let shield = Shield::of(self.case);
        let number = |words| self.kept_back(words).iter().any(|p| !p.professional());
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
        .any(|words| shield.hits(words) || number(words))
    }

    /// How many places and groups are not in the directory: those that say nothing a family could use, and those that would
    /// tell something.
    pub(crate) fn not_in_directory(&self) -> (usize, usize) {
        let all = &self.case.organisations;
        let silent = all.iter().filter(|of| !in_directory(of)).count();
        let kept = all.iter().filter(|of| in_directory(of) && self.tells(of));
        (silent, kept.count())
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
