### Rules and law: what Clausier applies, where it comes from, whether somebody checked it.

regles-title = Rules and law
regles-context = { $unchecked_n ->
    [0] { $count } rules, all checked
    [one] { $count } rules, { $unchecked } to check
   *[other] { $count } rules, { $unchecked } to check
}
regles-intro = Clausier cites a text and compares figures: it prevents nothing and gives no legal advice.
regles-to-profiles = Labour profiles and the office’s bands
regles-filter = Find a rule, an article
regles-all = All
regles-unchecked = To check
regles-checked-mark = source checked
regles-unchecked-mark = not checked
regles-read = source as of { $date }
regles-day = In force on
regles-any-day = All dates
regles-from = in force since { $date }
regles-from-later = in force from { $date }
regles-between = from { $from } to { $to }
regles-until = until { $date }
regles-ended = no longer in force
regles-reading = Reading the rules
regles-failed = The rules could not be read
regles-empty = No rule matches.
regles-clear = Show everything
regles-key-filter = find a rule

## The rules, as they are read

rules-duty = Duty of a social condition
rules-derogations = Cases in which the buyer may depart from it
rules-thresholds = European thresholds
rules-dispensations = Exemptions and small lots
rules-reserved = Reserved contracts and lots
rules-overseas = Young people overseas
rules-spaser = SPASER
rules-advice = Choice of the device
rules-calibration = Calibration
rules-criteria = Criteria of eligibility
rules-structures = Structures that open eligibility
rules-pass = PASS IAE
rules-rates = Hourly amounts of the law
rules-trades = Trade profiles
rule-duty = { $derogations ->
    [0] Social performance condition compulsory from the European threshold.
    [one] Social performance condition compulsory from the European threshold; { $derogations } case allows departing from it.
   *[other] Social performance condition compulsory from the European threshold; { $derogations } cases allow departing from it.
}
rule-threshold = { $amount } before tax.
rule-threshold-defence = Defence or security: { $amount } before tax.
rule-dispensation = Neither advertising nor competition below { $amount } before tax.
rule-dispensation-innovative = Innovative purchases: neither advertising nor competition below { $amount } before tax.
rule-small-lots = Adapted procedure for lots below { $amount } before tax, if together they do not exceed { $share } of the value of all the lots.
rule-reserved = May be reserved to: { $kind }.
rule-reserved-share = May be reserved to: { $kind }, of which at least { $share } of the workers are concerned.
rule-reserved-months = May be reserved to: { $kind }, for at most { $months } months; the holder receives no other contract on the same ground for { $rest } months.
rule-together = Joint reservation allowed: { $kind }, and { $other }.
rule-together-both = Joint reservation only if the structures meet both conditions: { $kind }, and { $other }.
rule-not-together = Joint reservation forbidden: { $kind }, and { $other }.
rule-overseas = { $share } of the hours may be asked for people under { $age } who live there, if their unemployment reaches { $ratio } times the national one of their age. Territories: { $places }.
rule-spaser = SPASER compulsory above { $amount } of purchases a year.
rule-advice-potential = Inclusive potential: full reservation above { $reserve } structures if the amount is less than { $dependency } of their average turnover, reserved lot above { $lot }, clause above { $clause }.
rule-advice-floor = No clause under { $months } months or under { $share } of labour; to be followed closely under { $careful } months.
rule-advice-criterion = An award criterion is added to the clause from { $hours } and { $months } months on.
rule-bases = A day is worth { $day }, a full-time month { $month }.
rule-limits = { $months ->
    [one] Too small under { $hours } or under { $months } month; oversized above { $share } of the hours worked.
   *[other] Too small under { $hours } or under { $months } months; oversized above { $share } of the hours worked.
}
rule-cleaning = Cleaning with staff transfer: { $turnover } of turnover an hour, no clause under { $hours }.
rule-bands = Scale by amount: { $count } bands.
rule-learning = Labour share learned from finished lots: the default profile weighs { $lots } lots, a share outside { $low } to { $high } is left out.
rule-feasibility = { $people ->
    [one] Tenable hours: { $people } person of the pool to fill a post.
   *[other] Tenable hours: { $people } people of the pool to fill a post.
}
rule-effort = Effort rate, { $label }: { $low }.
rule-effort-range = Effort rate, { $label }: from { $low } to { $high }.
rule-method = Method, { $label }: { $usage }
rule-criterion = { $label }
rule-criterion-aged = { $months ->
    [one] { $label }: document less than { $months } month old.
   *[other] { $label }: document less than { $months } months old.
}
rule-structure-pass = { $label }: a valid PASS IAE.
rule-structure-attestation = { $label }: a statement of the structure.
rule-structure-attestation-and-criterion = { $label }: a statement of the structure and a criterion proven on arrival.
rule-structure-excluded = { $label }: hours not counted, by caution.
rule-pass-life = A PASS IAE lasts { $value } days, the first one included.
rule-pass-waiting = Another PASS IAE after { $value } months, unless an authorised referring body decides.
rule-pass-suspension = Suspensions: { $value } months at most in all; they push the end back by as much.
rule-pass-prescriber = The diagnosis of an authorised referring body serves for { $value } months.
rule-pass-employer = The diagnosis of an employer serves for { $value } days.
rule-pass-extension = Extension, { $label }: { $step } months at a time, { $months } at most in all.
rule-pass-extension-free = Extension, { $label }: { $step } months at a time.
rule-pass-level = { $label }: one criterion of level 1, or { $needed } of level 2.
rule-trade = { $label }: labour share from { $low } to { $high }, { $central } by default.

rule-smic = Gross hourly minimum wage: { $amount } from { $date }
rule-phss = Hourly ceiling of social security: { $amount } from { $date }
