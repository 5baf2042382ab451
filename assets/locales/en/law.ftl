### Rules and law: the social condition, the thresholds, the SPASER, the procedure, reserved contracts, overseas. Amounts and dates arrive written.

law-reason-required = Social execution condition mandatory (art. { $article }): the estimated value of { $value } reaches the European threshold of { $threshold } and exceeds it by { $gap }.
law-reason-below-threshold = Social condition not mandatory (art. { $article }): the estimated value of { $value } stays under the European threshold of { $threshold }, by { $gap }. It remains possible.
law-reason-before-duty = Consultation launched on { $launch }: the duty of art. { $article } is for consultations launched from { $from } on. A social condition remains possible.
law-reason-duty-ended = The known rule (art. { $article }) ends on { $until }: check.
law-reason-no-duty = No duty is known for this kind of contract: check.
law-reason-defence = Defence and security contracts are out of the scope of the duty.
law-reason-threshold-outdated = No threshold is known after { $until }: the last known one is used, check.
law-reason-threshold-unknown = No threshold is known before { $from }.
law-reason-threshold-none = No threshold is known for this contract: check.
law-reason-threshold-unchecked = Threshold not checked in the text: { $article }.
law-reason-duty-unchecked = Article not checked in the code: { $article }.
law-reason-derogations = The buyer may depart from it, with a written justification. Cases open to this contract: { $count }.
law-reason-derogations-unchecked = The wording of these cases has to be checked on Légifrance.
law-reason-duration-unknown = Duration unknown: one case is for works of less than { $months } months.
law-reason-spaser-required = SPASER mandatory ({ $article }): { $purchases } of purchases a year, for a threshold of { $threshold }.
law-reason-spaser-not-required = SPASER not mandatory ({ $article }): { $purchases } of purchases a year do not exceed { $threshold }.
law-reason-spaser-unknown = No SPASER rule is known on that day for this buyer.
law-reason-spaser-unchecked = SPASER rule not checked: { $article }.
law-reason-dispensed = No publicity nor competition required ({ $article }): { $value } is below { $threshold }.
law-reason-dispensed-unchecked = Publicity and competition may not be required ({ $article }, not checked): { $value } is below { $threshold }.

law-derogation-immediate-solution = The need can be met by a solution that is immediately available.
law-derogation-no-link = Taking it into account is not likely to have a sufficient link with the object of the contract.
law-derogation-competition-or-difficulty = Taking it into account would restrict competition, or make execution technically or economically difficult.
law-derogation-short-works = Works that last less than { $months } months.

law-buyer-state = State and its public bodies
law-buyer-local = Local authority, hospital, other contracting authority
law-buyer-utility = Utility

law-error-negative = A negative amount does not fit.
law-error-too-large = This amount exceeds what a contract can hold.
law-error-zero = An amount is expected here, not zero.
law-error-yes-no = Answer true or false.
law-error-too-long = This duration exceeds what a contract can have.
law-error-fraction = A fraction is expected here: 0.5 for a half.
law-error-reservation = Choose among disability, integration, prison, ess.
law-error-hours = This number of hours does not fit.
law-error-object = Choose among ordinary, cleaning, integration.
law-error-obstacle = Choose among urgent, technical, restricted_site.

## Dispensations and small lots

law-reason-not-dispensed = Publicity and competition are required ({ $article }): { $value } is not below { $threshold }.
law-reason-innovative = Innovative purchase: no publicity nor competition required ({ $article }), { $value } is below { $threshold }.
law-reason-innovative-unchecked = Innovative purchase: publicity and competition may not be required ({ $article }, not checked), { $value } is below { $threshold }.
law-reason-innovative-above = Innovative purchase: no dispensation ({ $article }), { $value } is not below { $threshold }.
law-small-lots-unknown = No rule on small lots is known for this contract on that day.
law-small-lots-not-needed = The value of { $value } stays under the European threshold of { $threshold }: the small-lots exception is of no use.
law-small-lots-none = No lot is below { $amount } ({ $article }): the small-lots exception does not apply.
law-small-lots-all = { $count ->
    [one] Small lots ({ $article }): one lot below { $amount }, worth { $cumulated } for { $ceiling } allowed ({ $share } of the whole). It may follow an adapted procedure.
   *[other] Small lots ({ $article }): { $count } lots below { $amount }, together { $cumulated } for { $ceiling } allowed ({ $share } of the whole). All of them may follow an adapted procedure.
}
law-small-lots-some = Small lots ({ $article }): { $count } lots below { $amount } are worth { $cumulated }, more than { $ceiling } ({ $share } of the whole). Beginning with the smallest, the adapted procedure is open to { $exempted } of them.
law-small-lots-total = The lots are worth { $total }, the estimated value is { $value }: the share is counted on the lots given.
law-small-lots-duty = This exception is about the procedure. What it changes for the social condition has to be checked.
law-small-lots-unchecked = Small-lots rule not checked: { $article }.

## The buyer's own policy

law-policy-beyond-law = The buyer's policy asks for a clause from { $threshold } on: { $value } is there, even though the law does not require it.
law-policy-with-law = The buyer's policy asks for a clause from { $threshold } on, and the law requires a social condition.
law-policy-not-asked = The buyer's policy asks for a clause only from { $threshold } on.
law-policy-law-alone = The buyer's policy asks for a clause only from { $threshold } on, but the law requires a social condition.

## Derogations

law-derogation-fault-not-required = Nothing is required of this contract: there is no derogation to justify.
law-derogation-fault-unknown = Choose one of the cases of the article.
law-derogation-fault-not-open = This case is not open to this contract.
law-derogation-fault-reason = Write the reason as a sentence, at least { $least } characters.
law-derogation-fault-nobody = Say who decided.
law-derogation-accepted = Social condition mandatory, set aside by the buyer for this reason: { $reason }
law-derogation-needless = No derogation is needed: nothing is required of this contract.

## Reserved contracts

law-reservation-kind-disability = EA, EATT and ESAT (adapted and sheltered work)
law-reservation-kind-integration = work-integration social enterprises (SIAE)
law-reservation-kind-prison = operators that work in prison
law-reservation-kind-ess = social and solidarity economy enterprises (ESS)
law-reservation-allowed = Reservation possible.
law-reservation-on-condition = Reservation possible on condition.
law-reservation-forbidden = Reservation not possible.
law-reservation-nobody = Choose to whom the contract would be reserved.
law-reservation-ground = { $kind }: reservation provided for ({ $article }).
law-reservation-ground-share = { $kind }: reservation provided for ({ $article }), to structures of which at least { $share } of the workers are concerned.
law-reservation-unchecked = Text not checked: { $article }.
law-reservation-upcoming = { $kind }: the text ({ $article }) holds only from { $from } on.
law-reservation-ended = { $kind }: the known rule ({ $article }) ends on { $until }, check.
law-reservation-unknown = { $kind }: no rule is known, check.
law-reservation-other-contracts = { $kind }: the text ({ $article }) is not for this contract ({ $contract }).
law-reservation-buyer = { $kind }: open to contracting authorities only, also when they act as a utility.
law-reservation-share-low = { $kind }: a share of { $share } is not enough, at least { $least } is needed.
law-reservation-too-long = { $kind }: { $months } months exceed the { $most } months allowed.
law-reservation-duration-unknown = { $kind }: the duration cannot exceed { $most } months, it is not known here.
law-reservation-holder = { $kind }: the holder cannot receive another contract on the same ground for { $months } months.
law-reservation-holder-waits = { $kind }: the outgoing holder cannot receive this contract before { $from }.
law-reservation-together = { $kind } and { $other }: joint reservation allowed ({ $article }).
law-reservation-together-both = { $kind } and { $other }: together only if the structures also meet the conditions of work in prison ({ $article }).
law-reservation-not-together = { $kind } and { $other }: joint reservation forbidden ({ $article }).
law-reservation-together-unknown = { $kind } and { $other }: no rule known on their joint reservation, check.

## Young people overseas

law-overseas-elsewhere = The rule on young people overseas is not for this territory ({ $place }).
law-overseas-other-contract = The rule on young people overseas is not for this contract in this territory ({ $place }).
law-overseas-possible = The buyer may keep { $share } of the hours for people under { $age } who live there ({ $article }): their unemployment is { $ratio } times the national one, for a threshold of { $least }.
law-overseas-below = The buyer cannot keep hours for people under { $age } who live there ({ $article }): their unemployment is { $ratio } times the national one, { $least } is needed.
law-overseas-unknown = The buyer may keep { $share } of the hours for people under { $age } who live there ({ $article }) if their unemployment reaches { $least } times the national one of their age: give these rates.
law-overseas-unchecked = Text not checked: { $article }.
