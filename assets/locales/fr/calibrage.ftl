### Calibrage : les lots d'un marché à publier, leurs heures, ce qui les fait bouger, ce que dit le droit.

calibrage-title = Calibrage
calibrage-loading = Lecture des lots
calibrage-failed = Le calibrage n’a pas pu être lu
calibrage-not-saved = Rien n’a été enregistré

## Liste des marchés à calibrer

calibrage-list = Marchés à calibrer
calibrage-list-context = { $count ->
    [one] { $count } marché en préparation
   *[other] { $count } marchés en préparation
}
calibrage-list-title = Marché
calibrage-list-buyer = Acheteur
calibrage-list-launch = Publication
calibrage-list-status = État
calibrage-list-lots = Lots
calibrage-list-hours = Heures à inscrire
calibrage-list-no-date = à fixer
calibrage-empty = Aucun marché à calibrer
calibrage-empty-why = Créez un marché avant sa publication : Clausier calcule les heures de chaque lot et dit d’où vient chaque chiffre.
calibrage-keys-browse = parcourir
calibrage-keys-open = ouvrir
calibrage-new = Nouveau marché
calibrage-new-key = nouveau marché
calibrage-new-action = Créer un marché à calibrer

## Fiche du marché

calibrage-facts = Fiche du marché
calibrage-field-title = Objet du marché
calibrage-field-buyer = Acheteur
calibrage-field-buyer-hint = Un nom nouveau crée l’acheteur.
calibrage-buyer-locked = choisi à la création
calibrage-field-buyer-kind = Type d’acheteur
calibrage-field-buyer-kind-empty = À préciser
calibrage-field-kind = Type de marché
calibrage-field-launch = Publication prévue
calibrage-field-months = Durée en mois
calibrage-create = Créer le marché
calibrage-save = Enregistrer
calibrage-saving = Enregistrement
calibrage-cancel = Annuler

## Chiffres du marché

calibrage-context = { $kind }, { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
calibrage-context-launch = publication le { $date }
calibrage-all = Tous les marchés
calibrage-facts-short = Fiche
calibrage-figure-kept = Heures à inscrire
calibrage-kept-unit = h à inscrire
calibrage-kept-caption = { $days } jours · { $fte } sur un an
calibrage-kept-incomplete = { $count ->
    [one] incomplet : { $count } lot sans résultat
   *[other] incomplet : { $count } lots sans résultat
}
calibrage-range-caption = bornes additionnées lot par lot
calibrage-amount-caption = montant estimé HT
calibrage-posts-unit = postes
calibrage-posts-no-duration = durée du marché à préciser
calibrage-pool-caption = { $count ->
    [0] personne ne convient aujourd’hui
    [one] { $count } personne convient
   *[other] { $count } personnes conviennent
}
calibrage-kept-on = engagées à compter du { $date }
calibrage-ledger-lot = Lot { $number }, { $title }
calibrage-ledger-rounded = arrondi de { $hours }
calibrage-keep = Retenir ces heures
calibrage-keeping = Inscription
calibrage-keep-no-lot = aucun lot
calibrage-keep-incomplete = { $count ->
    [one] { $count } lot est incomplet
   *[other] { $count } lots sont incomplets
}
calibrage-keep-action = Retenir les heures de { $title }
calibrage-keep-outcome = elles deviennent les engagements des lots
calibrage-add-lot-action = Ajouter un lot à { $title }

## Table des lots

calibrage-table = Lots du marché
calibrage-clipboard = Presse-papiers des lots
calibrage-lot = Lot { $number }
calibrage-column-number = Numéro
calibrage-column-title = Lot
calibrage-column-trade = Profil de main-d’œuvre
calibrage-column-amount = Montant HT, €
calibrage-column-labour-share = Part MO
calibrage-column-hourly-cost = €/h
calibrage-column-effort = Effort
calibrage-column-computed = heures calculées
calibrage-column-low = basse
calibrage-column-central = centrale
calibrage-column-high = haute
calibrage-column-kept = À inscrire
calibrage-column-posts = Postes / vivier
calibrage-column-verdict = Avis
calibrage-total = Ensemble
calibrage-incomplete = incomplet
calibrage-no-result = —
calibrage-rounded = calculé { $hours }
calibrage-choose-profile = Choisir un profil
calibrage-add-lot = Ajouter un lot
calibrage-remove-lot = Supprimer le lot { $number }
calibrage-verdict-tight = Tendu : vivier court
calibrage-verdict-incomplete = À compléter
calibrage-unknown-profile = ce profil n’existe pas
calibrage-cost-zero = un coût horaire est supérieur à zéro
calibrage-computed-cell = cette cellule est calculée
calibrage-bad = Lot { $number }, { $column } : « { $text } », { $problem }. Ce lot n’est pas compté.

## Pied de la table

calibrage-ink-blue = Encre bleue :
calibrage-ink-typed = saisi
calibrage-ink-ordinary = Encre ordinaire : profil ou calcul
calibrage-bases = 1 jour = { $day }, 1 ETP = { $fte }
calibrage-formula = Lot { $number }, centrale :
calibrage-profile = Profil { $name } : part de main-d’œuvre de { $low } à { $high }, coût horaire de { $cheap } à { $dear }.
calibrage-unchecked = non vérifié
calibrage-paste-hint = Collez ici une colonne de montants ou un tableau de lots copié d’Excel.
calibrage-keys-move = aller de cellule en cellule
calibrage-keys-edit = modifier la cellule
calibrage-keys-clear = revenir au profil ou vider
calibrage-keys-paste = coller depuis Excel

## Ce qui fait bouger le total

calibrage-drivers = Ce qui fait bouger le total
calibrage-drivers-less = moins d’heures
calibrage-drivers-more = plus d’heures
calibrage-drivers-none = Visible dès que chaque lot a un profil et un montant.
calibrage-drivers-total = total central { $hours }
calibrage-drivers-factor = Facteur
calibrage-drivers-range = Essayé
calibrage-drivers-low = Total au plus bas
calibrage-drivers-high = Total au plus haut
calibrage-driver-effort = Taux d’effort
calibrage-driver-labour-share = Part de main-d’œuvre
calibrage-driver-hourly-cost = Coût horaire
calibrage-driver-amount = Montant des lots

## Droit

calibrage-law-required = Clause sociale obligatoire
calibrage-law-free = Clause sociale non obligatoire
calibrage-law-unknown = Clause obligatoire ou non : il manque un fait
calibrage-law-value = Total des lots
calibrage-law-threshold = Seuil européen
calibrage-law-above = Au-dessus de
calibrage-law-below = En dessous de
calibrage-law-from = En vigueur depuis le { $from }
calibrage-law-from-to = En vigueur du { $from } au { $to }
calibrage-law-derogations = { $count ->
    [one] Voir l’exception
   *[other] Voir les { $count } exceptions
}
