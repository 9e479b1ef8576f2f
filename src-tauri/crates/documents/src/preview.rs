//! A page for the screen as SVG: the same display list as the PDF, letters as outlines.
//!
//! Outlines need no font in the window and show the same shapes in every web view. Each line of
//! text also carries its words for listeners.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, SvgSink};

use crate::display::{Colour, Display, Image, Item, Move, Path, Text};
use crate::face::Face;

/// Page `page` (from 0) of `display` as an SVG element; empty if there is no such page.
pub fn preview_svg(display: &Display, page: usize) -> String {
    let Some(marks) = display.pages.get(page).map(|page| &page.marks) else {
        return String::new();
    };
    let mut used: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
    for mark in marks {
        if let Item::Text(text) = &mark.item {
            let ids = text
                .clusters
                .iter()
                .flat_map(|c| c.glyphs.iter().map(|g| g.id));
            used.entry(text.face).or_default().extend(ids);
        }
    }
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" lang="{}">"#,
        display.size.0, display.size.1, display.language
    );
    svg.push_str("<defs>");
    let mut drawn: BTreeSet<(Face, u16)> = BTreeSet::new();
    for (face, ids) in &used {
        for id in ids {
            let way = outline(*face, *id);
            if !way.is_empty() {
                drawn.insert((*face, *id));
                let _ = write!(svg, r#"<path id="g{}-{id}" d="{way}"/>"#, *face as usize);
            }
        }
    }
    svg.push_str("</defs>");
    let _ = write!(
        svg,
        r##"<rect width="{}" height="{}" fill="#fff"/>"##,
        display.size.0, display.size.1
    );
    for mark in marks {
        match &mark.item {
            Item::Text(text) => letters(&mut svg, text, &drawn),
            Item::Path(path) => shape(&mut svg, path),
            Item::Image(image) => picture(&mut svg, image),
        }
    }
    svg.push_str("</svg>");
    svg
}

fn outline(face: Face, id: u16) -> String {
    let Some(glyph) = face
        .font()
        .and_then(|font| font.outline_glyphs().get(u32::from(id).into()))
    else {
        return String::new();
    };
    let mut sink = SvgSink::with_precision(0);
    let drawn = glyph.draw(&DrawOptions::new(), DrawMemory::default(), &mut sink);
    if drawn.is_ok() {
        sink.to_string()
    } else {
        String::new()
    }
}

fn hex(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn letters(svg: &mut String, text: &Text, drawn: &BTreeSet<(Face, u16)>) {
    let words: String = text.clusters.iter().map(|c| c.text.as_str()).collect();
    let scale = text.size / 1000.0;
    let _ = write!(
        svg,
        r#"<g role="text" aria-label="{}" fill="{}" transform="translate({:.2} {:.2}) scale({scale} -{scale})">"#,
        escaped(words.trim_end()),
        hex(text.colour),
        text.x,
        text.y,
    );
    let mut pen = 0.0;
    for glyph in text.clusters.iter().flat_map(|cluster| &cluster.glyphs) {
        if drawn.contains(&(text.face, glyph.id)) {
            let _ = write!(
                svg,
                r##"<use href="#g{}-{}" x="{}" y="{}"/>"##,
                text.face as usize,
                glyph.id,
                pen + glyph.dx,
                glyph.dy,
            );
        }
        pen += glyph.advance;
    }
    svg.push_str("</g>");
}

fn picture(svg: &mut String, image: &Image) {
    let [x, y, width, height] = image.rect;
    let grey = if image.pixels.grey {
        svg.push_str(r#"<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>"#);
        r#" filter="url(#grey)""#
    } else {
        ""
    };
    let _ = write!(
        svg,
        r#"<image x="{x:.2}" y="{y:.2}" width="{width:.2}" height="{height:.2}"{grey} href="data:image/png;base64,{}"/>"#,
        data_encoding::BASE64.encode(&image.pixels.png),
    );
}

fn shape(svg: &mut String, path: &Path) {
    let mut way = String::new();
    for step in &path.way {
        let _ = match step {
            Move::To(x, y) => write!(way, "M{x:.2} {y:.2}"),
            Move::Line(x, y) => write!(way, "L{x:.2} {y:.2}"),
            Move::Curve([a, b, c, d, x, y]) => {
                write!(way, "C{a:.2} {b:.2} {c:.2} {d:.2} {x:.2} {y:.2}")
            }
        };
    }
    if path.closed {
        way.push('Z');
    }
    let fill = path.fill.map_or_else(|| "none".to_owned(), hex);
    let _ = write!(svg, r#"<path d="{way}" fill="{fill}""#);
    if let Some(stroke) = path.stroke {
        let _ = write!(
            svg,
            r#" stroke="{}" stroke-width="{}""#,
            hex(stroke.colour),
            stroke.width
        );
        if let Some((dash, gap)) = stroke.dash {
            let _ = write!(svg, r#" stroke-dasharray="{dash} {gap}""#);
        }
        if stroke.round {
            svg.push_str(r#" stroke-linecap="round" stroke-linejoin="round""#);
        }
    }
    svg.push_str("/>");
}
