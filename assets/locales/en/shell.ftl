### The frame: navigation, head, status bar, palette, undo, help.

shell-nav = Sections
shell-nav-home = Home
shell-nav-calibration = Calibration
shell-nav-contracts = Contracts
shell-nav-people = People
shell-nav-matching = Matching
shell-nav-hours = Hours
shell-nav-report = Report
shell-nav-documents = Documents
shell-nav-rules = Rules and law
shell-nav-settings = Settings

shell-search = Search or act
shell-undo = Undo: { $label }
shell-undo-nothing = Nothing to undo
shell-redo = Redo: { $label }
shell-redo-nothing = Nothing to redo

shell-encrypted = Encrypted file, on this computer only
shell-saved-at = Saved at { $time }
shell-backup-of = Backup copy of { $date }
shell-backup-none = No backup copy
shell-demo = sample data
shell-rules-date = Rules as of { $date }
shell-selection-count = Count { $value }
shell-selection-mean = Mean { $value }
shell-selection-sum = Sum { $value }

shell-palette-placeholder = A name, a lot, an action
shell-palette-results = Results
shell-palette-act = Act
shell-palette-go = Go to
shell-palette-write = Write in the file
shell-palette-screen = screen
shell-palette-nothing = Nothing matches in this file.
shell-palette-choose = choose
shell-palette-do = do
shell-palette-close = close

shell-toast-undo = Undo { $keys }
shell-toast-undone = Undone: { $label }
shell-toast-redone = Redone: { $label }

shell-lock = Lock the file
shell-lock-outcome = the password will be asked again
shell-theme-dark = Use the dark theme
shell-theme-light = Use the light theme
shell-other-language = Switch to French (Français)

shell-help-open = See the keys of this screen
shell-help-title = { $screen }: keys
shell-help-here = On this screen
shell-help-everywhere = Everywhere
shell-help-palette = search or act
shell-help-sections = go to a section
shell-help-undo = undo
shell-help-redo = redo
shell-help-panes = next pane, previous pane
shell-help-provenance = where this figure comes from
shell-help-table = see a chart as a table
shell-help-lock = lock the file
shell-help-help = this help

shell-starting = Starting Clausier
shell-start-failed = Clausier could not start
shell-loading-screen = Opening the screen
shell-screen-failed = This screen could not open
shell-no-screen = This screen is not part of this version.
