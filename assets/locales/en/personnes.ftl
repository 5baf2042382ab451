### People: the list, the sheet, criteria and their proofs, the pathway.

personnes-title = People
personnes-context = { $followed_n ->
    [0] nobody followed
    [one] { $followed } person followed, { $available_n ->
        [0] none available
       *[other] { $available } available
    }
   *[other] { $followed } followed, { $available_n ->
        [0] none available
       *[other] { $available } available
    }
}

## List

personnes-list = People followed
personnes-search = Name, trade, commune
personnes-search-short = Name, trade
personnes-filters = Filters
personnes-mine = Followed by me
personnes-available = Available
personnes-ending = Ending soon
personnes-left = Left
personnes-add = Add
personnes-add-long = Add a person
personnes-column-name = Name
personnes-column-trade = Trade wished
personnes-column-post = At work
personnes-column-hours = Hours
personnes-column-due = Next deadline
personnes-free = available
personnes-due-proof = proof
personnes-due-pass = PASS IAE
personnes-due-eligibility = eligibility
personnes-due-contract = contract
personnes-shown = { $total_n ->
    [0] nobody out of { $whole }
    [one] { $shown } person out of { $whole }
   *[other] { $shown } people out of { $whole }
}
personnes-key-next = next, previous
personnes-key-edit = edit
personnes-key-propose = propose
personnes-key-add = add
personnes-key-proof = proof
personnes-key-filter = search
personnes-key-close = close the sheet
personnes-reading = Reading the people
personnes-failed = The list could not be read
personnes-none-text = Nobody answers to “{ $text }”.
personnes-none-filter = Nobody in “{ $filter }”.
personnes-none-why = { $count_n ->
    [0] Check the spelling, or try the commune or the trade.
    [one] { $count } person answers without the filter “{ $filter }”.
   *[other] { $count } people answer without the filter “{ $filter }”.
}
personnes-clear-text = Clear the search
personnes-clear-filter = Remove the filter “{ $filter }”
personnes-first = This dossier follows nobody yet.
personnes-first-why = Add a person with their name; the criterion and the proof can wait for the first interview.

## Sheet

personnes-sheet = Sheet
personnes-sheet-reading = Reading the sheet
personnes-sheet-failed = The sheet could not be read
personnes-edit = Edit
personnes-close = Close the sheet
personnes-followed-by = Followed by { $name }
personnes-no-referent = Without a referent
personnes-agreed = agreement of { $date }
personnes-not-agreed = agreement to note
personnes-gone = left the pathway

personnes-eligibility = Eligibility
personnes-eligible-until = until { $date }
personnes-eligible-since = since { $date }
personnes-eligible-between = from { $since } to { $until }
personnes-eligible = established
personnes-not-eligible = not established
personnes-why = Why the person counts
personnes-at-date = Eligibility at another date
personnes-at-yes = Eligible on { $date }.
personnes-at-no = Eligibility not established on { $date }.
personnes-no-criterion = No criterion is recorded.
personnes-main = main criterion
personnes-proof-issued = { $kind } of { $date }
personnes-proof-seen = seen on { $date } by { $name }
personnes-proof-seen-nobody = seen on { $date }
personnes-proofs = { $count_n ->
    [one] { $count } proof
   *[other] { $count } proofs
}
personnes-proof-until = valid until { $date }
personnes-remove-proof = Remove the proof: { $proof }
personnes-make-main = Make it the main criterion
personnes-chances = Would a PASS IAE be possible?
personnes-chances-on = On { $date }, with the proofs seen.
personnes-pass-then = PASS IAE: { $state }
personnes-add-criterion = Add a criterion
personnes-new-proof = Add a proof: { $criterion }
personnes-remove-criterion = Withdraw the criterion: { $criterion }
personnes-remove-failed = It could not be removed

personnes-rights = Structures and PASS IAE
personnes-no-right = No structure, no PASS IAE.
personnes-rights-failed = The change could not be made
personnes-days-between = from { $from } to { $to }
personnes-days-since = since { $from }
personnes-attested = attestation seen on { $date }
personnes-not-attested = attestation not seen
personnes-add-structure = Add a structure
personnes-edit-structure = Edit: { $structure }
personnes-remove-structure = Remove the structure: { $structure }
personnes-pass = PASS IAE { $number }
personnes-pass-from = delivered by { $author }
personnes-pass-by-employer = Employer: { $structure }
personnes-pass-future = to come, until { $date }
personnes-pass-running = { $days_n ->
    [one] until { $date }, { $days } day left
   *[other] until { $date }, { $days } days left
}
personnes-pass-suspended = suspended until { $until }, ends on { $date }
personnes-pass-ended = ended on { $date }, another possible on { $from }
personnes-pass-withdrawn = withdrawn, valid until { $date }, another possible on { $from }
personnes-pass-suspension-value = Suspension { $days }: { $reason }
personnes-pass-extension-value = Extension { $days }: { $reason }
personnes-add-pass = Add a PASS IAE
personnes-pass-edit = Edit the PASS IAE { $number }
personnes-pass-remove = Remove the PASS IAE { $number }
personnes-pass-add-suspension = Suspend
personnes-pass-add-extension = Extend
personnes-pass-edit-event = Edit: { $event }
personnes-pass-remove-event = Remove: { $event }

personnes-absences = Absences
personnes-absence-value = { $days }, { $reason }
personnes-add-absence = Add an absence
personnes-edit-absence = Edit the absence { $days }
personnes-remove-absence = Remove the absence { $days }

personnes-wishes = Wishes and mobility
personnes-wish = Trade
personnes-skills = Skills
personnes-schedule = Working hours
personnes-weekly = Time wanted
personnes-weekly-value = { $hours } a week
personnes-free-from = Available
personnes-free-from-value = from { $date }
personnes-free-until-value = until { $date }
personnes-mobility = Mobility
personnes-radius-value = { $km } km at most
personnes-has-licence = driving licence B
personnes-has-vehicle = vehicle
personnes-has-transport = public transport
personnes-home = Lives in
personnes-contact = Contact
personnes-prescriber = Referring body
personnes-agreement = Agreement
personnes-agreement-both = { $informed }; { $agreed }
personnes-informed-on-value = information given on { $date }
personnes-informed-missing = information to give
personnes-agreed-on-value = agreed to be proposed on { $date }
personnes-agreed-missing = agreement to ask for
personnes-qpv-checked = Address checked on { $date }, { $source }
personnes-unknown = not said

personnes-pathway = Pathway
personnes-no-step = No step is noted.
personnes-planned = to come
personnes-add-step = Add a step
personnes-remove-step = Remove the step: { $step }
personnes-step-date = Date
personnes-step-label = Step
personnes-step-placeholder = Training site, 3 weeks
personnes-step-planned = Still to come
personnes-step-failed = The step was not saved

personnes-placements = Placements and proposals
personnes-no-placement = No placement, no proposal.
personnes-placed-since = { $employer }, since { $from }
personnes-placed-between = { $employer }, from { $from } to { $to }
personnes-placed-hours = { $hours } validated
personnes-proposed-on = proposed on { $date }
personnes-interview-on = interview on { $date }
personnes-hired-elsewhere-on = hired elsewhere, on { $date }
personnes-accepted-on = accepted on { $date }
personnes-refused-on = not retained on { $date }: { $reason }

personnes-hours-on = Hours on { $lot }
personnes-hours-by = declared by { $employer }
personnes-hours-missing = missing
personnes-hours-total = total

personnes-act-renew = Renew the proof
personnes-act-proof = Record a proof
personnes-act-criterion = Add a criterion
personnes-act-propose = Propose a post
personnes-act-hours = See the hours
personnes-act-edit = Edit the sheet of { $name }
personnes-act-propose-to = Propose a post to { $name }

## Form of the person

personnes-form-add = New person
personnes-form-edit = Edit { $name }
personnes-form-identity = Identity
personnes-form-home = Contact and residence
personnes-form-wishes = Wishes and mobility
personnes-form-follow = Follow-up
personnes-last-name = Last name
personnes-first-name = First name
personnes-birth-name = Birth name
personnes-birth-on = Birth date
personnes-sex = Sex
personnes-sex-hint = For the yearly report only; never used to match.
personnes-level = Level of qualification
personnes-phone = Telephone
personnes-email = E-mail
personnes-commune = Commune
personnes-postcode = Postal code
personnes-qpv = Priority district
personnes-qpv-name = Name of the district
personnes-qpv-checked-on = Address checked on
personnes-qpv-source = Where
personnes-qpv-source-placeholder = sig.ville.gouv.fr
personnes-wish-n = Trade wished, choice { $rank }
personnes-wish-hint = A trade of the list, or your own words.
personnes-skills-field = Skills and titles
personnes-skills-hint = One a line: CACES R482, mason’s title.
personnes-schedule-field = Constraints of hours and travel
personnes-schedule-hint = What the person can do and when; never a state of health nor a matter of justice.
personnes-radius = Distance accepted, in km
personnes-weekly-hours = Hours wanted a week
personnes-available-on = Available from
personnes-available-until = Available until
personnes-referent = Referent
personnes-prescriber-kind = Kind of referring body
personnes-prescriber-name = Name of the referring body
personnes-informed-on = Information given on
personnes-informed-hint = The day the person learnt what is noted about them, and why.
personnes-agreed-on = Agreed to be proposed, on
personnes-agreed-hint = Without it a company does not receive the name.
personnes-status = Situation
personnes-optional = optional
personnes-save = Save
personnes-saving = Saving…
personnes-cancel = Cancel
personnes-save-failed = The sheet was not saved
personnes-check-fields = { $count_n ->
    [one] One field is to correct.
   *[other] { $count } fields are to correct.
}

## Form of a criterion

personnes-criterion = Criterion
personnes-criterion-choose = Choose a criterion
personnes-criterion-sensitive = This criterion reveals a delicate situation (health, resources, justice, family, origin). Note it only if eligibility needs it; another criterion may be enough.
personnes-criterion-iae-only = This criterion serves to obtain a PASS IAE; it does not open the right to the clause by itself.
personnes-criterion-age = { $months_n ->
    [one] Document less than { $months } month old.
   *[other] Document less than { $months } months old.
}
personnes-criterion-seen = A proof was seen
personnes-criterion-kind = Proof seen
personnes-criterion-seen-on = Seen on
personnes-criterion-issued-on = Dated
personnes-criterion-valid-until = Valid until
personnes-criterion-until-hint = Only if the document says so.
personnes-criterion-main = Main criterion, the one the yearly report counts
personnes-criterion-need = choose a criterion
personnes-criterion-need-date = say when the proof was seen
personnes-criterion-failed = The criterion was not saved
personnes-criteria-failed = The list of criteria could not be read

## Forms of structures, PASS IAE and absences

personnes-starts-on = First day
personnes-ends-on = Last day
personnes-attested-on = Attestation seen on
personnes-structure-kind = Kind of structure
personnes-structure-choose = Choose a kind
personnes-structure-need = choose a kind of structure
personnes-structure-name = Structure
personnes-structure-outside = not in the dossier
personnes-structure-by-pass = This structure opens the right with a valid PASS IAE.
personnes-structure-excluded = Hours with this kind of structure are not counted, by caution.
personnes-structure-failed = The structure was not saved
personnes-pass-number = Number
personnes-pass-delivered-by = Delivered by
personnes-pass-starts-on = First day
personnes-pass-starts-hint = The end is computed.
personnes-pass-withdrawn-on = Withdrawn on
personnes-pass-failed = The PASS IAE was not saved
personnes-pass-suspension = Reason of the suspension
personnes-pass-extension = Reason of the extension
personnes-pass-choose-reason = Choose a reason
personnes-pass-need-reason = choose a reason
personnes-pass-sensitive = This reason reveals a delicate situation. It stays on the sheet and goes to no company.
personnes-pass-event-failed = The PASS IAE was not changed
personnes-absence-reason = Reason
personnes-absence-failed = The absence was not saved
