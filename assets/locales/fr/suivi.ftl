### Rapprochement : suivi des propositions, textes à envoyer, postes qui peuvent suivre un contrat.

rapprochement-views = Vues du rapprochement
rapprochement-view-needs = Postes
rapprochement-view-board = Suivi des propositions
rapprochement-view-chains = Suites de contrat

## Suivi

suivi-context = { $count_n ->
    [0] aucune proposition en attente
    [one] { $count } proposition en attente
   *[other] { $count } propositions en attente
}
suivi-search = Chercher une personne, un poste, un lot
suivi-filters = Étape
suivi-filter-open = En attente
suivi-filter-placed = En contrat
suivi-filter-ended = Sans suite
suivi-lot = Lot
suivi-every-lot = Tous les lots
suivi-wait = Sans nouvelle depuis
suivi-any-wait = Toutes les attentes
suivi-wait-days = Sans nouvelle depuis { $days } jours
suivi-failed = Les propositions n’ont pas pu être lues
suivi-reading = Lecture des propositions
suivi-empty = Aucune proposition pour l’instant.
suivi-empty-why = Une proposition se fait depuis un poste : choisissez-y une personne qui convient. Elle se suit ensuite ici, de l’entretien au contrat.
suivi-see-needs = Voir les postes
suivi-none = Aucune proposition ne correspond.
suivi-none-open = Aucune proposition en attente.
suivi-none-placed = Aucune proposition n’a encore mené à un contrat.
suivi-none-ended = Aucune proposition restée sans suite.
suivi-none-narrowed = Un lot, une attente ou des mots limitent la liste.
suivi-widen = Tout montrer
suivi-more = { $shown } propositions montrées sur { $total } : un filtre montre les autres.
suivi-column-person = Personne
suivi-column-post = Poste
suivi-column-state = Étape
suivi-column-wait = Sans nouvelle
suivi-group-proposed = Proposées
suivi-group-interview = En entretien
suivi-group-accepted = Acceptées
suivi-group-placed = En contrat
suivi-group-refused = Non retenues
suivi-group-hired-elsewhere = Embauchées ailleurs
suivi-days = { $days_n ->
    [one] { $days } jour
   *[other] { $days } jours
}
suivi-tick = Choisir { $name }, { $title }
suivi-tick-group = Choisir tout le groupe { $group }
suivi-ticked = { $count_n ->
    [one] { $count } proposition choisie
   *[other] { $count } propositions choisies
}
suivi-about = { $name }, { $title }
suivi-need-row = Choisissez une ou plusieurs propositions.
suivi-too-far = { $name } n’en est plus à cette étape
suivi-acts = Décider
suivi-interview = Entretien
suivi-interview-on = Jour de l’entretien
suivi-interview-hint = Passé ou à venir.
suivi-interview-save = Noter l’entretien
suivi-interview-need = indiquez le jour
suivi-hired-elsewhere = Embauche ailleurs
suivi-note = Remarque
suivi-note-hint = Ni santé, ni infraction, ni numéro de sécurité sociale.
suivi-note-save = Garder la remarque

## Textes

suivi-letters = Écrire
suivi-letter-to = Pour qui
suivi-letter-to-person = La personne
suivi-letter-to-referrer = L’organisme qui l’accompagne
suivi-letter-to-company = L’entreprise
suivi-letter-of = Entreprise du lot
suivi-letter-for = À
suivi-letter-subject = Objet
suivi-letter-body = Texte
suivi-letter-rank = { $rank } sur { $count }
suivi-letter-previous = Précédent
suivi-letter-next = Suivant
suivi-letter-first = c’est le premier
suivi-letter-last = c’est le dernier
suivi-letter-company = L’entreprise apprend le nom et la fin d’éligibilité, jamais le critère ni la pièce.
suivi-letter-copy = Copier le texte
suivi-letter-copied = Texte copié : collez-le dans votre messagerie.
suivi-letter-not-copied = La copie automatique est refusée : le texte est sélectionné, copiez-le avec Ctrl C.
suivi-letter-sent = Noter comme envoyé
suivi-letter-already = déjà noté aux échanges
suivi-letter-none = Aucun texte à écrire pour ces propositions.
suivi-letter-reading = Préparation des textes
suivi-letter-failed = Les textes n’ont pas pu être préparés
suivi-letter-log-failed = L’envoi n’a pas été noté

## Suites de contrat

suites-context = { $count_n ->
    [0] aucun contrat ne finit dans les { $days } jours
    [one] { $count } contrat finit dans les { $days } jours
   *[other] { $count } contrats finissent dans les { $days } jours
}
suites-failed = Les suites de contrat n’ont pas pu être lues
suites-reading = Recherche des postes qui peuvent suivre
suites-empty = Aucun contrat ne finit dans les { $days } jours.
suites-empty-why = Les personnes dont le contrat finit bientôt apparaissent ici, avec les postes ouverts qui peuvent suivre sans rupture.
suites-ends = { $days_n ->
    [0] contrat jusqu’au { $date }, aujourd’hui
    [one] contrat jusqu’au { $date }, demain
   *[other] contrat jusqu’au { $date }, dans { $days } jours
}
suites-starts = dès le { $date }
suites-gap = { $days_n ->
    [0] sans interruption
    [one] { $days } jour sans contrat
   *[other] { $days } jours sans contrat
}
suites-no-seat = Aucun poste n’est ouvert.
suites-no-fit = Aucun poste ouvert ne convient à cette date.
suites-more = { $count_n ->
    [one] Un autre poste convient, avec autant de jours d’attente ou plus.
   *[other] { $count } autres postes conviennent, avec autant de jours d’attente ou plus.
}
suites-foot = Les postes qui laissent le moins de jours sans contrat viennent d’abord. Chacun respecte l’éligibilité, le trajet et ce que le poste demande, à la date de début.

## Touches

suivi-key-next = ligne suivante, précédente
suivi-key-tick = choisir
suivi-key-interview = noter un entretien
suivi-key-accept = accepter
suivi-key-refuse = ne pas retenir
suivi-key-note = remarque
suivi-key-letters = écrire
suites-key-propose = proposer le premier poste

letters-title-person-proposed = À la personne : proposition
letters-title-person-interview = À la personne : entretien
letters-title-person-accepted = À la personne : candidature retenue
letters-title-person-refused = À la personne : sans suite
letters-title-person-hired-elsewhere = À la personne : emploi trouvé ailleurs
letters-title-referrer = À l’organisme qui accompagne
letters-title-company = À l’entreprise
