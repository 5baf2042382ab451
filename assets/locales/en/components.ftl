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
components-curve-today = today
components-curve-committed = committed { $hours }
components-curve-realised-hours = done { $hours }
components-curve-forecast-hours = forecast { $hours }
components-curve-no-return = point of no return
components-curve-spoken = { $title }. Left and right arrows: read a month. T: see as a table.
components-combo-nothing = nothing matches
