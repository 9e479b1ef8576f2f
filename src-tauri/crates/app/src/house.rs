//! An office's own letters: its picture at their head, its own sentences below the title and at the end, there with its
//! name and address. What a family owns (plan, question, child's page, fridge, cards, pack) carries nobody's letterhead.

use std::collections::BTreeMap;
use std::path::Path;

use data_encoding::BASE64;
use krug_documents::Document;
use krug_documents::display::Pixels;
use krug_documents::document::{Block, Look};
use krug_domain::kinds::{Codes, PaperKind};
use krug_domain::problem::Problem;
use krug_domain::rules;
use krug_domain::shield::Shield;
use krug_i18n::Language;
use krug_store::Vault;
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::session::App;
use crate::settings::{self, Settings};
use crate::sheets::Sheet;

const KEY: &str = "house";
/// Papers that are letters of an office.
pub(crate) const LETTERS: [PaperKind; 9] = [
    PaperKind::Invitation,
    PaperKind::Information,
    PaperKind::InformationEasy,
    PaperKind::InformationChild,
    PaperKind::Agreement,
    PaperKind::Informant,
    PaperKind::Feedback,
    PaperKind::FeedbackReferrer,
    PaperKind::Directory,
];
/// Longest own sentence, in characters: a paragraph, not a page.
const LONGEST: usize = 600;

/// What an office adds to its letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct House {
    /// The picture as PNG, in Base64.
    logo: String,
    /// By kind of paper and language.
    sentences: BTreeMap<String, BTreeMap<String, Sentences>>,
}

/// Own sentences of one paper in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Sentences {
    /// Below the title.
    pub top: String,
    /// At the end.
    pub end: String,
}

pub(crate) fn read(vault: &Vault) -> House {
    settings::kept(vault, KEY)
}

fn write(vault: &mut Vault, house: &House) -> Reply<()> {
    let value = serde_json::to_value(house).map_err(|_| Failure::internal())?;
    Ok(vault.set_setting(KEY, &value)?)
}

impl House {
    fn pixels(&self) -> Option<Pixels> {
        let png = BASE64.decode(self.logo.as_bytes()).ok()?;
        let logo = krug_ink::logo_of(&png).ok()?;
        Some(Pixels {
            width: logo.width,
            height: logo.height,
            rgb: logo.rgb.into(),
            png: logo.png.into(),
            grey: false,
        })
    }

    fn said(&self, kind: PaperKind, language: Language) -> Sentences {
        let of = self.sentences.get(kind.code());
        let said = of.and_then(|of| of.get(language.code()));
        said.cloned().unwrap_or_default()
    }

    /// Gives a letter the office's picture, sentences and name; other papers stay as they are. A sentence that would
    /// give something protected away is refused, as every other word is, and one with a number or address of somebody of
    /// the family without a yes to the reader (rules 59 and 60).
    pub(crate) fn dress(
        &self,
        document: &mut Document,
        kind: PaperKind,
        sheet: &Sheet<'_>,
    ) -> Reply<()> {
        if !LETTERS.contains(&kind) {
            return Ok(());
        }
        let said = self.said(kind, document.language);
        let shield = Shield::of(sheet.case);
        for sentence in [&said.top, &said.end] {
            if shield.hits(sentence) {
                return Err(Problem::of("sentences", "problem-protected-words").into());
            }
            let owners = sheet.kept_back(sentence);
            if let Some(owner) = owners.iter().find(|p| !p.professional()) {
                let problem = Problem::of("sentences", "problem-number-without-yes");
                return Err(problem.with("name", owner.first_name()).into());
            }
        }
        let words = |text: &str| -> Vec<Block> {
            text.lines()
                .filter(|line| !line.trim().is_empty())
                .map(|line| Block::text(Look::Text, line))
                .collect()
        };
        let danger = |text: &str| rules::danger_word(sheet.preset, text).map(str::to_owned);
        if let Some(word) = danger(&said.top).or_else(|| danger(&said.end)) {
            let problem = Problem::of("sentences", "problem-danger-word");
            return Err(problem.with("word", word).into());
        }
        let after = document
            .blocks
            .iter()
            .position(|block| matches!(block, Block::Letterhead { .. }))
            .map_or(0, |at| at + 1);
        document.blocks.splice(after..after, words(&said.top));
        // Above what is cut off and sent back.
        let end = document
            .blocks
            .iter()
            .position(|block| matches!(block, Block::Cut))
            .unwrap_or(document.blocks.len());
        let mut last = words(&said.end);
        // The first line of a letter says nothing of an office that a neighbour could read (the name may tell why it
        // comes): the picture stands at its head, name and address at its end.
        if let Some(logo) = self.pixels() {
            last.push(Block::text(Look::Small, lines(sheet.settings).join(", ")));
            document.blocks.splice(end..end, last);
            document.blocks.insert(0, Block::House { logo });
        } else {
            document.blocks.splice(end..end, last);
        }
        document.smaller_to_fit();
        Ok(())
    }
}

fn lines(settings: &Settings) -> Vec<String> {
    [&settings.organisation, &settings.address, &settings.phone]
        .into_iter()
        .filter(|line| !line.trim().is_empty())
        .cloned()
        .collect()
}

/// What an office adds to its letters, to be looked at and changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HouseView {
    /// The picture as a data address; empty if there is none.
    pub logo: String,
    /// Name, address and phone as they stand at the end of letters with a picture.
    pub lines: Vec<String>,
    /// Papers that can carry sentences.
    pub kinds: Vec<PaperKind>,
    /// The sentences there are.
    pub sentences: Vec<OwnSentences>,
}

/// Own sentences, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnSentences {
    /// Paper.
    pub kind: PaperKind,
    /// Language.
    pub language: String,
    /// The sentences.
    #[serde(flatten)]
    pub sentences: Sentences,
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<HouseView> {
    let vault = &app.open()?.vault;
    let (house, settings) = (read(vault), settings::read(vault));
    let mut sentences = Vec::new();
    for kind in LETTERS {
        for (language, said) in house.sentences.get(kind.code()).into_iter().flatten() {
            sentences.push(OwnSentences {
                kind,
                language: language.clone(),
                sentences: said.clone(),
            });
        }
    }
    let logo = if house.logo.is_empty() {
        String::new()
    } else {
        format!("data:image/png;base64,{}", house.logo)
    };
    Ok(HouseView {
        logo,
        lines: lines(&settings),
        kinds: LETTERS.to_vec(),
        sentences,
    })
}

pub(crate) fn save(app: &mut App, request: OwnSentences) -> Reply<HouseView> {
    let language = Language::from_code(&request.language).map_err(|_| Failure::bad_request())?;
    if !LETTERS.contains(&request.kind) {
        return Err(Failure::bad_request());
    }
    let Sentences { top, end } = &request.sentences;
    for (field, words) in [("top", top), ("end", end)] {
        if words.chars().count() > LONGEST {
            let most = LONGEST.to_string();
            return Err(Problem::of(field, "problem-too-long")
                .with("most", most)
                .into());
        }
    }
    let vault = &mut app.open()?.vault;
    let mut house = read(vault);
    let of = house
        .sentences
        .entry(request.kind.code().to_owned())
        .or_default();
    if top.trim().is_empty() && end.trim().is_empty() {
        of.remove(language.code());
    } else {
        of.insert(language.code().to_owned(), request.sentences);
    }
    house.sentences.retain(|_, of| !of.is_empty());
    write(vault, &house)?;
    view(app, Nothing {})
}

/// A file somebody chose.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AtPath {
    /// Where it is.
    pub path: String,
}

pub(crate) fn use_logo(app: &mut App, request: AtPath) -> Reply<HouseView> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    let logo = krug_ink::logo(&bytes).map_err(unreadable)?;
    let vault = &mut app.open()?.vault;
    let mut house = read(vault);
    house.logo = BASE64.encode(&logo.png);
    write(vault, &house)?;
    view(app, Nothing {})
}

pub(crate) fn remove_logo(app: &mut App, _: Nothing) -> Reply<HouseView> {
    let vault = &mut app.open()?.vault;
    let house = House {
        logo: String::new(),
        ..read(vault)
    };
    write(vault, &house)?;
    view(app, Nothing {})
}

/// Why a picture is not taken.
pub(crate) fn unreadable(trouble: krug_ink::Trouble) -> Failure {
    let key = match trouble {
        krug_ink::Trouble::NotAPicture => "failure-not-a-picture",
        krug_ink::Trouble::OtherScan => "failure-other-scan",
        krug_ink::Trouble::TooLarge => "failure-too-big",
    };
    Failure::new(Code::File, key)
}

/// What an office's template file begins with, so that no other file is taken for one.
#[derive(Debug, Serialize, Deserialize)]
struct Template {
    krug: String,
    format: u32,
    house: House,
}

/// Writes picture and sentences into a file for colleagues of the office; nothing about families is in it.
pub(crate) fn give(app: &mut App, request: AtPath) -> Reply<Nothing> {
    let template = Template {
        krug: "letters".to_owned(),
        format: 1,
        house: read(&app.open()?.vault),
    };
    let bytes = serde_json::to_vec_pretty(&template).map_err(|_| Failure::internal())?;
    crate::files::write(Path::new(&request.path), &bytes)?;
    Ok(Nothing {})
}

/// Takes picture and sentences from such a file in place of the own ones.
pub(crate) fn take(app: &mut App, request: AtPath) -> Reply<HouseView> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    let not_one = || Failure::new(Code::File, "failure-not-letters");
    let template: Template = serde_json::from_slice(&bytes).map_err(|_| not_one())?;
    let known = |kind: &str| LETTERS.iter().any(|letter| letter.code() == kind);
    let short = |said: &Sentences| {
        [&said.top, &said.end]
            .iter()
            .all(|words| words.chars().count() <= LONGEST)
    };
    let mut house = template.house;
    let sound = template.krug == "letters"
        && template.format == 1
        && house.sentences.iter().all(|(kind, of)| {
            known(kind)
                && of
                    .iter()
                    .all(|(code, said)| Language::from_code(code).is_ok() && short(said))
        });
    if !sound {
        return Err(not_one());
    }
    if !house.logo.is_empty() {
        // A picture of somebody else's making is written anew, as one chosen here is.
        let png = BASE64
            .decode(house.logo.as_bytes())
            .map_err(|_| not_one())?;
        let logo = krug_ink::logo(&png).map_err(|_| not_one())?;
        house.logo = BASE64.encode(&logo.png);
    }
    write(&mut app.open()?.vault, &house)?;
    view(app, Nothing {})
}
