### Mots des composants communs à tous les écrans.

components-key-ctrl = Ctrl
components-key-alt = Alt
components-key-shift = Maj
components-key-enter = Entrée
components-key-escape = Échap
components-key-space = Espace
components-key-tab = Tab
components-key-delete = Suppr
components-key-page-up = Page ↑
components-key-page-down = Page ↓

components-at-most = au plus { $value }
components-at-least = au moins { $value }
components-date-at-most = au plus tard le { $value }
components-date-at-least = au plus tôt le { $value }
components-date-placeholder = JJ/MM/AAAA

components-state-received = reçue
components-state-held = tenu
components-state-check = à vérifier
components-state-missing = manquante
components-state-law = règle de droit
components-state-seen = pièce vue
components-state-unlock = ce qui débloquerait
components-state-deadline = échéance
components-state-forecast = prévu

components-ink-typed = (saisi)
components-ink-computed = (calculé)
components-ink-forecast = (prévu)

components-law-checked = Vérifié le { $date }.
components-law-unchecked = Pas encore vérifié.
components-law-older = Vérification antérieure à { $year }.
components-law-open = Lire le texte

components-provenance-hint = I ou Alt + clic : d’où vient ce chiffre
components-close = Fermer
components-retry = Réessayer
components-details = Copier les détails
components-details-copied = Détails copiés
components-error-unknown = La cause n’est pas connue. Rien de ce qui était enregistré n’est perdu.
components-error-host = Le cœur de Clausier n’a pas compris la demande. Rien de ce qui était enregistré n’est perdu.
components-erase-word = effacer
components-erase-placeholder = écrire « { $word } »

components-chart-table = Voir en tableau (T)
components-chart-month = Mois
components-chart-hours = Heures
components-chart-share = Part
components-in-month = en { $month }

components-bullet = { $label } : { $validated } validées sur { $committed } engagées{ $forecast ->
    [none] {""}
   *[other] , { $forecast } prévues
}{ $expected ->
    [none] {""}
   *[other] , { $expected } attendues à ce jour
}

components-curve-expected = attendu
components-curve-realised = réalisé
components-curve-forecast = prévu
components-curve-low = prévision basse
components-curve-high = prévision haute
components-curve-between = entre { $low } et { $high }
components-curve-today = aujourd’hui
components-curve-committed = engagé { $hours }
components-curve-realised-hours = réalisé { $hours }
components-curve-forecast-hours = prévu { $hours }
components-curve-no-return = point de non-retour
components-curve-spoken = { $title }. Flèches gauche et droite : lire un mois. T : voir en tableau.
components-combo-nothing = rien ne correspond
components-commune-unknown = Commune non reconnue : les distances resteront inconnues.
components-commune-former = { $place } (anciennement { $name })

## Page des composants (#/composants), données inventées

components-page-title = États et composants
components-page-light = Clair
components-page-dark = Sombre
components-page-buttons = Boutons
components-page-rest = repos
components-page-unavailable = indisponible
components-page-busy = en cours
components-page-filters = filtres
components-page-fields = Champs et cellules
components-page-error = Erreur
components-page-locked = verrouillé
components-page-marks = Marques d’état : une forme et un mot
components-page-charts = Graphiques
components-page-provenance = D’où vient ce chiffre (Alt + clic, ou I)
components-page-law = Règle et source
components-page-undo = Annuler plutôt que confirmer
components-page-irreversible = Irréversible : dire quoi, combien, et faire écrire
components-page-empty = Vide
components-page-loading = Chargement (après 300 ms seulement)
components-page-drawer = Tiroir
components-page-dialog = Dialogue
components-page-table = Tableau
components-page-many = 2 000 lignes
components-page-browse = parcourir
components-page-open = ouvrir
components-page-icons = Icônes

components-sample-lot = Lot
components-sample-progress = Avancement
components-sample-done = fait
components-sample-gap = écart prévu
components-sample-write-clause = Produire la clause
components-sample-remind = Relancer
components-sample-see = Voir
components-sample-no-rate = il manque le taux du lot 3
components-sample-export = Exporter
components-sample-export-busy = Export, feuille 3 sur 8
components-sample-current = En cours
components-sample-closed = Clos
components-sample-blue-ink = encre bleue : saisi
components-sample-closed-month = mois clos le 05/11
components-sample-date = Date
components-sample-status = État
components-sample-trade = Métier
components-sample-note = Note
components-sample-mask = Masquer les groupes de moins de 5
components-sample-mask-why = 5 publics réunis en « Autres »
components-sample-received-on = reçue le 05/11
components-sample-draft = brouillon
components-sample-in-plan = dans le plan
components-sample-provisional = provisoire
components-sample-refused = refusé
components-sample-try = Essayer ici :
components-sample-law-title = Règle d’exemple dépassée
components-sample-law-source = Code d’exemple, art. 0.
components-sample-law-text = La conclusion en mots simples, puis la comparaison en chiffres.
components-sample-warning = Avertit, n’empêche pas. Un motif suffit pour garder.
components-sample-total = Ensemble
components-sample-threshold = Seuil d’exemple
components-sample-above = Au-dessus de
components-sample-applied = 5 placements appliqués
components-sample-erase-title = Effacer la fiche de Mariam Keita
components-sample-erase-text = Son nom et ses pièces disparaissent. Ses 420 h restent au bilan, sans nom.
components-sample-erase = Effacer
components-sample-keep = Garder
components-sample-empty = Aucune heure pour novembre
components-sample-empty-why = Les entreprises ont jusqu’au 05/12 pour déclarer.
components-sample-paste = Coller un relevé
components-sample-prepare = Préparer les demandes
components-sample-reading = Lecture du dossier, 12 lots sur 21
components-sample-failed = Le classeur n’a pas pu être écrit
components-sample-failed-why = bilan-2026.xlsx est ouvert dans Excel. Fermez-le ou choisissez un autre nom ; rien n’est perdu.
components-sample-other-name = Autre nom
components-sample-curve = Heures du lot, cumul
components-sample-committed = engagées au contrat
components-sample-validated = validées
components-sample-to-check = à vérifier, non comptées
components-sample-forecast = prévues avec les contrats signés
components-sample-year = Année 2026
components-sample-routes = Heures par modalité
components-sample-route = Modalité
components-sample-route-temp = Intérim d’insertion
components-sample-route-direct = Embauche directe
components-sample-route-geiq = GEIQ
components-sample-women-men = Femmes et hommes
components-sample-women = Femmes
components-sample-men = Hommes
components-sample-people = Personnes
components-sample-people-share = { $value }, soit { $share }
components-sample-ledger = Lot 1, heures centrales
components-sample-amount = Montant HT
components-sample-labour = × part de main-d’œuvre
components-sample-hourly = ÷ taux horaire
components-sample-effort = × taux d’effort
components-sample-origin-typed = saisi, C. Nadal, { $date }
components-sample-origin-profile = profil d’exemple, v3
components-sample-origin-today = saisi, aujourd’hui
components-sample-rounded = arrondi : { $value }
