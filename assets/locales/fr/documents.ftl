### Les documents d'un calibrage : la note pour l'acheteur, les textes de la clause, ce qu'un relecteur y trouve.
### Les heures, montants et dates arrivent déjà écrits. Les textes mêmes de la clause sont dans assets/clauses.

## Note de calibrage

document-note-title = Note de calibrage
document-note-note = Projet : à valider par l’acheteur. Les heures proposées viennent des données ci-dessous ; elles ne valent pas avis juridique. « Non vérifié » : usage, ou texte qui n’a pas été relu à la source.
document-subtitle = { $title } – { $buyer } (version { $version }, { $date })
document-footer = { $author } – { $date }
document-asked = Ce qui est demandé
document-asked-of = { $buyer } prépare le contrat « { $title } » ({ $kind }) et y prévoit une action d’insertion professionnelle.
document-launch = Publication prévue le { $date }.
document-duration = { $months ->
    [one] Durée : { $months } mois.
   *[other] Durée : { $months } mois.
}
document-ccag-none = CCAG : aucun.
document-ccag-unchosen = CCAG : pas encore choisi.
document-ccag-works = Le contrat se réfère au CCAG-Travaux.
document-ccag-supplies = Le contrat se réfère au CCAG-FCS.
document-ccag-intellectual = Le contrat se réfère au CCAG-PI.
document-ccag-digital = Le contrat se réfère au CCAG-TIC.
document-ccag-industrial = Le contrat se réfère au CCAG-MI.
document-ccag-project-management = Le contrat se réfère au CCAG-MOE.
document-device = Dispositif retenu : { $device }.
document-scenario = Scénario retenu : { $name }.
document-key-figures = Chiffres clés
document-figure-kept = { $hours } d’insertion à inscrire
document-figure-equivalent = , soit { $days } jours ou { $fte } ETP sur un an (1 jour = { $day }, 1 ETP = { $year }).
document-figure-incomplete = { $count ->
    [one] { $count } lot n’est pas encore calibré : le total est incomplet.
   *[other] { $count } lots ne sont pas encore calibrés : le total est incomplet.
}
document-figure-range = Calcul : { $central }, entre { $low } et { $high }, bornes additionnées lot par lot.
document-figure-band = Huit chances sur dix d’être entre { $p10 } et { $p90 } ; autant de chances d’être au-dessus qu’au-dessous de { $p50 }.
document-figure-amount = { $lots ->
    [one] Montant estimé : { $amount } HT, en un lot.
   *[other] Montant estimé : { $amount } HT, en { $lots } lots.
}
document-figure-posts = { $pool ->
    [0] { $posts } postes à plein temps sur la durée ; personne du vivier ne convient aujourd’hui.
    [one] { $posts } postes à plein temps sur la durée, pour { $pool } personne du vivier qui convient aujourd’hui.
   *[other] { $posts } postes à plein temps sur la durée, pour { $pool } personnes du vivier qui conviennent aujourd’hui.
}
document-lots = Lots
document-lot = { $number }. { $title }
document-column-lot = Lot
document-column-title = Intitulé
document-column-amount = Montant HT
document-column-low = Basse
document-column-central = Centrale
document-column-high = Haute
document-column-kept = À inscrire
document-column-hours = Heures d’insertion
document-column-verdict = Avis
document-verdict-tight = Tendu : vivier court
document-verdict-incomplete = À compléter
document-total = Total
document-none = –
document-no-clause = sans clause
document-formula = Formule ({ $method }) : { $formula }.
document-worked = { $lot } : { $formula }.
document-worked-none = { $lot } : { $why }
document-worked-method = {" "}Méthode : { $method }.
document-kept-rounded = {" "}Arrondi : { $hours }.
document-kept-typed = {" "}Retenu : { $hours }.
document-result-firm = {" "}Fermes, sur le minimum : { $hours }.
document-result-maximum = {" "}Si le maximum est commandé : { $hours }.
document-result-per = {" "}Par tranche facturée de 10 000 € HT : { $hours }.
document-result-works = {" "}Travaux : { $hours }.
document-result-operation = {" "}Exploitation : { $hours }.
document-drivers = Ce qui fait bouger le total
document-drivers-unit = heures
document-drivers-caption = Total calculé quand un seul facteur change, les autres restant à leur valeur centrale ({ $hours }).
document-feasibility = Faisabilité
document-lot-reason = { $lot } : { $why }
document-law = Ce que dit le droit
document-articles = Articles du code de la commande publique
document-article = Obligation et seuil européen (article { $article })
document-derogation = Dérogation retenue par l’acheteur : { $case } Motif : { $reason } ({ $by }, { $date }).
document-reserved = Réservation prévue : { $label }.
document-reserved-line = { $label } ({ $count ->
    [one] article { $article }
   *[other] articles { $article }
} du code de la commande publique)
document-reserved-article = Réservation (article { $article })
document-articles-and = { $first } et { $last }
document-reserved-disability = entreprises adaptées, établissements et services d’accompagnement par le travail, structures équivalentes
document-reserved-integration = structures d’insertion par l’activité économique, structures équivalentes
document-reserved-prison = opérateurs économiques qui emploient des personnes détenues
document-reserved-social-economy = entreprises de l’économie sociale et solidaire, pour les services sociaux et autres services spécifiques
document-method = Méthode et sources
document-method-bounds = Bornes basse et haute : part de main-d’œuvre et coût horaire pris aux deux bouts de leur profil ; une valeur saisie en garde la largeur. Les heures calculées sont arrondies au dixième, lot par lot, puis additionnées.
document-profile = { $label } : main-d’œuvre de { $low } à { $high }, coût horaire de { $cheap } à { $dear }
document-profile-own = profil du bureau, { $source }
document-bands-own = barème du bureau, { $source }
document-profile-learned = rapproché des lots terminés du bureau
document-typed = Part de main-d’œuvre ou coût horaire saisis, et non repris du profil, pour les lots { $lots }.
document-source = { $label }. Source : { $source } ({ $state }).
document-sources = Sources et vérifications
document-valid-from = { $label }, en vigueur depuis le { $from }
document-valid-to = { $label } et jusqu’au { $until }
document-read-on = au { $date }, { $state }
document-checked = vérifié
document-unchecked = non vérifié

## Textes de la clause : ce qui s'écrit dans leurs places

document-clause-title = Clause sociale d’insertion
document-clause-note = Projet de rédaction : à valider par l’acheteur. Chaque partie se copie dans la pièce du contrat qu’elle nomme. Ce qui est entre crochets reste à remplir. Ce que la dernière page dit « non vérifié » est à relire avant publication.
document-lot-hours = Lot { $number }, { $title } : { $hours }
document-order-line = Lot { $number }, { $title } : { $hours } par tranche de { $slice } HT facturés
document-order-firm = , dont { $hours } fermes sur le montant minimum
document-order-trigger = , à partir de { $amount } HT facturés
document-phase-line = Lot { $number }, { $title } : { $works } pendant les travaux, { $operation } pendant l’exploitation
document-deadline-monthly = chaque mois, au plus tard le { $day } du mois suivant
document-deadline-quarterly = chaque trimestre, au plus tard le { $day } du mois qui suit
document-penalty-smic = { $amount }, soit { $multiple } fois le salaire minimum (SMIC) horaire brut de { $base }
document-penalty-phss = { $amount }, soit { $multiple } fois le plafond horaire de la sécurité sociale de { $base }
document-phone = tél. { $value }
document-email = { $value }
document-facilitator-name = Nom : { $value }
document-facilitator-role = Fonction : { $value }
document-facilitator-office = Structure : { $value }
document-facilitator-address = Adresse : { $value }
document-facilitator-phone = Téléphone : { $value }
document-facilitator-email = Adresse électronique : { $value }
document-fill-name = [à compléter : nom du facilitateur]
document-fill-role = [à compléter : fonction]
document-fill-office = [à compléter : structure]
document-fill-address = [à compléter : adresse]
document-fill-phone = [à compléter : téléphone]
document-fill-email = [à compléter : adresse électronique]
document-fill-facilitator = [à compléter : nom du facilitateur]
document-fill-reach = [à compléter : téléphone ou adresse électronique du facilitateur]
document-fill-hours = [à compléter : heures]
document-fill-penalty = [à compléter : montant]
clause-modality-direct = Embauche directe par l’entreprise, en contrat à durée indéterminée ou déterminée
clause-modality-work-study = Alternance : contrat d’apprentissage ou de professionnalisation
clause-modality-temporary = Mise à disposition par une entreprise de travail temporaire, notamment d’insertion (ETTI) ou adaptée (EATT)
clause-modality-geiq = Mise à disposition par un groupement d’employeurs pour l’insertion et la qualification (GEIQ)
clause-modality-ai = Mise à disposition par une association intermédiaire (AI)
clause-modality-subcontract = Sous-traitance ou cotraitance avec une structure d’insertion, une entreprise adaptée, un ESAT ou une régie de quartier
clause-part-rc = Règlement de la consultation : clause sociale d’insertion
clause-part-ccap = CCAP : action d’insertion professionnelle
clause-part-annex = Annexe à l’acte d’engagement : engagement d’insertion
clause-part-calendar = Annexe au CCAP : calendrier du suivi
clause-part-penalties = CCAP : pénalités de l’action d’insertion
clause-part-contact = Facilitateur de la clause sociale
clause-part-publics = Annexe au CCAP : publics éligibles

## Noms des blocs de texte

clause-block-rc-mention = Mention de la clause
clause-block-rc-duty = Obligation légale
clause-block-rc-derogation = Dérogation motivée
clause-block-rc-no-criterion = Pas de critère d’attribution
clause-block-rc-criterion = Critère d’attribution
clause-block-rc-reserved = Réservation
clause-block-ccap-works = CCAG-Travaux
clause-block-ccap-supplies = CCAG-FCS
clause-block-ccap-intellectual = CCAG-PI
clause-block-ccap-digital = CCAG-TIC
clause-block-ccap-industrial = CCAG-MI
clause-block-ccap-project-management = CCAG-MOE
clause-block-ccap-no-ccag = Sans CCAG
clause-block-ccap-unchosen = CCAG pas encore choisi
clause-block-ccap-perimeter = Périmètre et volume
clause-block-ccap-orders = Bons de commande
clause-block-ccap-phases = Deux phases
clause-block-ccap-publics = Personnes éligibles
clause-block-ccap-modalities = Modalités
clause-block-ccap-facilitator = Facilitateur
clause-block-ccap-holder = Obligations du titulaire
clause-block-ccap-control = Suivi et contrôle
clause-block-ccap-pooling = Mutualisation
clause-block-ccap-difficulty = Difficultés d’exécution
clause-block-ccap-failure = Manquements
clause-block-annex-commitment = Engagement de l’entreprise
clause-block-annex-correspondent = Correspondant de l’entreprise
clause-block-annex-signature = Signature
clause-block-calendar = Calendrier
clause-block-penalty-hours = Heures non réalisées
clause-block-penalty-late = Documents en retard
clause-block-penalty-cap = Plafond des pénalités
clause-block-penalty-decision = Décision de l’acheteur
clause-block-penalty-none = Sans pénalité propre
clause-block-contact = Coordonnées du facilitateur
clause-block-publics-doors = Publics éligibles

## Ce qu'un relecteur trouve

lint-lot-without-hours = Lot { $number }, { $title } : aucune heure. Complétez son calibrage, ou dites-le sans clause.
lint-no-hours = Aucun lot ne porte d’heures : il n’y a pas de clause à écrire.
lint-hours-differ = « { $found } » : ces heures ne sont ni celles d’un lot ni le total de { $total }. Corrigez le texte ou le calibrage.
lint-hours-without-lot = Le texte parle d’un lot { $number } qui n’est pas dans le calibrage.
lint-hours-not-written = Lot { $number }, { $title } : ses { $hours } ne sont écrites nulle part.
lint-modality-none = Aucune modalité n’est ouverte : l’entreprise ne pourrait pas tenir son engagement.
lint-modality-closed = « { $modality } » est fermée : laisser toutes les modalités ouvertes évite d’écarter des entreprises.
lint-wording-sex = « { $found } » : réserver ou refuser un poste selon le sexe est une discrimination. Nommez la difficulté d’accès à l’emploi, pas la personne.
lint-wording-nationality = « { $found } » : la nationalité n’est pas une condition ; le droit de travailler suffit.
lint-wording-residence = « { $found } » : la résidence peut ouvrir un droit (quartier prioritaire), elle ne peut pas exclure. Écrivez « dont les habitants de… » parmi d’autres publics.
lint-wording-local = « { $found } » : une préférence locale rompt l’égalité entre les candidats. Ne citez ni siège ni territoire de l’entreprise.
lint-wording-age = « { $found } » : l’âge peut être une porte parmi d’autres, pas la seule condition. Renvoyez à la liste des publics éligibles.
lint-wording-origin = « { $found } » : l’origine ou la religion n’entrent dans aucune condition. Supprimez ces mots.
lint-wording-family = « { $found } » : la situation de famille n’entre dans aucune condition. Supprimez ces mots.
lint-wording-health = « { $found } » : seule l’aptitude au poste, vue par la médecine du travail, peut être demandée.
lint-wording-record = « { $found } » : cette condition écarte un public de la clause. Ne la gardez que si un texte l’impose pour le poste.
lint-wording-modality = « { $found } » : fermer une modalité restreint la concurrence. Laissez le choix à l’entreprise.
lint-content-perimeter = Le périmètre de l’action n’est pas dit.
lint-content-facilitator = Le facilitateur et ses coordonnées ne sont pas dits.
lint-content-publics = Les publics éligibles ne sont pas dits.
lint-content-hours = Le volume d’heures d’insertion n’est pas dit.
lint-content-modalities = Les modalités ouvertes ne sont pas dites.
lint-content-control = Le contrôle de l’action n’est pas dit.
lint-content-difficulty = Rien n’est dit des difficultés : suspension ou réduction des heures.
lint-content-penalties = Rien n’est dit des pénalités, pas même qu’il n’y en a pas.
lint-launch-missing = Date de publication inconnue : les règles sont lues à ce jour.
lint-ccag-not-chosen = CCAG pas encore choisi : le CCAP ne dit pas à quel cahier le contrat se réfère. À choisir dans les données du marché (un CCAG, ou aucun).
lint-rule-upcoming = { $rule } : en vigueur seulement le { $from }, après la publication.
lint-rule-expired = { $rule } : n’est plus en vigueur depuis le { $until }. Remplacez ce texte.
lint-rule-unchecked = { $rule } : référence non vérifiée, à relire avant publication.
lint-placeholder = À remplir avant publication : { $place }
lint-penalty-per-hour = { $written } par heure non réalisée : c’est inhabituel (au-delà de { $limit }, repère non vérifié).
lint-penalty-late = { $written } par jour de retard : c’est inhabituel (au-delà de { $limit }, repère non vérifié).
lint-penalty-cap = Plafond de { $written } : c’est inhabituel (au-delà de { $limit }, repère non vérifié).

## Fichiers, historique, refus

document-kind-note = Note de calibrage
document-kind-clause = Textes de la clause
document-file-note = Note de calibrage - { $title } - v{ $version }
document-file-clause = Clause sociale - { $title } - v{ $version }
journal-document = { $kind } produite pour { $title } : { $file }
journal-document-options = Pénalités et suivi modifiés : { $title }
journal-document-block = Texte de la clause modifié : { $block }
journal-document-block-back = Texte de la clause revenu au nôtre : { $block }
progress-document-read = Lecture du calibrage
progress-document-check = Relecture des textes
progress-document-draw = Mise en page
progress-document-write = Écriture du fichier
error-document-refused = { $count ->
    [one] Le document n’est pas écrit. { $first }
   *[other] Le document n’est pas écrit : { $count } points l’empêchent. Le premier : { $first }
}
error-document-exists = « { $file } » existe déjà et n’est pas remplacé. Nom libre : « { $free } ».
error-document-write = « { $file } » n’a pas pu être écrit. Vérifiez le dossier et la place qui reste, puis réessayez.
error-document-made = La mise en page a échoué. Rien n’a été écrit.
error-document-kind = Choisissez la note ou la clause.
error-document-format = Choisissez PDF, Word ou texte.
error-document-rule = Choisissez la règle de pénalité dans la liste.
error-document-amount = Ce montant n’est pas vraisemblable.
error-document-multiple = Un multiple est supérieur à zéro, et de 20 au plus.
error-document-rhythm = Choisissez un suivi mensuel ou trimestriel.
error-document-day = Du 1 au 28 du mois.
error-document-modality = Cette modalité n’est pas dans la liste.
error-document-modality-none = Laissez au moins une modalité ouverte.
error-document-places-missing = Ce texte doit garder : { $places }
error-document-places-unknown = Rien ne remplirait : { $places }
