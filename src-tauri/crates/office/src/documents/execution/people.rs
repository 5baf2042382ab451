//! How people and criteria are named in a document: as little as it needs.

use crate::documents::facts::one_line;
use crate::documents::paper::Pen;
use crate::ledger::Ledger;
use crate::view::attestations::{NamesShown, SensitiveShown};
use clausier_domain::eligibility::rules::{CriterionRule, EligibilityRules, Sensitive};
use clausier_domain::message::Message;
use clausier_domain::quantity::PersonId;
use clausier_store::tables::Placement;

/// The initials of a person: "A. B."
fn initials(ledger: &Ledger, person: PersonId) -> String {
    let Some(person) = ledger.people.get(&person) else { return String::new() };
    let first = |name: &str| name.trim().chars().next().map(|c| format!("{}.", c.to_uppercase()));
    let parts = [first(&person.first_name), first(&person.last_name)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A person as her own document names her.
pub(super) fn person(pen: &Pen<'_>, ledger: &Ledger, id: PersonId, names: NamesShown) -> String {
    match names {
        NamesShown::None => pen.say(&Message::new("attest-person").with("number", id.0.to_string())),
        NamesShown::Initials => initials(ledger, id),
        NamesShown::Full => one_line(&ledger.person_name(id)),
    }
}

/// A placement as its document names it: whoever employs knows who it is by the job and the first day.
pub(super) fn post(pen: &Pen<'_>, ledger: &Ledger, placement: &Placement, names: NamesShown) -> String {
    let job = one_line(&placement.job);
    let job = if job.is_empty() { pen.text("attest-job-unknown") } else { job };
    let who = match names {
        NamesShown::None => String::new(),
        NamesShown::Initials => initials(ledger, placement.person),
        NamesShown::Full => one_line(&ledger.person_name(placement.person)),
    };
    let key = if who.is_empty() { "attest-post" } else { "attest-post-named" };
    let message = Message::new(key).with("job", job).with("date", placement.starts_on).with("who", who);
    pen.say(&message)
}

/// A criterion that tells of health, offences or origin, which the document does not name.
pub(super) fn is_hidden(rules: &EligibilityRules, code: &str, shown: SensitiveShown) -> bool {
    let secret = |rule: &CriterionRule| {
        matches!(rule.sensitive, Sensitive::Health | Sensitive::Offence | Sensitive::Origin)
    };
    shown == SensitiveShown::Hidden && rules.criterion(code).is_some_and(secret)
}

/// A criterion as a document names it.
pub(super) fn criterion(
    pen: &Pen<'_>,
    rules: &EligibilityRules,
    code: &str,
    shown: SensitiveShown,
) -> String {
    if is_hidden(rules, code, shown) {
        return pen.text("attest-criterion-hidden");
    }
    rules.criterion(code).map_or_else(|| code.to_owned(), |rule| pen.text(&rule.label))
}
