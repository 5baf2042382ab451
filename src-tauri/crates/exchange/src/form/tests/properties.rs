//! A changed locked cell is always found, whichever it is and whatever is written there.

use super::surgery::File;
use super::{blank, codes, filled, read_back};
use crate::form::{Role, address};
use proptest::prelude::*;

/// What may be done to a locked cell.
#[derive(Debug, Clone)]
enum Change {
    Text(String),
    Number(u32),
    Erased,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        "[A-Za-zéèà0-9][A-Za-zéèà0-9 ,./-]{0,30}".prop_map(Change::Text),
        (0_u32..100_000).prop_map(Change::Number),
        Just(Change::Erased),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_locked_cell_that_changes_is_found(pick in any::<prop::sample::Index>(), change in change()) {
        let (issued, seal, _) = blank();
        let locked: Vec<_> = issued.cells.iter().filter(|c| !c.role.is_input()).collect();
        let cell = locked[pick.index(locked.len())];
        let at = address(cell.row, cell.column);
        let (.., mut file) = filled();
        let before = if cell.role == Role::Seal { seal } else { cell.text.clone() };
        let same = match &change {
            Change::Text(text) => before.split_whitespace().eq(text.split_whitespace()),
            Change::Number(number) => before == number.to_string(),
            Change::Erased => before.is_empty(),
        };
        prop_assume!(!same);
        let sheet = cell.sheet + 1;
        match &change {
            Change::Text(text) => { file.text_on(sheet, &at, text); },
            Change::Number(number) => { file.text_on(sheet, &at, &number.to_string()); },
            Change::Erased => { file.clear(sheet, &at); },
        }
        let reading = read_back(&file.bytes());
        let named = reading.problems.iter().any(|p| p.cell == at || p.cell.contains(&at));
        prop_assert!(named, "{at} of sheet {sheet}, {change:?}: {:?}", reading.problems);
        prop_assert!(!reading.intact || matches!(cell.role, Role::Seal), "{at}: still sealed");
    }

    #[test]
    fn anything_written_beside_the_form_is_found(row in 0_u32..60, column in 0_u16..20, text in "[a-z]{1,9}") {
        let (issued, ..) = blank();
        let taken = issued.cells.iter().any(|c| c.sheet == 0 && (c.row, c.column) == (row, column));
        prop_assume!(!taken);
        let (.., mut file) = filled();
        let at = address(row, column);
        file.text(&at, &text);
        prop_assert_eq!(codes(&read_back(&file.bytes())), ["form-cell-added"]);
    }

    #[test]
    fn no_bytes_make_the_reader_stumble(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let (.., file) = filled();
        let mut bytes = file.bytes();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        if let Ok(opened) = crate::form::open(&bytes, "retour.xlsx") {
            let (issued, seal, _) = blank();
            let _ = crate::form::read(&opened, &issued, super::KEY, &seal, super::limits());
        }
    }
}

#[test]
fn every_locked_cell_is_found_once_erased() {
    let (issued, ..) = blank();
    let sheets = issued.sheets.len();
    for sheet in 0..sheets {
        for cell in
            issued.cells.iter().filter(|c| c.sheet == sheet && !c.role.is_input() && !c.text.is_empty())
        {
            let at = address(cell.row, cell.column);
            let (.., mut file) = filled();
            file.clear(sheet + 1, &at);
            let reading = read_back(&file.bytes());
            assert!(
                reading.problems.iter().any(|p| p.cell == at),
                "{at} of sheet {sheet}: {:?}",
                reading.problems
            );
        }
    }
}

#[test]
fn the_knife_itself_changes_nothing() {
    let (.., bytes) = blank();
    let mut file = File::open(&bytes);
    file.clear(1, "G13");
    assert_eq!(codes(&read_back(&file.bytes())), ["form-cells-empty"]);
}
