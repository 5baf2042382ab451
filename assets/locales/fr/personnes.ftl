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
personnes-informed = accord du { $date }
personnes-not-informed = accord à noter
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
personnes-older-proofs = { $count_n ->
    [one] { $count } pièce plus ancienne
   *[other] { $count } pièces plus anciennes
}
personnes-add-criterion = Ajouter un critère
personnes-new-proof = Ajouter une pièce : { $criterion }
personnes-remove-criterion = Retirer le critère : { $criterion }
personnes-remove-failed = Le retrait n’a pas pu se faire

personnes-wishes = Souhaits et mobilité
personnes-wish = Métier
personnes-skills = Compétences
personnes-schedule = Horaires
personnes-weekly = Temps voulu
personnes-weekly-value = { $hours } par semaine
personnes-free-from = Disponible
personnes-free-from-value = à partir du { $date }
personnes-mobility = Mobilité
personnes-radius-value = { $km } km au plus
personnes-has-licence = permis B
personnes-has-vehicle = véhicule
personnes-has-transport = transports en commun
personnes-home = Habite
personnes-contact = Contact
personnes-prescriber = Prescripteur
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
personnes-wish-n = Métier visé, choix { $rank }
personnes-wish-hint = Un métier de la liste, ou vos mots.
personnes-skills-field = Compétences et titres
personnes-skills-hint = Un par ligne : CACES R482, titre maçon.
personnes-schedule-field = Contraintes d’horaires et de trajet
personnes-radius = Distance acceptée, en km
personnes-weekly-hours = Heures voulues par semaine
personnes-available-on = Disponible à partir du
personnes-referent = Référent
personnes-prescriber-kind = Type de prescripteur
personnes-prescriber-name = Nom du prescripteur
personnes-informed-on = Information donnée et accord, le
personnes-informed-hint = Jour où la personne a été informée de ce qui est noté sur elle et l’a accepté.
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
