### L’accueil : ce qui m’attend aujourd’hui, et où en est l’année.

accueil-title = Accueil
accueil-waiting = { $count_n ->
    [0] Rien ne demande de décision cette semaine.
    [one] { $count } point demande une décision. Le reste suit son cours.
   *[other] { $count } points demandent une décision. Le reste suit son cours.
}
accueil-points = { $count_n ->
    [0] aucun point
    [one] { $count } point
   *[other] { $count } points
}
accueil-to-do = À traiter
accueil-today = Aujourd’hui
accueil-this-week = Cette semaine
accueil-later = Peut attendre
accueil-more = { $count_n ->
    [one] Voir l’autre
   *[other] Voir les { $count } autres
}
accueil-less = Replier
accueil-nothing = Rien à traiter aujourd’hui.
accueil-nothing-next = Prochaine échéance connue : { $title }, { $due }.
accueil-nothing-why = Les relances, les échéances et les écarts paraîtront ici.
accueil-go-contracts = Ouvrir les marchés
accueil-reading = Lecture du dossier
accueil-failed = L’accueil n’a pas pu être lu

accueil-key-browse = parcourir
accueil-key-act = agir
accueil-key-put-off = reporter
accueil-key-done = classer comme fait
accueil-key-lots = aller aux lots
accueil-put-off = Reporter
accueil-put-off-this = Reporter : { $title }
accueil-done-this = Classer comme fait : { $title }
accueil-until = Revoir ce point le
accueil-tomorrow = Demain, { $date }
accueil-monday = Lundi prochain, { $date }
accueil-fortnight = Dans deux semaines, { $date }
accueil-cancel = Laisser ce point
accueil-filed = Classé comme fait : { $title }
accueil-postponed = Reporté au { $date } : { $title }
accueil-put-off-failed = Ce point n’a pas été reporté

accueil-year = Année { $year }
accueil-year-aside = validé au { $date } · 1 ETP = { $hours }
accueil-hours-done = réalisées, soit { $fte }
accueil-people = { $women_n ->
    [0] personnes au travail
    [one] personnes au travail, dont { $women } femme
   *[other] personnes au travail, dont { $women } femmes
}
accueil-exits = { $exits_n ->
    [one] sorties vers l’emploi sur { $exits } sortie
   *[other] sorties vers l’emploi sur { $exits } sorties
}
accueil-months = Heures validées par mois, { $year }

accueil-lots = { $count_n ->
    [0] Aucun lot en cours
    [one] { $count } lot en cours
   *[other] { $count } lots en cours
}
accueil-lots-aside = heures, au { $date }
accueil-lots-empty = Aucun lot en cours.
accueil-lots-empty-why = Importez les données essentielles d’un acheteur, ou préparez un marché dans Calibrage.
accueil-legend-done = réalisé
accueil-legend-forecast = prévu
accueil-legend-expected = attendu à ce jour
accueil-lot = Lot
accueil-progress = Avancement
accueil-done = fait
accueil-gap = écart prévu
accueil-end = fin
accueil-sort = Trier
accueil-total = Ensemble
accueil-total-done = { $done } sur { $due }
accueil-was-put-off = Reporté au { $date } : { $reason }
accueil-put-off-reason = Motif (facultatif)
