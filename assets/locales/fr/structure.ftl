## Exécution d’un lot : parts, factures, lieux, autres engagements, pénalités

structure-open = Exécution
structure-title = Exécution : { $lot }
structure-views = Vues de l’exécution
structure-view-shares = Parts
structure-view-bills = Factures et commandes
structure-view-sites = Lieux
structure-view-pledges = Autres engagements
structure-view-penalties = Pénalités
structure-failed = L’exécution de ce lot n’a pas pu être lue.
structure-reading = Lecture de l’exécution du lot
structure-refused = Ce changement n’a pas été enregistré.
structure-none = sans objet
structure-choose = Choisir
structure-change = Modifier
structure-remove = Retirer
structure-add = Ajouter
structure-this-lot = ce lot seulement
structure-company = Entreprise
structure-share = Part
structure-owed = Dues
structure-done = Comptées
structure-rate = Taux
structure-people = Personnes
structure-shares = Parts des entreprises
structure-shares-aside = { $hours } dues par le lot
structure-share-unsaid = part non dite
structure-share-hint = Laissez vide ou à 0 : les parts non dites se partagent le reste.
structure-edit-share = Modifier la part de { $name }
structure-reference = Référence de l’annexe ou de l’acte
structure-no-company = Aucun titulaire n’est noté sur ce lot. Ajoutez-le dans le panneau Entreprises.
structure-transfers = Heures reprises entre entreprises
structure-transfers-aside = la somme est toujours nulle
structure-transfer = { $date } : { $taker } reprend des heures de { $giver }
structure-remove-transfer = Retirer la reprise du { $date }
structure-no-transfer = Aucune entreprise n’a repris d’heures d’une autre.
structure-add-transfer = Noter une reprise
structure-transfer-alone = Une reprise demande au moins deux entreprises liées à l’acheteur.
structure-giver = Entreprise qui cède
structure-taker = Entreprise qui reprend
structure-accrual = Heures dues par montant
structure-accrual-rule = { $hours } pour { $per } ({ $basis }), à partir de { $trigger }.
structure-accrued = { $billed } à ce jour : { $hours } dues en plus des engagements.
structure-accrued-line = Factures et commandes
structure-no-accrual = Le marché ne fait pas dépendre les heures d’un montant. Pour un accord-cadre, écrivez ici sa règle : tant d’heures pour tant d’euros.
structure-add-accrual = Écrire la règle
structure-remove-accrual = Retirer la règle
structure-per = Pour un montant hors taxes de
structure-basis = Montant suivi
structure-trigger = À partir de
structure-trigger-hint = Montant au-dessous duquel aucune heure n’est due ; 0 s’il n’y en a pas.
structure-bills = Factures et commandes
structure-no-bill = Aucune facture ni commande n’est notée.
structure-add-bill = Noter une facture ou une commande
structure-remove-bill = Retirer la ligne du { $date }
structure-amount = Montant hors taxes
structure-amount-hint = Un avoir s’écrit en négatif.
structure-number = Numéro
structure-nobody-said = Non précisée
structure-sites = Lieux d’exécution
structure-site = Lieu
structure-no-site = Aucun lieu n’est noté. Pour un marché de plusieurs bâtiments, collez-en la liste.
structure-no-site-hours = { $hours } sans lieu
structure-add-sites = Ajouter des lieux
structure-sites-text = Lieux, un par ligne
structure-sites-hint = La commune peut suivre, après un point-virgule ou une tabulation : une liste copiée d’un tableur convient.
structure-sites-only = Seul ce lot y est exécuté
structure-remove-site = Retirer { $name }
structure-where = Où travaillent les personnes en poste
structure-site-of = Lieu de { $name }
structure-nowhere = Lieu non dit
structure-no-pledge = Aucun engagement dans une autre unité que l’heure. Notez ici les embauches, apprentis, heures de formation ou parts d’achats promis : ils ne s’additionnent jamais aux heures.
structure-add-pledge = Ajouter un engagement
structure-remove-pledge = Retirer l’engagement
structure-pledge-state = { $reached } sur { $target }, { $rate }
structure-pledge-left = reste { $left }
structure-pledge-held = tenu
structure-pledge-due = pour le { $date }
structure-pledge-label = Ce qui est promis
structure-pledge-only = Seul ce lot est engagé
structure-unit = Unité
structure-need-unit = Choisissez l’unité.
structure-unchecked = non vérifié
structure-target = Objectif
structure-due-on = Échéance
structure-no-measure = Aucun relevé.
structure-add-measure = Ajouter un relevé
structure-remove-measure = Retirer le relevé du { $date }
structure-measure-more = Réalisé depuis le relevé précédent
structure-measure-state = Valeur à cette date
structure-evidence = Pièce vue
structure-workers = Personnes mises à disposition
structure-workers-why = Le sous-traitant chez qui elles travaillent porte leurs heures ; l’entreprise liée à l’acheteur en répond.
structure-worker-of = Chez qui travaille { $name }
structure-worker-unsaid = non précisé
structure-worked-by = { $name } : { $hours }
structure-penalty-rule = Règle du marché
structure-penalty-rule-note = La règle est celle du CCAP de ce marché. Clausier calcule, l’acheteur décide.
structure-penalty-write = Écrire la règle
structure-penalty-change = Modifier la règle
structure-penalty-today = Calcul au jour d’aujourd’hui
structure-late-days = Jours de retard des pièces
structure-late-company = Entreprise
structure-late-total = { $count_n ->
    [0] Aucun jour de retard d’après les dates.
    [one] Un jour de retard d’après les dates.
   *[other] { $count } jours de retard d’après les dates.
}
structure-late-none = Aucune déclaration en retard.
structure-late-caption = Déclarations en retard
structure-late-due = À rendre le
structure-late-received = Reçue le
structure-late-not-received = pas reçue
structure-late-day-count = Jours
structure-late-typed = Retenir un autre nombre de jours
structure-late-again = Revenir aux jours comptés
structure-late-reason = Motif
structure-late-in = Jours de retard comptés
structure-late-in-calendar = Jours calendaires
structure-late-in-working = Jours ouvrables (lundi au samedi, hors fériés)
structure-late-in-business = Jours ouvrés (lundi au vendredi, hors fériés)
structure-rate-hint = Laissé vide : { $amount }, en vigueur depuis le { $date }.
structure-rate-hint-unchecked = Laissé vide : { $amount } depuis le { $date }, valeur non vérifiée.
structure-penalty-not-ended = Le lot n’est pas terminé : les heures manquantes peuvent encore être faites.
structure-penalty-keep = Garder ce calcul pour l’acheteur
structure-penalty-nothing = Rien ne peut être demandé aujourd’hui.
structure-penalty-drafts = Calculs remis à l’acheteur
structure-penalty-waiting = décision attendue
structure-penalty-decided = { $decision } le { $date } : { $amount }
structure-penalty-decide = Noter la décision
structure-decision = Décision de l’acheteur
structure-remove-draft = Retirer le calcul du { $date }

journal-placement-worker = { $name } : entreprise où il travaille
journal-share = { $lot } : part de { $company } à { $share }
journal-transfer = { $lot } : { $taker } reprend { $hours } de { $giver }
journal-transfer-removed = Reprise d’heures retirée
journal-sites = { $count ->
    [one] { $lot } : { $count } lieu ajouté
   *[other] { $lot } : { $count } lieux ajoutés
}
journal-site-removed = Lieu retiré
journal-placement-site = { $name } : lieu de travail
journal-accrual = { $lot } : heures dues par montant
journal-accrual-removed = Règle des heures par montant retirée
journal-bill = { $lot } : { $amount } noté
journal-bill-removed = Facture ou commande retirée
journal-pledge = { $lot } : engagement « { $label } »
journal-pledge-removed = Autre engagement retiré
journal-measure = Relevé de « { $label } »
journal-measure-removed = Relevé retiré
journal-month = { $name }, { $month } : détail et bulletin de paie
journal-penalty-rule = Pénalités de { $title }
journal-penalty-draft = { $lot } : calcul de pénalité de { $amount } gardé
journal-penalty-decided = { $lot } : décision de l’acheteur sur la pénalité
journal-penalty-removed = { $lot } : calcul de pénalité retiré

billing-kind-invoice = facturé
billing-kind-order = commandé
penalty-decision-applied = Appliquée
penalty-decision-reduced = Réduite
penalty-decision-waived = Abandonnée
pledge-unit-people_hired = Personnes embauchées
pledge-unit-apprentices = Apprentis et contrats de professionnalisation
pledge-unit-interns = Stagiaires accueillis
pledge-unit-training_hours = Heures de formation
pledge-unit-actions = Actions (visites, forums, interventions)
pledge-unit-fair_trade_share = Part d’achats du commerce équitable
pledge-unit-social_structures_share = Part confiée à des structures d’insertion ou adaptées
setting-count_training = Heures de formation comptées (1 : oui, 0 : non)
setting-count_leave = Congés payés comptés (1 : oui, 0 : non)
setting-count_overtime = Heures supplémentaires comptées (1 : oui, 0 : non)

moved-lot-month = { $lot } : { $before } comptées deviennent { $after } ({ $first })
moved-lot-months = { $lot } : { $before } comptées deviennent { $after } ({ $first } à { $last })
moved-others = { $count ->
    [one] et { $count } autre lot
   *[other] et { $count } autres lots
}

penalty-smic-of = SMIC horaire de { $amount }, en vigueur le { $date }.
penalty-smic-of-unchecked = SMIC horaire de { $amount } au { $date } : valeur non vérifiée, à saisir dans la règle si elle diffère.
penalty-phss-of = Plafond horaire de la sécurité sociale de { $amount }, en vigueur le { $date }.
penalty-phss-of-unchecked = Plafond horaire de la sécurité sociale de { $amount } au { $date } : valeur non vérifiée, à saisir dans la règle si elle diffère.
penalty-days-counted = { $days } jours de retard, comptés sur { $count ->
    [one] une déclaration
   *[other] { $count } déclarations
}.
penalty-days-typed = { $days } jours de retard retenus au lieu de { $counted } comptés. Motif : { $reason }
