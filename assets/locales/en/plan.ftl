### Purchasing plan: import of the buyer's file, the calibrated table, what to take with the days at hand.

plan-title = Purchasing plan
plan-loading = Reading the plan
plan-failed = The plan could not be read
plan-not-saved = Nothing was saved
plan-save = Save
plan-saving = Saving
plan-cancel = Cancel
plan-lines = { $count ->
    [one] { $count } purchase
   *[other] { $count } purchases
}
plan-imported-on = imported on { $date }

## List of plans

plan-list = Purchasing plans
plan-list-loading = Reading the plans
plan-list-failed = The purchasing plans could not be read
plan-list-empty = No purchasing plan
plan-list-empty-why = Import a buyer’s list of purchases (Excel, ODS, CSV): object, amount, launch date. Every line is calibrated, and Clausier says which ones to take with your days of work.
plan-list-name = Plan
plan-list-buyer = Buyer
plan-list-imported = Imported on
plan-list-lines = Lines
plan-list-hours = Hours

## Import

plan-import = Import a purchasing plan
plan-import-outcome = calibrates all its lines at once
plan-import-intro = Choose the buyer’s file as it is. Nothing is written before you have seen what will be taken.
plan-import-need-title = The object of the purchase.
plan-import-need-title-why = The only column that is needed; it also gives the trade.
plan-import-need-amount = The estimated amount, without tax.
plan-import-need-amount-why = Without it no hours are calculated.
plan-import-need-launch = The launch date.
plan-import-need-launch-why = It says which rules of law apply.
plan-import-need-more = Duration, department, kind of contract, CPV code.
plan-import-need-more-why = They sharpen the calculation and the advice.
plan-import-failed = The plan was not imported
plan-import-name = Name of the plan
plan-import-buyer = Buyer
plan-import-optional = optional
plan-import-untitled = Row { $row }, without an object
plan-import-no-amount = amount unknown
plan-import-no-trade = trade to choose
plan-import-confirm = { $count_n ->
    [one] Import { $count } line
   *[other] Import { $count } lines
}
plan-import-nothing = no line to import
plan-import-progress = Row { $done } of { $total }

plan-field-title = Object
plan-field-reference = Reference
plan-field-lot = Lot
plan-field-amount = Amount excl. tax
plan-field-amount-yearly = Yearly amount excl. tax
plan-field-amount-max = Maximum amount excl. tax
plan-field-launch = Launch date
plan-field-starts = Start of execution
plan-field-duration = Duration
plan-field-buyer = Buyer
plan-field-service = Department
plan-field-cpv = CPV code
plan-field-kind = Kind of contract
plan-field-trade = Trade or purchase family

## Figures of the plan

plan-figure-hours = h possible
plan-figure-lines = { $count ->
    [one] on { $count } purchase
   *[other] on { $count } purchases
}
plan-figure-incomplete = { $count ->
    [one] { $count } line to complete
   *[other] { $count } lines to complete
}
plan-figure-days = days
plan-figure-days-caption = to follow all
plan-days = Days at hand
plan-days-none = Say how many days of work you have: Clausier marks the lines to take.
plan-choice = What to take
plan-choice-none = No line fits in { $days } { $days_n ->
    [one] day
   *[other] days
}.
plan-choice-take = { $count ->
    [one] Take { $count } line: { $hours } in { $days }
   *[other] Take these { $count } lines: { $hours } in { $days }
} { $days_n ->
    [one] day
   *[other] days
}.
plan-choice-gain = { $hours } more than taking the most rewarding first.
plan-choice-same = As many hours as taking the most rewarding first.
plan-choice-best = No other choice gives more.
plan-choice-good = Best choice found.
plan-retain = Retain this choice
plan-retained = choice retained
plan-retain-action = Retain the advised choice of { $name }

## Table

plan-table = Purchases of the plan
plan-clipboard = Clipboard of the plan
plan-column-position = No.
plan-column-title = Object
plan-column-kind = Kind
plan-column-trade = Trade
plan-column-amount = Amount, €
plan-column-launch-on = Launch
plan-column-labour-share = Labour
plan-column-hourly-cost = €/h
plan-column-effort = Effort
plan-column-rounded = Hours to write
plan-low = low
plan-central = central
plan-high = high
plan-rounded = rounded to { $hours }
plan-column-days = Days
plan-column-hours-per-day = h per day
plan-column-required = Compulsory
plan-column-verdict = Advice
plan-column-choice = Choice
plan-kind-works = Works
plan-kind-supplies = Supplies
plan-kind-services = Services
plan-kind-concession = Concession
plan-kind-social-services = Social services
plan-unknown-kind = this kind of contract does not exist
plan-required-yes = yes
plan-required-no = no
plan-required-unknown = to specify
plan-required-why = Compulsory or not: the buyer and its kind, the amount or the launch date is missing.
plan-choice-tender = tender made
plan-choice-taken = retained
plan-choice-advised = to take
plan-choice-out = not retained
plan-total = Total
plan-total-shown = { $count_n ->
    [one] { $count } line shown
   *[other] { $count } lines shown
}
plan-bad = Line { $number }, { $column }: “{ $text }”, { $problem }. The value before is kept.
plan-filter = Find a purchase
plan-filter-all = All
plan-filter-advised = To take
plan-filter-taken = Retained
plan-filter-required = Compulsory
plan-filter-incomplete = To complete
plan-filter-nothing = No line matches.
plan-filter-clear = Show everything
plan-sort-again = Sort again
plan-remove = Remove the plan
plan-remove-action = Remove the plan { $name }
plan-buyer-set = Give the buyer
plan-buyer-change = Change the buyer
plan-buyer-title = Buyer of the plan { $name }
plan-buyer-hint = an unknown name makes a buyer; empty, the plan has none
plan-buyer-action = Give the buyer of the plan { $name }
plan-keys-take = retain or set aside
plan-keys-filter = find a purchase
plan-keys-days = days at hand

## The selected line

plan-line = Line { $number }, { $title }
plan-line-number = Line { $number }
plan-line-none = Choose a line to read its calculation and the reasons of the advice.
plan-line-sheet = Sheet of the line
plan-line-take = Retain
plan-line-drop = Set aside
plan-line-tender = Make it a tender to calibrate
plan-line-tender-busy = Creating the tender
plan-line-open-tender = Open the tender to calibrate
plan-cpv = CPV { $code }
plan-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
plan-field-duration-months = Duration in months
plan-field-labour-share = Labour share
plan-field-hourly-cost = Hourly cost
plan-field-effort = Effort rate
plan-field-days = Days of the facilitator’s work
plan-from-profile = Empty: the profile’s, { $value }.

## What the host answers

plan-why-incomplete = Its hours cannot be calculated yet.
plan-why-tender = It is a tender to calibrate already.
plan-choice-impossible = Too many lines or days to choose from: check the days of work.
plan-title-column-missing = No column is the object of the purchase: say which one.
plan-too-long = This file has { $count } purchases; a plan has { $most } at most. Split it by department or by year.
plan-already-there = This purchase is in the plan { $name } already.
progress-plan = Writing purchases
error-plan-days = From 0 to 1,000 days.
error-plan-tender = This line is a tender to calibrate already.
journal-plan = { $count ->
    [one] Purchasing plan imported: { $name }, { $count } line
   *[other] Purchasing plan imported: { $name }, { $count } lines
}
journal-plan-lines = { $count ->
    [one] Purchasing plan { $name }: { $count } line changed
   *[other] Purchasing plan { $name }: { $count } lines changed
}
journal-plan-days = Purchasing plan { $name }: days at hand
journal-plan-buyer = Purchasing plan { $name }: buyer { $buyer }
journal-plan-no-buyer = Purchasing plan { $name }: no buyer
journal-plan-taken = { $count ->
    [0] Purchasing plan { $name }: no line retained
    [one] Purchasing plan { $name }: { $count } line retained
   *[other] Purchasing plan { $name }: { $count } lines retained
}
journal-plan-tender = Tender made from the purchasing plan: { $title }
journal-plan-removed = Purchasing plan removed: { $name }
