### Le menu de la fenêtre et les fichiers des dialogues du système.

menu-file = Dossier
menu-edit = Édition
menu-go = Aller
menu-help = Aide
menu-import-decp = Importer des données essentielles
menu-export-workbook = Exporter le classeur de l’année
menu-lock = Verrouiller le dossier
menu-quit = Quitter
menu-undo = Annuler
menu-redo = Rétablir
menu-search = Chercher ou agir
menu-go-accueil = Accueil
menu-go-calibrage = Calibrage
menu-go-marches = Marchés
menu-go-personnes = Personnes
menu-go-rapprochement = Rapprochement
menu-go-heures = Heures
menu-go-bilan = Bilan
menu-go-documents = Documents
menu-go-regles = Règles et droit
menu-go-reglages = Réglages
menu-help-screen = Aide de l’écran et ses touches

file-kind-dossier = Dossier Clausier
file-kind-decp = Données essentielles (JSON, XML)
file-kind-workbook = Classeur Excel
file-kind-text = Texte
file-kind-table = Tableau
file-kind-pdf = Document PDF
file-kind-word = Document Word
file-kind-mail = Message à envoyer
file-kind-calendar = Agenda
