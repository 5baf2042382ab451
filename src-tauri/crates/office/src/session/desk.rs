//! The desk a use case works at.

use super::{Progress, Session};
use crate::dossier::Dossier;
use crate::error::OfficeError;
use crate::ledger::{Ledger, moved};
use crate::view::{ProgressStep, Saved};
use clausier_domain::message::Message;
use clausier_store::Tx;
use std::ops::{ControlFlow, Deref};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What a use case works with: the open dossier, the session around it, and who listens.
pub struct Desk<'a> {
    /// The open dossier.
    pub dossier: &'a Dossier,
    /// The session.
    pub session: &'a Session,
    /// Who listens to progress.
    pub progress: &'a dyn Progress,
}

impl Desk<'_> {
    /// Says how far long work is.
    ///
    /// # Errors
    /// [`OfficeError::Stopped`] when the user stopped it: the caller leaves nothing half done.
    pub fn step(&self, done: usize, total: usize, message: Message) -> Result<(), OfficeError> {
        let step = ProgressStep { done: done as u64, total: total as u64, message };
        let stopped = done > 0 && self.session.stop.swap(false, Ordering::SeqCst);
        if done == 0 {
            // A stop asked before this work began is not meant for it.
            self.session.stop.store(false, Ordering::SeqCst);
        }
        match self.progress.step(step) {
            ControlFlow::Continue(()) if !stopped => Ok(()),
            _ => Err(OfficeError::Stopped),
        }
    }

    /// One action of the journal, as [`Dossier::write`], that also says what it moved in past months.
    ///
    /// # Errors
    /// What `write` answers; nothing has changed then.
    pub fn write<T>(
        &self,
        message: Message,
        write: impl FnOnce(&Tx<'_>) -> Result<T, OfficeError>,
    ) -> Result<(T, Saved), OfficeError> {
        let before = self.dossier.known_ledger();
        let (value, saved) = self.dossier.write(message, write)?;
        Ok((value, self.telling(before, saved)))
    }

    /// As [`Desk::write`], for a write that makes or changes one record.
    ///
    /// # Errors
    /// What `write` answers; nothing has changed then.
    pub fn save(
        &self,
        message: Message,
        write: impl FnOnce(&Tx<'_>) -> Result<i64, OfficeError>,
    ) -> Result<Saved, OfficeError> {
        let (id, saved) = self.write(message, write)?;
        Ok(Saved { id, ..saved })
    }

    /// Adds to what was saved what it moved. The screens read the new ledger right after: it is computed here once
    /// for them. What cannot be read is told by the screen that reads it.
    pub(crate) fn telling(&self, before: Option<Arc<Ledger>>, saved: Saved) -> Saved {
        let Some(before) = before.filter(|_| saved.done.is_some()) else { return saved };
        let moved = self.dossier.ledger().map(|after| moved(&before, &after, self.session.language()));
        Saved { moved: moved.unwrap_or_default(), ..saved }
    }
}

impl Deref for Desk<'_> {
    type Target = Dossier;
    fn deref(&self) -> &Dossier {
        self.dossier
    }
}
