//! A form opened and saved by another program reads back the same. LibreOffice (`soffice`) must be installed.

use super::surgery::File;
use super::{codes, filled, read_back};
use std::process::Command;

/// The same file, opened and saved by LibreOffice under another ending.
fn saved(bytes: &[u8], ending: &str, filter: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("form.xlsx"), folder.path().join("out"));
    std::fs::write(&file, bytes).unwrap();
    let run = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--norestore", "--convert-to", &format!("{ending}:{filter}"), "--outdir"])
        .args([&out, &file])
        .output()
        .unwrap_or_else(|error| panic!("LibreOffice is needed: install libreoffice-calc (soffice: {error})"));
    let written = out.join(format!("form.{ending}"));
    assert!(written.exists(), "soffice wrote nothing: {}", String::from_utf8_lossy(&run.stderr));
    std::fs::read(written).unwrap()
}

/// A name, what is done to the file, and the code of what must be said.
type Damage = (&'static str, fn(&mut File), &'static str);

#[test]
fn a_form_saved_by_libreoffice_reads_back_the_same() {
    let (.., file) = filled();
    let before = read_back(&file.bytes());
    let old = saved(&file.bytes(), "xls", "MS Excel 97");
    assert_eq!(crate::form::open(&old, "form.xls").unwrap_err(), crate::form::FormError::OldFormat);
    for (ending, filter) in [("xlsx", "Calc MS Excel 2007 XML"), ("ods", "calc8")] {
        let after = read_back(&saved(&file.bytes(), ending, filter));
        assert_eq!(codes(&after), Vec::<String>::new(), "{ending}: {:?}", after.problems);
        assert_eq!(after.hours, before.hours, "{ending}");
        assert_eq!((after.signed_on, after.intact), (before.signed_on, true), "{ending}");
    }
}

#[test]
fn what_is_wrong_is_still_found_after_libreoffice() {
    let damages: [Damage; 4] = [
        ("B14", |f| _ = f.text("B14", "Quelqu’un d’autre"), "form-name-changed"),
        ("J13", |f| _ = f.number("J13", "3"), "form-total-wrong"),
        ("G13", |f| _ = f.text("G13", "151,67"), "form-hours-text"),
        ("H13", |f| _ = f.formula("H13", "100+51.67", "151.67"), "form-hours-formula"),
    ];
    let (.., mut file) = filled();
    damages.iter().for_each(|(_, damage, _)| damage(&mut file));
    let reading = read_back(&saved(&file.bytes(), "xlsx", "Calc MS Excel 2007 XML"));
    for (cell, _, code) in damages {
        let told = reading.problems.iter().any(|p| p.cell == cell && p.message.key == code);
        assert!(told, "{cell}: {:?}", reading.problems);
    }
    assert!(!reading.intact);
}
