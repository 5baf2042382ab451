//! Files dropped on the window: the page gets tickets, as from a file dialog.

use crate::files::known_file;
use crate::session::Session;
use crate::view::drop::{DropStep, DroppedFile, DroppedKind};
use std::path::PathBuf;

/// Files of one drop that get a ticket: no screen reads several at once, one more tells that there were several.
const TOLD: usize = 2;

/// What the page learns of files let go over the window. Nothing is read.
#[must_use]
pub fn dropped(session: &Session, paths: &[PathBuf]) -> DropStep {
    let one = |path: &PathBuf| DroppedFile {
        known: known_file(session.ticket(path), path, None),
        ending: path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default(),
        kind: if path.is_dir() { DroppedKind::Folder } else { DroppedKind::File },
    };
    DropStep::Dropped { files: paths.iter().take(TOLD).map(one).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::files::NoChooser;

    #[test]
    fn a_dropped_file_is_a_ticket_that_commands_understand() {
        let session = Session::new(None, Clock::default(), Box::new(NoChooser));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Relevé.XLSX");
        std::fs::write(&path, "x").unwrap();
        let paths = [path.clone(), folder.path().to_owned(), folder.path().join("c.csv")];
        let DropStep::Dropped { files } = dropped(&session, &paths) else { panic!() };
        assert_eq!(files.len(), 2, "several are told as several");
        let (first, second) = (&files[0], &files[1]);
        assert_eq!(
            (first.known.name.as_str(), first.ending.as_str(), first.kind),
            ("Relevé.XLSX", "xlsx", DroppedKind::File)
        );
        assert_eq!(second.kind, DroppedKind::Folder);
        assert_eq!(session.path(&first.known.file).unwrap(), path);
    }
}
