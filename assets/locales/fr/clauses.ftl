### Documents du calibrage : note et clause avant l’écriture, documents produits, textes du bureau.

clauses-screen = Documents
clauses-tabs = Documents et textes
clauses-tab-produced = Documents produits
clauses-tab-texts = Textes de la clause et courriers
clauses-context-produced = notes de calibrage et clauses remises aux acheteurs
clauses-context-texts = les textes que Clausier écrit, et ceux de votre bureau

## Avant d’écrire

clauses-title-note = Note de calibrage
clauses-title-clause = Produire la clause
clauses-intro-note = La note dit à l’acheteur d’où vient chaque heure : montants, parts de main-d’œuvre, bornes, vivier, droit.
clauses-intro-clause = Textes du règlement de consultation, du CCAP et des annexes, avec les heures de chaque lot. L’acheteur les relit et les adapte.
clauses-loading = Lecture du calibrage
clauses-failed = Les documents n’ont pas pu être préparés
clauses-findings = Relecture
clauses-findings-none-clause = Rien à redire : les heures concordent et aucun mot n’écarte quelqu’un.
clauses-findings-none-note = Rien à redire : chaque lot qui porte une clause a ses heures.
clauses-finding-refused = Refusé.
clauses-finding-warned = À vérifier.
clauses-finding-in = Voir dans : { $part }
clauses-parts = Textes
clauses-part-edited = texte du bureau
clauses-copy = Copier le texte
clauses-copied = copié
clauses-copy-refused = Le texte est sélectionné : copiez-le avec Ctrl C.
clauses-options = Ce qui est écrit
clauses-not-saved = Rien n’a été enregistré

clauses-penalties = Pénalités
clauses-penalty-rule = Heures non réalisées
clauses-penalty-none = Aucune pénalité écrite
clauses-penalty-per-hour = Montant par heure
clauses-penalty-smic-multiple = Multiple du SMIC horaire
clauses-penalty-phss-multiple = Multiple du plafond horaire de la Sécurité sociale
clauses-penalty-amount = Par heure non réalisée
clauses-penalty-multiple = Multiple
clauses-penalty-smic = SMIC horaire
clauses-penalty-ceiling = Plafond horaire
clauses-penalty-base-hint = Celui du jour de la publication.
clauses-penalty-needed = à remplir pour écrire cette pénalité
clauses-penalty-late = Par jour de retard d’un document
clauses-penalty-cap = Plafond des pénalités
clauses-penalty-cap-hint = En part du montant HT.
clauses-reporting = Déclarations des entreprises
clauses-rhythm = Rythme
clauses-rhythm-monthly = Chaque mois
clauses-rhythm-quarterly = Chaque trimestre
clauses-day = Jour limite
clauses-day-hint = Jour du mois suivant, de 1 à 28.
clauses-modalities = Modalités laissées au choix de l’entreprise

clauses-format = Format
clauses-format-pdf = PDF
clauses-format-word = Word
clauses-format-text = Texte
clauses-write-note = Écrire la note
clauses-write-clause = Écrire la clause
clauses-choosing = Choix de l’emplacement
clauses-writing = Écriture
clauses-writing-step = { $step } ({ $done } sur { $total })
clauses-stop = Arrêter
clauses-refused = corrigez d’abord ce qui est refusé
clauses-not-written = Le document n’a pas été écrit
clauses-written = { $name } est écrit, { $hours }.

clauses-produced = Déjà produits
clauses-produced-facts = version { $version }, { $date }, { $hours }
clauses-outdated = heures changées depuis
clauses-current = à jour

## Documents produits

clauses-list = Documents produits
clauses-list-loading = Lecture des documents
clauses-list-failed = Les documents n’ont pas pu être lus
clauses-filter = Chercher un document
clauses-column-title = Marché
clauses-column-kind = Document
clauses-column-version = Version
clauses-column-hours = Heures
clauses-column-date = Produit le
clauses-column-state = État
clauses-none-found = Aucun document ne contient « { $text } ».
clauses-show-all = Tout montrer
clauses-empty = Aucun document produit
clauses-empty-why = La note de calibrage et la clause s’écrivent depuis un marché calibré. Chaque document garde ici sa version et ses heures, et dit si le calibrage a changé depuis.
clauses-go-calibration = Ouvrir le calibrage
clauses-go-texts = Lire les textes de la clause
clauses-keys-browse = parcourir
clauses-keys-open = ouvrir le marché
clauses-keys-filter = chercher un document

## Textes du bureau

clauses-texts-loading = Lecture des textes
clauses-texts-failed = Les textes n’ont pas pu être lus
clauses-texts-empty = Aucun texte
clauses-texts-list = Blocs de texte
clauses-texts-choose = Bloc de texte
clauses-texts-own-mark = texte du bureau
clauses-texts-typing = en cours
clauses-texts-ours = Texte de Clausier
clauses-texts-own = Texte de votre bureau
clauses-texts-checked = source relue le { $date }
clauses-texts-unchecked = à vérifier par un juriste
clauses-texts-places = Places remplies par Clausier au moment d’écrire
clauses-texts-insert = Insérer
clauses-texts-must-stay = à garder
clauses-texts-missing = { $count ->
    [one] Il manque la place { $places } : sans elle, le document serait faux.
   *[other] Il manque les places { $places } : sans elles, le document serait faux.
}
clauses-texts-unknown = { $count ->
    [one] Rien ne remplit la place { $places } dans ce texte.
   *[other] Rien ne remplit les places { $places } dans ce texte.
}
clauses-texts-obstacle = voir sous le texte
clauses-texts-unchanged = rien n’a changé
clauses-texts-save = Enregistrer ce texte
clauses-texts-saving = Enregistrement
clauses-texts-not-saved = Le texte n’a pas été enregistré
clauses-texts-forget = Oublier mes changements
clauses-texts-back = Revenir au texte de Clausier

clauses-document-rc = Règlement de la consultation
clauses-document-ccap = CCAP
clauses-document-annex = Annexe à l’acte d’engagement
clauses-document-calendar = Calendrier
clauses-document-penalties = Pénalités
clauses-document-contact = Interlocuteurs
clauses-document-letters = Courriers des propositions
clauses-document-publics = Publics

clauses-place-articles = articles du code
clauses-place-buyer = acheteur
clauses-place-cap = plafond des pénalités
clauses-place-contact = coordonnées du facilitateur
clauses-place-countable = mois comptés pour une personne
clauses-place-criteria = critères d’éligibilité
clauses-place-criterion-articles = articles sur le critère
clauses-place-deadline = date limite
clauses-place-derogation-by = qui a décidé la dérogation
clauses-place-derogation-case = cas de dérogation
clauses-place-derogation-on = date de la dérogation
clauses-place-derogation-reason = motif de la dérogation
clauses-place-duty-article = article de l’obligation
clauses-place-facilitator = nom du facilitateur
clauses-place-hours = total des heures
clauses-place-late = pénalité par jour de retard
clauses-place-lots = heures de chaque lot
clauses-place-modalities = modalités ouvertes
clauses-place-orders = règle des bons de commande
clauses-place-phases = heures de chaque phase
clauses-place-reporting = rythme des déclarations
clauses-place-reserved = structures visées
clauses-place-structures = structures reconnues
clauses-place-threshold = seuil européen
clauses-place-title = objet du marché
clauses-place-unit = pénalité par heure
clauses-place-value = valeur estimée
