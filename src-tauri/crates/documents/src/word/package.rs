//! What the writing library does not write, or not in the order of the standard (ECMA-376): properties,
//! styles, repeated table headings, texts for people who cannot see pictures.

use super::styles;
use crate::words::{language_tag, name};
use crate::{Document, DocumentError, clean};
use docx_rs::Docx;
use std::io::Cursor;

/// The finished file.
pub(super) fn packed(
    docx: Docx,
    document: &Document,
    alternatives: &[String],
) -> Result<Vec<u8>, DocumentError> {
    let mut parts = docx.build();
    parts.styles = styles::part(document.language).into_bytes();
    parts.doc_props.core = core(document).into_bytes();
    let body = text(parts.document)?;
    parts.document = mended(&body, alternatives).into_bytes();
    parts.numberings = without_empty(&text(parts.numberings)?).into_bytes();
    let footers: Result<Vec<String>, DocumentError> = parts.footers.into_iter().map(text).collect();
    parts.footers = footers?.into_iter().map(|footer| without_empty(&footer).into_bytes()).collect();
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|error| DocumentError::Word(error.to_string()))?;
    Ok(file.into_inner())
}

fn text(part: Vec<u8>) -> Result<String, DocumentError> {
    String::from_utf8(part).map_err(|error| DocumentError::Word(error.to_string()))
}

/// The body, mended. Texts cannot be mistaken for marks: in them `<` is written `&lt;`.
fn mended(body: &str, alternatives: &[String]) -> String {
    let body = without_empty(body);
    // Each table begins with its headings.
    let body = first_after(&body, "<w:tbl>", "<w:trPr>", "<w:trPr><w:tblHeader />");
    // A column of the grid has a width and nothing else.
    let body = first_after(&body, "<w:gridCol", r#" w:type="dxa""#, "");
    let body = described(&body, alternatives);
    footer_first(&body)
}

/// Empty run properties may stand anywhere for the library, but only last in a paragraph's for the standard.
fn without_empty(part: &str) -> String {
    part.replace("<w:rPr />", "").replace("<w:pPr></w:pPr>", "").replace("<w:pPr />", "")
}

/// Replaces the first `old` after each `opening`.
fn first_after(part: &str, opening: &str, old: &str, new: &str) -> String {
    let mut pieces = part.split(opening);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        whole.push_str(opening);
        whole.push_str(&piece.replacen(old, new, 1));
    }
    whole
}

/// Gives each picture its own number and the text that is read out for it.
fn described(body: &str, alternatives: &[String]) -> String {
    let mut pieces = body.split(r#"<wp:docPr id="1" name="Figure" />"#);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for (at, piece) in pieces.enumerate() {
        let number = at + 1;
        let said = escaped(alternatives.get(at).map_or("", String::as_str));
        whole.push_str(&format!(r#"<wp:docPr id="{number}" name="Figure {number}" descr="{said}" />"#));
        whole.push_str(piece);
    }
    whole
}

/// The reference to the foot of the page comes first among the section's properties.
fn footer_first(body: &str) -> String {
    let Some((before, section)) = body.rsplit_once("<w:sectPr>") else { return body.to_owned() };
    let Some(start) = section.find("<w:footerReference") else { return body.to_owned() };
    let (head, tail) = section.split_at(start);
    let Some(end) = tail.find("/>") else { return body.to_owned() };
    let (reference, rest) = tail.split_at(end + 2);
    format!("{before}<w:sectPr>{reference}{head}{rest}")
}

fn core(document: &Document) -> String {
    let field = |mark: &str, text: &str| {
        let text = escaped(&clean::line(text));
        if text.is_empty() { text } else { format!("<{mark}>{text}</{mark}>") }
    };
    let day = document.date.format("%Y-%m-%dT00:00:00Z");
    let moment = |mark: &str| format!(r#"<dcterms:{mark} xsi:type="dcterms:W3CDTF">{day}</dcterms:{mark}>"#);
    [
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#,
            r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
        )
        .to_owned(),
        field("dc:title", &name(document)),
        field("dc:subject", &document.subject),
        field("dc:creator", &document.author),
        field("cp:lastModifiedBy", &document.author),
        field("dc:language", language_tag(document.language)),
        moment("created"),
        moment("modified"),
        "</cp:coreProperties>".to_owned(),
    ]
    .concat()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_row_of_each_table_is_repeated() {
        let body = "<w:tbl><w:trPr>a<w:trPr>b</w:tbl><w:tbl><w:trPr>c</w:tbl>";
        let marked = first_after(body, "<w:tbl>", "<w:trPr>", "<w:trPr>!");
        assert_eq!(marked, "<w:tbl><w:trPr>!a<w:trPr>b</w:tbl><w:tbl><w:trPr>!c</w:tbl>");
    }

    #[test]
    fn pictures_have_their_own_text() {
        let body = r#"x<wp:docPr id="1" name="Figure" />y<wp:docPr id="1" name="Figure" />z"#;
        let said = described(body, &["a < b".to_owned(), "\"c\"".to_owned()]);
        assert!(said.contains(r#"x<wp:docPr id="1" name="Figure 1" descr="a &lt; b" />y"#), "{said}");
        assert!(said.contains(r#"id="2" name="Figure 2" descr="&quot;c&quot;" />z"#), "{said}");
    }

    #[test]
    fn the_foot_is_referred_to_first() {
        let body = "p<w:sectPr><w:pgSz /><w:footerReference r:id=\"1\" /><w:x /></w:sectPr>";
        let expected = "p<w:sectPr><w:footerReference r:id=\"1\" /><w:pgSz /><w:x /></w:sectPr>";
        assert_eq!(footer_first(body), expected);
    }
}
