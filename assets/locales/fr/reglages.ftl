### Réglages : ce poste, la structure, l’historique, la solidité du dossier, à propos.

reglages-title = Réglages
reglages-computer = Ce poste
reglages-language = Langue
reglages-theme = Thème
reglages-theme-auto = comme le système
reglages-theme-light = clair
reglages-theme-dark = sombre
reglages-lock = Verrouiller après
reglages-lock-hint = { $minutes_n ->
    [0] Le dossier ne se verrouille jamais seul : choisissez une durée si d’autres passent près de ce poste.
    [one] Sans geste pendant { $minutes } minute, le mot de passe est redemandé. 0 : jamais.
   *[other] Sans geste pendant { $minutes } minutes, le mot de passe est redemandé. 0 : jamais.
}
reglages-lock-now = Verrouiller maintenant
reglages-preference-failed = Le réglage de ce poste n’a pas été gardé
reglages-office = La structure
reglages-office-aside = gardé dans le dossier, paraît dans les exports
reglages-default = par défaut : { $value }
reglages-reading = Lecture des réglages
reglages-failed = Les réglages n’ont pas pu être lus
reglages-history = Historique
reglages-history-aside = du plus récent au plus ancien
reglages-history-empty = Rien n’a encore été écrit dans ce dossier.
reglages-history-when = Quand
reglages-history-what = Quoi
reglages-history-who = Qui
reglages-history-undone = annulé
reglages-history-more = { $count_n ->
    [one] Voir l’action plus ancienne
   *[other] Voir les { $count } actions plus anciennes
}
reglages-history-failed = L’historique n’a pas pu être lu
reglages-undo = Annuler la dernière action
reglages-redo = Refaire
reglages-nothing-undo = rien à annuler
reglages-check = Solidité du dossier
reglages-check-why = Relit tout le fichier et vérifie que rien ne se contredit. Rien n’est modifié.
reglages-check-run = Vérifier le dossier
reglages-check-running = Vérification en cours…
reglages-check-sound = Le fichier se lit en entier et rien ne se contredit.
reglages-check-found = Le fichier se lit en entier ; voici ce qui demande un regard :
reglages-check-broken = Le fichier ne se lit pas en entier. Gardez-le tel quel et ouvrez la dernière copie de sauvegarde.
reglages-check-failed = La vérification n’a pas pu se faire
reglages-about = À propos
reglages-about-version = Clausier { $version }
reglages-about-offline = Logiciel libre, sans réseau et sans compte : rien ne quitte ce poste.
reglages-about-rules = Règles à jour au { $date }.
reglages-about-licences = Polices Source Sans 3 et Source Serif 4 (SIL OFL 1.1), icônes Phosphor (MIT). Les licences de chaque bibliothèque accompagnent le logiciel.
