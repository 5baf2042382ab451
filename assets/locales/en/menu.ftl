### The window's menu, and the files of the system's dialogs.

menu-file = Dossier
menu-edit = Edit
menu-go = Go
menu-help = Help
menu-import-decp = Import essential data
menu-export-workbook = Export the yearly workbook
menu-lock = Lock the dossier
menu-quit = Quit
menu-undo = Undo
menu-redo = Redo
menu-search = Search or act
menu-go-accueil = Home
menu-go-calibrage = Calibration
menu-go-marches = Contracts
menu-go-personnes = People
menu-go-rapprochement = Matching
menu-go-heures = Hours
menu-go-bilan = Report
menu-go-documents = Documents
menu-go-regles = Rules and law
menu-go-reglages = Settings
menu-help-screen = Help on this screen and its keys

file-kind-dossier = Clausier dossier
file-kind-decp = Essential data (JSON, XML)
file-kind-workbook = Excel workbook
file-kind-text = Text
file-kind-table = Table
file-kind-pdf = PDF document
file-kind-word = Word document
file-kind-mail = Message to send
file-kind-calendar = Calendar
