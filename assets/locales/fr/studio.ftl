### Calibrage en profondeur : scénarios, versions, politiques, profils, postes des structures.

## Historique

journal-scenario-added = { $title } : scénario « { $name } » ajouté
journal-scenario-chosen = { $title } : scénario « { $name } » retenu
journal-scenario-renamed = { $title } : scénario renommé « { $name } »
journal-scenario-removed = { $title } : scénario « { $name } » supprimé
journal-calibration-sent = { $title } : version { $version } envoyée à l’acheteur, { $hours }
journal-shared = { $count ->
    [one] { $title } : { $hours } portées par { $count } lot
   *[other] { $title } : { $hours } réparties sur { $count } lots
}
journal-options = { $title } : dispositif et politique modifiés
journal-derogation = { $title } : dérogation enregistrée au registre
journal-derogation-removed = { $title } : dérogation retirée du registre
journal-capacity = { $count ->
    [one] { $company } : { $count } poste d’insertion inscrit
   *[other] { $company } : { $count } postes d’insertion inscrits
}
journal-capacity-removed = { $company } : postes d’insertion retirés
journal-profile = Profil du bureau modifié : { $trade }
journal-profile-removed = Retour au profil par défaut : { $trade }
journal-bands = { $count ->
    [one] Barème du bureau : { $count } tranche
   *[other] Barème du bureau : { $count } tranches
}
journal-bands-removed = Retour au barème du Ministère

## Refus

error-choice = Choisissez dans la liste.
error-trade = Ce profil de main-d’œuvre n’existe pas : choisissez-en un dans la liste.
error-bounds = Les trois valeurs vont de la plus basse à la plus haute.
error-amount-absurd = Ce montant n’est pas vraisemblable.
error-no-buyer = Ce marché n’a pas d’acheteur : sa politique ne peut pas être notée.
error-scenario-name = Un autre scénario porte déjà ce nom.
error-share-weight = Répartissez selon le montant, les heures travaillées ou les heures calculées.
error-share-minimum = Aucun lot n’atteindrait ce minimum : baissez-le ou augmentez le total.
error-not-a-structure = Ce nom est celui d’un acheteur ou d’une entreprise, pas d’une structure d’insertion.
error-capacity-posts = De 1 à 9 999 postes.
error-calibration-sent = Cette version est déjà envoyée. Le prochain changement ouvrira la suivante.
error-version-frozen = Cette version est envoyée : elle ne change plus.
error-scenarios-most = Quatre scénarios au plus : supprimez-en un d’abord.
error-scenario-last = C’est le seul scénario : il ne se supprime pas.
error-scenario-kept = Les heures de ce scénario sont les engagements des lots : retenez d’abord celles d’un autre.

## Lignes et scénarios

line-missing = À indiquer : { $field }.
line-method-cost = Coût de la main-d’œuvre
line-method-share-of-hours = Part des heures travaillées
line-method-cleaning-transfer = Nettoyage avec reprise de personnel
line-method-bands = Tranches de montant
line-method-framework = Accord-cadre
line-method-two-phases = Travaux puis exploitation
line-method-free = Heures fixées avec un motif
scenario-first = Retenu
scenario-gap-less = { $count ->
    [one] −{ $points } point
   *[other] −{ $points } points
}
scenario-gap-more = { $count ->
    [one] +{ $points } point
   *[other] +{ $points } points
}
scenario-gap-mixed = autres taux
scenario-opinion-empty = aucun lot
scenario-opinion-holds = tient partout
scenario-opinion-tight = { $count ->
    [one] { $count } lot tendu : { $lots }
   *[other] { $count } lots tendus : { $lots }
}
scenario-opinion-small = { $count ->
    [one] lot { $lots } trop petit
   *[other] lots { $lots } trop petits
}
scenario-opinion-oversized = { $count ->
    [one] le lot { $lots } ne tient pas
   *[other] les lots { $lots } ne tiennent pas
}
scenario-opinion-incomplete = { $count ->
    [one] lot { $lots } à compléter
   *[other] lots { $lots } à compléter
}
version-unset = non renseigné
driver-expected-share-range = { $step } de commandes en moins, { $step } en plus
calibrage-driver-hours = Heures travaillées
calibrage-driver-expected-share = Part commandée

## Réglage

setting-learning = Profils appris de vos lots terminés (1 : utilisés, 0 : non)
