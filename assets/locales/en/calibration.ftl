### Calibration: fields, formula, advice and refusals. Values arrive with their unit.

# Fields
calibration-field-amount = Amount excluding tax
calibration-field-labour-share = Labour share
calibration-field-effort-rate = Effort rate
calibration-field-hourly-cost = Loaded hourly cost
calibration-field-total-hours = Total hours
calibration-field-months = Duration in months
calibration-field-transferred-monthly-hours = Monthly hours of transferred staff
calibration-field-hourly-turnover = Hourly turnover
calibration-field-min-amount = Minimum amount
calibration-field-max-amount = Maximum amount
calibration-field-expected-share = Expected share of the maximum
calibration-field-trigger-amount = Trigger amount
calibration-field-works-amount = Amount of the works
calibration-field-operation-hours-per-year = Hours of operation per year
calibration-field-operation-amount-per-year = Amount of operation per year
calibration-field-operation-labour-share = Labour share of the operation
calibration-field-operation-hourly-cost = Loaded hourly cost of the operation
calibration-field-operation-effort-rate = Effort rate of the operation
calibration-field-operation-years = Years of operation
calibration-field-table = Table of bands
calibration-field-lots = Lots
calibration-field-weight = Weight of the lot
calibration-field-minimum = Minimum of the lot
calibration-field-hours = Hours
calibration-field-reason = Reason
calibration-field-rounding-step = Rounding step
calibration-field-draws = Number of draws
calibration-field-prior-weight = Weight of the default profile
calibration-field-people-per-post = People of the pool per post

# Formula
calibration-step-hours = Integration hours
calibration-step-monthly-turnover = Amount per month
calibration-step-hourly-turnover = Turnover of one hour
calibration-step-covered-turnover = Monthly amount covered by transferred staff
calibration-step-whole = Whole of the work
calibration-step-covered-share = Share covered by transferred staff
calibration-step-open-share = Share open to new hires
calibration-step-band-hours = Hours of the band
calibration-step-expected-amount = Expected orders
calibration-step-firm-hours = Firm hours, on the minimum
calibration-step-maximum-hours = Hours if the maximum is ordered
calibration-step-ten-thousand = Invoiced slice
calibration-step-hours-per-10-000 = Hours per invoiced slice
calibration-step-trigger-hours = Hours due when the trigger is reached
calibration-step-works-hours = Hours of the works
calibration-step-operation-per-year = Hours of one year of operation
calibration-step-operation-hours = Hours of the operation
calibration-step-both-phases = Total of both phases
calibration-step-lots = Number of lots, in proportion to their weights

# Operators and origins
calibration-origin-typed = typed
calibration-origin-profile = profile
calibration-origin-setting = setting
calibration-origin-imported = file
calibration-origin-rule = rule
calibration-origin-computed = computed

# Methods

# Advice
calibration-verdict-reasonable = Tenable
calibration-verdict-too-small = Too small
calibration-verdict-oversized = Oversized
calibration-verdict-no-potential = No potential
calibration-reason-no-hours = These figures give no integration hours.
calibration-reason-staff-covers-all = The transferred staff already covers all the work: { $covered } a month for a monthly amount of { $turnover }. There is no hire to reserve.
calibration-reason-cleaning-minimum = { $hours }: below { $minimum }, the method advises against a clause.
calibration-reason-below-minimum = { $hours }: below { $minimum }, the volume is too small to carry a pathway.
calibration-reason-too-short = Execution lasts { $months } months: at least { $minimum } are needed.
calibration-reason-below-first-band = Amount of { $amount }: the first band starts at { $first }.
calibration-reason-band-duration = Firm duration of { $months } months: this table is for at least { $minimum } firm months.
calibration-reason-share-too-high = { $share } of hours for integration: above { $maximum }, the effort is unusual and may put tenderers off.
calibration-reason-not-enough-people = { $needed } full-time people needed, { $available } available in the pool.
calibration-reason-trigger-not-reached = Expected orders ({ $expected }) stay below the trigger amount of { $trigger }: no hour would be due.
calibration-note-limit-unchecked = This limit is common practice, not checked; it can be changed in the settings.
calibration-note-expected-below-minimum = Expected orders ({ $expected }) stay below the guaranteed minimum: the calculation uses the minimum, { $minimum }.
calibration-note-no-firm-hours = Without a minimum amount no hour is firm: set an amount of orders that triggers the clause.
calibration-note-trigger = Deferred clause: hours are due only once { $trigger } have been invoiced; below, nothing is due.
calibration-note-trigger-firm = Deferred clause: hours, the { $firm } of firm ones included, are due only once { $trigger } have been invoiced; below, nothing is due.
calibration-note-trigger-by-minimum = The minimum amount, { $minimum }, reaches the trigger amount of { $trigger } by itself: the firm hours will be due for certain, as soon as { $trigger } have been invoiced.
calibration-note-small-parts = Lots that receive less than { $minimum }: { $count }.

# Published effort rates
calibration-effort-anru-works = ANRU charter, works and engineering
calibration-effort-anru-local-management = ANRU charter, local urban management
calibration-effort-solideo = Olympic venues (SOLIDEO)
calibration-effort-herault = Hérault
calibration-effort-ales = Alès Cévennes
calibration-effort-common-works = Common practice, works
calibration-effort-common-services = Common practice, labour-intensive services

# Profiles learned from finished lots
calibration-learned-none = No finished lot speaks yet: default profile, { $default }.
calibration-learned-share = { $lots ->
    [one] One finished lot speaks and weighs { $weight }: its labour share is { $mean }, the default profile says { $default }.
   *[other] { $lots } finished lots speak and weigh { $weight }: their mean share is { $mean }, the default profile says { $default }.
}
calibration-learned-incomplete = Finished lot left out: an amount, hours, an effort rate or a cost is missing.
calibration-learned-out-of-range = Finished lot left out: its figures would give a labour share of { $share }.

# Feasibility: people and structures against hours, month by month
calibration-feasibility-verdict-tenable = Tenable
calibration-feasibility-verdict-tight = Tight
calibration-feasibility-verdict-short = Not tenable
calibration-feasibility-verdict-unknown = Undetermined
calibration-feasibility-tenable = Busiest month, { $month }: { $needed } full-time people needed, { $available } available.
calibration-feasibility-tight = { $month }: { $needed } full-time people needed for { $available } available; nearly everybody would have to be placed.
calibration-feasibility-short = { $month }: { $needed } full-time people needed, only { $available } available.
calibration-feasibility-nobody = { $month }: { $needed } full-time people needed; nobody eligible and free for this trade, no post in a structure.
calibration-feasibility-mobility = { $people ->
    [one] { $month }: { $needed } full-time people needed, { $available } available; it depends on one person whose mobility is not known.
   *[other] { $month }: { $needed } full-time people needed, { $available } available; it depends on { $people } people whose mobility is not known.
}
calibration-feasibility-dates-missing = Months of execution unknown: feasibility cannot be computed.
calibration-feasibility-no-hours = No hours are asked.
calibration-feasibility-no-structure = No post in a structure is known for this trade in these months.
calibration-feasibility-together-short = { $month }: together the lots ask { $needed }; at best { $served } can be served, because the same people count for several lots.
calibration-feasibility-together-unknown = { $month }: together the lots ask { $needed }; { $served } are sure, the rest depends on people whose mobility is not known.
calibration-feasibility-together-tight = { $month }: together the lots ask { $needed }; nearly everybody would have to be placed.
calibration-feasibility-together-tenable = The lots are tenable together.
calibration-feasibility-lots = { $count ->
    [one] One lot is enough to say so: { $verdict }.
   *[other] { $count } lots are enough to say so: { $verdict }.
}

# Purchasing plan: the lines to take with the days at hand
calibration-plan-taken = Take: { $hours } for { $days } days of work, { $rate } a day.
calibration-plan-taken-free = Take: { $hours } without a day of work.
calibration-plan-nothing-to-gain = Leave: no hour to expect.
calibration-plan-too-long = Leave: { $days } days of work, for { $budget } days at hand.
calibration-plan-fewer-hours = Leave: { $rate } a day of work, when each line taken brings { $least } at least.
calibration-plan-does-not-combine = Leave: { $rate } a day of work, but its { $days } days would mean giving up as many hours at least.
calibration-plan-budget = Days at hand: from 0 to { $maximum }.
calibration-plan-too-many = Purchasing plan: { $maximum } lines at most.
calibration-plan-hours = Line { $line }: these hours do not fit.
calibration-plan-days = Line { $line }: these days of work do not fit.

# Refusals
calibration-error-negative = { $field }: a negative value does not fit.
calibration-error-zero = { $field }: the value must be above zero.
calibration-error-above-one = { $field }: a share does not exceed 100%.
calibration-error-too-large = { $field }: the value exceeds what a contract can hold.
calibration-error-order = { $field }: the bounds are not in order.
calibration-error-missing = { $field }: a value is expected.
calibration-error-minimums-exceed-total = { $field }: the minimums add up to more than the total to share.
calibration-error-no-weight = { $field }: at least one lot needs a weight.
calibration-error-hours-or-amount = The operation is known by its hours or by its amount, not by both.
