//! Where a word may be parted between two lines.

use crate::hyphen::{cuts, is_name};
use crate::line::{Atom, Exit, HYPHEN_COST, Style};

/// Marks where words may be parted: by the patterns of the language, and anywhere in a stretch
/// that would not fit a line by itself. Names are parted only in that need.
pub(crate) fn long_words(atoms: &mut [Atom], style: &Style, width: f32, tag: &str) {
    let mut start = 0;
    while start < atoms.len() {
        let end = atoms[start..]
            .iter()
            .position(|atom| atom.exit.is_some_and(|exit| !exit.hyphen))
            .map_or(atoms.len(), |at| start + at + 1);
        let stretch = &mut atoms[start..end];
        let tag = stretch[0].tag.unwrap_or(tag);
        let wide = |part: &[Atom]| part.iter().map(|atom| atom.width).sum::<f32>();
        let too_wide = wide(stretch) > width;
        let letters = stretch.iter().flat_map(|atom| atom.cluster.text.chars());
        if too_wide || (style.hyphens && !is_name(letters)) {
            hyphenate(stretch, tag, if too_wide { 1.0 } else { HYPHEN_COST });
        }
        if too_wide {
            untie(stretch);
            let limit = width - style.size * 0.4;
            let mut from = 0;
            for at in 0..stretch.len() {
                if stretch[at].exit.is_some() || at + 1 == stretch.len() {
                    if wide(&stretch[from..=at]) > limit {
                        anywhere(&mut stretch[from..=at]);
                    }
                    from = at + 1;
                }
            }
        }
        start = end;
    }
}

/// Words that are kept together come apart before one of them is parted.
fn untie(stretch: &mut [Atom]) {
    for atom in stretch {
        if atom.cluster.text == " " {
            atom.exit.get_or_insert(Exit {
                hyphen: false,
                cost: 0.5,
            });
        }
    }
}

/// Lets a line end after any letter or figure of a word, and never before a comma. Between letters a hyphen says that
/// the word goes on.
fn anywhere(word: &mut [Atom]) {
    let of = |atom: &Atom, is: fn(char) -> bool| atom.cluster.text.chars().all(is);
    let letter = |at: usize| {
        word.get(at)
            .is_some_and(|atom| of(atom, char::is_alphabetic))
    };
    let letters: Vec<bool> = (0..word.len()).map(letter).collect();
    for at in 1..word.len() {
        let (before, after) = (&word[at - 1], &word[at]);
        let hyphen = letters[at - 1] && letters[at];
        // A letter by itself looks lost.
        let lone = hyphen && !(at > 1 && letters[at - 2] && letters.get(at + 1) == Some(&true));
        let cost = if lone { 6.0 } else { 3.0 };
        if of(after, char::is_alphanumeric) || !of(before, char::is_alphanumeric) {
            word[at - 1].exit.get_or_insert(Exit { hyphen, cost });
        }
    }
}

fn hyphenate(stretch: &mut [Atom], tag: &str, cost: f32) {
    let is_letter = |atom: &Atom| atom.cluster.text.chars().all(char::is_alphabetic);
    let mut from = 0;
    while from < stretch.len() {
        if !is_letter(&stretch[from]) {
            from += 1;
            continue;
        }
        let to = stretch[from..]
            .iter()
            .position(|atom| !is_letter(atom))
            .map_or(stretch.len(), |at| from + at);
        let word: String = stretch[from..to]
            .iter()
            .map(|a| a.cluster.text.as_str())
            .collect();
        let cuts = cuts(&word, tag);
        let mut end = 0;
        for atom in &mut stretch[from..to] {
            end += atom.cluster.text.len();
            if cuts.contains(&end) && atom.exit.is_none() {
                atom.exit = Some(Exit { hyphen: true, cost });
            }
        }
        from = to;
    }
}

#[cfg(test)]
mod tests {
    use crate::face::Face;
    use crate::line::{Line, Span, Style, lines};

    fn style(face: Face) -> Style {
        let (size, leading) = (10.0, 14.0);
        let colour = crate::display::Colour::INK;
        Style {
            face,
            size,
            leading,
            colour,
            hyphens: true,
        }
    }

    /// The lines as a reader sees them: `~` where a line ends within a word, `|` elsewhere.
    fn broken(words: &str, width: f32, tag: &str) -> String {
        let set = lines(&[Span::plain(words)], &style(Face::Sans), width, tag).expect("letters");
        let of = |line: &Line| {
            let letters = line.runs.iter().flat_map(|run| run.clusters.iter());
            let said: String = letters.map(|cluster| cluster.text.as_str()).collect();
            let end = if line.parted { "~" } else { "|" };
            said.replace('\u{AD}', "-").trim_end().to_owned() + end
        };
        set.iter().map(of).collect()
    }

    #[test]
    fn a_name_too_long_for_its_column_gets_a_hyphen_and_no_comma_begins_a_line() {
        assert_eq!(broken("Zdeněk, Dan", 30.0, "bs"), "Zde-~něk,|Dan|");
        assert_eq!(broken("Zdeněk, Dan", 32.0, "bs"), "Zden-~ěk, Dan|");
        assert_eq!(broken("Zdeněk, Dan", 40.0, "bs"), "Zdeněk,|Dan|");
    }

    #[test]
    fn words_kept_together_come_apart_before_one_is_parted() {
        assert_eq!(broken("060 555 070", 20.0, "bs"), "060|555|070|");
        assert_eq!(broken("1 500 Kč", 22.0, "cs"), "1 500|Kč|");
    }

    #[test]
    fn an_address_and_a_row_of_dots_stay_in_their_column() {
        for words in [
            "https://primjer.example/duga",
            "..............",
            "!!!!!!!,,,,,,,,",
        ] {
            let set =
                lines(&[Span::plain(words)], &style(Face::Sans), 25.0, "bs").expect("letters");
            assert!(
                set.len() > 1 && set.iter().all(|line| line.width <= 25.0),
                "{words}"
            );
        }
    }
}
