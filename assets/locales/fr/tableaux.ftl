### Lecture des tableaux reçus : plans d’achat, listes de personnes, relevés d’heures.

## Fichiers illisibles

table-error-empty = Ce fichier est vide. Demandez-le de nouveau à qui vous l’a envoyé.
table-error-too-large = Ce fichier pèse { $megabytes } Mo ; Clausier lit jusqu’à { $limit } Mo. Gardez la feuille utile et enregistrez-la à part.
table-error-too-many-cells = Ce fichier contient plus de { $limit } millions de cellules : ce n’est pas un tableau de suivi. Gardez la feuille utile et enregistrez-la à part.
table-error-protected = Ce classeur demande un mot de passe. Ouvrez-le dans votre tableur, enlevez le mot de passe, enregistrez-le, puis recommencez.
table-error-not-a-table = Ce fichier n’est pas un tableau. Clausier lit les classeurs Excel et LibreOffice et les fichiers CSV.
table-error-web-page = Ce fichier est une page web sous un nom de classeur. Ouvrez-le dans votre tableur et enregistrez-le au format XLSX.
table-error-damaged = Ce classeur est abîmé. Ouvrez-le dans votre tableur, enregistrez-le sous un autre nom, puis recommencez.
table-error-no-headings = Aucune ligne de ce fichier ne ressemble à des titres de colonnes. Ajoutez une ligne de titres, puis recommencez.

## Ce qui concerne le fichier entier

table-encoding-guessed = L’encodage du fichier n’est pas indiqué : les accents ont été lus en { $encoding }.
table-quote-unclosed = Un guillemet n’est jamais refermé : les guillemets ont été lus comme des lettres.
table-rows-hidden = Feuille « { $sheet } » : { $count ->
    [one] une ligne masquée ou filtrée est lue aussi
   *[other] { $count } lignes masquées ou filtrées sont lues aussi
}.
table-sheet-damaged = La feuille « { $sheet } » est abîmée : ce qui suit n’a pas été lu.
table-columns-beyond = Les colonnes au-delà de la { $limit }e n’ont pas été lues.
table-column-rival = La colonne « { $heading } » semble dire la même chose que « { $other } », qui est gardée.

## Ce qui concerne une valeur

table-cell-error = La cellule contient une erreur du tableur : laissée de côté.
table-amount-unit = « { $value } » est lu { $read }.
table-amount-words = Montant lu dans « { $value } » : { $read }.
table-amount-thousands = « { $value } » est lu { $read } : le signe sépare les milliers.
table-amount-range = « { $value } » : le milieu est gardé, { $read }.
table-amount-yearly = « { $value } » est un montant par an : { $read }.
table-amount-negative = Le montant « { $value } » est négatif : laissé de côté.
table-amount-too-large = Le montant « { $value } » dépasse cent milliards d’euros : laissé de côté.
table-amount-unreadable = « { $value } » n’est pas un montant : laissé de côté.
table-date-number = « { $value } » est une date écrite en nombre : { $read }.
table-date-implausible = L’année de « { $value } » n’est pas vraisemblable : date laissée de côté.
table-date-unreadable = « { $value } » n’est pas une date : laissé de côté.
table-period-month = « { $value } » : le premier jour du mois est gardé, { $read }.
table-period-quarter = « { $value } » : le premier jour du trimestre est gardé, { $read }.
table-period-half = « { $value } » : le premier jour du semestre est gardé, { $read }.
table-period-season = « { $value } » : le { $read } est gardé, faute de date plus précise.
table-period-year = « { $value } » : le premier jour de l’année est gardé, { $read }.
table-duration-words = Durée lue dans « { $value } » : { $read } mois.
table-duration-renewed = « { $value } » : les reconductions sont comptées, { $read } mois.
table-duration-zero = Une durée nulle tient lieu de durée inconnue : laissée de côté.
table-duration-implausible = La durée « { $value } » n’est pas vraisemblable : laissée de côté.
table-duration-unreadable = « { $value } » n’est pas une durée en mois : laissé de côté.
table-month-unreadable = « { $value } » n’est pas un mois : laissé de côté.
table-hours-minutes = « { $value } » : les minutes s’écrivent avec deux chiffres, de 00 à 59. Laissé de côté.
table-hours-negative = Les heures « { $value } » sont négatives : laissées de côté.
table-hours-unreadable = « { $value } » n’est pas un nombre d’heures : laissé de côté.
table-percent-unreadable = « { $value } » n’est pas un taux entre 0 et 100 % : laissé de côté.
table-integer-unreadable = « { $value } » n’est pas un nombre entier : laissé de côté.
table-yes-words = « { $value } » est lu oui ou non d’après son premier mot.
table-yes-unreadable = « { $value } » ne dit ni oui ni non : laissé de côté.

## Plans d’achats

plan-not-rows = { $count ->
    [one] Une ligne du tableau n’est pas un achat
   *[other] { $count } lignes du tableau ne sont pas des achats
} (totaux, titres de partie, en-têtes répétés).
plan-amount-unit = Les nombres de la colonne « { $heading } » sont lus dans l’unité de son titre.
plan-amount-with-tax = Les montants de « { $heading } » sont toutes taxes comprises : ils sont gardés tels quels, à ramener hors taxes.
plan-amount-missing = Sans montant, les heures ne peuvent pas être calculées.
plan-amount-maximum = Faute d’estimation, le maximum est gardé : { $read }.
plan-amount-shared = Le montant « { $value } » vaut pour plusieurs lignes fusionnées : il est gardé sur la première.
plan-amount-years = « { $value } » par an : { $read } pour { $months } mois.
plan-title-missing = Sans objet, on ne sait pas de quel achat il s’agit.
plan-title-above = L’objet de la ligne au-dessus est repris : { $title }.
plan-duplicate = Même objet et même montant que la ligne { $other }, qui est gardée.
plan-launch-from-start = Faute de date de lancement, le début prévu est gardé : { $read }.
plan-cpv-first = Plusieurs codes CPV dans « { $value } » : le premier est gardé.
plan-cpv-padded = Le code CPV « { $value } » n’a pas huit chiffres : complété par des zéros.
plan-cpv-unreadable = « { $value } » n’est pas un code CPV : laissé de côté.

## Import d’un tableau

import-columns = Colonnes du fichier
import-no-heading = Colonne { $number }, sans titre
import-unsure = à vérifier
import-left-out = Ne pas prendre
import-column-as = Ce que contient la colonne { $heading }
import-rows = Lignes du fichier
import-accepted = Prises telles quelles
import-repaired = Prises après réparation
import-duplicates = Déjà présentes
import-rejected = Refusées
import-read = Lues
import-unbalanced = Les comptes ne tombent pas juste : n’importez pas ce fichier.
import-problems = Ce qui a été remarqué
import-row = Ligne { $row }
import-whole = Fichier entier
import-first = Premières lignes, comme elles seront
import-one-accepted = prise
import-one-repaired = réparée
import-one-duplicate = doublon
import-one-rejected = refusée
import-more = { $count_n ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
import-choose = Choisir le fichier
import-other = Choisir un autre fichier
import-reading = Lecture du fichier
import-failed-why = { $reason } Rien n’a été écrit.
import-sheet = Feuille « { $sheet } », titres en ligne { $row }
import-remembered = colonnes comme la dernière fois
import-formats = Excel, ODS ou CSV. L’ordre et le nom des colonnes sont libres.
import-writing = Import en cours
import-stop = Arrêter

## Fichier déposé sur la fenêtre

depot-here = Déposez le fichier pour le lire
depot-nowhere = Aucun écran ne lit ce fichier ici. Ouvrez d’abord l’import : Heures pour un relevé, Personnes pour une liste, Calibrage pour un plan d’achats, Marchés pour des données essentielles.
depot-several = Un fichier à la fois : déposez-les l’un après l’autre.
depot-folder = « { $name } » est un dossier. Ouvrez-le et déposez le fichier qu’il contient.
depot-wrong = « { $name } » n’est pas un tableau. Demandez le fichier Excel, ODS ou CSV d’où il vient, ou saisissez les heures dans la grille.
depot-wrong-data = « { $name } » ne contient pas de données essentielles. Il faut un fichier JSON ou XML.
depot-busy = Un fichier est en cours de lecture. Déposez celui-ci quand c’est fini.
depot-closed = Fermez d’abord la fenêtre ouverte, puis déposez le fichier.
