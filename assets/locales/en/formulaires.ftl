### The company's form: what the sheet says, what is wrong in what comes back, and the screen that writes and reads it.

## Sheets

form-sheet-declaration = Declaration
form-sheet-help = Instructions
form-sheet-seal = Seal
form-title = Declaration of integration hours
form-short-help = Fill in the white cells, then send this file back. Everything else is locked. The instructions are in the second sheet.
form-free-lines = People who are not listed above
form-total = Total
form-signed-by = Filled in by
form-signed-on = On
form-remark = Remark

form-fact-reference = Reference of the form
form-fact-buyer = Buyer
form-fact-contract = Contract
form-fact-lot = Lot
form-fact-company = Company
form-fact-months = Months declared
form-fact-issued = Issued on
form-fact-office = Send back to
form-months-between = { $first } to { $last }

form-column-name = Name
form-column-job = Job
form-column-contract = Contract
form-column-start = Start
form-column-end = End
form-column-month = Hours { $month }
form-column-total = Total
form-column-check = Check

form-check-text = Text instead of hours
form-check-negative = Negative hours
form-check-over = More than { $limit }
form-check-empty = Months to fill in
form-check-nameless = Name to fill in
form-contracts = Permanent; Fixed-term; Temporary; Apprenticeship; Work-study; CDDI; Other

form-refused = Value refused
form-refused-hours = Write a number of hours between 0 and { $limit }, for instance 151.67.
form-refused-day = Write a date, for instance 01/03/2027.
form-refused-long = Write 200 characters at most.
form-refused-contract = Choose a contract in the list.

form-help-title = Instructions
form-help-who = This form declares, month by month, the hours done under the social integration clause. One line for each person, one column for each month.
form-help-cells = Only white cells are filled in. Grey and hatched cells are locked: hatched months lie outside the contract of work that we know.
form-help-hours = Write hours as a decimal number: 151.67 and not 151h40. Seven hours and a half is 7.5. Write 0 when the person did not work; leave blank when you do not know yet.
form-help-counted = Count the hours worked and paid on this lot, training during the contract included. Absences and leave do not count.
form-help-month = A person cannot exceed { $limit } in a month. Beyond, the cell turns red.
form-help-free = Is somebody missing? Use the free lines below the others. We check eligibility with you before these hours count. Never write a social security number.
form-help-control = The last column says what is missing or surprising. It empties once everything is filled in.
form-help-locked = Is a name, a date or a lot wrong? Do not correct it: write it in the Remark cell. A locked cell that changes is refused when the form is read.
form-help-sign = Give your name and the date at the foot of the first sheet. This file holds no macro and opens with Excel or LibreOffice.
form-help-send = Send this file back, as XLSX, to: { $office }. Reference to quote: { $reference }.

form-seal-title = Seal
form-seal-help = This sheet proves that locked cells did not change. Do not remove it.
form-seal-name = Seal

## Files that are no form

form-not-a-workbook = This file is text (CSV), not a workbook: locked cells and the seal are lost. Ask for the original XLSX file, filled in.
form-old-format = This file is in the old XLS format: its locked formulas cannot be checked. Save it as XLSX, then send it back.
form-no-reference = This workbook bears no reference of a form. It was not written by Clausier, or its first sheet was erased.
form-unknown = The form { $reference } was not issued by this dossier, or its issue was undone.

## What is wrong in a form

form-sheet-renamed = The sheet “{ $expected }” was renamed “{ $found }”.
form-sheet-missing = The sheet “{ $expected }” was removed.
form-seal-removed = The seal was erased. Locked cells were compared one by one with what was sent.
form-seal-changed = The seal was changed. Locked cells were compared one by one with what was sent.
form-seal-broken = The seal does not belong to this form. Ask for a new form.
form-cell-changed = Locked cell changed: “{ $found }” instead of “{ $expected }”.
form-cell-added = A value was written outside the cells to fill in: “{ $found }”.
form-fact-changed = { $fact } changed: “{ $found }” instead of “{ $expected }”. Nothing is taken: a form is for one lot, one company and given months.
form-month-changed = The heading of a month changed: “{ $found }” instead of “{ $expected }”. The hours of this column are not taken.
form-dates-changed = Dates of the contract of { $name } changed: “{ $found }” instead of “{ $expected }”. These hours are not taken; tell us the new dates.
form-detail-changed = Job or contract of { $name } changed: “{ $found }” instead of “{ $expected }”.
form-month-outside = { $name } has no contract of work in { $month }: “{ $found }” is not taken.
form-key-changed = Mark of a line changed: “{ $found }” instead of “{ $expected }”.
form-name-changed = Name changed: “{ $found }” instead of “{ $expected }”. The hours of this line are not taken; add a person on the free lines.
form-names-sorted = { $count } names were sorted without their lines: their hours are not taken.
form-check-overwritten = The checking formula was erased.
form-total-overwritten = The formula of the total was replaced. The computed total is { $expected }.
form-total-wrong = The total written by hand is { $found }, the cells add up to { $expected }.
form-row-missing = The line of { $name } was removed: nothing is declared for this person.
form-row-missing-other = The line { $mark } of the form was removed.
form-row-inserted = A line was added at row { $row }; what it holds is not taken. Use the free lines.
form-row-closer = A blank line was removed before row { $row }.
form-rows-sorted = The lines were sorted. Each person was found by the mark of the line.
form-column-missing = The column “{ $heading }” was removed.
form-column-inserted = A column was added; what it holds is not taken.
form-columns-sorted = Columns were moved. Each was found by its heading.
form-cells-empty = { $count ->
    [one] { $count } cell of hours is blank. Write 0 when the person did not work.
   *[other] { $count } cells of hours are blank. Write 0 when the person did not work.
}
form-merged = { $name }, { $month }: cells were merged. A value over several months or people cannot be shared out.
form-hours-error = { $name }, { $month }: the cell holds an error ({ $found }).
form-hours-date = { $name }, { $month }: “{ $found }” is a date. Write a number of hours, for instance 12.5.
form-hours-unreadable = { $name }, { $month }: “{ $found }” is no number of hours.
form-hours-nothing = { $name }, { $month }: “{ $found }” tells no hours. Write 0 or leave blank.
form-hours-negative = { $name }, { $month }: “{ $found }” is negative. A correction is written as the right hours of the month.
form-hours-minutes = { $name }, { $month }: “{ $found }” is ambiguous. Write minutes with two figures, or a decimal number.
form-hours-formula = { $name }, { $month }: the cell holds a formula. Value read: { $hours }.
form-hours-duration = { $name }, { $month }: hours and minutes “{ $found }”, read as { $hours }.
form-hours-text = { $name }, { $month }: “{ $found }” written as text, read as { $hours }. The total of the sheet leaves it out.
form-month-to-come = { $name }, { $month }: { $hours } declared for a month to come.
form-hours-impossible = { $name }, { $month }: { $hours } exceed the { $limit } of the month.
form-hours-ceiling = { $name }, { $month }: { $hours } exceed the ceiling of { $limit } a month. Correct or explain.
form-hours-high = { $name }, { $month }: { $hours }, above { $limit } a month. Check.
form-free-person = Person added
form-free-nameless = Hours stand on a free line without a name.
form-nir = The cell holds a social security number. It is neither read nor kept: do not write it again.
form-day-unreadable = “{ $found }” is no date.

## What the dossier says of it

form-other-lot = This form is for another lot: { $lot }, { $company }.
form-older = A newer form exists for this lot and company: { $reference }, issued on { $date }.
form-already-read = This form was already read on { $date }. Only hours that changed are replaced.
form-hours-replaced = { $name }, { $month }: { $old } become { $new }. These hours were “{ $status }” and are declared again.
form-placement-gone = { $name }: this contract is no longer in the dossier, its hours are not taken.
form-free-known = { $name } is known now: the hours of the free line go to that contract.
form-free-unknown = { $name } is not known on this lot: these hours wait until we have checked.
form-free-twice = { $name }, { $month }: hours already stand on that person’s line; those of the free line are not taken.

form-file = Hours { $lot } { $company } { $months }
journal-form = Form { $reference } issued for { $company }, { $lot }
journal-form-read = { $count ->
    [one] Form { $reference } read: { $count } month of { $company }, { $lot }
   *[other] Form { $reference } read: { $count } months of { $company }, { $lot }
}
form-contact = Form { $reference } received, { $count } months taken
form-contact-signed = filled in by { $name }
form-contact-remark = remark: { $text }

error-form-months = Choose from one to twelve months, the first before the last.
error-form-outside = None of these months is within the dates of the lot.
error-form-exists = { $file } is there already. A form never replaces another: choose another name.
error-form-write = { $file } could not be written. Is it open elsewhere?
error-form-made = The form could not be made.
error-form-blocked = Nothing can be taken from this form: it is not as it was sent.
error-form-nothing = This form holds no hours to take.

## Screen

formulaire-write = Form for the company
formulaire-read = Read a filled-in form
formulaire-write-action = Form of hours for a company of { $lot }
formulaire-write-intro = An Excel file that the company fills in without account or program: one line for each person at work, one column for each month, the rest locked. Nothing is sent: you attach the file to your message.
formulaire-company = Company
formulaire-company-people = { $count ->
    [0] { $name } · no contract
    [one] { $name } · { $count } contract
   *[other] { $name } · { $count } contracts
}
formulaire-from = First month
formulaire-to = Last month
formulaire-months-help = Twelve months at most. A month without a contract of work is hatched.
formulaire-no-company = No company on this lot. Add it in Contracts.
formulaire-do-write = Write the form
formulaire-writing = Writing the form
formulaire-written = Form { $reference } written: { $name }
formulaire-not-written = The form was not written
formulaire-issued = Already issued
formulaire-issued-none = No form was issued for this lot yet.
formulaire-issued-line = { $company }, { $months }
formulaire-issued-on = issued on { $date }
formulaire-received-on = read on { $date }
formulaire-state-issued = Awaited
formulaire-state-received = Complete
formulaire-state-returned = To correct

formulaire-read-intro = Choose the file that the company sent back. Nothing is written before you have seen what it declares. Nobody is created.
formulaire-reading = Reading the form
formulaire-choose = Choose the file
formulaire-other = Choose another file
formulaire-not-read = This form could not be read
formulaire-head = { $company } · { $lot } · { $months }
formulaire-reference = { $reference }, issued on { $date }
formulaire-signed = Filled in by { $name }
formulaire-signed-date = Filled in by { $name }, on { $date }
formulaire-remark = Remark of the company: { $text }
formulaire-intact = Locked cells intact
formulaire-altered = Locked cells changed
formulaire-account = What will be taken
formulaire-new = New
formulaire-replaced = Replaced
formulaire-same = Already there
formulaire-left = Left aside
formulaire-blocked = Nothing will be taken: this form is not as it was sent.
formulaire-problems = { $count ->
    [one] { $count } point to see
   *[other] { $count } points to see
}
formulaire-problems-none = Nothing wrong.
formulaire-cell = Cell { $cell }
formulaire-whole = The whole form
formulaire-effect-rejected = Not taken
formulaire-effect-repaired = Taken, corrected
formulaire-effect-duplicate = Already there
formulaire-effect-noted = To know
formulaire-hours = Hours read
formulaire-hours-caption = Hours read in the form
formulaire-column-person = Person
formulaire-column-month = Month
formulaire-column-hours = Hours
formulaire-column-before = Before
formulaire-unknown-title = People to check with the company
formulaire-unknown-why = They are not created. Add their sheet and their contract, then read the same file again: their hours will be taken.
formulaire-unknown-alike = A sheet bears this name: { $names }
formulaire-answer = Answer to the company
formulaire-answer-body = Text
formulaire-copy = Copy the answer
formulaire-copied = The answer is copied.
formulaire-not-copied = Copying was refused: the text is selected, copy it with the keyboard.
formulaire-apply = { $count_n ->
    [one] Take { $count } month
   *[other] Take { $count } months
}
formulaire-applying = Writing
formulaire-nothing = no hours to take
formulaire-not-applied = The hours were not taken

## A form dropped on the window

formulaire-drop = Drop the form to read it
formulaire-drop-wrong = “{ $name }” is no form of Clausier. The Excel workbook (.xlsx) that the company filled in is needed, not converted.
