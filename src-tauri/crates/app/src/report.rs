//! The report to a funder, from the figures an office may have and the feedback of many (rule 61).

use std::path::Path;

use krug_documents::Document;
use krug_documents::forms::report::{Report, report};
use krug_domain::figures::Figure;
use krug_domain::kinds::Codes;
use krug_i18n::{Args, Language, text};
use krug_store::Given;
use serde::{Deserialize, Serialize};

use crate::failure::Reply;
use crate::figures::{self, Over};
use crate::looks::Looks;
use crate::print;
use crate::session::App;

/// What measures of kinds of support begin with.
const SUPPORT: &str = "support_";

/// A report that is wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WantedReport {
    /// Over which days.
    #[serde(flatten)]
    pub over: Over,
    /// Its language; the program's, if empty.
    #[serde(default)]
    pub language: Option<String>,
    /// How it looks.
    #[serde(flatten)]
    pub looks: Looks,
}

/// Its pages as they will come out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportPages {
    /// One drawing a page.
    pub pages: Vec<String>,
}

/// A report to be written.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MakeReport {
    /// Which.
    #[serde(flatten)]
    pub wanted: WantedReport,
    /// Where to.
    pub path: String,
}

/// A report was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MadeReport {
    /// Pages.
    pub pages: u32,
}

pub(crate) fn pages(app: &mut App, request: WantedReport) -> Reply<ReportPages> {
    let (_, pages) = print::pages(&document(app, &request)?)?;
    Ok(ReportPages { pages })
}

pub(crate) fn make(app: &mut App, request: MakeReport) -> Reply<MadeReport> {
    let made = print::pdf(&document(app, &request.wanted)?)?;
    crate::files::write(Path::new(&request.path), &made.pdf)?;
    let over = &request.wanted.over;
    let at = app.world.stamp();
    app.open()?.vault.give(&Given {
        at,
        what: "report".to_owned(),
        title: format!("{} – {}", over.from, over.to),
        ..Given::default()
    })?;
    Ok(MadeReport { pages: made.pages })
}

/// What a figure says: its number with its unit, or that it is not told.
fn told(language: Language, figure: &Figure) -> String {
    let say = |key: &str| text(language, key, &Args::new());
    let Some(value) = figure.value else {
        return say(if figure.unit == "count" {
            "figures-few"
        } else {
            "figures-left-out"
        });
    };
    #[allow(clippy::cast_precision_loss, reason = "counts of an office")]
    let args = Args::new().set("n", value as f64);
    match figure.unit.as_str() {
        "hours" => text(language, "count-hours", &args),
        "days" => text(language, "count-days", &args),
        _ => value.to_string(),
    }
}

/// One place after the comma, which only English writes as a point.
fn mean(language: Language, of: f64) -> String {
    let written = format!("{of:.1}");
    if language == Language::En {
        written
    } else {
        written.replace('.', ",")
    }
}

fn document(app: &mut App, request: &WantedReport) -> Reply<Document> {
    let (figures, feedback) = figures::for_report(app, &request.over)?;
    let settings = crate::settings::read(&app.open()?.vault);
    let language = print::language(request.language.as_deref().unwrap_or(&settings.language));
    let say = |key: &str| text(language, key, &Args::new());
    let named = |measure: &str| say(&format!("figures-{}", measure.replace('_', "-")));
    let outcome = |measure: &str| {
        let figure = figures.iter().find(|f| f.measure == measure)?;
        Some((named(measure), u32::try_from(figure.value?).ok()?))
    };
    // All of them or none: bars beside a gap would tell what the gap hides.
    let outcomes: Option<Vec<(String, u32)>> = [
        "conferences_with_plan",
        "conferences_without_plan",
        "conferences_adjourned",
    ]
    .into_iter()
    .map(outcome)
    .collect();
    let few = feedback.iter().any(|group| group.told.is_none());
    let feedback = feedback
        .iter()
        .map(|group| {
            let who = say(&format!("feedback-group-{}", group.group.code()));
            match group.told {
                Some((sheets, of)) => [who, sheets.to_string(), mean(language, of)],
                None => [who, say("figures-few"), say("figures-left-out")],
            }
        })
        .collect();
    let lines = |which: &dyn Fn(&Figure) -> bool| -> Vec<(String, String)> {
        let those = figures.iter().filter(|f| which(f));
        those
            .map(|f| (named(&f.measure), told(language, f)))
            .collect()
    };
    let mut document = report(&Report {
        language,
        organisation: settings.organisation.clone(),
        period: (request.over.from, request.over.to),
        left_out: figures.iter().any(|f| f.suppressed) || few,
        figures: lines(&|f| !f.measure.starts_with(SUPPORT)),
        // Kinds that nobody was given are not listed.
        supports: lines(&|f| f.measure.starts_with(SUPPORT) && f.value != Some(0)),
        outcomes: outcomes.unwrap_or_default(),
        feedback,
        made_on: app.world.today(),
    });
    document.take(request.looks.print());
    document.for_reader("");
    Ok(document)
}
