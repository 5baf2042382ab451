### Matching: the open posts, the people for each and why, the proposals.

rapprochement-title = Matching
rapprochement-context = { $seats_n ->
    [0] no open post
    [one] { $seats } open post
   *[other] { $seats } open posts
}, { $available_n ->
    [0] nobody available
    [one] { $available } person available
   *[other] { $available } people available
}

## Posts

rapprochement-needs = Open posts
rapprochement-by-gap = by delay
rapprochement-others = Filled or closed
rapprochement-seats = { $seats_n ->
    [0] filled
    [one] { $seats } post, on { $date }
   *[other] { $seats } posts, on { $date }
}
rapprochement-held = held
rapprochement-suggested = Suggested posts
rapprochement-suggested-all = Accept all
rapprochement-suggested-open = Open
rapprochement-suggested-edit = Change before opening
rapprochement-suggested-failed = The suggested posts could not be opened or read
rapprochement-see-needs = See the posts
rapprochement-add-need = Add a need
rapprochement-edit-need = Edit the need
rapprochement-reading = Reading the posts
rapprochement-failed = The posts could not be read
rapprochement-empty = No open post.
rapprochement-empty-why = A need says what a company looks for on a lot: trade, dates, place. The people who fit appear at once, with the reasons.

## People for a post

rapprochement-people = People for this post
rapprochement-need-title = { $seats_n ->
    [0] { $title }, filled
    [one] { $title }, { $seats } post
   *[other] { $title }, { $seats } posts
}
rapprochement-period = from { $from } to { $to }
rapprochement-weekly = { $hours } a week
rapprochement-licence = driving licence B
rapprochement-need-reading = Comparing people with this post
rapprochement-need-failed = People could not be compared
rapprochement-fits = Fit
rapprochement-conditional = Would fit under a condition
rapprochement-out = Set aside today
rapprochement-nobody-fits = Nobody fits without a condition today.
rapprochement-nobody-conditional = Nobody else is close to fitting.
rapprochement-nobody-out = Nobody is set aside.
rapprochement-nobody-at-all = Nobody is followed in this dossier.
rapprochement-out-sentence = { $reasons }.
rapprochement-see-out = See the list
rapprochement-more = { $count_n ->
    [one] See the next person
   *[other] See the next { $count }
}
rapprochement-mark-check = fits
rapprochement-mark-warning = to know
rapprochement-mark-stop = prevents
rapprochement-unlock = What would unlock:
rapprochement-unlock-both = { $first } and { $second }
rapprochement-unlock-or = or { $changes }
rapprochement-unlock-more = { $count_n ->
    [one] See the other way
   *[other] See the { $count } other ways
}
rapprochement-unlock-less = Keep the simplest one only
rapprochement-out-why = Why nothing unlocks
rapprochement-out-less = Hide
rapprochement-out-refused = Said no to this post: it is no longer a matter of conditions.
rapprochement-out-blockers = { $count_n ->
    [one] One obstacle, which no change in reach removes.
   *[other] { $count } obstacles: no change in reach, nor two together, removes them all.
}
rapprochement-propose = Propose
rapprochement-propose-name = Propose { $name }
rapprochement-proposed = proposed
rapprochement-propose-failed = The proposal was not saved
rapprochement-no-score = People are not scored. The order follows the trade wished, the journey, the eligibility left, the hours already done on the lot and the time wanted.

## Proposals

rapprochement-proposals = Proposals
rapprochement-proposals-count = { $count_n ->
    [0] none
    [one] { $count } person
   *[other] { $count } people
}
rapprochement-no-proposal = Nobody is proposed for this post yet.
rapprochement-no-proposal-why = Proposing commits nobody: nothing is sent, what follows is noted here.
rapprochement-status-proposed = proposed on { $date }
rapprochement-status-interview = interview on { $date }
rapprochement-status-hired-elsewhere = hired elsewhere on { $date }
rapprochement-status-accepted = accepted on { $date }
rapprochement-status-refused = not retained on { $date }
rapprochement-status-placed = placed on { $date }
rapprochement-reason = reason: { $reason }
rapprochement-accept = Accept
rapprochement-refuse = Do not retain
rapprochement-place = Place
rapprochement-propose-again = Propose again
rapprochement-see-lot = See the lot
rapprochement-refuse-reason = Why this person is not retained
rapprochement-refuse-choose = Choose a reason
rapprochement-refuse-save = Note the reason
rapprochement-refuse-need = choose a reason
rapprochement-decide-failed = The decision was not saved
rapprochement-cancel = Cancel

## Placement

rapprochement-place-title = Place { $name }
rapprochement-employer = Employer
rapprochement-employer-choose = Choose the employer
rapprochement-employer-none = No company is on this lot.
rapprochement-employer-add = Add a company to the lot
rapprochement-modality = Modality
rapprochement-contract-type = Contract of work
rapprochement-contract-direct = CDD
rapprochement-contract-work-study = Apprenticeship contract
rapprochement-contract-temporary = Integration temporary work
rapprochement-contract-geiq = Professionalisation contract
rapprochement-contract-ai = Made available
rapprochement-contract-subcontract = CDDI
rapprochement-starts-on = First day
rapprochement-ends-on = Planned end
rapprochement-ends-hint = Empty: no end date.
rapprochement-weekly-hours = Hours a week
rapprochement-place-save = Place
rapprochement-saving = Saving…
rapprochement-place-need = choose the employer
rapprochement-place-failed = The placement was not saved

## Form of a need

rapprochement-form-lot = Lot
rapprochement-form-lot-choose = Choose a lot
rapprochement-form-lots-failed = The lots could not be read
rapprochement-form-title = Post
rapprochement-form-title-hint = As the company calls it: formworker, fitter’s mate.
rapprochement-form-trade = Trade
rapprochement-form-trade-none = not said
rapprochement-form-seats = Number of posts
rapprochement-form-starts = First day
rapprochement-form-ends = Last day
rapprochement-form-hours = Hours a week
rapprochement-form-place = Place
rapprochement-form-place-hint = Commune of the site.
rapprochement-form-licence = Driving licence B required
rapprochement-form-skills = What the post requires
rapprochement-form-skills-hint = One a line: CACES R482, electrical clearance.
rapprochement-form-modality-any = any
rapprochement-form-close = Close this need
rapprochement-form-reopen = Open this need again
rapprochement-form-remove = Remove
rapprochement-form-save = Save
rapprochement-form-need = choose a lot and name the post
rapprochement-form-failed = The need was not saved

## Keys

rapprochement-key-next = next, previous person
rapprochement-key-need = next, previous post
rapprochement-key-propose = propose
rapprochement-key-why = why, in detail
rapprochement-key-add = add a need
rapprochement-key-edit = edit the need

## Declared targets of the lot

target-title = Declared targets of the lot
target-why = A count: it changes neither the order of people nor their reasons.
target-qpv = Residents of a priority district
target-people = { $goal_n ->
    [one] { $reached } of { $goal } person
   *[other] { $reached } of { $goal } people
 }
target-hours = { $reached } of { $goal }
target-add = Declare a target
target-edit = Change
target-criterion = Criterion
target-criterion-choose = Choose a criterion
target-goal-people = People
target-goal-hours = Hours
target-goal-hint = People or hours, one or the other.
target-note = Where it is written
target-note-hint = Article of the contract, letter of the company.
target-remove = Remove
target-failed = The target was not saved
target-need = choose a criterion and a number
