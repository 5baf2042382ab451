## Carrying out a lot: parts, bills, places, other commitments, penalties

structure-open = Execution
structure-title = Execution: { $lot }
structure-views = Views of the execution
structure-view-shares = Parts
structure-view-bills = Invoices and orders
structure-view-sites = Places
structure-view-pledges = Other commitments
structure-view-penalties = Penalties
structure-failed = The execution of this lot could not be read.
structure-reading = Reading the execution of the lot
structure-refused = This change was not saved.
structure-none = not applicable
structure-choose = Choose
structure-change = Change
structure-remove = Remove
structure-add = Add
structure-this-lot = this lot only
structure-company = Company
structure-share = Part
structure-owed = Due
structure-done = Counted
structure-rate = Rate
structure-people = People
structure-shares = Parts of the companies
structure-shares-aside = { $hours } due by the lot
structure-share-unsaid = part not said
structure-share-hint = Leave empty or 0: parts that are not said share the rest.
structure-edit-share = Change the part of { $name }
structure-reference = Reference of the annex or act
structure-no-company = No holder is written on this lot. Add it in the Companies panel.
structure-transfers = Hours taken over between companies
structure-transfers-aside = the sum is always zero
structure-transfer = { $date }: { $taker } takes over hours of { $giver }
structure-remove-transfer = Remove the transfer of { $date }
structure-no-transfer = No company has taken over hours of another.
structure-add-transfer = Write down a transfer
structure-transfer-alone = A transfer needs at least two companies bound to the buyer.
structure-giver = Company that hands over
structure-taker = Company that takes over
structure-accrual = Hours due by amount
structure-accrual-rule = { $hours } for { $per } ({ $basis }), from { $trigger }.
structure-accrued = { $billed } so far: { $hours } due besides the commitments.
structure-accrued-line = Invoices and orders
structure-no-accrual = The contract does not make hours depend on an amount. For a framework agreement, write its rule here: so many hours for so many euros.
structure-add-accrual = Write the rule
structure-remove-accrual = Remove the rule
structure-per = For an amount excluding tax of
structure-basis = Amount followed
structure-trigger = From
structure-trigger-hint = Amount under which no hour is due; 0 when there is none.
structure-bills = Invoices and orders
structure-no-bill = No invoice or order is written down.
structure-add-bill = Write down an invoice or an order
structure-remove-bill = Remove the line of { $date }
structure-amount = Amount excluding tax
structure-amount-hint = A credit note is written as a negative amount.
structure-number = Number
structure-nobody-said = Not said
structure-sites = Places of execution
structure-site = Place
structure-no-site = No place is written down. For a contract of several buildings, paste their list.
structure-no-site-hours = { $hours } at no place
structure-add-sites = Add places
structure-sites-text = Places, one a line
structure-sites-hint = The commune may follow, after a semicolon or a tab: a list copied from a spreadsheet will do.
structure-sites-only = Only this lot is carried out there
structure-remove-site = Remove { $name }
structure-where = Where people in post work
structure-site-of = Place of { $name }
structure-nowhere = Place not said
structure-no-pledge = No commitment in another unit than hours. Write down here the hires, apprentices, training hours or shares of purchases promised: they are never added to hours.
structure-add-pledge = Add a commitment
structure-remove-pledge = Remove the commitment
structure-pledge-state = { $reached } of { $target }, { $rate }
structure-pledge-left = { $left } left
structure-pledge-held = held
structure-pledge-due = by { $date }
structure-pledge-label = What is promised
structure-pledge-only = Only this lot is bound
structure-unit = Unit
structure-need-unit = Choose the unit.
structure-unchecked = not checked
structure-target = Target
structure-due-on = Due on
structure-no-measure = No reading.
structure-add-measure = Add a reading
structure-remove-measure = Remove the reading of { $date }
structure-measure-more = Done since the reading before
structure-measure-state = Value on that day
structure-evidence = Proof seen
structure-workers = People made available
structure-workers-why = The subcontractor they work for carries their hours; the company bound to the buyer answers for them.
structure-worker-of = Where { $name } works
structure-worker-unsaid = not said
structure-worked-by = { $name }: { $hours }
structure-penalty-rule = Rule of the contract
structure-penalty-rule-note = The rule is the one in this contract’s terms. Clausier computes, the buyer decides.
structure-penalty-write = Write the rule
structure-penalty-change = Change the rule
structure-penalty-today = Computation as of today
structure-late-days = Days of delay of documents
structure-late-company = Company
structure-late-total = { $count_n ->
    [0] No day of delay by the dates.
    [one] One day of delay by the dates.
   *[other] { $count } days of delay by the dates.
}
structure-late-none = No declaration is late.
structure-late-caption = Late declarations
structure-late-due = Due on
structure-late-received = Received on
structure-late-not-received = not received
structure-late-day-count = Days
structure-late-typed = Take another number of days
structure-late-again = Back to the days counted
structure-late-reason = Reason
structure-late-in = Days of delay counted
structure-late-in-calendar = Calendar days
structure-late-in-working = Working days (Monday to Saturday, holidays left out)
structure-late-in-business = Business days (Monday to Friday, holidays left out)
structure-rate-hint = Left empty: { $amount }, in force since { $date }.
structure-rate-hint-unchecked = Left empty: { $amount } since { $date }, not checked.
structure-penalty-not-ended = The lot has not ended: the missing hours may still be done.
structure-penalty-keep = Keep this computation for the buyer
structure-penalty-nothing = Nothing can be asked today.
structure-penalty-drafts = Computations given to the buyer
structure-penalty-waiting = decision awaited
structure-penalty-decided = { $decision } on { $date }: { $amount }
structure-penalty-decide = Write the decision
structure-decision = Decision of the buyer
structure-remove-draft = Remove the computation of { $date }

journal-placement-worker = { $name }: company where they work
journal-share = { $lot }: part of { $company } set to { $share }
journal-transfer = { $lot }: { $taker } takes over { $hours } of { $giver }
journal-transfer-removed = Transfer of hours removed
journal-sites = { $count ->
    [one] { $lot }: { $count } place added
   *[other] { $lot }: { $count } places added
}
journal-site-removed = Place removed
journal-placement-site = { $name }: place of work
journal-accrual = { $lot }: hours due by amount
journal-accrual-removed = Rule of hours by amount removed
journal-bill = { $lot }: { $amount } written down
journal-bill-removed = Invoice or order removed
journal-pledge = { $lot }: commitment “{ $label }”
journal-pledge-removed = Other commitment removed
journal-measure = Reading of “{ $label }”
journal-measure-removed = Reading removed
journal-month = { $name }, { $month }: parts and payslip
journal-penalty-rule = Penalties of { $title }
journal-penalty-draft = { $lot }: penalty computation of { $amount } kept
journal-penalty-decided = { $lot }: the buyer’s decision on the penalty
journal-penalty-removed = { $lot }: penalty computation removed

billing-kind-invoice = invoiced
billing-kind-order = ordered
penalty-decision-applied = Applied
penalty-decision-reduced = Lowered
penalty-decision-waived = Given up
pledge-unit-people_hired = People hired
pledge-unit-apprentices = Apprentices and professional training contracts
pledge-unit-interns = Interns received
pledge-unit-training_hours = Hours of training
pledge-unit-actions = Actions (visits, forums, talks)
pledge-unit-fair_trade_share = Share of fair-trade purchases
pledge-unit-social_structures_share = Share given to integration or adapted structures
setting-count_training = Training hours counted (1: yes, 0: no)
setting-count_leave = Paid leave counted (1: yes, 0: no)
setting-count_overtime = Overtime counted (1: yes, 0: no)

moved-lot-month = { $lot }: { $before } counted become { $after } ({ $first })
moved-lot-months = { $lot }: { $before } counted become { $after } ({ $first } to { $last })
moved-others = { $count ->
    [one] and { $count } other lot
   *[other] and { $count } other lots
}

penalty-smic-of = Hourly minimum wage of { $amount }, in force on { $date }.
penalty-smic-of-unchecked = Hourly minimum wage of { $amount } on { $date }: not checked, type it in the rule if it differs.
penalty-phss-of = Hourly ceiling of social security of { $amount }, in force on { $date }.
penalty-phss-of-unchecked = Hourly ceiling of social security of { $amount } on { $date }: not checked, type it in the rule if it differs.
penalty-days-counted = { $days } days of delay, counted on { $count ->
    [one] one declaration
   *[other] { $count } declarations
}.
penalty-days-typed = { $days } days of delay taken instead of { $counted } counted. Reason: { $reason }
