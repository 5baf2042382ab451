//! What stands in the places of the clause texts. A clause is in French, whatever the window speaks.

use super::facts::{Facts, MODALITIES, modality_key, one_line};
use super::texts::ClauseTexts;
use crate::assets::assets;
use crate::calibrate::law::reservation_kind;
use crate::error::OfficeError;
use crate::format;
use crate::view::calibrate::CalibrationLineView;
use crate::view::studio::DerogationView;
use crate::words::{self, Language};
use clausier_domain::eligibility::rules::StructureEvidence;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, Hours};
use clausier_domain::rulebook::ReservationRule;
use std::collections::BTreeMap;

const FRENCH: Language = Language::French;

fn text(key: &str) -> String {
    words::text(FRENCH, key)
}

fn say(message: &Message) -> String {
    words::say(FRENCH, message)
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}

/// Hours, or the place where they are to be written.
pub(super) fn written(hours: Option<Hours>) -> String {
    hours.map_or_else(|| text("document-fill-hours"), |hours| format::hours(FRENCH, hours))
}

/// The lots that bear hours, or have none yet.
pub(super) fn bearing(facts: &Facts) -> impl Iterator<Item = &CalibrationLineView> {
    facts.view.lines.iter().filter(|l| l.kept != Some(Hours::ZERO))
}

fn lot_line(line: &CalibrationLineView) -> String {
    say(&Message::new("document-lot-hours")
        .with("number", line.number.to_string())
        .with("title", one_line(&line.title))
        .with("hours", written(line.kept)))
}

fn order_line(line: &CalibrationLineView) -> Option<String> {
    let per = line.result.per_10_000?;
    let mut said = say(&Message::new("document-order-line")
        .with("number", line.number.to_string())
        .with("title", one_line(&line.title))
        .with("hours", per)
        .with("slice", Cents::euros(10_000)));
    if let Some(firm) = line.result.firm.filter(|firm| *firm > Hours::ZERO) {
        said.push_str(&say(&Message::new("document-order-firm").with("hours", firm)));
    }
    if let Some(trigger) = line.inputs.trigger_amount {
        said.push_str(&say(&Message::new("document-order-trigger").with("amount", trigger)));
    }
    Some(said)
}

fn phase_line(line: &CalibrationLineView) -> Option<String> {
    let (works, operation) = (line.result.works?, line.result.operation?);
    Some(say(&Message::new("document-phase-line")
        .with("number", line.number.to_string())
        .with("title", one_line(&line.title))
        .with("works", works)
        .with("operation", operation)))
}

/// Lots by orders.
pub(super) fn orders(facts: &Facts) -> Vec<String> {
    bearing(facts).filter_map(order_line).collect()
}

/// Lots in two phases.
pub(super) fn phases(facts: &Facts) -> Vec<String> {
    bearing(facts).filter_map(phase_line).collect()
}

/// Kinds of reservation announced, each with the rule that allows it on the day of the tender; no rule when the code
/// reserves them other contracts.
pub(super) fn reservations(
    facts: &Facts,
) -> Result<Vec<(&str, Option<&'static ReservationRule>)>, OfficeError> {
    let rules = &assets()?.rules;
    let day = facts.view.launch_on.as_deref().and_then(|day| day.parse().ok()).unwrap_or(facts.today);
    let rule = |kind: &str| rules.reservation(reservation_kind(kind)?, facts.view.kind, day);
    Ok(facts.view.options.reserved.iter().map(|kind| (kind.as_str(), rule(kind))).collect())
}

/// What a kind of reservation is called in a sentence.
pub(super) fn reserved_label(kind: &str) -> String {
    text(&format!("document-reserved-{}", kind.replace('_', "-")))
}

/// Who the contract is reserved to, with the articles.
fn reserved(facts: &Facts) -> Result<String, OfficeError> {
    let line = |(kind, rule): (&str, Option<&ReservationRule>)| {
        let label = reserved_label(kind);
        let Some(rule) = rule else { return label };
        let articles: Vec<&str> = rule.article.split(", ").collect();
        let article = match articles.split_last() {
            Some((last, first)) if !first.is_empty() => say(&Message::new("document-articles-and")
                .with("first", first.join(", "))
                .with("last", *last)),
            _ => rule.article.clone(),
        };
        say(&Message::new("document-reserved-line")
            .with("label", label)
            .with("article", article)
            .with("count", articles.len()))
    };
    Ok(list(reservations(facts)?.into_iter().map(line)))
}

/// Who to ask, in one sentence, or what is missing to say it.
fn contact(facts: &Facts) -> String {
    let s = &facts.settings;
    let named = [&s.user_name, &s.user_role, &s.office_name].map(|part| one_line(part));
    let mut parts: Vec<String> = named.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        parts.push(text("document-fill-facilitator"));
    }
    let reach = [("document-phone", &s.office_phone), ("document-email", &s.office_email)];
    let given: Vec<String> = reach
        .iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(key, value)| say(&Message::new(*key).with("value", one_line(value))))
        .collect();
    if given.is_empty() {
        parts.push(text("document-fill-reach"));
    }
    parts.extend(given);
    parts.join(", ")
}

fn facilitator(facts: &Facts) -> String {
    let s = &facts.settings;
    list(
        [
            ("document-facilitator-name", &s.user_name),
            ("document-facilitator-role", &s.user_role),
            ("document-facilitator-office", &s.office_name),
            ("document-facilitator-address", &s.office_address),
            ("document-facilitator-phone", &s.office_phone),
            ("document-facilitator-email", &s.office_email),
        ]
        .map(|(key, value)| {
            let value = one_line(value);
            let fill = format!("document-fill-{}", key.rsplit('-').next().unwrap_or_default());
            let value = if value.is_empty() { text(&fill) } else { value };
            say(&Message::new(key).with("value", value))
        }),
    )
}

/// With its full stop.
fn sentence(said: &str) -> String {
    let said = said.trim_end_matches('.');
    if said.is_empty() { String::new() } else { format!("{said}.") }
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn unit(facts: &Facts) -> String {
    let p = &facts.penalty;
    let Some(amount) = facts.hourly_penalty() else { return text("document-fill-penalty") };
    let (Some(base), Some(multiple)) = (p.base, p.multiple.filter(|_| p.rule != "per_hour")) else {
        return format::money(FRENCH, amount);
    };
    let key = if p.rule == "smic_multiple" { "document-penalty-smic" } else { "document-penalty-phss" };
    let times = format::decimal(FRENCH, i64::from(multiple));
    say(&Message::new(key).with("amount", amount).with("multiple", times).with("base", base))
}

/// The value of each place.
pub(super) fn values(
    facts: &Facts,
    texts: &ClauseTexts,
) -> Result<BTreeMap<&'static str, String>, OfficeError> {
    let (view, rules) = (&facts.view, &assets()?.eligibility);
    let articles = texts.articles.of(view.kind);
    let total: Hours = view.lines.iter().filter_map(|l| l.kept).sum();
    let whole = view.lines.iter().all(|l| l.kept.is_some()).then_some(total);
    let day = Message::new(format!("document-deadline-{}", facts.reporting.rhythm))
        .with("day", facts.reporting.day.to_string());
    let deadline = say(&day);
    let money = |amount: Option<Cents>| amount.map(|a| format::money(FRENCH, a)).unwrap_or_default();
    let open = MODALITIES.iter().filter(|code| facts.reporting.modalities.iter().any(|m| m == *code));
    let structures = rules.structures.iter().filter(|s| s.evidence != StructureEvidence::Excluded);
    let derogation = view.derogation.as_ref();
    let told = |part: fn(&DerogationView) -> &str| derogation.map(part).map(one_line).unwrap_or_default();
    // Their names are the facilitator's own words: the office reads them in the texts it rewrites.
    Ok(BTreeMap::from([
        ("titre", one_line(&view.title)),
        ("acheteur", one_line(&view.buyer)),
        ("articles", articles.conditions.clone()),
        ("articles_critere", articles.criterion.clone()),
        ("lots", list(bearing(facts).map(lot_line))),
        ("heures", written(whole)),
        ("commandes", list(orders(facts))),
        ("phases", list(phases(facts))),
        ("valeur", money(view.law.value)),
        ("seuil", money(view.law.threshold)),
        ("article_obligation", view.law.article.clone()),
        ("derogation_cas", sentence(&derogation.map(|d| say(&d.label)).unwrap_or_default())),
        ("derogation_motif", sentence(&told(|d| &d.reason))),
        ("derogation_par", told(|d| &d.decided_by)),
        ("derogation_date", told(|d| &d.decided_on).parse().map(format::date).unwrap_or_default()),
        ("reservation", reserved(facts)?),
        ("contact", contact(facts)),
        ("facilitateur", facilitator(facts)),
        ("modalites", list(open.map(|code| text(&format!("clause-{}", modality_key(code)))))),
        ("rythme", capital(&deadline)),
        ("echeance", deadline),
        ("unite", unit(facts)),
        ("retard", money(facts.penalty.per_late_day)),
        ("plafond", facts.penalty.cap.map(|c| format::rate(FRENCH, c)).unwrap_or_default()),
        ("structures", list(structures.map(|s| text(&s.label)))),
        ("criteres", list(rules.criteria.iter().map(|c| text(&c.label)))),
        ("duree_comptee", rules.countable_months.value.to_string()),
    ]))
}
