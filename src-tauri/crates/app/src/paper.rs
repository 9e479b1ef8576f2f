//! The display list of the map with the pens of paper: grey-safe, every difference in form as well as in tone.

use krug_documents::display::{Colour, Move, Path, Stroke};
use krug_documents::document::{Picture as Paper, PictureWords};
use krug_documents::face::Face;
use krug_domain::map::{Pen, Picture, Say, Shape, Step, Words};

/// The picture of a tree for a paper.
pub(crate) fn picture(of: &Picture) -> Paper {
    let mut paper = Paper {
        width: of.width as f32,
        height: of.height as f32,
        told: of.people.iter().map(|one| one.label.clone()).collect(),
        ..Paper::default()
    };
    paper.alt = paper.told.join(". ");
    for shape in &of.shapes {
        paper.shapes.push(path(shape, (0.0, 0.0)));
    }
    for words in &of.words {
        paper.words.push(said(words, (0.0, 0.0)));
    }
    for one in &of.people {
        let at = (one.x, one.y);
        paper
            .shapes
            .extend(one.shapes.iter().map(|shape| path(shape, at)));
        paper
            .words
            .extend(one.words.iter().map(|words| said(words, at)));
    }
    paper
}

fn said(words: &Words, at: (f64, f64)) -> PictureWords {
    let (size, face) = match words.say {
        Say::Name => (13.0, Face::SansSemi),
        Say::Below | Say::Small | Say::Ring => (12.0, Face::Sans),
        Say::Age => (12.5, Face::Sans),
    };
    PictureWords {
        x: (at.0 + words.x) as f32,
        y: (at.1 + words.y) as f32,
        size,
        face,
        text: words.text.clone(),
    }
}

const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);
const BAND: Colour = Colour(0xF7, 0xF4, 0xED);
const HOME: Colour = Colour(0xFB, 0xF3, 0xDE);

fn path(shape: &Shape, at: (f64, f64)) -> Path {
    let line = |width, colour, dash| {
        Some(Stroke {
            width,
            colour,
            dash,
            round: false,
        })
    };
    let (fill, stroke) = match shape.pen {
        Pen::Home => (Some(HOME), line(1.2, Colour::AMBER, Some((2.0, 2.6)))),
        Pen::Line | Pen::Parted | Pen::Cross => (None, line(1.4, Colour::INK, None)),
        Pen::Ring => (Some(WHITE), line(0.8, Colour::LINE, None)),
        Pen::Band => (Some(BAND), line(0.8, Colour::LINE, None)),
        Pen::Middle => (Some(HOME), line(1.4, Colour::AMBER, None)),
        Pen::Organisation => (Some(WHITE), line(1.4, Colour::INK, None)),
        Pen::Stress => (None, line(1.3, Colour::INK, None)),
        Pen::Arrow => (Some(Colour::INK), None),
        Pen::Outer => (Some(WHITE), line(1.3, Colour::INK, None)),
        Pen::Dashed => (None, line(1.4, Colour::INK, Some((5.0, 3.5)))),
        Pen::Dotted => (None, line(1.4, Colour::INK, Some((1.6, 2.6)))),
        Pen::NotAsked => (Some(WHITE), line(1.3, Colour::INK, Some((3.5, 2.6)))),
        Pen::BadgeMark | Pen::GuardedMark => (None, line(1.4, WHITE, None)),
        Pen::BadgeDone | Pen::BadgeSoon | Pen::BadgeInfo | Pen::BadgeCalm | Pen::Guarded => {
            (Some(Colour::SOFT), None)
        }
        Pen::Coming
        | Pen::Message
        | Pen::Asked
        | Pen::NotComing
        | Pen::Excluded
        | Pen::Information => (Some(WHITE), line(1.6, Colour::INK, None)),
    };
    let place = |x: f64, y: f64| ((at.0 + x) as f32, (at.1 + y) as f32);
    let mut way = Vec::new();
    let mut closed = false;
    for step in &shape.path.0 {
        match *step {
            Step::Move(x, y) => {
                let (x, y) = place(x, y);
                way.push(Move::To(x, y));
            }
            Step::Line(x, y) => {
                let (x, y) = place(x, y);
                way.push(Move::Line(x, y));
            }
            Step::Curve([a, b, c, d, e, f]) => {
                let ((a, b), (c, d), (e, f)) = (place(a, b), place(c, d), place(e, f));
                way.push(Move::Curve([a, b, c, d, e, f]));
            }
            Step::Close => closed = true,
        }
    }
    Path {
        way,
        closed,
        fill: fill.filter(|_| closed),
        stroke,
    }
}
