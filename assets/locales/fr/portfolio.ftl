# Plan du portefeuille : personnes et postes ouverts, sur les mois.

portfolio-searching = Recherche du meilleur plan

# Pourquoi cette personne sur ce poste
portfolio-reason-kept = Retenu par vous.
portfolio-reason-only = La seule personne possible pour ce poste.
portfolio-reason-only-seats = Pas plus de personnes possibles que de places sur ce poste.
portfolio-reason-frees = Libère { $name }, seule personne possible pour : { $need }.
portfolio-reason-exchange = { $name } va sur : { $need }. Les deux postes y gagnent ensemble.
portfolio-reason-best = Personne ne convient mieux à ce poste.
portfolio-reason-others = Les personnes qui conviendraient mieux sont sur d’autres postes du plan.

# Ce qui a été retenu et ne peut pas l’être
portfolio-clash-admissible = { $name } ne remplit pas, ou plus, les conditions du poste : { $need }.
portfolio-clash-aside = { $name } est à la fois retenu et écarté pour le poste : { $need }.
portfolio-clash-busy = { $name } est déjà en poste sur une partie de cette période : { $need }.
portfolio-clash-overlap = { $name } est retenu sur deux postes aux mêmes dates : { $other } est gardé, pas { $need }.
portfolio-clash-seat = Plus de personnes retenues que de places, { $name } n’en a pas : { $need }.

portfolio-clash-intro = { $count_n ->
    [one] Vos décisions ne tiennent pas toutes ensemble. Le plan renonce à une seule :
   *[other] Vos décisions ne tiennent pas toutes ensemble. Le plan renonce à { $count } d’entre elles, le moins possible :
}
portfolio-clash-smallest = Le plus petit ensemble qui se contredit :
portfolio-clash-smallest-one = Revenir sur l’une d’elles suffit pour que les autres tiennent.
portfolio-clash-kept = { $name } retenu : { $need }
portfolio-clash-never = { $name } écarté : { $need }
portfolio-clash-give-up = { $count_n ->
    [one] Ne plus retenir cette ligne
   *[other] Ne plus retenir ces { $count } lignes
}

# Ce qui ne peut pas être calculé
portfolio-error-too-many = Trop de personnes ou de postes : { $maximum } au plus.
portfolio-error-too-large = Trop de places ou de paires pour un seul plan.
portfolio-error-ragged = { $expected } valeurs attendues, { $found } lues.
portfolio-error-score = Valeur hors des limites.
portfolio-error-need = Une paire désigne un poste absent de la liste.
portfolio-error-nothing = Aucune ligne à proposer.

# Le volet « Plan proposé »
portfolio-title = Plan proposé
portfolio-kept-count = { $kept_n ->
    [one] { $kept } retenu sur { $count }
   *[other] { $kept } retenus sur { $count }
 }
portfolio-already-count = { $proposed_n ->
    [one] { $proposed } déjà proposé
   *[other] { $proposed } déjà proposés
 }
portfolio-today = Aujourd’hui
portfolio-planned = Avec le plan
portfolio-compare = Le plan et aujourd’hui
portfolio-lots-held = Lots tenus
portfolio-hours = Heures prévues
portfolio-seats = Postes pourvus
portfolio-wished = Métier souhaité
portfolio-of = { $part } sur { $whole }
portfolio-no-object = sans objet
portfolio-by-hand = En prenant à chaque fois la personne qui convient le mieux : { $seats } postes pourvus, { $hours } prévues.
portfolio-placements = Placements
portfolio-space-hint = Espace : retenir ou écarter
portfolio-line = { $name }, { $title }, { $lot }
portfolio-aside = écarté
portfolio-aside-reason = Pourquoi ? (facultatif)
portfolio-aside-reason-of = Pourquoi écarter { $name } (facultatif)
portfolio-already = déjà proposé
portfolio-gaps = Lots en retard, écart en heures
portfolio-lot = Lot
portfolio-total = Ensemble
portfolio-apply = { $count_n ->
    [0] Appliquer
    [one] Appliquer { $count } placement
   *[other] Appliquer { $count } placements
 }
portfolio-again = Refaire
portfolio-none = Tout écarter
portfolio-running = Recherche en cours
portfolio-running-step = Recherche en cours : { $done } essais sur { $total } au plus
portfolio-stop = Arrêter
portfolio-not-proven = Meilleur plan trouvé, sans preuve qu’aucun autre ne vaut mieux.
portfolio-not-proven-within = Meilleur plan trouvé. Un autre vaudrait mieux de { $most } au plus.
portfolio-stopped = Recherche arrêtée : meilleur plan trouvé jusque-là, sans preuve qu’aucun autre ne vaut mieux.
portfolio-stopped-within = Recherche arrêtée : meilleur plan trouvé jusque-là. Un autre vaudrait mieux de { $most } au plus.
portfolio-search-on = Reprendre la recherche
portfolio-empty = Aucun poste à pourvoir par le plan.
portfolio-empty-why = Aucune personne suivie ne remplit toutes les conditions d’un poste ouvert.
portfolio-key-apply = Appliquer le plan
portfolio-applied-note = Crée des propositions. Rien n’est envoyé, personne n’est embauché.
