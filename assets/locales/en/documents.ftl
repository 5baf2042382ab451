### The documents of a calibration: the note for the buyer, the texts of the clause, what a reader finds in them.
### Hours, amounts and dates come already written. The texts of the clause themselves are in assets/clauses.

## Calibration note

document-note-title = Calibration note
document-note-note = Draft: to be validated by the buyer. The hours proposed come from the data below; they are no legal advice. “Not checked”: a custom, or a text that was not read again at its source.
document-subtitle = { $title } – { $buyer } (version { $version }, { $date })
document-footer = { $author } – { $date }
document-asked = What is asked
document-asked-of = { $buyer } is preparing the contract “{ $title }” ({ $kind }) and plans an integration action in it.
document-launch = Publication planned on { $date }.
document-duration = { $months ->
    [one] Duration: { $months } month.
   *[other] Duration: { $months } months.
}
document-ccag-none = CCAG (general conditions): none.
document-ccag-unchosen = CCAG (general conditions): not chosen yet.
document-ccag-works = The contract refers to the CCAG-Travaux (works).
document-ccag-supplies = The contract refers to the CCAG-FCS (supplies and services).
document-ccag-intellectual = The contract refers to the CCAG-PI (intellectual services).
document-ccag-digital = The contract refers to the CCAG-TIC (digital).
document-ccag-industrial = The contract refers to the CCAG-MI (industrial).
document-ccag-project-management = The contract refers to the CCAG-MOE (project management).
document-device = Device retained: { $device }.
document-scenario = Scenario retained: { $name }.
document-key-figures = Key figures
document-figure-kept = { $hours } of integration to write
document-figure-equivalent = , that is { $days } days or { $fte } FTE over a year (1 day = { $day }, 1 FTE = { $year }).
document-figure-incomplete = { $count ->
    [one] { $count } lot is not calibrated yet: the total is incomplete.
   *[other] { $count } lots are not calibrated yet: the total is incomplete.
}
document-figure-range = Calculation: { $central }, between { $low } and { $high }, bounds added lot by lot.
document-figure-band = Eight chances in ten to be between { $p10 } and { $p90 }; as likely above as below { $p50 }.
document-figure-amount = { $lots ->
    [one] Estimated amount: { $amount } excluding tax, in one lot.
   *[other] Estimated amount: { $amount } excluding tax, in { $lots } lots.
}
document-figure-posts = { $pool ->
    [0] { $posts } full-time posts over the duration; nobody in the pool fits today.
    [one] { $posts } full-time posts over the duration, for { $pool } person in the pool who fits today.
   *[other] { $posts } full-time posts over the duration, for { $pool } people in the pool who fit today.
}
document-lots = Lots
document-lot = { $number }. { $title }
document-column-lot = Lot
document-column-title = Title
document-column-amount = Amount excl. tax
document-column-low = Low
document-column-central = Central
document-column-high = High
document-column-kept = To write
document-column-hours = Integration hours
document-column-verdict = Opinion
document-verdict-tight = Tight: short pool
document-verdict-incomplete = To complete
document-total = Total
document-none = –
document-no-clause = no clause
document-formula = Formula ({ $method }): { $formula }.
document-worked = { $lot }: { $formula }.
document-worked-none = { $lot }: { $why }
document-worked-method = {" "}Method: { $method }.
document-kept-rounded = {" "}Rounded: { $hours }.
document-kept-typed = {" "}Retained: { $hours }.
document-result-firm = {" "}Firm, on the minimum: { $hours }.
document-result-maximum = {" "}If the maximum is ordered: { $hours }.
document-result-per = {" "}For each €10,000 invoiced, excluding tax: { $hours }.
document-result-works = {" "}Works: { $hours }.
document-result-operation = {" "}Operation: { $hours }.
document-drivers = What moves the total
document-drivers-unit = hours
document-drivers-caption = Calculated total when one factor alone changes, the others at their central value ({ $hours }).
document-feasibility = Feasibility
document-lot-reason = { $lot }: { $why }
document-law = What the law says
document-articles = Articles of the public procurement code
document-article = Duty and European threshold (article { $article })
document-derogation = Departure decided by the buyer: { $case } Reason: { $reason } ({ $by }, { $date }).
document-reserved = Reservation planned: { $label }.
document-reserved-line = { $label } ({ $count ->
    [one] article { $article }
   *[other] articles { $article }
} of the public procurement code)
document-reserved-article = Reservation (article { $article })
document-articles-and = { $first } and { $last }
document-reserved-disability = sheltered enterprises and services (EA, ESAT) and equivalents
document-reserved-integration = work-integration social enterprises (SIAE) and equivalents
document-reserved-prison = economic operators who employ detained people
document-reserved-social-economy = social and solidarity economy enterprises, for social and other specific services
document-method = Method and sources
document-method-bounds = Low and high bounds: labour share and hourly cost at both ends of their profile; a typed value keeps its width. Calculated hours are rounded to a tenth, lot by lot, then added.
document-profile = { $label }: labour from { $low } to { $high }, hourly cost from { $cheap } to { $dear }
document-profile-own = the office’s own profile, { $source }
document-bands-own = the office’s own table, { $source }
document-profile-learned = drawn towards the office’s finished lots
document-typed = Labour share or hourly cost typed, not taken from the profile, for lots { $lots }.
document-source = { $label }. Source: { $source } ({ $state }).
document-sources = Sources and checks
document-valid-from = { $label }, in force since { $from }
document-valid-to = { $label } and until { $until }
document-read-on = as of { $date }, { $state }
document-checked = checked
document-unchecked = not checked

## Texts of the clause: what is written in their places

document-clause-title = Social integration clause
document-clause-note = Draft wording: to be validated by the buyer. Each part is copied into the document it names. What stands in brackets is still to be filled in. What the last page calls “not checked” must be read again before publication.
document-lot-hours = Lot { $number }, { $title }: { $hours }
document-order-line = Lot { $number }, { $title }: { $hours } for each { $slice } invoiced, excluding tax
document-order-firm = , of which { $hours } firm on the minimum amount
document-order-trigger = , from { $amount } invoiced, excluding tax
document-phase-line = Lot { $number }, { $title }: { $works } during the works, { $operation } during operation
document-deadline-monthly = each month, by day { $day } of the following month
document-deadline-quarterly = each quarter, by day { $day } of the month that follows
document-penalty-smic = { $amount }, that is { $multiple } times the gross hourly minimum wage of { $base }
document-penalty-phss = { $amount }, that is { $multiple } times the hourly social-security ceiling of { $base }
document-phone = phone { $value }
document-email = { $value }
document-facilitator-name = Name: { $value }
document-facilitator-role = Role: { $value }
document-facilitator-office = Office: { $value }
document-facilitator-address = Address: { $value }
document-facilitator-phone = Phone: { $value }
document-facilitator-email = Email: { $value }
document-fill-name = [à compléter : name of the facilitator]
document-fill-role = [à compléter : role]
document-fill-office = [à compléter : office]
document-fill-address = [à compléter : address]
document-fill-phone = [à compléter : phone]
document-fill-email = [à compléter : email]
document-fill-facilitator = [à compléter : name of the facilitator]
document-fill-reach = [à compléter : phone or email of the facilitator]
document-fill-hours = [à compléter : hours]
document-fill-penalty = [à compléter : amount]
clause-modality-direct = Direct hire by the company, with an open-ended or fixed-term contract
clause-modality-work-study = Work-study: apprenticeship or professionalisation contract
clause-modality-temporary = Assignment by a temporary work agency, in particular an integration (ETTI) or adapted one (EATT)
clause-modality-geiq = Assignment by an employers’ group for integration and qualification (GEIQ)
clause-modality-ai = Assignment by an intermediary association (AI)
clause-modality-subcontract = Subcontracting or joint contracting with an integration structure, an adapted enterprise, an ESAT or a neighbourhood enterprise
clause-part-rc = Consultation rules: social integration clause
clause-part-ccap = Special conditions: integration action
clause-part-annex = Annex to the act of commitment: integration commitment
clause-part-calendar = Annex to the special conditions: follow-up calendar
clause-part-penalties = Special conditions: penalties of the integration action
clause-part-contact = Facilitator of the social clause
clause-part-publics = Annex to the special conditions: eligible publics

## Names of the blocks of text

clause-block-rc-mention = Mention of the clause
clause-block-rc-duty = Legal duty
clause-block-rc-derogation = Departure with its reason
clause-block-rc-no-criterion = No award criterion
clause-block-rc-criterion = Award criterion
clause-block-rc-reserved = Reservation
clause-block-ccap-works = CCAG-Travaux (works)
clause-block-ccap-supplies = CCAG-FCS (supplies and services)
clause-block-ccap-intellectual = CCAG-PI (intellectual services)
clause-block-ccap-digital = CCAG-TIC (digital)
clause-block-ccap-industrial = CCAG-MI (industrial)
clause-block-ccap-project-management = CCAG-MOE (project management)
clause-block-ccap-no-ccag = Without CCAG
clause-block-ccap-unchosen = CCAG not chosen yet
clause-block-ccap-perimeter = Perimeter and volume
clause-block-ccap-orders = Call-off orders
clause-block-ccap-phases = Two phases
clause-block-ccap-publics = Eligible people
clause-block-ccap-modalities = Modalities
clause-block-ccap-facilitator = Facilitator
clause-block-ccap-holder = Duties of the holder
clause-block-ccap-control = Follow-up and control
clause-block-ccap-pooling = Pooling
clause-block-ccap-difficulty = Difficulties
clause-block-ccap-failure = Failures
clause-block-annex-commitment = Commitment of the company
clause-block-annex-correspondent = Correspondent of the company
clause-block-annex-signature = Signature
clause-block-calendar = Calendar
clause-block-penalty-hours = Hours not done
clause-block-penalty-late = Late documents
clause-block-penalty-cap = Cap of the penalties
clause-block-penalty-decision = Decision of the buyer
clause-block-penalty-none = No penalty of its own
clause-block-contact = Contact of the facilitator
clause-block-publics-doors = Eligible publics

## What a reader finds

lint-lot-without-hours = Lot { $number }, { $title }: no hours. Complete its calibration, or say it has no clause.
lint-no-hours = No lot bears hours: there is no clause to write.
lint-hours-differ = “{ $found }”: these hours are neither a lot’s nor the total of { $total }. Mend the text or the calibration.
lint-hours-without-lot = The text speaks of a lot { $number } that is not in the calibration.
lint-hours-not-written = Lot { $number }, { $title }: its { $hours } are written nowhere.
lint-modality-none = No modality is open: the company could not keep its commitment.
lint-modality-closed = “{ $modality }” is closed: leaving every modality open keeps companies in.
lint-wording-sex = “{ $found }”: keeping or refusing a post by sex is discrimination. Name the difficulty of access to work, not the person.
lint-wording-nationality = “{ $found }”: nationality is no condition; the right to work is enough.
lint-wording-residence = “{ $found }”: residence may open a right (priority district), it cannot exclude. Write “among them the inhabitants of…” beside other publics.
lint-wording-local = “{ $found }”: a local preference breaks the equality of candidates. Name neither seat nor territory of the company.
lint-wording-age = “{ $found }”: age may be one door among others, not the only condition. Refer to the list of eligible publics.
lint-wording-origin = “{ $found }”: origin or religion enter no condition. Remove these words.
lint-wording-family = “{ $found }”: family situation enters no condition. Remove these words.
lint-wording-health = “{ $found }”: only fitness for the post, seen by occupational medicine, may be asked.
lint-wording-record = “{ $found }”: this condition leaves out a public of the clause. Keep it only if a text demands it for the post.
lint-wording-modality = “{ $found }”: closing a modality restricts competition. Leave the choice to the company.
lint-content-perimeter = The perimeter of the action is not said.
lint-content-facilitator = The facilitator and how to reach them are not said.
lint-content-publics = The eligible publics are not said.
lint-content-hours = The volume of integration hours is not said.
lint-content-modalities = The open modalities are not said.
lint-content-control = The control of the action is not said.
lint-content-difficulty = Nothing is said of difficulties: hours suspended or reduced.
lint-content-penalties = Nothing is said of penalties, not even that there are none.
lint-launch-missing = Publication date unknown: the rules are read as of today.
lint-ccag-not-chosen = CCAG not chosen yet: the clause does not say which general conditions the contract refers to. Choose in the facts of the tender (a CCAG, or none).
lint-rule-upcoming = { $rule }: in force only on { $from }, after the publication.
lint-rule-expired = { $rule }: no longer in force since { $until }. Replace this text.
lint-rule-unchecked = { $rule }: reference not checked, to be read again before publication.
lint-placeholder = To fill in before publication: { $place }
lint-penalty-per-hour = { $written } for an hour not done: unusual (above { $limit }, a mark not checked).
lint-penalty-late = { $written } for a day of delay: unusual (above { $limit }, a mark not checked).
lint-penalty-cap = Cap of { $written }: unusual (above { $limit }, a mark not checked).

## Files, history, refusals

document-kind-note = Calibration note
document-kind-clause = Clause texts
document-file-note = Calibration note - { $title } - v{ $version }
document-file-clause = Social clause - { $title } - v{ $version }
journal-document = { $kind } produced for { $title }: { $file }
journal-document-options = Penalties and reporting changed: { $title }
journal-document-block = Text of the clause changed: { $block }
journal-document-block-back = Text of the clause back to ours: { $block }
progress-document-read = Reading the calibration
progress-document-check = Reading the texts again
progress-document-draw = Laying out
progress-document-write = Writing the file
error-document-refused = { $count ->
    [one] The document is not written. { $first }
   *[other] The document is not written: { $count } points prevent it. The first: { $first }
}
error-document-exists = “{ $file }” exists already and is not replaced. Free name: “{ $free }”.
error-document-write = “{ $file }” could not be written. Check the folder and the room left, then try again.
error-document-made = The layout failed. Nothing was written.
error-document-kind = Choose the note or the clause.
error-document-format = Choose PDF, Word or text.
error-document-rule = Choose the penalty rule in the list.
error-document-amount = This amount is not plausible.
error-document-multiple = A multiple is above zero, and 20 at most.
error-document-rhythm = Choose monthly or quarterly reporting.
error-document-day = From 1 to 28 of the month.
error-document-modality = This modality is not in the list.
error-document-modality-none = Leave at least one modality open.
error-document-places-missing = This text must keep: { $places }
error-document-places-unknown = Nothing would fill: { $places }
