//! Bookmarks: the headings of a paper as a reader lists them beside its pages (ISO 32000-1, 12.3.3).

use sha2::{Digest, Sha256};

use lopdf::{Document, Object, ObjectId, dictionary, text_string};

use crate::Trouble;
use crate::display::{Display, Item, Part, Role};

/// A heading where it stands.
struct Heading {
    level: u8,
    words: String,
    page: usize,
    /// Above its letters, in points from the top of the page.
    top: f32,
}

/// Headings in reading order.
fn headings(display: &Display) -> Vec<Heading> {
    let mut found: Vec<(usize, Heading)> = Vec::new();
    for (page, marks) in display.pages.iter().enumerate() {
        for mark in &marks.marks {
            let (Part::Node(node), Item::Text(text)) = (mark.part, &mark.item) else {
                continue;
            };
            let Some(Role::Heading(level)) = display.structure.get(node).map(|n| n.role) else {
                continue;
            };
            let words: String = text.clusters.iter().map(|c| c.text.as_str()).collect();
            match found.last_mut() {
                Some((last, heading)) if *last == node => heading.words.push_str(&words),
                _ => found.push((
                    node,
                    Heading {
                        level,
                        words,
                        page,
                        top: (text.y - text.size * 1.2).max(0.0),
                    },
                )),
            }
        }
    }
    // On the sides of a booklet pages stand in another order than they are read.
    found.sort_by_key(|(node, _)| *node);
    let mut headings: Vec<Heading> = found.into_iter().map(|(_, heading)| heading).collect();
    for heading in &mut headings {
        heading.words = heading.words.replace('\u{ad}', "").trim().to_owned();
    }
    headings
}

/// Raised when a build is found to have said more on paper than it may: what it kept is not given out again then.
const SAYS: u8 = 1;

impl Display {
    /// The headings of a paper in reading order, as words.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        let all = headings(self)
            .into_iter()
            .filter(|heading| heading.level > 1);
        all.map(|heading| heading.words).collect()
    }

    /// Everything a paper says, a line for each paragraph; without feet and repeated heads.
    #[must_use]
    pub fn words(&self) -> String {
        let mut said: std::collections::BTreeMap<usize, String> = std::collections::BTreeMap::new();
        for mark in self.pages.iter().flat_map(|page| &page.marks) {
            if let (Part::Node(node), Item::Text(text)) = (mark.part, &mark.item) {
                let words = said.entry(node).or_default();
                words.extend(text.clusters.iter().map(|c| c.text.as_str()));
            }
        }
        let all = said.into_values().collect::<Vec<_>>().join("\n");
        all.replace('\u{ad}', "")
    }

    /// A sum of everything a paper says, whichever build lays it out: its words, its drawings and what they are told as,
    /// what goes along for programs, and the words at its `foot` (SHA-256, 32 hex digits).
    #[must_use]
    pub fn sum(&self, foot: [&str; 2]) -> String {
        let mut sum = Sha256::new();
        sum.update([SAYS]);
        let mut add = |words: &str| {
            for word in words.split_whitespace() {
                sum.update(word);
                sum.update(b" ");
            }
            sum.update(b"\n");
        };
        self.words().lines().for_each(&mut add);
        let told = self.structure.iter().filter_map(|node| node.alt.as_deref());
        told.chain(foot).for_each(&mut add);
        // A line of a family tree says whose child somebody is, and nothing else may.
        for mark in self.pages.iter().flat_map(|page| &page.marks) {
            if let (Part::Node(_), Item::Path(path)) = (mark.part, &mark.item) {
                sum.update(format!("{path:?}"));
            }
        }
        if let Some(along) = &self.attachment {
            sum.update(&along.bytes);
        }
        data_encoding::HEXLOWER.encode(&sum.finalize()[..16])
    }
}

/// Adds them to the file; a paper with one heading needs none.
pub(crate) fn add(
    display: &Display,
    tree: &mut Document,
    pages: &[ObjectId],
) -> Result<(), Trouble> {
    let headings = headings(display);
    if headings.len() < 2 {
        return Ok(());
    }
    let root = tree.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| tree.new_object_id()).collect();
    // Below the last title before it, if there is one.
    let mut parents: Vec<Option<usize>> = Vec::new();
    let mut title = None;
    for (number, heading) in headings.iter().enumerate() {
        parents.push(if heading.level == 1 { None } else { title });
        if heading.level == 1 {
            title = Some(number);
        }
    }
    let below = |parent: Option<usize>| -> Vec<usize> {
        (0..ids.len()).filter(|n| parents[*n] == parent).collect()
    };
    for parent in std::iter::once(None).chain((0..ids.len()).map(Some)) {
        let kids = below(parent);
        for (place, number) in kids.iter().enumerate() {
            let heading = &headings[*number];
            let page = *pages.get(heading.page).ok_or(Trouble::Tree)?;
            let mut item = dictionary! {
                "Title" => text_string(&heading.words),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
                "Dest" => vec![
                    page.into(),
                    Object::Name(b"XYZ".to_vec()),
                    Object::Null,
                    (display.size.1 - heading.top).round().into(),
                    Object::Null,
                ],
            };
            if let Some(before) = place.checked_sub(1).and_then(|n| kids.get(n)) {
                item.set("Prev", ids[*before]);
            }
            if let Some(after) = kids.get(place + 1) {
                item.set("Next", ids[*after]);
            }
            let own = below(Some(*number));
            if let (Some(first), Some(last)) = (own.first(), own.last()) {
                item.set("First", ids[*first]);
                item.set("Last", ids[*last]);
                item.set("Count", own.len() as i64);
            }
            tree.set_object(ids[*number], item);
        }
    }
    let top = below(None);
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        tree.set_object(
            root,
            dictionary! {
                "Type" => "Outlines",
                "First" => ids[*first],
                "Last" => ids[*last],
                "Count" => ids.len() as i64,
            },
        );
        let catalog = tree.catalog_mut().map_err(|_| Trouble::Tree)?;
        catalog.set("Outlines", root);
    }
    Ok(())
}
