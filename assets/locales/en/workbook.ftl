### The Excel workbook of the yearly report.

workbook-title = { $year } report
workbook-subtitle = { $office }, { $scope }, { $state }
workbook-author = Clausier
workbook-value = { $value }
workbook-withheld = not given
workbook-total = Total
workbook-number = number
workbook-share = share
workbook-figure = figure
workbook-definition = what it counts
workbook-code = code
workbook-unit = unit
workbook-unit-hours = hours
workbook-unit-days = days of { $hours }
workbook-unit-fte = FTE at { $hours }
workbook-unit-money = euros excluding tax

workbook-state-final = final, as of { $date }
workbook-state-provisional = provisional, as of { $date }{ $missing ->
    [0] {""}
    [one] , { $missing } declaration missing
   *[other] , { $missing } declarations missing
}

workbook-sheet-cover = Read me
workbook-sheet-synthesis = Summary
workbook-sheet-lots = Lots
workbook-sheet-companies = Companies
workbook-sheet-people = People
workbook-sheet-placements = Placements
workbook-sheet-hours = Hours
workbook-sheet-publics = Publics
workbook-sheet-exits = Exits
workbook-sheet-definitions = Definitions
workbook-sheet-sources = Sources
workbook-about-cover = What this workbook holds.
workbook-about-synthesis = Key figures, hours by month, modality, sector, trade and buyer.
workbook-about-lots = One lot a row: contract, buyer, hours committed, done, still to do.
workbook-about-companies = The companies and structures of each lot.
workbook-about-people = One participant a row, without a name: sex, age, level, public.
workbook-about-placements = One contract of work a row, without a name: lot, employer, modality, dates, exit.
workbook-about-hours = One row for each contract of work and month.
workbook-about-publics = Participants by public, sex, age, level and priority district.
workbook-about-exits = What became of the people whose contract ended in the year.
workbook-about-definitions = What each figure counts, and how it is rounded.
workbook-about-sources = Where the figures come from, and on which date.

workbook-office = Made by
workbook-scope = Scope
workbook-period = Period
workbook-period-value = from { $from } to { $to }
workbook-known-on = Figures known on
workbook-state = State
workbook-fte-hours = Hours of 1 FTE
workbook-day-hours = Hours of 1 day
workbook-conventions-note = These two numbers are conventions: change them here, the figures that depend on them follow.
workbook-privacy = What protects people
workbook-privacy-separate = No names, and no link between the sheet of people and those of contracts and hours.
workbook-privacy-linked = Internal use: a number joins people, their contracts and their hours. Do not hand this workbook to anyone outside.
workbook-privacy-small = Groups of fewer than { $threshold } people are merged, with a second group when a subtraction would reveal them.
workbook-sheets = The sheets

workbook-lot-number = Lot no.
workbook-lot = Lot
workbook-contract-number = Contract no.
workbook-contract = Public contract
workbook-operation-number = Operation no.
workbook-operation = Operation
workbook-buyer-number = Buyer no.
workbook-buyer = Buyer
workbook-buyer-kind = Kind of buyer
workbook-trade = Trade
workbook-sector = Sector
workbook-amount = Amount excl. tax
workbook-status = Status of the lot
workbook-hours-initial = First committed
workbook-hours-exempted = Exempted
workbook-hours-due = Committed
workbook-hours-before = Done before the year
workbook-hours-done = Done in the year
workbook-hours-to-check = To check
workbook-hours-missing = Still to do
workbook-hours-surplus = Beyond
workbook-company-number = Company no.
workbook-company = Company
workbook-role = Part
workbook-person-number = Person no.
workbook-sex = Sex
workbook-age = Age on 31 December
workbook-level = Level
workbook-criterion = Public
workbook-qpv = Priority district
workbook-arrival = Arrival
workbook-work-contracts = Contracts of work
workbook-placement-number = Contract of work no.
workbook-employer-number = Employer no.
workbook-employer = Employer
workbook-employer-kind = Kind of employer
workbook-modality = Modality
workbook-contract-type = Type of contract
workbook-starts-on = Start
workbook-ends-on = Planned end
workbook-ended-on = Real end
workbook-exit = Exit in the year
workbook-month = Month

workbook-status-study = In study
workbook-status-running = Running
workbook-status-closed = Closed
workbook-status-no-clause = Without a clause
workbook-role-lead = Holder
workbook-role-co-holder = Co-contractor
workbook-role-subcontractor = Subcontractor
workbook-role-employer = Employing structure

workbook-theme-volume = Volume
workbook-theme-purchasing = Purchasing
workbook-theme-people = People
workbook-theme-outcomes = Exits

workbook-note-merged = { $groups } groups merged: at least one of them has fewer than { $threshold } people.
workbook-note-withheld = Not given: too few people for a threshold of { $threshold }.

workbook-rules = Common rules
workbook-rule-rounding = Rounding
workbook-rule-rounding-text = Each value is rounded once, to the nearest unit and up when halfway; a total is the sum of its rows.
workbook-rule-shares = Shares
workbook-rule-shares-text = Each share is given to a tenth of a percent; the tenths left go to the largest remainders, so that the total is always 100.0%.
workbook-rule-people = People
workbook-rule-people-text = A person counts once, however many contracts, and for one public only, the main one.
workbook-rule-small = Small numbers
workbook-rule-small-text = A group of fewer than { $threshold } people is merged with others, in the tables and in the sheet of people. No rate is given under that threshold. Hours are never hidden.
workbook-rule-live = Formulas
workbook-rule-live-text = The figures of the summary, the publics and the exits are formulas over the data sheets: correct a row, they follow.

workbook-source = Source
workbook-source-detail = Detail
workbook-source-date = Date
workbook-source-rows = { $rows ->
    [0] no row, from the file
    [one] { $rows } row, from the file
   *[other] { $rows } rows, from the file
}

workbook-sheet-pledges = Other commitments
workbook-about-pledges = What contracts promise in another unit than the hour. Each line stands alone: units do not add up.
workbook-site-number = Place no.
workbook-site = Place
workbook-pledge = Commitment
workbook-pledge-unit = Unit
workbook-pledge-target = Target
workbook-pledge-before = Reached before the year
workbook-pledge-reached = Reached at the end of the year
workbook-pledge-in-year = Reached in the year
workbook-pledge-rate = Rate
