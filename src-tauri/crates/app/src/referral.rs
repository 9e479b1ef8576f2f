//! A new referral: the family's entry, the referral, the children and the referrer in one act.

use chrono::NaiveDate;
use krug_domain::kinds::{Codes, Country};
use krug_domain::problem::{Problem, Problems};
use krug_log::{Edit, Stamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::calls::Nothing;
use crate::failure::Reply;
use crate::session::App;

/// A referral as it comes in; only the code word is needed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CreateReferral {
    /// Code word.
    pub alias: String,
    /// Country code.
    pub country: String,
    /// Family language.
    pub language: String,
    /// Received on.
    #[serde(default)]
    pub received: Option<NaiveDate>,
    /// Who refers.
    #[serde(default)]
    pub referrer: String,
    /// Organisation.
    #[serde(default)]
    pub office: String,
    /// What is asked, word for word.
    #[serde(default)]
    pub asked: String,
    /// Children.
    #[serde(default)]
    pub children: Vec<NewChild>,
    /// First contact.
    #[serde(default)]
    pub first_contact: String,
    /// Relation of the first contact, in words.
    #[serde(default)]
    pub first_contact_kin: String,
    /// The first contact has parental responsibility: their yes opens the way (rules 4, 5).
    #[serde(default)]
    pub first_contact_guardian: bool,
    /// An example family.
    #[serde(default)]
    pub sample: bool,
}

/// A child the conference is about.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewChild {
    /// Name.
    pub name: String,
    /// Year of birth.
    #[serde(default)]
    pub birth_year: Option<i32>,
}

/// The new family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CreatedFamily {
    /// Family.
    pub case: String,
    /// Referrer, if named.
    pub referrer: Option<String>,
    /// Children in the order given.
    pub children: Vec<String>,
    /// First contact, if named.
    pub first_contact: Option<String>,
}

/// Code words not yet used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Names {
    /// Code words: trees, rivers, birds.
    pub names: Vec<String>,
}

/// Name of the referral's draft in the vault.
const DRAFT: &str = "referral";

/// A referral that is being written down, as the page keeps it; nothing when it is given up or made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Draft {
    /// The page's own form of it.
    #[serde(default)]
    pub text: Option<String>,
}

/// The draft is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptDraft {
    /// When.
    pub at: String,
}

pub(crate) fn keep_draft(app: &mut App, request: Draft) -> Reply<KeptDraft> {
    let now = app.world.stamp();
    let vault = &mut app.open()?.vault;
    match request.text {
        Some(text) => vault.put_draft(DRAFT, &json!(text), &now)?,
        None => vault.drop_draft(DRAFT)?,
    }
    Ok(KeptDraft { at: now })
}

pub(crate) fn draft(app: &mut App, _: Nothing) -> Reply<Draft> {
    let kept = app.open()?.vault.draft(DRAFT)?;
    Ok(Draft {
        text: kept.and_then(|d| d.data.as_str().map(str::to_owned)),
    })
}

const NAMES: &[&str] = &[
    "Lipa", "Javor", "Breza", "Orah", "Jasen", "Bukva", "Vrba", "Jela", "Kesten", "Drina", "Bosna",
    "Una", "Neretva", "Sava", "Morava", "Iskar", "Labe", "Vltava", "Lasta", "Roda", "Kos",
    "Slavuj", "Cica", "Sova", "Soko", "Golub", "Ariš", "Bagrem", "Bor", "Dunja", "Grab", "Hrast",
    "Kalina", "Leska", "Maslina", "Ruža", "Smreka", "Topola", "Trešnja", "Zova",
];

pub(crate) fn names(app: &mut App, _: Nothing) -> Reply<Names> {
    let (families, _) = crate::families::lines(app)?;
    let free = |name: &&&str| !families.iter().any(|f| f.alias.eq_ignore_ascii_case(name));
    Ok(Names {
        names: NAMES.iter().filter(free).map(|n| (*n).to_owned()).collect(),
    })
}

pub(crate) fn create(app: &mut App, request: CreateReferral) -> Reply<CreatedFamily> {
    let mut problems = Vec::new();
    let alias = request.alias.trim();
    if alias.is_empty() {
        problems.push(Problem::of("alias", "problem-alias-needed"));
    }
    let (families, _) = crate::families::lines(app)?;
    if families
        .iter()
        .any(|f| f.alias.to_lowercase() == alias.to_lowercase())
    {
        problems.push(Problem::of("alias", "problem-alias-used").with("alias", alias));
    }
    if Country::from_code(&request.country).is_none() {
        problems.push(Problem::of("country", "problem-choice"));
    }
    if krug_i18n::Language::from_code(&request.language).is_err() {
        problems.push(Problem::of("language", "problem-choice"));
    }
    if !problems.is_empty() {
        return Err(Problems {
            problems,
            findings: Vec::new(),
        }
        .into());
    }
    let case = app.world.random_id(16)?;
    let today = app.world.today();
    let mut edits = vec![
        Edit::new("family", "family")
            .set("alias", json!(alias))
            .set("country", json!(request.country))
            .set("language", json!(request.language))
            .set("opened_on", json!(today.to_string())),
    ];
    if request.sample {
        edits[0] = edits[0].clone().set("sample", json!(true));
    }
    let mut referral = Edit::new("referral", "referral").set("kind", json!("new"));
    if let Some(day) = request.received {
        referral = referral.set("received", json!(day.to_string()));
    }
    for (field, text) in [("office", &request.office), ("asked", &request.asked)] {
        if !text.is_empty() {
            referral = referral.set(field, json!(text));
        }
    }
    let mut children = Vec::new();
    for child in request
        .children
        .iter()
        .filter(|c| !c.name.trim().is_empty())
    {
        let id = app.world.item_id()?;
        let mut edit = Edit::new("person", &id)
            .set("name", json!(child.name.trim()))
            .set("child", json!(true))
            .set("main", json!(true))
            .set("role", json!("family"));
        if let Some(year) = child.birth_year {
            edit = edit.set("birth_year", json!(year));
        }
        edits.push(edit);
        children.push(id);
    }
    let referrer = if request.referrer.trim().is_empty() {
        None
    } else {
        let id = app.world.item_id()?;
        let mut edit = Edit::new("person", &id)
            .set("name", json!(request.referrer.trim()))
            .set("role", json!("referrer"));
        if !request.office.is_empty() {
            edit = edit.set("organisation", json!(request.office));
        }
        edits.push(edit);
        referral = referral.set("referrer", json!({ "ref": id }));
        Some(id)
    };
    let first_contact = if request.first_contact.trim().is_empty() {
        None
    } else {
        let id = app.world.item_id()?;
        edits.push(
            Edit::new("person", &id)
                .set("name", json!(request.first_contact.trim()))
                .set("kin", json!(request.first_contact_kin))
                .set("guardian", json!(request.first_contact_guardian))
                .set("role", json!("family")),
        );
        Some(id)
    };
    edits.push(referral);
    let act = app.world.random_id(6)?;
    let at = app.world.stamp();
    let open = app.open()?;
    let by = open.vault.device()?;
    let stamp = Stamp {
        by,
        at,
        act,
        op: "referral.create".to_owned(),
        undoes: None,
    };
    open.vault.append(&case, &[], &stamp, &edits)?;
    open.vault.drop_draft(DRAFT)?;
    Ok(CreatedFamily {
        case,
        referrer,
        children,
        first_contact,
    })
}
