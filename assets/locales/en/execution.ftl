### Follow-up of the execution: what counts, what it takes to hold, what waits.
### Hours, dates, months and rates arrive already written, with their unit.

## Count of a line of hours

count-full = Counted: validated, under contract, eligible, within the dates of the lot.
count-declared = To check: declared, no proof so far.
count-evidenced = To check: the proof is there, the validation is missing.
count-rejected = Rejected.
count-negative = A negative line does not count: correct the original line.
count-before-contract = Before the contract starts, on { $date }.
count-after-contract = After the contract ends, on { $date }.
count-before-lot = Before the lot starts, on { $date }.
count-after-lot = After the lot ends, on { $date }.
count-before-eligibility = Before eligibility starts, on { $date }.
count-after-eligibility = After eligibility ends, on { $date }.
count-never-eligible = The person’s eligibility is not established.
count-part-month = { $days ->
    [one] { $days } day covered this month, so { $most } at most.
   *[other] { $days } days covered this month, so { $most } at most.
}
count-part-month-over = { $days ->
    [one] { $days } day covered this month, so { $most } at most: { $rest } do not count.
   *[other] { $days } days covered this month, so { $most } at most: { $rest } do not count.
}
count-month-refused = { $hours } in the month, all lots together: above { $limit }, refused. Legal ceiling: { $weekly } a week ({ $source }).
count-month-warned = { $hours } in the month, all lots together: above { $limit }, to check. Legal ceiling: { $weekly } a week ({ $source }).
count-left-training = Training not counted: { $hours }.
count-left-leave = Paid leave not counted: { $hours }.
count-left-overtime = Overtime not counted: { $hours }.
count-over-payslip = { $allocated } shared out for { $payslip } on the payslip: { $over } too many.

## To hold

hold-nothing-due = No hours are due on this lot.
hold-reached = The commitment is met: { $done } for { $due }, { $surplus } beyond.
hold-closed = Lot finished: { $missing } are missing out of { $due }.
hold-to-check = { $hours } to check are not counted.
hold-first-declaration = First declaration, for { $month }, expected on { $date } at the latest.
hold-silent = No validated hour on { $date }, although a quarter of the lot has passed.
hold-per-month = It takes { $hours } a month until { $month }.
hold-last-month = The last validated month, { $month }, gave { $hours }.
hold-contracts-ending = { $ending ->
    [one] { $ending } contract out of { $total } ends before { $date }.
   *[other] { $ending } contracts out of { $total } end before { $date }.
}
hold-on-track = Signed contracts are enough: { $forecast } forecast for { $due }.
hold-band-observed = Range: between { $low } and { $high } at the end. Over { $months ->
    [one] { $months } declared month
   *[other] the last { $months } declared months
}, most gave between { $low_share } and { $high_share } of the hours that contracts announced.
hold-band-default = Range: between { $low } and { $high } at the end, keeping between { $low_share } and { $high_share } of the hours that contracts announce. This is the assumption of the rules: { $months ->
    [0] no declared month
    [one] { $months } declared month
   *[other] { $months } declared months
} is not enough to observe the rhythm of the lot.
hold-posts = { $posts ->
    [one] { $posts } more post from { $date } closes the gap of { $missing }: { $posts } × { $months } months × { $hours } = { $gain }.
   *[other] { $posts } more posts from { $date } close the gap of { $missing }: { $posts } × { $months } months × { $hours } = { $gain }.
}
hold-post-observed = { $hours } a month: mean of a post observed on this lot.
hold-post-default = { $hours } a month and post: assumption of the settings, the lot is too young for a mean.
hold-no-return = { $posts ->
    [one] After { $date }, even { $posts } more post ({ $hours } a month) is no longer enough.
   *[other] After { $date }, even { $posts } more posts ({ $hours } a month) are no longer enough.
}
hold-no-return-passed = { $posts ->
    [one] Since { $date }, even { $posts } more post ({ $hours } a month) is no longer enough.
   *[other] Since { $date }, even { $posts } more posts ({ $hours } a month) are no longer enough.
}

## To do

alert-lot-late = { $lot }: { $missing } will be missing on { $date }
alert-lot-late-detail = Forecast { $forecast } out of { $due }
alert-lot-late-detail-until = Forecast { $forecast } out of { $due } · point of no return on { $date }
alert-lot-late-detail-passed = Forecast { $forecast } out of { $due } · point of no return passed since { $date }
alert-declaration = { $company } has not declared { $month }
alert-declaration-several = { $company } has declared nothing for { $count } months, since { $month }
alert-declaration-awaited = { $company }: declaration for { $month } expected
alert-declaration-detail = { $lot } · no reminder sent
alert-form = { $company } has not sent back the form { $about }
alert-behind = { $company }: { $lot } is too far behind its commitment
alert-silent = { $lot }: no news
alert-silent-detail = No exchange noted and no hours received since { $date }
alert-silent-days = { $days ->
    [one] { $days } day of silence
   *[other] { $days } days of silence
}
alert-ladder-first = { $lot } · no reminder noted · { $step } from { $on }
alert-ladder-next = { $lot } · { $done } on { $date } · { $step } from { $on }
alert-ladder-answer = { $lot } · last step on { $date } · answer expected until { $until }
alert-ladder-ended = { $lot } · last step on { $date }, no answer by { $until } · the buyer may decide on a penalty
alert-to-check = { $lines ->
    [one] { $lot }: { $lines } line of hours to check
   *[other] { $lot }: { $lines } lines of hours to check
}
alert-to-check-detail = From { $month } · the oldest has been waiting since { $date }
alert-proof = { $person }: a proof expires on { $date }
alert-proof-detail = { $criterion }
alert-eligibility = { $person }: eligibility ends on { $date }
alert-eligibility-detail = Hours will no longer count afterwards · { $hours } already validated
alert-pass = { $person }: end of the PASS IAE on { $date }
alert-pass-detail = No job in an integration structure after that · extension or way out to prepare
alert-contract = { $person }: contract ends on { $date }
alert-contract-detail = { $lot } · { $left } left to do, { $missing } of them without a signed contract
alert-calibration = { $contract }: the buyer is waiting for the hours
alert-calibration-detail = Publication on { $date } · { $calibrated } lots calibrated out of { $lots }
alert-lot-ending = { $lot }: the lot ends on { $date }
alert-lot-ending-detail = { $done } validated out of { $due } · { $missing } will be missing · report and certificate to prepare
alert-no-date = no date
alert-today = today
alert-days-left = { $days ->
    [one] { $days } day to act ({ $date })
   *[other] { $days } days to act ({ $date })
}
alert-days-late = { $days ->
    [one] { $days } day late ({ $date })
   *[other] { $days } days late ({ $date })
}
alert-hours-waiting = { $hours } waiting

alert-verb-propose = { $posts ->
    [0] Propose people
    [one] Propose { $posts } person
   *[other] Propose { $posts } people
}
alert-verb-remind = Remind
alert-verb-mail = Write
alert-verb-call = Call
alert-verb-letter = Prepare the letter
alert-verb-formal-notice = Prepare the formal notice
alert-verb-open-lot = See the lot
alert-verb-check = Check
alert-verb-ask-proof = Ask for the proof
alert-verb-open-person = Open the sheet
alert-verb-next-post = Prepare what follows
alert-verb-calibrate = Write the clause
alert-verb-prepare-end = Prepare the end

## Penalties: the computation, step by step, for the buyer who decides

penalty-missing = { $due } due − { $done } validated − { $exempted } exempted = { $missing } missing.
penalty-per-hour = { $missing } × { $price } for each hour not done = { $amount }.
penalty-smic = { $missing } × { $multiple } times the hourly minimum wage of { $base } = { $amount }.
penalty-phss = { $missing } × { $multiple } times the hourly social security ceiling of { $base } = { $amount }.
penalty-no-hour-rule = The contract has no penalty for hours that are not done.
penalty-delay = { $days ->
    [one] { $days } day late × { $per_day } = { $amount }.
   *[other] { $days } days late × { $per_day } = { $amount }.
}
penalty-capped = The sum of { $sum } is above the contract’s cap: it is brought down to { $cap }.
penalty-under-cap = The sum of { $sum } stays under the contract’s cap of { $cap }.
penalty-total = Possible penalty: { $amount }. The buyer decides to apply it, to lower it or to give it up.
