### Rapprochement : les postes ouverts, les personnes pour chacun et pourquoi, les propositions.

rapprochement-title = Rapprochement
rapprochement-context = { $seats_n ->
    [0] aucun poste ouvert
    [one] { $seats } poste ouvert
   *[other] { $seats } postes ouverts
}, { $available_n ->
    [0] personne de disponible
    [one] { $available } personne disponible
   *[other] { $available } personnes disponibles
}

## Postes

rapprochement-needs = Postes ouverts
rapprochement-by-gap = par retard
rapprochement-others = Pourvus ou clos
rapprochement-seats = { $seats_n ->
    [0] pourvu
    [one] { $seats } poste, le { $date }
   *[other] { $seats } postes, le { $date }
}
rapprochement-held = tenu
rapprochement-suggested = Postes suggérés
rapprochement-suggested-all = Accepter tous
rapprochement-suggested-open = Ouvrir
rapprochement-suggested-edit = Modifier avant d’ouvrir
rapprochement-suggested-failed = Les postes suggérés n’ont pas pu être ouverts ou lus
rapprochement-see-needs = Voir les postes
rapprochement-add-need = Ajouter un besoin
rapprochement-edit-need = Modifier le besoin
rapprochement-reading = Lecture des postes
rapprochement-failed = Les postes n’ont pas pu être lus
rapprochement-empty = Aucun poste ouvert.
rapprochement-empty-why = Un besoin dit ce qu’une entreprise cherche sur un lot : métier, dates, lieu. Les personnes qui conviennent apparaissent aussitôt, avec les raisons.

## Personnes pour un poste

rapprochement-people = Personnes pour ce poste
rapprochement-need-title = { $seats_n ->
    [0] { $title }, pourvu
    [one] { $title }, { $seats } poste
   *[other] { $title }, { $seats } postes
}
rapprochement-period = du { $from } au { $to }
rapprochement-weekly = { $hours } par semaine
rapprochement-licence = permis B
rapprochement-need-reading = Comparaison des personnes avec ce poste
rapprochement-need-failed = Les personnes n’ont pas pu être comparées
rapprochement-fits = Conviennent
rapprochement-conditional = Conviendraient sous condition
rapprochement-out = Écartées aujourd’hui
rapprochement-nobody-fits = Personne ne convient sans condition aujourd’hui.
rapprochement-nobody-conditional = Aucune autre personne n’est proche de convenir.
rapprochement-nobody-out = Personne n’est écarté.
rapprochement-nobody-at-all = Personne n’est suivi dans ce dossier.
rapprochement-out-sentence = { $reasons }.
rapprochement-see-out = Revoir la liste
rapprochement-more = { $count_n ->
    [one] Voir la personne suivante
   *[other] Voir les { $count } suivantes
}
rapprochement-mark-check = convient
rapprochement-mark-warning = à savoir
rapprochement-mark-stop = empêche
rapprochement-unlock = Ce qui débloquerait :
rapprochement-unlock-both = { $first } et { $second }
rapprochement-unlock-or = ou { $changes }
rapprochement-unlock-more = { $count_n ->
    [one] Voir l’autre façon
   *[other] Voir les { $count } autres façons
}
rapprochement-unlock-less = Ne garder que la plus simple
rapprochement-out-why = Pourquoi rien ne débloque
rapprochement-out-less = Masquer
rapprochement-out-refused = A dit non à ce poste : ce n’est plus une question de conditions.
rapprochement-out-blockers = { $count_n ->
    [one] Un obstacle, qu’aucun changement à portée ne lève.
   *[other] { $count } obstacles : aucun changement à portée, ni deux ensemble, ne les lève tous.
}
rapprochement-propose = Proposer
rapprochement-propose-name = Proposer { $name }
rapprochement-proposed = proposée
rapprochement-propose-failed = La proposition n’a pas été enregistrée
rapprochement-no-score = Les personnes ne sont pas notées. L’ordre suit le métier souhaité, le trajet, l’éligibilité restante, les heures déjà faites sur le lot et le temps voulu.

## Propositions

rapprochement-proposals = Propositions
rapprochement-proposals-count = { $count_n ->
    [0] aucune
    [one] { $count } personne
   *[other] { $count } personnes
}
rapprochement-no-proposal = Personne n’est encore proposé sur ce poste.
rapprochement-no-proposal-why = Proposer n’engage personne : rien n’est envoyé, la suite se note ici.
rapprochement-status-proposed = proposée le { $date }
rapprochement-status-interview = entretien le { $date }
rapprochement-status-hired-elsewhere = embauchée ailleurs le { $date }
rapprochement-status-accepted = acceptée le { $date }
rapprochement-status-refused = non retenue le { $date }
rapprochement-status-placed = placée le { $date }
rapprochement-reason = motif : { $reason }
rapprochement-accept = Accepter
rapprochement-refuse = Ne pas retenir
rapprochement-place = Placer
rapprochement-propose-again = Proposer de nouveau
rapprochement-see-lot = Voir le lot
rapprochement-refuse-reason = Pourquoi cette personne n’est pas retenue
rapprochement-refuse-choose = Choisir un motif
rapprochement-refuse-save = Noter le motif
rapprochement-refuse-need = choisissez un motif
rapprochement-decide-failed = La décision n’a pas été enregistrée
rapprochement-cancel = Annuler

## Placement

rapprochement-place-title = Placer { $name }
rapprochement-employer = Employeur
rapprochement-employer-choose = Choisir l’employeur
rapprochement-employer-none = Aucune entreprise n’est inscrite sur ce lot.
rapprochement-employer-add = Ajouter une entreprise au lot
rapprochement-modality = Modalité
rapprochement-contract-type = Contrat de travail
rapprochement-contract-direct = CDD
rapprochement-contract-work-study = Contrat d’apprentissage
rapprochement-contract-temporary = Intérim d’insertion
rapprochement-contract-geiq = Contrat de professionnalisation
rapprochement-contract-ai = Mise à disposition
rapprochement-contract-subcontract = CDDI
rapprochement-starts-on = Début
rapprochement-ends-on = Fin prévue
rapprochement-ends-hint = Vide : sans date de fin.
rapprochement-weekly-hours = Heures par semaine
rapprochement-place-save = Placer
rapprochement-saving = Enregistrement…
rapprochement-place-need = choisissez l’employeur
rapprochement-place-failed = Le placement n’a pas été enregistré

## Formulaire d’un besoin

rapprochement-form-lot = Lot
rapprochement-form-lot-choose = Choisir un lot
rapprochement-form-lots-failed = Les lots n’ont pas pu être lus
rapprochement-form-title = Poste
rapprochement-form-title-hint = Comme l’entreprise l’appelle : coffreur, aide-monteur.
rapprochement-form-trade = Métier
rapprochement-form-trade-none = non précisé
rapprochement-form-seats = Nombre de postes
rapprochement-form-starts = Début
rapprochement-form-ends = Fin
rapprochement-form-hours = Heures par semaine
rapprochement-form-place = Lieu
rapprochement-form-place-hint = Commune du chantier.
rapprochement-form-licence = Permis B demandé
rapprochement-form-skills = Ce que le poste demande
rapprochement-form-skills-hint = Un par ligne : CACES R482, habilitation électrique.
rapprochement-form-modality-any = indifférente
rapprochement-form-close = Fermer ce besoin
rapprochement-form-reopen = Rouvrir ce besoin
rapprochement-form-remove = Supprimer
rapprochement-form-save = Enregistrer
rapprochement-form-need = choisissez un lot et nommez le poste
rapprochement-form-failed = Le besoin n’a pas été enregistré

## Touches

rapprochement-key-next = personne suivante, précédente
rapprochement-key-need = poste suivant, précédent
rapprochement-key-propose = proposer
rapprochement-key-why = pourquoi en détail
rapprochement-key-add = ajouter un besoin
rapprochement-key-edit = modifier le besoin

## Objectifs déclarés du lot

target-title = Objectifs déclarés du lot
target-why = Un décompte : il ne change ni l’ordre des personnes ni leurs raisons.
target-qpv = Habitants d’un quartier prioritaire
target-people = { $goal_n ->
    [one] { $reached } sur { $goal } personne
   *[other] { $reached } sur { $goal } personnes
}
target-hours = { $reached } sur { $goal }
target-add = Déclarer un objectif
target-edit = Modifier
target-criterion = Critère
target-criterion-choose = Choisir un critère
target-goal-people = Personnes
target-goal-hours = Heures
target-goal-hint = Personnes ou heures, l’un ou l’autre.
target-note = Où il est écrit
target-note-hint = Article du CCAP, courrier de l’entreprise.
target-remove = Supprimer
target-failed = L’objectif n’a pas été enregistré
target-need = choisissez un critère et un nombre
