### Reminders: the ladder, the step to come, its text ready, the calendar

reminder-step-mail = Message
reminder-step-call = Call
reminder-step-letter = Letter
reminder-step-formal-notice = Formal notice
reminder-about-hours = Hours of { $month } not declared
reminder-about-behind = Lot too far behind its commitment
reminder-about-form = Form { $reference } not back
reminder-file = { $step }, { $company }, { $lot }
reminder-no-email = No email address is known for { $company }: the draft opens without an addressee.
reminder-no-phone = No telephone is known for { $company }.
reminder-buyer-signs = Only the buyer can give formal notice: give them this draft to check and sign. Note the step once it is sent.
error-reminder-closed = Nothing is asked of this company on this point any more: what was missing has come.
error-reminder-exists = The file { $file } is there already: choose another name.
error-ladder-steps = A ladder has one to eight steps.
error-ladder-wait = From 0 to 90 working days.
error-ladder-order = A step cannot be lighter than the one before: message, call, letter, formal notice.
error-setting-order = The low threshold must stay under the high one.
journal-reminder-step = { $step } noted for { $company }: { $lot }
journal-ladder = Reminder ladder of the office changed
journal-ladder-contract = Reminder ladder changed: { $contract }
journal-ladder-removed = Reminder ladder put back

## Calendar exported

calendar-name = Clausier: follow-up of clauses
calendar-lot-end = End of the lot: { $lot }
calendar-no-return = Point of no return: { $lot }
calendar-reminder = { $step }: { $company }
calendar-reminder-about = { $about } · { $lot }
calendar-answer = Answer expected
calendar-eligibility = { $count ->
    [one] { $count } end of eligibility
   *[other] { $count } ends of eligibility
}
calendar-eligibility-about = The names stay in the dossier.
calendar-category-lot = Lots
calendar-category-reminder = Reminders
calendar-category-eligibility = Eligibility

## Screen: the step to come

relances-title = Remind a company
relances-which = Company to remind
relances-none = Nothing is to be asked of the companies of this lot.
relances-preparing = Preparing the text
relances-failed = The text could not be prepared
relances-log-failed = The step was not noted
relances-file-failed = The file was not written
relances-ladder = Reminder ladder
relances-done-on = done on { $date }
relances-due-on = from { $date }
relances-due-now = to do since { $date }
relances-skipped = passed over
relances-later = then
relances-to = To
relances-phone = Telephone
relances-contact = Contact
relances-subject = Subject
relances-body = Text
relances-copy = Copy
relances-copied = Text copied
relances-copy-failed = The clipboard is not available: the text is selected, copy it with Ctrl C.
relances-mail = Open as a message (.eml)
relances-word = Word letter
relances-done = Done: note it in the log
relances-written = File written: { $file }
relances-others = Also open for this company
relances-coming = Reminders
relances-coming-line = { $step }: { $company }
relances-answer = Answer expected: { $company }
relances-export = Export the calendar
relances-exported = { $count_n ->
    [one] Calendar written: { $count } date, without a person’s name
   *[other] Calendar written: { $count } dates, without a person’s name
}
relances-export-outcome = Reminders, ends of lots, points of no return, ends of eligibility
relances-file-name = Clausier calendar

## Settings: the ladder

relances-ladder-title = Reminder ladder
relances-ladder-why = When a company does not answer, each step follows the one before after a number of working days. The ladder stops as soon as what was missing comes.
relances-ladder-step = Step { $number }
relances-ladder-kind = Means
relances-ladder-after-first = Working days after the deadline
relances-ladder-after = Working days after the step before
relances-ladder-answer = Working days to answer the last step
relances-ladder-source = Where it is written (article of the contract, habit)
relances-ladder-add = Add a step
relances-ladder-remove = Remove step { $number }
relances-ladder-save = Save the ladder
relances-ladder-restore = Back to the common ladder
relances-ladder-failed = The ladder was not saved
relances-ladder-reading = Reading the ladder
relances-ladder-unread = The ladder could not be read
relances-ladder-origin-own = The office’s own
relances-ladder-origin-contract = This contract’s own
relances-ladder-origin-office = The office’s
relances-ladder-origin-shipped = Default, not checked: { $source }
relances-ladder-texts = The texts of each step are changed in Documents, Texts.
structure-view-ladder = Reminders
setting-level_good = Lot on time from (% of the expected hours; habit, not checked)
setting-level_watch = Lot late under (% of the expected hours; habit, not checked)
setting-missing_watch = Lot to watch when at least this will be missing (% of the commitment; habit, not checked)
setting-missing_late = Lot late when at least this will be missing (% of the commitment; habit, not checked)
setting-no_return_days = Point of no return announced (days before; habit, not checked)
setting-silence_days = Lot without news told after (days; habit, not checked)
setting-form_days = Form expected back within (working days; habit, not checked)
setting-territory = Public holidays of the territory
setting-territory-none = none, the whole of France
setting-territory-alsace_moselle = Alsace and Moselle
setting-territory-guadeloupe = Guadeloupe
setting-territory-guyane = French Guiana
setting-territory-la_reunion = Réunion
setting-territory-martinique = Martinique
setting-territory-mayotte = Mayotte

## Titles of the texts

letters-title-hours-awaited = Hours: declaration awaited
letters-title-hours-mail = Hours: message
letters-title-hours-mail-again = Hours: second message
letters-title-hours-call = Hours: what to say on the telephone
letters-title-hours-letter = Hours: letter
letters-title-hours-formal-notice = Hours: formal notice
letters-title-behind-mail = Lot behind: message
letters-title-behind-call = Lot behind: what to say on the telephone
letters-title-behind-letter = Lot behind: letter
letters-title-behind-formal-notice = Lot behind: formal notice
letters-title-form-mail = Form: message
letters-title-form-call = Form: what to say on the telephone
letters-title-form-letter = Form: letter
letters-title-form-formal-notice = Form: formal notice
clauses-document-reminders = Reminders to companies
