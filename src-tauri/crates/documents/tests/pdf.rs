//! The PDF as other programs read it. poppler-utils must be installed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod support;

use clausier_documents::*;
use support::*;

#[test]
fn the_sample_is_left_to_be_looked_at() {
    let bytes = pdf(&sample()).unwrap();
    left("documents-sample.pdf", &bytes);
    assert!(text_of(&bytes).contains("Note de calibrage"));
}
