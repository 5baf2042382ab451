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
