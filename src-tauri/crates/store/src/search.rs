//! Search without accents over everything that has a name.

use crate::Result;
use crate::record::Read;
use crate::tables::{Contact, Contract, Lot, Need, Operation, Organisation, Person};
use clausier_domain::text::fold;
use rusqlite::{Connection, OptionalExtension, params};

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Table: `person`, `lot`, `organisation`, `contract`, `operation`, `need`, `contact`.
    pub kind: String,
    /// Identifier in that table.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// Where it belongs.
    pub subtitle: String,
}

struct Document {
    title: String,
    subtitle: String,
    words: String,
}

/// Tables that can be found, and the number that keeps their rows apart in the index.
const SEARCHED: &[&str] = &["person", "lot", "organisation", "contract", "operation", "need", "contact"];
const SPAN: i64 = 1 << 40;

fn rowid(kind: &str, id: i64) -> Option<i64> {
    let place = SEARCHED.iter().position(|k| *k == kind)?;
    i64::try_from(place).ok().map(|p| p * SPAN + id)
}

/// Renews the index for the rows that an action changed.
pub(crate) fn refresh(connection: &Connection, changed: &[(String, i64)]) -> Result<()> {
    for (kind, id) in changed {
        let Some(rowid) = rowid(kind, *id) else { continue };
        connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([rowid])?;
        if let Some(document) = document(connection, kind, *id)? {
            connection
                .prepare_cached(
                    "INSERT INTO search (rowid, kind, title, subtitle, words) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![rowid, kind, document.title, document.subtitle, fold(&document.words)])?;
        }
    }
    Ok(())
}

fn document(connection: &Connection, kind: &str, id: i64) -> Result<Option<Document>> {
    let read = Read { connection };
    let organisation = |id: Option<i64>| -> Result<String> {
        let Some(id) = id else { return Ok(String::new()) };
        let name = connection
            .prepare_cached("SELECT name FROM organisation WHERE id = ?1")?
            .query_row([id], |row| row.get::<_, String>(0))
            .optional()?;
        Ok(name.unwrap_or_default())
    };
    Ok(match kind {
        "person" => read.find::<Person>(id)?.map(|p| Document {
            words: format!("{} {} {} {} {}", p.first_name, p.last_name, p.birth_name, p.commune, p.phone),
            title: format!("{} {}", p.first_name, p.last_name).trim().to_owned(),
            subtitle: p.commune,
        }),
        "organisation" => read.find::<Organisation>(id)?.map(|o| Document {
            words: format!("{} {} {} {}", o.name, o.siret, o.commune, o.contact_name),
            title: o.name,
            subtitle: o.commune,
        }),
        "operation" => match read.find::<Operation>(id)? {
            Some(o) => Some(Document {
                words: format!("{} {} {}", o.name, o.place, o.territory),
                subtitle: organisation(o.buyer.map(|b| b.0))?,
                title: o.name,
            }),
            None => None,
        },
        "contract" => match read.find::<Contract>(id)? {
            Some(c) => {
                let buyer = organisation(c.buyer.map(|b| b.0))?;
                Some(Document {
                    words: format!("{} {} {} {buyer}", c.title, c.reference, c.place),
                    title: c.title,
                    subtitle: buyer,
                })
            }
            None => None,
        },
        "lot" => match read.find::<Lot>(id)? {
            Some(lot) => {
                let contract = read.find::<Contract>(lot.contract.0)?;
                let (title, reference) = contract.map_or_else(Default::default, |c| (c.title, c.reference));
                Some(Document {
                    words: format!("{} {title} {reference} {} lot {}", lot.title, lot.place, lot.number),
                    title: lot.title,
                    subtitle: title,
                })
            }
            None => None,
        },
        "need" => read.find::<Need>(id)?.map(|n| Document {
            words: format!("{} {}", n.title, n.place),
            title: n.title,
            subtitle: n.place,
        }),
        "contact" => match read.find::<Contact>(id)? {
            Some(c) if !c.text.is_empty() => Some(Document {
                words: c.text.clone(),
                subtitle: organisation(c.organisation.map(|o| o.0))?,
                title: c.text.chars().take(120).collect(),
            }),
            _ => None,
        },
        _ => None,
    })
}

/// What was found for the words typed: each must begin a word, order and accents do not matter.
pub(crate) fn find(connection: &Connection, typed: &str, limit: i64) -> Result<Vec<Hit>> {
    let words = fold(typed);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let query =
        words.split(' ').take(12).map(|w| format!("words : \"{w}\" *")).collect::<Vec<_>>().join(" AND ");
    let mut statement = connection.prepare_cached(
        "SELECT rowid, kind, title, subtitle FROM search WHERE search MATCH ?1 ORDER BY rank, rowid LIMIT ?2",
    )?;
    let hits = statement.query_map(params![query, limit], |row| {
        Ok(Hit {
            kind: row.get(1)?,
            id: row.get::<_, i64>(0)? % SPAN,
            title: row.get(2)?,
            subtitle: row.get(3)?,
        })
    })?;
    Ok(hits.collect::<rusqlite::Result<_>>()?)
}

/// Builds the whole index again.
pub(crate) fn rebuild(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM search", [])?;
    let mut rows: Vec<(String, i64)> = Vec::new();
    for kind in SEARCHED {
        let mut statement = connection.prepare(&format!("SELECT id FROM {kind}"))?;
        for id in statement.query_map([], |row| row.get::<_, i64>(0))? {
            rows.push(((*kind).to_owned(), id?));
        }
    }
    refresh(connection, &rows)
}
