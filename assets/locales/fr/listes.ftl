### Listes de personnes reçues, et fiches qui sont sans doute la même personne.

## Ce qui concerne le fichier entier

people-columns-unread = Colonnes non reprises : { $headings }.
people-not-rows = { $count ->
    [one] Une ligne du tableau n’est pas une personne
   *[other] { $count } lignes du tableau ne sont pas des personnes
} (totaux, lignes vides, en-têtes répétés).
people-refused-nir = La colonne « { $heading } » contient des numéros de sécurité sociale : elle n’est jamais lue.
people-refused-allowance = La colonne « { $heading } » contient des numéros d’allocataire : elle n’est pas lue, la clause n’en a pas besoin.
people-refused-family = La colonne « { $heading } » parle de la famille ou de l’origine : elle n’est pas lue, la clause n’en a pas besoin.
people-name-column-missing = Aucune colonne n’est reconnue comme le nom. Choisissez-la dans la liste des colonnes.

## Ce qui concerne une ligne

people-name-missing = Sans nom, on ne sait pas de qui il s’agit.
people-name-masked = Le nom est masqué par le fichier d’origine. Demandez une liste avec les noms.
people-name-split = Nom et prénom dans une seule cellule, lus dans l’ordre de la colonne : nom { $last }, prénom { $first }.
people-nir-emptied = La cellule contient ce qui ressemble à un numéro de sécurité sociale : elle n’est pas lue.
people-duplicate = Même personne que la ligne { $other }, qui est gardée et complétée.
people-alike = Ressemble à { $name }, ligne { $other } : à regarder après l’import.
people-same-name-there = { $name } a déjà une fiche, sans date de naissance elle non plus : la ligne n’est pas reprise. Complétez la date s’il s’agit de quelqu’un d’autre.
people-already-there = { $name } a déjà une fiche.
people-alike-there = Ressemble à { $name }, qui a déjà une fiche : à regarder après l’import.
people-birth-century = « { $value } » serait à venir : { $read } est gardé.
people-birth-age = « { $value } » ne donne pas un âge entre 14 et 90 ans : laissé de côté.
people-sex-unreadable = « { $value } » n’est pas une civilité connue : laissé de côté.
people-phone-first = Plusieurs téléphones dans « { $value } » : { $read } est gardé.
people-phone-zero = Le téléphone « { $value } » avait perdu son zéro : { $read }.
people-phone-unreadable = « { $value } » n’est pas un numéro de téléphone : laissé de côté.
people-email-first = Adresse électronique lue dans « { $value } » : { $read }.
people-email-unreadable = « { $value } » n’est pas une adresse électronique : laissé de côté.
people-postcode-zero = Le code postal « { $value } » avait perdu son zéro : { $read }.
people-postcode-unreadable = « { $value } » n’est pas un code postal : laissé de côté.
people-level-old = Le niveau « { $value } » est lu dans l’ancienne nomenclature.
people-level-unreadable = « { $value } » n’est pas un niveau de qualification connu : laissé de côté.
people-criterion-unknown = « { $value } » ne nomme aucun critère connu : laissé de côté.
people-pass-no-start = Le PASS IAE { $value } n’a pas de date de début : il n’est pas repris, sa fin ne pourrait pas être calculée.
people-pass-shared = Le PASS IAE { $value } est aussi celui de la ligne { $other }.

## Champs

people-field-last-name = Nom
people-field-first-name = Prénom
people-field-full-name = Nom et prénom
people-field-birth-name = Nom de naissance
people-field-birth-date = Date de naissance
people-field-sex = Civilité ou sexe
people-field-phone = Téléphone
people-field-email = Adresse électronique
people-field-postcode-town = Code postal et commune
people-field-postcode = Code postal
people-field-town = Commune
people-field-qpv = Quartier prioritaire
people-field-qpv-name = Nom du quartier
people-field-criteria = Critères
people-field-rsa = RSA
people-field-disability = RQTH, AAH
people-field-long-term-unemployed = Durée de chômage
people-field-level = Niveau de qualification
people-field-job = Métier visé
people-field-licence = Permis B
people-field-mobility = Mobilité
people-field-vehicle = Véhicule
people-field-public-transport = Transports en commun
people-field-radius = Rayon, km
people-field-weekly-hours = Heures par semaine
people-field-available-from = Disponible à partir du
people-field-pass-number = Numéro de PASS IAE
people-field-pass-start = Début du PASS IAE
people-field-referrer = Prescripteur
people-field-referent = Référent
people-field-skills = Compétences et habilitations
people-field-schedule = Horaires et transport
people-field-informed-on = Information donnée le
people-field-agreed-on = Accord donné le
people-field-status = Suivi

## Import

people-import = Importer depuis Excel
people-import-long = Importer une liste de personnes
people-import-intro = Choisissez la liste telle que vous l’avez reçue. Rien n’est écrit avant que vous ayez vu ce qui sera pris.
people-import-need-name = Le nom, ou le nom et le prénom ensemble.
people-import-need-name-why = Seule colonne indispensable.
people-import-need-birth = La date de naissance.
people-import-need-birth-why = Elle distingue deux personnes du même nom et calcule l’âge.
people-import-need-criteria = Les critères : RSA, DELD, RQTH, QPV, moins de 26 ans.
people-import-need-criteria-why = Repris comme déclarés ; la pièce reste à voir.
people-import-need-more = La commune, le téléphone, le métier visé, le PASS IAE, le prescripteur.
people-import-need-more-why = Ils complètent la fiche.
people-import-privacy = Les numéros de sécurité sociale et d’allocataire, la famille et les remarques ne sont jamais lus.
people-import-complete = Compléter les fiches déjà là
people-import-complete-why = { $count_n ->
    [one] Une personne a déjà une fiche. Ses champs vides sont remplis
   *[other] { $count } personnes ont déjà une fiche. Leurs champs vides sont remplis
} ; rien n’est remplacé.
people-import-alike = { $count_n ->
    [one] Une personne ressemble à une autre : elle est ajoutée, puis proposée à la comparaison.
   *[other] { $count } personnes ressemblent à une autre : elles sont ajoutées, puis proposées à la comparaison.
}
people-import-failed = La liste n’a pas été importée
people-import-confirm = { $count_n ->
    [one] Importer une personne
   *[other] Importer { $count } personnes
}
people-import-only-complete = Compléter les fiches
people-import-nothing = personne à importer
people-import-unnamed = Ligne { $row }, sans nom
people-import-progress = Personne { $done } sur { $total }
progress-people = Écriture des fiches
journal-people = { $count ->
    [one] Liste { $file } : une fiche ajoutée ou complétée
   *[other] Liste { $file } : { $count } fiches ajoutées ou complétées
}

## Doublons : pourquoi

twins-names-same = Mêmes nom et prénom : { $name }.
twins-names-spelling = Mêmes nom et prénom, écrits autrement : { $one }, { $other }.
twins-names-exchanged = Nom et prénom échangés : { $one }, { $other }.
twins-birth-name = Le nom de l’une est le nom de naissance de l’autre : { $one }, { $other }.
twins-name-same = Même nom : { $one }.
twins-name-spelling = Même nom écrit autrement : { $one }, { $other }.
twins-name-part = Un nom est une partie de l’autre : { $one }, { $other }.
twins-name-sound = Les noms se prononcent pareil : { $one }, { $other }.
twins-name-typing = Une lettre ou deux diffèrent : { $one }, { $other }.
twins-name-initial = Un prénom est l’initiale de l’autre : { $one }, { $other }.
twins-two-names = D’autres personnes portent chacun de ces prénoms : peut-être des frères ou sœurs.
twins-birth-same = Même date de naissance : { $one }.
twins-birth-january = Même date de naissance, { $one } ; un 1er janvier remplace souvent une date inconnue.
twins-birth-digit = Un chiffre diffère dans la date de naissance : { $one }, { $other }.
twins-birth-exchanged = Jour et mois de naissance échangés : { $one }, { $other }.
twins-birth-year = Même année de naissance, l’une au 1er janvier : { $one }, { $other }.
twins-birth-generation = Les dates de naissance sont à une génération d’écart : { $one }, { $other }.
twins-birth-unknown = Une date de naissance manque.
twins-phone-same = Même téléphone.
twins-email-same = Même adresse électronique.

## Doublons : ce que l’on en fait

twins-title = Doublons possibles
twins-count = { $count_n ->
    [one] Un doublon possible
   *[other] { $count } doublons possibles
}
twins-intro = Ces fiches sont sans doute celles d’une même personne. Rien n’est réuni sans vous ; réunir s’annule.
twins-none = Aucun doublon.
twins-reading = Comparaison des fiches
twins-failed = Les fiches n’ont pas pu être comparées
twins-sure = presque certain
twins-possible = à vérifier
twins-typed = Ressemble à une fiche déjà là
twins-likely = probable
twins-compare-pair = Comparer { $one } et { $other }
twins-back = Revenir à la liste
twins-more = { $count_n ->
    [one] et une autre paire
   *[other] et { $count } autres paires
}
twins-why = Ce qui les rapproche
twins-fields = Champ par champ
twins-field = Champ
twins-keep-this = Garder cette fiche
twins-kept = fiche gardée
twins-empty = vide
twins-carries = Ce que porte chaque fiche
twins-moved = Tout suit sur la fiche gardée : critères et pièces, contrats et heures, propositions, étapes.
twins-nothing-carried = rien d’autre
twins-count-criteria = { $count ->
    [one] un critère
   *[other] { $count } critères
}
twins-count-proofs = { $count ->
    [one] une pièce
   *[other] { $count } pièces
}
twins-count-placements = { $count ->
    [one] un contrat
   *[other] { $count } contrats
}
twins-count-proposals = { $count ->
    [one] une proposition
   *[other] { $count } propositions
}
twins-count-steps = { $count ->
    [one] une étape
   *[other] { $count } étapes
}
twins-count-hours = { $hours }
twins-yes = oui
twins-merge = Réunir en une fiche
twins-merging = Réunion des fiches
twins-apart = Ce sont deux personnes
twins-not-done = Rien n’a été changé
journal-merged = { $name } : deux fiches réunies
journal-apart = { $one } et { $other } : deux personnes
step-merged = Fiche réunie avec celle de { $name }
error-twins-one = Ces deux fiches sont la même. Choisissez deux fiches différentes.
error-twins-field = Ce champ ne peut pas être choisi entre deux fiches.
