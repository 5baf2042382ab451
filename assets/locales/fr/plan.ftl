### Plan d’achats : l’import du fichier de l’acheteur, la table calibrée, ce que l’on prend avec les jours disponibles.

plan-title = Plan d’achats
plan-loading = Lecture du plan
plan-failed = Le plan n’a pas pu être lu
plan-not-saved = Rien n’a été enregistré
plan-save = Enregistrer
plan-saving = Enregistrement
plan-cancel = Annuler
plan-lines = { $count ->
    [one] { $count } achat
   *[other] { $count } achats
}
plan-imported-on = importé le { $date }

## Liste des plans

plan-list = Plans d’achats
plan-list-loading = Lecture des plans
plan-list-failed = Les plans d’achats n’ont pas pu être lus
plan-list-empty = Aucun plan d’achats
plan-list-empty-why = Importez la liste d’achats d’un acheteur (Excel, ODS, CSV) : objet, montant, date de lancement. Chaque ligne est calibrée, et Clausier dit lesquelles prendre avec vos jours de travail.
plan-list-name = Plan
plan-list-buyer = Acheteur
plan-list-imported = Importé le
plan-list-lines = Lignes
plan-list-hours = Heures

## Import

plan-import = Importer un plan d’achats
plan-import-outcome = calibre toutes ses lignes d’un coup
plan-import-intro = Choisissez le fichier de l’acheteur, tel qu’il est. Rien n’est écrit avant que vous ayez vu ce qui sera pris.
plan-import-need-title = L’objet de l’achat.
plan-import-need-title-why = Seule colonne indispensable ; elle donne aussi le métier.
plan-import-need-amount = Le montant estimé hors taxes.
plan-import-need-amount-why = Sans lui, aucune heure n’est calculée.
plan-import-need-launch = La date de lancement.
plan-import-need-launch-why = Elle dit quelles règles de droit s’appliquent.
plan-import-need-more = La durée, le service, le type de marché, le code CPV.
plan-import-need-more-why = Ils précisent le calcul et l’avis.
plan-import-failed = Le plan n’a pas été importé
plan-import-name = Nom du plan
plan-import-buyer = Acheteur
plan-import-optional = facultatif
plan-import-untitled = Ligne { $row }, sans objet
plan-import-no-amount = montant inconnu
plan-import-no-trade = métier à choisir
plan-import-confirm = { $count_n ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
plan-import-nothing = aucune ligne à importer
plan-import-progress = Ligne { $done } sur { $total }

plan-field-title = Objet
plan-field-reference = Référence
plan-field-lot = Lot
plan-field-amount = Montant HT
plan-field-amount-yearly = Montant annuel HT
plan-field-amount-max = Montant maximum HT
plan-field-launch = Date de lancement
plan-field-starts = Début d’exécution
plan-field-duration = Durée
plan-field-buyer = Acheteur
plan-field-service = Service
plan-field-cpv = Code CPV
plan-field-kind = Type de marché
plan-field-trade = Métier ou famille d’achat

## Chiffres du plan

plan-figure-hours = h possibles
plan-figure-lines = { $count ->
    [one] sur { $count } achat
   *[other] sur { $count } achats
}
plan-figure-incomplete = { $count ->
    [one] { $count } ligne à compléter
   *[other] { $count } lignes à compléter
}
plan-figure-days = jours
plan-figure-days-caption = pour tout suivre
plan-days = Jours disponibles
plan-days-none = Dites combien de jours de travail vous avez : Clausier marque les lignes à prendre.
plan-choice = Ce que l’on prend
plan-choice-none = Aucune ligne ne tient en { $days } { $days_n ->
    [one] jour
   *[other] jours
}.
plan-choice-take = { $count ->
    [one] Prendre { $count } ligne : { $hours } en { $days }
   *[other] Prendre ces { $count } lignes : { $hours } en { $days }
} { $days_n ->
    [one] jour
   *[other] jours
}.
plan-choice-gain = { $hours } de plus qu’en prenant les plus rentables d’abord.
plan-choice-same = Autant d’heures qu’en prenant les plus rentables d’abord.
plan-choice-best = Aucun autre choix n’en donne plus.
plan-choice-good = Meilleur choix trouvé.
plan-retain = Retenir ce choix
plan-retained = choix retenu
plan-retain-action = Retenir le choix conseillé de { $name }

## Table

plan-table = Achats du plan
plan-clipboard = Presse-papiers du plan
plan-column-position = N°
plan-column-title = Objet
plan-column-kind = Type
plan-column-trade = Métier
plan-column-amount = Montant HT, €
plan-column-launch-on = Lancement
plan-column-labour-share = Part MO
plan-column-hourly-cost = €/h
plan-column-effort = Effort
plan-column-rounded = Heures à inscrire
plan-low = basse
plan-central = centrale
plan-high = haute
plan-rounded = arrondi à { $hours }
plan-column-days = Jours
plan-column-hours-per-day = h par jour
plan-column-required = Obligation
plan-column-verdict = Avis
plan-column-choice = Choix
plan-kind-works = Travaux
plan-kind-supplies = Fournitures
plan-kind-services = Services
plan-kind-concession = Concession
plan-kind-social-services = Services sociaux
plan-unknown-kind = ce type de marché n’existe pas
plan-required-yes = oui
plan-required-no = non
plan-required-unknown = à préciser
plan-required-why = Obligation à préciser : il manque l’acheteur et son type, le montant ou la date de lancement.
plan-choice-tender = en marché
plan-choice-taken = retenue
plan-choice-advised = à prendre
plan-choice-out = non retenue
plan-total = Ensemble
plan-total-shown = { $count_n ->
    [one] { $count } ligne affichée
   *[other] { $count } lignes affichées
}
plan-bad = Ligne { $number }, { $column } : « { $text } », { $problem }. La valeur d’avant est gardée.
plan-filter = Chercher un achat
plan-filter-all = Toutes
plan-filter-advised = À prendre
plan-filter-taken = Retenues
plan-filter-required = Obligatoires
plan-filter-incomplete = À compléter
plan-filter-nothing = Aucune ligne ne correspond.
plan-filter-clear = Tout montrer
plan-sort-again = Trier de nouveau
plan-remove = Supprimer le plan
plan-remove-action = Supprimer le plan { $name }
plan-buyer-set = Donner l’acheteur
plan-buyer-change = Changer l’acheteur
plan-buyer-title = Acheteur du plan { $name }
plan-buyer-hint = un nom inconnu crée un acheteur ; vide, le plan n’en a pas
plan-buyer-action = Donner l’acheteur du plan { $name }
plan-keys-take = retenir ou écarter
plan-keys-filter = chercher un achat
plan-keys-days = jours disponibles

## La ligne choisie

plan-line = Ligne { $number }, { $title }
plan-line-number = Ligne { $number }
plan-line-none = Choisissez une ligne pour lire son calcul et les raisons de l’avis.
plan-line-sheet = Fiche de la ligne
plan-line-take = Retenir
plan-line-drop = Écarter
plan-line-tender = En faire un marché à calibrer
plan-line-tender-busy = Création du marché
plan-line-open-tender = Ouvrir le marché à calibrer
plan-cpv = CPV { $code }
plan-months = { $count } mois
plan-field-duration-months = Durée en mois
plan-field-labour-share = Part de main-d’œuvre
plan-field-hourly-cost = Coût horaire
plan-field-effort = Taux d’effort
plan-field-days = Jours de travail du facilitateur
plan-from-profile = Vide : valeur du profil, { $value }.

## Ce que le poste répond

plan-why-incomplete = Ses heures ne peuvent pas encore être calculées.
plan-why-tender = Elle est déjà un marché à calibrer.
plan-choice-impossible = Trop de lignes ou de jours pour choisir : vérifiez les jours de travail.
plan-title-column-missing = Aucune colonne n’est l’objet de l’achat : indiquez laquelle.
plan-too-long = Ce fichier a { $count } achats ; un plan en compte au plus { $most }. Découpez-le par service ou par année.
plan-already-there = Cet achat est déjà dans le plan { $name }.
progress-plan = Écriture des achats
error-plan-days = De 0 à 1 000 jours.
error-plan-tender = Cette ligne est déjà un marché à calibrer.
journal-plan = { $count ->
    [one] Plan d’achats importé : { $name }, { $count } ligne
   *[other] Plan d’achats importé : { $name }, { $count } lignes
}
journal-plan-lines = { $count ->
    [one] Plan d’achats { $name } : { $count } ligne modifiée
   *[other] Plan d’achats { $name } : { $count } lignes modifiées
}
journal-plan-days = Plan d’achats { $name } : jours disponibles
journal-plan-buyer = Plan d’achats { $name } : acheteur { $buyer }
journal-plan-no-buyer = Plan d’achats { $name } : sans acheteur
journal-plan-taken = { $count ->
    [0] Plan d’achats { $name } : aucune ligne retenue
    [one] Plan d’achats { $name } : { $count } ligne retenue
   *[other] Plan d’achats { $name } : { $count } lignes retenues
}
journal-plan-tender = Consultation tirée du plan d’achats : { $title }
journal-plan-removed = Plan d’achats supprimé : { $name }
