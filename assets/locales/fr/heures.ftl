### Heures : la grille des mois d'un lot, ce qui manque, ce qui étonne, ce qui compte.

heures-title = Heures
heures-context = { $lot } · ce que les entreprises déclarent, mois par mois
heures-loading = Lecture des heures
heures-failed = Les heures n’ont pas pu être lues
heures-no-lot = Aucun lot en cours
heures-no-lot-why = Les heures se saisissent sur un lot attribué.
heures-to-contracts = Voir les marchés
heures-empty = Aucune heure en { $year }
heures-empty-why = Personne n’est en poste sur ce lot cette année. Une ligne apparaît avec chaque placement.
heures-empty-outside = Ce lot ne court pas cette année-là.
heures-open-lot = Voir le lot
heures-to-matching = Rapprocher une personne

heures-lot = Lot
heures-lot-name = { $name } · { $title }
heures-year = Année
heures-to-check = À vérifier
heures-missing = Manquantes
heures-paste = Coller un relevé
heures-paste-action = Coller un relevé d’heures de { $lot }
heures-paste-help = Copiez les cellules dans Excel, puis collez-les ici (Ctrl V). Les valeurs se placent à partir de la cellule choisie, sans décaler aucune ligne. Une première colonne de noms suffit à retrouver les personnes.
heures-paste-field = Cellules copiées
heures-paste-fill = Placer dans la grille
heures-paste-nothing = rien n’est collé
heures-paste-unknown = { $count ->
    [one] { $count } nom sans ligne, ou porté par deux personnes ; ses heures n’ont pas été placées : { $names }.
   *[other] { $count } noms sans ligne, ou portés par deux personnes ; leurs heures n’ont pas été placées : { $names }.
}
heures-paste-outside = { $count ->
    [one] { $count } valeur tombait hors de la grille et n’a pas été placée.
   *[other] { $count } valeurs tombaient hors de la grille et n’ont pas été placées.
}
heures-paste-bad = { $count ->
    [one] { $count } cellule n’est pas un nombre : elle garde son texte en rouge et ne compte pas.
   *[other] { $count } cellules ne sont pas des nombres : elles gardent leur texte en rouge et ne comptent pas.
}
heures-refused = Rien n’a été enregistré. { $why }
heures-dismiss = Compris
heures-cancel = Annuler

## Grille

heures-grid = Heures de { $lot }, { $year }
heures-clipboard = Presse-papiers des heures
heures-column-person = Personne
heures-column-contract = Contrat
heures-column-total = Total
heures-cell = { $name }, { $month }
heures-edit = { $name }, { $month } : heures
heures-bad = { $problem } : ce texte ne compte pas
heures-entered = Saisi
heures-not-counted = À vérifier, non compté
heures-validated = Validé
heures-cumulated = Cumul validé
heures-live = Total validé : { $validated }. À vérifier, non compté : { $waiting }.
heures-foot = En heures. Dernier mois échu : { $month }.
heures-foot-paste = coller
heures-foot-edit = modifier
heures-foot-validate = valider
heures-foot-next = anomalie suivante
heures-keys-move = aller de cellule en cellule (Maj : étendre)
heures-keys-edit = modifier, descendre
heures-keys-paste = coller depuis Excel
heures-keys-fill = recopier vers le bas
heures-keys-validate = valider la sélection
heures-keys-validate-month = valider le mois de l’entreprise
heures-keys-next = anomalie suivante
heures-keys-previous = anomalie précédente
heures-look-waiting = saisi, à vérifier
heures-look-check = à vérifier
heures-look-missing = manquante
heures-look-rejected = rejetée
heures-source-typed = saisi à la main
heures-source-pasted = collé d’un relevé

## Cellule choisie

heures-inspector = Cellule
heures-selection = { $count ->
    [one] { $count } cellule remplie choisie
   *[other] { $count } cellules remplies choisies
}
heures-cell-hours = { $hours } en { $month },
heures-cell-empty = Rien en { $month },
heures-cell-missing = Déclaration manquante en { $month },
heures-missing-why = La personne était en poste ce mois-là. Zéro se saisit aussi.
heures-reason-kept = Motif : { $reason }
heures-validated-one = validée
heures-validate = Valider
heures-validate-many = { $count ->
    [one] Valider { $count } cellule
   *[other] Valider { $count } cellules
}
heures-reject = Rejeter
heures-keep = Garder avec un motif
heures-keep-confirm = Garder et valider
heures-reopen = Remettre à vérifier
heures-reason-reject = Motif du rejet
heures-reason-keep = Motif pour garder ces heures
heures-reason-needed = un motif est attendu

## Déclarations du mois

heures-declarations = { $month ->
    [4] Déclarations d’{ $name }
    [8] Déclarations d’{ $name }
    [10] Déclarations d’{ $name }
   *[other] Déclarations de { $name }
}
heures-declarations-count = { $came } sur { $due }
heures-declaration-received = reçue le { $date }
heures-declaration-missing = manquante
heures-declaration-to-check = { $count ->
    [one] { $count } cellule à vérifier
   *[other] { $count } cellules à vérifier
}
heures-declaration-reminded = { $count ->
    [one] relancée { $count } fois
   *[other] relancée { $count } fois
}
heures-remind = Relancer

heures-month-details = Bulletin et détail du mois
heures-month-refused = Le détail du mois n’a pas été enregistré
heures-keys-details = bulletin et détail du mois
heures-payslip = Heures du bulletin de paie
heures-payslip-hint = Tous lots de cet employeur. Les heures comptées ne le dépassent jamais.
heures-payslip-seen = Bulletin de paie vu : { $hours }, { $entered } saisies chez cet employeur
heures-payslip-exceeded = Bulletin de paie vu : { $hours }, mais { $entered } saisies chez cet employeur ; le surplus ne compte pas
heures-part-training = dont formation
heures-part-leave = dont congés payés
heures-part-overtime = dont heures supplémentaires
heures-parts-hint = Déjà comprises dans les heures du mois. Les réglages disent si elles comptent.
heures-with-training = dont { $hours } de formation
heures-with-leave = dont { $hours } de congés payés
heures-with-overtime = dont { $hours } supplémentaires
