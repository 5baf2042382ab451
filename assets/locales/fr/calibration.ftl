### Calibrage : champs, formule, avis et refus. Les valeurs arrivent avec leur unité.

# Champs
calibration-field-amount = Montant HT
calibration-field-labour-share = Part de main d’œuvre
calibration-field-effort-rate = Taux d’effort
calibration-field-hourly-cost = Coût horaire chargé
calibration-field-total-hours = Heures au total
calibration-field-months = Durée en mois
calibration-field-transferred-monthly-hours = Heures mensuelles du personnel repris
calibration-field-hourly-turnover = Chiffre d’affaires horaire
calibration-field-min-amount = Montant minimum
calibration-field-max-amount = Montant maximum
calibration-field-expected-share = Part du maximum attendue
calibration-field-trigger-amount = Montant déclencheur
calibration-field-works-amount = Montant des travaux
calibration-field-operation-hours-per-year = Heures d’exploitation par an
calibration-field-operation-amount-per-year = Montant d’exploitation par an
calibration-field-operation-labour-share = Part de main d’œuvre de l’exploitation
calibration-field-operation-hourly-cost = Coût horaire chargé de l’exploitation
calibration-field-operation-effort-rate = Taux d’effort de l’exploitation
calibration-field-operation-years = Années d’exploitation
calibration-field-table = Table des tranches
calibration-field-lots = Lots
calibration-field-weight = Poids du lot
calibration-field-minimum = Minimum du lot
calibration-field-hours = Heures
calibration-field-reason = Motif
calibration-field-rounding-step = Pas d’arrondi
calibration-field-draws = Nombre de tirages
calibration-field-prior-weight = Poids du profil par défaut
calibration-field-people-per-post = Personnes du vivier par poste

# Formule
calibration-step-hours = Heures d’insertion
calibration-step-monthly-turnover = Montant par mois
calibration-step-hourly-turnover = Chiffre d’affaires d’une heure
calibration-step-covered-turnover = Montant mensuel couvert par le personnel repris
calibration-step-whole = Ensemble du travail
calibration-step-covered-share = Part couverte par le personnel repris
calibration-step-open-share = Part ouverte aux embauches
calibration-step-band-hours = Heures de la tranche
calibration-step-expected-amount = Montant de commandes attendu
calibration-step-firm-hours = Heures fermes, sur le minimum
calibration-step-maximum-hours = Heures si le maximum est commandé
calibration-step-ten-thousand = Tranche facturée
calibration-step-hours-per-10-000 = Heures par tranche facturée
calibration-step-trigger-hours = Heures dues au déclenchement
calibration-step-works-hours = Heures des travaux
calibration-step-operation-per-year = Heures d’une année d’exploitation
calibration-step-operation-hours = Heures de l’exploitation
calibration-step-both-phases = Total des deux phases
calibration-step-lots = Nombre de lots, au prorata des poids

# Opérateurs et origines
calibration-origin-typed = saisi
calibration-origin-profile = profil
calibration-origin-setting = réglage
calibration-origin-imported = fichier
calibration-origin-rule = règle
calibration-origin-computed = calculé

# Méthodes

# Avis
calibration-verdict-reasonable = Tenable
calibration-verdict-too-small = Trop petit
calibration-verdict-oversized = Surdimensionné
calibration-verdict-no-potential = Sans potentiel
calibration-reason-no-hours = Ces données ne donnent aucune heure d’insertion.
calibration-reason-staff-covers-all = Le personnel repris couvre déjà tout le travail : { $covered } par mois pour un montant mensuel de { $turnover }. Il n’y a pas d’embauche à réserver.
calibration-reason-cleaning-minimum = { $hours } : en dessous de { $minimum }, la méthode déconseille une clause.
calibration-reason-below-minimum = { $hours } : en dessous de { $minimum }, le volume est trop petit pour porter un parcours.
calibration-reason-too-short = Durée d’exécution de { $months } mois : il en faut au moins { $minimum }.
calibration-reason-below-first-band = Montant de { $amount } : la première tranche commence à { $first }.
calibration-reason-band-duration = Durée ferme de { $months } mois : cette table vaut pour { $minimum } mois fermes au moins.
calibration-reason-share-too-high = { $share } des heures en insertion : au-delà de { $maximum }, l’effort est inhabituel et peut écarter des candidats.
calibration-reason-not-enough-people = { $needed } personnes à temps plein nécessaires, { $available } disponibles dans le vivier.
calibration-reason-trigger-not-reached = Les commandes attendues ({ $expected }) restent sous le montant déclencheur de { $trigger } : aucune heure ne serait due.
calibration-note-limit-unchecked = Cette limite est une pratique courante, non vérifiée ; elle se règle dans les réglages.
calibration-note-expected-below-minimum = Les commandes attendues ({ $expected }) restent sous le minimum garanti : le calcul retient le minimum, { $minimum }.
calibration-note-no-firm-hours = Sans montant minimum, aucune heure n’est ferme : prévoir un montant de commandes qui déclenche la clause.
calibration-note-trigger = Clause différée : les heures ne sont dues qu’une fois { $trigger } facturés ; en dessous, rien n’est dû.
calibration-note-trigger-firm = Clause différée : les heures, y compris les { $firm } fermes, ne sont dues qu’une fois { $trigger } facturés ; en dessous, rien n’est dû.
calibration-note-trigger-by-minimum = Le montant minimum, { $minimum }, atteint à lui seul le montant déclencheur de { $trigger } : les heures fermes seront dues à coup sûr, dès que { $trigger } seront facturés.
calibration-note-small-parts = Lots qui reçoivent moins de { $minimum } : { $count }.

# Taux d’effort publiés
calibration-effort-anru-works = Charte ANRU, travaux et ingénierie
calibration-effort-anru-local-management = Charte ANRU, gestion urbaine de proximité
calibration-effort-solideo = Ouvrages olympiques (SOLIDEO)
calibration-effort-herault = Hérault
calibration-effort-ales = Alès Cévennes
calibration-effort-common-works = Usage courant, travaux
calibration-effort-common-services = Usage courant, services à forte main d’œuvre

# Profils appris des lots terminés
calibration-learned-none = Aucun lot terminé ne parle encore : profil par défaut, { $default }.
calibration-learned-share = { $lots ->
    [one] Un lot terminé parle et pèse { $weight } : sa part de main d’œuvre est de { $mean }, le profil par défaut dit { $default }.
   *[other] { $lots } lots terminés parlent et pèsent { $weight } : leur part moyenne est de { $mean }, le profil par défaut dit { $default }.
}
calibration-learned-incomplete = Lot terminé laissé de côté : il manque un montant, des heures, un taux d’effort ou un coût.
calibration-learned-out-of-range = Lot terminé laissé de côté : ses chiffres donneraient une part de main d’œuvre de { $share }.

# Faisabilité : personnes et structures face aux heures, mois par mois
calibration-feasibility-verdict-tenable = Tenable
calibration-feasibility-verdict-tight = Tendu
calibration-feasibility-verdict-short = Intenable
calibration-feasibility-verdict-unknown = Indéterminé
calibration-feasibility-tenable = Mois le plus chargé, { $month } : { $needed } personnes à temps plein nécessaires, { $available } disponibles.
calibration-feasibility-tight = { $month } : { $needed } personnes à temps plein nécessaires pour { $available } disponibles ; il faudrait placer presque tout le monde.
calibration-feasibility-short = { $month } : { $needed } personnes à temps plein nécessaires, { $available } disponibles seulement.
calibration-feasibility-nobody = { $month } : { $needed } personnes à temps plein nécessaires ; ni personne éligible et libre pour ce corps d’état, ni poste en structure.
calibration-feasibility-mobility = { $people ->
    [one] { $month } : { $needed } personnes à temps plein nécessaires, { $available } disponibles ; la réponse dépend d’une personne dont la mobilité n’est pas connue.
   *[other] { $month } : { $needed } personnes à temps plein nécessaires, { $available } disponibles ; la réponse dépend de { $people } personnes dont la mobilité n’est pas connue.
}
calibration-feasibility-dates-missing = Mois d’exécution inconnus : la faisabilité ne peut pas être calculée.
calibration-feasibility-no-hours = Aucune heure demandée.
calibration-feasibility-no-structure = Aucun poste en structure n’est connu pour ce corps d’état pendant ces mois.
calibration-feasibility-together-short = { $month } : les lots demandent ensemble { $needed } ; au mieux { $served } peuvent être servies, car les mêmes personnes comptent pour plusieurs lots.
calibration-feasibility-together-unknown = { $month } : les lots demandent ensemble { $needed } ; { $served } sont sûres, le reste dépend de personnes dont la mobilité n’est pas connue.
calibration-feasibility-together-tight = { $month } : les lots demandent ensemble { $needed } ; il faudrait placer presque tout le monde.
calibration-feasibility-together-tenable = Les lots sont tenables ensemble.
calibration-feasibility-lots = { $count ->
    [one] Un lot suffit à le dire : { $verdict }.
   *[other] { $count } lots suffisent à le dire : { $verdict }.
}

# Plan d’achat : les lignes à prendre avec les jours disponibles
calibration-plan-taken = À prendre : { $hours } pour { $days } j de travail, soit { $rate } par jour.
calibration-plan-taken-free = À prendre : { $hours } sans jour de travail.
calibration-plan-nothing-to-gain = À laisser : aucune heure à en attendre.
calibration-plan-too-long = À laisser : { $days } j de travail, pour { $budget } j disponibles.
calibration-plan-fewer-hours = À laisser : { $rate } par jour de travail, alors que chaque ligne retenue en apporte { $least } au moins.
calibration-plan-does-not-combine = À laisser : { $rate } par jour de travail, mais ses { $days } jours obligeraient à renoncer à autant d’heures au moins.
calibration-plan-budget = Jours disponibles : entre 0 et { $maximum }.
calibration-plan-too-many = Plan d’achat : { $maximum } lignes au plus.
calibration-plan-hours = Ligne { $line } : ces heures ne conviennent pas.
calibration-plan-days = Ligne { $line } : ces jours de travail ne conviennent pas.

# Refus
calibration-error-negative = { $field } : une valeur négative ne convient pas.
calibration-error-zero = { $field } : la valeur doit être supérieure à zéro.
calibration-error-above-one = { $field } : une part ne dépasse pas 100 %.
calibration-error-too-large = { $field } : la valeur dépasse ce qu’un marché peut contenir.
calibration-error-order = { $field } : les bornes ne sont pas dans l’ordre.
calibration-error-missing = { $field } : valeur attendue.
calibration-error-minimums-exceed-total = { $field } : la somme des minimums dépasse le total à répartir.
calibration-error-no-weight = { $field } : il faut un poids à au moins un lot.
calibration-error-hours-or-amount = L’exploitation est connue par ses heures ou par son montant, pas par les deux.
