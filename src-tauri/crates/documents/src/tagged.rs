//! From written pages to a finished file: structure tree, languages, metadata, colour, identity.
//!
//! Aims at PDF/A-3a and PDF/UA-1. Nothing in the file comes from a clock or from chance.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};
use sha2::{Digest, Sha256};

use crate::Trouble;
use crate::bookmarks;
use crate::display::{Display, Node, Role};
use crate::face::Face;
use crate::meta;
use crate::pack;
use crate::page::{self, Written};
use crate::seal;

/// Name of the field that takes the coordinator's seal.
pub const SEAL_FIELD: &str = "coordinator";
/// Name of the field for somebody who seals later: the service that asked, or who reviews.
pub const SECOND_SEAL_FIELD: &str = "second";
/// Name of the field for one more: who reviews, after the service.
pub const THIRD_SEAL_FIELD: &str = "third";

/// The finished file of `display`.
pub(crate) fn file(display: &Display) -> Result<Vec<u8>, Trouble> {
    let Written { mut tree, owners } = page::write(display)?;
    tree.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = tree.page_iter().collect();
    for id in &pages {
        let page = tree.get_dictionary_mut(*id).map_err(|_| Trouble::Tree)?;
        page.remove(b"Annots");
        page.set("Tabs", "S");
    }
    // What is around the pages says nothing of how they are packed, so both go side by side.
    let mut written = pack::streams(&mut tree);
    let around = || -> Result<_, Trouble> {
        let widgets = fields(display, &mut tree, &pages)?;
        structure(display, &mut tree, &pages, &owners, &widgets)?;
        describe(display, &mut tree)?;
        attach(display, &mut tree)?;
        bookmarks::add(display, &mut tree, &pages)?;
        cap_heights(&mut tree);
        let mut more = pack::streams(&mut tree);
        pack::deflate(&mut more);
        Ok(more)
    };
    let ((), more) = rayon::join(|| pack::deflate(&mut written), around);
    tree.objects.extend(written.into_iter().chain(more?));
    identified(&mut tree)
}

/// The file with the sum of all its bytes, but for these two numbers themselves, as its identity.
fn identified(tree: &mut Document) -> Result<Vec<u8>, Trouble> {
    let none = Object::String(vec![0; 16], lopdf::StringFormat::Hexadecimal);
    tree.trailer.set("ID", vec![none.clone(), none]);
    let content = tree.objects.values().map(|object| match object {
        Object::Stream(stream) => stream.content.len(),
        _ => 0,
    });
    // An object is some eighty bytes long, and takes twenty in the table.
    let mut bytes = Vec::with_capacity(content.sum::<usize>() + 120 * tree.objects.len());
    tree.save_to(&mut bytes).map_err(|_| Trouble::Tree)?;
    let identity = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes)[..16]);
    let none = "0".repeat(identity.len());
    for _ in 0..2 {
        let place = bytes
            .windows(none.len())
            .rposition(|part| part == none.as_bytes());
        let place = place.ok_or(Trouble::Tree)?;
        bytes[place..place + none.len()].copy_from_slice(identity.as_bytes());
    }
    Ok(bytes)
}

/// An empty signature field in the tree.
struct Widget {
    node: usize,
    page: usize,
    id: ObjectId,
}

/// The empty places for seals.
fn fields(
    display: &Display,
    tree: &mut Document,
    pages: &[ObjectId],
) -> Result<Vec<Widget>, Trouble> {
    let round = |points: f32| (points * 100.0).round() / 100.0;
    let mut widgets = Vec::new();
    for place in &display.seals {
        let page = *pages.get(place.page).ok_or(Trouble::Tree)?;
        let [left, top, right, bottom] = place.rect;
        let rect = [
            round(left),
            round(display.size.1 - bottom),
            round(right),
            round(display.size.1 - top),
        ];
        if right <= left {
            seal::prepare(tree, page, [0.0; 4], place.name, &place.tooltip)?;
            continue;
        }
        let id = seal::prepare(tree, page, rect, place.name, &place.tooltip)?;
        let entry = tree.get_dictionary_mut(id).map_err(|_| Trouble::Tree)?;
        entry.set("StructParent", (pages.len() + widgets.len()) as i64);
        entry.set("Contents", text_string(&place.tooltip));
        widgets.push(Widget {
            node: place.node,
            page: place.page,
            id,
        });
    }
    Ok(widgets)
}

/// The content for programs, as an associated file (ISO 19005-3, 6.8).
fn attach(display: &Display, tree: &mut Document) -> Result<(), Trouble> {
    let Some(file) = &display.attachment else {
        return Ok(());
    };
    let day: String = display.date.chars().filter(char::is_ascii_digit).collect();
    let stream = tree.add_object(lopdf::Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => file.media,
            "Params" => dictionary! {
                "ModDate" => Object::string_literal(format!("D:{day}000000Z")),
                "Size" => file.bytes.len() as i64,
            },
        },
        file.bytes.clone(),
    ));
    let specification = tree.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(file.name),
        "UF" => text_string(file.name),
        "Desc" => text_string(&file.words),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    });
    let names = vec![Object::string_literal(file.name), specification.into()];
    let catalog = tree.catalog_mut().map_err(|_| Trouble::Tree)?;
    catalog.set("AF", vec![Object::from(specification)]);
    catalog.set(
        "Names",
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } },
    );
    Ok(())
}

/// The structure tree, its way back from the pages, and each page's number in it.
fn structure(
    display: &Display,
    tree: &mut Document,
    pages: &[ObjectId],
    owners: &[Vec<(usize, usize)>],
    widgets: &[Widget],
) -> Result<(), Trouble> {
    let root = tree.new_object_id();
    let ids: Vec<ObjectId> = display
        .structure
        .iter()
        .map(|_| tree.new_object_id())
        .collect();
    let mut parents = vec![root; ids.len()];
    for (number, node) in display.structure.iter().enumerate() {
        for child in &node.children {
            parents[*child] = ids[number];
        }
    }
    // What was on one page of the paper is read before what was on the next, on whichever side of a sheet both are.
    let mut read: BTreeMap<usize, Vec<(usize, usize, usize)>> = BTreeMap::new();
    for (page, nodes) in owners.iter().enumerate() {
        for (mark, (node, numbered)) in nodes.iter().enumerate() {
            read.entry(*node).or_default().push((*numbered, page, mark));
        }
    }
    let content: BTreeMap<usize, Vec<(usize, usize)>> = read
        .into_iter()
        .map(|(node, mut marks)| {
            marks.sort_unstable();
            (
                node,
                marks
                    .into_iter()
                    .map(|(_, page, mark)| (page, mark))
                    .collect(),
            )
        })
        .collect();
    // Where each element begins; children always have higher numbers than their parents.
    let mut homes: Vec<Option<usize>> = vec![None; ids.len()];
    for (number, node) in display.structure.iter().enumerate().rev() {
        let own = content.get(&number).and_then(|marks| marks.first());
        let below = node.children.iter().filter_map(|child| homes[*child]).min();
        homes[number] = own.map(|(page, _)| *page).or(below);
    }
    for (number, node) in display.structure.iter().enumerate() {
        // Its type may be left out (ISO 32000-1, table 323), and a paper has hundreds of them.
        let mut element = dictionary! {
            "S" => tag(node.role),
            "P" => parents[number],
        };
        let mut kids: Vec<Object> = node
            .children
            .iter()
            .map(|child| ids[*child].into())
            .collect();
        if let Some(home) = homes[number] {
            element.set("Pg", pages[home]);
        }
        for (page, mark) in content.get(&number).into_iter().flatten() {
            kids.push(if homes[number] == Some(*page) {
                (*mark as i64).into()
            } else {
                dictionary! {
                    "Type" => "MCR",
                    "Pg" => pages[*page],
                    "MCID" => *mark as i64,
                }
                .into()
            });
        }
        for widget in widgets.iter().filter(|widget| widget.node == number) {
            let page = pages[widget.page];
            kids.push(dictionary! { "Type" => "OBJR", "Obj" => widget.id, "Pg" => page }.into());
        }
        if !kids.is_empty() {
            element.set("K", kids);
        }
        decorate(&mut element, node);
        tree.set_object(ids[number], element);
    }
    let mut nums: Vec<Object> = Vec::new();
    for (page, nodes) in owners.iter().enumerate() {
        let refs: Vec<Object> = nodes.iter().map(|(node, _)| ids[*node].into()).collect();
        let list = tree.add_object(refs);
        nums.push((page as i64).into());
        nums.push(list.into());
        let dict = tree
            .get_dictionary_mut(pages[page])
            .map_err(|_| Trouble::Tree)?;
        dict.set("StructParents", page as i64);
    }
    for (number, widget) in widgets.iter().enumerate() {
        nums.push(((pages.len() + number) as i64).into());
        nums.push(ids[widget.node].into());
    }
    let back = tree.add_object(dictionary! { "Nums" => nums });
    tree.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids.first().copied().map(Object::from).unwrap_or(Object::Null),
            "ParentTree" => back,
            "ParentTreeNextKey" => (pages.len() + widgets.len()) as i64,
        },
    );
    let catalog = tree.catalog_mut().map_err(|_| Trouble::Tree)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::Quote => "BlockQuote",
        Role::List => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Head => "THead",
        Role::Rows => "TBody",
        Role::Row => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Form => "Form",
    }
}

fn decorate(element: &mut Dictionary, node: &Node) {
    if let Some(language) = node.language {
        element.set("Lang", Object::string_literal(language));
    }
    if let Some(alt) = &node.alt {
        element.set("Alt", text_string(alt));
    }
    let scope = match node.role {
        Role::ColumnHead => Some("Column"),
        Role::RowHead => Some("Row"),
        _ => None,
    };
    if let Some(scope) = scope {
        element.set("A", dictionary! { "O" => "Table", "Scope" => scope });
    }
    if node.columns > 1 {
        let over = node.columns as i64;
        element.set("A", dictionary! { "O" => "Table", "ColSpan" => over });
    }
    if node.role == Role::Figure {
        element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block" });
    }
}

/// Title, language, dates, conformance and colour.
fn describe(display: &Display, tree: &mut Document) -> Result<(), Trouble> {
    let day: String = display.date.chars().filter(char::is_ascii_digit).collect();
    let stamp = Object::string_literal(format!("D:{day}000000Z"));
    let info = tree.add_object(dictionary! {
        "Title" => text_string(&display.title),
        "Creator" => text_string(meta::CREATOR),
        "Producer" => text_string(meta::CREATOR),
        "CreationDate" => stamp.clone(),
        "ModDate" => stamp,
    });
    if let Ok(Object::Reference(old)) = tree.trailer.get(b"Info").cloned() {
        tree.objects.remove(&old);
    }
    tree.trailer.set("Info", info);
    let mut words = lopdf::Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        meta::xmp(display).into_bytes(),
    );
    words.allows_compression = false;
    let words = tree.add_object(words);
    let profile = tree.add_object(lopdf::Stream::new(
        dictionary! { "N" => 3, "Alternate" => "DeviceRGB" },
        meta::srgb(),
    ));
    let catalog = tree.catalog_mut().map_err(|_| Trouble::Tree)?;
    catalog.set("Lang", Object::string_literal(display.language));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("Metadata", words);
    catalog.set(
        "OutputIntents",
        vec![Object::from(dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"),
            "DestOutputProfile" => profile,
        })],
    );
    Ok(())
}

/// The writer puts the ascent where the height of capitals belongs.
fn cap_heights(tree: &mut Document) {
    for object in tree.objects.values_mut() {
        let Object::Dictionary(entry) = object else {
            continue;
        };
        let Ok(Object::Name(name)) = entry.get(b"FontName") else {
            continue;
        };
        let known = Face::ALL
            .into_iter()
            .find(|face| name.ends_with(face.name().as_bytes()));
        if let Some(face) = known {
            entry.set("CapHeight", face.capital() as i64);
        }
    }
}
