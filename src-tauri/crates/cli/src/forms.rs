//! The form that companies fill in, in the terminal: written, and read back.

use crate::{Answer, Failure};
use clausier_office::batch::hours as decimal;
use clausier_office::domain::quantity::{Hours, YearMonth};
use clausier_office::error::OfficeError;
use clausier_office::form;
use clausier_office::session::Desk;
use clausier_office::view::form::{FormFile, FormPreview};
use clausier_office::words::say;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

pub(crate) fn write(
    desk: &Desk<'_>,
    (lot, company): (i64, i64),
    (from, to): (&String, &String),
    out: &Path,
) -> Answer {
    let month = |option: &str, text: &str| {
        YearMonth::parse(text).ok_or_else(|| Failure::Usage(format!("{option} YYYY-MM")))
    };
    let months = (month("--from", from)?, month("--to", to)?);
    let written = form::write_form_at(desk, lot, company, months, out)?;
    Ok(json!({
        "path": std::path::absolute(out).unwrap_or_else(|_| out.to_owned()),
        "reference": written.reference, "lines": written.lines, "months": written.months,
    }))
}

/// Reads forms one after the other; what can be taken is, unless it is a try.
pub(crate) fn import(desk: &Desk<'_>, files: &[PathBuf], lot: Option<i64>, dry_run: bool) -> Answer {
    let mut counts = [0_u64; 4];
    let (mut problems, mut forms) = (Vec::new(), Vec::new());
    for path in files {
        if !path.exists() {
            return Err(OfficeError::refused("error-missing").into());
        }
        let ask = || FormFile { file: desk.session.ticket(path), lot };
        let seen = form::read_form(desk, ask())?;
        let applied = !dry_run && !seen.blocked && seen.new + seen.replaced > 0;
        let seen = if applied { form::apply_form(desk, ask())? } else { seen };
        let repaired = seen.hours.iter().filter(|h| h.change != "same" && h.repaired).count() as u64;
        let taken = u64::from(seen.new + seen.replaced) - repaired;
        let here = [taken, repaired, u64::from(seen.same), u64::from(seen.left)];
        counts.iter_mut().zip(here).for_each(|(sum, count)| *sum += count);
        let file = path.file_name().map(|n| n.to_string_lossy().into_owned());
        let language = desk.session.language();
        problems.extend(seen.problems.iter().map(|p| {
            json!({
                "file": file, "sheet": p.sheet, "cell": p.cell, "code": p.code, "effect": p.effect,
                "message": say(language, &p.message),
            })
        }));
        forms.push(account(&seen, file, applied));
    }
    let [accepted, repaired, duplicates, rejected] = counts;
    Ok(json!({
        "rows": counts.iter().sum::<u64>(), "accepted": accepted, "repaired": repaired, "duplicates": duplicates,
        "rejected": rejected, "problems": problems, "forms": forms,
    }))
}

fn account(seen: &FormPreview, file: Option<String>, applied: bool) -> Value {
    let unknown = seen.unknown.iter().map(|u| {
        json!({
            "cell": u.cell, "name": u.name, "job": u.job, "starts_on": u.starts_on, "ends_on": u.ends_on,
            "hours": decimal(u.hours),
        })
    });
    let taken: Hours = seen.hours.iter().filter(|h| h.change != "same").map(|h| h.hours).sum();
    json!({
        "file": file, "reference": seen.form.reference, "lot": seen.lot, "lot_name": seen.lot_name,
        "company": seen.form.company, "applied": applied, "blocked": seen.blocked, "intact": seen.intact,
        "new": seen.new, "replaced": seen.replaced, "same": seen.same, "left": seen.left, "hours": decimal(taken),
        "signed_by": seen.signed_by, "remark": seen.remark, "unknown": unknown.collect::<Vec<_>>(),
        "answer": { "to": seen.answer.to, "subject": seen.answer.subject, "body": seen.answer.body },
    })
}
