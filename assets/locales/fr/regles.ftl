### Règles et droit : ce que Clausier applique, d’où cela vient, si quelqu’un l’a vérifié.

regles-title = Règles et droit
regles-context = { $unchecked_n ->
    [0] { $count } règles, toutes vérifiées
    [one] { $count } règles, dont { $unchecked } à vérifier
   *[other] { $count } règles, dont { $unchecked } à vérifier
}
regles-intro = Clausier cite un texte et compare des chiffres : il n’empêche rien et ne donne pas d’avis juridique.
regles-filter = Chercher une règle, un article
regles-all = Toutes
regles-unchecked = À vérifier
regles-checked-mark = source vérifiée
regles-unchecked-mark = source à vérifier
regles-from = en vigueur depuis le { $date }
regles-between = du { $from } au { $to }
regles-until = jusqu’au { $date }
regles-ended = n’est plus en vigueur
regles-reading = Lecture des règles
regles-failed = Les règles n’ont pas pu être lues
regles-empty = Aucune règle ne répond.
regles-clear = Tout montrer
regles-key-filter = chercher une règle
