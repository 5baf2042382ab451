//! What stands where in a form.

use super::{FREE_LINES, FormCell, FormSpec, Issued, Role, address};
use crate::workbook::Labels;
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;

/// The declaration, among the sheets.
pub(super) const MAIN: usize = 0;
/// The instructions.
pub(super) const HELP: usize = 1;
/// The seal.
pub(super) const SEAL: usize = 2;

/// Column of the marks of rows.
pub(super) const KEY: u16 = 0;
/// Column of the names.
pub(super) const NAME: u16 = 1;
/// Column of the jobs, and of the facts of the head.
pub(super) const JOB: u16 = 2;
/// Column of the contracts of work.
pub(super) const CONTRACT: u16 = 3;
/// Column of first days.
pub(super) const START: u16 = 4;
/// Column of last days.
pub(super) const END: u16 = 5;
/// Column of the first month.
pub(super) const FIRST_MONTH: u16 = 6;

/// Paragraphs of the instructions.
const HELP_TEXTS: [&str; 10] = [
    "form-help-who",
    "form-help-cells",
    "form-help-hours",
    "form-help-counted",
    "form-help-month",
    "form-help-free",
    "form-help-control",
    "form-help-locked",
    "form-help-sign",
    "form-help-send",
];

/// Lays a form out.
#[must_use]
pub fn lay_out(spec: &FormSpec, labels: &dyn Labels) -> Issued {
    let mut plan = Plan { cells: Vec::new(), row: 0, sheet: MAIN };
    plan.declaration(spec, labels);
    plan.help(spec, labels);
    plan.seal(spec, labels);
    let sheets = ["form-sheet-declaration", "form-sheet-help", "form-sheet-seal"];
    Issued {
        version: 1,
        reference: spec.reference.clone(),
        sheets: sheets.iter().map(|key| labels.text(key)).collect(),
        months: spec.months.clone(),
        lines: spec.lines.clone(),
        cells: plan.cells,
    }
}

impl Issued {
    /// Column of the totals of lines.
    pub(super) fn total_column(&self) -> u16 {
        FIRST_MONTH + small(self.months.len())
    }

    /// Column of what the form says of a line.
    pub(super) fn check_column(&self) -> u16 {
        self.total_column() + 1
    }
}

fn small(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

struct Plan {
    cells: Vec<FormCell>,
    row: u32,
    sheet: usize,
}

impl Plan {
    fn put(&mut self, column: u16, role: Role, text: impl Into<String>) {
        self.cells.push(FormCell { sheet: self.sheet, row: self.row, column, role, text: text.into() });
    }

    fn keyed(&mut self, key: String) {
        self.put(KEY, Role::Key, key);
    }

    fn declaration(&mut self, spec: &FormSpec, labels: &dyn Labels) {
        self.keyed("H-1".to_owned());
        self.put(NAME, Role::Title, labels.text("form-title"));
        for (n, (key, value)) in spec.facts.iter().enumerate() {
            self.row += 1;
            self.keyed(format!("H-{}", n + 2));
            self.put(NAME, Role::FactName, labels.text(key));
            self.put(JOB, Role::Fact, value.as_str());
        }
        self.row += 1;
        self.keyed(format!("H-{}", spec.facts.len() + 2));
        self.put(NAME, Role::Words, labels.text("form-short-help"));
        self.row += 2;
        self.headings(spec, labels);
        let first = self.row + 1;
        for (n, line) in spec.lines.iter().enumerate() {
            self.row += 1;
            self.keyed(format!("L-{}", n + 1));
            self.put(NAME, Role::Name(n), line.name.as_str());
            for (column, role, text) in [
                (JOB, Role::Detail(n), &line.job),
                (CONTRACT, Role::Detail(n), &line.contract),
                (START, Role::Day(n), &line.starts),
                (END, Role::Day(n), &line.ends),
            ] {
                self.put(column, role, text.as_str());
            }
            let mut open = 0;
            for (month, column) in spec.months.iter().zip(FIRST_MONTH..) {
                let place = usize::from(column - FIRST_MONTH);
                let role = if line.months.contains(month) {
                    open += 1;
                    Role::Hours(n, place)
                } else {
                    Role::Closed(n, place)
                };
                self.put(column, role, "");
            }
            self.line_end(spec, labels, Check::Known { open });
        }
        self.row += 1;
        self.keyed("N-0".to_owned());
        self.put(NAME, Role::Words, labels.text("form-free-lines"));
        for n in 0..FREE_LINES {
            self.row += 1;
            self.keyed(format!("N-{}", n + 1));
            for (column, role) in [
                (NAME, Role::FreeName(n)),
                (JOB, Role::FreeJob(n)),
                (CONTRACT, Role::FreeContract(n)),
                (START, Role::FreeStart(n)),
                (END, Role::FreeEnd(n)),
            ] {
                self.put(column, role, "");
            }
            for column in (FIRST_MONTH..).take(spec.months.len()) {
                self.put(column, Role::FreeHours(n, usize::from(column - FIRST_MONTH)), "");
            }
            self.line_end(spec, labels, Check::Free);
        }
        let last = self.row;
        self.row += 1;
        self.keyed("T-1".to_owned());
        self.put(NAME, Role::Words, labels.text("form-total"));
        for column in (FIRST_MONTH..).take(spec.months.len() + 1) {
            let sum = format!("=SUM({}:{})", address(first, column), address(last, column));
            self.put(column, Role::MonthTotal, sum);
        }
        self.row += 1;
        for (n, (key, role)) in [
            ("form-signed-by", Role::SignedBy),
            ("form-signed-on", Role::SignedOn),
            ("form-remark", Role::Remark),
        ]
        .into_iter()
        .enumerate()
        {
            self.row += 1;
            self.keyed(format!("S-{}", n + 1));
            self.put(NAME, Role::Words, labels.text(key));
            self.put(JOB, role, "");
        }
    }

    fn headings(&mut self, spec: &FormSpec, labels: &dyn Labels) {
        self.keyed("H-0".to_owned());
        for (column, key) in [
            (NAME, "form-column-name"),
            (JOB, "form-column-job"),
            (CONTRACT, "form-column-contract"),
            (START, "form-column-start"),
            (END, "form-column-end"),
        ] {
            self.put(column, Role::Heading, labels.text(key));
        }
        for (n, month) in spec.months.iter().enumerate() {
            let words = labels.say(&Message::new("form-column-month").with("month", *month));
            self.put(FIRST_MONTH + small(n), Role::MonthHeading(n), words);
        }
        let total = FIRST_MONTH + small(spec.months.len());
        self.put(total, Role::Heading, labels.text("form-column-total"));
        self.put(total + 1, Role::Heading, labels.text("form-column-check"));
    }

    /// The total of a line and what the form says of it.
    fn line_end(&mut self, spec: &FormSpec, labels: &dyn Labels, check: Check) {
        let total = FIRST_MONTH + small(spec.months.len());
        let (row, months) = (self.row, spec.months.len());
        let hours = format!("{}:{}", address(row, FIRST_MONTH), address(row, total - 1));
        self.put(total, Role::LineTotal, format!("=SUM({hours})"));
        let limit = decimal(spec.ceiling);
        let say = |key: &str| format!("\"{}\"", labels.text(key).replace('"', "\"\""));
        let over = labels.say(&Message::new("form-check-over").with("limit", spec.ceiling));
        let over = format!("\"{}\"", over.replace('"', "\"\""));
        let last = match check {
            Check::Known { open } => {
                format!("IF(COUNTA({hours})<{open},{},\"\")", say("form-check-empty"))
            }
            Check::Free => {
                let name = address(row, NAME);
                format!("IF(AND(COUNTA({hours})>0,LEN({name})=0),{},\"\")", say("form-check-nameless"))
            }
        };
        let formula = format!(
            "=IF(COUNTA({hours})>COUNT({hours}),{},IF(MIN({hours})<0,{},IF(MAX({hours})>{limit},{over},{last})))",
            say("form-check-text"),
            say("form-check-negative"),
        );
        debug_assert!(months > 0, "a form has a month");
        self.put(total + 1, Role::Check, formula);
    }

    fn help(&mut self, spec: &FormSpec, labels: &dyn Labels) {
        (self.sheet, self.row) = (HELP, 0);
        self.put(0, Role::Title, labels.text("form-help-title"));
        for key in HELP_TEXTS {
            self.row += 2;
            let words = Message::new(key)
                .with("limit", spec.ceiling)
                .with("office", spec.office.as_str())
                .with("reference", spec.reference.as_str());
            self.put(0, Role::Words, labels.say(&words));
        }
    }

    fn seal(&mut self, spec: &FormSpec, labels: &dyn Labels) {
        (self.sheet, self.row) = (SEAL, 0);
        self.put(0, Role::Title, labels.text("form-seal-title"));
        self.row += 1;
        self.put(0, Role::Words, labels.text("form-seal-help"));
        self.row += 2;
        self.put(0, Role::FactName, labels.text("form-fact-reference"));
        self.put(1, Role::Fact, spec.reference.as_str());
        self.row += 1;
        self.put(0, Role::FactName, labels.text("form-seal-name"));
        self.put(1, Role::Seal, "");
    }
}

/// What the last column looks for.
enum Check {
    /// A known person: every open month is to be filled in.
    Known { open: usize },
    /// A free line: hours need a name.
    Free,
}

/// Hours as a formula writes them.
pub(super) fn decimal(hours: Hours) -> String {
    let text = hours.to_string();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
