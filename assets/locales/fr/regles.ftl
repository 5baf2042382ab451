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

## Les règles, telles qu’on les lit

rules-duty = Obligation d’une condition sociale
rules-thresholds = Seuils européens
rules-dispensations = Dispenses de publicité et de mise en concurrence
rules-spaser = SPASER
rules-criteria = Critères d’éligibilité
rules-trades = Profils de métier
rule-duty = { $derogations ->
    [0] { $kind } : condition d’exécution sociale obligatoire à partir du seuil européen.
    [one] { $kind } : condition d’exécution sociale obligatoire à partir du seuil européen ; { $derogations } cas permet de s’en écarter.
   *[other] { $kind } : condition d’exécution sociale obligatoire à partir du seuil européen ; { $derogations } cas permettent de s’en écarter.
}
rule-threshold-all = { $kind } : { $amount } hors taxes, tous acheteurs.
rule-threshold-state = { $kind } : { $amount } hors taxes, État et ses établissements.
rule-threshold-local = { $kind } : { $amount } hors taxes, collectivités et autres pouvoirs adjudicateurs.
rule-threshold-utility = { $kind } : { $amount } hors taxes, entités adjudicatrices.
rule-threshold-defence = { $kind }, défense ou sécurité : { $amount } hors taxes.
rule-dispensation = { $kind } : dispense au-dessous de { $amount } hors taxes.
rule-spaser = SPASER obligatoire au-delà de { $amount } d’achats par an.
rule-criterion = { $label }
rule-criterion-aged = { $months ->
    [one] { $label } : pièce de moins de { $months } mois.
   *[other] { $label } : pièce de moins de { $months } mois.
}
rule-trade = { $label } : part de la main-d’œuvre de { $low } à { $high }, { $central } par défaut.
