//! Reviews: what was promised, how it went, in the family's words again.

use krug_domain::kinds::{Feedback, Meeting, Plan, Progress, Scale, Step};
use krug_domain::rules::{self, Finding, Scene};
use serde::Serialize;

use crate::calls::Of;
use crate::failure::Reply;
use crate::people::{self, PersonLine};
use crate::session::{App, heads};

/// Reviews of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewsView {
    /// Heads.
    pub seen: Vec<String>,
    /// The plan.
    pub plan: Plan,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Review meetings.
    pub reviews: Vec<Meeting>,
    /// How steps stood.
    pub progress: Vec<Progress>,
    /// Children's own scales.
    pub scales: Vec<Scale>,
    /// Feedback by group.
    pub feedback: Vec<Feedback>,
    /// People.
    pub people: Vec<PersonLine>,
    /// Checks.
    pub findings: Vec<Finding>,
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<ReviewsView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let scene = Scene {
        case,
        today: app.world.today(),
        preset: &loaded.preset,
    };
    Ok(ReviewsView {
        seen: heads(&loaded.state),
        plan: case.plan.clone(),
        steps: case.steps_in_order().into_iter().cloned().collect(),
        reviews: case.reviews().into_iter().cloned().collect(),
        progress: case.progress.clone(),
        scales: case.scales.clone(),
        feedback: case.feedback.clone(),
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
        findings: rules::check(&scene)
            .into_iter()
            .filter(|f| f.rule == 54)
            .collect(),
    })
}
