### Le classeur Excel du bilan annuel.

workbook-title = Bilan { $year }
workbook-subtitle = { $office }, { $scope }, { $state }
workbook-author = Clausier
workbook-value = { $value }
workbook-withheld = non communiqué
workbook-total = Total
workbook-number = nombre
workbook-share = part
workbook-figure = chiffre
workbook-definition = ce qu’il compte
workbook-code = code
workbook-unit = unité
workbook-unit-hours = heures
workbook-unit-days = jours de { $hours }
workbook-unit-fte = ETP à { $hours }
workbook-unit-money = euros hors taxes

workbook-state-final = définitif, arrêté au { $date }
workbook-state-provisional = provisoire, arrêté au { $date }{ $missing ->
    [0] {""}
    [one] , { $missing } déclaration manque
   *[other] , { $missing } déclarations manquent
}

workbook-sheet-cover = Lisez-moi
workbook-sheet-synthesis = Synthèse
workbook-sheet-lots = Lots
workbook-sheet-companies = Entreprises
workbook-sheet-people = Personnes
workbook-sheet-placements = Placements
workbook-sheet-hours = Heures
workbook-sheet-publics = Publics
workbook-sheet-exits = Sorties
workbook-sheet-definitions = Définitions
workbook-sheet-sources = Sources
workbook-about-cover = Ce que contient ce classeur.
workbook-about-synthesis = Chiffres clés, heures par mois, par modalité, par secteur, par corps d’état et par donneur d’ordre.
workbook-about-lots = Un lot par ligne : marché, donneur d’ordre, heures engagées, réalisées, restant à faire.
workbook-about-companies = Les entreprises et structures de chaque lot.
workbook-about-people = Un participant par ligne, sans nom : sexe, âge, niveau, public.
workbook-about-placements = Un contrat de travail par ligne, sans nom : lot, employeur, modalité, dates, sortie.
workbook-about-hours = Une ligne par contrat de travail et par mois.
workbook-about-publics = Les participants par public, sexe, âge, niveau et quartier prioritaire.
workbook-about-exits = Ce que sont devenues les personnes dont le contrat s’est terminé dans l’année.
workbook-about-definitions = Ce que compte chaque chiffre, et comment il est arrondi.
workbook-about-sources = D’où viennent les chiffres, et à quelle date.

workbook-office = Établi par
workbook-scope = Périmètre
workbook-period = Période
workbook-period-value = du { $from } au { $to }
workbook-known-on = Chiffres connus le
workbook-state = État
workbook-fte-hours = Heures pour 1 ETP
workbook-day-hours = Heures pour 1 journée
workbook-conventions-note = Ces deux nombres sont des conventions : changez-les ici, les chiffres qui en dépendent se recalculent.
workbook-privacy = Ce qui protège les personnes
workbook-privacy-separate = Aucun nom, et aucun lien entre la feuille des personnes et celles des contrats et des heures.
workbook-privacy-linked = Usage interne : un numéro relie les personnes, leurs contrats et leurs heures. Ne transmettez pas ce classeur hors de la structure.
workbook-privacy-small = Les groupes de moins de { $threshold } personnes sont réunis, avec un second groupe quand une soustraction les révélerait.
workbook-sheets = Les feuilles

workbook-lot-number = N° lot
workbook-lot = Lot
workbook-contract-number = N° marché
workbook-contract = Marché
workbook-operation-number = N° opération
workbook-operation = Opération
workbook-buyer-number = N° donneur d’ordre
workbook-buyer = Donneur d’ordre
workbook-buyer-kind = Type de donneur d’ordre
workbook-trade = Corps d’état
workbook-sector = Secteur
workbook-amount = Montant HT
workbook-status = État du lot
workbook-hours-initial = Engagées à l’origine
workbook-hours-exempted = Exonérées
workbook-hours-due = Engagées
workbook-hours-before = Réalisées avant l’année
workbook-hours-done = Réalisées dans l’année
workbook-hours-to-check = À vérifier
workbook-hours-missing = Restant à faire
workbook-hours-surplus = Au-delà
workbook-company-number = N° entreprise
workbook-company = Entreprise
workbook-role = Rôle
workbook-person-number = N° personne
workbook-sex = Sexe
workbook-age = Âge au 31 décembre
workbook-level = Niveau
workbook-criterion = Public
workbook-qpv = Quartier prioritaire
workbook-arrival = Arrivée
workbook-work-contracts = Contrats de travail
workbook-placement-number = N° contrat de travail
workbook-employer-number = N° employeur
workbook-employer = Employeur
workbook-employer-kind = Type d’employeur
workbook-modality = Modalité
workbook-contract-type = Type de contrat
workbook-starts-on = Début
workbook-ends-on = Fin prévue
workbook-ended-on = Fin réelle
workbook-exit = Sortie dans l’année
workbook-month = Mois

workbook-status-study = À l’étude
workbook-status-running = En cours
workbook-status-closed = Terminé
workbook-status-no-clause = Sans clause
workbook-role-lead = Titulaire
workbook-role-co-holder = Cotraitant
workbook-role-subcontractor = Sous-traitant
workbook-role-employer = Structure employeuse

workbook-theme-volume = Volume
workbook-theme-purchasing = Achat
workbook-theme-people = Personnes
workbook-theme-outcomes = Sorties

workbook-note-merged = { $groups } groupes réunis : au moins l’un d’eux compte moins de { $threshold } personnes.
workbook-note-withheld = Non communiqué : trop peu de personnes pour un seuil de { $threshold }.

workbook-rules = Règles communes
workbook-rule-rounding = Arrondi
workbook-rule-rounding-text = Chaque valeur est arrondie une fois, à l’unité la plus proche et au-dessus en cas d’égalité ; un total est la somme de ses lignes.
workbook-rule-shares = Parts
workbook-rule-shares-text = Chaque part est donnée au dixième de pour cent ; les dixièmes qui restent vont aux plus grands restes, de sorte que le total fait toujours 100,0 %.
workbook-rule-people = Personnes
workbook-rule-people-text = Une personne compte une fois, quel que soit le nombre de ses contrats, et pour un seul public, le principal.
workbook-rule-small = Petits nombres
workbook-rule-small-text = Un groupe de moins de { $threshold } personnes est réuni avec d’autres, dans les tableaux comme dans la feuille des personnes. Aucun taux n’est donné sous ce seuil. Les heures ne sont jamais masquées.
workbook-rule-live = Formules
workbook-rule-live-text = Les chiffres de la synthèse, des publics et des sorties sont des formules sur les feuilles de données : corrigez une ligne, ils suivent.

workbook-source = Source
workbook-source-detail = Détail
workbook-source-date = Date
workbook-source-rows = { $rows ->
    [0] aucune ligne, tirée du dossier
    [one] { $rows } ligne, tirée du dossier
   *[other] { $rows } lignes, tirées du dossier
}

workbook-sheet-pledges = Autres engagements
workbook-about-pledges = Ce que les marchés promettent dans une autre unité que l’heure. Chaque ligne se lit seule : les unités ne s’additionnent pas.
workbook-site-number = N° lieu
workbook-site = Lieu
workbook-pledge = Engagement
workbook-pledge-unit = Unité
workbook-pledge-target = Objectif
workbook-pledge-before = Réalisé avant l’année
workbook-pledge-reached = Réalisé à la fin de l’année
workbook-pledge-in-year = Réalisé dans l’année
workbook-pledge-rate = Taux
