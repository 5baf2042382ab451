### Rules and law: the social condition, the thresholds, the SPASER. Amounts and dates arrive written.

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
law-derogation-no-link = The social consideration has no sufficient link with the object of the contract.
law-derogation-competition-or-difficulty = The condition would restrict competition, or make execution technically or economically difficult.
law-derogation-short-works = Works that last less than { $months } months.

law-buyer-state = State and its public bodies
law-buyer-local = Local authority, hospital, other contracting authority
law-buyer-utility = Utility

law-error-negative = A negative amount does not fit.
law-error-too-large = This amount exceeds what a contract can hold.
