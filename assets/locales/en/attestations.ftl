### Certificate, reports, statement of a company, control pack: what they say.
### They state and decide nothing. Hours, dates and rates arrive already written.

## Titles

attest-title-completed = Certificate of completion of the social clause
attest-title-partial = Certificate of partial completion of the social clause
attest-title-none = Certificate of non-completion of the social clause
attest-title-nothing-due = State of the social clause
attest-title-interim = Interim report on the social clause
attest-title-final = Final report on the social clause
attest-title-statement = Statement of integration hours
attest-title-control = Control pack
attest-subtitle = { $lot } – { $buyer } ({ $date })
attest-statement-month = { $company } – { $month }
attest-statement-months = { $company } – { $from } to { $to }
attest-control-subtitle = { $about } ({ $date })

## What the document is worth

attest-draft = Draft made by the facilitator from the hours validated in the office’s file. It states and decides nothing: the buyer decides.
attest-basis = An hour counts once, if it is validated and if, on that day, the person was eligible, under contract and within the dates of the lot. Hours to check are not counted.
attest-sign = [to fill in: place, date, name and signature]
attest-provisional = The lot runs until { $date }: this state is provisional.
attest-provisional-open = The end of the lot is not known: this state is provisional.
attest-statement-note = To compare with what you declared. Tell the facilitator of any difference; nothing is final before the end of the lot.
attest-control-note = Confidential, for the control alone. Documents were seen and are not kept here: what is written is the fact, the date and who saw them.

## Finding

attest-finding-completed = On { $date }, { $done } of integration are validated out of { $due } due, that is { $rate }: the commitment is carried out.
attest-finding-partial = On { $date }, { $done } of integration are validated out of { $due } due, that is { $rate }: { $missing } are missing.
attest-finding-none = On { $date }, no hour of integration is validated out of { $due } due.
attest-finding-nothing-due = On { $date }, no hour is due; { $done } of integration are validated.

## Tables: what they show

attest-line = { $label }: { $value }
attest-contract = Contract
attest-figures = Hours and people
attest-by-employer = Validated hours by employer
attest-by-modality = Validated hours by modality
attest-people-by-modality = People by main modality
attest-outcomes-caption = People whose contract ended, by situation
attest-ahead-figures = Forecast
attest-criteria = Criteria and proofs seen
attest-hours = Hours month by month
attest-curve-caption = Hours expected and validated, cumulated at the end of the month.
attest-curve-unit = hours
attest-expected-short = Expected
attest-done-short = Validated

## Parts

attest-essential = The essential
attest-ahead = What is left to do
attest-curve = Over the months
attest-owed = What is due
attest-who = Who did the hours
attest-outcomes = After the contract
attest-proofs = Proofs and reminders
attest-gaps = What is missing
attest-whole = Total

## Headings

attest-column-fact = Item
attest-column-value = Value
attest-column-quantity = Quantity
attest-column-people = People
attest-column-hours = Hours
attest-column-employer = Employer
attest-column-modality = Modality
attest-column-outcome = Situation
attest-column-date = Date
attest-column-line = Line
attest-column-reason = Reason
attest-column-post = Work contract
attest-column-month = Month
attest-column-declared = Declared
attest-column-counted = Counted
attest-column-why = Why
attest-column-criterion = Criterion
attest-column-proof = Proof
attest-column-seen = Seen on
attest-column-issued = Dated
attest-column-until = Valid until
attest-column-at-hire = On hire

## Contract, hours and people

attest-buyer = Buyer
attest-market = Contract
attest-reference = Reference
attest-lot = Lot
attest-holders = Holders
attest-period = Dates of the lot
attest-due = Hours due
attest-done = Hours validated
attest-rate = Completion rate
attest-missing = Hours missing
attest-more = Hours beyond
attest-to-check = Hours to check, not counted
attest-people = People who worked
attest-contracts = Work contracts
attest-people-all = People
attest-contracts-all = Work contracts
attest-expected = Hours expected today
attest-forecast = Hours forecast at the end
attest-gap = Forecast gap
attest-no-return = Last date to act
attest-accrued = For invoices or orders
attest-declared = Hours declared
attest-counted = Hours counted
attest-unproven = Hours without a proof
attest-unproven-hires = Hires without a proof
attest-unproven-criteria = Eligibilities not established on hire
attest-employer-label = Employer
attest-user-company = Where the person works
attest-work-contract = Kind of contract
attest-first-day = First day
attest-last-day = Last day
attest-hire-proof = Proof of hire
attest-eligible = Eligible on { $date }, the first day.
attest-not-eligible = Eligibility not established on { $date }, the first day.
attest-no-proof = No proof
attest-proof-seen = Proof seen
attest-proof = { $kind }, { $seen }
attest-seen = { $date }, { $by }
attest-person = Person no. { $number }
attest-payslip = payslip of { $hours }, { $date }
attest-criterion-hidden = Criterion not named here
attest-state-proven = valid
attest-state-expired = expired
attest-state-later = later
attest-state-none = missing
attest-state-age = age outside
attest-state-birth = birth unknown
attest-state-unknown = unknown code
attest-post = { $job }, since { $date }
attest-post-named = { $who }, { $job }, since { $date }
attest-job-unknown = Job not said
attest-employer = { $name } ({ $role })
attest-dates = { $from } to { $to }
attest-months = { $from } to { $to }

## Outcomes, proofs, reminders

attest-withheld = Detail not shown: it would point at people. Total: { $total }; under { $threshold }, a group is not shown alone.
attest-outcomes-none = No situation is known at the end of the contracts.
attest-outcomes-open = Situation not recorded for { $count } people.
attest-outcomes-some = The situation of a few people is not recorded.
attest-proofs-all = Every declared hour is covered by a proof.
attest-proofs-missing = { $hours } declared are covered by no proof noted.
attest-reminders = { $count ->
    [one] { $count } reminder sent.
   *[other] { $count } reminders sent.
}
attest-notices = { $count ->
    [one] { $count } formal notice.
   *[other] { $count } formal notices.
}
attest-months-awaited = Declarations awaited: { $months }.
attest-proofs-awaited = Proofs awaited for { $hours }: { $months }.
attest-statement-empty = No hour is declared or awaited for this period.
attest-gap-hours = { $post }: { $hours } without a proof ({ $months }).
attest-gap-hire = { $post }: nothing proves the hire.
attest-gap-criteria = { $post }: no proof establishes eligibility on the first day.
attest-gaps-none = Nothing is missing.

## Files, refusals

document-kind-attestation = Certificate
document-kind-interim = Interim report
document-kind-final = Final report
document-kind-statement = Statement of hours
document-kind-control = Control pack
document-file-attestation = Certificate - { $title } - v{ $version }
document-file-interim = Interim report - { $title } - v{ $version }
document-file-final = Final report - { $title } - v{ $version }
document-file-statement = Statement of hours - { $title } - { $months } - v{ $version }
document-file-control = Control pack - { $title } - v{ $version }
error-attest-kind = Choose the certificate, a report, the statement or the control pack.
error-attest-lot = Choose the lot.
error-attest-company = Choose the company.
error-attest-months = Choose the months.
error-attest-long = { $most } months at most.
error-attest-about = Choose a person, a lot or a buyer.

## Writing them

papiers-title = Write a document
papiers-state = { $done } validated out of { $due } due
papiers-kind = Document
papiers-what-attestation = One page: what is validated of what is due. No name.
papiers-what-interim = Where the lot stands, what is left to do to hold it. No name.
papiers-what-final = What was due, what was done, what became of people. No name.
papiers-what-statement = The hours of a company, month by month, and why some do not count. Never a criterion.
papiers-what-control = Criteria, proofs, validity on hire, hours and what is missing: for a control, to hand over in person.
papiers-names = Names of people
papiers-names-none = None: the job and the first day
papiers-names-initials = Initials
papiers-names-full = Full names
papiers-names-warning = Choose it only if whoever receives it may know them and needs them.
papiers-sensitive = Name the criteria of health, justice and origin
papiers-sensitive-hint = Otherwise they are counted and not named.
papiers-buyer = Every lot of the buyer: { $name }
papiers-no-company = No company on this lot.
papiers-read = Read
papiers-reading = Composing…
papiers-write = Write…
papiers-preview = Text of the document
papiers-produced = Documents written
papiers-produced-none = No document written for this lot. Each is dated, numbered and never replaced.
papiers-failed = The documents could not be read
papiers-loading = Reading the documents…
papiers-control = Control pack
