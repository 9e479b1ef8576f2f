//! The languages Krug speaks and what a typesetter needs to know about each.
//!
//! Bosnian, Croatian and Serbian are three languages here, and Serbian comes in two scripts with
//! files of their own (handbook, part 5).

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A language with its script. Written in files as its code, for example `"sr-Latn"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Bosnian.
    #[serde(rename = "bs")]
    Bs,
    /// Croatian.
    #[serde(rename = "hr")]
    Hr,
    /// Serbian in Latin script.
    #[serde(rename = "sr-Latn")]
    SrLatn,
    /// Serbian in Cyrillic script.
    #[serde(rename = "sr-Cyrl")]
    SrCyrl,
    /// Bulgarian.
    #[serde(rename = "bg")]
    Bg,
    /// Czech.
    #[serde(rename = "cs")]
    Cs,
    /// English.
    #[serde(rename = "en")]
    En,
}

/// The script a language is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
}

/// A code that names none of the languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this code names no language of Krug")]
pub struct UnknownLanguage;

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Language; 7] = [
        Language::Bs,
        Language::Hr,
        Language::SrLatn,
        Language::SrCyrl,
        Language::Bg,
        Language::Cs,
        Language::En,
    ];

    /// The code used in files, folders and attributes; a valid BCP 47 tag.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Bs => "bs",
            Language::Hr => "hr",
            Language::SrLatn => "sr-Latn",
            Language::SrCyrl => "sr-Cyrl",
            Language::Bg => "bg",
            Language::Cs => "cs",
            Language::En => "en",
        }
    }

    /// The language of a code, upper and lower case alike.
    ///
    /// # Errors
    /// [`UnknownLanguage`] if no language has this code.
    pub fn from_code(code: &str) -> Result<Self, UnknownLanguage> {
        Language::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code.trim()))
            .ok_or(UnknownLanguage)
    }

    /// The language of a system's locale as in POSIX: `bs_BA.UTF-8`, `sr_RS@latin`.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let tag = locale.split(['_', '.', '@', '-']).next()?;
        if tag.eq_ignore_ascii_case("sr") {
            let latin = locale.to_lowercase().contains("lat");
            return Some(if latin {
                Language::SrLatn
            } else {
                Language::SrCyrl
            });
        }
        Self::from_code(tag).ok()
    }

    /// The first language of Krug that somebody named in a list, as people write it in any of the seven: "bosanski,
    /// turski", "чешки". Serbian is in the script of its name.
    #[must_use]
    pub fn named(words: &str) -> Option<Self> {
        /// How the names begin, in all languages of Krug.
        const BEGIN: [(Language, &[&str]); 7] = [
            (Language::Bs, &["bos", "бос"]),
            (Language::Hr, &["hrv", "хрв", "хърв", "chorv", "croat"]),
            (Language::SrLatn, &["srp", "srb", "serb"]),
            (Language::SrCyrl, &["срп", "сръб", "срб"]),
            (Language::Bg, &["bug", "bulg", "bulh", "буг", "бълг"]),
            (Language::Cs, &["češ", "czech", "чеш"]),
            (Language::En, &["eng", "енг", "англ", "angl"]),
        ];
        words
            .split([',', ';', '/', '\n'])
            .map(|word| word.trim().to_lowercase())
            .find_map(|word| {
                let begins = |names: &[&str]| names.iter().any(|name| word.starts_with(name));
                let found = BEGIN.iter().find(|(_, names)| begins(names));
                found.map(|(language, _)| *language)
            })
    }

    /// The name the language gives itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::Bs => "bosanski",
            Language::Hr => "hrvatski",
            Language::SrLatn => "srpski (latinica)",
            Language::SrCyrl => "српски (ћирилица)",
            Language::Bg => "български",
            Language::Cs => "čeština",
            Language::En => "English",
        }
    }

    /// The same where people speak it, in these letters if it has them: nobody speaks in a script.
    pub const fn spoken_name(self, letters: Script) -> &'static str {
        match (self, letters) {
            (Language::SrLatn | Language::SrCyrl, Script::Latin) => "srpski",
            (Language::SrLatn | Language::SrCyrl, Script::Cyrillic) => "српски",
            _ => self.own_name(),
        }
    }

    /// The BCP 47 tag for `lang` attributes and document metadata.
    pub const fn bcp47(self) -> &'static str {
        self.code()
    }

    /// The script.
    pub const fn script(self) -> Script {
        match self {
            Language::SrCyrl | Language::Bg => Script::Cyrillic,
            _ => Script::Latin,
        }
    }

    /// The ISO 15924 code of the script, for the text shaper.
    pub const fn script_code(self) -> &'static str {
        match self.script() {
            Script::Latin => "Latn",
            Script::Cyrillic => "Cyrl",
        }
    }

    /// The language to hand to the text shaper: it selects the local shapes of letters. Fonts know
    /// Serbian and Bulgarian Cyrillic; they know no Bosnian, whose Latin needs no local shapes.
    pub const fn shaping(self) -> &'static str {
        match self {
            Language::SrLatn | Language::SrCyrl => "sr",
            other => other.code(),
        }
    }

    /// The ISO 639-1 code whose hyphenation patterns fit. Bosnian and Latin Serbian break like
    /// Croatian; the Serbian patterns are Cyrillic.
    pub const fn hyphenation(self) -> &'static str {
        match self {
            Language::Bs | Language::Hr | Language::SrLatn => "hr",
            Language::SrCyrl => "sr",
            Language::Bg => "bg",
            Language::Cs => "cs",
            Language::En => "en",
        }
    }

    /// Whether a fraction is written with a comma (1,5) and not with a point.
    pub const fn decimal_comma(self) -> bool {
        !matches!(self, Language::En)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_what_people_call_it() {
        for (words, language) in [
            ("bosanski, turski", Some(Language::Bs)),
            ("турски, български", Some(Language::Bg)),
            ("Chorvatština", Some(Language::Hr)),
            ("српски", Some(Language::SrCyrl)),
            ("srpski", Some(Language::SrLatn)),
            ("чешки", Some(Language::Cs)),
            ("turski", None),
            ("", None),
        ] {
            assert_eq!(Language::named(words), language, "{words}");
        }
        for language in Language::ALL {
            assert_eq!(Language::named(language.own_name()), Some(language));
        }
    }

    #[test]
    fn every_code_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Ok(language));
        }
        assert_eq!(Language::from_code(" SR-CYRL "), Ok(Language::SrCyrl));
        assert_eq!(Language::from_code("sr"), Err(UnknownLanguage));
        assert_eq!(Language::from_code(""), Err(UnknownLanguage));
    }

    #[test]
    fn files_carry_the_code() {
        let written = serde_json::to_string(&Language::ALL).unwrap_or_default();
        assert_eq!(written, r#"["bs","hr","sr-Latn","sr-Cyrl","bg","cs","en"]"#);
        let read: Vec<Language> = serde_json::from_str(&written).unwrap_or_default();
        assert_eq!(read, Language::ALL);
        assert!(serde_json::from_str::<Language>("\"de\"").is_err());
    }
}
