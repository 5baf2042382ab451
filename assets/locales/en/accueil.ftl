### Home: what needs me today, and where the year is.

accueil-title = Home
accueil-waiting = { $count_n ->
    [0] Nothing needs a decision this week.
    [one] { $count } point needs a decision. The rest is on its way.
   *[other] { $count } points need a decision. The rest is on its way.
}
accueil-points = { $count_n ->
    [0] no point
    [one] { $count } point
   *[other] { $count } points
}
accueil-to-do = To deal with
accueil-today = Today
accueil-this-week = This week
accueil-later = Can wait
accueil-more = { $count_n ->
    [one] See the other one
   *[other] See the { $count } others
}
accueil-less = Fold
accueil-nothing = Nothing to deal with today.
accueil-nothing-next = Next known date: { $title }, { $due }.
accueil-nothing-why = Reminders, deadlines and gaps will appear here.
accueil-go-contracts = Open the contracts
accueil-reading = Reading the dossier
accueil-failed = Home could not be read

accueil-key-browse = browse
accueil-key-act = act
accueil-key-put-off = put off
accueil-key-done = file as done
accueil-key-lots = go to the lots
accueil-put-off = Put off
accueil-put-off-this = Put off: { $title }
accueil-done-this = File as done: { $title }
accueil-until = Show this point again on
accueil-tomorrow = Tomorrow, { $date }
accueil-monday = Next Monday, { $date }
accueil-fortnight = In two weeks, { $date }
accueil-cancel = Leave this point
accueil-filed = Filed as done: { $title }
accueil-postponed = Put off until { $date }: { $title }
accueil-put-off-failed = This point was not put off

accueil-year = Year { $year }
accueil-year-aside = validated on { $date } · 1 FTE = { $hours }
accueil-hours-done = done, that is { $fte }
accueil-people = { $women_n ->
    [0] people at work
    [one] people at work, { $women } woman among them
   *[other] people at work, { $women } women among them
}
accueil-exits = { $exits_n ->
    [one] exits to employment out of { $exits } exit
   *[other] exits to employment out of { $exits } exits
}
accueil-months = Validated hours by month, { $year }

accueil-lots = { $count_n ->
    [0] No lot under way
    [one] { $count } lot under way
   *[other] { $count } lots under way
}
accueil-lots-aside = hours, on { $date }
accueil-lots-empty = No lot under way.
accueil-lots-empty-why = Import a buyer’s essential data, or prepare a contract in Calibration.
accueil-legend-done = done
accueil-legend-forecast = forecast
accueil-legend-expected = expected today
accueil-lot = Lot
accueil-progress = Progress
accueil-done = done
accueil-gap = forecast gap
accueil-end = end
accueil-sort = Sort
accueil-total = Total
accueil-total-done = { $done } of { $due }
accueil-was-put-off = Put off until { $date }: { $reason }
accueil-put-off-reason = Reason (optional)
