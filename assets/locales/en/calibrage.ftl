### Calibration: the lots of a contract to publish, their hours, what moves them, what the law says.

calibrage-title = Calibration
calibrage-loading = Reading the lots
calibrage-failed = The calibration could not be read
calibrage-not-saved = Nothing was saved

## Contracts to calibrate

calibrage-list = Contracts to calibrate
calibrage-list-context = { $count ->
    [one] { $count } contract in preparation
   *[other] { $count } contracts in preparation
}
calibrage-list-title = Contract
calibrage-list-buyer = Buyer
calibrage-list-launch = Publication
calibrage-list-status = Status
calibrage-list-lots = Lots
calibrage-list-hours = Hours to write
calibrage-list-no-date = not set
calibrage-empty = No contract to calibrate
calibrage-empty-why = Create a contract before it is published: Clausier computes the hours of each lot and says where every figure comes from.
calibrage-keys-browse = browse
calibrage-keys-open = open
calibrage-new = New contract
calibrage-new-key = new contract
calibrage-new-action = Create a contract to calibrate

## Facts of the contract

calibrage-facts = Contract facts
calibrage-field-title = Subject of the contract
calibrage-field-buyer = Buyer
calibrage-field-buyer-hint = A new name makes a new buyer.
calibrage-buyer-locked = chosen at creation
calibrage-field-buyer-kind = Kind of buyer
calibrage-field-buyer-kind-empty = To be given
calibrage-field-kind = Kind of contract
calibrage-field-launch = Planned publication
calibrage-field-months = Duration in months
calibrage-create = Create the contract
calibrage-save = Save
calibrage-saving = Saving
calibrage-cancel = Cancel

## Figures of the contract

calibrage-context = { $kind }, { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
calibrage-context-launch = publication on { $date }
calibrage-all = All contracts
calibrage-facts-short = Facts
calibrage-figure-kept = Hours to write
calibrage-kept-unit = h to write
calibrage-kept-caption = { $days } days · { $fte } over a year
calibrage-kept-incomplete = { $count ->
    [one] incomplete: { $count } lot without a result
   *[other] incomplete: { $count } lots without a result
}
calibrage-range-caption = bounds added lot by lot
calibrage-amount-caption = estimated amount, excl. tax
calibrage-posts-unit = posts
calibrage-posts-no-duration = give the contract’s duration
calibrage-pool-caption = { $count ->
    [0] nobody fits today
    [one] { $count } person fits
   *[other] { $count } people fit
}
calibrage-kept-on = committed from { $date }
calibrage-ledger-lot = Lot { $number }, { $title }
calibrage-ledger-rounded = rounded from { $hours }
calibrage-keep = Keep these hours
calibrage-keeping = Writing
calibrage-keep-no-lot = no lot
calibrage-keep-incomplete = { $count ->
    [one] { $count } lot is incomplete
   *[other] { $count } lots are incomplete
}
calibrage-keep-action = Keep the hours of { $title }
calibrage-keep-outcome = they become the commitments of the lots
calibrage-add-lot-action = Add a lot to { $title }

## Table of lots

calibrage-table = Lots of the contract
calibrage-clipboard = Clipboard of the lots
calibrage-lot = Lot { $number }
calibrage-column-number = Number
calibrage-column-title = Lot
calibrage-column-trade = Labour profile
calibrage-column-amount = Amount, €
calibrage-column-labour-share = Labour
calibrage-column-hourly-cost = €/h
calibrage-column-effort = Effort
calibrage-column-computed = computed hours
calibrage-column-low = low
calibrage-column-central = central
calibrage-column-high = high
calibrage-column-kept = To write
calibrage-column-posts = Posts / pool
calibrage-column-verdict = Opinion
calibrage-total = Total
calibrage-incomplete = incomplete
calibrage-no-result = —
calibrage-rounded = computed { $hours }
calibrage-choose-profile = Choose a profile
calibrage-add-lot = Add a lot
calibrage-remove-lot = Remove lot { $number }
calibrage-verdict-tight = Tight: short pool
calibrage-verdict-incomplete = To complete
calibrage-unknown-profile = there is no such profile
calibrage-cost-zero = an hourly cost is above zero
calibrage-computed-cell = this cell is computed
calibrage-bad = Lot { $number }, { $column }: “{ $text }”, { $problem }. This lot is not counted.

## Foot of the table

calibrage-ink-blue = Blue ink:
calibrage-ink-typed = typed
calibrage-ink-ordinary = Ordinary ink: profile or computed
calibrage-bases = 1 day = { $day }, 1 FTE = { $fte }
calibrage-formula = Lot { $number }, central:
calibrage-profile = Profile { $name }: labour share from { $low } to { $high }, hourly cost from { $cheap } to { $dear }.
calibrage-unchecked = not checked
calibrage-paste-hint = Paste here a column of amounts or a table of lots copied from Excel.
calibrage-keys-move = go from cell to cell
calibrage-keys-edit = edit the cell
calibrage-keys-clear = back to the profile, or empty
calibrage-keys-paste = paste from Excel

## What moves the total

calibrage-drivers = What moves the total
calibrage-drivers-less = fewer hours
calibrage-drivers-more = more hours
calibrage-drivers-none = Shown once every lot has a profile and an amount.
calibrage-drivers-total = central total { $hours }
calibrage-drivers-factor = Factor
calibrage-drivers-range = Tried
calibrage-drivers-low = Lowest total
calibrage-drivers-high = Highest total
calibrage-driver-effort = Effort rate
calibrage-driver-labour-share = Labour share
calibrage-driver-hourly-cost = Hourly cost
calibrage-driver-amount = Amount of the lots

## Law

calibrage-law-required = Social clause compulsory
calibrage-law-free = Social clause not compulsory
calibrage-law-unknown = Compulsory or not: a fact is missing
calibrage-law-value = Total of the lots
calibrage-law-threshold = European threshold
calibrage-law-above = Above by
calibrage-law-below = Below by
calibrage-law-from = In force since { $from }
calibrage-law-from-to = In force from { $from } to { $to }
calibrage-law-derogations = { $count ->
    [one] See the exception
   *[other] See the { $count } exceptions
}
