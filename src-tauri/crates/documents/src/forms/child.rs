//! The child's page: what the others do, whom to tell when it is hard, when everybody meets again, and room to draw.
//! What adults argue about has no place on it.

use chrono::NaiveDate;
use krug_i18n::{Language, list};

use super::heard;
use crate::document::{Block, Document, Look, Sign};
use crate::names::{Review, again, copy_footer, say, say_with};

/// What a child gets of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildPage {
    /// Language of the child.
    pub language: Language,
    /// First name.
    pub name: String,
    /// The day the plan was made.
    pub made_on: NaiveDate,
    /// Picture and words of each thing.
    pub steps: Vec<(Option<Sign>, String)>,
    /// Whom to tell when it is hard.
    pub turn_to: Vec<String>,
    /// When everybody meets again.
    pub review: Option<Review>,
    /// The plan's mark.
    pub mark: String,
}

/// The words of a sign on the child's page.
fn said(language: Language, sign: Sign) -> Option<(Sign, String)> {
    let key = match sign {
        Sign::Bed => "bed",
        Sign::Ball => "ball",
        Sign::Walk => "walk",
        Sign::School => "school",
        Sign::Phone => "phone",
        Sign::Meal => "meal",
        Sign::Book => "book",
        Sign::Home => "home",
        Sign::Bus => "bus",
        Sign::Heart => "heart",
        Sign::Place | Sign::Good | Sign::Middling | Sign::Bad | Sign::Changed => return None,
    };
    Some(heard(language, sign, &format!("paper-picture-{key}")))
}

/// The page as a document.
pub fn child(page: &ChildPage) -> Document {
    let language = page.language;
    let title = say_with(language, "paper-child-title", "name", &page.name);
    // A page is one page: the more stands on it, the smaller are its pictures.
    let size = if page.steps.len() > 5 { 42.0 } else { 58.0 };
    let mut blocks = Vec::new();
    if !page.steps.is_empty() {
        blocks.push(Block::text(Look::Easy, say(language, "paper-child-all")));
    }
    let told = page.steps.iter().map(|(sign, words)| Block::Told {
        sign: sign.and_then(|sign| said(language, sign)),
        size,
        words: vec![Block::text(Look::EasyStrong, words.as_str())],
    });
    blocks.extend(told);
    if !page.turn_to.is_empty() {
        let names: Vec<&str> = page.turn_to.iter().map(String::as_str).collect();
        blocks.push(Block::Told {
            sign: said(language, Sign::Phone),
            size,
            words: vec![
                Block::text(Look::EasyStrong, say(language, "paper-child-hard")),
                Block::text(Look::Easy, list(language, &names)),
            ],
        });
    }
    if let Some(review) = &page.review {
        blocks.push(Block::Space(12.0));
        blocks.push(Block::Quote(format!(
            "{}: {}. {}",
            say(language, "paper-child-again"),
            again(language, review),
            say(language, "paper-child-again-say"),
        )));
    }
    blocks.push(Block::Drawing {
        label: say(language, "paper-child-draw"),
        height: 110.0,
        strokes: None,
    });
    let head = [title, String::new(), String::new()];
    let mut document = Document::upright(language, head, page.made_on, blocks).on_one_sheet(0.85);
    document.footer = copy_footer(
        language,
        (&page.name, 0),
        "paper-footer-plan",
        (page.made_on, &page.mark),
    );
    // A reader's window shows the title: no name of a child there.
    document.title = say(language, "paper-plan-title");
    document
}
