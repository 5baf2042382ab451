### The figures of the yearly report: their names, their definitions, the parts they are made of.

impact-unsaid = Not recorded
impact-other = Other (groups merged)

impact-hours-done = Hours done
impact-hours-done-definition = Validated hours of the year that count: eligible person, under contract, lot in progress.
impact-fte = Full-time equivalents
impact-fte-definition = Hours done divided by { $hours } per person and per year, rounded to a hundredth.
impact-days = Working days
impact-days-definition = Hours done divided by { $hours } per day, rounded to a day.
impact-hours-to-check = Hours to check
impact-hours-to-check-definition = Hours of the year declared or evidenced, not validated yet. They are added to no total.
impact-hours-committed-initial = Hours first committed
impact-hours-committed-initial-definition = Hours written in the contracts before any tranche, order, amendment or exemption.
impact-hours-exempted = Hours exempted
impact-hours-exempted-definition = Hours the buyers gave up, at the end of the year.
impact-hours-committed = Hours committed
impact-hours-committed-definition = Hours due at the end of the year: first commitment, tranches, orders and amendments, less exemptions.
impact-hours-done-to-date = Hours done since the lots began
impact-hours-done-to-date-definition = Hours that count, of this year and of the years before, on the lots of the report.
impact-completion-rate = Completion rate
impact-completion-rate-definition = Hours done since the lots began, out of the hours committed.
impact-hours-missing = Hours still to do
impact-hours-missing-definition = Sum, lot by lot, of the hours committed and not done yet. A lot ahead does not make up for a lot behind.
impact-hours-surplus = Hours beyond the commitment
impact-hours-surplus-definition = Sum, lot by lot, of the hours done above the hours committed.
impact-hours-per-participant = Hours per participant
impact-hours-per-participant-definition = Hours done divided by the number of participants.
impact-hours-per-contract = Hours per contract of work
impact-hours-per-contract-definition = Hours done divided by the number of contracts of work.

impact-contracts = Public contracts
impact-contracts-definition = Public contracts with at least one lot in the report. Each counts once.
impact-lots = Lots
impact-lots-definition = Lots with a clause that owed or brought hours in the year.
impact-operations = Operations
impact-operations-definition = Operations these contracts belong to. Each counts once.
impact-buyers = Buyers
impact-buyers-definition = Buyers of these contracts. Each counts once.
impact-companies = Companies holding or sharing a lot
impact-companies-definition = Holders, co-contractors, subcontractors and structures registered on these lots. Each counts once.
impact-employers = Employers
impact-employers-definition = Employers of at least one participant. Each counts once.
impact-claused-amount = Amount of the lots with a clause
impact-claused-amount-definition = Sum of the amounts, excluding tax, of the lots of the report whose amount is known.

impact-participants = Participants
impact-participants-definition = People with at least one hour done in the year. Each counts once, however many contracts they had.
impact-work-contracts = Contracts of work
impact-work-contracts-definition = Contracts of work with at least one hour done in the year.
impact-new-participants = New participants
impact-new-participants-definition = Participants whose first hour done is of the year. Not given when a group has fewer than { $threshold } people.
impact-women = Women
impact-women-definition = Women among the participants. Not given when a group has fewer than { $threshold } people.
impact-women-share = Share of women
impact-women-share-definition = Women out of all participants. Not given when a group has fewer than { $threshold } people.
impact-under-26 = Under 26
impact-under-26-definition = Participants under 26 on 31 December. Not given when a group has fewer than { $threshold } people.
impact-from-50 = 50 and over
impact-from-50-definition = Participants of 50 and over on 31 December. Not given when a group has fewer than { $threshold } people.
impact-qpv = Residents of a priority district
impact-qpv-definition = Participants whose residence in a priority district is established. Not given when a group has fewer than { $threshold } people.
impact-qpv-share = Share of residents of a priority district
impact-qpv-share-definition = Residents of a priority district out of all participants. Not given when a group has fewer than { $threshold } people.

impact-exits = Contracts of work ended
impact-exits-definition = Contracts of work that ended in the year.
impact-exits-known = Outcomes known
impact-exits-known-definition = Contracts ended whose outcome is known. Not given when a group has fewer than { $threshold } people.
impact-exits-known-share = Share of outcomes known
impact-exits-known-share-definition = Outcomes known out of contracts ended. Not given under { $threshold } contracts ended.
impact-exits-employed = Exits to employment
impact-exits-employed-definition = Permanent, fixed-term or temporary work, or own business, at exit. Not given when a group has fewer than { $threshold } people.
impact-exits-dynamic = Exits to employment or training
impact-exits-dynamic-definition = Exits to employment and to training that leads to a qualification. Not given when a group has fewer than { $threshold } people.
impact-employed-share = Share in employment
impact-employed-share-definition = Exits to employment out of outcomes known. Not given under { $threshold } outcomes known.
impact-dynamic-share = Share in employment or training
impact-dynamic-share-definition = Exits to employment or training out of outcomes known. Not given under { $threshold } outcomes known.
impact-employed-share-low = Share in employment, at least
impact-employed-share-low-definition = Exits to employment out of all contracts ended, as if no unknown outcome were employment. Not given under { $threshold } contracts ended.
impact-employed-share-high = Share in employment, at most
impact-employed-share-high-definition = The same, as if every unknown outcome were employment. Not given under { $threshold } contracts ended.

impact-hours-by-month = Hours by month
impact-hours-by-quarter = Hours by quarter
impact-hours-by-modality = Hours by modality
impact-hours-by-sector = Hours by sector
impact-hours-by-trade = Hours by trade
impact-hours-by-buyer = Hours by buyer
impact-hours-by-lot = Hours by lot
impact-people-by-criterion = Publics
impact-people-by-sex = Women and men
impact-people-by-age = Age on 31 December
impact-people-by-level = Level of qualification
impact-people-by-qpv = Priority districts
impact-people-by-arrival = New participants
impact-people-by-prescriber = Referring bodies
impact-people-by-commune = Communes of residence
impact-exits-by-outcome = Outcome at exit

impact-quarter-1 = 1st quarter
impact-quarter-2 = 2nd quarter
impact-quarter-3 = 3rd quarter
impact-quarter-4 = 4th quarter

impact-modality-direct = Direct hire, fixed-term or permanent
impact-modality-work-study = Work-study contract
impact-modality-temporary = Temporary assignment (ETTI)
impact-modality-geiq = GEIQ
impact-modality-ai = Intermediary association
impact-modality-subcontract = Subcontracting to a structure (EI, ACI, EA, ESAT)

impact-sex-f = Women
impact-sex-m = Men
impact-sex-x = Other
impact-age-under-26 = Under 26
impact-age-26-49 = 26 to 49
impact-age-50-up = 50 and over
impact-level-below3 = No diploma (below level 3)
impact-level-3 = Level 3 (CAP, BEP)
impact-level-4 = Level 4 (baccalauréat)
impact-level-5 = Level 5 (two years of higher education)
impact-level-6 = Level 6 and above
impact-qpv-yes = In a priority district
impact-qpv-no = Outside priority districts
impact-qpv-unchecked = Not checked yet
impact-arrival-new = First hour in the year
impact-arrival-continuing = Already on a pathway

impact-outcome-durable = Permanent, or fixed-term of 6 months and more
impact-outcome-transition = Fixed-term under 6 months, temporary work
impact-outcome-training = Training with a qualification
impact-outcome-none = No solution
impact-outcome-unknown = Outcome unknown
fairness-all = Everybody followed
fairness-by-sex = Women and men
fairness-by-age = Age
fairness-by-criterion = Main criterion
fairness-by-qpv = Priority district
fairness-age-26-40 = 26 to 40
fairness-age-41-50 = 41 to 50
fairness-age-51-up = 51 and over
fairness-close = { $rate }, { $all } overall: a gap that chance is enough to explain on { $people ->
    [one] { $people } person
   *[other] { $people } people
}.
fairness-above = { $rate }, { $all } overall: more often than chance explains on { $people ->
    [one] { $people } person
   *[other] { $people } people
}.
fairness-below = { $rate }, { $all } overall: less often than chance explains on { $people ->
    [one] { $people } person
   *[other] { $people } people
}. Worth looking at together.

impact-sites = Places
impact-sites-definition = Places of contracts (schools, residences, building sites) where at least one hour of the year counts. Each counts once.
impact-hours-by-site = Hours by place
impact-no-site = No place noted
