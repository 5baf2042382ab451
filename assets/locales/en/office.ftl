### What the acts of the office say: history, refusals, checks, rules, letters.
### Hours, amounts, rates, dates and months arrive already written, with their unit; counts choose the plural.

## History: what the facilitator did

journal-created = Dossier created
journal-demo = Sample data put in place
journal-unknown = Action of another version of Clausier
journal-setting = Setting changed: { $name }
journal-put-off = Point put off until { $date }
journal-filed = Point filed as done
journal-tender = Tender added: { $title }
journal-tender-changed = Tender changed: { $title }
journal-lines = { $count ->
    [one] { $title }: { $count } lot calibrated
   *[other] { $title }: { $count } lots calibrated
}
journal-lot-removed = { $tender }: lot “{ $title }” removed from the calibration
journal-kept = { $title }: { $hours } kept
journal-lot = { $lot }: lot changed
journal-commitment = { $lot }: { $hours } entered as a commitment
journal-commitment-removed = Line of commitment deleted
journal-party = { $lot }: { $company } added
journal-party-removed = { $company } removed from the lot
journal-contact = Exchange noted in the log
journal-decp = { $count ->
    [one] { $file }: { $count } contract imported
   *[other] { $file }: { $count } contracts imported
}
journal-hours = { $count ->
    [one] Hours of { $lot }: { $count } cell typed
   *[other] Hours of { $lot }: { $count } cells typed
}
journal-hours-pasted = { $count ->
    [one] Hours of { $lot }: { $count } cell pasted
   *[other] Hours of { $lot }: { $count } cells pasted
}
journal-hours-decided = { $count ->
    [one] Hours of { $lot }: { $count } cell, { $status }
   *[other] Hours of { $lot }: { $count } cells, { $status }
}
journal-person-added = { $name }: sheet added
journal-person = { $name }: sheet changed
journal-criterion = { $name }: criterion recorded ({ $criterion })
journal-criterion-removed = { $name }: criterion removed
journal-proof-removed = { $name }: proof removed
journal-absence = { $name }: absence noted
journal-absence-removed = { $name }: absence removed
journal-accompaniment = { $name }: structure entered ({ $structure })
journal-accompaniment-removed = { $name }: structure removed
journal-pass = { $name }: PASS IAE entered
journal-pass-removed = { $name }: PASS IAE removed from the sheet
journal-suspension = { $name }: suspension of the PASS IAE entered
journal-suspension-removed = { $name }: suspension of the PASS IAE removed
journal-extension = { $name }: extension of the PASS IAE entered
journal-extension-removed = { $name }: extension of the PASS IAE removed
journal-step = { $name }: step added to the pathway
journal-step-removed = Step removed from a pathway
journal-target = Target of lot { $lot }: { $criterion }
journal-target-removed = Target removed from lot { $lot }: { $criterion }
journal-need = Need saved: { $title }
journal-need-closed = Need closed: { $title }
journal-need-opened = Need opened again: { $title }
journal-need-removed = Need removed: { $title }
journal-needs-opened = { $count ->
    [one] { $count } suggested post opened
   *[other] { $count } suggested posts opened
}
journal-proposed = { $name }: proposed for the post { $need }
journal-accepted = { $name }: proposal accepted
journal-refused = { $name }: proposal not retained
journal-interview = { $name }: interview noted
journal-interviews = Interview noted for { $count } proposals
journal-accepted-several = { $count } proposals accepted
journal-refused-several = { $count } proposals not retained
journal-hired-elsewhere = { $name }: hired elsewhere
journal-hired-elsewhere-several = { $count } proposals: hired elsewhere
journal-proposal-note = { $name }: remark on the proposal
journal-letter-sent = { $count ->
    [one] Message sent, noted in the log
   *[other] Message sent for { $count } proposals, noted in the log
}
journal-placed = { $name }: placed on { $lot }
journal-pairing-keep = { $count ->
    [one] { $name }: kept in the plan for the post { $need }
   *[other] Portfolio plan: { $count } lines kept
 }
journal-pairing-never = { $count ->
    [one] { $name }: set aside from the plan for the post { $need }
   *[other] Portfolio plan: { $count } lines set aside
 }
journal-pairing-undecided = { $count ->
    [one] { $name }: left to the plan again for the post { $need }
   *[other] Portfolio plan: { $count } lines left to the plan again
 }
journal-portfolio = { $count ->
    [one] Portfolio plan: one proposal
   *[other] Portfolio plan: { $count } proposals
 }

## Refusals: in a field

error-required = To fill in.
error-too-long = Text too long: { $most } characters at most.
error-date = This date does not exist. Write it as 27/11/2026.
error-date-absurd = This date is not plausible: check the year.
error-date-future = This date has not come yet.
error-date-past = Choose a day to come.
error-dates-reversed = The end comes before the beginning.
error-issued-after-seen = The document bears a date later than the day it was seen.
error-age = The resulting age is not plausible: from 14 to 90.
error-radius = 300 km at most.
error-weekly-hours = From 0.25 h to 48 h a week.
error-email = The @ of the address is missing.
error-nir = This looks like a social security number: Clausier does not keep it. Delete it.
error-criterion = This criterion is not in the rules. Choose one from the list.
error-absence-twice = An absence already covers some of these days.
error-structure-kind = Choose the kind of structure from the list.
error-structure-twice = This structure is already noted on some of these days.
error-pass-number = The number of a PASS IAE has twelve signs, like 00000 26 00123.
error-pass-twice = This number of a PASS IAE is already that of another sheet.
error-negative = It cannot be negative.
error-too-large = This number is not plausible.
error-whole = A whole number is expected.
error-share-not-bound = Only the lead and the co-contractors carry a part of the hours.
error-shares-whole = Together the parts pass 100%.
error-transfer-self = Choose another company.
error-transfer-more = This company does not owe so many hours.
error-too-many-sites = 2,000 places at most at once.
error-sites-known = These places are already in the contract.
error-site-used = People work at this place: give them another place first.
error-parts-empty = No hours are entered for this month.
error-parts-more = Training, leave and overtime are together more than the hours of the month.
error-no-penalty = Nothing can be asked: the contract’s rule gives no penalty.
error-late-days-reason = Say why other days are taken than those counted.
error-penalty-reason = Say why the buyer lowers the penalty or gives it up.
error-penalty-reduced = A lowered amount is above zero and below the computation.
error-one-penalty-rule = A contract has one rule for the hours: keep the one of its terms.
error-hours-absurd = This number of hours is not plausible for a lot.
error-hours-negative = { $name }, { $month }: hours cannot be negative. Nothing was entered.
error-hours-month = { $name }, { $month }: this is more than the hours of a month. Nothing was entered.
error-month-to-come = { $name }, { $month }: this month has not begun. Nothing was entered.
error-cell-empty = { $name }, { $month }: no hours are entered. Nothing was decided.
error-ceiling = The total of the month is over the ceiling: give a reason to validate it all the same.
error-rejection-reason = Say why these hours are rejected: the company will ask.
error-exemption-reason = Say why the buyer gives up these hours.
error-refusal-reason = Choose a reason from the list.
error-proposal-step = { $name }: the proposal has gone too far for this step.
error-before-proposal = This date is before the proposal of { $date }.
error-posts = From 0 to 999 posts.
error-seats = From 1 to 500 posts.
error-rate = This rate is outside what is possible.
error-hourly-cost = The cost of an hour is more than zero, and €1,000 at most.
error-duration = From 1 to 600 months.
error-bands-order = Each band starts above the one before.
error-bands-most = Thirty bands at most.
error-buyer-kind = Choose the type of buyer from the list.
error-buyer-holds = A buyer cannot hold its own contract.
error-contract-kind = Choose the kind of contract from the list.
error-too-many-lots = Too many lots for one contract.
error-year = This year is not plausible.
error-not-eligible-then = Eligibility is not established on that day: complete the proofs of the sheet first.
error-setting-name = This setting does not exist.
error-setting-value = This value is not possible: the setting keeps the one it had.
error-preference = This value is not possible: the preference has not changed.
error-no-file = Choose a file.

## Refusals: the act is not possible

error-not-found = This is no longer in the dossier. The history says whether it was deleted; undoing brings it back.
error-refused = The dossier does not accept this change: it would contradict other data. Nothing was changed.
error-not-eligible-start = { $name } is not eligible on { $date }: nobody can be proposed who is not on the day of start. { $reason }
error-need-filled = A need is filled by its placements: close it, or open it again.
error-target-twice = This lot already has a target for this criterion.
error-target-goal = Give a number of people or of hours, one or the other.
error-need-used = People were proposed or placed on this need: close it rather than remove it.
error-nothing-suggested = Nothing is suggested for these lots any more: the list has just changed.
error-already-proposed = This person is already proposed for this post.
error-proposal-closed = This proposal is closed: propose the person again to place them.
error-no-seat = Every post of this need is filled. Raise their number to place more people.
error-party-employs = This company employs people on the lot: it cannot be removed from it.
error-lot-running = This lot is being performed: it can no longer be removed from the calibration.
error-calibration-incomplete = Each lot must have its hours, or be without a clause, before the calibration is kept.
error-nothing-to-undo = There is nothing to undo.
error-later-work = A later change rests on this one: undo that one first.
error-stopped = Stopped at your request. Nothing was changed.

## Refusals: the dossier and the files

error-closed = No dossier is open. Open one to go on.
error-wrong-passphrase = This is not the passphrase of this dossier. Check the capitals key and the accents.
error-weak-passphrase = Passphrase too easy to guess: add a word or two.
error-wrong-words = These words do not open this dossier. Check their order and spelling on the recovery sheet.
error-not-a-dossier = This file is not a Clausier dossier. It was not changed.
error-damaged = This dossier does not read whole. Keep it as it is and open the latest backup copy.
error-too-new = This dossier comes from a later version of Clausier (format { $found }, this one knows { $known }). It was not changed: update Clausier.
error-in-use = This dossier is already open in another window or on another computer. Close it there, then try again.
error-missing = The file is no longer there. Plug in the disk or choose another file.
error-already-there = A file already has this name. It was not touched: choose another name.
error-disk-full = The disk is full: the last change was not saved, the rest is intact. Free some space, then do it again.
error-read-only = This dossier is read-only: nothing can be written in it. Check the rights of the file or copy it elsewhere.
error-technical = Saving did not succeed. What was already written is intact: try again.
error-file-too-large = This file is too large to be read at once. Split it or choose an extract. Nothing was imported.
error-workbook = The workbook could not be composed. No file was written; the dossier is intact.
error-workbook-rows = The workbook would hold more rows than Excel accepts. No file was written: choose a single buyer.
error-workbook-write = { $file } could not be written. Close it if it is open in Excel, or choose another folder.

## Refusals: the request itself

error-input = The request does not have the expected shape. Nothing was changed.
error-unknown-command = There is no such command.
error-assets = The rules delivered with this version cannot be read. The dossier is intact: reinstall Clausier.
error-not-json = The text received is not JSON.
error-object = An object is expected here.
error-list = A list is expected here.
error-number = A number is expected here.
error-text = A text is expected here.
error-method = There is no such method of calibration.

## Check of the dossier

check-hours-outside-placement = { $count ->
    [one] { $count } month of hours is entered outside the dates of its placement.
   *[other] { $count } months of hours are entered outside the dates of their placement.
}
check-hours-over-ceiling = { $count ->
    [one] { $count } month of a person is over 220 h, all lots together.
   *[other] { $count } months of people are over 220 h, all lots together.
}
check-rejected-without-reason = { $count ->
    [one] { $count } line of hours is rejected without a reason.
   *[other] { $count } lines of hours are rejected without a reason.
}
check-running-without-commitment = { $count ->
    [one] { $count } lot under way has no committed hours.
   *[other] { $count } lots under way have no committed hours.
}
check-lot-dates-reversed = { $count ->
    [one] { $count } lot ends before it begins.
   *[other] { $count } lots end before they begin.
}
check-placement-dates-reversed = { $count ->
    [one] { $count } placement ends before it begins.
   *[other] { $count } placements end before they begin.
}
check-placed-without-criterion = { $count ->
    [one] { $count } person was placed without a criterion or a structure.
   *[other] { $count } people were placed without a criterion or a structure.
}
check-several-main-criteria = { $count ->
    [one] { $count } person has several main criteria.
   *[other] { $count } people have several main criteria.
}

## Settings

setting-office_name = Name of the office
setting-user_name = Your name
setting-user_role = Your role
setting-office_phone = Phone of the office
setting-office_email = Email of the office
setting-office_address = Address of the office
setting-fte_hours = Hours of a full-time equivalent, a year
setting-day_hours = Hours of a working day
setting-small_cell = Groups withheld below (people)

## Calibration

tender-first-lot = Single lot
line-tight = { $pool ->
    [one] Short pool: { $pool } person available for { $posts } full-time posts.
   *[other] Short pool: { $pool } people available for { $posts } full-time posts.
}
driver-effort-range = one point less, one point more
driver-labour-share-range = from { $low } to { $high }, by the profile
driver-hourly-cost-range = from { $low } to { $high }, by the profile
driver-amount-range = { $percent }% less, { $percent }% more
law-missing-amount = Give the amount of the lots: it decides the threshold.
law-missing-buyer = Give the type of buyer: it decides the threshold.
law-missing-launch = Give the launch date: it decides the rule in force.

## Lots and reminders

lot-name = { $base }, lot { $number }
lot-eligible-until = { $name } is eligible until { $date } only.
plain-text = { $text }

## A person's pathway

step-typed = { $text }
step-placed = { $contract }, { $job }, at { $employer }
step-end = End of contract
step-planned-end = Planned end of contract

## Matching: why people are set aside today

out-refused = { $count ->
    [one] { $count } refused this post
   *[other] { $count } refused this post
}
out-not-eligible = { $count ->
    [one] { $count } is not eligible on that day
   *[other] { $count } are not eligible on that day
}
out-eligible-too-short = { $count ->
    [one] { $count } would not stay eligible long enough
   *[other] { $count } would not stay eligible long enough
}
out-placed = { $count ->
    [one] { $count } is at work
   *[other] { $count } are at work
}
out-placed-until = { $count ->
    [one] { $count } is still at work on that date
   *[other] { $count } are still at work on that date
}
out-absent = { $count ->
    [one] { $count } is away
   *[other] { $count } are away
}
out-absent-until = { $count ->
    [one] { $count } is still away on that date
   *[other] { $count } are still away on that date
}
out-free-too-short = { $count ->
    [one] { $count } would not be free for long enough
   *[other] { $count } would not be free for long enough
}
out-available-from = { $count ->
    [one] { $count } is available only later
   *[other] { $count } are available only later
}
out-unavailable-since = { $count ->
    [one] { $count } is no longer available
   *[other] { $count } are no longer available
}
out-too-far = { $count ->
    [one] { $count } lives too far
   *[other] { $count } live too far
}
out-licence-missing = { $count ->
    [one] { $count } does not hold the licence required
   *[other] { $count } do not hold the licence required
}
out-skill-missing = { $count ->
    [one] { $count } does not have what the post requires
   *[other] { $count } do not have what the post requires
}

## Yearly report

report-scope-all = all buyers
source-countable = How long a person counts
source-ceiling = Monthly ceiling of a person's hours
missing-declaration = { $company } has not declared { $month } ({ $lot })
missing-more = { $count ->
    [one] and { $count } other declaration expected
   *[other] and { $count } other declarations expected
}
missing-to-check = { $hours } remain to check: they are not counted
missing-year-open = The year { $year } is not over
progress-sheet = Sheet { $sheet }
progress-contracts = Writing the contracts

## Recovery sheet

sheet-title = Clausier, recovery words of the dossier
sheet-advice = These words open the dossier if the passphrase is forgotten. Print this sheet, keep it under lock and key, away from the computer, then delete this file.

## Free texts: what has no place there

discretion-diagnosis = “{ $words }” seems to tell a state of health. Write what the person can do, never the cause.
discretion-treatment = “{ $words }” seems to tell of care or medical follow-up. Write the days or the hours, never the cause.
discretion-offence = “{ $words }” seems to tell of an offence or a detention. Only the criterion, if it opens the right, has its place on the sheet.
discretion-religion = “{ $words }” seems to tell a religion. Write the hours wished, without a reason.
discretion-opinion = “{ $words }” seems to tell an opinion or a union membership. Nothing asks to note it.
discretion-origin = “{ $words }” seems to tell an origin or a residence permit. Only the criterion, if it opens the right, has its place on the sheet.
## Letters of proposals

letter-no-referrer = { $name }: no referring body is named.
letter-closed = { $name }: the proposal is closed, nothing is left to ask the company.
letter-no-company = { $lot }: no company is on this lot.
letter-to-confirm = { $name }: not established as eligible when the post starts, to check before writing.
letter-no-agreement = { $name }: agreement to be proposed to a company is not noted on the sheet.

progress-export = Export: { $table }
readme-name = README.txt
readme-export =
    Complete export of a Clausier dossier, { $date }: { $tables } tables, { $rows } rows.

    WARNING: these files are not encrypted and hold personal data. Keep them in a safe place, erase them as soon as they are no longer needed.

    Each table exists in two formats. The .jsonl file is exact: one JSON object a line, in UTF-8. The .csv file opens in a spreadsheet: UTF-8, semicolons; a text that starts with = + - @ has an apostrophe before it, so that it is never taken for a formula.

    Units: hours are in hundredths of an hour (15167 = 151.67 h), amounts in cents of a euro excluding tax, rates in hundredths of a percent, months are written 202610, dates 2026-11-28, yes and no are written 1 and 0.

    The column id identifies a row; a column with the name of a table (lot, person, placement and so on) holds the id of a row of that table.

    journal: what was done, when and by whom; undone is true for what was taken back.
