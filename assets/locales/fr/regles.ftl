### Règles et droit : ce que Clausier applique, d’où cela vient, si quelqu’un l’a vérifié.

regles-title = Règles et droit
regles-context = { $unchecked_n ->
    [0] { $count } règles, toutes vérifiées
    [one] { $count } règles, dont { $unchecked } à vérifier
   *[other] { $count } règles, dont { $unchecked } à vérifier
}
regles-intro = Clausier cite un texte et compare des chiffres : il n’empêche rien et ne donne pas d’avis juridique.
regles-to-profiles = Profils de main-d’œuvre et barème du bureau
regles-filter = Chercher une règle, un article
regles-all = Toutes
regles-unchecked = À vérifier
regles-checked-mark = source vérifiée
regles-unchecked-mark = non vérifié
regles-read = source au { $date }
regles-day = En vigueur le
regles-any-day = Toutes les dates
regles-from = en vigueur depuis le { $date }
regles-from-later = en vigueur à partir du { $date }
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
rules-derogations = Cas où l’acheteur peut s’en écarter
rules-thresholds = Seuils européens
rules-dispensations = Dispenses et petits lots
rules-reserved = Marchés et lots réservés
rules-overseas = Jeunes d’outre-mer
rules-spaser = SPASER
rules-advice = Choix du dispositif
rules-calibration = Calibrage
rules-criteria = Critères d’éligibilité
rules-structures = Structures qui ouvrent l’éligibilité
rules-pass = PASS IAE
rules-rates = Montants horaires des textes
rules-trades = Profils de métier
rule-duty = { $derogations ->
    [0] Condition d’exécution sociale obligatoire à partir du seuil européen.
    [one] Condition d’exécution sociale obligatoire à partir du seuil européen ; { $derogations } cas permet de s’en écarter.
   *[other] Condition d’exécution sociale obligatoire à partir du seuil européen ; { $derogations } cas permettent de s’en écarter.
}
rule-threshold = { $amount } hors taxes.
rule-threshold-defence = Défense ou sécurité : { $amount } hors taxes.
rule-dispensation = Sans publicité ni mise en concurrence au-dessous de { $amount } hors taxes.
rule-dispensation-innovative = Achats innovants : sans publicité ni mise en concurrence au-dessous de { $amount } hors taxes.
rule-small-lots = Procédure adaptée pour les lots inférieurs à { $amount } hors taxes, s’ils ne dépassent pas ensemble { $share } de la valeur de tous les lots.
rule-reserved = Réservation possible à : { $kind }.
rule-reserved-share = Réservation possible à : { $kind }, qui emploient au moins { $share } de travailleurs concernés.
rule-reserved-months = Réservation possible à : { $kind }, pour { $months } mois au plus ; le titulaire ne reçoit pas d’autre marché au même titre pendant { $rest } mois.
rule-together = Réservation commune permise : { $kind }, et { $other }.
rule-together-both = Réservation commune seulement si les structures remplissent les deux conditions : { $kind }, et { $other }.
rule-not-together = Réservation commune interdite : { $kind }, et { $other }.
rule-overseas = { $share } des heures peuvent être demandées pour les moins de { $age } ans domiciliés sur place, si leur chômage atteint { $ratio } fois le chômage national de leur âge. Territoires : { $places }.
rule-spaser = SPASER obligatoire au-delà de { $amount } d’achats par an.
rule-advice-potential = Potentiel inclusif : réservation entière au-delà de { $reserve } structures si le montant fait moins de { $dependency } de leur chiffre d’affaires moyen, lot réservé au-delà de { $lot }, clause au-delà de { $clause }.
rule-advice-floor = Pas de clause sous { $months } mois ou sous { $share } de main-d’œuvre ; à suivre de près sous { $careful } mois.
rule-advice-criterion = Un critère d’attribution s’ajoute à la clause à partir de { $hours } et de { $months } mois.
rule-bases = Une journée vaut { $day }, un mois à plein temps { $month }.
rule-limits = Trop petit sous { $hours } ou sous { $months } mois ; démesuré au-delà de { $share } des heures travaillées.
rule-cleaning = Propreté avec reprise de personnel : { $turnover } de chiffre d’affaires par heure, pas de clause sous { $hours }.
rule-bands = Barème par montant : { $count } tranches.
rule-learning = Part de la main-d’œuvre apprise des lots finis : le profil de départ pèse { $lots } lots, une part hors de { $low } à { $high } est écartée.
rule-feasibility = { $people ->
    [one] Heures tenables : { $people } personne du vivier pour pourvoir un poste.
   *[other] Heures tenables : { $people } personnes du vivier pour pourvoir un poste.
}
rule-effort = Taux d’effort, { $label } : { $low }.
rule-effort-range = Taux d’effort, { $label } : de { $low } à { $high }.
rule-method = Méthode, { $label } : { $usage }
rule-criterion = { $label }
rule-criterion-aged = { $months ->
    [one] { $label } : pièce de moins de { $months } mois.
   *[other] { $label } : pièce de moins de { $months } mois.
}
rule-structure-pass = { $label } : un PASS IAE valable.
rule-structure-attestation = { $label } : une attestation de la structure.
rule-structure-attestation-and-criterion = { $label } : une attestation de la structure et un critère prouvé à l’entrée.
rule-structure-excluded = { $label } : heures non comptées, par prudence.
rule-pass-life = Un PASS IAE dure { $value } jours, le premier compris.
rule-pass-waiting = Un autre PASS IAE après { $value } mois, sauf avis d’un prescripteur habilité.
rule-pass-suspension = Suspensions : { $value } mois au plus en tout, qui repoussent la fin d’autant.
rule-pass-prescriber = Le diagnostic d’un prescripteur habilité vaut { $value } mois.
rule-pass-employer = Le diagnostic d’un employeur vaut { $value } jours.
rule-pass-extension = Prolongation, { $label } : { $step } mois à la fois, { $months } au plus en tout.
rule-pass-extension-free = Prolongation, { $label } : { $step } mois à la fois.
rule-pass-level = { $label } : un critère de niveau 1, ou { $needed } de niveau 2.
rule-trade = { $label } : part de la main-d’œuvre de { $low } à { $high }, { $central } par défaut.

rule-smic = SMIC horaire brut : { $amount } à partir du { $date }
rule-phss = Plafond horaire de la sécurité sociale : { $amount } à partir du { $date }
