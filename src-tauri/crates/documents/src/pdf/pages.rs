//! Pieces on pages: nothing is cut, nothing runs over, what belongs together stays together.

use super::{Bond, Piece};

/// A page: pieces with their distance from the top of the text.
pub(super) type Page = Vec<(f32, Piece)>;

/// Lays pieces on pages whose text is at most `room` points high. There is always one page.
pub(super) fn laid_out(pieces: Vec<Piece>, room: f32) -> Vec<Page> {
    let mut pages: Vec<Page> = vec![Vec::new()];
    let mut y = 0.0;
    for at in 0..pieces.len() {
        let Some(piece) = pieces.get(at) else { continue };
        let page_is_new = pages.last().is_none_or(Vec::is_empty);
        let chain = chain(pieces.get(at..).unwrap_or_default());
        let header = piece.header.as_ref().map_or(0.0, |header| header.height);
        let alone = header + piece.height;
        // What one page cannot hold is not kept together.
        let wanted = if header + chain - piece.before <= room { chain } else { piece.before + piece.height };
        let forced = at > 0 && pieces.get(at - 1).is_some_and(|last| last.bond == Bond::Break);
        if !page_is_new && (forced || y + wanted > room) {
            pages.push(Vec::new());
            y = 0.0;
        }
        let Some(page) = pages.last_mut() else { continue };
        if !page.is_empty() {
            y += piece.before;
        } else if let Some(header) = piece.header.as_ref().filter(|_| alone <= room) {
            page.push((y, again(header)));
            y += header.height;
        }
        page.push((y, piece.clone()));
        y += piece.height;
    }
    pages
}

/// The height of the first piece and of all that holds to it, with the white above each.
fn chain(pieces: &[Piece]) -> f32 {
    let mut height = 0.0;
    for piece in pieces {
        height += piece.before + piece.height;
        if piece.bond != Bond::Kept {
            break;
        }
    }
    height
}

/// A table's headings once more: they were read already, so screen readers skip them.
fn again(header: &Piece) -> Piece {
    let marks = header.marks.iter().map(|(_, mark)| (None, mark.clone())).collect();
    Piece { height: header.height, marks, ..Piece::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    fn piece(height: f32, bond: Bond) -> Piece {
        Piece { before: 10.0, height, bond, ..Piece::default() }
    }

    fn tops(pages: &[Page]) -> Vec<Vec<f32>> {
        pages.iter().map(|page| page.iter().map(|(y, _)| *y).collect()).collect()
    }

    #[test]
    fn a_full_page_is_followed_by_another() {
        let pages = laid_out(
            vec![piece(40.0, Bond::Loose), piece(40.0, Bond::Loose), piece(40.0, Bond::Loose)],
            100.0,
        );
        assert_eq!(tops(&pages), [vec![0.0, 50.0], vec![0.0]], "no white above the first of a page");
    }

    #[test]
    fn a_heading_goes_with_what_follows() {
        let pages = laid_out(
            vec![piece(70.0, Bond::Loose), piece(10.0, Bond::Kept), piece(40.0, Bond::Loose)],
            100.0,
        );
        assert_eq!(tops(&pages), [vec![0.0], vec![0.0, 20.0]]);
    }

    #[test]
    fn what_no_page_can_hold_together_is_not_pushed_on() {
        let pages = laid_out((0..4).map(|_| piece(30.0, Bond::Kept)).collect(), 100.0);
        assert_eq!(tops(&pages), [vec![0.0, 40.0], vec![0.0, 40.0]]);
    }

    #[test]
    fn a_table_has_its_headings_on_each_page() {
        let header = Rc::new(piece(20.0, Bond::Kept));
        let row = Piece { before: 0.0, height: 30.0, header: Some(header.clone()), ..Piece::default() };
        let pages = laid_out(vec![(*header).clone(), row.clone(), row.clone(), row], 100.0);
        assert_eq!(tops(&pages), [vec![0.0, 20.0, 50.0], vec![0.0, 20.0]]);
    }

    #[test]
    fn a_break_starts_a_page_but_never_an_empty_one() {
        let pages = laid_out(vec![piece(10.0, Bond::Break), piece(10.0, Bond::Loose)], 100.0);
        assert_eq!(tops(&pages), [vec![0.0], vec![0.0]]);
        assert_eq!(laid_out(Vec::new(), 100.0).len(), 1, "an empty document is one white page");
    }
}
