//! The picture of a drawing: signs, words and ties in a language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use krug_domain::Case;
use krug_domain::kinds::{Flow, Person, Tie};
use krug_domain::map::{
    self, Core, Drawn, Member, Picture, RINGS, Seat, Sign, TieLine, TieLook, Turns,
};
use krug_i18n::{Args, Language};

use crate::map::{Marks, sign, width_of};
use crate::people;

/// What words and pictures are made from.
pub(super) struct Said<'a> {
    pub case: &'a Case,
    pub names: BTreeMap<String, String>,
    pub language: Language,
    pub today: NaiveDate,
    /// With the family's own word for the kinship.
    pub kin: bool,
    pub marks: &'a dyn Fn(&Person) -> Marks,
}

impl Said<'_> {
    fn say(&self, key: &str) -> String {
        krug_i18n::text(self.language, key, &Args::new())
    }

    /// Words of the rings, the family's own before ours.
    pub(super) fn rings(&self, drawn: Option<&Drawn<'_>>) -> [String; RINGS] {
        let own = drawn.map(Drawn::rings).unwrap_or_default();
        std::array::from_fn(|n| {
            if own[n].is_empty() {
                self.say(&format!("tie-ring-{}", n + 1))
            } else {
                own[n].to_owned()
            }
        })
    }

    pub(super) fn picture(&self, drawn: Option<&Drawn<'_>>, last: &Turns) -> (Picture, Turns) {
        let rings = self.rings(drawn);
        let children = self.case.main_children().filter(|p| p.left_on.is_none());
        let mut signs: Vec<Sign> = children
            .map(|p| self.sign(Member::Person(p), None, &rings))
            .collect();
        let core: Vec<Core> = signs
            .iter()
            .map(|s| Core {
                id: s.id.clone(),
                half: s.half,
            })
            .collect();
        let around: Vec<(Member<'_>, usize)> = match drawn {
            Some(drawn) => drawn.placed(self.case).collect(),
            None => map::members(self.case)
                .map(|m| (m, map::ring_by_part(m)))
                .collect(),
        };
        let mut seats = Vec::new();
        let mut ties = Vec::new();
        for (member, ring) in around {
            let tie = drawn.and_then(|d| d.tie(member.id()));
            let sign = self.sign(member, Some((ring, tie)), &rings);
            seats.push(Seat {
                id: sign.id.clone(),
                ring,
                side: match member {
                    Member::Person(person) => person.side,
                    Member::Organisation(_) => None,
                },
                half: sign.half,
                two: !sign.below.is_empty(),
                guarded: sign.guarded(),
            });
            signs.push(sign);
            if let Some(tie) = tie {
                ties.push(TieLine {
                    id: member.id().to_owned(),
                    look: TieLook::of(tie),
                    flow: tie.flow.unwrap_or(Flow::None),
                });
            }
        }
        let circle = map::circle(&core, &seats, last);
        let picture = map::circle_picture(&circle, &signs, &ties, &rings);
        (picture, circle.turns())
    }

    fn sign(
        &self,
        member: Member<'_>,
        near: Option<(usize, Option<&Tie>)>,
        rings: &[String; RINGS],
    ) -> Sign {
        let language = &self.case.family.language;
        let mut sign = match member {
            Member::Organisation(organisation) => Sign {
                organisation: true,
                half: width_of(&organisation.name, "", language),
                name: organisation.name.clone(),
                ..Sign::blank(member.id())
            },
            Member::Person(person) => {
                let age = people::age(person, self.today);
                let name = self.names.get(&person.id).cloned().unwrap_or_default();
                let below = if self.kin && !person.main {
                    person.kin.clone()
                } else {
                    String::new()
                };
                sign(person, (name, below, &age), &(self.marks)(person), language)
            }
        };
        let mut parts = vec![sign.name.clone(), sign.below.clone(), sign.age.clone()];
        if sign.died {
            parts.push(self.say("person-died"));
        }
        if let Some((ring, tie)) = near {
            parts.push(rings[ring - 1].clone());
            parts
                .extend(tie.map(|tie| self.say(&format!("people-tie-{}", TieLook::of(tie).key()))));
        }
        if let Some(standing) = sign.standing.filter(|_| !sign.died) {
            parts.push(self.say(&format!("people-standing-{}", standing.key())));
        }
        if sign.hidden {
            parts.push(self.say("people-mark-hidden"));
        }
        if sign.safety {
            parts.push(self.say("people-mark-safety"));
        }
        parts.retain(|part| !part.is_empty());
        sign.label = parts.join(", ");
        sign
    }
}
