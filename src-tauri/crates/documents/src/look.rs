//! How documents look: inks of the register on white paper, sizes in points.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

/// A colour of ink or paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Rgb(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Rgb {
    /// As Word writes it.
    pub(crate) fn hex(self) -> String {
        format!("{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

// The same inks as the screens (ui/src/styles/tokens.css), on paper.
pub(crate) const PAPER: Rgb = Rgb(0xff, 0xff, 0xff);
pub(crate) const INK: Rgb = Rgb(0x1c, 0x24, 0x21);
pub(crate) const INK_SOFT: Rgb = Rgb(0x4a, 0x54, 0x4f);
pub(crate) const SPINE: Rgb = Rgb(0x17, 0x35, 0x2e);
pub(crate) const FIR: Rgb = Rgb(0x1b, 0x5e, 0x4f);
pub(crate) const HAIRLINE: Rgb = Rgb(0xc6, 0xc8, 0xbe);
pub(crate) const SLATE: Rgb = Rgb(0x38, 0x55, 0x6f);
pub(crate) const SLATE_VEIL: Rgb = Rgb(0xe8, 0xef, 0xf5);
pub(crate) const OCHRE: Rgb = Rgb(0x7a, 0x50, 0x00);
pub(crate) const OCHRE_VEIL: Rgb = Rgb(0xfa, 0xf0, 0xda);

/// One ink and its tint for each series of a chart; after the last the first comes back.
pub(crate) const SERIES: &[(Rgb, Rgb)] = &[
    (Rgb(0x27, 0x57, 0x50), Rgb(0x27, 0x57, 0x50)),
    (Rgb(0x9a, 0x74, 0x14), Rgb(0xf3, 0xe3, 0xb4)),
    (Rgb(0x1d, 0x4c, 0x9e), Rgb(0xd5, 0xe2, 0xf8)),
    (Rgb(0x82, 0x3f, 0x8c), Rgb(0xee, 0xdb, 0xf0)),
    (Rgb(0xa0, 0x52, 0x33), Rgb(0xf6, 0xdf, 0xd4)),
    (Rgb(0x4a, 0x54, 0x4f), Rgb(0xe3, 0xe5, 0xdf)),
];

/// A4, upright.
pub(crate) const PAGE_WIDTH: f32 = 595.276;
/// A4, upright.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// Two centimetres.
pub(crate) const MARGIN: f32 = 56.693;
/// Between the margins.
pub(crate) const BODY_WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// Between the margins.
pub(crate) const BODY_HEIGHT: f32 = PAGE_HEIGHT - 2.0 * MARGIN;

/// Thin, medium and thick rules.
pub(crate) const RULES: (f32, f32, f32) = (0.5, 0.9, 2.4);

/// A family of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// For reading.
    Sans,
    /// For titles.
    Serif,
}

/// A weight of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// For reading.
    Regular,
    /// For what stands out.
    Semibold,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Voice {
    pub(crate) family: Family,
    pub(crate) weight: Weight,
    /// In points.
    pub(crate) size: f32,
    /// Height of a line, in sizes.
    pub(crate) leading: f32,
    pub(crate) colour: Rgb,
}

const fn sans(weight: Weight, size: f32, leading: f32, colour: Rgb) -> Voice {
    Voice { family: Family::Sans, weight, size, leading, colour }
}

const fn serif(size: f32, leading: f32) -> Voice {
    Voice { family: Family::Serif, weight: Weight::Semibold, size, leading, colour: SPINE }
}

pub(crate) const TITLE: Voice = serif(22.0, 1.18);
pub(crate) const SUBTITLE: Voice = sans(Weight::Regular, 11.5, 1.35, INK_SOFT);
pub(crate) const HEADINGS: [Voice; 3] =
    [serif(15.0, 1.22), sans(Weight::Semibold, 12.0, 1.3, FIR), sans(Weight::Semibold, 10.5, 1.35, INK)];
pub(crate) const BODY: Voice = sans(Weight::Regular, 10.5, 1.42, INK);
pub(crate) const CELL: Voice = sans(Weight::Regular, 9.5, 1.32, INK);
pub(crate) const CELL_TOTAL: Voice = sans(Weight::Semibold, 9.5, 1.32, INK);
pub(crate) const CELL_HEADING: Voice = sans(Weight::Semibold, 9.0, 1.25, INK_SOFT);
pub(crate) const TABLE_CAPTION: Voice = sans(Weight::Semibold, 10.0, 1.35, INK);
pub(crate) const FIGURE_CAPTION: Voice = sans(Weight::Regular, 9.5, 1.35, INK_SOFT);
pub(crate) const FOOTER: Voice = sans(Weight::Regular, 8.5, 1.3, INK_SOFT);
pub(crate) const CHART_LABEL: Voice = sans(Weight::Regular, 9.5, 1.25, INK);
pub(crate) const CHART_DETAIL: Voice = sans(Weight::Regular, 8.5, 1.25, INK_SOFT);
pub(crate) const CHART_VALUE: Voice = sans(Weight::Regular, 9.0, 1.2, INK);
