//! Shaping: text to glyph clusters, with language and script set on every call.
//!
//! Serbian and Bulgarian letter shapes live behind the language (`locl`), so a call without it
//! prints Russian ones. A letter the face lacks is reported, never printed as a box.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::str::FromStr;

use harfrust::font::Font;
use harfrust::{Buffer, Direction, Language, Script, ShapeOptions, ShapePlan, ShaperFont, shape};

use smallvec::SmallVec;
use smol_str::SmolStr;

use crate::display::{Cluster, Glyph};
use crate::face::Face;

/// Letters that no face on this paper can print. Holds letters only, never words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("letters that cannot be printed: {}", self.list())]
pub struct Missing {
    /// The letters.
    pub letters: BTreeSet<char>,
}

impl Missing {
    fn list(&self) -> String {
        let codes: Vec<String> = self
            .letters
            .iter()
            .map(|c| format!("U+{:04X}", u32::from(*c)))
            .collect();
        codes.join(" ")
    }
}

/// The language to shape with: no font knows Bosnian or Montenegrin, Serbian shapes serve both.
fn shaping_language(tag: &str, script: Script) -> Option<Language> {
    let base = tag.split('-').next().unwrap_or(tag);
    let named = match base {
        "bs" | "cnr" | "sh" if script == Script::CYRILLIC => "sr",
        other => other,
    };
    Language::from_str(named).ok()
}

/// Script of a letter, `None` for signs shared by all scripts.
fn script_of(letter: char) -> Option<Script> {
    match letter {
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{2DE0}'..='\u{2DFF}' => {
            Some(Script::CYRILLIC)
        }
        c if c.is_alphabetic() => Some(Script::LATIN),
        _ => None,
    }
}

/// Splits text into stretches of one script; shared signs go with what stands before them.
fn stretches(text: &str) -> Vec<(&str, Script)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut current: Option<Script> = None;
    for (at, letter) in text.char_indices() {
        if let Some(script) = script_of(letter) {
            match current {
                Some(known) if known != script => {
                    found.push((&text[start..at], known));
                    start = at;
                    current = Some(script);
                }
                _ => current = Some(script),
            }
        }
    }
    if start < text.len() {
        found.push((&text[start..], current.unwrap_or(Script::LATIN)));
    }
    found
}

/// Sign of bidirectional isolation, joiners, marks of order: they steer text and are not printed.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
        | '\u{FE00}'..='\u{FE0F}')
        || (letter.is_control() && letter != '\n')
}

/// Plans by face, script and language.
type Plans = BTreeMap<(Face, [u8; 4], String), Rc<ShapePlan>>;

/// The way to shape, worked out once for each face, script and language.
fn plan(font: &Font, face: Face, script: Script, language: Option<&Language>) -> Rc<ShapePlan> {
    thread_local! {
        static PLANS: RefCell<Plans> = const { RefCell::new(BTreeMap::new()) };
    }
    let name = language.map(|language| language.as_str().to_owned());
    let key = (face, script.tag().to_be_bytes(), name.unwrap_or_default());
    PLANS.with_borrow_mut(|plans| {
        let make = || {
            let ltr = Direction::LeftToRight;
            Rc::new(ShapePlan::new(font, ltr, Some(script), language, &[]))
        };
        plans.entry(key).or_insert_with(make).clone()
    })
}

/// Shapes `text` in `face` for the language `tag` (BCP 47).
///
/// # Errors
/// [`Missing`] lists every letter the face has no glyph for.
pub fn clusters(text: &str, face: Face, tag: &str) -> Result<Vec<Cluster>, Missing> {
    let mut done = Vec::new();
    let mut letters = BTreeSet::new();
    let Some(font) = face.font() else {
        return Err(Missing {
            letters: text.chars().collect(),
        });
    };
    let shaper = ShaperFont::new(font);
    for (stretch, script) in stretches(text) {
        let mut buffer = Buffer::new();
        buffer.push_str(stretch);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(script));
        let language = shaping_language(tag, script);
        let plan = plan(font, face, script, language.as_ref());
        buffer.set_language(language);
        if shape(&shaper, &mut buffer, ShapeOptions::new().plan(Some(&plan))).is_err() {
            letters.extend(stretch.chars());
            continue;
        }
        let infos = buffer.glyph_infos();
        let positions = buffer.glyph_positions();
        let mut at = 0;
        while let Some(first) = infos.get(at) {
            let from = first.cluster as usize;
            let count = infos[at..]
                .iter()
                .take_while(|info| info.cluster == first.cluster)
                .count();
            let next = infos.get(at + count).map(|info| info.cluster as usize);
            let text = stretch
                .get(from..next.unwrap_or(stretch.len()))
                .unwrap_or_default();
            let text = SmolStr::new(text);
            let mut glyphs = SmallVec::with_capacity(count);
            for (info, position) in infos[at..at + count].iter().zip(&positions[at..]) {
                if info.glyph_id == 0 {
                    letters.extend(text.chars());
                }
                glyphs.push(Glyph {
                    id: u16::try_from(info.glyph_id).unwrap_or(0),
                    advance: position.x_advance as f32,
                    dx: position.x_offset as f32,
                    dy: position.y_offset as f32,
                });
            }
            done.push(Cluster { text, glyphs });
            at += count;
        }
    }
    if letters.is_empty() {
        Ok(done)
    } else {
        Err(Missing { letters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str, face: Face, tag: &str) -> Vec<u16> {
        clusters(text, face, tag)
            .expect("all letters are there")
            .iter()
            .flat_map(|cluster| cluster.glyphs.iter().map(|glyph| glyph.id))
            .collect()
    }

    #[test]
    fn bulgarian_and_serbian_get_their_own_letter_shapes() {
        for face in [Face::Sans, Face::SerifSemi] {
            assert_ne!(ids("бгдпт", face, "bg"), ids("бгдпт", face, "ru"));
            assert_ne!(ids("б", face, "sr-Cyrl"), ids("б", face, "ru"));
            assert_eq!(ids("б", face, "bs"), ids("б", face, "sr-Cyrl"));
        }
    }

    #[test]
    fn kerning_draws_letters_together() {
        let av: f32 = clusters("AV", Face::Sans, "en")
            .expect("letters")
            .iter()
            .map(Cluster::advance)
            .sum();
        let apart: f32 = ["A", "V"]
            .iter()
            .flat_map(|letter| clusters(letter, Face::Sans, "en").expect("letters"))
            .map(|cluster| cluster.advance())
            .sum();
        assert!(av < apart, "{av} against {apart}");
    }

    #[test]
    fn a_letter_with_a_combining_mark_stays_one_cluster() {
        let set = clusters("само̀", Face::Sans, "bg").expect("letters");
        assert_eq!(set.last().map(|c| c.text.as_str()), Some("о̀"));
    }

    #[test]
    fn a_letter_missing_in_the_font_is_named() {
        let missing = clusters("Ема 🦊 ご", Face::Sans, "bg").expect_err("no fox in the font");
        assert_eq!(missing.letters, BTreeSet::from(['🦊', 'ご']));
        assert_eq!(
            missing.to_string(),
            "letters that cannot be printed: U+3054 U+1F98A"
        );
    }
}
