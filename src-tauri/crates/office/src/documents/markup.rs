//! Filled clause texts as blocks of a document: paragraphs, lists, headings, places to fill by hand.

use super::texts::ClauseTexts;
use clausier_documents::{Block, Ordering, Run};

/// French spacing of our own texts: before double punctuation and inside quotation marks nothing breaks.
pub(super) fn spaced(text: &str) -> String {
    let mut spaced = text.to_owned();
    for (loose, tight) in [
        (" :", "\u{a0}:"),
        (" ;", "\u{202f};"),
        (" ?", "\u{202f}?"),
        (" !", "\u{202f}!"),
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
    ] {
        spaced = spaced.replace(loose, tight);
    }
    spaced
}

/// The blocks of a filled text: a blank line separates them, `### ` is a heading, `- ` an item.
pub(super) fn blocks(texts: &ClauseTexts, text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for paragraph in text.split("\n\n") {
        let paragraph = paragraph.trim_matches('\n');
        if let Some(heading) = paragraph.strip_prefix("### ") {
            blocks.push(Block::heading(3, heading));
        } else if paragraph.lines().next().is_some_and(|line| line.starts_with("- ")) {
            let items = paragraph.lines().map(|line| runs(texts, line.trim_start_matches("- ")));
            blocks.push(Block::List { ordered: Ordering::Bullets, items: items.collect() });
        } else if !paragraph.is_empty() {
            blocks.push(Block::Paragraph(runs(texts, paragraph)));
        }
    }
    blocks
}

/// The runs of a line: what is to be filled in stands out.
pub(super) fn runs(texts: &ClauseTexts, text: &str) -> Vec<Run> {
    let begins = format!("[{}", texts.lint.placeholder.begins);
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(&begins) {
        let Some(length) = rest.get(open..).and_then(|from| from.find(']')) else { break };
        let (before, from) = rest.split_at(open);
        let (place, after) = from.split_at(length + 1);
        if !before.is_empty() {
            runs.push(Run::plain(before));
        }
        runs.push(Run::placeholder(place));
        rest = after;
    }
    if !rest.is_empty() {
        runs.push(Run::plain(rest));
    }
    runs
}
