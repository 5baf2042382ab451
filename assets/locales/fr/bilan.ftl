### Bilan : l'année en chiffres, ce qui manque pour l'arrêter, le classeur.

bilan-title = Bilan { $year }
bilan-state-final = arrêté au { $date }
bilan-state-provisional = provisoire, arrêté au { $date }
bilan-loading = Calcul de l’année
bilan-failed = Le bilan n’a pas pu être calculé
bilan-year = Année
bilan-buyer = Acheteur
bilan-all-buyers = Tous les acheteurs
bilan-empty = Aucune heure validée en { $year }
bilan-empty-why = Le bilan compte les heures validées. Elles se saisissent et se valident dans Heures.
bilan-to-hours = Aller aux heures
bilan-none = non communiqué

bilan-hours-caption = validées, { $days } jours de travail
bilan-fte-unit = ETP
bilan-fte-caption = sur la base de { $hours } par an
bilan-people-caption = { $count ->
    [one] personne
   *[other] personnes
}
bilan-people-new-caption = { $count ->
    [one] personne
   *[other] personnes
}, { $new ->
    [one] { $new_text } nouvelle
   *[other] { $new_text } nouvelles
}
bilan-lots-caption = { $lots ->
    [one] lot
   *[other] lots
}, { $buyers ->
    [one] { $buyers_text } acheteur
   *[other] { $buyers_text } acheteurs
}
bilan-outcomes-caption = en emploi, parmi les { $count } sorties connues
bilan-outcomes-none = part en emploi : trop peu de sorties connues

bilan-total = total { $value }
bilan-people-total = { $count ->
    [one] { $text } personne
   *[other] { $text } personnes
}
bilan-exits-total = { $count ->
    [one] { $text } sortie
   *[other] { $text } sorties
}
bilan-part = { $value }, soit { $share }
bilan-merged = { $count ->
    [one] { $count } groupe de moins de 5 personnes est réuni avec un autre.
   *[other] { $count } groupes de moins de 5 personnes sont réunis.
}
bilan-once = Chaque personne compte une fois.
bilan-nothing = Rien cette année.
bilan-withheld = Trop peu de personnes pour donner le détail.
bilan-women-men = Femmes et hommes, quartiers
bilan-name = Intitulé
bilan-value = Valeur
bilan-previous = { $year }
bilan-all-figures = Tous les chiffres et leur définition

## Classeur

bilan-workbook = Classeur Excel
bilan-sheets = { $count ->
    [one] { $count } feuille
   *[other] { $count } feuilles
}
bilan-holds = Ce qu’il contient
bilan-holds-formulas = Les totaux sont des formules : ils se recalculent dans Excel.
bilan-holds-sources = La feuille des sources dit d’où vient chaque chiffre.
bilan-holds-guard = Les groupes de moins de 5 personnes y sont réunis, comme à l’écran ; aucun nom n’y figure.
bilan-missing = Avant « définitif »
bilan-missing-none = Rien ne manque : le classeur portera la mention « définitif ».
bilan-missing-so = Le classeur portera la mention « provisoire ».
bilan-stop = Arrêter
bilan-export = Exporter vers Excel
bilan-export-action = Exporter le bilan { $year } vers Excel
bilan-choosing = Choix du fichier
bilan-writing = Export, feuille { $done } sur { $total }
bilan-written = Classeur écrit : { $name }, { $count ->
    [one] { $count } feuille
   *[other] { $count } feuilles
}
bilan-not-written = Le classeur n’a pas pu être écrit
bilan-other-name = Autre nom
bilan-file = bilan-clause-sociale-{ $year }.xlsx
bilan-keys-export = exporter vers Excel

## Équité

fairness-title = Équité des pratiques
fairness-context = personnes suivies du { $from } au { $to }
fairness-back = Retour au bilan
fairness-loading = Calcul de l’année
fairness-failed = Cette page n’a pas pu être calculée
fairness-empty = Moins de { $threshold } personnes suivies : rien n’est montré
fairness-empty-why = Sur si peu de personnes, un taux en désignerait une.
fairness-all-of = { $count ->
    [one] { $followed } personne suivie
   *[other] { $followed } personnes suivies
} ; proposées au moins une fois : { $proposed } ; embauchées au moins une fois : { $hired }
fairness-what-followed = Une personne est suivie dans l’année si le bureau la connaissait et ne l’avait pas quittée. Une embauche sans proposition enregistrée ne compte qu’avec les embauches.
fairness-what-gap = Un écart ne dit pas sa cause : métiers demandés, mobilité, dates, lots ouverts. Il invite à regarder, il n’accuse personne.
fairness-never-matching = Rien de cette page n’entre dans le rapprochement.
fairness-guard = Aucun taux sur moins de { $threshold } personnes ; assez de chiffres sont masqués pour qu’aucun ne se retrouve par soustraction.
fairness-group = Groupe
fairness-followed = Suivies
fairness-proposed = Proposées
fairness-hired = Embauchées
fairness-proposed-rate = Part proposée au moins une fois
fairness-hired-rate = Part embauchée au moins une fois
fairness-proposed-of = proposées :
fairness-hired-of = embauchées :
fairness-chart = { $event }, { $ground }
fairness-count = { $count }, soit { $rate }
fairness-masked = masqué
fairness-people = { $group } ({ $count })
fairness-and = {", "}
fairness-close-groups = { $event } : pas plus d’écart avec l’ensemble que le hasard n’en fait sur si peu de personnes, pour { $groups }.
fairness-merged = { $count ->
    [one] { $count } groupe de moins de { $threshold } personnes est réuni avec un autre.
   *[other] { $count } petits groupes sont réunis.
}

bilan-pledges = Engagements dans une autre unité que l’heure
bilan-pledges-aside = Chaque ligne se lit seule : les unités ne s’additionnent pas.
bilan-pledge = Engagement
bilan-pledge-unit = Unité
bilan-pledge-target = Objectif
bilan-pledge-in-year = Dans l’année
bilan-pledge-reached = Réalisé
bilan-pledge-rate = Taux
bilan-share = Part
