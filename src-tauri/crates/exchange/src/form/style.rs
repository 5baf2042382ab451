//! The look of the form: white is to be filled in, everything else is as it is.

use super::Role;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatPattern};

const INK: u32 = 0x001C_2421;
const PALE_INK: u32 = 0x0062_6A64;
const TYPED: u32 = 0x001D_4C9E;
const HOLLOW: u32 = 0x00EB_ECE6;
const HAIRLINE: u32 = 0x00BB_BEB4;
/// Something is wrong in a cell.
const WRONG: u32 = 0x00F6_D5D3;
/// Something is to be looked at.
const LOOK: u32 = 0x00FB_EBC8;

fn base() -> Format {
    Format::new()
        .set_font_name("Calibri")
        .set_font_size(11)
        .set_font_color(Color::RGB(INK))
        .set_align(FormatAlign::VerticalCenter)
}

fn boxed(format: Format) -> Format {
    format.set_border(FormatBorder::Thin).set_border_color(Color::RGB(HAIRLINE))
}

fn input() -> Format {
    boxed(base()).set_font_color(Color::RGB(TYPED)).set_background_color(Color::White).set_unlocked()
}

fn fixed() -> Format {
    boxed(base()).set_background_color(Color::RGB(HOLLOW))
}

/// The format of a cell; locked unless it is to be filled in.
pub(super) fn format(role: Role) -> Format {
    match role {
        Role::Key => base().set_font_size(8).set_font_color(Color::RGB(PALE_INK)),
        Role::Title => base().set_font_name("Cambria").set_font_size(18).set_bold(),
        Role::FactName => base().set_font_color(Color::RGB(PALE_INK)),
        Role::Fact => base().set_bold(),
        Role::Seal => base().set_font_name("Consolas").set_font_size(10),
        Role::Heading => fixed().set_bold().set_text_wrap(),
        Role::MonthHeading(_) => fixed().set_bold().set_text_wrap().set_align(FormatAlign::Right),
        Role::Words => base().set_text_wrap(),
        Role::Name(_) | Role::Detail(_) | Role::Day(_) => fixed(),
        Role::Closed(..) => boxed(base())
            .set_pattern(FormatPattern::LightUp)
            .set_foreground_color(Color::RGB(HAIRLINE))
            .set_background_color(Color::RGB(HOLLOW)),
        Role::Hours(..) | Role::FreeHours(..) => {
            input().set_num_format("#,##0.00").set_align(FormatAlign::Right)
        }
        Role::FreeStart(_) | Role::FreeEnd(_) | Role::SignedOn => {
            input().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left)
        }
        Role::FreeName(_) | Role::FreeJob(_) | Role::FreeContract(_) | Role::SignedBy | Role::Remark => {
            input().set_num_format("@")
        }
        Role::LineTotal => fixed().set_num_format("#,##0.00").set_align(FormatAlign::Right),
        Role::MonthTotal => fixed()
            .set_bold()
            .set_num_format("#,##0.00")
            .set_align(FormatAlign::Right)
            .set_border_bottom(FormatBorder::Double)
            .set_border_bottom_color(Color::RGB(INK)),
        Role::Check => base().set_font_size(10).set_font_color(Color::RGB(0x007A_5000)).set_text_wrap(),
    }
}

/// A value that is refused.
pub(super) fn wrong() -> Format {
    Format::new().set_background_color(Color::RGB(WRONG))
}

/// A value to look at.
pub(super) fn look() -> Format {
    Format::new().set_background_color(Color::RGB(LOOK))
}
