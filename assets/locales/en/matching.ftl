### Matching: reasons one could read aloud to the person.

## Way to work

band-under-5 = less than about 5 km away
band-5-to-15 = about 5 to 15 km away
band-15-to-30 = about 15 to 30 km away
band-over-30 = more than about 30 km away

## Reasons

match-refused = Has already refused this post.
match-not-eligible = Eligibility not established on { $date }.
match-eligible-too-short = { $days ->
    [one] Eligible until { $date }: only { $days } day would be left.
   *[other] Eligible until { $date }: only { $days } days would be left.
}
match-eligible-part = Eligible until { $date }, before the post ends.
match-eligible-until = Eligible until { $date }.
match-eligible = Eligible for the whole post.
match-pass = PASS IAE until { $date }.
match-pass-needed = This post goes through a structure of the IAE: PASS IAE to ask for.
match-placed = In post, without an end date.
match-placed-until = In post until { $date }.
match-absent = Away, without a date of return.
match-absent-until = Away until { $date }.
match-absent-from = Away from { $date }, during the post.
match-placed-from = Starts another post on { $date }, before this one ends.
match-free-too-short = { $days ->
    [one] Free for only { $days } day of the post.
   *[other] Free for only { $days } days of the post.
}
match-available-from = Available from { $date }.
match-unavailable-since = No longer available since { $date }.
match-available-until = Available until { $date }, before the post ends.
match-available = Available on { $date }.
match-too-far = About { $km } km, the person’s maximum is { $radius } km.
match-distance = Lives { $band }.
match-far-without-radius = Lives more than about 30 km away; accepted distance not known.
match-distance-unknown = Distance not known: place of the post or of the person to fill in.
match-no-transport = Neither vehicle nor public transport given.
match-licence-missing = The post requires a car driving licence.
match-licence-held = Has the car driving licence required.
match-skill-missing = The post requires: { $skill }.
match-skill-held = Has what the post requires: { $skill }.
match-occupation-wished = Wishes this occupation.
match-occupation-near = Wishes a similar occupation.
match-occupation-unknown = Wished occupation not known.
match-occupation-other = Wishes another occupation.
match-continuity = Already { $hours } on this lot.
match-hours-wanted = Wishes { $hours } a week, like the post.
match-hours-differ = Wishes { $wanted } a week, the post offers { $weekly }.

## What would unlock

unlock-proof = renewing, before { $before }, the proof valid until { $date }
unlock-proof-new = seeing, before { $before }, a proof for a declared criterion
unlock-radius = { $km } km more in the accepted distance
unlock-licence = a car driving licence
unlock-skill = { $skill }
unlock-later = { $weeks ->
    [one] a start { $weeks } week later ({ $date })
   *[other] a start { $weeks } weeks later ({ $date })
}

## Suggested posts

opening-missing = { $missing } are missing on this lot.
opening-missing-open = { $missing } are missing on this lot; posts already open would bring { $covered }.
opening-seats = { $seats ->
    [one] A post of { $weekly } a week, from { $start } to { $end }, brings { $hours }: { $seats } post.
   *[other] A post of { $weekly } a week, from { $start } to { $end }, brings { $hours }: { $seats } posts.
}
opening-most = { $most ->
    [one] At most { $most } post at once on this lot: { $missing } would still be missing.
   *[other] At most { $most } posts at once on this lot: { $missing } would still be missing.
}
