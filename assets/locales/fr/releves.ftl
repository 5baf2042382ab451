### Relevés d'heures reçus des entreprises : ce qui est lu, qui est reconnu, ce qui est demandé, ce qui est écrit.

## Ce qui concerne le fichier entier

hours-sheet-hidden = La feuille « { $sheet } » est masquée : elle n’est pas lue.
hours-sheet-sum = La feuille « { $sheet } » récapitule les autres : elle n’est pas lue, ses heures seraient comptées deux fois.
hours-sheet-unread = La feuille « { $sheet } » parle d’heures sans dire de qui : elle n’est pas lue.
hours-not-rows = { $count ->
    [one] Une ligne n’est pas une déclaration
   *[other] { $count } lignes ne sont pas des déclarations
} (totaux, titres, en-têtes répétés).
hours-overtime-added = Heures supplémentaires ajoutées aux heures normales : { $headings }.
hours-training-added = Heures de formation ajoutées aux heures de travail : { $headings }.
hours-training-inside = Heures de formation lues comme comprises dans les heures : { $headings }.
hours-leave-left = Absences et congés, non comptés : { $headings }.
hours-leave-inside = Absences et congés lus comme compris dans les heures payées : { $headings }.
hours-other-added = Heures ajoutées, comme le dit le total : { $headings }.
hours-columns-unread = Colonnes d’heures non lues, à vérifier : { $headings }.
hours-days-added = { $count ->
    [one] Une colonne de jour est lue
   *[other] { $count } colonnes de jours sont additionnées par mois
}.
hours-weeks-added = { $count ->
    [one] Une colonne de semaine est lue
   *[other] { $count } colonnes de semaines sont lues
}.
hours-year-assumed = Aucune année n’est écrite : { $year } est supposée, à vérifier.
hours-total-differs = Le total écrit, { $stated }, n’est pas la somme de ses lignes, { $sum }.
hours-name-column-missing = Aucune colonne n’est reconnue comme le nom. Choisissez-la dans la liste des colonnes.
hours-column-missing = Aucune colonne n’est reconnue comme des heures ou des mois. Choisissez-la dans la liste des colonnes.

## Ce qui concerne une ligne

hours-person-missing = Aucun nom : les heures d’une équipe entière ne comptent pour personne.
hours-none = Aucune heure n’est écrite.
hours-month-missing = Aucun mois n’est écrit, ni dans la ligne, ni dans le titre, ni dans le nom du fichier.
hours-month-carried = Mois de la ligne du dessus.
hours-name-carried = Nom de la ligne du dessus : { $name }.
hours-too-many = { $hours } dans un mois, qui en compte au plus 744 : refusé.
hours-day-too-long = { $hours } dans une journée : refusé.
hours-days-total-used = Des jours ne disent pas leurs heures : le total écrit est pris, { $stated } au lieu de { $sum }.
hours-days-marked = { $count ->
    [one] Un jour est coché sans heures
   *[other] { $count } jours sont cochés sans heures
} : indiquez les heures ou un total d’heures.
hours-absent-days = { $count ->
    [one] Un jour d’absence, non compté
   *[other] { $count } jours d’absence, non comptés
}.
hours-absent-hours = { $hours } d’absence, non comptées.
hours-training-days = { $count ->
    [one] Un jour de formation sans heures, non compté
   *[other] { $count } jours de formation sans heures, non comptés
}.
hours-leave-aside = Absence de { $value }, non comptée.
hours-absence-row = Absence ou repos : aucune heure comptée.
hours-correction = Correction de { $hours } : déduite des heures du mois.
hours-correction-alone = Une correction seule ne peut rien diminuer : saisissez les heures corrigées du mois.
hours-parts-beyond = Formation, congés et heures supplémentaires font { $parts }, plus que les { $hours } de la ligne : non reportés.
hours-parts-told = Les heures ne changent pas ; leur détail est complété.
hours-part-overlaps = Ces jours recouvrent en partie des jours déjà reçus ({ $part }) : à vérifier et à saisir dans la grille.
hours-period-long = « { $value } » court sur plusieurs mois : les heures ne peuvent pas être partagées.
hours-week-cut = « { $value } » est à cheval sur deux mois : compté en { $month }, qui a le plus de ses jours ouvrés.
hours-same-row = La ligne { $other } dit exactement la même chose.
hours-same-in-sheet = La feuille « { $sheet } » dit déjà les mêmes heures pour ce mois.
hours-already-there = Déjà dans le dossier, mêmes heures.
hours-part-there = Déjà dans le dossier pour ces jours, mêmes heures.
hours-added = { $count } lignes de ce mois sont additionnées : { $hours }.
hours-replaces = Remplace { $before }, déclarées avant : { $after }.
hours-adds-to = S’ajoute aux semaines déjà reçues : { $before } devient { $after }.
hours-corrects-validated = Corrige des heures validées : { $before } devient { $after }, à valider de nouveau.
hours-replaces-rejected = Remplace { $before }, rejetées : { $after }, à vérifier.
hours-likely = « { $written } » est lu comme { $name }.
hours-in-post = En poste chez { $company } ce mois-là.
hours-person-unknown = { $name } : personne de ce nom dans le dossier.
hours-person-ambiguous = { $name } : à préciser, plusieurs personnes possibles ou un nom trop différent.
hours-left-out = { $name } : laissé de côté, comme décidé.
hours-no-placement = { $name } n’a aucun placement : ses heures n’ont pas de contrat auquel se rattacher.
hours-not-on-lot = { $name } n’est pas placé sur { $lot }.
hours-company-other = { $name } n’est pas placé chez { $company } : à vérifier.
hours-outside-placement = { $name }, { $month } : hors des dates de son contrat, rattaché au plus proche.
hours-lot-unknown = « { $words } » : chantier ou marché à reconnaître.
hours-two-posts = { $name } a plusieurs postes ce mois-là : lequel ?

## Champs

hours-field-full-name = Nom et prénom
hours-field-last-name = Nom
hours-field-first-name = Prénom
hours-field-birth-date = Date de naissance
hours-field-pass-number = Numéro de PASS IAE
hours-field-person-id = Matricule
hours-field-month = Mois, semaine ou jour
hours-field-period-end = Fin de la période
hours-field-year = Année
hours-field-hours = Heures
hours-field-overtime = Heures supplémentaires
hours-field-training-hours = Heures de formation
hours-field-leave-hours = Absences et congés
hours-field-hour-kind = Nature des heures
hours-field-employer = Entreprise
hours-field-employer-siret = SIRET de l’entreprise
hours-field-lot = Lot ou chantier
hours-field-contract = Marché ou opération
hours-field-buyer = Maître d’ouvrage
hours-field-status = Statut

## Import

hours-import = Importer un relevé
hours-import-action = Importer un relevé d’heures
hours-import-long = Importer un relevé d’heures
hours-import-intro = Choisissez le relevé tel que l’entreprise l’a envoyé : une ligne par personne, une grille de mois, une feuille par mois, une facture d’intérim. Rien n’est écrit avant que vous ayez vu ce qui sera pris.
hours-import-need-who = Le nom de chaque personne.
hours-import-need-who-why = L’ordre, les accents et les fautes légères ne gênent pas.
hours-import-need-when = Le mois, la semaine ou le jour.
hours-import-need-when-why = Dans une colonne, un titre, le nom de la feuille ou du fichier.
hours-import-need-hours = Les heures : 151,67 ou 151h40.
hours-import-need-hours-why = Elles arrivent déclarées ; rien n’est validé sans vous.
hours-import-privacy = Les numéros de sécurité sociale ne sont jamais lus.
hours-import-steps = Étapes de l’import
hours-import-step-columns = Colonnes
hours-import-step-questions = Questions
hours-import-step-preview = Aperçu
hours-import-step-done = Fait
hours-import-next = Continuer
hours-import-back = Revenir
hours-import-sheets = { $count_n ->
    [one] Feuille « { $name } », en-têtes ligne { $row }
   *[other] { $count } feuilles, en-têtes ligne { $row }
}
hours-import-months = Mois en colonnes : de { $first } à { $last }.
hours-import-month = Mois des lignes qui n’en disent pas
hours-import-month-why = { $count_n ->
    [one] Une ligne ne dit pas son mois.
   *[other] { $count } lignes ne disent pas leur mois.
}
hours-import-month-none = Choisir un mois
hours-import-questions-intro = Posé une fois : la réponse est gardée pour les prochains relevés de cette entreprise.
hours-import-no-question = Tout est reconnu.
hours-import-question-person = Qui est « { $words } » ?
hours-import-question-lot = Quel lot est « { $words } » ?
hours-import-question-placement = Quel poste de { $words } ?
hours-import-question-detail = { $rows_n ->
    [one] Une ligne, { $hours }
   *[other] { $rows } lignes, { $hours }
}
hours-import-not-ours = Pas un des nôtres, laisser de côté
hours-import-other = Une autre personne
hours-import-all-unknown = Laisser de côté tous les noms inconnus
hours-import-totals = Heures du fichier
hours-import-total-file = Total du fichier
hours-import-unbalanced = Les heures ne tombent pas juste : ne l’importez pas et signalez-le.
hours-import-corrections = Lignes déjà là qui changent
hours-import-correction = { $name }, { $month }, { $lot }
hours-import-correction-change = { $before } devient { $after }
hours-import-validated = validée
hours-import-bucket = { $label } : { $count }
hours-import-row-where = { $sheet }, { $cell }
hours-import-sure = reconnu
hours-import-likely = probable
hours-import-told = selon votre réponse
hours-import-nobody = personne de reconnu
hours-import-open = { $count_n ->
    [one] Une question reste sans réponse : ses lignes ne sont pas prises.
   *[other] { $count } questions restent sans réponse : leurs lignes ne sont pas prises.
}
hours-import-confirm = { $count_n ->
    [0] Terminer
    [one] Importer une ligne
   *[other] Importer { $count } lignes
}
hours-import-nothing = rien de nouveau à importer
hours-import-failed = Le relevé n’a pas été importé
hours-import-progress = Ligne { $done } sur { $total }
hours-import-done = { $count_n ->
    [0] Rien de nouveau : tout est déjà dans le dossier.
    [one] Une ligne déclarée est à vérifier.
   *[other] { $count } lignes déclarées sont à vérifier.
}
hours-import-done-lot = { $name }, { $month }
hours-import-done-lines = { $lines_n ->
    [one] Une ligne, { $hours }
   *[other] { $lines } lignes, { $hours }
}
hours-import-open-lot = Voir la grille
hours-import-again = Importer un autre relevé
hours-import-close = Fermer
hours-import-drop = Déposez le relevé pour le lire
hours-validate-month = Valider le mois
progress-hours = Écriture des heures
journal-hours-imported = { $count ->
    [0] Relevé { $file } : réponses gardées
    [one] Relevé { $file } : une ligne d’heures
   *[other] Relevé { $file } : { $count } lignes d’heures
}
