### Words of the components that all screens share.

components-key-ctrl = Ctrl
components-key-alt = Alt
components-key-shift = Shift
components-key-enter = Enter
components-key-escape = Esc
components-key-space = Space
components-key-tab = Tab
components-key-delete = Del
components-key-page-up = Page ↑
components-key-page-down = Page ↓

components-at-most = at most { $value }
components-at-least = at least { $value }
components-date-at-most = { $value } at the latest
components-date-at-least = { $value } at the earliest
components-date-placeholder = DD/MM/YYYY

components-state-received = received
components-state-held = kept
components-state-check = to check
components-state-missing = missing
components-state-law = rule of law
components-state-seen = proof seen
components-state-unlock = what would unlock
components-state-deadline = deadline
components-state-forecast = forecast

components-ink-typed = (typed)
components-ink-computed = (computed)
components-ink-forecast = (forecast)

components-law-checked = Checked on { $date }.
components-law-unchecked = Not checked yet.
components-law-older = The check is older than { $year }.
components-law-open = Read the text

components-provenance-hint = I or Alt + click: where this figure comes from
components-close = Close
components-retry = Try again
components-details = Copy the details
components-details-copied = Details copied
components-error-unknown = The cause is not known. Nothing that was saved is lost.
components-error-host = The core of Clausier did not understand the request. Nothing that was saved is lost.
components-erase-word = erase
components-erase-placeholder = write “{ $word }”

components-chart-table = See as a table (T)
components-chart-month = Month
components-chart-hours = Hours
components-chart-share = Share
components-in-month = in { $month }

components-bullet = { $label }: { $validated } validated out of { $committed } committed{ $forecast ->
    [none] {""}
   *[other] , { $forecast } forecast
}{ $expected ->
    [none] {""}
   *[other] , { $expected } expected to date
}

components-curve-expected = expected
components-curve-realised = done
components-curve-forecast = forecast
components-curve-low = low forecast
components-curve-high = high forecast
components-curve-between = between { $low } and { $high }
components-curve-today = today
components-curve-committed = committed { $hours }
components-curve-realised-hours = done { $hours }
components-curve-forecast-hours = forecast { $hours }
components-curve-no-return = point of no return
components-curve-spoken = { $title }. Left and right arrows: read a month. T: see as a table.
components-combo-nothing = nothing matches
components-commune-unknown = Commune not recognised: distances will stay unknown.
components-commune-former = { $place } (formerly { $name })

## Page of components (#/composants), invented data

components-page-title = States and components
components-page-light = Light
components-page-dark = Dark
components-page-buttons = Buttons
components-page-rest = at rest
components-page-unavailable = unavailable
components-page-busy = busy
components-page-filters = filters
components-page-fields = Fields and cells
components-page-error = Error
components-page-locked = locked
components-page-marks = Status marks: a shape and a word
components-page-charts = Charts
components-page-provenance = Where this figure comes from (Alt + click, or I)
components-page-law = Rule and source
components-page-undo = Undo rather than confirm
components-page-irreversible = Irreversible: say what, how much, and have it written
components-page-empty = Empty
components-page-loading = Loading (after 300 ms only)
components-page-drawer = Drawer
components-page-dialog = Dialog
components-page-table = Table
components-page-many = 2,000 rows
components-page-browse = browse
components-page-open = open
components-page-icons = Icons

components-sample-lot = Lot
components-sample-progress = Progress
components-sample-done = done
components-sample-gap = forecast gap
components-sample-write-clause = Write the clause
components-sample-remind = Remind
components-sample-see = See
components-sample-no-rate = the rate of lot 3 is missing
components-sample-export = Export
components-sample-export-busy = Export, sheet 3 of 8
components-sample-current = Current
components-sample-closed = Closed
components-sample-blue-ink = blue ink: typed
components-sample-closed-month = month closed on 05/11
components-sample-date = Date
components-sample-status = Status
components-sample-trade = Trade
components-sample-note = Note
components-sample-mask = Mask groups under 5
components-sample-mask-why = 5 publics merged into “Others”
components-sample-received-on = received on 05/11
components-sample-draft = draft
components-sample-in-plan = in the plan
components-sample-provisional = provisional
components-sample-refused = refused
components-sample-try = Try here:
components-sample-law-title = Sample rule exceeded
components-sample-law-source = Sample code, art. 0.
components-sample-law-text = The conclusion in plain words, then the comparison in figures.
components-sample-warning = Warns, does not prevent. A reason is enough to keep it.
components-sample-total = All
components-sample-threshold = Sample threshold
components-sample-above = Above by
components-sample-applied = 5 placements applied
components-sample-erase-title = Erase the sheet of Mariam Keita
components-sample-erase-text = Her name and proofs disappear. Her 420 h stay in the report, without a name.
components-sample-erase = Erase
components-sample-keep = Keep
components-sample-empty = No hours for November
components-sample-empty-why = Companies have until 05/12 to declare.
components-sample-paste = Paste a statement
components-sample-prepare = Prepare the requests
components-sample-reading = Reading the file, 12 lots of 21
components-sample-failed = The workbook could not be written
components-sample-failed-why = bilan-2026.xlsx is open in Excel. Close it or choose another name; nothing is lost.
components-sample-other-name = Another name
components-sample-curve = Hours of the lot, cumulated
components-sample-committed = committed in the contract
components-sample-validated = validated
components-sample-to-check = to check, not counted
components-sample-forecast = forecast with signed contracts
components-sample-year = Year 2026
components-sample-routes = Hours by route
components-sample-route = Route
components-sample-route-temp = Integration temp work
components-sample-route-direct = Direct hiring
components-sample-route-geiq = GEIQ
components-sample-women-men = Women and men
components-sample-women = Women
components-sample-men = Men
components-sample-people = People
components-sample-people-share = { $value }, or { $share }
components-sample-ledger = Lot 1, central hours
components-sample-amount = Amount excl. VAT
components-sample-labour = × labour share
components-sample-hourly = ÷ hourly rate
components-sample-effort = × effort rate
components-sample-origin-typed = typed, C. Nadal, { $date }
components-sample-origin-profile = sample profile, v3
components-sample-origin-today = typed, today
components-sample-rounded = rounded: { $value }
