### Le cadre : navigation, tête, barre d’état, palette, annulation, aide.

shell-nav = Sections
shell-nav-home = Accueil
shell-nav-calibration = Calibrage
shell-nav-contracts = Marchés
shell-nav-people = Personnes
shell-nav-matching = Rapprochement
shell-nav-hours = Heures
shell-nav-report = Bilan
shell-nav-documents = Documents
shell-nav-rules = Règles et droit
shell-nav-settings = Réglages

shell-search = Chercher ou agir
shell-undo = Annuler : { $label }
shell-undo-nothing = Rien à annuler
shell-redo = Refaire : { $label }
shell-redo-nothing = Rien à refaire

shell-encrypted = Dossier chiffré, sur ce poste seulement
shell-saved-at = Enregistré à { $time }
shell-backup-of = Copie de sauvegarde du { $date }
shell-backup-none = Aucune copie de sauvegarde
shell-demo = données d’essai
shell-rules-date = Règles à jour au { $date }
shell-selection-count = Nombre { $value }
shell-selection-mean = Moyenne { $value }
shell-selection-sum = Somme { $value }

shell-palette-placeholder = Un nom, un lot, une action
shell-palette-results = Résultats
shell-palette-act = Agir
shell-palette-go = Aller à
shell-palette-write = Écrire dans le dossier
shell-palette-screen = écran
shell-palette-nothing = Rien ne correspond dans ce dossier.
shell-palette-choose = choisir
shell-palette-do = faire
shell-palette-close = fermer

shell-toast-undo = Annuler { $keys }
shell-toast-undone = Annulé : { $label }
shell-toast-redone = Refait : { $label }

shell-lock = Verrouiller le dossier
shell-lock-outcome = le mot de passe sera redemandé
shell-theme-dark = Passer au thème sombre
shell-theme-light = Passer au thème clair
shell-other-language = Passer en anglais (English)

shell-help-open = Voir les touches de cet écran
shell-help-title = { $screen } : touches
shell-help-here = Sur cet écran
shell-help-everywhere = Partout
shell-help-palette = chercher ou agir
shell-help-sections = aller à une section
shell-help-undo = annuler
shell-help-redo = refaire
shell-help-panes = panneau suivant, précédent
shell-help-provenance = d’où vient ce chiffre
shell-help-table = voir un graphique en tableau
shell-help-lock = verrouiller le dossier
shell-help-help = cette aide

shell-starting = Démarrage de Clausier
shell-start-failed = Clausier n’a pas pu démarrer
shell-loading-screen = Ouverture de l’écran
shell-screen-failed = Cet écran n’a pas pu s’ouvrir
shell-no-screen = Cet écran ne fait pas partie de cette version.
