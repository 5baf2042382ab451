### Hours received from companies: what is read, who is recognised, what is asked, what is written.

## About the whole file

hours-sheet-hidden = The sheet “{ $sheet }” is hidden: it is not read.
hours-sheet-sum = The sheet “{ $sheet }” sums up the others: it is not read, its hours would count twice.
hours-sheet-unread = The sheet “{ $sheet }” speaks of hours without saying whose: it is not read.
hours-not-rows = { $count ->
    [one] One line is not a declaration
   *[other] { $count } lines are not declarations
} (totals, titles, repeated headings).
hours-overtime-added = Overtime added to normal hours: { $headings }.
hours-training-added = Training hours added to hours of work: { $headings }.
hours-training-inside = Training hours read as included in the hours: { $headings }.
hours-leave-left = Absence and leave, not counted: { $headings }.
hours-leave-inside = Absence and leave read as included in the hours paid: { $headings }.
hours-other-added = Hours added, as the total says: { $headings }.
hours-columns-unread = Columns of hours not read, to be checked: { $headings }.
hours-days-added = { $count ->
    [one] One column of a day is read
   *[other] { $count } columns of days are added up by month
}.
hours-weeks-added = { $count ->
    [one] One column of a week is read
   *[other] { $count } columns of weeks are read
}.
hours-year-assumed = No year is written: { $year } is assumed, to be checked.
hours-total-differs = The total written, { $stated }, is not the sum of its lines, { $sum }.
hours-name-column-missing = No column is recognised as the name. Choose it in the list of columns.
hours-column-missing = No column is recognised as hours or months. Choose it in the list of columns.

## About one line

hours-person-missing = No name: the hours of a whole team count for nobody.
hours-none = No hours are written.
hours-month-missing = No month is written, in the line, the title or the name of the file.
hours-month-carried = Month of the line above.
hours-name-carried = Name of the line above: { $name }.
hours-too-many = { $hours } in a month, which has at most 744: refused.
hours-day-too-long = { $hours } in one day: refused.
hours-days-total-used = Some days do not say their hours: the total written is taken, { $stated } instead of { $sum }.
hours-days-marked = { $count ->
    [one] One day is ticked without hours
   *[other] { $count } days are ticked without hours
}: give the hours or a total of hours.
hours-absent-days = { $count ->
    [one] One day of absence, not counted
   *[other] { $count } days of absence, not counted
}.
hours-absent-hours = { $hours } of absence, not counted.
hours-training-days = { $count ->
    [one] One day of training without hours, not counted
   *[other] { $count } days of training without hours, not counted
}.
hours-leave-aside = Absence of { $value }, not counted.
hours-absence-row = Absence or rest: no hours counted.
hours-correction = Correction of { $hours }: taken off the hours of the month.
hours-correction-alone = A correction alone has nothing to lower: enter the corrected hours of the month.
hours-parts-beyond = Training, leave and overtime come to { $parts }, more than the { $hours } of the line: not kept.
hours-parts-told = The hours do not change; what they are made of is filled in.
hours-part-overlaps = These days overlap days already received ({ $part }): check them and enter them in the grid.
hours-period-long = “{ $value }” runs over several months: its hours cannot be shared out.
hours-week-cut = “{ $value }” runs over two months: counted in { $month }, which has most of its working days.
hours-same-row = Row { $other } says exactly the same.
hours-same-in-sheet = The sheet “{ $sheet }” already says the same hours for this month.
hours-already-there = Already in the dossier, same hours.
hours-part-there = Already in the dossier for these days, same hours.
hours-added = { $count } lines of this month are added up: { $hours }.
hours-replaces = Replaces { $before } declared before: { $after }.
hours-adds-to = Adds to the weeks already received: { $before } becomes { $after }.
hours-corrects-validated = Corrects validated hours: { $before } becomes { $after }, to be validated again.
hours-replaces-rejected = Replaces { $before } rejected: { $after }, to be checked.
hours-likely = “{ $written }” is read as { $name }.
hours-in-post = At work at { $company } that month.
hours-person-unknown = { $name }: nobody of this name in the dossier.
hours-person-ambiguous = { $name }: to be told, several people are possible or the name is too different.
hours-left-out = { $name }: left out, as decided.
hours-no-placement = { $name } has no placement: the hours have no contract to belong to.
hours-not-on-lot = { $name } is not placed on { $lot }.
hours-company-other = { $name } is not placed at { $company }: to be checked.
hours-outside-placement = { $name }, { $month }: outside the dates of the contract, given to the nearest one.
hours-lot-unknown = “{ $words }”: site or contract to be recognised.
hours-two-posts = { $name } has several posts that month: which one?

## Fields

hours-field-full-name = Full name
hours-field-last-name = Last name
hours-field-first-name = First name
hours-field-birth-date = Birth date
hours-field-pass-number = PASS IAE number
hours-field-person-id = Staff number
hours-field-month = Month, week or day
hours-field-period-end = End of the period
hours-field-year = Year
hours-field-hours = Hours
hours-field-overtime = Overtime
hours-field-training-hours = Training hours
hours-field-leave-hours = Absence and leave
hours-field-hour-kind = Kind of hours
hours-field-employer = Company
hours-field-employer-siret = SIRET of the company
hours-field-lot = Lot or site
hours-field-contract = Contract or operation
hours-field-buyer = Buyer
hours-field-status = Status

## Import

hours-import = Import a statement
hours-import-action = Import a statement of hours
hours-import-long = Import a statement of hours
hours-import-intro = Choose the statement as the company sent it: one line for each person, a grid of months, a sheet for each month, an invoice of temporary work. Nothing is written before you have seen what will be taken.
hours-import-need-who = The name of each person.
hours-import-need-who-why = Order, accents and slight mistakes do not matter.
hours-import-need-when = The month, the week or the day.
hours-import-need-when-why = In a column, a title, the name of the sheet or of the file.
hours-import-need-hours = The hours: 151,67 or 151h40.
hours-import-need-hours-why = They arrive as declared; nothing is validated without you.
hours-import-privacy = Social security numbers are never read.
hours-import-steps = Steps of the import
hours-import-step-columns = Columns
hours-import-step-questions = Questions
hours-import-step-preview = Preview
hours-import-step-done = Done
hours-import-next = Continue
hours-import-back = Back
hours-import-sheets = { $count_n ->
    [one] Sheet “{ $name }”, headings on row { $row }
   *[other] { $count } sheets, headings on row { $row }
}
hours-import-months = Months in columns: from { $first } to { $last }.
hours-import-month = Month of the lines that say none
hours-import-month-why = { $count_n ->
    [one] One line does not say its month.
   *[other] { $count } lines do not say their month.
}
hours-import-month-none = Choose a month
hours-import-questions-intro = Asked once: the answer is kept for the next statements of this company.
hours-import-no-question = Everything is recognised.
hours-import-question-person = Who is “{ $words }”?
hours-import-question-lot = Which lot is “{ $words }”?
hours-import-question-placement = Which post of { $words }?
hours-import-question-detail = { $rows_n ->
    [one] One line, { $hours }
   *[other] { $rows } lines, { $hours }
}
hours-import-not-ours = Not one of ours, leave out
hours-import-other = Somebody else
hours-import-all-unknown = Leave out every unknown name
hours-import-totals = Hours of the file
hours-import-total-file = Total of the file
hours-import-unbalanced = The hours do not add up: do not import it and report it.
hours-import-corrections = Lines already there that change
hours-import-correction = { $name }, { $month }, { $lot }
hours-import-correction-change = { $before } becomes { $after }
hours-import-validated = validated
hours-import-bucket = { $label }: { $count }
hours-import-row-where = { $sheet }, { $cell }
hours-import-sure = recognised
hours-import-likely = likely
hours-import-told = as you answered
hours-import-nobody = nobody recognised
hours-import-open = { $count_n ->
    [one] One question has no answer: its lines are not taken.
   *[other] { $count } questions have no answer: their lines are not taken.
}
hours-import-confirm = { $count_n ->
    [0] Finish
    [one] Import one line
   *[other] Import { $count } lines
}
hours-import-nothing = nothing new to import
hours-import-failed = The statement was not imported
hours-import-progress = Line { $done } of { $total }
hours-import-done = { $count_n ->
    [0] Nothing new: everything is in the dossier already.
    [one] One declared line is to be checked.
   *[other] { $count } declared lines are to be checked.
}
hours-import-done-lot = { $name }, { $month }
hours-import-done-lines = { $lines_n ->
    [one] One line, { $hours }
   *[other] { $lines } lines, { $hours }
}
hours-import-open-lot = See the grid
hours-import-again = Import another statement
hours-import-close = Close
hours-import-drop = Drop the statement to read it
hours-validate-month = Validate the month
progress-hours = Writing hours
journal-hours-imported = { $count ->
    [0] Statement { $file }: answers kept
    [one] Statement { $file }: one line of hours
   *[other] Statement { $file }: { $count } lines of hours
}
