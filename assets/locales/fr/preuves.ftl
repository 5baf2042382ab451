### Pièces vues au titre de l’exécution : le fait est noté, jamais le document.

## Pièces

evidence-kind-payslip = Bulletin de paie
evidence-kind-statement = Relevé d’heures de l’employeur
evidence-kind-attendance = Feuille de présence
evidence-kind-invoice = Facture de la structure
evidence-kind-structure-certificate = Attestation de la structure
evidence-kind-work-contract = Contrat de travail ou de mission
evidence-kind-liaison-sheet = Fiche de liaison visée
evidence-kind-site-visit = Visite de chantier
evidence-kind-other = Autre pièce

## Journal, refus

journal-evidence = Pièce notée : { $kind }, { $about }
journal-evidence-month = Pièce notée : { $kind }, { $about }, { $month }
journal-evidence-months = Pièce notée : { $kind }, { $about }, de { $from } à { $to }
journal-evidence-removed = Pièce retirée : { $kind }, vue le { $date }
error-evidence-kind = Choisissez la pièce dans la liste.
error-evidence-elsewhere = Cette personne ne travaille pas là : ni ce lot, ni cette entreprise.
error-evidence-nothing = Dites de quel lot, de quelle entreprise ou de qui parle la pièce.
error-evidence-who = Une embauche est celle de quelqu’un : choisissez qui.
error-evidence-months = Une pièce qui prouve des heures dit de quels mois elle parle.
error-evidence-to-come = Ce mois n’est pas encore commencé.
error-evidence-long = { $most } mois au plus.
error-evidence-twice = Cette pièce est déjà notée.
error-evidence-file = Ce fichier ne peut pas être lu.

## Dans l’exécution d’un lot

structure-view-evidence = Pièces
structure-view-documents = Documents
file-kind-any = Tous les fichiers
preuves-failed = Les pièces n’ont pas pu être lues
preuves-reading = Lecture des pièces…
preuves-missing = Ce qui manque
preuves-missing-none = Chaque heure déclarée est couverte par une pièce, chaque embauche aussi.
preuves-nothing-yet = Aucune heure n’est déclarée : aucune pièce n’est attendue.
preuves-total = { $hours } sans pièce
preuves-group = { $count ->
    [one] { $hours } sans pièce, { $months }, { $count } personne
   *[other] { $hours } sans pièce, { $months }, { $count } personnes
}
preuves-post = { $name } : { $hours }, { $months }
preuves-months = de { $from } à { $to }
preuves-details = Personne par personne
preuves-hires = Embauches que rien ne prouve
preuves-hire = { $company }, depuis le { $date }
preuves-criteria = Éligibilité non établie au premier jour
preuves-criteria-why = Les pièces des critères se notent dans la fiche de la personne.
preuves-since = depuis le { $date }
preuves-note-of = Noter la pièce : { $who }
preuves-add = Noter une pièce
preuves-refused = La pièce n’a pas été notée
preuves-kind = Pièce
preuves-proves = Prouve : { $what }
preuves-proves-hours = les heures des mois indiqués
preuves-proves-start = l’embauche
preuves-proves-nothing = rien à elle seule
preuves-unchecked = usage non vérifié
preuves-company = Entreprise
preuves-company-all = Toutes
preuves-people = Personnes
preuves-people-hint = Personne de coché : la pièce vaut pour toutes.
preuves-people-needed = Une embauche est celle de quelqu’un : cocher qui.
preuves-from = Du mois de
preuves-to = Au mois de
preuves-no-month = Aucun
preuves-seen-on = Vue le
preuves-seen-by = Vue par
preuves-seen-by-hint = Vide : la personne qui tient le dossier.
preuves-note = Remarque
preuves-file-why = Seuls son nom et son empreinte sont notés : le fichier n’est pas copié.
preuves-file-choose = Joindre le nom d’un fichier
preuves-file-drop = Ne plus joindre { $name }
preuves-file-known = { $count ->
    [one] Ce même fichier est déjà noté { $count } fois.
   *[other] Ce même fichier est déjà noté { $count } fois.
}
preuves-noted = Pièces notées
preuves-noted-none = Aucune pièce notée pour ce lot. La première se note en choisissant ce qui a été vu, pour quels mois et quand.
preuves-everybody = toutes les personnes
preuves-seen = vue le { $date } par { $by }
preuves-proven = { $hours } couvertes
preuves-remove = Retirer : { $kind }, vue le { $date }
preuves-check = Vérifier un fichier
preuves-check-failed = Le fichier n’a pas été vérifié
preuves-check-yes = { $count ->
    [one] « { $name } » est bien le fichier noté : { $count } pièce.
   *[other] « { $name } » est bien le fichier noté : { $count } pièces.
}
preuves-check-no = « { $name } » n’est le fichier d’aucune pièce notée, ou il a changé depuis.
