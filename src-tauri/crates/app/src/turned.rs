//! The screen turned to the family: only the smaller types of `krug_domain::audience` are answered.

use krug_domain::audience::{self, Audience, JourneyTurned, MapTurned, PlanTurned};

use crate::calls::{Nothing, Of};
use crate::circle::{self, CircleTurned, OfDrawing, PutTie};
use crate::failure::{Code, Failure, Reply};
use crate::session::App;

/// Turns the screen; from now on only this family's turned views are answered.
pub(crate) fn turn(app: &mut App, request: Of) -> Reply<Nothing> {
    app.load(&request.case)?;
    let open = app.open()?;
    open.audience = Audience::Turned;
    open.turned = Some(request.case);
    Ok(Nothing {})
}

/// Turns the screen back.
pub(crate) fn turn_back(app: &mut App, _: Nothing) -> Reply<Nothing> {
    let open = app.open()?;
    open.audience = Audience::Mine;
    open.turned = None;
    Ok(Nothing {})
}

/// While the screen is turned, other families do not exist.
fn only_this(app: &mut App, case: &str) -> Reply<()> {
    let open = app.open()?;
    if open.audience == Audience::Turned && open.turned.as_deref() != Some(case) {
        return Err(Failure::new(Code::Turned, "failure-turned"));
    }
    Ok(())
}

pub(crate) fn journey(app: &mut App, request: Of) -> Reply<JourneyTurned> {
    only_this(app, &request.case)?;
    Ok(audience::journey(&app.load(&request.case)?.case))
}

pub(crate) fn map(app: &mut App, request: Of) -> Reply<MapTurned> {
    only_this(app, &request.case)?;
    Ok(audience::people_and_map(&app.load(&request.case)?.case))
}

/// The family tree, with those alone whom the family may see.
pub(crate) fn tree(app: &mut App, request: Of) -> Reply<krug_domain::map::Picture> {
    only_this(app, &request.case)?;
    let today = app.world.today();
    let case = &app.load(&request.case)?.case;
    let language = crate::print::language(&case.family.language);
    Ok(crate::map::turned(case, today, language))
}

/// The circle, with those alone whom the family may see and the drawings it may see.
pub(crate) fn circle(app: &mut App, request: OfDrawing) -> Reply<CircleTurned> {
    only_this(app, &request.case)?;
    let today = app.world.today();
    let case = &app.load(&request.case)?.case;
    let language = crate::print::language(&case.family.language);
    circle::turned(case, request.drawing.as_deref(), today, language)
}

/// A place the child gives somebody; the answer says nothing but that it is kept.
pub(crate) fn put(app: &mut App, request: PutTie) -> Reply<Nothing> {
    only_this(app, &request.case)?;
    circle::put(app, request)?;
    Ok(Nothing {})
}

pub(crate) fn plan(app: &mut App, request: Of) -> Reply<PlanTurned> {
    only_this(app, &request.case)?;
    Ok(audience::plan(&app.load(&request.case)?.case))
}
