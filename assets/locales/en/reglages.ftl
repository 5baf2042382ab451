### Settings: this computer, the office, the history, the soundness of the dossier, about.

reglages-title = Settings
reglages-computer = This computer
reglages-language = Language
reglages-theme = Theme
reglages-theme-auto = like the system
reglages-theme-light = light
reglages-theme-dark = dark
reglages-lock = Lock after
reglages-lock-hint = { $minutes_n ->
    [0] The dossier never locks by itself: choose a duration if others pass by this computer.
    [one] After { $minutes } minute without a gesture the passphrase is asked again. 0: never.
   *[other] After { $minutes } minutes without a gesture the passphrase is asked again. 0: never.
}
reglages-lock-now = Lock now
reglages-preference-failed = The setting of this computer was not kept
reglages-office = The office
reglages-office-aside = kept in the dossier, appears in exports
reglages-default = by default: { $value }
reglages-reading = Reading the settings
reglages-failed = The settings could not be read
reglages-history = History
reglages-history-aside = latest first
reglages-history-empty = Nothing has been written in this dossier yet.
reglages-history-when = When
reglages-history-what = What
reglages-history-who = Who
reglages-history-undone = undone
reglages-history-more = { $count_n ->
    [one] See the older action
   *[other] See the { $count } older actions
}
reglages-history-failed = The history could not be read
reglages-undo = Undo the last action
reglages-redo = Redo
reglages-nothing-undo = nothing to undo
reglages-check = Soundness of the dossier
reglages-check-why = Reads the whole file again and checks that nothing contradicts itself. Nothing is changed.
reglages-check-run = Check the dossier
reglages-check-running = Checking…
reglages-check-sound = The file reads whole and nothing contradicts itself.
reglages-check-found = The file reads whole; this deserves a look:
reglages-check-broken = The file does not read whole. Keep it as it is and open the last backup copy.
reglages-check-failed = The check could not be done
reglages-about = About
reglages-about-version = Clausier { $version }
reglages-about-offline = Free software, without a network and without an account: nothing leaves this computer.
reglages-about-rules = Rules up to date on { $date }.
reglages-about-licences = Source Sans 3 and Source Serif 4 fonts (SIL OFL 1.1), Phosphor icons (MIT). The licences of each library come with the software.
