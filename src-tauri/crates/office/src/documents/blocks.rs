//! The blocks of the clause texts and the letters of proposals as the office writes them, instead of ours.

use super::facts::own_texts;
use super::pack::part_of;
use super::texts::texts;
use crate::error::OfficeError;
use crate::input;
use crate::proposals::letter_blocks;
use crate::session::Desk;
use crate::view::documents::{TextBlockInput, TextBlockView, TextBlocks};
use crate::view::{Nothing, Saved};
use clausier_domain::clause::{ClauseBlock, missing_places, places, unknown_places};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::RowId;
use clausier_store::tables::TextBlock;

/// Longest text of a block.
const LONGEST: usize = 5_000;

/// The blocks of the clause texts, in the order of the documents, then the letters of proposals.
///
/// # Errors
/// When the dossier cannot be read.
pub fn text_blocks(desk: &Desk<'_>, _: Nothing) -> Result<TextBlocks, OfficeError> {
    let own = desk.store.read(|read| read.all::<TextBlock>().map_err(OfficeError::from)).map(own_texts)?;
    let view = |block: &ClauseBlock| TextBlockView {
        code: block.code.clone(),
        part: part_of(&block.code).to_owned(),
        title: block.title.clone(),
        standard: block.text.trim().to_owned(),
        own: own.get(&block.code).cloned(),
        places: block.keeps.clone(),
        offered: places(&block.text).into_iter().map(str::to_owned).collect(),
        source: block.source.clone(),
        source_date: input::iso(block.source_date),
        checked: block.checked,
    };
    let letters = letter_blocks()?;
    Ok(TextBlocks { blocks: texts()?.table.blocks.iter().chain(&letters).map(view).collect() })
}

/// Writes the office's text of a block; an empty text, or ours again, comes back to ours.
///
/// # Errors
/// By the field `code` when there is no such block; by `text` when it is too long, loses a place that must
/// stay or names one that nothing would fill.
pub fn save_text_block(desk: &Desk<'_>, edit: TextBlockInput) -> Result<Saved, OfficeError> {
    let letters = letter_blocks()?;
    let known = texts()?.table.get(&edit.code).or_else(|| letters.iter().find(|b| b.code == edit.code));
    let block = known.ok_or_else(|| OfficeError::field("code", "error-not-found"))?;
    let text = input::words("text", &edit.text, LONGEST)?;
    let back = text.is_empty() || text == block.text.trim();
    if !back {
        check_places(&missing_places(block, &text), "error-document-places-missing")?;
        check_places(&unknown_places(block, &text), "error-document-places-unknown")?;
    }
    let key = if back { "journal-document-block-back" } else { "journal-document-block" };
    let today = desk.clock.today();
    desk.save(Message::new(key).with("block", Arg::Key(block.title.clone())), |tx| {
        let known = tx.read().with::<TextBlock>("code", edit.code.clone())?.pop();
        match (known, back) {
            (None, true) => {}
            (Some(known), true) => tx.delete::<TextBlock>(known.id.0)?,
            (known, false) => tx.save(&mut TextBlock {
                id: known.map_or(RowId(0), |k| k.id),
                code: edit.code,
                text,
                changed_on: today,
            })?,
        }
        Ok(0)
    })
}

fn check_places(names: &[String], key: &str) -> Result<(), OfficeError> {
    if names.is_empty() {
        return Ok(());
    }
    let named: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    let message = Message::new(key).with("places", named.join(", "));
    Err(OfficeError::Field { field: "text".to_owned(), message })
}
