//! The styles of the Word file: somebody who changes "Heading 1" changes every heading.

use crate::Language;
use crate::look::{BODY_WIDTH, FIR, HAIRLINE, INK, INK_SOFT, SLATE, SLATE_VEIL, SPINE};
use crate::words::language_tag;

/// Fonts that come with Word, near to the house's: a serif for titles, a sans for reading.
const SERIF: &str = "Cambria";
const SANS: &str = "Calibri";

/// A paragraph style, in the measures of Word: sizes in half points, distances in twentieths of a point.
struct Style<'a> {
    id: &'a str,
    /// Names that Word knows are shown in the reader's language.
    name: &'a str,
    based_on: &'a str,
    next: &'a str,
    /// Paragraph properties, in the standard's order.
    paragraph: String,
    /// Run properties, in the standard's order.
    run: String,
}

/// The whole part, as the standard orders it.
pub(super) fn part(language: Language) -> String {
    let mut part = String::from(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    );
    let tag = language_tag(language);
    let fonts = fonts(SANS);
    part.push_str(&format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="{}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
        INK.hex()
    ));
    part.push_str(concat!(
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
        r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
        r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>"#,
    ));
    for style in all() {
        let Style { id, name, based_on, next, paragraph, run } = style;
        part.push_str(&format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{based_on}"/><w:next w:val="{next}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        ));
    }
    part.push_str("</w:styles>");
    part
}

fn all() -> Vec<Style<'static>> {
    let style = |id, name, next, paragraph: String, run: String| Style {
        id,
        name,
        based_on: "Normal",
        next,
        paragraph,
        run,
    };
    let after = |before: u32, after: u32| format!(r#"<w:spacing w:before="{before}" w:after="{after}"/>"#);
    let kept = |rest: String| format!("<w:keepNext/><w:keepLines/>{rest}");
    let outlined = |level: u32, rest: String| kept(format!(r#"{rest}<w:outlineLvl w:val="{level}"/>"#));
    let (spine, soft, fir) = (SPINE.hex(), INK_SOFT.hex(), FIR.hex());
    let rule = format!(
        r#"<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="{spine}"/></w:pBdr>{}"#,
        after(60, 200)
    );
    let bar = format!(
        r#"<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="{veil}"/><w:left w:val="single" w:sz="24" w:space="8" w:color="{slate}"/><w:bottom w:val="single" w:sz="4" w:space="6" w:color="{veil}"/><w:right w:val="single" w:sz="4" w:space="8" w:color="{veil}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{veil}"/><w:spacing w:before="240" w:after="240"/><w:ind w:left="200" w:right="180"/>"#,
        veil = SLATE_VEIL.hex(),
        slate = SLATE.hex(),
    );
    let foot = format!(
        r#"<w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="{}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs><w:spacing w:line="240" w:lineRule="auto"/>"#,
        HAIRLINE.hex(),
        super::twips(BODY_WIDTH),
    );
    let point = r#"<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>"#.to_owned();
    vec![
        style("Title", "Title", "Subtitle", kept(after(0, 60)), letters(Some(SERIF), BOLD, &spine, 44)),
        style("Subtitle", "Subtitle", "BodyText", rule, letters(None, "", &soft, 23)),
        style(
            "Heading1",
            "heading 1",
            "BodyText",
            outlined(0, after(360, 80)),
            letters(Some(SERIF), BOLD, &spine, 30),
        ),
        style(
            "Heading2",
            "heading 2",
            "BodyText",
            outlined(1, after(280, 60)),
            letters(None, BOLD, &fir, 24),
        ),
        style(
            "Heading3",
            "heading 3",
            "BodyText",
            outlined(2, after(200, 40)),
            letters(None, BOLD, &INK.hex(), 21),
        ),
        style("BodyText", "Body Text", "BodyText", after(0, 140), String::new()),
        style("ListParagraph", "List Paragraph", "ListParagraph", after(0, 60), String::new()),
        style("Note", "Note", "BodyText", bar, String::new()),
        style(
            "TableCaption",
            "Table Caption",
            "BodyText",
            kept(after(200, 60)),
            letters(None, BOLD, &INK.hex(), 20),
        ),
        style(
            "TableHeading",
            "Table Heading",
            "TableText",
            kept(after(60, 60)),
            letters(None, BOLD, &soft, 18),
        ),
        style("TableText", "Table Text", "TableText", after(50, 50), letters(None, "", &INK.hex(), 19)),
        style("TableTotal", "Table Total", "TableText", after(50, 50), letters(None, BOLD, &INK.hex(), 19)),
        style(
            "AfterTable",
            "After Table",
            "BodyText",
            r#"<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>"#.to_owned(),
            String::new(),
        ),
        style("Figure", "Figure", "Caption", kept(after(160, 60)), String::new()),
        style("Caption", "caption", "BodyText", after(0, 200), letters(None, "", &soft, 19)),
        style("PageBreak", "Page Break", "BodyText", point, letters(None, "", &soft, 2)),
        style("Footer", "footer", "Footer", foot, letters(None, "", &soft, 17)),
    ]
}

const BOLD: &str = "<w:b/><w:bCs/>";

fn letters(family: Option<&str>, weight: &str, colour: &str, size: u32) -> String {
    let family = family.map(fonts).unwrap_or_default();
    format!(r#"{family}{weight}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#)
}

fn fonts(family: &str) -> String {
    format!(r#"<w:rFonts w:ascii="{family}" w:hAnsi="{family}" w:eastAsia="{family}" w:cs="{family}"/>"#)
}
