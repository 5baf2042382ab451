//! The Word file as another program opens it. LibreOffice and poppler-utils must be installed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod support;

use clausier_documents::*;
use support::*;

#[test]
fn the_sample_is_left_to_be_looked_at() {
    let bytes = word(&sample()).unwrap();
    left("documents-sample.docx", &bytes);
    let seen = converted(&bytes);
    left("documents-sample-word.pdf", &seen);
    assert!(text_of(&seen).contains("Note de calibrage"));
}
