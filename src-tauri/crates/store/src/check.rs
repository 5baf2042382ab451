//! The check of a dossier: the file's integrity, then the domain's own rules, counted.

use crate::{Result, Store};
use serde::Serialize;

/// Something odd, counted, with the Fluent key that says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Anomaly {
    /// Fluent key suffix: `check-<code>`.
    pub code: &'static str,
    /// How many rows.
    pub count: i64,
}

/// What the check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// The file reads whole and its references hold.
    pub sound: bool,
    /// What the engine said when it is not sound; no personal data.
    pub details: Vec<String>,
    /// Anomalies of the domain, those that exist only.
    pub anomalies: Vec<Anomaly>,
}

const QUESTIONS: &[(&str, &str)] = &[
    ("hours-outside-placement", "SELECT count(*) FROM hour_line h JOIN placement p ON p.id = h.placement
        WHERE h.month < CAST(strftime('%Y%m', p.starts_on) AS INTEGER)
           OR (coalesce(p.ended_on, p.ends_on) IS NOT NULL AND h.month > CAST(strftime('%Y%m', coalesce(p.ended_on, p.ends_on)) AS INTEGER))"),
    ("hours-over-ceiling", "SELECT count(*) FROM (SELECT sum(h.hours) AS total FROM hour_line h JOIN placement p ON p.id = h.placement
        WHERE h.status <> 'rejected' GROUP BY p.person, h.month) WHERE total > 22000"),
    ("rejected-without-reason", "SELECT count(*) FROM hour_line WHERE status = 'rejected' AND trim(reason) = ''"),
    ("running-without-commitment", "SELECT count(*) FROM lot WHERE status = 'running' AND id NOT IN (SELECT lot FROM commitment)"),
    ("lot-dates-reversed", "SELECT count(*) FROM lot WHERE ends_on < starts_on"),
    ("placement-dates-reversed", "SELECT count(*) FROM placement WHERE coalesce(ended_on, ends_on) < starts_on"),
    ("placed-without-criterion", "SELECT count(DISTINCT person) FROM placement WHERE person NOT IN (SELECT person FROM criterion)
        AND employer NOT IN (SELECT id FROM organisation WHERE kind = 'siae')"),
    ("several-main-criteria", "SELECT count(*) FROM (SELECT person FROM criterion WHERE main = 1 GROUP BY person HAVING count(*) > 1)"),
];

impl Store {
    /// Checks the file and the domain's own rules.
    ///
    /// # Errors
    /// When the file cannot even be asked.
    pub fn check(&self) -> Result<CheckReport> {
        let connection = self.writer();
        let mut details = Vec::new();
        for pragma in ["PRAGMA cipher_integrity_check", "PRAGMA quick_check"] {
            let mut statement = connection.prepare(pragma)?;
            let answers = statement
                .query_map([], |row| row.get::<_, String>(0))?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            details.extend(answers.into_iter().filter(|a| a != "ok"));
        }
        if connection.prepare("PRAGMA foreign_key_check")?.exists([])? {
            details.push("foreign_key_check".into());
        }
        let mut anomalies = Vec::new();
        for (code, sql) in QUESTIONS {
            let count: i64 = connection.query_row(sql, [], |row| row.get(0))?;
            if count > 0 {
                anomalies.push(Anomaly { code, count });
            }
        }
        Ok(CheckReport { sound: details.is_empty(), details, anomalies })
    }
}
