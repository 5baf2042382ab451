### Marchés : suivre un lot, de la première déclaration à l’attestation.

marches-title = Marchés
marches-running = En cours
marches-closed = Clos
marches-study = À l’étude
marches-filters = État des lots
marches-filter = Chercher un lot, un acheteur
marches-list = Lots
marches-see-list = Voir les lots
marches-held = tenu
marches-not-started = pas commencé
marches-no-commitment = sans engagement
marches-reading = Lecture des lots
marches-reading-lot = Lecture du lot
marches-failed = Les lots n’ont pas pu être lus
marches-lot-failed = Ce lot n’a pas pu être lu
marches-empty = Aucun lot ici.
marches-empty-why = Importez les données essentielles publiées par un acheteur, ou préparez un marché dans Calibrage.
marches-nothing-found = Aucun lot ne répond à « { $text } ».
marches-clear = Effacer la recherche
marches-calibrate = Ouvrir Calibrage

marches-amount = { $amount } HT
marches-period = du { $from } au { $to }
marches-from = à partir du { $from }
marches-until = jusqu’au { $to }
marches-remind = Relancer
marches-remind-one = Relancer { $company } pour { $month }
marches-propose = Proposer des personnes
marches-edit = Modifier
marches-note = Noter un échange
marches-committed = engagées au contrat
marches-validated = validées, { $fte }
marches-to-check = à vérifier, non comptées
marches-forecast = prévues avec les contrats signés
marches-forecast-band = prévues, entre { $low } et { $high }
marches-gap = écart à la fin du marché
marches-curve = Heures du lot, cumul
marches-curve-empty = Sans date ni engagement, il n’y a pas encore de courbe.
marches-to-hold = Pour tenir
marches-nothing-to-hold = Rien à signaler sur ce lot.

marches-companies = Entreprises
marches-declarant = Déclarant
marches-hours-done = Validé, h
marches-total = Ensemble
marches-received = reçu
marches-check = à vérifier
marches-missing = manque
marches-nothing-due = rien à déclarer
marches-received-of = { $done } sur { $count }
marches-reminded = { $count_n ->
    [one] { $count } relance
   *[other] { $count } relances
}
marches-for = pour { $name }
marches-no-company = Aucune entreprise sur ce lot.
marches-manage = Gérer
marches-in-post = En poste
marches-in-post-count = { $count_n ->
    [0] personne
    [one] { $count } personne
   *[other] { $count } personnes
}
marches-person = Personne
marches-job = Emploi
marches-contract-end = Fin de contrat
marches-no-end = sans terme
marches-nobody = Personne n’est en poste sur ce lot.
marches-actions = Dernières actions
marches-no-action = Aucun échange noté.
marches-coming = Rappels
marches-commitments = Engagement
marches-commitments-total = Dues
marches-on = Depuis le
marches-kind = Nature
marches-hours = Heures
marches-reason = Motif
marches-no-commitment-line = Aucune heure n’est encore due sur ce lot.
marches-published = Données publiées
marches-social = Considérations sociales : { $text }
marches-modification = Modification { $number }
marches-modification-on = notifiée le { $date }
marches-months = { $count_n ->
    [one] { $count } mois
   *[other] { $count } mois
}

## Tiroirs


marches-note-kind = Nature de l’échange
marches-note-company = Avec
marches-note-nobody = personne en particulier
marches-note-text = Ce qui s’est dit
marches-note-save = Noter
marches-note-need = il manque le texte
marches-note-failed = L’échange n’a pas été noté

marches-lot-title = Intitulé du lot
marches-trade = Métier
marches-trade-find = chercher un métier
marches-lot-amount = Montant HT
marches-starts = Début
marches-ends = Fin
marches-status = État
marches-posts = Postes convenus au plus
marches-posts-hint = Le plus grand nombre de postes que les entreprises ont accepté en même temps. Il donne le point de non-retour.
marches-save = Enregistrer
marches-cancel = Laisser comme avant
marches-save-failed = Le lot n’a pas été modifié
marches-dates-order = la fin vient avant le début

marches-add-commitment = Ajouter une ligne
marches-edit-commitment = Modifier la ligne du { $date }
marches-remove-commitment = Retirer la ligne du { $date }
marches-commitment-exemption = Une dispense se saisit en positif ; elle diminue les heures dues. Son motif est obligatoire.
marches-commitment-need-date = il manque la date
marches-commitment-need-hours = il manque les heures
marches-commitment-failed = L’engagement n’a pas été modifié

marches-add-company = Ajouter une entreprise
marches-company-name = Nom
marches-company-kind = Nature
marches-structure = Type de structure
marches-structure-hint = AI, EI, ETTI, GEIQ, EITI…
marches-role = Part dans le lot
marches-behalf = Pour le compte de
marches-behalf-none = elle-même
marches-remove-company = Retirer { $name } du lot
marches-company-failed = Les entreprises du lot n’ont pas été modifiées
marches-company-need = il manque le nom

## Import des données essentielles

marches-import = Importer des données essentielles (DECP)
marches-import-title = Importer des données essentielles
marches-import-intro = Le fichier JSON, XML ou CSV publié par un acheteur. Un aperçu vient d’abord : rien n’est écrit avant votre accord.
marches-import-choose = Choisir un fichier
marches-import-reading = Lecture du fichier
marches-import-file = Fichier : { $name }
marches-import-rows = { $count_n ->
    [0] aucune ligne lue
    [one] { $count } ligne lue, dans une seule case chacune
   *[other] { $count } lignes lues, chacune dans une seule case
}
marches-import-bucket = Case
marches-import-lines = Lignes
marches-import-accepted = Prises telles quelles
marches-import-repaired = Prises après réparation
marches-import-duplicates = Déjà dans le dossier
marches-import-rejected = Refusées
marches-import-read = Lues
marches-import-problems = Ce qui est étrange
marches-import-row = ligne { $row }
marches-import-contracts = Marchés du fichier
marches-import-accepted-one = prise
marches-import-repaired-one = réparée
marches-import-duplicate-one = déjà là
marches-import-rejected-one = refusée
marches-import-more = { $count_n ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
marches-import-confirm = { $count_n ->
    [one] Importer { $count } marché
   *[other] Importer { $count } marchés
}
marches-import-nothing = rien de nouveau à importer
marches-import-other = Choisir un autre fichier
marches-import-writing = Import en cours
marches-import-done = Import terminé
marches-import-failed = Le fichier n’a pas pu être importé
marches-import-outcome = un aperçu d’abord

marches-key-next = lot suivant, précédent
marches-key-remind = relancer
marches-key-note = noter un échange
marches-key-edit = modifier le lot
marches-key-propose = proposer des personnes
marches-key-filter = chercher un lot
