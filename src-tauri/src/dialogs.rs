//! The system's file dialogs: the page never sees a path.

use clausier_office::files::Chooser;
use clausier_office::session::Session;
use clausier_office::view::dossier::FilePurpose;
use clausier_office::words::{Language, text};
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::DialogExt as _;

/// Asks through the system.
pub(crate) struct Dialogs {
    app: AppHandle,
}

impl Dialogs {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { app }
    }
}

impl Chooser for Dialogs {
    fn choose(&self, purpose: FilePurpose, suggested: &str) -> Option<PathBuf> {
        if let Some(answer) = given_in_advance() {
            return answer;
        }
        let language = self.app.try_state::<Arc<Session>>().map_or(Language::French, |s| s.language());
        let (kind, endings): (&str, &[&str]) = match purpose {
            FilePurpose::NewDossier | FilePurpose::OpenDossier => ("file-kind-dossier", &["clausier"]),
            FilePurpose::Decp => ("file-kind-decp", &["json", "xml"]),
            FilePurpose::Workbook => ("file-kind-workbook", &["xlsx"]),
            FilePurpose::RecoverySheet | FilePurpose::Text => ("file-kind-text", &["txt"]),
            FilePurpose::Plan | FilePurpose::People | FilePurpose::Hours | FilePurpose::Form => {
                ("file-kind-table", &["xlsx", "ods", "xls", "xlsb", "csv", "tsv", "txt"])
            }
            FilePurpose::Evidence => ("file-kind-any", &["*"]),
            FilePurpose::Pdf => ("file-kind-pdf", &["pdf"]),
            FilePurpose::Word => ("file-kind-word", &["docx"]),
            FilePurpose::Mail => ("file-kind-mail", &["eml"]),
            FilePurpose::Calendar => ("file-kind-calendar", &["ics"]),
        };
        let mut dialog = self.app.dialog().file().add_filter(text(language, kind), endings);
        if let Some(window) = self.app.get_webview_window(crate::window::MAIN) {
            dialog = dialog.set_parent(&window);
        }
        if let Ok(folder) = self.app.path().document_dir() {
            dialog = dialog.set_directory(folder);
        }
        let chosen = match purpose {
            FilePurpose::OpenDossier
            | FilePurpose::Decp
            | FilePurpose::Plan
            | FilePurpose::People
            | FilePurpose::Hours
            | FilePurpose::Form
            | FilePurpose::Evidence => dialog.blocking_pick_file(),
            FilePurpose::NewDossier
            | FilePurpose::Workbook
            | FilePurpose::RecoverySheet
            | FilePurpose::Pdf
            | FilePurpose::Word
            | FilePurpose::Text
            | FilePurpose::Mail
            | FilePurpose::Calendar => dialog.set_file_name(suggested).blocking_save_file(),
        };
        chosen.and_then(|file| file.into_path().ok())
    }
}

/// In a debug build a test answers dialogs in advance, one path a line of the file it names; an empty line
/// closes the dialog without a choice.
fn given_in_advance() -> Option<Option<PathBuf>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let file = std::env::var_os("CLAUSIER_DIALOG_ANSWERS")?;
    let answers = std::fs::read_to_string(&file).ok()?;
    let (first, rest) = answers.split_once('\n').unwrap_or((&answers, ""));
    std::fs::write(&file, rest).ok()?;
    Some((!first.trim().is_empty()).then(|| PathBuf::from(first.trim())))
}
