### Matching: proposals followed, texts to send, posts that can follow a contract.

rapprochement-views = Views of matching
rapprochement-view-needs = Posts
rapprochement-view-board = Proposals
rapprochement-view-chains = After a contract

## Follow-up

suivi-context = { $count_n ->
    [0] no proposal waits
    [one] { $count } proposal waits
   *[other] { $count } proposals wait
}
suivi-search = Find a person, a post, a lot
suivi-filters = Step
suivi-filter-open = Waiting
suivi-filter-placed = Under contract
suivi-filter-ended = Closed
suivi-lot = Lot
suivi-every-lot = Every lot
suivi-wait = No news for
suivi-any-wait = Any wait
suivi-wait-days = No news for { $days } days
suivi-failed = The proposals could not be read
suivi-reading = Reading the proposals
suivi-empty = No proposal yet.
suivi-empty-why = A proposal is made from a post: choose somebody who fits there. It is then followed here, from the interview to the contract.
suivi-see-needs = See the posts
suivi-none = No proposal fits.
suivi-none-open = No proposal waits.
suivi-none-placed = No proposal has led to a contract yet.
suivi-none-ended = No proposal was closed without a contract.
suivi-none-narrowed = A lot, a wait or words narrow the list.
suivi-widen = Show all
suivi-more = { $shown } proposals shown out of { $total }: a filter shows the others.
suivi-column-person = Person
suivi-column-post = Post
suivi-column-state = Step
suivi-column-wait = No news
suivi-group-proposed = Proposed
suivi-group-interview = Interview
suivi-group-accepted = Accepted
suivi-group-placed = Under contract
suivi-group-refused = Not retained
suivi-group-hired-elsewhere = Hired elsewhere
suivi-days = { $days_n ->
    [one] { $days } day
   *[other] { $days } days
}
suivi-tick = Choose { $name }, { $title }
suivi-tick-group = Choose the whole group { $group }
suivi-ticked = { $count_n ->
    [one] { $count } proposal chosen
   *[other] { $count } proposals chosen
}
suivi-about = { $name }, { $title }
suivi-need-row = Choose one or several proposals.
suivi-too-far = { $name } is past this step
suivi-acts = Decide
suivi-interview = Interview
suivi-interview-on = Day of the interview
suivi-interview-hint = Past or to come.
suivi-interview-save = Note the interview
suivi-interview-need = give the day
suivi-hired-elsewhere = Hired elsewhere
suivi-note = Remark
suivi-note-hint = No health, no offence, no social security number.
suivi-note-save = Keep the remark

## Texts

suivi-letters = Write
suivi-letter-to = For whom
suivi-letter-to-person = The person
suivi-letter-to-referrer = The referring body
suivi-letter-to-company = The company
suivi-letter-of = Company of the lot
suivi-letter-for = To
suivi-letter-subject = Subject
suivi-letter-body = Text
suivi-letter-rank = { $rank } of { $count }
suivi-letter-previous = Previous
suivi-letter-next = Next
suivi-letter-first = this is the first
suivi-letter-last = this is the last
suivi-letter-company = The company learns the name and the end of eligibility, never the criterion nor the proof.
suivi-letter-copy = Copy the text
suivi-letter-copied = Text copied: paste it into your mail.
suivi-letter-not-copied = Copying is refused: the text is selected, copy it with Ctrl C.
suivi-letter-sent = Note as sent
suivi-letter-already = already noted in the log
suivi-letter-none = No text to write for these proposals.
suivi-letter-reading = Preparing the texts
suivi-letter-failed = The texts could not be prepared
suivi-letter-log-failed = The sending was not noted

## After a contract

suites-context = { $count_n ->
    [0] no contract ends within { $days } days
    [one] { $count } contract ends within { $days } days
   *[other] { $count } contracts end within { $days } days
}
suites-failed = The next posts could not be read
suites-reading = Looking for posts that can follow
suites-empty = No contract ends within { $days } days.
suites-empty-why = People whose contract ends soon appear here, with the open posts that can follow without a gap.
suites-ends = { $days_n ->
    [0] contract until { $date }, today
    [one] contract until { $date }, tomorrow
   *[other] contract until { $date }, in { $days } days
}
suites-starts = from { $date }
suites-gap = { $days_n ->
    [0] without a gap
    [one] { $days } day without a contract
   *[other] { $days } days without a contract
}
suites-no-seat = No post is open.
suites-no-fit = No open post fits on that date.
suites-more = { $count_n ->
    [one] Another post fits, with as many days to wait or more.
   *[other] { $count } other posts fit, with as many days to wait or more.
}
suites-foot = Posts that leave the fewest days without a contract come first. Each respects eligibility, distance and what the post requires, on the day it starts.

## Keys

suivi-key-next = next, previous row
suivi-key-tick = choose
suivi-key-interview = note an interview
suivi-key-accept = accept
suivi-key-refuse = do not retain
suivi-key-note = remark
suivi-key-letters = write
suites-key-propose = propose the first post

letters-title-person-proposed = To the person: proposal
letters-title-person-interview = To the person: interview
letters-title-person-accepted = To the person: application accepted
letters-title-person-refused = To the person: not retained
letters-title-person-hired-elsewhere = To the person: hired elsewhere
letters-title-referrer = To the referring body
letters-title-company = To the company
