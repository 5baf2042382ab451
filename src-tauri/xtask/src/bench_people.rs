//! The part of `cargo xtask bench` about people: a large dossier, a long list, the pages over them.

use crate::cargo::{binary, target_folder};
use crate::json::Json;
use crate::shell::{Cmd, Result, say};
use crate::steps;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

const PASSPHRASE: &str = "banc d'essai du dossier fictif";

/// Rows of the list that is imported.
const ROWS: usize = 20_000;

/// Rows that bring the people followed by the large office to more than 5 000.
const FIRST_ROWS: usize = 4_400;

/// Of that many rows, one says again somebody of the list, spelt otherwise.
const ONE_AGAIN_IN: usize = 20;

/// The most an import may take, from the start of the program to its end.
const MOST: Duration = Duration::from_secs(10);

/// Makes a fictional dossier.
pub fn demo(program: &Path, dossier: &Path, words: &[&str]) -> Result<()> {
    on(program, dossier).arg("demo").args(words).read().map(drop)
}

/// A command on a dossier of the bench.
fn on(program: &Path, dossier: &Path) -> Cmd {
    Cmd::new(program).arg("--json").arg("--dossier").arg(dossier).env("CLAUSIER_PASSPHRASE", PASSPHRASE)
}

/// Makes the dossier of a large office with the programs of a build profile, then times the list of its
/// people and the import of a long one.
pub fn bench(profile: &str) -> Result<()> {
    let target = target_folder()?;
    let folder = std::env::temp_dir().join(format!("clausier-large-{}", std::process::id()));
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    let (dossier, program) = (folder.join("large.clausier"), binary(&target, profile, "clausier-cli"));
    let timed = demo(&program, &dossier, &["--size", "large"])
        .and_then(|()| import(&program, &dossier, &folder.join("liste.csv"), FIRST_ROWS))
        .and_then(|()| pages(&target, &program, &dossier))
        .and_then(|()| import(&program, &dossier, &folder.join("liste-longue.csv"), ROWS));
    // Best effort: what stays in the system's temporary folder is a fictional dossier.
    let _ = std::fs::remove_dir_all(&folder);
    timed
}

/// The list answers a key press and scrolls within a frame: timed in the page.
fn pages(target: &Path, program: &Path, dossier: &Path) -> Result<()> {
    steps::pages(target, "tests/pages/speed.config.ts")
        .env("CLAUSIER_CLI", program)
        .env("CLAUSIER_LARGE", dossier)
        .env("CLAUSIER_PASSPHRASE", PASSPHRASE)
        .run()
}

/// A long list is read, compared with everybody and written.
fn import(program: &Path, dossier: &Path, file: &Path, rows: usize) -> Result<()> {
    std::fs::write(file, list(rows))
        .map_err(|error| format!("{} could not be written: {error}", file.display()))?;
    let started = Instant::now();
    let answer = on(program, dossier).args(["import", "people"]).arg(file).read()?;
    let time = started.elapsed();
    let answer = Json::parse(&answer)?;
    let count = |name| answer.word_of(name).and_then(|n| n.parse::<usize>().ok()).unwrap_or(0);
    let (read, doubles) = (count("rows"), count("duplicates"));
    say(format!("import of {read} people  {} ms, {doubles} of them already there", time.as_millis()));
    if read != rows || doubles < rows / ONE_AGAIN_IN / 2 {
        return Err(format!("{rows} rows with doubles were to be read, not {read} with {doubles}."));
    }
    if time <= MOST { Ok(()) } else { Err(format!("An import takes {} s at most.", MOST.as_secs())) }
}

/// Numbers that are the same at each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }
}

/// A list of invented people as a body would send it: some of them twice, in another spelling.
fn list(rows: usize) -> String {
    const STARTS: [&str; 12] = ["Bou", "Mon", "Val", "Ka", "Ro", "Sa", "De", "Ma", "Gui", "Tor", "Ché", "Fa"];
    const MIDDLES: [&str; 8] = ["", "ni", "le", "ra", "bi", "do", "ti", "sa"];
    const ENDS: [&str; 12] =
        ["chard", "lier", "mane", "dini", "reau", "toux", "bert", "lami", "zeau", "vitch", "nard", "koné"];
    const FIRSTS: [&str; 16] = [
        "Zélie", "Alcide", "Marie", "Amina", "Hervé", "Sofiane", "Léa", "Jean-Luc", "Noël", "Awa", "Inès",
        "Thierry", "Fatou", "Karim", "Élodie", "Paul",
    ];
    const TOWNS: [&str; 4] = ["99100 Montreval", "99110 Pontarce", "99120 Saint-Orme", "99130 Marsannes"];
    const PUBLICS: [&str; 5] = ["RSA", "DELD", "RSA / QPV", "jeune", ""];
    const JOBS: [&str; 5] = ["agent d'entretien", "maçon", "peintre", "espaces verts", "cuisinier"];
    let mut dice = Dice(u64::try_from(rows).unwrap_or(1));
    let mut text = String::from("Nom;Prénom;Né(e) le;Téléphone;CP Ville;Public;Métier recherché\n");
    let mut before: Option<[String; 3]> = None;
    for row in 0..rows {
        let again = before.take().filter(|_| row % ONE_AGAIN_IN == ONE_AGAIN_IN - 1);
        let [last, first, born] = match again {
            Some([last, first, born]) => [last.to_uppercase(), first.to_uppercase(), born],
            None => [
                format!("{}{}{}", dice.of(&STARTS), dice.of(&MIDDLES), dice.of(&ENDS)),
                dice.of(&FIRSTS).to_owned(),
                format!("{:02}/{:02}/{}", 1 + dice.below(28), 1 + dice.below(12), 1960 + dice.below(48)),
            ],
        };
        let phone = format!("06 39 98 {:02} {:02}", dice.below(100), dice.below(100));
        let (town, public, job) = (dice.of(&TOWNS), dice.of(&PUBLICS), dice.of(&JOBS));
        // Writing into a text does not fail.
        let _ = writeln!(text, "{last};{first};{born};{phone};{town};{public};{job}");
        before = Some([last, first, born]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_same_each_time_and_says_some_people_again() {
        let text = list(ROWS);
        assert_eq!(text, list(ROWS));
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(lines.len(), ROWS);
        let who = |line: &str| line.split(';').take(3).collect::<Vec<_>>().join(";").to_lowercase();
        let again = lines.windows(2).filter(|two| who(two[0]) == who(two[1])).count();
        assert!(again >= ROWS / ONE_AGAIN_IN, "{again}");
    }
}
