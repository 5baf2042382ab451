### Rules and law: what Clausier applies, where it comes from, whether somebody checked it.

regles-title = Rules and law
regles-context = { $unchecked_n ->
    [0] { $count } rules, all checked
    [one] { $count } rules, { $unchecked } to check
   *[other] { $count } rules, { $unchecked } to check
}
regles-intro = Clausier cites a text and compares figures: it prevents nothing and gives no legal advice.
regles-filter = Find a rule, an article
regles-all = All
regles-unchecked = To check
regles-checked-mark = source checked
regles-unchecked-mark = source to check
regles-from = in force since { $date }
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
rules-thresholds = European thresholds
rules-dispensations = Exemptions from advertising and competition
rules-spaser = SPASER
rules-criteria = Criteria of eligibility
rules-trades = Trade profiles
rule-duty = { $derogations ->
    [0] { $kind }: social performance condition compulsory from the European threshold.
    [one] { $kind }: social performance condition compulsory from the European threshold; { $derogations } case allows departing from it.
   *[other] { $kind }: social performance condition compulsory from the European threshold; { $derogations } cases allow departing from it.
}
rule-threshold-all = { $kind }: { $amount } before tax, all buyers.
rule-threshold-state = { $kind }: { $amount } before tax, the State and its bodies.
rule-threshold-local = { $kind }: { $amount } before tax, local authorities and other contracting authorities.
rule-threshold-utility = { $kind }: { $amount } before tax, contracting entities.
rule-threshold-defence = { $kind }, defence or security: { $amount } before tax.
rule-dispensation = { $kind }: exemption below { $amount } before tax.
rule-spaser = SPASER compulsory above { $amount } of purchases a year.
rule-criterion = { $label }
rule-criterion-aged = { $months ->
    [one] { $label }: document less than { $months } month old.
   *[other] { $label }: document less than { $months } months old.
}
rule-trade = { $label }: labour share from { $low } to { $high }, { $central } by default.
