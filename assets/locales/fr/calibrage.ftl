### Calibrage : les lots d'un marché à publier, leurs heures, ce qui les fait bouger, ce que dit le droit.

calibrage-title = Calibrage
calibrage-loading = Lecture des lots
calibrage-failed = Le calibrage n’a pas pu être lu
calibrage-not-saved = Rien n’a été enregistré

## Liste des marchés à calibrer

calibrage-list = Marchés à calibrer
calibrage-list-context = { $count ->
    [one] { $count } marché en préparation
   *[other] { $count } marchés en préparation
}
calibrage-list-title = Marché
calibrage-list-buyer = Acheteur
calibrage-list-launch = Publication
calibrage-list-status = État
calibrage-list-lots = Lots
calibrage-list-hours = Heures à inscrire
calibrage-list-no-date = à fixer
calibrage-empty = Aucun marché à calibrer
calibrage-empty-why = Créez un marché avant sa publication : Clausier calcule les heures de chaque lot et dit d’où vient chaque chiffre.
calibrage-keys-browse = parcourir
calibrage-keys-open = ouvrir
calibrage-new = Nouveau marché
calibrage-new-key = nouveau marché
calibrage-new-action = Créer un marché à calibrer

## Fiche du marché

calibrage-facts = Fiche du marché
calibrage-field-title = Objet du marché
calibrage-field-buyer = Acheteur
calibrage-field-buyer-hint = Un nom nouveau crée l’acheteur.
calibrage-buyer-locked = choisi à la création
calibrage-field-buyer-kind = Type d’acheteur
calibrage-field-buyer-kind-empty = À préciser
calibrage-field-kind = Type de marché
calibrage-field-launch = Publication prévue
calibrage-field-months = Durée en mois
calibrage-create = Créer le marché
calibrage-save = Enregistrer
calibrage-saving = Enregistrement
calibrage-cancel = Annuler

## Chiffres du marché

calibrage-context = { $kind }, { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
calibrage-context-launch = publication le { $date }
calibrage-all = Tous les marchés
calibrage-figure-kept = Heures à inscrire
calibrage-kept-unit = h à inscrire
calibrage-kept-caption = { $days } jours · { $fte } sur un an
calibrage-kept-incomplete = { $count ->
    [one] incomplet : { $count } lot sans résultat
   *[other] incomplet : { $count } lots sans résultat
}
calibrage-range-caption = bornes additionnées lot par lot
calibrage-amount-caption = montant estimé HT
calibrage-posts-unit = postes
calibrage-posts-no-duration = durée du marché à préciser
calibrage-pool-caption = { $count ->
    [0] personne ne convient aujourd’hui
    [one] { $count } personne convient
   *[other] { $count } personnes conviennent
}
calibrage-kept-on = engagées à compter du { $date }
calibrage-ledger-lot = Lot { $number }, { $title }
calibrage-ledger-rounded = arrondi de { $hours }
calibrage-keep = Retenir ces heures
calibrage-keeping = Inscription
calibrage-keep-no-lot = aucun lot
calibrage-keep-incomplete = { $count ->
    [one] { $count } lot est incomplet
   *[other] { $count } lots sont incomplets
}
calibrage-keep-action = Retenir les heures de { $title }
calibrage-keep-outcome = elles deviennent les engagements des lots
calibrage-add-lot-action = Ajouter un lot à { $title }

## Table des lots

calibrage-table = Lots du marché
calibrage-clipboard = Presse-papiers des lots
calibrage-lot = Lot { $number }
calibrage-column-number = Numéro
calibrage-column-title = Lot
calibrage-column-trade = Profil de main-d’œuvre
calibrage-column-amount = Montant HT, €
calibrage-column-labour-share = Part MO
calibrage-column-hourly-cost = €/h
calibrage-column-effort = Effort
calibrage-column-computed = heures calculées
calibrage-column-low = basse
calibrage-column-central = centrale
calibrage-column-high = haute
calibrage-column-kept = À inscrire
calibrage-column-posts = Postes / vivier
calibrage-column-verdict = Avis
calibrage-total = Ensemble
calibrage-incomplete = incomplet
calibrage-no-result = —
calibrage-rounded = calculé { $hours }
calibrage-choose-profile = Choisir un profil
calibrage-add-lot = Ajouter un lot
calibrage-remove-lot = Supprimer le lot { $number }
calibrage-verdict-tight = Tendu : vivier court
calibrage-verdict-incomplete = À compléter
calibrage-unknown-profile = ce profil n’existe pas
calibrage-cost-zero = un coût horaire est supérieur à zéro
calibrage-computed-cell = cette cellule est calculée
calibrage-bad = Lot { $number }, { $column } : « { $text } », { $problem }. Ce lot n’est pas compté.

## Pied de la table

calibrage-ink-blue = Encre bleue :
calibrage-ink-typed = saisi
calibrage-ink-ordinary = Encre ordinaire : profil ou calcul
calibrage-bases = 1 jour = { $day }, 1 ETP = { $fte }
calibrage-formula = Lot { $number }, centrale :
calibrage-unchecked = non vérifié
calibrage-paste-hint = Collez ici une colonne de montants ou un tableau de lots copié d’Excel.
calibrage-keys-move = aller de cellule en cellule
calibrage-keys-edit = modifier la cellule
calibrage-keys-clear = revenir au profil ou vider
calibrage-keys-paste = coller depuis Excel

## Ce qui fait bouger le total

calibrage-drivers = Ce qui fait bouger le total
calibrage-drivers-less = moins d’heures
calibrage-drivers-more = plus d’heures
calibrage-drivers-none = Visible dès que chaque lot a un profil et un montant.
calibrage-drivers-sent = Version envoyée : avec les profils et le barème du jour de l’envoi.
calibrage-drivers-today = Version envoyée avant que ses profils soient gardés avec elle : ces écarts sont ceux des profils d’aujourd’hui.
calibrage-drivers-total = total central { $hours }
calibrage-drivers-factor = Facteur
calibrage-drivers-range = Essayé
calibrage-drivers-low = Total au plus bas
calibrage-drivers-high = Total au plus haut
calibrage-driver-effort = Taux d’effort
calibrage-driver-labour-share = Part de main-d’œuvre
calibrage-driver-hourly-cost = Coût horaire
calibrage-driver-amount = Montant des lots

## Droit

calibrage-law-required = Clause sociale obligatoire
calibrage-law-free = Clause sociale non obligatoire
calibrage-law-unknown = Clause obligatoire ou non : il manque un fait
calibrage-law-value = Total des lots
calibrage-law-threshold = Seuil européen
calibrage-law-above = Au-dessus de
calibrage-law-below = En dessous de
calibrage-law-from = En vigueur depuis le { $from }
calibrage-law-from-to = En vigueur du { $from } au { $to }
calibrage-law-derogations = { $count ->
    [one] Voir l’exception
   *[other] Voir les { $count } exceptions
}

## Chances et bandeau

calibrage-range = { $low } à { $high }
calibrage-hours-unit = h
calibrage-likely = 8 chances sur 10 entre { $low } et { $high }
calibrage-more = Plus d’actions
calibrage-note = Note de calibrage
calibrage-note-action = Rédiger la note de calibrage de { $title }
calibrage-clause = Produire la clause
calibrage-clause-action = Produire la clause de { $title }
calibrage-optional = facultatif
calibrage-checked = source vérifiée
calibrage-month-placeholder = MM/AAAA
calibrage-ledger-title = Lot { $number }, heures centrales
calibrage-ledger-central = Heures centrales
calibrage-keys-fill = recopier vers le bas
calibrage-keys-origin = d’où vient ce chiffre

## Noms de colonnes dans les classeurs, séparés par des points-virgules

calibrage-paste-names-title = Intitulé; Intitulé du lot; Désignation; Libellé; Titre; Objet; Nom du lot
calibrage-paste-names-trade = Profil; Métier; Corps d’état; Corps de métier
calibrage-paste-names-amount = Montant; Montant HT; Montant estimé; Montant estimé HT; Estimation; Estimation HT; Montant en €
calibrage-paste-names-labour-share = Part de main-d’œuvre; Part main-d’œuvre; Part de MO; MO; % MO
calibrage-paste-names-hourly-cost = Coût horaire; Taux horaire; Coût horaire chargé; €/heure
calibrage-paste-names-effort = Taux d’effort; Taux; Taux d’insertion; % insertion; Effort d’insertion
calibrage-paste-names-kept = Heures; Heures à inscrire; Heures d’insertion; Nombre d’heures; Volume d’heures

## Méthode du lot

calibrage-method = Méthode du lot
calibrage-method-title = Méthode du lot { $number }
calibrage-method-of = Méthode : { $method }
calibrage-method-use = Utiliser cette méthode
calibrage-method-waits = à remplir : { $field }
calibrage-method-cost = coût de la main-d’œuvre
calibrage-method-share-of-hours = part des heures travaillées
calibrage-method-cleaning-transfer = nettoyage avec reprise du personnel
calibrage-method-bands = barème par tranche de montant
calibrage-method-framework = accord-cadre à bons de commande
calibrage-method-two-phases = travaux puis exploitation
calibrage-method-free = heures fixées sans formule
calibrage-method-short-cost = coût
calibrage-method-short-share-of-hours = % des heures
calibrage-method-short-cleaning-transfer = reprise
calibrage-method-short-bands = barème
calibrage-method-short-framework = accord-cadre
calibrage-method-short-two-phases = deux phases
calibrage-method-short-free = fixé
calibrage-method-when-cost = Le cas courant : travaux et la plupart des services, dès que le montant est estimé.
calibrage-method-when-share-of-hours = Quand les heures totales du chantier ou du service sont connues, par exemple un objectif ANRU.
calibrage-method-when-cleaning-transfer = Nettoyage : une partie du travail revient au personnel repris, l’effort ne porte que sur le reste.
calibrage-method-when-bands = Petits services et études : un nombre d’heures fixe selon le montant, marché ferme d’un an au moins.
calibrage-method-when-framework = Les commandes ne sont pas connues : des heures fermes sur le minimum, puis à mesure des factures.
calibrage-method-when-two-phases = Concession ou marché global : des heures pour les travaux, d’autres pour chaque année d’exploitation.
calibrage-method-when-free = Un accord ou une consigne fixe les heures : le motif est obligatoire et figure dans la note.
calibrage-method-source = Source : { $source }, lue le { $date }
calibrage-bands = Barème par tranche de montant
calibrage-bands-why = Les heures que prend la méthode « barème », dans tous les marchés.
calibrage-bands-amount = Montant HT
calibrage-bands-hours = Heures
calibrage-bands-months = Mois de présence
calibrage-bands-range = de { $from } à moins de { $to }
calibrage-bands-last = à partir de { $from }
calibrage-bands-firm = { $count ->
    [one] Pour un marché ferme d’un mois au moins.
   *[other] Pour un marché ferme de { $count } mois au moins.
}
calibrage-bands-edit = Voir ou changer le barème
calibrage-bands-own = barème du bureau
calibrage-bands-write = Écrire le barème du bureau
calibrage-bands-change = Changer le barème du bureau
calibrage-bands-back = Revenir au barème du Ministère
calibrage-bands-failed = Le barème n’a pas pu être lu
calibrage-bands-loading = Lecture du barème
calibrage-bands-hint = Chaque tranche va de son montant jusqu’à celui de la suivante. En dessous de la première, aucune heure.
calibrage-bands-one = Tranche { $number }
calibrage-bands-from = À partir de (HT)
calibrage-bands-add = Ajouter une tranche
calibrage-bands-remove = Retirer la tranche { $number }
calibrage-bands-none = Il faut au moins une tranche.
calibrage-bands-min-firm = Durée ferme nécessaire (mois)
calibrage-bands-min-firm-hint = 0 pour tout marché
calibrage-bands-source-hint = D’où le bureau tient ce barème : délibération, accord avec l’acheteur
calibrage-input-total-hours = Heures travaillées en tout
calibrage-input-months = Mois de la période
calibrage-input-transferred-hours = Heures mensuelles du personnel repris
calibrage-input-hourly-turnover = Chiffre d’affaires d’une heure
calibrage-input-min-amount = Montant minimum HT
calibrage-input-expected-share = Part du maximum attendue
calibrage-input-trigger-amount = Montant qui déclenche la clause
calibrage-input-operation-hours = Heures d’une année d’exploitation
calibrage-input-operation-effort = Effort de l’exploitation
calibrage-input-operation-years = Années d’exploitation
calibrage-input-free-hours = Heures d’insertion
calibrage-input-reason = Motif
calibrage-input-hint-total-hours = insertion et non-insertion ensemble
calibrage-input-hint-months = sur lesquels porte le montant du lot
calibrage-input-hint-transferred-hours = total des contrats repris
calibrage-input-hint-hourly-turnover = vide : la valeur de la règle
calibrage-input-hint-min-amount = ce que l’acheteur s’engage à commander
calibrage-input-hint-expected-share = vide : tout le montant du lot
calibrage-input-hint-trigger-amount = vide : dès la première commande
calibrage-input-hint-operation-hours = toutes équipes comprises
calibrage-input-hint-operation-effort = celui des travaux est dans le tableau
calibrage-input-hint-operation-years = après les travaux
calibrage-input-hint-free-hours = sur toute la durée du lot
calibrage-input-hint-reason = qui l’a demandé, sur quelle base
calibrage-result-firm = Heures fermes, sur le minimum
calibrage-result-maximum = Heures si tout est commandé
calibrage-result-per-10-000 = Heures par tranche de 10 000 € HT
calibrage-result-works = Heures des travaux
calibrage-result-operation = Heures de l’exploitation
calibrage-result-stay-months = Mois de présence
calibrage-result-potential = Part du travail ouverte à de nouvelles personnes

## Scénarios

calibrage-scenarios = Scénarios
calibrage-scenarios-empty = Un seul scénario pour l’instant.
calibrage-scenarios-empty-why = Comparez par exemple un point d’effort de moins et deux de plus : l’acheteur voit ce qu’il engage, lot par lot.
calibrage-scenarios-all = Voir les { $count } lots
calibrage-scenarios-total = Total
calibrage-compare = Comparer
calibrage-compare-action = Comparer un autre scénario de { $title }
calibrage-scenario-careful = Prudent
calibrage-scenario-ambitious = Ambitieux
calibrage-scenario-numbered = Scénario { $number }
calibrage-scenario-table = taux du tableau
calibrage-scenario-same = mêmes taux
calibrage-scenario-new = Nouveau scénario
calibrage-scenario-help = Le scénario retenu est copié ; ses taux d’effort bougent d’autant de points que vous dites.
calibrage-scenario-name = Nom du scénario
calibrage-scenario-shift = Points d’effort en plus ou en moins
calibrage-scenario-shift-hint = −1 retire un point au taux de chaque lot
calibrage-scenario-shift-large = un taux reste entre 0 et 100 %
calibrage-scenario-make = Créer le scénario
calibrage-scenario-choose = Retenir le scénario { $name }
calibrage-scenario-menu = Scénario { $name } : renommer ou supprimer
calibrage-scenario-rename = Renommer
calibrage-scenario-rename-title = Renommer le scénario
calibrage-scenario-remove = Supprimer
calibrage-scenario-kept = retenu : choisissez-en un autre d’abord

## Envoi et versions

calibrage-send = Marquer comme envoyé à l’acheteur
calibrage-send-done = déjà envoyé, rien n’a changé depuis
calibrage-send-action = Marquer le calibrage de { $title } comme envoyé
calibrage-send-outcome = cette version est gardée telle quelle
calibrage-sent = Version { $version } envoyée le { $date } ; la prochaine modification ouvre la version { $next }
calibrage-sent-before = Version { $version } en cours ; version { $before } envoyée le { $date }
calibrage-versions = Versions envoyées
calibrage-versions-action = Voir les versions de { $title }
calibrage-versions-empty = Rien n’a encore été envoyé.
calibrage-versions-empty-why = Une version envoyée à l’acheteur est gardée telle quelle ; ce qui change ensuite se voit ici.
calibrage-version = Version { $version }
calibrage-version-sent = envoyée le { $date }
calibrage-version-open = en cours
calibrage-version-see = Voir la version { $version }
calibrage-version-close = Refermer
calibrage-version-failed = Cette version n’a pas pu être lue
calibrage-version-loading = Lecture de la version
calibrage-version-differences = Ce qui a changé depuis
calibrage-version-same = Rien n’a changé depuis cet envoi.
calibrage-version-what = Quoi
calibrage-version-then = À l’envoi
calibrage-version-now = Aujourd’hui
calibrage-version-lines = Ce qui a été envoyé : { $scenario }
calibrage-difference-amount = Montant
calibrage-difference-trade = Profil
calibrage-difference-method = Méthode
calibrage-difference-labour-share = Part de main-d’œuvre
calibrage-difference-hourly-cost = Coût horaire
calibrage-difference-effort = Effort
calibrage-difference-kept = Heures à inscrire
calibrage-difference-added = Lot ajouté
calibrage-difference-removed = Lot retiré

## Répartir un total

calibrage-share = Répartir un total d’heures
calibrage-share-action = Répartir un total d’heures sur les lots de { $title }
calibrage-share-title = Répartir un total sur les lots
calibrage-share-help = Pour un objectif fixé d’avance, par exemple 5 % des heures d’un programme. Les parts deviennent les heures à inscrire et leur somme est exacte.
calibrage-share-total = Heures à répartir
calibrage-share-weight = En proportion
calibrage-share-weight-amount = du montant
calibrage-share-weight-labour = des heures travaillées
calibrage-share-weight-hours = des heures calculées
calibrage-share-minimum = Minimum pour un lot
calibrage-share-minimum-hint = un lot en dessous ne reçoit rien
calibrage-share-no-total = à remplir : heures à répartir
calibrage-share-no-weight = aucun lot n’a ce chiffre
calibrage-share-after = Les parts se liront dans le tableau : un lot de nettoyage se pèse à l’application.
calibrage-share-preview = Part de chaque lot
calibrage-share-now = aujourd’hui
calibrage-share-part = part
calibrage-share-do = Répartir

## Droit, écarts et dispositif

calibrage-law-since = Depuis le { $from }, au-dessus de ce seuil, le marché doit prévoir une condition d’exécution sociale.
calibrage-law-may-depart = { $count ->
    [one] L’acheteur peut s’en écarter dans 1 cas, en gardant la justification écrite.
   *[other] L’acheteur peut s’en écarter dans { $count } cas, en gardant la justification écrite.
}
calibrage-derogation-kept = Écartée par { $by } le { $date }, avec un motif écrit.
calibrage-derogation-see = Voir le motif
calibrage-derogation-title = S’écarter de la condition sociale
calibrage-derogation-help = Les cas ouverts à ce marché ({ $article }). L’écart se motive par écrit et se garde avec le marché ; Clausier ne juge pas s’il est fondé.
calibrage-derogation-cases = Cas prévus
calibrage-derogation-choose = choisissez un cas
calibrage-derogation-reason = Motif
calibrage-derogation-reason-hint = en une phrase, avec les faits de ce marché
calibrage-derogation-reason-missing = le motif est obligatoire
calibrage-derogation-by = Décidé par
calibrage-derogation-on = Le
calibrage-derogation-registered = Écart inscrit le { $date }.
calibrage-derogation-save = Inscrire l’écart
calibrage-derogation-remove = Retirer l’écart
calibrage-device-title = Dispositif et autres règles
calibrage-device-heading = Ce qui peut porter l’effort
calibrage-device-best = conseillé
calibrage-device-advised = Dispositif conseillé : { $device }
calibrage-device-retained = Dispositif retenu : { $device }
calibrage-device-choose = Retenir
calibrage-device-chosen = Retenu
calibrage-notes-heading = Ce que disent les autres règles
calibrage-notes-facts = Compléter la fiche du marché
calibrage-option-ccag = CCAG
calibrage-option-ccag-unchosen = Pas encore choisi
calibrage-ccag-none = Aucun CCAG
calibrage-ccag-works = Travaux
calibrage-ccag-supplies = Fournitures courantes et services
calibrage-ccag-intellectual = Prestations intellectuelles
calibrage-ccag-digital = Techniques de l’information et de la communication
calibrage-ccag-industrial = Marchés industriels
calibrage-ccag-project-management = Maîtrise d’œuvre
calibrage-option-defence = Marché de défense ou de sécurité
calibrage-option-defence-hint = hors du champ de l’obligation
calibrage-option-reserved = Marché ou lot réservé
calibrage-reserved-disability = Entreprises adaptées et ESAT
calibrage-reserved-integration = Structures d’insertion par l’activité économique
calibrage-reserved-prison = Travail en établissement pénitentiaire
calibrage-reserved-social-economy = Économie sociale et solidaire
calibrage-option-policy = Seuil de la politique de l’acheteur
calibrage-option-policy-hint = montant HT à partir duquel il demande une clause
calibrage-option-purchases = Achats de l’acheteur sur un an
calibrage-option-purchases-hint = pour savoir si un SPASER lui est imposé

## Faisabilité

calibrage-feasible = Faisabilité
calibrage-feasible-action = Voir si { $title } est tenable, mois par mois
calibrage-feasible-tenable = tenable
calibrage-feasible-tight = tendu
calibrage-feasible-short = il manque du monde
calibrage-feasible-unknown = pas encore connu
calibrage-feasible-failed = La faisabilité n’a pas pu être calculée
calibrage-feasible-loading = Calcul des mois d’exécution
calibrage-feasible-chart = Personnes à temps plein, mois par mois
calibrage-feasible-needed = nécessaires
calibrage-feasible-people = personnes du vivier
calibrage-feasible-structures = postes des structures
calibrage-feasible-lack = { $count ->
    [one] Un mois manque de monde : { $first }.
   *[other] { $count } mois manquent de monde, à partir de { $first }.
}
calibrage-feasible-lots = Lot par lot
calibrage-capacities = Postes des structures d’insertion
calibrage-capacities-why = Ce que les structures disent pouvoir mettre à disposition : à demander, puis à noter ici.
calibrage-capacity-failed = Les postes des structures n’ont pas pu être lus
calibrage-capacity-empty = Aucune structure notée : seules les personnes du dossier comptent.
calibrage-capacity-add = Ajouter une structure
calibrage-capacity-structure = Structure
calibrage-capacity-trade = Métier
calibrage-capacity-any = tous métiers
calibrage-capacity-posts = Postes à temps plein
calibrage-capacity-from = Premier mois
calibrage-capacity-to = Dernier mois
calibrage-capacity-line = { $posts_n ->
    [one] { $posts } poste, { $from } à { $to }
   *[other] { $posts } postes, { $from } à { $to }
}
calibrage-capacity-edit = Modifier
calibrage-capacity-remove = Retirer
calibrage-capacity-no-structure = à remplir : structure
calibrage-capacity-no-posts = à remplir : postes
calibrage-capacity-no-months = à remplir : mois

## Profils de main-d’œuvre

calibrage-profiles = Profils de main-d’œuvre
calibrage-profiles-context = { $count ->
    [one] { $count } profil
   *[other] { $count } profils
}
calibrage-profiles-learning = vos lots terminés les affinent
calibrage-profiles-not-learning = vos lots terminés n’y comptent pas
calibrage-profiles-failed = Les profils n’ont pas pu être lus
calibrage-profiles-loading = Lecture des profils
calibrage-profile-open = Profil
calibrage-profile-range = { $central } ({ $low } à { $high })
calibrage-profile-cost = Coût horaire chargé
calibrage-profile-which = Utilisé
calibrage-profile-lots = Lots terminés
calibrage-profile-from = Source
calibrage-profile-short-own = le vôtre
calibrage-profile-short-learned = appris
calibrage-profile-short-default = par défaut
calibrage-profile-used = utilisé
calibrage-profile-own = Le vôtre
calibrage-profile-learned = Appris de vos lots
calibrage-profile-default = Valeur nationale par défaut
calibrage-profile-own-none = Vous n’avez pas écrit de profil pour ce métier.
calibrage-profile-learned-none = Aucun lot terminé de ce métier n’en dit encore rien.
calibrage-profile-learned-from = { $count ->
    [one] Un lot terminé, poids { $weight } face à la valeur par défaut.
   *[other] { $count } lots terminés, poids { $weight } face à la valeur par défaut.
}
calibrage-profile-write = Écrire le vôtre
calibrage-profile-edit = Modifier le vôtre
calibrage-profile-back = Revenir à la valeur par défaut
calibrage-profile-source = D’où viennent ces chiffres
calibrage-profile-source-hint = marchés observés, fédération, année
calibrage-profile-no-source = à remplir : d’où viennent ces chiffres
calibrage-profile-bounds-missing = trois valeurs sont attendues
calibrage-profile-bounds-order = les valeurs vont dans l’ordre : basse, centrale, haute
