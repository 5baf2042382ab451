//! How many tests a command says it ran, read from its own summary lines.

/// Tests that passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl Counts {
    /// Adds up the summaries of cargo test, cargo nextest and vitest in what a command printed.
    pub fn read(printed: &str) -> Self {
        let mut counts = Self::default();
        for line in printed.lines() {
            let line = without_colours(line);
            let line = line.trim();
            // cargo test: "test result: ok. 12 passed; 0 failed; 0 ignored; ..."
            // nextest:    "Summary [  1.234s] 45 tests run: 44 passed (1 slow), 1 failed, 2 skipped"
            // vitest:     "Tests  1 failed | 12 passed (13)"
            let summary = line
                .strip_prefix("test result:")
                .or_else(|| {
                    line.strip_prefix("Summary [")
                        .and_then(|rest| rest.split_once("run:"))
                        .map(|(_, end)| end)
                })
                .or_else(|| line.strip_prefix("Tests  "));
            if let Some(summary) = summary {
                counts.add(Self { passed: before(summary, "passed"), failed: before(summary, "failed") });
            }
        }
        counts
    }

    pub fn add(&mut self, other: Self) {
        self.passed = self.passed.saturating_add(other.passed);
        self.failed = self.failed.saturating_add(other.failed);
    }
}

/// The number just before a word: 12 in "ok. 12 passed; 0 failed".
fn before(summary: &str, word: &str) -> u64 {
    let words: Vec<&str> =
        summary.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let place = words.iter().position(|found| *found == word);
    place.and_then(|at| at.checked_sub(1)).and_then(|at| words[at].parse().ok()).unwrap_or(0)
}

/// A line without terminal colours.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            // An escape ends with its first letter.
            for inside in letters.by_ref() {
                if inside.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_the_three_runners() {
        let printed = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
     Summary [   0.512s] 31 tests run: 30 passed (2 slow), 1 failed, 4 skipped
      Tests  1 failed | 12 passed (13)
 Test Files  3 passed (3)
";
        assert_eq!(Counts::read(printed), Counts { passed: 44, failed: 2 });
    }

    #[test]
    fn colours_do_not_hide_a_summary() {
        let printed = "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m5 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (5)\u{1b}[39m";
        assert_eq!(Counts::read(printed), Counts { passed: 5, failed: 0 });
    }

    #[test]
    fn words_about_tests_are_no_summary() {
        assert_eq!(Counts::read("warning: 12 passed the limit\n3 failed to parse"), Counts::default());
    }
}
