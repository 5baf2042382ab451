### Rapprochement : raisons qu’on pourrait lire à voix haute à la personne.

## Trajet

band-under-5 = à moins de 5 km environ
band-5-to-15 = à 5 à 15 km environ
band-15-to-30 = à 15 à 30 km environ
band-over-30 = à plus de 30 km environ

## Raisons

match-refused = A déjà refusé ce poste.
match-not-eligible = Éligibilité non établie au { $date }.
match-eligible-too-short = { $days ->
    [one] Éligible jusqu’au { $date } : il ne resterait que { $days } jour.
   *[other] Éligible jusqu’au { $date } : il ne resterait que { $days } jours.
}
match-eligible-part = Éligible jusqu’au { $date }, avant la fin du poste.
match-eligible-until = Éligible jusqu’au { $date }.
match-eligible = Éligible pendant tout le poste.
match-pass = PASS IAE jusqu’au { $date }.
match-pass-needed = Ce poste passe par une structure de l’IAE : PASS IAE à demander.
match-placed = En poste, sans date de fin.
match-placed-until = En poste jusqu’au { $date }.
match-absent = Absence sans date de retour.
match-absent-until = Absence jusqu’au { $date }.
match-absent-from = Absence prévue à partir du { $date }, pendant le poste.
match-placed-from = Commence un autre poste le { $date }, avant la fin de celui-ci.
match-free-too-short = { $days ->
    [one] Libre { $days } jour seulement pendant le poste.
   *[other] Libre { $days } jours seulement pendant le poste.
}
match-available-from = Disponible à partir du { $date }.
match-unavailable-since = N’est plus disponible depuis le { $date }.
match-available-until = Disponible jusqu’au { $date }, avant la fin du poste.
match-available = Disponible le { $date }.
match-too-far = { $km } km environ, son maximum est de { $radius } km.
match-distance = Habite { $band }.
match-far-without-radius = Habite à plus de 30 km environ ; distance acceptée non connue.
match-distance-unknown = Distance non connue : adresse du poste ou de la personne à préciser.
match-no-transport = Ni véhicule ni transport en commun indiqué.
match-licence-missing = Le poste demande le permis B.
match-licence-held = A le permis B demandé.
match-skill-missing = Le poste demande : { $skill }.
match-skill-held = A ce que le poste demande : { $skill }.
match-occupation-wished = Souhaite ce métier.
match-occupation-near = Souhaite un métier proche.
match-occupation-unknown = Métier souhaité non connu.
match-occupation-other = Souhaite un autre métier.
match-continuity = Déjà { $hours } sur ce lot.
match-hours-wanted = Souhaite { $hours } par semaine, comme le poste.
match-hours-differ = Souhaite { $wanted } par semaine, le poste en offre { $weekly }.

## Ce qui débloquerait

unlock-proof = renouveler avant le { $before } la pièce valable jusqu’au { $date }
unlock-proof-new = voir avant le { $before } une pièce pour un critère déclaré
unlock-radius = { $km } km de plus dans la distance acceptée
unlock-licence = le permis B
unlock-skill = { $skill }
unlock-later = { $weeks ->
    [one] un début { $weeks } semaine plus tard ({ $date })
   *[other] un début { $weeks } semaines plus tard ({ $date })
}

## Postes suggérés

opening-missing = Il manque { $missing } sur ce lot.
opening-missing-open = Il manque { $missing } sur ce lot ; les postes déjà ouverts en apporteraient { $covered }.
opening-seats = { $seats ->
    [one] Un poste à { $weekly } par semaine, du { $start } au { $end }, apporte { $hours } : { $seats } poste.
   *[other] Un poste à { $weekly } par semaine, du { $start } au { $end }, apporte { $hours } : { $seats } postes.
}
opening-most = { $most ->
    [one] { $most } poste au plus à la fois sur ce lot : il manquerait encore { $missing }.
   *[other] { $most } postes au plus à la fois sur ce lot : il manquerait encore { $missing }.
}
