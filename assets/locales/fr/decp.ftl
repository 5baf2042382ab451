### Lecture des données essentielles de la commande publique (DECP).

## Fichiers illisibles

decp-error-empty = Ce fichier est vide. Téléchargez-le de nouveau, ou demandez-le à l’acheteur.
decp-error-too-large = Ce fichier pèse { $megabytes } Mo ; Clausier lit jusqu’à { $limit } Mo. Choisissez le fichier d’une année ou d’un acheteur.
decp-error-not-text = Ce fichier est une image, une archive ou un classeur. Clausier lit les données essentielles en JSON ou en XML.
decp-error-csv = Ce fichier est un tableau CSV, que Clausier ne sait pas encore lire : prenez la version JSON ou XML, publiée à côté.
decp-error-not-structured = Ce fichier est un texte, ni JSON ni XML. Vérifiez qu’il s’agit bien des données essentielles.
decp-error-truncated = Ce fichier s’arrête avant la fin, à la ligne { $line }, comme après un téléchargement interrompu. Téléchargez-le de nouveau.
decp-error-damaged = Ce fichier est abîmé à la ligne { $line } : les marchés n’y sont plus reconnaissables. Téléchargez-le de nouveau.
decp-error-other-shape = Ce fichier ne contient pas de données essentielles de la commande publique.

## Ce qui concerne le fichier ou un marché entier

decp-encoding-guessed = L’encodage du fichier n’est pas indiqué : les accents ont été lus comme de l’européen occidental (Windows-1252).
decp-not-a-record = Cet élément n’est pas la description d’un marché.
decp-unreadable = Ce marché est écrit d’une façon illisible, même réparée.
decp-unidentified = Sans ce champ, on ne sait pas de quel marché il s’agit.
decp-text-repaired = Le texte du marché était mal écrit : { $count ->
    [one] une correction
   *[other] { $count } corrections
} (guillemets, barres obliques ou virgules).
decp-characters-lost = { $count ->
    [one] Un caractère accentué était déjà perdu
   *[other] { $count } caractères accentués étaient déjà perdus
} dans le fichier publié.
decp-duplicate-identical = Le marché { $id } est déjà le n° { $other } du fichier, mot pour mot.
decp-duplicate-superseded = Le marché { $id } est publié plus récemment sous le n° { $other } du fichier, qui est gardé.
decp-duplicate-conflict = Le numéro { $id } est déjà porté par le n° { $other } du fichier, mais l’objet, le CPV, la date ou le titulaire diffère : plusieurs lots sous un même numéro, ou un numéro employé deux fois.
decp-already-there = Ce marché est déjà dans le dossier.
decp-buyer-unnamed = Acheteur { $id }
decp-company-unnamed = Entreprise { $id }

## Ce qui concerne une valeur

decp-missing = Absent du fichier.
decp-value-unknown = « { $value } » ne figure pas dans la liste réglementaire : laissé de côté.
decp-value-misplaced = Un groupe de champs se trouve à la place d’une valeur : laissé de côté.
decp-entities = Les signes codés (comme &apos;) ont été rétablis.
decp-amount-placeholder = « { $value } » tient lieu de montant inconnu : laissé de côté.
decp-amount-symbolic = Le montant est d’un euro : à vérifier.
decp-amount-negative = Le montant « { $value } » est négatif : laissé de côté.
decp-amount-too-large = Le montant « { $value } » dépasse cent milliards d’euros : laissé de côté.
decp-amount-spelling = Montant lu dans « { $value } ».
decp-amount-unreadable = « { $value } » n’est pas un montant : laissé de côté.
decp-duration-zero = Une durée nulle tient lieu de durée inconnue : laissée de côté.
decp-duration-implausible = La durée « { $value } » n’est pas vraisemblable : laissée de côté.
decp-duration-spelling = Durée en mois lue dans « { $value } ».
decp-duration-unreadable = « { $value } » n’est pas une durée en mois : laissé de côté.
decp-count-zero = Zéro tient lieu de nombre inconnu : laissé de côté.
decp-count-unreadable = « { $value } » n’est pas un nombre entier : laissé de côté.
decp-date-spelling = Date lue dans « { $value } ».
decp-date-implausible = L’année de « { $value } » n’est pas vraisemblable : date laissée de côté.
decp-date-unreadable = « { $value } » n’est pas une date : laissé de côté.
decp-date-order = La notification ({ $notified }) suit la publication ({ $published }) : à vérifier.
decp-cpv-repaired = Le code CPV « { $value } » n’a pas huit chiffres : complété ou raccourci.
decp-cpv-unreadable = « { $value } » n’est pas un code CPV : laissé de côté.
decp-siret-spelling = Le SIRET « { $value } » a été débarrassé de ses espaces.
decp-siret-leading-zero = Le SIRET « { $value } » avait perdu ses zéros de tête : rétablis.
decp-siret-wrong-key = La clé du SIRET « { $value } » est fausse : gardé tel quel, à vérifier.
decp-siret-wrong-length = « { $value } » n’a pas les quatorze chiffres d’un SIRET : gardé tel quel, à vérifier.
decp-siret-placeholder = « { $value } » tient lieu de SIRET inconnu : gardé tel quel, à compléter.
decp-id-kind-inferred = Le type d’identifiant manquait ou ne convenait pas : déduit de « { $value } ».
decp-holder-repeated = L’entreprise « { $value } » figure deux fois : gardée une fois.
decp-place-leading-zero = Le code « { $value } » avait perdu son zéro de tête : rétabli.
decp-place-free-text = « { $value } » n’a pas la forme annoncée pour ce lieu : gardé tel quel.
decp-social-contradiction = Une considération sociale et leur absence sont déclarées ensemble : l’absence a été laissée de côté.
decp-subcontract-orphan = Une modification vise un acte de sous-traitance absent : laissée de côté.
decp-subcontract-undeclared = Des actes de sous-traitance figurent au marché, qui dit n’en avoir aucun.
decp-subcontract-incomplete = Un acte de sous-traitance n’a ni montant, ni durée, ni date.
decp-subcontractor-is-holder = Le sous-traitant « { $value } » est aussi titulaire du marché.

## Nature

decp-nature-contract = Marché
decp-nature-partnership = Marché de partenariat
decp-nature-defence = Marché de défense ou de sécurité
decp-nature-framework = Accord-cadre
decp-nature-call-off = Marché subséquent
decp-nature-works-concession = Concession de travaux
decp-nature-service-concession = Concession de service
decp-nature-public-service-concession = Concession de service public
decp-nature-public-service-delegation = Délégation de service public

## Procédure

decp-procedure-adapted = Procédure adaptée
decp-procedure-open = Appel d’offres ouvert
decp-procedure-restricted = Appel d’offres restreint
decp-procedure-negotiated = Procédure avec négociation
decp-procedure-without-publicity = Sans publicité ni mise en concurrence préalable
decp-procedure-dialogue = Dialogue compétitif
decp-procedure-concession-negotiated-open = Négociée ouverte
decp-procedure-concession-open = Non négociée ouverte
decp-procedure-concession-negotiated-restricted = Négociée restreinte
decp-procedure-concession-restricted = Non négociée restreinte

## Technique d’achat

decp-technique-framework = Accord-cadre
decp-technique-contest = Concours
decp-technique-qualification = Système de qualification
decp-technique-dynamic-purchasing = Système d’acquisition dynamique
decp-technique-catalogue = Catalogue électronique
decp-technique-auction = Enchère électronique
decp-technique-none = Sans objet

## Modalité d’exécution

decp-execution-mode-tranches = Tranches
decp-execution-mode-orders = Bons de commande
decp-execution-mode-call-offs = Marchés subséquents
decp-execution-mode-none = Sans objet

## CCAG

decp-ccag-works = Travaux
decp-ccag-supervision = Maîtrise d’œuvre
decp-ccag-supplies-services = Fournitures courantes et services
decp-ccag-industrial = Marchés industriels
decp-ccag-intellectual = Prestations intellectuelles
decp-ccag-information = Techniques de l’information et de la communication
decp-ccag-none = Pas de CCAG

## Groupement

decp-grouping-joint = Conjoint
decp-grouping-several = Solidaire
decp-grouping-none = Pas de groupement

## Prix

decp-price-unit = Unitaire
decp-price-lump-sum = Forfaitaire
decp-price-mixed = Mixte
decp-price-firm = Ferme
decp-price-firm-updatable = Ferme et actualisable
decp-price-revisable = Révisable
decp-variation-firm = Ferme
decp-variation-updatable = Actualisable
decp-variation-revisable = Révisable

## Lieu

decp-place-postal = Code postal
decp-place-commune = Code commune
decp-place-district = Code arrondissement
decp-place-canton = Code canton
decp-place-department = Code département
decp-place-region = Code région
decp-place-country = Code pays

## Considérations sociales et environnementales

decp-social-clause = Clause sociale
decp-social-criterion = Critère social
decp-social-reserved = Marché réservé
decp-social-reserved-concession = Concession réservée
decp-social-none = Pas de considération sociale
decp-environmental-clause = Clause environnementale
decp-environmental-criterion = Critère environnemental
decp-environmental-none = Pas de considération environnementale

## Identifiant d’entreprise

decp-id-siret = SIRET
decp-id-vat = Numéro de TVA
decp-id-tahiti = Numéro Tahiti
decp-id-ridet = Numéro Ridet
decp-id-frwf = Numéro FRWF
decp-id-irep = Numéro provisoire (IREP)
decp-id-outside-union = Hors Union européenne
decp-id-unknown = Identifiant inconnu
