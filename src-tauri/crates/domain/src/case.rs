//! One family's case as typed values, read from a folded state. It is built once per question and
//! never kept: the changes are the truth.

use chrono::NaiveDate;
use krug_log::{Item, State};

use crate::guard;
use crate::kinds::*;

macro_rules! aggregate {
    (one { $($one:ident: $One:ident),* $(,)? } many { $($many:ident: $Many:ident),* $(,)? }) => {
        /// Everything Krug knows of one family.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Case {
            $( #[doc = concat!("The `", stringify!($One), "` of this family.")] pub $one: $One, )*
            $( #[doc = concat!("All `", stringify!($Many), "` items, oldest first.")] pub $many: Vec<$Many>, )*
            /// While a question about a protected value is open, the other values that are kept.
            pub unsettled: Unsettled,
        }
        impl Case {
            /// Reads the items that are not removed. Unknown kinds are left alone. While two copies disagree, the
            /// reading leans to the safe side: see [`Unsettled`].
            #[must_use]
            pub fn read(state: &State) -> Self {
                let mut case = Case::default();
                for (id, item) in &state.items {
                    if item.deleted() { continue; }
                    // Removed by one and edited by another: not there until somebody has answered.
                    if item.kind == Person::KIND && item.contested() { continue; }
                    match item.kind.as_str() {
                        $( $One::KIND => case.$one = $One::read(id, item), )*
                        $( $Many::KIND => case.$many.push($Many::read(id, item)), )*
                        _ => {}
                    }
                }
                case.lean_to_the_safe_side(state);
                case
            }
        }
        #[cfg(test)]
        pub(crate) const READ: &[&str] = &[ $($One::KIND,)* $($Many::KIND),* ];
    };
}

/// Values of protected contacts and places that are kept beside the shown one until a person has chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Unsettled {
    /// Contacts, each with a value that is not shown.
    pub contacts: Vec<Contact>,
    /// Protected places, each with a word that is not shown.
    pub places: Vec<ProtectedPlace>,
}

aggregate! {
    one {
        family: Family, independence: Independence, referral: Referral, safety: Safety, plan: Plan,
    }
    many {
        transitions: Transition, questions: Question, bottom_lines: BottomLine, offers: Offer,
        people: Person, contacts: Contact, protected_places: ProtectedPlace, relations: Relation,
        households: Household, organisations: Organisation, drawings: Drawing, ties: Tie,
        stays: Stay, side_gaps: SideGap, safety_pairs: SafetyPair,
        exclusions: Exclusion, consents: Consent, talks: Talk, invitations: Invitation, busy: Busy,
        meetings: Meeting, asked_in: AskedIn, attendances: Attendance, steps: Step,
        promises: Promise, agreements: Agreement, plan_versions: PlanVersion, copies: Copy, releases: Release,
        progress: Progress, at_homes: AtHome, turn_tos: TurnTo, scales: Scale, feedback: Feedback, notes: Note, todos: Todo,
        papers: Paper, returned: Returned, translations: Translation, reasons: Reason, costs: Cost,
    }
}

impl Case {
    /// Of several kept marks the strictest holds; a restriction lifted by one alone is not lifted; a reader opted in
    /// by one alone is not, and gets the least of what several said; every kept value of what is protected is guarded.
    fn lean_to_the_safe_side(&mut self, state: &State) {
        for contact in &mut self.contacts {
            let Some(item) = state.item(&contact.id) else {
                continue;
            };
            if item.conflict("mark").is_some() {
                contact.mark = guard::strictest(item, "mark");
            }
            let doubted = |person: &String| item.conflict(&format!("print_for:{person}")).is_some();
            contact.print_for.retain(|person| !doubted(person));
            for value in others(item, "value", &contact.value) {
                self.unsettled.contacts.push(Contact {
                    value,
                    ..contact.clone()
                });
            }
        }
        for place in &self.protected_places {
            let Some(item) = state.item(&place.id) else {
                continue;
            };
            for text in others(item, "text", &place.text) {
                self.unsettled.places.push(ProtectedPlace {
                    text,
                    ..place.clone()
                });
            }
        }
        for release in &mut self.releases {
            let Some(item) = state.item(&release.id) else {
                continue;
            };
            if item.conflict("gets").is_some() {
                release.gets = guard::strictest(item, "gets");
            }
            let doubted = |step: &String| item.conflict(&format!("steps:{step}")).is_some();
            release.steps.retain(|step, _| !doubted(step));
        }
        for pair in &mut self.safety_pairs {
            if state
                .item(&pair.id)
                .is_some_and(|item| item.conflict("lifted_on").is_some())
            {
                pair.lifted_on = None;
            }
        }
    }

    /// The person of this id, if not removed.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|p| p.id == id)
    }

    /// The word in the room; two people with the same one keep their whole names.
    #[must_use]
    pub fn short_name<'a>(&self, person: &'a Person) -> &'a str {
        let alike = |other: &&Person| other.first_name() == person.first_name();
        if self.people.iter().filter(alike).count() > 1 {
            &person.name
        } else {
            person.first_name()
        }
    }

    /// Name as spoken, or nothing for a removed person.
    #[must_use]
    pub fn name(&self, id: &str) -> &str {
        self.person(id).map_or("", |p| p.name.as_str())
    }

    /// People who have not left the network.
    pub fn present_people(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|p| p.left_on.is_none())
    }

    /// The children the conference is about.
    pub fn main_children(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|p| p.main)
    }

    /// Meetings by number; conferences and reconvened ones only.
    #[must_use]
    pub fn conferences(&self) -> Vec<&Meeting> {
        self.sorted_meetings(|m| m.kind != Some(MeetingKind::Review))
    }

    /// Review meetings by day.
    #[must_use]
    pub fn reviews(&self) -> Vec<&Meeting> {
        self.sorted_meetings(|m| m.kind == Some(MeetingKind::Review))
    }

    fn sorted_meetings(&self, wanted: impl Fn(&Meeting) -> bool) -> Vec<&Meeting> {
        let mut found: Vec<&Meeting> = self.meetings.iter().filter(|m| wanted(m)).collect();
        // One without a day yet lies ahead of all that have one.
        let place = |m: &Meeting| (m.on.is_none(), m.on, m.number, m.id.clone());
        found.sort_by_cached_key(|m| place(m));
        found
    }

    /// The meeting of this id.
    #[must_use]
    pub fn meeting(&self, id: &str) -> Option<&Meeting> {
        self.meetings.iter().find(|m| m.id == id)
    }

    /// The conference that is to come or goes on: the last one without an outcome, else the last.
    #[must_use]
    pub fn current_conference(&self) -> Option<&Meeting> {
        let all = self.conferences();
        all.iter()
            .find(|m| m.outcome.is_none())
            .or(all.last())
            .copied()
    }

    /// Whether the work has ended, in whatever way: closed, stopped, declined.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.family.closed_on.is_some()
            || self.family.stopped_on.is_some()
            || self.referral.declined_on.is_some()
    }

    /// The day the work ended, in whatever way.
    #[must_use]
    pub fn over_since(&self) -> Option<NaiveDate> {
        let ends = [
            self.family.closed_on,
            self.family.stopped_on,
            self.referral.declined_on,
        ];
        ends.into_iter().flatten().max()
    }

    /// Until when all of it is kept once the work has ended: so many months, or fewer where an agreement said so.
    #[must_use]
    pub fn keep_until(&self, months: u32) -> Option<NaiveDate> {
        let papers = self.papers.iter().filter_map(|paper| paper.keep_months);
        let promised = papers.filter_map(|months| u32::try_from(months).ok()).min();
        let months = promised.map_or(months, |promised| promised.min(months));
        self.over_since()?
            .checked_add_months(chrono::Months::new(months))
    }

    /// The meeting whose private family time runs now.
    #[must_use]
    pub fn private_time(&self) -> Option<&Meeting> {
        self.meetings
            .iter()
            .find(|m| m.private_from.is_some() && m.private_to.is_none())
    }

    /// The invitation of a person to a meeting.
    #[must_use]
    pub fn invitation(&self, person: &str, meeting: &str) -> Option<&Invitation> {
        self.invitations
            .iter()
            .find(|i| i.person.as_deref() == Some(person) && i.meeting.as_deref() == Some(meeting))
    }

    /// Talks with a person, oldest first.
    #[must_use]
    pub fn talks_with(&self, person: &str) -> Vec<&Talk> {
        let mut talks: Vec<&Talk> = self
            .talks
            .iter()
            .filter(|t| t.with.iter().any(|w| w == person))
            .collect();
        talks.sort_by(|a, b| (a.on, &a.time).cmp(&(b.on, &b.time)));
        talks
    }

    /// A consent that was given and not withdrawn.
    #[must_use]
    pub fn consent(&self, person: &str, purpose: Purpose) -> Option<&Consent> {
        self.consents.iter().find(|c| {
            c.person.as_deref() == Some(person)
                && c.purpose == Some(purpose)
                && c.given_on.is_some()
                && c.withdrawn_on.is_none()
        })
    }

    /// Whether somebody is deliberately not invited.
    #[must_use]
    pub fn excluded(&self, person: &str) -> bool {
        self.exclusions
            .iter()
            .any(|e| e.person.as_deref() == Some(person))
    }

    /// Attendance of a person at a meeting.
    #[must_use]
    pub fn attendance(&self, person: &str, meeting: &str) -> Option<&Attendance> {
        self.attendances
            .iter()
            .find(|a| a.person.as_deref() == Some(person) && a.meeting.as_deref() == Some(meeting))
    }

    /// Steps in the family's order.
    #[must_use]
    pub fn steps_in_order(&self) -> Vec<&Step> {
        let mut steps: Vec<&Step> = self.steps.iter().collect();
        steps.sort_by(|a, b| (a.pos, &a.id).cmp(&(b.pos, &b.id)));
        steps
    }

    /// Questions in order.
    #[must_use]
    pub fn questions_in_order(&self) -> Vec<&Question> {
        let mut all: Vec<&Question> = self.questions.iter().collect();
        all.sort_by(|a, b| (a.pos, &a.id).cmp(&(b.pos, &b.id)));
        all
    }

    /// Bottom lines in order.
    #[must_use]
    pub fn bottom_lines_in_order(&self) -> Vec<&BottomLine> {
        let mut all: Vec<&BottomLine> = self.bottom_lines.iter().collect();
        all.sort_by(|a, b| (a.pos, &a.id).cmp(&(b.pos, &b.id)));
        all
    }

    /// The newest sealed plan.
    #[must_use]
    pub fn sealed_plan(&self) -> Option<&PlanVersion> {
        let holding = self
            .plan_versions
            .iter()
            .filter(|v| v.set_aside_on.is_none());
        holding.max_by_key(|v| v.number)
    }

    /// Number of the plan version being written.
    #[must_use]
    pub fn draft(&self) -> i32 {
        self.plan.draft.unwrap_or(1)
    }

    /// Whether the version being written has been sealed already.
    #[must_use]
    pub fn plan_is_sealed(&self) -> bool {
        self.plan_versions
            .iter()
            .any(|v| v.number == Some(self.draft()))
    }
}

/// Texts kept in a field beside the shown one.
fn others(item: &Item, field: &str, shown: &str) -> Vec<String> {
    let writes = item.conflict(field).unwrap_or_default();
    let texts = writes.iter().filter_map(|w| w.value.as_ref()?.as_str());
    texts
        .filter(|text| *text != shown)
        .map(str::to_owned)
        .collect()
}

impl Person {
    /// The first word of the name: what is said in the room.
    #[must_use]
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or_default()
    }

    /// Whether somebody belongs to the family's side of the room: family or friend.
    #[must_use]
    pub fn family_side(&self) -> bool {
        matches!(self.role, None | Some(Role::Family | Role::Friend))
    }

    /// Somebody who counts as a person: no child that is only expected, and no pet.
    #[must_use]
    pub fn counts(&self) -> bool {
        !matches!(self.symbol, Some(Symbol::Triangle | Symbol::Pet))
    }

    /// Whether somebody is there for work.
    #[must_use]
    pub fn professional(&self) -> bool {
        matches!(
            self.role,
            Some(Role::Referrer | Role::Informant | Role::Administrator | Role::Other)
        )
    }

    /// Age on a day in whole years, counted from the year of birth alone.
    #[must_use]
    pub fn age_on(&self, day: NaiveDate) -> Option<i32> {
        use chrono::Datelike;
        self.birth_year
            .map(|y| day.year() - y)
            .filter(|a| (0..130).contains(a))
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, Person};

    #[test]
    fn whole_names_are_kept_where_two_share_a_first_one() {
        let person = |name: &str| Person {
            name: name.to_owned(),
            ..Person::default()
        };
        let case = Case {
            people: vec![
                person("Ivo Marčeta"),
                person("Ivo Kos"),
                person("Sabina Marčeta"),
            ],
            ..Case::default()
        };
        let names: Vec<&str> = case.people.iter().map(|p| case.short_name(p)).collect();
        assert_eq!(names, ["Ivo Marčeta", "Ivo Kos", "Sabina"]);
    }

    #[test]
    fn every_kind_of_the_table_is_read_into_the_case() {
        let table: Vec<&str> = crate::kinds::all().map(|k| k.name).collect();
        for kind in &table {
            assert!(
                super::READ.contains(kind),
                "{kind} is stored but never read"
            );
        }
        assert_eq!(table.len(), super::READ.len());
    }
}
