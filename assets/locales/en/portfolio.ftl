# Plan of the portfolio: people and open posts, over the months.

portfolio-searching = Looking for the best plan

# Why this person on this post
portfolio-reason-kept = Kept by you.
portfolio-reason-only = The only person possible for this post.
portfolio-reason-only-seats = No more people possible than seats on this post.
portfolio-reason-frees = Frees { $name }, the only person possible for: { $need }.
portfolio-reason-exchange = { $name } goes to: { $need }. Both posts are better served together.
portfolio-reason-best = Nobody suits this post better.
portfolio-reason-others = The people who would suit it better are on other posts of the plan.

# What was kept and cannot be
portfolio-clash-admissible = { $name } does not, or no longer, meet the conditions of the post: { $need }.
portfolio-clash-aside = { $name } is both kept and set aside for the post: { $need }.
portfolio-clash-busy = { $name } is already at work on some of these days: { $need }.
portfolio-clash-overlap = { $name } is kept on two posts of the same days: { $other } stays, { $need } does not.
portfolio-clash-seat = More people kept than seats, { $name } has none: { $need }.

portfolio-clash-intro = { $count_n ->
    [one] Your decisions cannot all hold. The plan gives up only one:
   *[other] Your decisions cannot all hold. The plan gives up { $count } of them, as few as can be:
 }
portfolio-clash-smallest = The smallest set that contradicts itself:
portfolio-clash-smallest-one = Taking back one of them is enough for the others to hold.
portfolio-clash-kept = { $name } kept: { $need }
portfolio-clash-never = { $name } set aside: { $need }
portfolio-clash-give-up = { $count_n ->
    [one] No longer keep this line
   *[other] No longer keep these { $count } lines
 }

# What cannot be computed
portfolio-error-too-many = Too many people or posts: { $maximum } at most.
portfolio-error-too-large = Too many seats or pairs for one plan.
portfolio-error-ragged = { $expected } values expected, { $found } read.
portfolio-error-score = Value out of range.
portfolio-error-need = A pair names a post that is not in the list.
portfolio-error-nothing = No line to propose.

# The pane "Proposed plan"
portfolio-title = Proposed plan
portfolio-kept-count = { $kept_n ->
    [one] { $kept } kept of { $count }
   *[other] { $kept } kept of { $count }
 }
portfolio-already-count = { $proposed_n ->
    [one] { $proposed } already proposed
   *[other] { $proposed } already proposed
 }
portfolio-today = Today
portfolio-planned = With the plan
portfolio-compare = The plan and today
portfolio-lots-held = Lots held
portfolio-hours = Hours forecast
portfolio-seats = Posts filled
portfolio-wished = Trade wished
portfolio-of = { $part } of { $whole }
portfolio-no-object = not applicable
portfolio-by-hand = Taking each time the person who suits best: { $seats } posts filled, { $hours } forecast.
portfolio-placements = Placements
portfolio-space-hint = Space: keep or set aside
portfolio-line = { $name }, { $title }, { $lot }
portfolio-aside = set aside
portfolio-aside-reason = Why? (optional)
portfolio-aside-reason-of = Why set { $name } aside (optional)
portfolio-already = already proposed
portfolio-gaps = Lots behind, gap in hours
portfolio-lot = Lot
portfolio-total = Total
portfolio-apply = { $count_n ->
    [0] Apply
    [one] Apply { $count } placement
   *[other] Apply { $count } placements
 }
portfolio-again = Redo
portfolio-none = Set all aside
portfolio-running = Searching
portfolio-running-step = Searching: { $done } tries of { $total } at most
portfolio-stop = Stop
portfolio-not-proven = Best plan found, without proof that no other is worth more.
portfolio-not-proven-within = Best plan found. Another would be better by { $most } at most.
portfolio-stopped = Search stopped: best plan found so far, without proof that no other is worth more.
portfolio-stopped-within = Search stopped: best plan found so far. Another would be better by { $most } at most.
portfolio-search-on = Search again
portfolio-empty = No post for the plan to fill.
portfolio-empty-why = No followed person meets every condition of an open post.
portfolio-key-apply = Apply the plan
portfolio-applied-note = Makes proposals. Nothing is sent, nobody is hired.
