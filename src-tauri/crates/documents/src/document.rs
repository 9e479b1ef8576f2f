//! The neutral model of a paper: what it holds, in reading order, without any place on a page.
//!
//! Words come in as they shall be read; the family's own words are never changed here.

use std::sync::Arc;

use chrono::NaiveDate;
use krug_i18n::Language;

use crate::coded::Coded;
use crate::display::{A4, Attachment, Path, Pixels};
use crate::face::Face;
use crate::impose::Print;
use crate::line::Span;
use crate::names::copy_footer;
use crate::tongue::Own;

/// The sheet a paper is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A4 upright.
    A4,
    /// A4 lying.
    A4Wide,
    /// A3 lying.
    A3Wide,
    /// A5 upright.
    A5,
}

impl Sheet {
    /// Width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Sheet::A4 => A4,
            Sheet::A4Wide => (A4.1, A4.0),
            Sheet::A3Wide => (A4.0 * 2.0, A4.1),
            Sheet::A5 => (A4.1 / 2.0, A4.0),
        }
    }
}

/// A paper before it is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The sheet.
    pub sheet: Sheet,
    /// How it comes out of the printer.
    pub print: Print,
    /// Title, shown in the window of a reader. Never a name of a child.
    pub title: String,
    /// Language of the paper.
    pub language: Language,
    /// The day the paper carries; it is also the file's date, so that two runs give the same bytes.
    pub date: NaiveDate,
    /// What stands at the foot of every page beside the page number.
    pub footer: Footer,
    /// The content.
    pub blocks: Vec<Block>,
    /// What goes along inside the file.
    pub attachment: Option<Attachment>,
    /// How much smaller it may be set to stay on one sheet; 1 for not at all.
    pub least: f32,
    /// Words of the family, where they are in another language than the paper.
    pub own: Option<Arc<Own>>,
}

/// Letters of a picture are no smaller than this on paper, in points; else the larger sheet is taken.
const LEAST: f32 = 8.0;
/// The same in large print.
const LEAST_LARGE: f32 = 16.0;
/// Room of A4 lying inside its margins, below the title and above the legend.
const ROOM: (f32, f32) = (739.0, 340.0);

/// The words of a picture in two columns, on a page of their own.
fn below(told: &[String]) -> Vec<Block> {
    let list = |items: &[String]| {
        vec![Block::List {
            items: items.to_vec(),
            look: Look::Text,
            counted: false,
        }]
    };
    let mut blocks = Vec::new();
    if !told.is_empty() {
        blocks.push(Block::NewPage);
    }
    for part in told.chunks(14) {
        let (left, right) = part.split_at(part.len().div_ceil(2));
        blocks.push(Block::Columns(vec![list(left), list(right)]));
        blocks.push(Block::Space(6.0));
    }
    blocks
}

impl Document {
    /// Gives every page a code that says which paper it is and which mark it has, and nothing about anybody.
    pub(crate) fn coded(mut self, of: Coded) -> Document {
        self.footer.code = format!("{}{}:{}", Coded::BEGINS, of.letter(), self.footer.mark);
        self
    }

    /// Sets a letter that ends in a slip smaller, if it would need a second sheet otherwise: the slip is cut off the
    /// first one.
    pub fn smaller_to_fit(&mut self) {
        let slip = self.blocks.iter().any(|block| matches!(block, Block::Cut));
        let pages = |of: &Document| crate::display(of).map_or(1, |set| set.pages.len());
        if !slip || pages(self) < 2 {
            return;
        }
        let mut smaller = self.clone();
        for block in &mut smaller.blocks {
            if let Block::Paragraph { look, .. } = block
                && *look == Look::Text
            {
                *look = Look::Cell;
            }
        }
        if pages(&smaller) < pages(self) {
            *self = smaller;
        }
    }

    /// Takes this way of coming out of the printer. A picture of people goes onto a larger sheet where its letters would be
    /// too small, and in large print its words stand below it, in letters that grow with all others.
    pub fn take(&mut self, print: Print) {
        self.print = print;
        let least = if print.large { LEAST_LARGE } else { LEAST };
        let small = self.blocks.iter().any(|block| match block {
            Block::Picture(picture) => picture.smallest(ROOM) < least,
            _ => false,
        });
        if self.sheet == Sheet::A4Wide && small {
            self.sheet = Sheet::A3Wide;
        }
        if !print.large {
            return;
        }
        let blocks = std::mem::take(&mut self.blocks);
        let mut told: Vec<Block> = Vec::new();
        for block in blocks {
            if matches!(block, Block::NewPage) {
                self.blocks.append(&mut told);
            }
            if let Block::Picture(picture) = &block {
                told.extend(below(&picture.told));
            }
            self.blocks.push(block);
        }
        self.blocks.append(&mut told);
    }

    /// Says in the code of every page which print of the paper it is, so that a sheet that comes back is known from the
    /// same words in another language or for another reader.
    pub fn print_of(&mut self, version: &str) {
        if !self.footer.code.is_empty() {
            self.footer.code = format!("{}:{version}", self.footer.code);
        }
    }

    /// Says in the foot for whom this copy is, and the mark of what it says beside the day. Papers whose foot has no day
    /// stay without: nobody shall be known by them.
    pub fn for_reader(&mut self, reader: &str) {
        if self.footer.middle.is_empty() || !self.footer.mark.is_empty() {
            return;
        }
        let words = crate::words::of(&self.blocks).join("\n");
        let foot = copy_footer(
            self.language,
            (reader, 0),
            "paper-footer-date",
            (self.date, &crate::mark(words.as_bytes())),
        );
        // A code that waits for its mark.
        if self.footer.code.ends_with(':') {
            self.footer.code.push_str(&foot.mark);
        }
        self.footer.middle = foot.middle;
        self.footer.mark = foot.mark;
        if !foot.left.is_empty() {
            self.footer.left = foot.left;
        }
    }

    /// The mark in its foot; nothing where it has none.
    #[must_use]
    pub fn mark(&self) -> &str {
        &self.footer.mark
    }

    /// A paper on A4 upright that begins with its title, a second and a quiet line, and ends with the day in its foot.
    pub(crate) fn upright(
        language: Language,
        [title, second, third]: [String; 3],
        date: NaiveDate,
        blocks: Vec<Block>,
    ) -> Document {
        let line = |words: String| (!words.trim().is_empty()).then_some(words);
        let head = Block::Letterhead {
            title: title.clone(),
            second: line(second),
            third: line(third),
        };
        Document {
            sheet: Sheet::A4,
            print: Print::default(),
            title,
            language,
            date,
            footer: Footer {
                left: String::new(),
                middle: krug_i18n::date::short(language, date),
                ..Footer::default()
            },
            blocks: std::iter::once(head).chain(blocks).collect(),
            attachment: None,
            least: 1.0,
            own: None,
        }
    }

    /// Meant for one sheet: set smaller, down to this share, where it needs a second one otherwise.
    pub(crate) fn on_one_sheet(mut self, least: f32) -> Document {
        self.least = least;
        self
    }
}

/// The foot of every page; the page number is added on the right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Footer {
    /// Left: for whom this copy is.
    pub left: String,
    /// Middle: date and mark.
    pub middle: String,
    /// The mark by itself.
    pub mark: String,
    /// What a telephone or scanner reads on every page, so that a signed sheet that comes back is known: kind, mark and
    /// page. No code where this is empty.
    pub code: String,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Running text.
    Text,
    /// Text of a letter: larger and more open.
    Letter,
    /// Text in cells of a table.
    Cell,
    /// What a step says: semi-bold.
    Step,
    /// Small and quiet.
    Small,
    /// Small, quiet, in italics: remarks below something.
    Remark,
    /// A label above or beside a value, in the brand's green.
    Label,
    /// A value in a box.
    Value,
    /// Easy to read, and for children: large and open.
    Easy,
    /// The same, semi-bold.
    EasyStrong,
    /// To be read from across a room.
    Wall,
}

/// One part of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The head of the first page: ring, title, a second line, a quiet line, a rule.
    Letterhead {
        /// Title of the paper.
        title: String,
        /// Second line, for example the children's names.
        second: Option<String>,
        /// Quiet line, for example when and where.
        third: Option<String>,
    },
    /// The picture at the head of an office's letters, above everything else.
    House {
        /// Its picture.
        logo: Pixels,
    },
    /// A heading below the title.
    Heading(String),
    /// A paragraph.
    Paragraph {
        /// The words.
        spans: Vec<Span>,
        /// Its look.
        look: Look,
    },
    /// The family's question, large, with the honey bar.
    Quote(String),
    /// The question for the wall and the middle of the table: larger still.
    Poster(String),
    /// A list.
    List {
        /// The entries.
        items: Vec<String>,
        /// Its look.
        look: Look,
        /// Counted instead of dotted.
        counted: bool,
    },
    /// Things side by side, each in its own column.
    Columns(Vec<Vec<Block>>),
    /// Boxes side by side, two to a row: a label and its value each.
    Boxes(Vec<LabelledBox>),
    /// Blocks in another language than the paper.
    Tongue(Language, Vec<Block>),
    /// In a cell of a grid: the cell to the left goes on here.
    Continued,
    /// A table.
    Table(Table),
    /// A dashed box to draw in; takes the room left on its page.
    Drawing {
        /// Quiet words in its corner.
        label: String,
        /// Least height in points.
        height: f32,
        /// What was drawn on the pad, if it was.
        strokes: Option<Strokes>,
    },
    /// A small label in an outline.
    Pill(String),
    /// A number in a circle.
    Number(u32),
    /// A tick box.
    Tick {
        /// Whether it is ticked.
        on: bool,
        /// What a listener hears instead.
        alt: String,
    },
    /// A name drawn on the pad.
    Ink {
        /// The strokes.
        strokes: Strokes,
        /// What a listener hears instead.
        alt: String,
    },
    /// Labels and values in two columns.
    Facts {
        /// The pairs.
        pairs: Vec<(String, String)>,
        /// The look of the values.
        look: Look,
    },
    /// A key in groups, each letter in a place of its own.
    Key(Vec<String>),
    /// A square code for a telephone to read: rows of `#` and blanks.
    Code {
        /// The modules.
        rows: Vec<String>,
        /// What a listener hears instead.
        alt: String,
    },
    /// A picture, as large as its place allows.
    Picture(Picture),
    /// Words with an empty box before each, to be ticked by hand.
    Choices(Vec<String>),
    /// Words with a line to write on after them.
    Blank {
        /// The words before the line.
        label: String,
        /// How many whole lines follow.
        lines: u32,
    },
    /// Small pictures in a row, in the middle of their column.
    Signs {
        /// Which, and what a listener hears instead.
        signs: Vec<(Sign, String)>,
        /// Side of each square in points.
        size: f32,
    },
    /// Words beside a small picture, with a dotted line below.
    Told {
        /// The picture and what a listener hears instead; without words it is decoration.
        sign: Option<(Sign, String)>,
        /// Side of the picture's square in points; its place stays free where there is none. Without any place, 0.
        size: f32,
        /// The words.
        words: Vec<Block>,
    },
    /// A card to be cut out and folded once in the middle.
    Folded {
        /// The left half.
        left: Vec<Block>,
        /// The right half.
        right: Vec<Block>,
        /// Height in points, grown if its words need more.
        height: f32,
    },
    /// A dashed line to cut along.
    Cut,
    /// The place of a seal.
    Seal {
        /// The field's name in the file.
        name: &'static str,
        /// The small print beside it; a place without any is not to be seen.
        note: String,
        /// What a listener hears on reaching the field.
        tooltip: String,
    },
    /// Empty space in points.
    Space(f32),
    /// What follows begins a new page.
    NewPage,
}

impl Block {
    /// A paragraph of plain words.
    pub fn text(look: Look, text: impl Into<String>) -> Block {
        Block::Paragraph {
            spans: vec![Span::plain(text)],
            look,
        }
    }
}

/// A box with a label and a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledBox {
    /// Small label above.
    pub label: String,
    /// The value.
    pub value: String,
    /// A quiet line below.
    pub note: Option<String>,
}

/// A table: heads that repeat on every page, rows that never break unless taller than a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Vec<Block>>>,
    /// Which look the rows have.
    pub kind: TableKind,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its width.
    pub width: Width,
}

/// Width of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// In points.
    Fixed(f32),
    /// A share of what is left.
    Share(f32),
}

/// The looks of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Steps: cells begin at the top.
    Steps,
    /// Names: room for ink, cells stand on the line, the signature's column is ruled off.
    Names,
    /// Statements with places to mark in the middle of their columns.
    Marks,
    /// Every cell in a frame, rows at least this high in points: a week, a form to write in.
    Grid(u16),
    /// Two languages side by side: framed as well, and no cell is the head of its row.
    Pairs,
}

/// The small pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sign {
    /// A circle to mark.
    Place,
    Good,
    Middling,
    Bad,
    /// Two arrows.
    Changed,
    Bed,
    Ball,
    Walk,
    School,
    Phone,
    Meal,
    Book,
    Home,
    Bus,
    Heart,
}

impl Sign {
    /// All of them.
    pub const ALL: [Sign; 15] = [
        Sign::Place,
        Sign::Good,
        Sign::Middling,
        Sign::Bad,
        Sign::Changed,
        Sign::Bed,
        Sign::Ball,
        Sign::Walk,
        Sign::School,
        Sign::Phone,
        Sign::Meal,
        Sign::Book,
        Sign::Home,
        Sign::Bus,
        Sign::Heart,
    ];
}

/// A drawing from the pad: strokes of points in a field of its own size, y downwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Strokes {
    /// Width of the field.
    pub width: f32,
    /// Height of the field.
    pub height: f32,
    /// Each stroke's points.
    pub strokes: Vec<Vec<(f32, f32)>>,
}

/// A picture in a unit of its own, y downwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Lines and shapes in the order of painting.
    pub shapes: Vec<Path>,
    /// Words, each in the middle of its place.
    pub words: Vec<PictureWords>,
    /// What a listener hears instead.
    pub alt: String,
    /// The same, one line for each who is on it: in large print it stands below, for letters in a picture cannot grow
    /// beyond its sheet.
    pub told: Vec<String>,
}

impl Picture {
    /// Size of its smallest words where it is drawn as large as this room allows, never larger than its own unit.
    fn smallest(&self, (width, height): (f32, f32)) -> f32 {
        let scale = (width / self.width).min(height / self.height).min(1.0);
        let sizes = self.words.iter().map(|words| words.size * scale);
        sizes.fold(f32::MAX, f32::min)
    }
}

/// Words in a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureWords {
    /// Across, where their middle is.
    pub x: f32,
    /// Down, where the letters stand.
    pub y: f32,
    /// Size in the picture's unit.
    pub size: f32,
    /// The face.
    pub face: Face,
    /// The words.
    pub text: String,
}
