### Hours: the grid of a lot's months, what is missing, what is odd, what counts.

heures-title = Hours
heures-context = { $lot } · what companies declare, month by month
heures-loading = Reading the hours
heures-failed = The hours could not be read
heures-no-lot = No lot under way
heures-no-lot-why = Hours are entered on an awarded lot.
heures-to-contracts = See the contracts
heures-empty = No hours in { $year }
heures-empty-why = Nobody works on this lot that year. A line appears with each placement.
heures-empty-outside = This lot does not run in that year.
heures-open-lot = See the lot
heures-to-matching = Match a person

heures-lot = Lot
heures-lot-name = { $name } · { $title }
heures-year = Year
heures-to-check = To check
heures-missing = Missing
heures-paste = Paste a statement
heures-paste-action = Paste a statement of hours of { $lot }
heures-paste-help = Copy the cells in Excel, then paste them here (Ctrl V). Values go from the selected cell on, without shifting any line. A first column of names is enough to find the people.
heures-paste-field = Copied cells
heures-paste-fill = Place in the grid
heures-paste-nothing = nothing is pasted
heures-paste-unknown = { $count ->
    [one] { $count } name without a line, or shared by two people; its hours were not placed: { $names }.
   *[other] { $count } names without a line, or shared by two people; their hours were not placed: { $names }.
}
heures-paste-outside = { $count ->
    [one] { $count } value fell outside the grid and was not placed.
   *[other] { $count } values fell outside the grid and were not placed.
}
heures-paste-bad = { $count ->
    [one] { $count } cell is not a number: it keeps its text in red and does not count.
   *[other] { $count } cells are not numbers: they keep their text in red and do not count.
}
heures-refused = Nothing was saved. { $why }
heures-dismiss = Understood
heures-cancel = Cancel

## Grid

heures-grid = Hours of { $lot }, { $year }
heures-clipboard = Clipboard of the hours
heures-column-person = Person
heures-column-contract = Contract
heures-column-total = Total
heures-cell = { $name }, { $month }
heures-edit = { $name }, { $month }: hours
heures-bad = { $problem }: this text does not count
heures-entered = Entered
heures-not-counted = To check, not counted
heures-validated = Validated
heures-cumulated = Validated to date
heures-live = Validated total: { $validated }. To check, not counted: { $waiting }.
heures-foot = In hours. Last month over: { $month }.
heures-foot-paste = paste
heures-foot-edit = edit
heures-foot-validate = validate
heures-foot-next = next anomaly
heures-keys-move = go from cell to cell (Shift: extend)
heures-keys-edit = edit, go down
heures-keys-paste = paste from Excel
heures-keys-fill = copy down
heures-keys-validate = validate the selection
heures-keys-validate-month = validate the month of the company
heures-keys-next = next anomaly
heures-keys-previous = previous anomaly
heures-look-waiting = entered, to check
heures-look-check = to check
heures-look-missing = missing
heures-look-rejected = rejected
heures-source-typed = typed by hand
heures-source-pasted = pasted from a statement

## Selected cell

heures-inspector = Cell
heures-selection = { $count ->
    [one] { $count } filled cell selected
   *[other] { $count } filled cells selected
}
heures-cell-hours = { $hours } in { $month },
heures-cell-empty = Nothing in { $month },
heures-cell-missing = Declaration missing in { $month },
heures-missing-why = The person was in post that month. Zero can be entered too.
heures-reason-kept = Reason: { $reason }
heures-validated-one = validated
heures-validate = Validate
heures-validate-many = { $count ->
    [one] Validate { $count } cell
   *[other] Validate { $count } cells
}
heures-reject = Reject
heures-keep = Keep with a reason
heures-keep-confirm = Keep and validate
heures-reopen = Back to check
heures-reason-reject = Reason for rejecting
heures-reason-keep = Reason for keeping these hours
heures-reason-needed = a reason is expected

## Declarations of the month

heures-declarations = Declarations for { $name }
heures-declarations-count = { $came } of { $due }
heures-declaration-received = received on { $date }
heures-declaration-missing = missing
heures-declaration-to-check = { $count ->
    [one] { $count } cell to check
   *[other] { $count } cells to check
}
heures-declaration-reminded = { $count ->
    [one] reminded { $count } time
   *[other] reminded { $count } times
}
heures-remind = Remind

heures-month-details = Payslip and parts of the month
heures-month-refused = The parts of the month were not saved
heures-keys-details = payslip and parts of the month
heures-payslip = Hours on the payslip
heures-payslip-hint = All lots of this employer. Hours that count never exceed it.
heures-payslip-seen = Payslip seen: { $hours }, { $entered } entered at this employer
heures-payslip-exceeded = Payslip seen: { $hours }, but { $entered } entered at this employer; the surplus does not count
heures-part-training = of which training
heures-part-leave = of which paid leave
heures-part-overtime = of which overtime
heures-parts-hint = Already included in the hours of the month. The settings say whether they count.
heures-with-training = of which { $hours } of training
heures-with-leave = of which { $hours } of paid leave
heures-with-overtime = of which { $hours } of overtime
