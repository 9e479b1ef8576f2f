//! Setting things side by side: tables, columns, boxes.
//!
//! A row stays whole unless it is taller than a page; then it is cut between lines. A table's head
//! stays with its first row; of names at least two stand together.

use rayon::prelude::*;

use crate::display::{Colour, Part, Role, Stroke};
use crate::document::{Block, LabelledBox, Look, Table, TableKind};
use crate::line::{Span, lines};
use crate::set::{HEAD, Setter, Slab, drawn, look, push_below, shift};
use crate::{shapes, widths};

const SIDE: f32 = 7.0;
/// Height of the pieces a row taller than a page is cut into, about six lines.
const PIECE: f32 = 96.0;
/// Lines of a grid.
const FRAME: Stroke = Stroke {
    width: 0.8,
    colour: Colour::SOFT,
    dash: None,
    round: false,
};
const FAINT: Colour = Colour(0xD8, 0xD0, 0xC2);

struct Cell {
    slabs: Vec<Slab>,
}

impl Cell {
    fn height(&self) -> f32 {
        stacked(&self.slabs)
    }
}

fn stacked(slabs: &[Slab]) -> f32 {
    slabs
        .iter()
        .enumerate()
        .map(|(number, slab)| slab.height + if number == 0 { 0.0 } else { slab.before })
        .sum()
}

/// Joins slabs into one.
fn joined(slabs: Vec<Slab>) -> Slab {
    let mut whole = Slab::default();
    for (number, slab) in slabs.into_iter().enumerate() {
        if number > 0 {
            whole.height += slab.before;
        }
        push_below(&mut whole, slab);
    }
    whole
}

/// The part of a cell in which words stand.
pub(crate) fn inner(kind: TableKind, column: usize, (x, wide): (f32, f32)) -> (f32, f32) {
    let left = if matches!(kind, TableKind::Steps | TableKind::Marks) && column == 0 {
        0.0
    } else {
        SIDE
    };
    (x + left, (wide - left - SIDE).max(1.0))
}

/// Of each cell of a row the first column, over how many columns it goes, and its place.
fn cells_of<'a>(
    row: &'a [Vec<Block>],
    places: &'a [(f32, f32)],
) -> impl Iterator<Item = (usize, usize, (f32, f32))> + 'a {
    let begins = row.iter().enumerate().filter(|(_, cell)| !continues(cell));
    begins.map(|(number, _)| {
        let more = row[number + 1..].iter().take_while(|cell| continues(cell));
        let over = 1 + more.count();
        let left = places.get(number).map_or(0.0, |place| place.0);
        let under = places.get(number..).unwrap_or_default();
        let wide = under.iter().take(over).map(|place| place.1).sum();
        (number, over, (left, wide))
    })
}

/// Rows from which it pays to set cells side by side.
const MANY: usize = 6;

/// Sets the lines of all cells side by side, so that they are kept when the rows are made in turn. What cannot be printed
/// is told then.
fn set_ahead(table: &Table, places: &[(f32, f32)], tag: &str) {
    if table.rows.len() < MANY {
        return;
    }
    table.rows.par_iter().for_each(|row| {
        for (number, _, place) in cells_of(row, places) {
            let (_, width) = inner(table.kind, number, place);
            for (spans, kind, tag) in paragraphs(&row[number], tag) {
                let _known = lines(spans, &look(kind), width, tag);
            }
        }
    });
}

/// The paragraphs of a cell, each with the language it is set in.
pub(crate) fn paragraphs<'a>(
    cell: &'a [Block],
    tag: &'a str,
) -> impl Iterator<Item = (&'a [Span], Look, &'a str)> {
    cell.iter()
        .flat_map(move |block| match block {
            Block::Tongue(language, inside) => {
                inside.iter().zip(std::iter::repeat(language.bcp47()))
            }
            block => std::slice::from_ref(block)
                .iter()
                .zip(std::iter::repeat(tag)),
        })
        .filter_map(|(block, tag)| match block {
            Block::Paragraph { spans, look } => Some((spans.as_slice(), *look, tag)),
            _ => None,
        })
}

impl Setter {
    pub(crate) fn table(
        &mut self,
        table: &Table,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        let node = self.node(parent, Role::Table);
        let places = widths::columns(table, (x, width), self.tag);
        set_ahead(table, &places, self.tag);
        let head = self.table_head(table, &places, node);
        let number = self.heads.len();
        self.heads.push(head.clone());
        let room = self.room - head.height - 4.0;
        let mut slabs = vec![Slab {
            keep: true,
            before: 3.0,
            ..head
        }];
        let body = self.node(node, Role::Rows);
        let count = table.rows.len();
        for (at, row) in table.rows.iter().enumerate() {
            let parts = self.row(table.kind, row, &places, body, room);
            let last = parts.len().saturating_sub(1);
            for (part, mut slab) in parts.into_iter().enumerate() {
                slab.table = Some(number);
                let near_edge = kind_keeps_pairs(table.kind) && (at == 0 || at + 2 == count);
                slab.keep = part == last && near_edge && at + 1 < count;
                slabs.push(slab);
            }
        }
        slabs
    }

    fn table_head(&mut self, table: &Table, places: &[(f32, f32)], node: usize) -> Slab {
        let head = self.node(node, Role::Head);
        let row = self.node(head, Role::Row);
        let mut cells = Vec::new();
        for (number, column) in table.columns.iter().enumerate() {
            let cell = self.node(row, Role::ColumnHead);
            let place = places.get(number).copied().unwrap_or((0.0, 1.0));
            let span = inner(table.kind, number, place);
            let mut words = self.solid(&column.head, &HEAD, span, Part::Node(cell));
            if table.kind == TableKind::Marks && number > 0 {
                self.centre(&mut words, &column.head, &HEAD, span);
            }
            cells.push(words);
        }
        let mut slab = Slab {
            height: cells.iter().map(|cell| cell.height).fold(0.0, f32::max),
            ..Slab::default()
        };
        for mut cell in cells {
            let down = slab.height - cell.height;
            shift(&mut cell.marks, down);
            slab.marks.append(&mut cell.marks);
        }
        slab.height += 4.5;
        let (left, right) = edges(places);
        let pen = match table.kind {
            TableKind::Steps | TableKind::Marks => shapes::pen(1.5, Colour::INK),
            TableKind::Names => shapes::pen(0.9, Colour::PENCIL),
            TableKind::Grid(_) | TableKind::Pairs => {
                shift(&mut slab.marks, 4.0);
                slab.height += 4.0;
                let top = shapes::line((left, 0.0), (right, 0.0), FRAME);
                slab.marks.push(drawn(top));
                framed(&mut slab, places);
                FRAME
            }
        };
        slab.marks.push(drawn(shapes::line(
            (left, slab.height),
            (right, slab.height),
            pen,
        )));
        slab
    }

    fn row(
        &mut self,
        kind: TableKind,
        row: &[Vec<Block>],
        places: &[(f32, f32)],
        body: usize,
        room: f32,
    ) -> Vec<Slab> {
        let node = self.node(body, Role::Row);
        let mut cells: Vec<Cell> = Vec::new();
        let mut edges_of: Vec<(f32, f32)> = Vec::new();
        for (number, over, place) in cells_of(row, places) {
            let role = if number == 0 && kind != TableKind::Pairs {
                Role::RowHead
            } else {
                Role::Cell
            };
            let cell = self.node(node, role);
            if let Some(cell) = self.nodes.get_mut(cell) {
                cell.columns = over;
            }
            edges_of.push(place);
            let span = inner(kind, number, place);
            cells.push(Cell {
                slabs: self.stack(&row[number], span, cell),
            });
        }
        let (above, below, least) = match kind {
            TableKind::Steps => (6.0, 6.5, 0.0),
            TableKind::Names => (4.0, 5.0, 32.0),
            TableKind::Marks => (5.0, 5.0, 32.0),
            TableKind::Grid(least) => (5.0, 6.0, f32::from(least)),
            TableKind::Pairs => (5.0, 6.0, 20.0),
        };
        let whole = cells.iter().map(Cell::height).fold(0.0, f32::max) <= room - above - below;
        let budget = if whole { room } else { PIECE };
        let mut parts: Vec<Slab> = Vec::new();
        while parts.is_empty() || cells.iter().any(|cell| !cell.slabs.is_empty()) {
            let pieces: Vec<Slab> = cells
                .iter_mut()
                .map(|cell| joined(take_fitting(&mut cell.slabs, budget)))
                .collect();
            let top = if parts.is_empty() { above } else { 0.0 };
            let last = cells.iter().all(|cell| cell.slabs.is_empty());
            let bottom = if last { below } else { 0.0 };
            let inner = pieces.iter().map(|piece| piece.height).fold(0.0, f32::max);
            let height = top + inner + bottom;
            let mut slab = Slab {
                height: if whole { height.max(least) } else { height },
                ..Slab::default()
            };
            for mut piece in pieces {
                let down = match kind {
                    TableKind::Steps | TableKind::Grid(_) | TableKind::Pairs => top,
                    TableKind::Names => slab.height - bottom - piece.height,
                    TableKind::Marks => ((slab.height - piece.height) / 2.0).max(top),
                };
                shift(&mut piece.marks, down);
                slab.marks.append(&mut piece.marks);
            }
            parts.push(slab);
        }
        let count = parts.len();
        for (at, slab) in parts.iter_mut().enumerate() {
            rule_row(kind, slab, &edges_of, at + 1 == count);
        }
        parts
    }

    /// Where the structure stands, to come back to.
    pub(crate) fn here(&self, parent: usize) -> (usize, usize) {
        let children = self.nodes.get(parent).map_or(0, |node| node.children.len());
        (self.nodes.len(), children)
    }

    /// Forgets the nodes made since `here`.
    pub(crate) fn back_to(&mut self, (nodes, children): (usize, usize), parent: usize) {
        self.nodes.truncate(nodes);
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.truncate(children);
        }
    }

    pub(crate) fn columns(
        &mut self,
        columns: &[Vec<Block>],
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        const GAP: f32 = 22.0;
        let count = columns.len().max(1) as f32;
        let wide = (width - GAP * (count - 1.0)) / count;
        let before = self.here(parent);
        let mut whole = Slab::default();
        for (number, blocks) in columns.iter().enumerate() {
            let at = x + number as f32 * (wide + GAP);
            let slabs = self.stack(blocks, (at, wide), parent);
            let above = slabs.first().map_or(0.0, |slab| slab.before);
            let column = joined(slabs);
            whole.before = whole.before.max(above);
            whole.height = whole.height.max(column.height);
            whole.marks.extend(column.marks);
        }
        if whole.height <= self.room * 0.6 {
            return vec![whole];
        }
        // Too tall to stay together: one below the other, so that they can be cut between lines.
        self.back_to(before, parent);
        columns
            .iter()
            .flat_map(|blocks| self.stack(blocks, (x, width), parent))
            .collect()
    }

    pub(crate) fn boxes(
        &mut self,
        boxes: &[LabelledBox],
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        const GAP: f32 = 22.0;
        const PAD: f32 = 11.0;
        let wide = (width - GAP) / 2.0;
        let before = self.here(parent);
        let mut slabs: Vec<Slab> = Vec::new();
        for (number, pair) in boxes.chunks(2).enumerate() {
            let mut slab = Slab {
                before: if number == 0 { 15.0 } else { 10.0 },
                ..Slab::default()
            };
            let mut contents = Vec::new();
            for (place, one) in pair.iter().enumerate() {
                let at = x + place as f32 * (wide + GAP);
                let blocks = inside(one);
                let inner = joined(self.stack(&blocks, (at + PAD, wide - 2.0 * PAD), parent));
                slab.height = slab.height.max(inner.height + 16.0);
                contents.push((at, inner));
            }
            for (at, mut inner) in contents {
                shift(&mut inner.marks, 7.5);
                slab.marks.append(&mut inner.marks);
                let frame = [at, 0.0, wide, slab.height];
                let pen = shapes::pen(1.1, Colour::PINE);
                slab.marks.push(drawn(shapes::rounded(frame, 7.5, pen)));
            }
            slab.height += 1.0;
            slabs.push(slab);
        }
        if slabs.iter().all(|slab| slab.height <= self.room * 0.6) {
            return slabs;
        }
        // Too long for a frame: plain paragraphs, which can be cut between lines.
        self.back_to(before, parent);
        let blocks: Vec<Block> = boxes
            .iter()
            .flat_map(|one| std::iter::once(Block::Space(12.0)).chain(inside(one)))
            .collect();
        self.stack(&blocks, (x, width), parent)
    }
}

/// What stands in a box: label, value, note.
fn inside(one: &LabelledBox) -> Vec<Block> {
    let mut blocks = vec![
        Block::text(Look::Label, &one.label),
        Block::text(Look::Value, &one.value),
    ];
    if let Some(note) = &one.note {
        blocks.push(Block::text(Look::Small, note));
    }
    blocks
}

/// Names move at least two at a time; a step may stand alone below a repeated head.
fn kind_keeps_pairs(kind: TableKind) -> bool {
    kind == TableKind::Names
}

/// Takes from the front what fits in `budget` points, at least one slab. What stays together is not parted where some of it
/// can wait.
fn take_fitting(slabs: &mut Vec<Slab>, budget: f32) -> Vec<Slab> {
    let mut used = 0.0;
    let mut count = 0;
    for slab in slabs.iter() {
        let more = slab.height + if count == 0 { 0.0 } else { slab.before };
        if count > 0 && used + more > budget {
            break;
        }
        used += more;
        count += 1;
    }
    if count < slabs.len() {
        let ends = |n: &usize| !slabs[n - 1].keep;
        count = (1..=count).rev().find(ends).unwrap_or(count);
    }
    slabs.drain(..count).collect()
}

fn edges(places: &[(f32, f32)]) -> (f32, f32) {
    let left = places.first().map_or(0.0, |place| place.0);
    let right = places.last().map_or(0.0, |place| place.0 + place.1);
    (left, right)
}

/// Whether a cell is the one to its left, going on.
fn continues(cell: &[Block]) -> bool {
    matches!(cell, [Block::Continued])
}

/// Lines between the cells of a row, and at its ends.
fn framed(slab: &mut Slab, places: &[(f32, f32)]) {
    let ends = places.last().map(|(x, wide)| x + wide);
    for at in places.iter().map(|place| place.0).chain(ends) {
        let edge = shapes::line((at, 0.0), (at, slab.height), FRAME);
        slab.marks.push(drawn(edge));
    }
}

fn rule_row(kind: TableKind, slab: &mut Slab, places: &[(f32, f32)], ends: bool) {
    let (left, right) = edges(places);
    if ends {
        let pen = match kind {
            TableKind::Steps | TableKind::Marks => shapes::pen(0.75, Colour::LINE),
            TableKind::Names => shapes::pen(0.75, Colour::PENCIL),
            TableKind::Grid(_) | TableKind::Pairs => FRAME,
        };
        slab.marks.push(drawn(shapes::line(
            (left, slab.height),
            (right, slab.height),
            pen,
        )));
    }
    if matches!(kind, TableKind::Grid(_) | TableKind::Pairs) {
        framed(slab, places);
    }
    if let (TableKind::Names, Some((x, wide))) = (kind, places.get(2)) {
        for at in [*x, x + wide] {
            let pen = shapes::pen(0.6, FAINT);
            slab.marks
                .push(drawn(shapes::line((at, 0.4), (at, slab.height - 0.4), pen)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_long_cell_is_left_alone() {
        // Seven lines as a paragraph sets them: its first two and its last two stay together.
        let line = |number: usize| Slab {
            height: 15.0,
            keep: number == 0 || number == 5,
            ..Slab::default()
        };
        let mut slabs: Vec<Slab> = (0..7).map(line).collect();
        assert_eq!(take_fitting(&mut slabs, PIECE).len(), 5);
        assert_eq!(take_fitting(&mut slabs, PIECE).len(), 2);
        // What does not fit at all is taken as it comes.
        let mut kept: Vec<Slab> = (0..3).map(|_| line(0)).collect();
        assert_eq!(take_fitting(&mut kept, 40.0).len(), 2);
    }
}
