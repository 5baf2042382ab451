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
components-curve-today = aujourd’hui
components-curve-committed = engagé { $hours }
components-curve-realised-hours = réalisé { $hours }
components-curve-forecast-hours = prévu { $hours }
components-curve-no-return = point de non-retour
components-curve-spoken = { $title }. Flèches gauche et droite : lire un mois. T : voir en tableau.
components-combo-nothing = rien ne correspond
