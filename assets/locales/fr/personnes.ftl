### Personnes : la liste, la fiche, les critères et leurs pièces, le parcours.

personnes-title = Personnes
personnes-context = { $followed_n ->
    [0] aucune personne en parcours
    [one] { $followed } personne en parcours, { $available_n ->
        [0] aucune disponible
        [one] { $available } disponible
       *[other] { $available } disponibles
    }
   *[other] { $followed } en parcours, { $available_n ->
        [0] aucune disponible
        [one] { $available } disponible
       *[other] { $available } disponibles
    }
}

## Liste

personnes-list = Personnes suivies
personnes-search = Nom, métier, commune
personnes-search-short = Nom, métier
personnes-filters = Filtres
personnes-mine = Suivies par moi
personnes-available = Disponible
personnes-ending = À échéance
personnes-left = Sorties
personnes-add = Ajouter
personnes-add-long = Ajouter une personne
personnes-column-name = Nom
personnes-column-trade = Métier visé
personnes-column-post = En poste
personnes-column-hours = Heures
personnes-column-due = Prochaine échéance
personnes-free = disponible
personnes-due-proof = pièce
personnes-due-pass = PASS IAE
personnes-due-eligibility = éligibilité
personnes-due-contract = contrat
personnes-shown = { $total_n ->
    [0] aucune personne sur { $whole }
    [one] { $shown } personne sur { $whole }
   *[other] { $shown } personnes sur { $whole }
}
personnes-key-next = suivante, précédente
personnes-key-edit = modifier
personnes-key-propose = proposer
personnes-key-add = ajouter
personnes-key-proof = pièce
personnes-key-filter = chercher
personnes-key-close = fermer la fiche
personnes-reading = Lecture des personnes
personnes-failed = La liste n’a pas pu être lue
personnes-none-text = Personne ne répond à « { $text } ».
personnes-none-filter = Personne dans « { $filter } ».
personnes-none-why = { $count_n ->
    [0] Vérifiez l’orthographe, ou essayez la commune ou le métier.
    [one] { $count } personne répond sans le filtre « { $filter } ».
   *[other] { $count } personnes répondent sans le filtre « { $filter } ».
}
personnes-clear-text = Effacer la recherche
personnes-clear-filter = Retirer le filtre « { $filter } »
personnes-first = Ce dossier ne suit encore personne.
personnes-first-why = Ajoutez une personne avec son nom ; le critère et la pièce peuvent attendre le premier entretien.

## Fiche

personnes-sheet = Fiche
personnes-sheet-reading = Lecture de la fiche
personnes-sheet-failed = La fiche n’a pas pu être lue
personnes-edit = Modifier
personnes-close = Fermer la fiche
personnes-followed-by = Suivie par { $name }
personnes-no-referent = Sans référent
personnes-agreed = accord du { $date }
personnes-not-agreed = accord à noter
personnes-gone = sortie du parcours

personnes-eligibility = Éligibilité
personnes-eligible-until = jusqu’au { $date }
personnes-eligible-since = depuis le { $date }
personnes-eligible-between = du { $since } au { $until }
personnes-eligible = établie
personnes-not-eligible = non établie
personnes-why = Pourquoi elle compte
personnes-at-date = Éligibilité à une autre date
personnes-at-yes = Éligible au { $date }.
personnes-at-no = Éligibilité non établie au { $date }.
personnes-no-criterion = Aucun critère n’est renseigné.
personnes-main = critère principal
personnes-proof-issued = { $kind } du { $date }
personnes-proof-seen = vue le { $date } par { $name }
personnes-proof-seen-nobody = vue le { $date }
personnes-proofs = { $count_n ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
personnes-proof-until = valable jusqu’au { $date }
personnes-remove-proof = Retirer la pièce : { $proof }
personnes-make-main = En faire le critère principal
personnes-chances = Un PASS IAE serait-il possible ?
personnes-chances-on = Au { $date }, avec les pièces vues.
personnes-pass-then = PASS IAE : { $state }
personnes-add-criterion = Ajouter un critère
personnes-new-proof = Ajouter une pièce : { $criterion }
personnes-remove-criterion = Retirer le critère : { $criterion }
personnes-remove-failed = Le retrait n’a pas pu se faire

personnes-rights = Structures et PASS IAE
personnes-no-right = Aucune structure, aucun PASS IAE.
personnes-rights-failed = Le changement n’a pas pu se faire
personnes-days-between = du { $from } au { $to }
personnes-days-since = depuis le { $from }
personnes-attested = attestation vue le { $date }
personnes-not-attested = attestation non vue
personnes-add-structure = Ajouter une structure
personnes-edit-structure = Modifier : { $structure }
personnes-remove-structure = Retirer la structure : { $structure }
personnes-pass = PASS IAE { $number }
personnes-pass-from = délivré par { $author }
personnes-pass-by-employer = Employeur : { $structure }
personnes-pass-future = à venir, jusqu’au { $date }
personnes-pass-running = { $days_n ->
    [one] jusqu’au { $date }, { $days } jour restant
   *[other] jusqu’au { $date }, { $days } jours restants
}
personnes-pass-suspended = suspendu jusqu’au { $until }, fin le { $date }
personnes-pass-ended = terminé le { $date }, nouveau PASS possible le { $from }
personnes-pass-withdrawn = retiré, valable jusqu’au { $date }, nouveau PASS possible le { $from }
personnes-pass-suspension-value = Suspension { $days } : { $reason }
personnes-pass-extension-value = Prolongation { $days } : { $reason }
personnes-add-pass = Ajouter un PASS IAE
personnes-pass-edit = Modifier le PASS IAE { $number }
personnes-pass-remove = Retirer le PASS IAE { $number }
personnes-pass-add-suspension = Suspendre
personnes-pass-add-extension = Prolonger
personnes-pass-edit-event = Modifier : { $event }
personnes-pass-remove-event = Retirer : { $event }

personnes-absences = Absences
personnes-absence-value = { $days }, { $reason }
personnes-add-absence = Ajouter une absence
personnes-edit-absence = Modifier l’absence { $days }
personnes-remove-absence = Retirer l’absence { $days }

personnes-wishes = Souhaits et mobilité
personnes-wish = Métier
personnes-skills = Compétences
personnes-schedule = Horaires
personnes-weekly = Temps voulu
personnes-weekly-value = { $hours } par semaine
personnes-free-from = Disponible
personnes-free-from-value = à partir du { $date }
personnes-free-until-value = jusqu’au { $date }
personnes-mobility = Mobilité
personnes-radius-value = { $km } km au plus
personnes-has-licence = permis B
personnes-has-vehicle = véhicule
personnes-has-transport = transports en commun
personnes-home = Habite
personnes-contact = Contact
personnes-prescriber = Prescripteur
personnes-agreement = Accord
personnes-agreement-both = { $informed } ; { $agreed }
personnes-informed-on-value = information donnée le { $date }
personnes-informed-missing = information à donner
personnes-agreed-on-value = accord pour être proposée le { $date }
personnes-agreed-missing = accord à demander
personnes-qpv-checked = Adresse vérifiée le { $date }, { $source }
personnes-unknown = non renseigné

personnes-pathway = Parcours
personnes-no-step = Aucune étape n’est notée.
personnes-planned = à venir
personnes-add-step = Ajouter une étape
personnes-remove-step = Retirer l’étape : { $step }
personnes-step-date = Date
personnes-step-label = Étape
personnes-step-placeholder = Chantier école, 3 semaines
personnes-step-planned = Encore à venir
personnes-step-failed = L’étape n’a pas été enregistrée

personnes-placements = Placements et propositions
personnes-no-placement = Aucun placement, aucune proposition.
personnes-placed-since = { $employer }, depuis le { $from }
personnes-placed-between = { $employer }, du { $from } au { $to }
personnes-placed-hours = { $hours } validées
personnes-proposed-on = proposée le { $date }
personnes-interview-on = entretien le { $date }
personnes-hired-elsewhere-on = embauchée ailleurs, le { $date }
personnes-accepted-on = acceptée le { $date }
personnes-refused-on = non retenue le { $date } : { $reason }

personnes-hours-on = Heures sur { $lot }
personnes-hours-by = déclarées par { $employer }
personnes-hours-missing = manque
personnes-hours-total = total

personnes-act-renew = Renouveler la pièce
personnes-act-proof = Renseigner une pièce
personnes-act-criterion = Ajouter un critère
personnes-act-propose = Proposer un poste
personnes-act-hours = Voir les heures
personnes-act-edit = Modifier la fiche de { $name }
personnes-act-propose-to = Proposer un poste à { $name }

## Formulaire de la personne

personnes-form-add = Nouvelle personne
personnes-form-edit = Modifier { $name }
personnes-form-identity = Identité
personnes-form-home = Coordonnées et résidence
personnes-form-wishes = Souhaits et mobilité
personnes-form-follow = Suivi
personnes-last-name = Nom
personnes-first-name = Prénom
personnes-birth-name = Nom de naissance
personnes-birth-on = Date de naissance
personnes-sex = Sexe
personnes-sex-hint = Pour le bilan annuel seulement ; ne sert jamais au rapprochement.
personnes-level = Niveau de qualification
personnes-phone = Téléphone
personnes-email = Courriel
personnes-commune = Commune
personnes-postcode = Code postal
personnes-qpv = Quartier prioritaire
personnes-qpv-name = Nom du quartier
personnes-qpv-checked-on = Adresse vérifiée le
personnes-qpv-source = Où
personnes-qpv-source-placeholder = sig.ville.gouv.fr
personnes-wish-n = Métier visé, choix { $rank }
personnes-wish-hint = Un métier de la liste, ou vos mots.
personnes-skills-field = Compétences et titres
personnes-skills-hint = Un par ligne : CACES R482, titre maçon.
personnes-schedule-field = Contraintes d’horaires et de trajet
personnes-schedule-hint = Ce que la personne peut faire et quand ; jamais un état de santé ni une affaire de justice.
personnes-radius = Distance acceptée, en km
personnes-weekly-hours = Heures voulues par semaine
personnes-available-on = Disponible à partir du
personnes-available-until = Disponible jusqu’au
personnes-referent = Référent
personnes-prescriber-kind = Type de prescripteur
personnes-prescriber-name = Nom du prescripteur
personnes-informed-on = Information donnée le
personnes-informed-hint = Jour où la personne a su ce qui est noté sur elle, et pourquoi.
personnes-agreed-on = Accord pour être proposée, le
personnes-agreed-hint = Sans lui, une entreprise ne reçoit pas son nom.
personnes-status = Situation
personnes-optional = facultatif
personnes-save = Enregistrer
personnes-saving = Enregistrement…
personnes-cancel = Annuler
personnes-save-failed = La fiche n’a pas été enregistrée
personnes-check-fields = { $count_n ->
    [one] Un champ est à corriger.
   *[other] { $count } champs sont à corriger.
}

## Formulaire d’un critère

personnes-criterion = Critère
personnes-criterion-choose = Choisir un critère
personnes-criterion-sensitive = Ce critère révèle une situation délicate (santé, ressources, justice, famille, origine). Ne le notez que s’il est nécessaire à l’éligibilité ; un autre critère peut suffire.
personnes-criterion-iae-only = Ce critère compte pour obtenir un PASS IAE ; il n’ouvre pas seul le droit à la clause.
personnes-criterion-age = { $months_n ->
    [one] Pièce de moins de { $months } mois.
   *[other] Pièce de moins de { $months } mois.
}
personnes-criterion-seen = Une pièce a été vue
personnes-criterion-kind = Pièce vue
personnes-criterion-seen-on = Vue le
personnes-criterion-issued-on = Datée du
personnes-criterion-valid-until = Valable jusqu’au
personnes-criterion-until-hint = Seulement si la pièce le dit.
personnes-criterion-main = Critère principal, celui que compte le bilan
personnes-criterion-need = choisissez un critère
personnes-criterion-need-date = indiquez quand la pièce a été vue
personnes-criterion-failed = Le critère n’a pas été enregistré
personnes-criteria-failed = La liste des critères n’a pas pu être lue

## Formulaires des structures, du PASS IAE et des absences

personnes-starts-on = Premier jour
personnes-ends-on = Dernier jour
personnes-attested-on = Attestation vue le
personnes-structure-kind = Type de structure
personnes-structure-choose = Choisir un type
personnes-structure-need = choisissez un type de structure
personnes-structure-name = Structure
personnes-structure-outside = hors du dossier
personnes-structure-by-pass = Cette structure ouvre le droit avec un PASS IAE valable.
personnes-structure-excluded = Les heures faites avec ce type de structure ne sont pas comptées, par prudence.
personnes-structure-failed = La structure n’a pas été enregistrée
personnes-pass-number = Numéro
personnes-pass-delivered-by = Délivré par
personnes-pass-starts-on = Premier jour
personnes-pass-starts-hint = La fin se calcule.
personnes-pass-withdrawn-on = Retiré le
personnes-pass-failed = Le PASS IAE n’a pas été enregistré
personnes-pass-suspension = Motif de la suspension
personnes-pass-extension = Motif de la prolongation
personnes-pass-choose-reason = Choisir un motif
personnes-pass-need-reason = choisissez un motif
personnes-pass-sensitive = Ce motif révèle une situation délicate. Il reste sur la fiche et ne va à aucune entreprise.
personnes-pass-event-failed = Le PASS IAE n’a pas été modifié
personnes-absence-reason = Motif
personnes-absence-failed = L’absence n’a pas été enregistrée
