### Ce que disent les actes du bureau : historique, refus, vérification, règles, lettres.
### Heures, montants, taux, dates et mois arrivent déjà écrits, avec leur unité ; les nombres choisissent le pluriel.

## Historique : ce que la facilitatrice a fait

journal-created = Dossier créé
journal-demo = Données d’essai mises en place
journal-unknown = Action d’une autre version de Clausier
journal-setting = Réglage modifié : { $name }
journal-put-off = Point reporté au { $date }
journal-filed = Point classé comme fait
journal-tender = Consultation ajoutée : { $title }
journal-tender-changed = Consultation modifiée : { $title }
journal-lines = { $count ->
    [one] { $title } : { $count } lot calibré
   *[other] { $title } : { $count } lots calibrés
}
journal-lot-removed = { $tender } : lot « { $title } » retiré du calibrage
journal-kept = { $title } : { $hours } retenues
journal-lot = { $lot } : lot modifié
journal-commitment = { $lot } : { $hours } inscrites à l’engagement
journal-commitment-removed = Ligne d’engagement supprimée
journal-party = { $lot } : { $company } ajoutée
journal-party-removed = { $company } retirée du lot
journal-contact = Échange noté au journal
journal-decp = { $count ->
    [one] { $file } : { $count } marché importé
   *[other] { $file } : { $count } marchés importés
}
journal-hours = { $count ->
    [one] Heures de { $lot } : { $count } cellule saisie
   *[other] Heures de { $lot } : { $count } cellules saisies
}
journal-hours-pasted = { $count ->
    [one] Heures de { $lot } : { $count } cellule collée
   *[other] Heures de { $lot } : { $count } cellules collées
}
journal-hours-decided = { $count ->
    [one] Heures de { $lot } : { $count } cellule, { $status }
   *[other] Heures de { $lot } : { $count } cellules, { $status }
}
journal-person-added = { $name } : fiche ajoutée
journal-person = { $name } : fiche modifiée
journal-criterion = { $name } : critère renseigné ({ $criterion })
journal-criterion-removed = { $name } : critère retiré
journal-proof-removed = { $name } : pièce retirée
journal-absence = { $name } : absence notée
journal-absence-removed = { $name } : absence retirée
journal-accompaniment = { $name } : accompagnement renseigné ({ $structure })
journal-accompaniment-removed = { $name } : accompagnement retiré
journal-pass = { $name } : PASS IAE renseigné
journal-pass-removed = { $name } : PASS IAE retiré de la fiche
journal-suspension = { $name } : suspension du PASS IAE renseignée
journal-suspension-removed = { $name } : suspension du PASS IAE retirée
journal-extension = { $name } : prolongation du PASS IAE renseignée
journal-extension-removed = { $name } : prolongation du PASS IAE retirée
journal-step = { $name } : étape ajoutée au parcours
journal-step-removed = Étape retirée d’un parcours
journal-target = Objectif du lot { $lot } : { $criterion }
journal-target-removed = Objectif supprimé du lot { $lot } : { $criterion }
journal-need = Besoin enregistré : { $title }
journal-need-closed = Besoin fermé : { $title }
journal-need-opened = Besoin rouvert : { $title }
journal-need-removed = Besoin supprimé : { $title }
journal-needs-opened = { $count ->
    [one] { $count } poste suggéré ouvert
   *[other] { $count } postes suggérés ouverts
}
journal-proposed = { $name } : proposition sur le poste { $need }
journal-accepted = { $name } : proposition acceptée
journal-refused = { $name } : proposition non retenue
journal-interview = { $name } : entretien noté
journal-interviews = Entretien noté pour { $count } propositions
journal-accepted-several = { $count } propositions acceptées
journal-refused-several = { $count } propositions non retenues
journal-hired-elsewhere = { $name } : embauche ailleurs
journal-hired-elsewhere-several = Embauche ailleurs notée pour { $count } propositions
journal-proposal-note = { $name } : remarque sur la proposition
journal-letter-sent = { $count ->
    [one] Message envoyé noté aux échanges
   *[other] Message envoyé pour { $count } propositions, noté aux échanges
}
journal-placed = { $name } : placement sur { $lot }
journal-pairing-keep = { $count ->
    [one] { $name } : retenu au plan pour le poste { $need }
   *[other] Plan du portefeuille : { $count } lignes retenues
 }
journal-pairing-never = { $count ->
    [one] { $name } : écarté du plan pour le poste { $need }
   *[other] Plan du portefeuille : { $count } lignes écartées
 }
journal-pairing-undecided = { $count ->
    [one] { $name } : de nouveau au choix du plan pour le poste { $need }
   *[other] Plan du portefeuille : { $count } lignes de nouveau au choix
 }
journal-portfolio = { $count ->
    [one] Plan du portefeuille : une proposition
   *[other] Plan du portefeuille : { $count } propositions
 }

## Refus : dans un champ

error-required = À remplir.
error-too-long = Texte trop long : { $most } caractères au plus.
error-date = Cette date n’existe pas. Écrivez-la comme 27/11/2026.
error-date-absurd = Cette date est hors de toute vraisemblance : vérifiez l’année.
error-date-future = Cette date n’est pas encore arrivée.
error-date-past = Choisissez un jour à venir.
error-dates-reversed = La fin précède le début.
error-issued-after-seen = La pièce porte une date postérieure au jour où elle a été vue.
error-age = L’âge qui en résulte n’est pas vraisemblable : de 14 à 90 ans.
error-radius = 300 km au plus.
error-weekly-hours = De 0,25 h à 48 h par semaine.
error-email = Il manque le @ de l’adresse.
error-nir = Ceci ressemble à un numéro de sécurité sociale : Clausier ne le garde pas. Effacez-le.
error-criterion = Ce critère n’est pas dans les règles. Choisissez-en un dans la liste.
error-absence-twice = Une absence couvre déjà une partie de ces jours.
error-structure-kind = Choisissez le type de structure dans la liste.
error-structure-twice = Cette structure est déjà notée sur une partie de ces jours.
error-pass-number = Un numéro de PASS IAE a douze signes, comme 00000 26 00123.
error-pass-twice = Ce numéro de PASS IAE est déjà celui d’une autre fiche.
error-negative = Ne peut pas être négatif.
error-too-large = Ce nombre n’est pas vraisemblable.
error-whole = Un nombre entier est attendu.
error-share-not-bound = Seuls le mandataire et les cotraitants portent une part des heures.
error-shares-whole = Les parts dépassent ensemble 100 %.
error-transfer-self = Choisissez une autre entreprise.
error-transfer-more = Cette entreprise ne doit pas autant d’heures.
error-too-many-sites = 2 000 lieux au plus en une fois.
error-sites-known = Ces lieux sont déjà dans le marché.
error-site-used = Des personnes travaillent sur ce lieu : indiquez-leur d’abord un autre lieu.
error-parts-empty = Aucune heure n’est saisie pour ce mois.
error-parts-more = Formation, congés et heures supplémentaires dépassent ensemble les heures du mois.
error-no-penalty = Rien ne peut être demandé : aucune pénalité ne ressort de la règle du marché.
error-late-days-reason = Indiquez pourquoi d’autres jours sont retenus que ceux comptés.
error-penalty-reason = Indiquez pourquoi l’acheteur réduit la pénalité ou y renonce.
error-penalty-reduced = Un montant réduit est supérieur à zéro et inférieur au calcul.
error-one-penalty-rule = Un marché a une seule règle pour les heures : gardez celle du CCAP.
error-hours-absurd = Ce nombre d’heures n’est pas vraisemblable pour un lot.
error-hours-negative = { $name }, { $month } : des heures ne peuvent pas être négatives. Rien n’a été saisi.
error-hours-month = { $name }, { $month } : ce nombre dépasse les heures d’un mois. Rien n’a été saisi.
error-month-to-come = { $name }, { $month } : ce mois n’a pas commencé. Rien n’a été saisi.
error-cell-empty = { $name }, { $month } : aucune heure n’est saisie. Rien n’a été décidé.
error-ceiling = Le total du mois dépasse le plafond : indiquez un motif pour valider quand même.
error-rejection-reason = Indiquez pourquoi ces heures sont rejetées : l’entreprise le demandera.
error-exemption-reason = Indiquez pourquoi l’acheteur renonce à ces heures.
error-refusal-reason = Choisissez un motif dans la liste.
error-proposal-step = { $name } : la proposition est allée trop loin pour cette étape.
error-before-proposal = Cette date précède la proposition du { $date }.
error-posts = De 0 à 999 postes.
error-seats = De 1 à 500 postes.
error-rate = Ce taux est hors des valeurs possibles.
error-hourly-cost = Le coût d’une heure est supérieur à zéro, et de 1 000 € au plus.
error-duration = De 1 à 600 mois.
error-bands-order = Chaque tranche commence au-dessus de la précédente.
error-bands-most = Trente tranches au plus.
error-buyer-kind = Choisissez le type d’acheteur dans la liste.
error-buyer-holds = Un acheteur ne peut pas être titulaire de son propre marché.
error-contract-kind = Choisissez la nature du contrat dans la liste.
error-too-many-lots = Trop de lots pour un seul marché.
error-year = Cette année n’est pas vraisemblable.
error-not-eligible-then = L’éligibilité n’est pas établie ce jour-là : complétez d’abord les pièces de la fiche.
error-setting-name = Ce réglage n’existe pas.
error-setting-value = Cette valeur n’est pas possible : le réglage garde la précédente.
error-preference = Cette valeur n’est pas possible : la préférence n’a pas changé.
error-no-file = Choisissez un fichier.

## Refus : l’acte n’est pas possible

error-not-found = Cet élément n’est plus dans le dossier. L’historique dit s’il a été supprimé ; annuler le rétablit.
error-refused = Le dossier n’accepte pas ce changement : il contredirait une autre donnée. Rien n’a été modifié.
error-not-eligible-start = { $name } n’est pas éligible au { $date } : personne ne peut être proposé sans l’être le jour du début. { $reason }
error-need-filled = Un besoin est pourvu par ses placements : fermez-le, ou rouvrez-le.
error-target-twice = Ce lot a déjà un objectif pour ce critère.
error-target-goal = Donnez un nombre de personnes ou d’heures, l’un ou l’autre.
error-need-used = Des personnes ont été proposées ou placées sur ce besoin : fermez-le plutôt que de le supprimer.
error-nothing-suggested = Plus aucun poste n’est suggéré pour ces lots : la liste vient de changer.
error-already-proposed = Cette personne est déjà proposée sur ce poste.
error-proposal-closed = Cette proposition est close : proposez de nouveau la personne pour la placer.
error-no-seat = Tous les postes de ce besoin sont pourvus. Augmentez leur nombre pour placer encore.
error-party-employs = Cette entreprise emploie des personnes sur le lot : elle ne peut pas en être retirée.
error-lot-running = Ce lot est en cours d’exécution : il ne se retire plus du calibrage.
error-calibration-incomplete = Chaque lot doit avoir ses heures, ou être sans clause, avant de retenir le calibrage.
error-nothing-to-undo = Il n’y a rien à annuler.
error-later-work = Un changement plus récent s’appuie sur celui-ci : annulez-le d’abord.
error-stopped = Arrêté à votre demande. Rien n’a été modifié.

## Refus : le dossier et les fichiers

error-closed = Aucun dossier n’est ouvert. Ouvrez-en un pour continuer.
error-wrong-passphrase = Ce n’est pas le bon mot de passe. Vérifiez la touche majuscule et les accents.
error-weak-passphrase = Phrase de passe trop facile à deviner : ajoutez un ou deux mots.
error-wrong-words = Ces mots n’ouvrent pas ce dossier. Vérifiez leur ordre et leur orthographe sur la feuille de secours.
error-not-a-dossier = Ce fichier n’est pas un dossier Clausier. Il n’a pas été modifié.
error-damaged = Ce dossier ne se lit pas en entier. Gardez-le tel quel et ouvrez la copie de sauvegarde la plus récente.
error-too-new = Ce dossier vient d’une version plus récente de Clausier (format { $found }, celle-ci connaît { $known }). Il n’a pas été modifié : mettez Clausier à jour.
error-in-use = Ce dossier est déjà ouvert dans une autre fenêtre ou sur un autre poste. Fermez-le là-bas, puis réessayez.
error-missing = Le fichier n’est plus à cet endroit. Branchez le disque ou choisissez un autre fichier.
error-already-there = Un fichier porte déjà ce nom. Il n’a pas été touché : choisissez un autre nom.
error-disk-full = Le disque est plein : le dernier changement n’a pas été enregistré, le reste est intact. Libérez de la place, puis recommencez.
error-read-only = Ce dossier est en lecture seule : rien ne peut y être écrit. Vérifiez les droits du fichier ou copiez-le ailleurs.
error-technical = L’enregistrement n’a pas abouti. Ce qui était déjà écrit est intact : réessayez.
error-file-too-large = Ce fichier est trop gros pour être lu d’un coup. Découpez-le ou choisissez un extrait. Rien n’a été importé.
error-workbook = Le classeur n’a pas pu être composé. Aucun fichier n’a été écrit ; le dossier est intact.
error-workbook-rows = Le classeur dépasserait le nombre de lignes qu’Excel accepte. Aucun fichier n’a été écrit : choisissez un seul donneur d’ordre.
error-workbook-write = { $file } n’a pas pu être écrit. Fermez-le s’il est ouvert dans Excel, ou choisissez un autre dossier.

## Refus : la demande elle-même

error-input = La demande n’a pas la forme attendue. Rien n’a été modifié.
error-unknown-command = Cette commande n’existe pas.
error-assets = Les règles livrées avec cette version ne se lisent pas. Le dossier est intact : réinstallez Clausier.
error-not-json = Le texte reçu n’est pas du JSON.
error-object = Un objet est attendu ici.
error-list = Une liste est attendue ici.
error-number = Un nombre est attendu ici.
error-text = Un texte est attendu ici.
error-method = Cette méthode de calibrage n’existe pas.

## Vérification du dossier

check-hours-outside-placement = { $count ->
    [one] { $count } mois d’heures est saisi hors des dates de son placement.
   *[other] { $count } mois d’heures sont saisis hors des dates de leur placement.
}
check-hours-over-ceiling = { $count ->
    [one] { $count } mois d’une personne dépasse 220 h, tous lots réunis.
   *[other] { $count } mois de personnes dépassent 220 h, tous lots réunis.
}
check-rejected-without-reason = { $count ->
    [one] { $count } ligne d’heures est rejetée sans motif.
   *[other] { $count } lignes d’heures sont rejetées sans motif.
}
check-running-without-commitment = { $count ->
    [one] { $count } lot en cours n’a aucune heure d’engagement.
   *[other] { $count } lots en cours n’ont aucune heure d’engagement.
}
check-lot-dates-reversed = { $count ->
    [one] { $count } lot se termine avant de commencer.
   *[other] { $count } lots se terminent avant de commencer.
}
check-placement-dates-reversed = { $count ->
    [one] { $count } placement se termine avant de commencer.
   *[other] { $count } placements se terminent avant de commencer.
}
check-placed-without-criterion = { $count ->
    [one] { $count } personne a été placée sans critère ni structure.
   *[other] { $count } personnes ont été placées sans critère ni structure.
}
check-several-main-criteria = { $count ->
    [one] { $count } personne a plusieurs critères principaux.
   *[other] { $count } personnes ont plusieurs critères principaux.
}

## Réglages

setting-office_name = Nom de la structure
setting-user_name = Votre nom
setting-user_role = Votre fonction
setting-office_phone = Téléphone de la structure
setting-office_email = Adresse électronique de la structure
setting-office_address = Adresse de la structure
setting-fte_hours = Heures d’un équivalent temps plein, par an
setting-day_hours = Heures d’une journée
setting-small_cell = Groupes masqués au-dessous de (personnes)

## Calibrage

tender-first-lot = Lot unique
line-tight = { $pool ->
    [one] Vivier court : { $pool } personne disponible pour { $posts } postes à plein temps.
   *[other] Vivier court : { $pool } personnes disponibles pour { $posts } postes à plein temps.
}
driver-effort-range = un point de moins, un point de plus
driver-labour-share-range = de { $low } à { $high }, selon le profil
driver-hourly-cost-range = de { $low } à { $high }, selon le profil
driver-amount-range = { $percent } % de moins, { $percent } % de plus
law-missing-amount = Indiquez le montant des lots : il décide du seuil.
law-missing-buyer = Indiquez le type d’acheteur : il décide du seuil.
law-missing-launch = Indiquez la date de lancement : elle décide de la règle en vigueur.

## Lots et relances

lot-name = { $base }, lot { $number }
lot-eligible-until = { $name } n’est éligible que jusqu’au { $date }.
plain-text = { $text }

## Parcours d’une personne

step-typed = { $text }
step-placed = { $contract }, { $job }, chez { $employer }
step-end = Fin de contrat
step-planned-end = Fin de contrat prévue

## Rapprochement : pourquoi des personnes sont écartées aujourd’hui

out-refused = { $count ->
    [one] { $count } a refusé ce poste
   *[other] { $count } ont refusé ce poste
}
out-not-eligible = { $count ->
    [one] { $count } n’est pas éligible ce jour-là
   *[other] { $count } ne sont pas éligibles ce jour-là
}
out-eligible-too-short = { $count ->
    [one] { $count } ne serait plus éligible assez longtemps
   *[other] { $count } ne seraient plus éligibles assez longtemps
}
out-placed = { $count ->
    [one] { $count } est en poste
   *[other] { $count } sont en poste
}
out-placed-until = { $count ->
    [one] { $count } est encore en poste à cette date
   *[other] { $count } sont encore en poste à cette date
}
out-absent = { $count ->
    [one] { $count } est en absence
   *[other] { $count } sont en absence
}
out-absent-until = { $count ->
    [one] { $count } est encore en absence à cette date
   *[other] { $count } sont encore en absence à cette date
}
out-free-too-short = { $count ->
    [one] { $count } ne serait pas libre assez longtemps
   *[other] { $count } ne seraient pas libres assez longtemps
}
out-available-from = { $count ->
    [one] { $count } n’est disponible que plus tard
   *[other] { $count } ne sont disponibles que plus tard
}
out-unavailable-since = { $count ->
    [one] { $count } n’est plus disponible
   *[other] { $count } ne sont plus disponibles
}
out-too-far = { $count ->
    [one] { $count } habite trop loin
   *[other] { $count } habitent trop loin
}
out-licence-missing = { $count ->
    [one] { $count } n’a pas le permis demandé
   *[other] { $count } n’ont pas le permis demandé
}
out-skill-missing = { $count ->
    [one] { $count } n’a pas ce que le poste demande
   *[other] { $count } n’ont pas ce que le poste demande
}

## Bilan

report-scope-all = tous les donneurs d’ordre
source-countable = Durée pendant laquelle une personne compte
source-ceiling = Plafond mensuel des heures d’une personne
missing-declaration = { $company } n’a pas déclaré { $month } ({ $lot })
missing-more = { $count ->
    [one] et { $count } autre déclaration attendue
   *[other] et { $count } autres déclarations attendues
}
missing-to-check = { $hours } restent à vérifier : elles ne sont pas comptées
missing-year-open = L’année { $year } n’est pas terminée
progress-sheet = Feuille { $sheet }
progress-contracts = Écriture des marchés

## Fiche de secours

sheet-title = Clausier, mots de secours du dossier
sheet-advice = Ces mots ouvrent le dossier si le mot de passe est oublié. Imprimez cette feuille, rangez-la sous clé, loin de l’ordinateur, puis supprimez ce fichier.

## Textes libres : ce qui n’a pas à y être

discretion-diagnosis = « { $words } » semble dire un état de santé. Notez ce que la personne peut faire, jamais la cause.
discretion-treatment = « { $words } » semble dire un soin ou un suivi médical. Notez les jours ou les horaires, jamais la cause.
discretion-offence = « { $words } » semble dire une infraction ou une détention. Seul le critère, s’il ouvre le droit, a sa place dans la fiche.
discretion-religion = « { $words } » semble dire une religion. Notez les horaires souhaités, sans raison.
discretion-opinion = « { $words } » semble dire une opinion ou un engagement syndical. Rien ne demande de le noter.
discretion-origin = « { $words } » semble dire une origine ou un titre de séjour. Seul le critère, s’il ouvre le droit, a sa place dans la fiche.
## Courriers des propositions

letter-no-referrer = { $name } : aucun organisme d’accompagnement n’est indiqué.
letter-closed = { $name } : la proposition est close, l’entreprise n’a plus à être interrogée.
letter-no-company = { $lot } : aucune entreprise n’est inscrite sur ce lot.
letter-to-confirm = { $name } : éligibilité non établie au début du poste, à vérifier avant d’écrire.
letter-no-agreement = { $name } : l’accord pour une proposition à des entreprises n’est pas noté sur la fiche.

progress-export = Export : { $table }
readme-name = LISEZMOI.txt
readme-export =
    Export complet d’un dossier Clausier, { $date } : { $tables } tables, { $rows } lignes.

    ATTENTION : ces fichiers ne sont pas chiffrés et contiennent des données personnelles. Gardez-les en lieu sûr, effacez-les dès qu’ils ne servent plus.

    Chaque table existe en deux formats. Le fichier .jsonl est exact : un objet JSON par ligne, en UTF-8. Le fichier .csv s’ouvre dans un tableur : UTF-8, point-virgule ; un texte qui commence par = + - @ y est précédé d’une apostrophe, pour n’être jamais pris pour une formule.

    Unités : les heures sont en centièmes d’heure (15167 = 151,67 h), les montants en centimes d’euro hors taxes, les taux en centièmes de pour cent, les mois s’écrivent 202610, les dates 2026-11-28, oui et non s’écrivent 1 et 0.

    La colonne id identifie une ligne ; une colonne qui porte le nom d’une table (lot, person, placement, etc.) contient l’id d’une ligne de cette table.

    journal : ce qui a été fait, quand et par qui ; undone vaut true pour ce qui a été annulé.
