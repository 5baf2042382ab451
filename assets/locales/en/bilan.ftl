### Report: the year in figures, what is missing before it is final, the workbook.

bilan-title = Report { $year }
bilan-state-final = as of { $date }
bilan-state-provisional = provisional, as of { $date }
bilan-loading = Computing the year
bilan-failed = The report could not be computed
bilan-year = Year
bilan-buyer = Buyer
bilan-all-buyers = All buyers
bilan-empty = No validated hours in { $year }
bilan-empty-why = The report counts validated hours. They are entered and validated in Hours.
bilan-to-hours = Go to hours
bilan-none = not disclosed

bilan-hours-caption = validated, { $days } days of work
bilan-fte-unit = FTE
bilan-fte-caption = on a base of { $hours } a year
bilan-people-caption = { $count ->
    [one] person
   *[other] people
}
bilan-people-new-caption = { $count ->
    [one] person
   *[other] people
}, { $new ->
    [one] { $new_text } new
   *[other] { $new_text } new
}
bilan-lots-caption = { $lots ->
    [one] lot
   *[other] lots
}, { $buyers ->
    [one] { $buyers_text } buyer
   *[other] { $buyers_text } buyers
}
bilan-outcomes-caption = in employment, among { $count } known exits
bilan-outcomes-none = share in employment: too few known exits

bilan-total = total { $value }
bilan-people-total = { $count ->
    [one] { $text } person
   *[other] { $text } people
}
bilan-exits-total = { $count ->
    [one] { $text } exit
   *[other] { $text } exits
}
bilan-part = { $value }, or { $share }
bilan-merged = { $count ->
    [one] { $count } group of fewer than 5 people is merged with another.
   *[other] { $count } groups of fewer than 5 people are merged.
}
bilan-once = Each person counts once.
bilan-nothing = Nothing this year.
bilan-withheld = Too few people to give the detail.
bilan-women-men = Women and men, priority districts
bilan-name = Name
bilan-value = Value
bilan-previous = { $year }
bilan-all-figures = All figures and their definition

## Workbook

bilan-workbook = Excel workbook
bilan-sheets = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
bilan-holds = What it holds
bilan-holds-formulas = Totals are formulas: they are computed again in Excel.
bilan-holds-sources = The sheet of sources says where each figure comes from.
bilan-holds-guard = Groups of fewer than 5 people are merged there, as on screen; no name appears.
bilan-missing = Before “final”
bilan-missing-none = Nothing is missing: the workbook will be marked “final”.
bilan-missing-so = The workbook will be marked “provisional”.
bilan-stop = Stop
bilan-export = Export to Excel
bilan-export-action = Export the { $year } report to Excel
bilan-choosing = Choosing the file
bilan-writing = Export, sheet { $done } of { $total }
bilan-written = Workbook written: { $name }, { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
bilan-not-written = The workbook could not be written
bilan-other-name = Another name
bilan-file = social-clause-report-{ $year }.xlsx
bilan-keys-export = export to Excel

## Fairness

fairness-title = Fairness of practice
fairness-context = people followed from { $from } to { $to }
fairness-back = Back to the report
fairness-loading = Computing the year
fairness-failed = This page could not be computed
fairness-empty = Fewer than { $threshold } people followed: nothing is shown
fairness-empty-why = On so few people, a rate would point at one.
fairness-all-of = { $count ->
    [one] { $followed } person followed
   *[other] { $followed } people followed
}; proposed at least once: { $proposed }; hired at least once: { $hired }
fairness-what-followed = A person is followed in the year if the office knew them and had not left them. A hire without a recorded proposal counts among hires only.
fairness-what-gap = A gap does not say its cause: occupations wished, mobility, dates, open lots. It invites to look, it accuses nobody.
fairness-never-matching = Nothing on this page enters the matching.
fairness-guard = No rate on fewer than { $threshold } people; enough figures are masked for none to be found by subtraction.
fairness-group = Group
fairness-followed = Followed
fairness-proposed = Proposed
fairness-hired = Hired
fairness-proposed-rate = Share proposed at least once
fairness-hired-rate = Share hired at least once
fairness-proposed-of = proposed:
fairness-hired-of = hired:
fairness-chart = { $event }, { $ground }
fairness-count = { $count }, or { $rate }
fairness-masked = masked
fairness-people = { $group } ({ $count })
fairness-and = {", "}
fairness-close-groups = { $event }: no wider gap with everybody than chance makes on so few people, for { $groups }.
fairness-merged = { $count ->
    [one] { $count } group of fewer than { $threshold } people is joined to another.
   *[other] { $count } small groups are joined.
}

bilan-pledges = Commitments in another unit than the hour
bilan-pledges-aside = Each line stands alone: units do not add up.
bilan-pledge = Commitment
bilan-pledge-unit = Unit
bilan-pledge-target = Target
bilan-pledge-in-year = In the year
bilan-pledge-reached = Reached
bilan-pledge-rate = Rate
bilan-share = Share
