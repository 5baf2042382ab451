//! Duty 3: the form that a company fills in, as it crosses to the page.

use super::Choice;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a form can be written for, on a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormsView {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Companies of the lot, those whose hours are missing first.
    pub companies: Vec<FormCompany>,
    /// Months that may be asked for, in order.
    pub months: Vec<YearMonth>,
    /// The first month proposed.
    pub from: YearMonth,
    /// The last month proposed.
    pub to: YearMonth,
    /// Forms already issued, latest first.
    pub issued: Vec<FormLine>,
}

/// A company that a form can be written for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormCompany {
    /// The company.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub name: String,
    /// Contracts of work it has on the lot.
    pub contracts: u32,
    /// A name for the file.
    pub file_name: String,
}

/// A form that was issued.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Its reference.
    pub reference: String,
    /// The company.
    pub company: String,
    /// First month.
    pub from: YearMonth,
    /// Last month.
    pub to: YearMonth,
    /// When it was issued.
    pub issued_on: String,
    /// When its hours were taken.
    pub received_on: Option<String>,
    /// `issued`, `received` or `returned`.
    pub state: String,
}

/// Writes a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteForm {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// The company.
    #[ts(type = "number")]
    pub organisation: i64,
    /// First month.
    pub from: YearMonth,
    /// Last month.
    pub to: YearMonth,
    /// Ticket of the place.
    pub file: String,
}

/// A form was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WrittenForm {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Name of the file.
    pub file_name: String,
    /// Its reference.
    pub reference: String,
    /// Lines of known people.
    pub lines: u32,
    /// Months.
    pub months: u32,
    /// What changed on the screens.
    pub areas: Vec<String>,
    /// The action in a sentence.
    pub done: Option<Message>,
}

/// A form that came back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormFile {
    /// Ticket of the file.
    pub file: String,
    /// The lot that is on the screen, to say when the form is for another.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
}

/// What a form declares, and what is wrong in it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormPreview {
    /// Name of the file.
    pub file_name: String,
    /// The form as it was issued.
    pub form: FormLine,
    /// Its lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Name of the lot.
    pub lot_name: String,
    /// Every locked cell is as it was sealed.
    pub intact: bool,
    /// Nothing can be taken from it.
    pub blocked: bool,
    /// Who filled it in.
    pub signed_by: String,
    /// When.
    pub signed_on: Option<String>,
    /// What the company remarks.
    pub remark: String,
    /// Hours read, in the order of the form.
    pub hours: Vec<FormHours>,
    /// Months that are new.
    pub new: u32,
    /// Months that replace others.
    pub replaced: u32,
    /// Months that the dossier has already.
    pub same: u32,
    /// Cells with hours that are not taken.
    pub left: u32,
    /// People whom the office does not know.
    pub unknown: Vec<FormUnknown>,
    /// What is wrong or worth telling.
    pub problems: Vec<FormProblemView>,
    /// The text to answer the company with.
    pub answer: FormAnswer,
    /// What changed on the screens; empty before it is applied.
    pub areas: Vec<String>,
    /// The action in a sentence; none before it is applied.
    pub done: Option<Message>,
}

/// Hours of a person in a month, as a form declares them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormHours {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The person.
    pub name: String,
    /// The month.
    pub month: YearMonth,
    /// Hours declared.
    pub hours: Hours,
    /// Hours that the dossier has.
    pub before: Option<Hours>,
    /// Where these stand.
    pub status: Option<HourStatus>,
    /// `new`, `replaced` or `same`.
    pub change: String,
    /// Where they stand in the file.
    pub cell: String,
    /// Understood with an effort.
    pub repaired: bool,
}

/// A person on a free line, whom the office does not know on this lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormUnknown {
    /// Where the name stands in the file.
    pub cell: String,
    /// Name, as written.
    pub name: String,
    /// Job.
    pub job: String,
    /// Contract of work.
    pub contract: String,
    /// First day.
    pub starts_on: Option<String>,
    /// Last day.
    pub ends_on: Option<String>,
    /// Hours in all.
    pub hours: Hours,
    /// Sheets of the dossier that bear this name.
    pub alike: Vec<Choice>,
}

/// Something to tell about a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormProblemView {
    /// The sheet, as the file calls it.
    pub sheet: String,
    /// Address of the cell; empty for the whole form.
    pub cell: String,
    /// Code, the key of the sentence.
    pub code: String,
    /// `rejected`, `repaired`, `duplicate` or `noted`.
    pub effect: String,
    /// The sentence.
    pub message: Message,
}

/// A text ready to copy: nothing is sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct FormAnswer {
    /// Address of the company.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
}
