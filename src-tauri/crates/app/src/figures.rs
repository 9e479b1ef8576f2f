//! Figures for an office: what it may see, as a file for it; and many such files gathered into one data package
//! (Frictionless, a table and its schema) that databases load.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use krug_domain::Case;
use krug_domain::figures::{self as domain, Feedback, Figure, Period};
use krug_exchange::{FiguresFile, Sending, deliver, read_figures, write_figures};
use krug_store::Given;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::colleagues;
use crate::failure::{Failure, Reply};
use crate::session::App;
use crate::share::{self, MadeFiles, Receiver};

/// The table of a package.
const TABLE: &str = "figures.csv";
/// What describes it.
const PACKAGE: &str = "datapackage.json";
/// Columns of one coordinator's table, with type and meaning; a gathered one has two more in front.
const COLUMNS: &[(&str, &str, &str)] = &[
    ("period_from", "date", "First day of the period"),
    ("period_to", "date", "Last day of the period"),
    (
        "country",
        "string",
        "Country, ISO 3166-1 alpha-2 in small letters",
    ),
    ("measure", "string", "What is counted"),
    ("unit", "string", "count, hours or days"),
    ("value", "integer", "The number; empty if it is not told"),
    (
        "suppressed",
        "boolean",
        "Not told because it, or what could be reckoned from it, is below five",
    ),
];
const GATHERED: &[(&str, &str, &str)] = &[
    ("source", "string", "Who sent it: an id without a name"),
    ("made_on", "date", "Day it was made"),
];

/// A period to look at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Over {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Figures over a period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FiguresView {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Figures.
    pub figures: Vec<Figure>,
}

pub(crate) fn view(app: &mut App, request: Over) -> Reply<FiguresView> {
    let (figures, _) = reckoned(app, request.from, request.to)?;
    Ok(FiguresView {
        from: request.from,
        to: request.to,
        figures,
    })
}

/// What a report tells of a period: the figures, and the feedback of each group.
pub(crate) fn for_report(app: &mut App, over: &Over) -> Reply<(Vec<Figure>, Vec<Feedback>)> {
    let (cases, period) = told(app, over.from, over.to)?;
    Ok((
        domain::figures(&cases, period),
        domain::feedback(&cases, period),
    ))
}

fn reckoned(app: &mut App, from: NaiveDate, to: NaiveDate) -> Reply<(Vec<Figure>, String)> {
    let (cases, period) = told(app, from, to)?;
    let settings = crate::settings::read(&app.open()?.vault);
    Ok((domain::figures(&cases, period), settings.country))
}

/// All families but the examples, and the period.
fn told(app: &mut App, from: NaiveDate, to: NaiveDate) -> Reply<(Vec<Case>, Period)> {
    if to < from {
        return Err(krug_domain::Problem::of("to", "problem-period").into());
    }
    let mut cases = Vec::new();
    for case in app.open()?.vault.cases()? {
        let loaded = app.load(&case)?;
        if !loaded.case.family.sample {
            cases.push(loaded.case);
        }
    }
    Ok((cases, Period { from, to }))
}

/// Figures to give to an office.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GiveFigures {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The office's installation, or a passphrase.
    #[serde(rename = "receiver")]
    pub receiver: Receiver,
    /// Folder to write into.
    pub folder: String,
}

pub(crate) fn give(app: &mut App, request: GiveFigures) -> Reply<MadeFiles> {
    let (figures, country) = reckoned(app, request.from, request.to)?;
    let (at, export, today) = (
        app.world.stamp(),
        app.world.random_id(16)?,
        app.world.today(),
    );
    let vault = &mut app.open()?.vault;
    let keys = colleagues::keys(vault)?;
    let address = share::address(vault, &request.receiver)?;
    let unlock = colleagues::unlock(vault, request.receiver.passphrase.as_deref())?;
    let sending = Sending {
        keys: &keys,
        card: colleagues::own_card(vault)?,
        app: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: at.clone(),
        export,
        to: address.to,
    };
    let table = table(&figures, request.from, request.to, &country);
    let members = BTreeMap::from([
        (PACKAGE.to_owned(), package("krug-figures", COLUMNS)),
        (TABLE.to_owned(), table),
    ]);
    let name = format!("{today} krug-figures");
    let path = share::unused(Path::new(&request.folder), &name, "krug");
    deliver(
        &path,
        |out| write_figures(out, &sending, &members).map(drop),
        |file, length| read_figures(file, length, &unlock).map(drop),
    )?;
    vault.give(&Given {
        at,
        what: "figures".to_owned(),
        title: format!("{} – {}", request.from, request.to),
        receiver: address.receiver,
        ..Given::default()
    })?;
    Ok(MadeFiles {
        files: vec![share::made("", "", &path)?],
        until: None,
    })
}

fn table(figures: &[Figure], from: NaiveDate, to: NaiveDate, country: &str) -> String {
    let names: Vec<&str> = COLUMNS.iter().map(|(name, ..)| *name).collect();
    let mut text = names.join(",") + "\n";
    for figure in figures {
        let value = figure.value.map(|v| v.to_string()).unwrap_or_default();
        let _ = writeln!(
            text,
            "{from},{to},{country},{},{},{value},{}",
            figure.measure, figure.unit, figure.suppressed
        );
    }
    text
}

/// `datapackage.json`: Frictionless tabular data package, version 1.
fn package(name: &str, columns: &[(&str, &str, &str)]) -> String {
    let fields: Vec<Value> = columns
        .iter()
        .map(|(name, kind, what)| json!({ "name": name, "type": kind, "description": what }))
        .collect();
    let package = json!({
        "profile": "tabular-data-package",
        "name": name,
        "title": "Family group conferences: released figures",
        "resources": [{
            "profile": "tabular-data-resource",
            "name": "figures",
            "path": TABLE,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "missingValues": [""] },
        }],
    });
    serde_json::to_string_pretty(&package).unwrap_or_default() + "\n"
}

/// Gathers figures out of many files into one package, by sender and period; a later file of one sender for one
/// period replaces an earlier one. Gives the package's members.
pub(crate) fn gathered(files: &[FiguresFile]) -> Reply<BTreeMap<String, String>> {
    let mut latest: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for file in files {
        let source = file.manifest.from.by.clone();
        let made = file.manifest.made_at.clone();
        let text = file.members.get(TABLE).ok_or_else(Failure::bad_request)?;
        let mut lines = text.lines();
        let head: Vec<&str> = COLUMNS.iter().map(|(name, ..)| *name).collect();
        if lines.next() != Some(head.join(",").as_str()) {
            return Err(Failure::bad_request());
        }
        for line in lines {
            let cells: Vec<&str> = line.split(',').collect();
            if cells.len() != COLUMNS.len() || !sound(&cells) {
                return Err(Failure::bad_request());
            }
            let row = (source.clone(), cells[..5].join(","));
            let older = latest.get(&row).is_none_or(|(at, _)| *at <= made);
            if older {
                latest.insert(row, (made.clone(), line.to_owned()));
            }
        }
    }
    let columns: Vec<_> = GATHERED.iter().chain(COLUMNS).copied().collect();
    let names: Vec<&str> = columns.iter().map(|(name, ..)| *name).collect();
    let mut text = names.join(",") + "\n";
    for ((source, _), (made, line)) in &latest {
        let day: String = made.chars().take(10).collect();
        let _ = writeln!(text, "{source},{day},{line}");
    }
    Ok(BTreeMap::from([
        (
            PACKAGE.to_owned(),
            package("krug-figures-gathered", &columns),
        ),
        (TABLE.to_owned(), text),
    ]))
}

/// A row that is what its columns say: nothing a spreadsheet would run, nothing that is not a figure.
fn sound(cells: &[&str]) -> bool {
    let word = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let day = |text: &str| krug_domain::kinds::parse_date(text).is_some();
    day(cells[0])
        && day(cells[1])
        && word(cells[2])
        && word(cells[3])
        && word(cells[4])
        && (cells[5].is_empty() || cells[5].parse::<i64>().is_ok())
        && matches!(cells[6], "true" | "false")
}
