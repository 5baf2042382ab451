### Contracts: follow a lot from the first declaration to the certificate.

marches-title = Contracts
marches-running = Under way
marches-closed = Closed
marches-study = In study
marches-filters = State of the lots
marches-filter = Find a lot, a buyer
marches-list = Lots
marches-see-list = See the lots
marches-held = held
marches-not-started = not started
marches-no-commitment = no commitment
marches-reading = Reading the lots
marches-reading-lot = Reading the lot
marches-failed = The lots could not be read
marches-lot-failed = This lot could not be read
marches-empty = No lot here.
marches-empty-why = Import the essential data published by a buyer, or prepare a contract in Calibration.
marches-nothing-found = No lot matches “{ $text }”.
marches-clear = Clear the search
marches-calibrate = Open Calibration

marches-amount = { $amount } excl. tax
marches-period = from { $from } to { $to }
marches-from = from { $from }
marches-until = until { $to }
marches-remind = Remind
marches-remind-one = Remind { $company } about { $month }
marches-propose = Propose people
marches-edit = Edit
marches-note = Note an exchange
marches-committed = committed by contract
marches-validated = validated, { $fte }
marches-to-check = to check, not counted
marches-forecast = forecast with signed contracts
marches-forecast-band = forecast, between { $low } and { $high }
marches-gap = gap at the end
marches-curve = Hours of the lot, cumulated
marches-curve-empty = Without dates or a commitment there is no curve yet.
marches-to-hold = To hold
marches-nothing-to-hold = Nothing to report on this lot.

marches-companies = Companies
marches-declarant = Declarant
marches-hours-done = Validated, h
marches-total = Total
marches-received = received
marches-check = to check
marches-missing = missing
marches-nothing-due = nothing due
marches-received-of = { $done } of { $count }
marches-reminded = { $count_n ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
marches-for = for { $name }
marches-no-company = No company on this lot.
marches-manage = Manage
marches-in-post = In post
marches-in-post-count = { $count_n ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
}
marches-person = Person
marches-job = Job
marches-contract-end = Contract end
marches-no-end = open-ended
marches-nobody = Nobody is in post on this lot.
marches-actions = Last actions
marches-no-action = No exchange noted.
marches-coming = Coming up
marches-commitments = Commitment
marches-commitments-total = Due
marches-on = Since
marches-kind = Kind
marches-hours = Hours
marches-reason = Reason
marches-no-commitment-line = No hour is due on this lot yet.
marches-published = Published data
marches-social = Social considerations: { $text }
marches-modification = Modification { $number }
marches-modification-on = notified on { $date }
marches-months = { $count_n ->
    [one] { $count } month
   *[other] { $count } months
}

## Drawers


marches-note-kind = Kind of exchange
marches-note-company = With
marches-note-nobody = nobody in particular
marches-note-text = What was said
marches-note-save = Note
marches-note-need = the text is missing
marches-note-failed = The exchange was not noted

marches-lot-title = Title of the lot
marches-trade = Trade
marches-trade-find = find a trade
marches-lot-amount = Amount excl. tax
marches-starts = Start
marches-ends = End
marches-status = State
marches-posts = Posts agreed at most
marches-posts-hint = The largest number of posts the companies accepted at the same time. It gives the point of no return.
marches-save = Save
marches-cancel = Leave as before
marches-save-failed = The lot was not changed
marches-dates-order = the end comes before the start

marches-add-commitment = Add a line
marches-edit-commitment = Edit the line of { $date }
marches-remove-commitment = Remove the line of { $date }
marches-commitment-exemption = An exemption is typed as a positive figure; it lowers the hours due. Its reason is compulsory.
marches-commitment-need-date = the date is missing
marches-commitment-need-hours = the hours are missing
marches-commitment-failed = The commitment was not changed

marches-add-company = Add a company
marches-company-name = Name
marches-company-kind = Kind
marches-structure = Kind of structure
marches-structure-hint = AI, EI, ETTI, GEIQ, EITI…
marches-role = Part in the lot
marches-behalf = On behalf of
marches-behalf-none = itself
marches-remove-company = Remove { $name } from the lot
marches-company-failed = The companies of the lot were not changed
marches-company-need = the name is missing

## Import of essential data

marches-import = Import essential data (DECP)
marches-import-title = Import essential data
marches-import-intro = The JSON, XML or CSV file a buyer publishes. A preview comes first: nothing is written before you agree.
marches-import-choose = Choose a file
marches-import-reading = Reading the file
marches-import-file = File: { $name }
marches-import-rows = { $count_n ->
    [0] no row read
    [one] { $count } row read, in exactly one bucket
   *[other] { $count } rows read, each in exactly one bucket
}
marches-import-bucket = Bucket
marches-import-lines = Rows
marches-import-accepted = Taken as they are
marches-import-repaired = Taken after a repair
marches-import-duplicates = Already in the dossier
marches-import-rejected = Refused
marches-import-read = Read
marches-import-problems = What is odd
marches-import-row = row { $row }
marches-import-contracts = Contracts of the file
marches-import-accepted-one = taken
marches-import-repaired-one = repaired
marches-import-duplicate-one = already there
marches-import-rejected-one = refused
marches-import-more = { $count_n ->
    [one] and { $count } other
   *[other] and { $count } others
}
marches-import-confirm = { $count_n ->
    [one] Import { $count } contract
   *[other] Import { $count } contracts
}
marches-import-nothing = nothing new to import
marches-import-other = Choose another file
marches-import-writing = Importing
marches-import-done = Import finished
marches-import-failed = The file could not be imported
marches-import-outcome = a preview first

marches-key-next = next, previous lot
marches-key-remind = remind
marches-key-note = note an exchange
marches-key-edit = edit the lot
marches-key-propose = propose people
marches-key-filter = find a lot
