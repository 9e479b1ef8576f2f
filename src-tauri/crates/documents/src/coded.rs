//! The code on every page of a paper that comes back signed: which paper, which mark, which print and which page it is, and
//! nothing about anybody.

/// Which of the papers that come back signed a code belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coded {
    /// A plan.
    Plan,
    /// A name sheet.
    Names,
    /// An agreement.
    Agreement,
}

impl Coded {
    /// What every code begins with.
    pub const BEGINS: &'static str = "KRUG:";

    /// Its letter in a code.
    pub(crate) fn letter(self) -> char {
        match self {
            Coded::Plan => 'P',
            Coded::Names => 'N',
            Coded::Agreement => 'A',
        }
    }

    /// What the code of a page says.
    #[must_use]
    pub fn read(code: &str) -> Option<ReadCode<'_>> {
        let parts: Vec<&str> = code.strip_prefix(Coded::BEGINS)?.split(':').collect();
        let (letter, mark, version, page) = match parts[..] {
            [letter, mark, page] => (letter, mark, "", page),
            [letter, mark, version, page] => (letter, mark, version, page),
            _ => return None,
        };
        let of = [Coded::Plan, Coded::Names, Coded::Agreement]
            .into_iter()
            .find(|of| letter.chars().eq([of.letter()]))?;
        Some(ReadCode {
            of,
            mark,
            version,
            page: page.parse().ok()?,
        })
    }
}

/// What the code of a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadCode<'a> {
    /// Which paper.
    pub of: Coded,
    /// The mark of what it says.
    pub mark: &'a str,
    /// Which print of it: in another language, for another reader, on another day. Empty in codes of old.
    pub version: &'a str,
    /// Page, from 1.
    pub page: u32,
}
