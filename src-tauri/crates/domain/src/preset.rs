//! Country presets: settings with a date, never constants of the method (handbook section 0).

use serde::Deserialize;

use crate::kinds::Country;

/// What differs between countries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Preset {
    /// Age from which a child's own yes is expected (rule 6).
    pub child_consent_age: i32,
    /// Months until the first review (rule 54).
    pub review_months: u32,
    /// Days in which the referral is acknowledged.
    pub acknowledge_days: i64,
    /// Working days until the first talk with the referrer (rule 7).
    pub baseline_days: i64,
    /// Days until the first family contact (rule 8).
    pub first_contact_days: i64,
    /// Days before the conference by which invitations are out.
    pub invitation_days: i64,
    /// Days before the conference by which answers are asked.
    pub answer_days: i64,
    /// Days after the conference in which copies are given.
    pub copies_days: i64,
    /// Emergency number.
    pub emergency: String,
    /// Words that must not stand in an invitation (rule 31), by language code.
    pub danger_words: std::collections::BTreeMap<String, Vec<String>>,
    /// Office words families do not use (rule 10), by language code.
    pub jargon: std::collections::BTreeMap<String, Vec<String>>,
    /// Words that tell how somebody voted (rule 58), by language code.
    pub vote_words: std::collections::BTreeMap<String, Vec<String>>,
    /// Words that open a question answered by yes or no (rule 12), by language code.
    pub yes_no_openers: std::collections::BTreeMap<String, Vec<String>>,
    /// Words that already say with whom somebody lives (rules 11 and 12), by language code.
    pub placement_words: std::collections::BTreeMap<String, Vec<String>>,
    /// Words that turn a sentence into a limit, "must not" (rule 11), by language code.
    pub negations: std::collections::BTreeMap<String, Vec<String>>,
    /// Beginnings of "years" after a told age, by language code.
    pub year_words: std::collections::BTreeMap<String, Vec<String>>,
    /// Beginnings of "weeks", "months" and "days" after a told age, by language code.
    pub infant_words: std::collections::BTreeMap<String, Vec<String>>,
}

/// The preset of a country as shipped in `assets/country`.
#[must_use]
pub fn preset(country: Country) -> Preset {
    let text = match country {
        Country::Ba => include_str!("../../../../assets/country/ba.json"),
        Country::Hr => include_str!("../../../../assets/country/hr.json"),
        Country::Rs => include_str!("../../../../assets/country/rs.json"),
        Country::Bg => include_str!("../../../../assets/country/bg.json"),
        Country::Cz => include_str!("../../../../assets/country/cz.json"),
    };
    let words = include_str!("../../../../assets/country/words.json");
    read(text, words).unwrap_or_else(|_| fallback())
}

fn read(text: &str, words: &str) -> Result<Preset, serde_json::Error> {
    let mut whole: serde_json::Map<String, serde_json::Value> = serde_json::from_str(words)?;
    whole.extend(serde_json::from_str::<
        serde_json::Map<String, serde_json::Value>,
    >(text)?);
    serde_json::from_value(serde_json::Value::Object(whole))
}

fn fallback() -> Preset {
    Preset {
        child_consent_age: 12,
        review_months: 2,
        acknowledge_days: 2,
        baseline_days: 5,
        first_contact_days: 7,
        invitation_days: 10,
        answer_days: 5,
        copies_days: 5,
        emergency: "112".to_owned(),
        danger_words: std::collections::BTreeMap::new(),
        jargon: std::collections::BTreeMap::new(),
        vote_words: std::collections::BTreeMap::new(),
        yes_no_openers: std::collections::BTreeMap::new(),
        placement_words: std::collections::BTreeMap::new(),
        negations: std::collections::BTreeMap::new(),
        year_words: std::collections::BTreeMap::new(),
        infant_words: std::collections::BTreeMap::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::kinds::{Codes, Country};

    #[test]
    fn every_shipped_preset_is_read() {
        for code in Country::CODES {
            let country = Country::from_code(code).unwrap();
            assert!(
                !super::preset(country).danger_words.is_empty(),
                "{code} fell back"
            );
        }
    }
}
