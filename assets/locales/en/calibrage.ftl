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
calibrage-drivers-sent = Version sent: with the profiles and bands of the day it was sent.
calibrage-drivers-today = Version sent before its profiles were kept with it: these gaps are those of today’s profiles.
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

## Chances and strip

calibrage-range = { $low } to { $high }
calibrage-hours-unit = h
calibrage-likely = 8 chances in 10 between { $low } and { $high }
calibrage-more = More actions
calibrage-note = Calibration note
calibrage-note-action = Write the calibration note of { $title }
calibrage-clause = Write the clause
calibrage-clause-action = Write the clause of { $title }
calibrage-optional = optional
calibrage-checked = source checked
calibrage-month-placeholder = MM/YYYY
calibrage-ledger-title = Lot { $number }, central hours
calibrage-ledger-central = Central hours
calibrage-keys-fill = fill down
calibrage-keys-origin = where this figure comes from

## Names of columns in workbooks, separated by semicolons

calibrage-paste-names-title = Title; Lot title; Description; Name; Subject
calibrage-paste-names-trade = Profile; Trade; Occupation
calibrage-paste-names-amount = Amount; Amount excl. VAT; Estimate; Estimated amount; Budget
calibrage-paste-names-labour-share = Labour share; Share of labour; Labour; % labour
calibrage-paste-names-hourly-cost = Hourly cost; Hourly rate; Cost per hour; €/hour
calibrage-paste-names-effort = Effort rate; Rate; Integration rate; % integration
calibrage-paste-names-kept = Hours; Hours to write; Integration hours; Number of hours

## Method of the lot

calibrage-method = Method of the lot
calibrage-method-title = Method of lot { $number }
calibrage-method-of = Method: { $method }
calibrage-method-use = Use this method
calibrage-method-waits = to fill in: { $field }
calibrage-method-cost = labour cost
calibrage-method-share-of-hours = share of the hours worked
calibrage-method-cleaning-transfer = cleaning with staff transfer
calibrage-method-bands = bands by amount
calibrage-method-framework = framework agreement with orders
calibrage-method-two-phases = works, then operation
calibrage-method-free = hours set without a formula
calibrage-method-short-cost = cost
calibrage-method-short-share-of-hours = % of hours
calibrage-method-short-cleaning-transfer = transfer
calibrage-method-short-bands = bands
calibrage-method-short-framework = framework
calibrage-method-short-two-phases = two phases
calibrage-method-short-free = set
calibrage-method-when-cost = The usual case: works and most services, as soon as the amount is estimated.
calibrage-method-when-share-of-hours = When the total hours of the site or the service are known, such as an ANRU objective.
calibrage-method-when-cleaning-transfer = Cleaning: part of the work goes to the staff taken over, the effort bears on the rest only.
calibrage-method-when-bands = Small services and studies: set hours by amount, firm contract of a year at least.
calibrage-method-when-framework = Orders are not known: firm hours on the minimum, then as invoices come.
calibrage-method-when-two-phases = Concession or global contract: hours for the works, others for each year of operation.
calibrage-method-when-free = An agreement or an instruction sets the hours: the reason is compulsory and goes into the note.
calibrage-method-source = Source: { $source }, read on { $date }
calibrage-bands = Bands by amount
calibrage-bands-why = The hours that the “bands” method takes, in every tender.
calibrage-bands-amount = Amount excl. tax
calibrage-bands-hours = Hours
calibrage-bands-months = Months of presence
calibrage-bands-range = from { $from } to under { $to }
calibrage-bands-last = from { $from }
calibrage-bands-firm = { $count ->
    [one] For a firm contract of one month at least.
   *[other] For a firm contract of { $count } months at least.
}
calibrage-bands-edit = See or change the bands
calibrage-bands-own = the office’s own bands
calibrage-bands-write = Write the office’s own bands
calibrage-bands-change = Change the office’s own bands
calibrage-bands-back = Back to the Ministry’s bands
calibrage-bands-failed = The bands could not be read
calibrage-bands-loading = Reading the bands
calibrage-bands-hint = Each band goes from its amount up to the next one’s. Below the first, no hours.
calibrage-bands-one = Band { $number }
calibrage-bands-from = From (excl. tax)
calibrage-bands-add = Add a band
calibrage-bands-remove = Remove band { $number }
calibrage-bands-none = At least one band is needed.
calibrage-bands-min-firm = Firm duration needed (months)
calibrage-bands-min-firm-hint = 0 for any contract
calibrage-bands-source-hint = Where the office takes these bands from: a decision, an agreement with the buyer
calibrage-input-total-hours = Hours worked in all
calibrage-input-months = Months of the period
calibrage-input-transferred-hours = Monthly hours of the staff taken over
calibrage-input-hourly-turnover = Turnover of one hour
calibrage-input-min-amount = Minimum amount excl. VAT
calibrage-input-expected-share = Share of the maximum expected
calibrage-input-trigger-amount = Amount that triggers the clause
calibrage-input-operation-hours = Hours of a year of operation
calibrage-input-operation-effort = Effort of the operation
calibrage-input-operation-years = Years of operation
calibrage-input-free-hours = Integration hours
calibrage-input-reason = Reason
calibrage-input-hint-total-hours = integration and others together
calibrage-input-hint-months = that the amount of the lot covers
calibrage-input-hint-transferred-hours = sum of the contracts taken over
calibrage-input-hint-hourly-turnover = empty: the value of the rule
calibrage-input-hint-min-amount = what the buyer commits to order
calibrage-input-hint-expected-share = empty: the whole amount of the lot
calibrage-input-hint-trigger-amount = empty: from the first order
calibrage-input-hint-operation-hours = all teams included
calibrage-input-hint-operation-effort = that of the works is in the table
calibrage-input-hint-operation-years = after the works
calibrage-input-hint-free-hours = over the whole duration of the lot
calibrage-input-hint-reason = who asked for it, on what basis
calibrage-result-firm = Firm hours, on the minimum
calibrage-result-maximum = Hours if everything is ordered
calibrage-result-per-10-000 = Hours for each €10,000 excl. VAT
calibrage-result-works = Hours of the works
calibrage-result-operation = Hours of the operation
calibrage-result-stay-months = Months of presence
calibrage-result-potential = Part of the work open to new people

## Scenarios

calibrage-scenarios = Scenarios
calibrage-scenarios-empty = Only one scenario so far.
calibrage-scenarios-empty-why = Compare for instance one point of effort less and two more: the buyer sees what it commits to, lot by lot.
calibrage-scenarios-all = See the { $count } lots
calibrage-scenarios-total = Total
calibrage-compare = Compare
calibrage-compare-action = Compare another scenario of { $title }
calibrage-scenario-careful = Careful
calibrage-scenario-ambitious = Ambitious
calibrage-scenario-numbered = Scenario { $number }
calibrage-scenario-table = rates of the table
calibrage-scenario-same = same rates
calibrage-scenario-new = New scenario
calibrage-scenario-help = The chosen scenario is copied; its effort rates move by as many points as you say.
calibrage-scenario-name = Name of the scenario
calibrage-scenario-shift = Points of effort more or less
calibrage-scenario-shift-hint = −1 takes one point from the rate of each lot
calibrage-scenario-shift-large = a rate stays between 0 and 100%
calibrage-scenario-make = Create the scenario
calibrage-scenario-choose = Choose the scenario { $name }
calibrage-scenario-menu = Scenario { $name }: rename or remove
calibrage-scenario-rename = Rename
calibrage-scenario-rename-title = Rename the scenario
calibrage-scenario-remove = Remove
calibrage-scenario-kept = chosen: choose another one first

## Sending and versions

calibrage-send = Mark as sent to the buyer
calibrage-send-done = already sent, nothing has changed since
calibrage-send-action = Mark the calibration of { $title } as sent
calibrage-send-outcome = this version is kept as it is
calibrage-sent = Version { $version } sent on { $date }; the next change opens version { $next }
calibrage-sent-before = Version { $version } in progress; version { $before } sent on { $date }
calibrage-versions = Versions sent
calibrage-versions-action = See the versions of { $title }
calibrage-versions-empty = Nothing has been sent yet.
calibrage-versions-empty-why = A version sent to the buyer is kept as it is; what changes afterwards shows here.
calibrage-version = Version { $version }
calibrage-version-sent = sent on { $date }
calibrage-version-open = in progress
calibrage-version-see = See version { $version }
calibrage-version-close = Close
calibrage-version-failed = This version could not be read
calibrage-version-loading = Reading the version
calibrage-version-differences = What has changed since
calibrage-version-same = Nothing has changed since it was sent.
calibrage-version-what = What
calibrage-version-then = When sent
calibrage-version-now = Today
calibrage-version-lines = What was sent: { $scenario }
calibrage-difference-amount = Amount
calibrage-difference-trade = Profile
calibrage-difference-method = Method
calibrage-difference-labour-share = Labour share
calibrage-difference-hourly-cost = Hourly cost
calibrage-difference-effort = Effort
calibrage-difference-kept = Hours to write
calibrage-difference-added = Lot added
calibrage-difference-removed = Lot removed

## Sharing a total

calibrage-share = Share a total of hours
calibrage-share-action = Share a total of hours over the lots of { $title }
calibrage-share-title = Share a total over the lots
calibrage-share-help = For an objective set beforehand, such as 5% of the hours of a programme. The parts become the hours to write and their sum is exact.
calibrage-share-total = Hours to share
calibrage-share-weight = In proportion to
calibrage-share-weight-amount = the amount
calibrage-share-weight-labour = the hours worked
calibrage-share-weight-hours = the calculated hours
calibrage-share-minimum = Minimum for a lot
calibrage-share-minimum-hint = a lot under it gets nothing
calibrage-share-no-total = to fill in: hours to share
calibrage-share-no-weight = no lot has this figure
calibrage-share-after = The parts will show in the table: a cleaning lot is weighed when they are applied.
calibrage-share-preview = Part of each lot
calibrage-share-now = today
calibrage-share-part = part
calibrage-share-do = Share

## Law, departures and device

calibrage-law-since = Since { $from }, above this threshold, the contract must have a social condition of performance.
calibrage-law-may-depart = { $count ->
    [one] The buyer may depart from it in 1 case, keeping the written justification.
   *[other] The buyer may depart from it in { $count } cases, keeping the written justification.
}
calibrage-derogation-kept = Set aside by { $by } on { $date }, with a written reason.
calibrage-derogation-see = See the reason
calibrage-derogation-title = Depart from the social condition
calibrage-derogation-help = The cases open to this contract ({ $article }). The departure is justified in writing and kept with the contract; Clausier does not judge whether it is founded.
calibrage-derogation-cases = Cases provided for
calibrage-derogation-choose = choose a case
calibrage-derogation-reason = Reason
calibrage-derogation-reason-hint = in one sentence, with the facts of this contract
calibrage-derogation-reason-missing = the reason is compulsory
calibrage-derogation-by = Decided by
calibrage-derogation-on = On
calibrage-derogation-registered = Departure registered on { $date }.
calibrage-derogation-save = Register the departure
calibrage-derogation-remove = Remove the departure
calibrage-device-title = Device and other rules
calibrage-device-heading = What may carry the effort
calibrage-device-best = advised
calibrage-device-advised = Device advised: { $device }
calibrage-device-retained = Device chosen: { $device }
calibrage-device-choose = Choose
calibrage-device-chosen = Chosen
calibrage-notes-heading = What the other rules say
calibrage-notes-facts = Complete the sheet of the contract
calibrage-option-ccag = General conditions (CCAG)
calibrage-option-ccag-unchosen = Not chosen yet
calibrage-ccag-none = No CCAG
calibrage-ccag-works = Works
calibrage-ccag-supplies = Current supplies and services
calibrage-ccag-intellectual = Intellectual services
calibrage-ccag-digital = Information and communication technologies
calibrage-ccag-industrial = Industrial contracts
calibrage-ccag-project-management = Project management (architects, engineers)
calibrage-option-defence = Defence or security contract
calibrage-option-defence-hint = outside the scope of the duty
calibrage-option-reserved = Reserved contract or lot
calibrage-reserved-disability = Adapted companies and ESAT
calibrage-reserved-integration = Structures of integration through work
calibrage-reserved-prison = Work in prison
calibrage-reserved-social-economy = Social and solidarity economy
calibrage-option-policy = Threshold of the buyer’s policy
calibrage-option-policy-hint = amount excl. VAT from which it asks for a clause
calibrage-option-purchases = Purchases of the buyer in a year
calibrage-option-purchases-hint = to know whether a SPASER is compulsory for it

## Feasibility

calibrage-feasible = Feasibility
calibrage-feasible-action = See whether { $title } is tenable, month by month
calibrage-feasible-tenable = tenable
calibrage-feasible-tight = tight
calibrage-feasible-short = people are missing
calibrage-feasible-unknown = not known yet
calibrage-feasible-failed = Feasibility could not be computed
calibrage-feasible-loading = Computing the months of execution
calibrage-feasible-chart = Full-time people, month by month
calibrage-feasible-needed = needed
calibrage-feasible-people = people of the dossier
calibrage-feasible-structures = posts of the structures
calibrage-feasible-lack = { $count ->
    [one] One month lacks people: { $first }.
   *[other] { $count } months lack people, from { $first }.
}
calibrage-feasible-lots = Lot by lot
calibrage-capacities = Posts of integration structures
calibrage-capacities-why = What the structures say they can make available: to ask, then to write here.
calibrage-capacity-failed = The posts of the structures could not be read
calibrage-capacity-empty = No structure written: only the people of the dossier count.
calibrage-capacity-add = Add a structure
calibrage-capacity-structure = Structure
calibrage-capacity-trade = Trade
calibrage-capacity-any = any trade
calibrage-capacity-posts = Full-time posts
calibrage-capacity-from = First month
calibrage-capacity-to = Last month
calibrage-capacity-line = { $posts_n ->
    [one] { $posts } post, { $from } to { $to }
   *[other] { $posts } posts, { $from } to { $to }
}
calibrage-capacity-edit = Edit
calibrage-capacity-remove = Remove
calibrage-capacity-no-structure = to fill in: structure
calibrage-capacity-no-posts = to fill in: posts
calibrage-capacity-no-months = to fill in: months

## Labour profiles

calibrage-profiles = Labour profiles
calibrage-profiles-context = { $count ->
    [one] { $count } profile
   *[other] { $count } profiles
}
calibrage-profiles-learning = your finished lots refine them
calibrage-profiles-not-learning = your finished lots do not count in them
calibrage-profiles-failed = The profiles could not be read
calibrage-profiles-loading = Reading the profiles
calibrage-profile-open = Profile
calibrage-profile-range = { $central } ({ $low } to { $high })
calibrage-profile-cost = Full hourly cost
calibrage-profile-which = Used
calibrage-profile-lots = Finished lots
calibrage-profile-from = Source
calibrage-profile-short-own = yours
calibrage-profile-short-learned = learned
calibrage-profile-short-default = default
calibrage-profile-used = used
calibrage-profile-own = Yours
calibrage-profile-learned = Learned from your lots
calibrage-profile-default = National default
calibrage-profile-own-none = You have not written a profile for this trade.
calibrage-profile-learned-none = No finished lot of this trade says anything of it yet.
calibrage-profile-learned-from = { $count ->
    [one] One finished lot, weight { $weight } against the default.
   *[other] { $count } finished lots, weight { $weight } against the default.
}
calibrage-profile-write = Write yours
calibrage-profile-edit = Edit yours
calibrage-profile-back = Come back to the default
calibrage-profile-source = Where these figures come from
calibrage-profile-source-hint = contracts observed, federation, year
calibrage-profile-no-source = to fill in: where these figures come from
calibrage-profile-bounds-missing = three values are expected
calibrage-profile-bounds-order = the values go in order: low, central, high
