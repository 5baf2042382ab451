### Formulaire de l'entreprise : ce que dit la feuille, ce qui ne va pas dans ce qui revient, et l'écran qui l'écrit et le lit.

## Feuilles

form-sheet-declaration = Déclaration
form-sheet-help = Mode d’emploi
form-sheet-seal = Sceau
form-title = Déclaration des heures d’insertion
form-short-help = Remplissez les cases blanches, puis renvoyez ce fichier. Tout le reste est verrouillé. Le mode d’emploi est dans la deuxième feuille.
form-free-lines = Personnes qui ne figurent pas ci-dessus
form-total = Total
form-signed-by = Rempli par
form-signed-on = Le
form-remark = Remarque

form-fact-reference = Référence du formulaire
form-fact-buyer = Donneur d’ordre
form-fact-contract = Marché
form-fact-lot = Lot
form-fact-company = Entreprise
form-fact-months = Mois déclarés
form-fact-issued = Émis le
form-fact-office = À renvoyer à
form-months-between = { $first } à { $last }

form-column-name = Nom et prénom
form-column-job = Poste
form-column-contract = Contrat
form-column-start = Début
form-column-end = Fin
form-column-month = Heures { $month }
form-column-total = Total
form-column-check = Contrôle

form-check-text = Texte au lieu d’heures
form-check-negative = Heures négatives
form-check-over = Plus de { $limit }
form-check-empty = Mois à remplir
form-check-nameless = Nom à remplir
form-contracts = CDI; CDD; Intérim; Apprentissage; Professionnalisation; CDDI; Autre

form-refused = Valeur refusée
form-refused-hours = Écrivez un nombre d’heures entre 0 et { $limit }, par exemple 151,67.
form-refused-day = Écrivez une date, par exemple 01/03/2027.
form-refused-long = Écrivez 200 caractères au plus.
form-refused-contract = Choisissez un contrat dans la liste.

form-help-title = Mode d’emploi
form-help-who = Ce formulaire sert à déclarer, mois par mois, les heures faites au titre de la clause sociale d’insertion. Une ligne par personne, une colonne par mois.
form-help-cells = Seules les cases blanches se remplissent. Les cases grises et hachurées sont verrouillées : les mois hachurés sont en dehors du contrat de travail que nous connaissons.
form-help-hours = Écrivez les heures en nombre décimal : 151,67 et non 151h40. Sept heures et demie s’écrivent 7,5. Écrivez 0 si la personne n’a pas travaillé ; laissez vide si vous ne savez pas encore.
form-help-counted = Comptez les heures travaillées et payées de la personne sur ce lot, formation pendant le contrat comprise. Les absences et les congés ne comptent pas.
form-help-month = Une personne ne peut pas dépasser { $limit } dans le mois. Au-delà, la case devient rouge.
form-help-free = Une personne manque ? Utilisez les lignes libres, sous les autres. Nous vérifions avec vous son éligibilité avant de compter ses heures. N’écrivez jamais de numéro de sécurité sociale.
form-help-control = La dernière colonne dit ce qui manque ou ce qui étonne. Elle se vide quand tout est rempli.
form-help-locked = Un nom, une date ou un lot est faux ? Ne le corrigez pas : écrivez-le dans la case Remarque. Une case verrouillée qui change est refusée à la lecture.
form-help-sign = Indiquez votre nom et la date en bas de la première feuille. Ce fichier ne contient aucune macro et s’ouvre avec Excel ou LibreOffice.
form-help-send = Renvoyez ce fichier, au format XLSX, à : { $office }. Référence à rappeler : { $reference }.

form-seal-title = Sceau
form-seal-help = Cette feuille permet de vérifier que les cases verrouillées n’ont pas changé. Ne la supprimez pas.
form-seal-name = Sceau

## Fichiers qui ne sont pas un formulaire

form-not-a-workbook = Ce fichier est un texte (CSV), pas un classeur : les cases verrouillées et le sceau sont perdus. Demandez le fichier XLSX d’origine, rempli.
form-old-format = Ce fichier est à l’ancien format XLS : ses formules verrouillées ne peuvent pas être vérifiées. Enregistrez-le en XLSX, puis renvoyez-le.
form-no-reference = Ce classeur ne porte aucune référence de formulaire. Ce n’est pas un formulaire écrit par Clausier, ou sa première feuille a été effacée.
form-unknown = Le formulaire { $reference } n’a pas été émis par ce dossier, ou son émission a été annulée.

## Ce qui ne va pas dans un formulaire

form-sheet-renamed = La feuille « { $expected } » a été renommée « { $found } ».
form-sheet-missing = La feuille « { $expected } » a été supprimée.
form-seal-removed = Le sceau a été effacé. Les cases verrouillées ont été comparées une à une à ce qui a été envoyé.
form-seal-changed = Le sceau a été modifié. Les cases verrouillées ont été comparées une à une à ce qui a été envoyé.
form-seal-broken = Le sceau ne correspond pas à ce formulaire. Demandez un nouveau formulaire.
form-cell-changed = Case verrouillée modifiée : « { $found } » au lieu de « { $expected } ».
form-cell-added = Une valeur a été écrite hors des cases à remplir : « { $found } ».
form-fact-changed = { $fact } modifié : « { $found } » au lieu de « { $expected } ». Rien n’est pris : chaque formulaire vaut pour un lot, une entreprise et des mois précis.
form-month-changed = L’en-tête d’un mois a été modifié : « { $found } » au lieu de « { $expected } ». Les heures de cette colonne ne sont pas prises.
form-dates-changed = Dates du contrat de { $name } modifiées : « { $found } » au lieu de « { $expected } ». Ses heures ne sont pas prises ; dites-nous les nouvelles dates.
form-detail-changed = Poste ou contrat de { $name } modifié : « { $found } » au lieu de « { $expected } ».
form-month-outside = { $name } n’est pas en contrat en { $month } : « { $found } » n’est pas pris.
form-key-changed = Repère de ligne modifié : « { $found } » au lieu de « { $expected } ».
form-name-changed = Nom modifié : « { $found } » au lieu de « { $expected } ». Les heures de cette ligne ne sont pas prises ; ajoutez une personne dans les lignes libres.
form-names-sorted = { $count } noms ont été triés sans leurs lignes : leurs heures ne sont pas prises.
form-check-overwritten = La formule de contrôle a été effacée.
form-total-overwritten = La formule du total a été remplacée. Le total calculé est { $expected }.
form-total-wrong = Le total écrit à la main est { $found }, la somme des cases est { $expected }.
form-row-missing = La ligne de { $name } a été supprimée : rien n’est déclaré pour cette personne.
form-row-missing-other = La ligne { $mark } du formulaire a été supprimée.
form-row-inserted = Une ligne a été ajoutée à la ligne { $row } ; ce qu’elle contient n’est pas pris. Utilisez les lignes libres.
form-row-closer = Une ligne vide a été supprimée avant la ligne { $row }.
form-rows-sorted = Les lignes ont été triées. Chaque personne a été retrouvée par son repère.
form-column-missing = La colonne « { $heading } » a été supprimée.
form-column-inserted = Une colonne a été ajoutée ; ce qu’elle contient n’est pas pris.
form-columns-sorted = Les colonnes ont été déplacées. Chacune a été retrouvée par son titre.
form-cells-empty = { $count ->
    [one] { $count } case d’heures est vide. Écrivez 0 si la personne n’a pas travaillé.
   *[other] { $count } cases d’heures sont vides. Écrivez 0 si la personne n’a pas travaillé.
}
form-merged = { $name }, { $month } : des cases ont été fusionnées. Une valeur sur plusieurs mois ou personnes ne peut pas être répartie.
form-hours-error = { $name }, { $month } : la case contient une erreur ({ $found }).
form-hours-date = { $name }, { $month } : « { $found } » est une date. Écrivez un nombre d’heures, par exemple 12,5.
form-hours-unreadable = { $name }, { $month } : « { $found } » n’est pas un nombre d’heures.
form-hours-nothing = { $name }, { $month } : « { $found } » ne dit pas d’heures. Écrivez 0 ou laissez vide.
form-hours-negative = { $name }, { $month } : « { $found } » est négatif. Une correction s’écrit avec les heures justes du mois.
form-hours-minutes = { $name }, { $month } : « { $found } » est ambigu. Écrivez les minutes sur deux chiffres, ou un nombre décimal.
form-hours-formula = { $name }, { $month } : la case contient une formule. Valeur lue : { $hours }.
form-hours-duration = { $name }, { $month } : heures et minutes « { $found } », lues { $hours }.
form-hours-text = { $name }, { $month } : « { $found } » écrit en texte, lu { $hours }. Le total de la feuille ne le compte pas.
form-month-to-come = { $name }, { $month } : { $hours } déclarées pour un mois à venir.
form-hours-impossible = { $name }, { $month } : { $hours } dépassent les { $limit } que compte le mois.
form-hours-ceiling = { $name }, { $month } : { $hours } dépassent le plafond de { $limit } dans le mois. Corrigez ou expliquez.
form-hours-high = { $name }, { $month } : { $hours }, au-dessus de { $limit } dans le mois. Vérifiez.
form-free-person = Personne ajoutée
form-free-nameless = Des heures sont écrites sur une ligne libre sans nom.
form-nir = La case contient un numéro de sécurité sociale. Il n’est ni lu ni gardé : ne l’écrivez plus.
form-day-unreadable = « { $found } » n’est pas une date.

## Ce que le dossier en dit

form-other-lot = Ce formulaire concerne un autre lot : { $lot }, { $company }.
form-older = Un formulaire plus récent existe pour ce lot et cette entreprise : { $reference }, émis le { $date }.
form-already-read = Ce formulaire a déjà été lu le { $date }. Seules les heures qui ont changé sont remplacées.
form-hours-replaced = { $name }, { $month } : { $old } deviennent { $new }. Ces heures étaient « { $status } » et redeviennent déclarées.
form-placement-gone = { $name } : ce contrat n’est plus dans le dossier, ses heures ne sont pas prises.
form-free-known = { $name } est maintenant connu : les heures de la ligne libre sont prises sur son contrat.
form-free-unknown = { $name } n’est pas connu sur ce lot : ses heures attendent que nous ayons vérifié sa situation.
form-free-twice = { $name }, { $month } : des heures sont déjà sur sa ligne ; celles de la ligne libre ne sont pas prises.

form-file = Heures { $lot } { $company } { $months }
journal-form = Formulaire { $reference } émis pour { $company }, { $lot }
journal-form-read = { $count ->
    [one] Formulaire { $reference } lu : { $count } mois de { $company }, { $lot }
   *[other] Formulaire { $reference } lu : { $count } mois de { $company }, { $lot }
}
form-contact = Formulaire { $reference } reçu, { $count } mois pris
form-contact-signed = rempli par { $name }
form-contact-remark = remarque : { $text }

error-form-months = Choisissez de un à douze mois, le premier avant le dernier.
error-form-outside = Aucun de ces mois n’est dans les dates du lot.
error-form-exists = { $file } existe déjà. Un formulaire n’en remplace jamais un autre : choisissez un autre nom.
error-form-write = { $file } n’a pas pu être écrit. Est-il ouvert ailleurs ?
error-form-made = Le formulaire n’a pas pu être fabriqué.
error-form-blocked = Rien ne peut être pris de ce formulaire : il n’est pas tel qu’il a été envoyé.
error-form-nothing = Ce formulaire ne contient aucune heure à prendre.

## Écran

formulaire-write = Formulaire pour l’entreprise
formulaire-read = Lire un formulaire rempli
formulaire-write-action = Formulaire d’heures pour une entreprise de { $lot }
formulaire-write-intro = Un fichier Excel que l’entreprise remplit sans compte ni logiciel : une ligne par personne en contrat, une colonne par mois, le reste verrouillé. Rien n’est envoyé : vous joignez le fichier à votre message.
formulaire-company = Entreprise
formulaire-company-people = { $count ->
    [0] { $name } · aucun contrat
    [one] { $name } · { $count } contrat
   *[other] { $name } · { $count } contrats
}
formulaire-from = Premier mois
formulaire-to = Dernier mois
formulaire-months-help = Douze mois au plus. Un mois sans contrat de travail est hachuré.
formulaire-no-company = Aucune entreprise sur ce lot. Ajoutez-la dans Marchés.
formulaire-do-write = Écrire le formulaire
formulaire-writing = Écriture du formulaire
formulaire-written = Formulaire { $reference } écrit : { $name }
formulaire-not-written = Le formulaire n’a pas été écrit
formulaire-issued = Déjà émis
formulaire-issued-none = Aucun formulaire n’a encore été émis pour ce lot.
formulaire-issued-line = { $company }, { $months }
formulaire-issued-on = émis le { $date }
formulaire-received-on = lu le { $date }
formulaire-state-issued = En attente
formulaire-state-received = Complet
formulaire-state-returned = À corriger

formulaire-read-intro = Choisissez le fichier que l’entreprise a renvoyé. Rien n’est écrit avant que vous ayez vu ce qu’il déclare. Aucune personne n’est créée.
formulaire-reading = Lecture du formulaire
formulaire-choose = Choisir le fichier
formulaire-other = Choisir un autre fichier
formulaire-not-read = Ce formulaire n’a pas pu être lu
formulaire-head = { $company } · { $lot } · { $months }
formulaire-reference = { $reference }, émis le { $date }
formulaire-signed = Rempli par { $name }
formulaire-signed-date = Rempli par { $name }, le { $date }
formulaire-remark = Remarque de l’entreprise : { $text }
formulaire-intact = Cases verrouillées intactes
formulaire-altered = Cases verrouillées modifiées
formulaire-account = Ce qui sera pris
formulaire-new = Nouvelles
formulaire-replaced = Remplacées
formulaire-same = Déjà là
formulaire-left = Laissées
formulaire-blocked = Rien ne sera pris : ce formulaire n’est pas tel qu’il a été envoyé.
formulaire-problems = { $count ->
    [one] { $count } point à voir
   *[other] { $count } points à voir
}
formulaire-problems-none = Aucune anomalie.
formulaire-cell = Case { $cell }
formulaire-whole = Tout le formulaire
formulaire-effect-rejected = Non pris
formulaire-effect-repaired = Pris, corrigé
formulaire-effect-duplicate = Déjà là
formulaire-effect-noted = À savoir
formulaire-hours = Heures lues
formulaire-hours-caption = Heures lues dans le formulaire
formulaire-column-person = Personne
formulaire-column-month = Mois
formulaire-column-hours = Heures
formulaire-column-before = Avant
formulaire-unknown-title = Personnes à vérifier avec l’entreprise
formulaire-unknown-why = Elles ne sont pas créées. Ajoutez leur fiche et leur contrat, puis relisez le même fichier : leurs heures seront prises.
formulaire-unknown-alike = Une fiche porte ce nom : { $names }
formulaire-answer = Réponse à l’entreprise
formulaire-answer-body = Texte
formulaire-copy = Copier la réponse
formulaire-copied = La réponse est copiée.
formulaire-not-copied = La copie a été refusée : le texte est sélectionné, copiez-le au clavier.
formulaire-apply = { $count_n ->
    [one] Prendre { $count } mois
   *[other] Prendre { $count } mois
}
formulaire-applying = Écriture
formulaire-nothing = aucune heure à prendre
formulaire-not-applied = Les heures n’ont pas été prises

## Formulaire déposé sur la fenêtre

formulaire-drop = Déposez le formulaire pour le lire
formulaire-drop-wrong = « { $name } » n’est pas un formulaire de Clausier. Il faut le classeur Excel (.xlsx) que l’entreprise a rempli, sans le convertir.
