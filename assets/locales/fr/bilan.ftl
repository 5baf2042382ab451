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
