### Calibration in depth: scenarios, versions, policies, profiles, posts of structures.

## History

journal-scenario-added = { $title }: scenario “{ $name }” added
journal-scenario-chosen = { $title }: scenario “{ $name }” chosen
journal-scenario-renamed = { $title }: scenario renamed “{ $name }”
journal-scenario-removed = { $title }: scenario “{ $name }” deleted
journal-calibration-sent = { $title }: version { $version } sent to the buyer, { $hours }
journal-shared = { $count ->
    [one] { $title }: { $hours } carried by { $count } lot
   *[other] { $title }: { $hours } shared over { $count } lots
}
journal-options = { $title }: device and policy changed
journal-derogation = { $title }: derogation entered in the register
journal-derogation-removed = { $title }: derogation removed from the register
journal-capacity = { $count ->
    [one] { $company }: { $count } integration post entered
   *[other] { $company }: { $count } integration posts entered
}
journal-capacity-removed = { $company }: integration posts removed
journal-profile = The office’s profile changed: { $trade }
journal-profile-removed = Back to the default profile: { $trade }
journal-bands = { $count ->
    [one] The office’s table: { $count } band
   *[other] The office’s table: { $count } bands
}
journal-bands-removed = Back to the Ministry’s table

## Refusals

error-choice = Choose from the list.
error-trade = There is no such labour profile: choose one from the list.
error-bounds = The three values go from the lowest to the highest.
error-amount-absurd = This amount is not plausible.
error-no-buyer = This contract has no buyer: its policy cannot be recorded.
error-scenario-name = Another scenario already has this name.
error-share-weight = Share by amount, by hours worked or by calculated hours.
error-share-minimum = No lot would reach this minimum: lower it or raise the total.
error-not-a-structure = This is the name of a buyer or a company, not of an integration structure.
error-capacity-posts = From 1 to 9,999 posts.
error-calibration-sent = This version was already sent. The next change will open the following one.
error-version-frozen = This version was sent: it no longer changes.
error-scenarios-most = Four scenarios at most: delete one first.
error-scenario-last = This is the only scenario: it cannot be deleted.
error-scenario-kept = The hours of this scenario are the lots’ commitments: keep those of another one first.

## Lines and scenarios

line-missing = To be entered: { $field }.
line-method-cost = Labour cost
line-method-share-of-hours = Share of hours worked
line-method-cleaning-transfer = Cleaning with staff transfer
line-method-bands = Amount bands
line-method-framework = Framework agreement
line-method-two-phases = Works, then operation
line-method-free = Hours set with a reason
scenario-first = Selected
scenario-gap-less = { $count ->
    [one] −{ $points } point
   *[other] −{ $points } points
}
scenario-gap-more = { $count ->
    [one] +{ $points } point
   *[other] +{ $points } points
}
scenario-gap-mixed = other rates
scenario-opinion-empty = no lot
scenario-opinion-holds = holds everywhere
scenario-opinion-tight = { $count ->
    [one] { $count } tight lot: { $lots }
   *[other] { $count } tight lots: { $lots }
}
scenario-opinion-small = { $count ->
    [one] lot { $lots } too small
   *[other] lots { $lots } too small
}
scenario-opinion-oversized = { $count ->
    [one] lot { $lots } cannot hold
   *[other] lots { $lots } cannot hold
}
scenario-opinion-incomplete = { $count ->
    [one] lot { $lots } to complete
   *[other] lots { $lots } to complete
}
version-unset = not given
driver-expected-share-range = { $step } of orders less, { $step } more
calibrage-driver-hours = Hours worked
calibrage-driver-expected-share = Part ordered

## Setting

setting-learning = Profiles learned from your finished lots (1: used, 0: not)
