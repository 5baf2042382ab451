### L’ouverture : retrouver son dossier, en créer un, essayer, ne jamais le perdre.

ouverture-promise = Tenir les heures promises, sans perdre de vue les personnes.
ouverture-promise-more = Clauses, parcours, heures et bilans dans un seul dossier, qui reste sur ce poste.
ouverture-fact-offline = Fonctionne sans réseau
ouverture-fact-encrypted = Dossier chiffré par votre mot de passe
ouverture-fact-excel = Rend des classeurs Excel ouverts à tous

ouverture-title = Ouvrir un dossier
ouverture-title-first = Commencer
ouverture-known = Dossiers connus sur ce poste
ouverture-opened-at = ouvert { $date } à { $time }
ouverture-never-opened = jamais ouvert sur ce poste
ouverture-missing = fichier introuvable, la clé ou le disque n’est peut-être pas branché
ouverture-find = Chercher le fichier
ouverture-locked = verrouillé
ouverture-passphrase = Mot de passe
ouverture-reveal = Montrer le mot de passe
ouverture-hide = Cacher le mot de passe
ouverture-open = Ouvrir
ouverture-opening = Ouverture…
ouverture-forgotten = Mot de passe oublié
ouverture-other = Ouvrir un autre fichier
ouverture-other-why = Un dossier reçu, restauré ou rangé sur une clé.
ouverture-wait = { $seconds ->
    [one] nouvel essai dans { $seconds } seconde
   *[other] nouvel essai dans { $seconds } secondes
}
ouverture-failed = Le dossier « { $name } » ne s’est pas ouvert
ouverture-list-failed = La liste des dossiers n’a pas pu être lue

ouverture-create = Créer un dossier
ouverture-create-why = Choisissez où il vit, puis un mot de passe d’au moins 12 caractères. Reprise des données essentielles (DECP) possible juste après.
ouverture-demo = Visiter avec des données d’essai
ouverture-demo-why = Un territoire inventé, avec ses lots, ses personnes et leurs heures. Rien n’est gardé à la fermeture.
ouverture-demo-open = Ouvrir l’essai
ouverture-demo-busy = Préparation de l’essai…
ouverture-demo-failed = L’essai n’a pas pu s’ouvrir
ouverture-words = Utiliser la feuille de secours
ouverture-words-why = Les 12 mots remplacent le mot de passe perdu.
ouverture-words-type = Saisir les 12 mots

ouverture-words-file = Dossier à rouvrir :
ouverture-words-choose = choisir un autre fichier
ouverture-words-none = Choisissez d’abord le fichier du dossier.
ouverture-words-label = Les 12 mots, dans l’ordre
ouverture-words-hint = { $count ->
    [0] séparés par des espaces
    [one] { $count } mot sur 12
   *[other] { $count } mots sur 12
}
ouverture-words-missing = il faut les 12 mots

ouverture-sheet = Feuille de secours
ouverture-sheet-of = Dossier « { $name } », créé le { $date }
ouverture-sheet-keep = À garder sous clé, hors de ce poste. Sans elle ni le mot de passe, personne ne peut rouvrir le dossier, pas même l’éditeur.
ouverture-specimen = Exemple. La feuille s’imprime à la création ; Clausier demande ensuite deux mots au hasard pour vérifier.
ouverture-specimen-name = Exemple
ouverture-specimen-words = cerise lavoir hublot tambour grange sillon nacre poterie galet bruyère voilier plume

ouverture-version = Clausier { $version }, logiciel libre
ouverture-language = Langue
ouverture-language-fr = Français
ouverture-language-en = English

## Créer un dossier, en quatre étapes

ouverture-step = Étape { $step } sur 4
ouverture-step-place = Lieu et nom
ouverture-step-passphrase = Mot de passe
ouverture-step-sheet = Feuille de secours
ouverture-step-start = Premières données
ouverture-back = Revenir
ouverture-next = Continuer
ouverture-cancel = Abandonner
ouverture-office = Nom du dossier
ouverture-office-hint = Votre structure ou votre territoire. Il paraît en tête des bilans.
ouverture-user = Votre nom
ouverture-user-hint = Il signe les actions dans l’historique.
ouverture-place = Fichier du dossier
ouverture-place-choose = Choisir où l’enregistrer
ouverture-place-change = Changer
ouverture-place-none = aucun lieu choisi
ouverture-place-hint = Sur ce poste ou sur un disque qui vous appartient. Évitez un dossier partagé du réseau.
ouverture-need-name = il manque le nom du dossier
ouverture-need-user = il manque votre nom
ouverture-need-place = il manque le lieu
ouverture-passphrase-hint = Une phrase de quatre ou cinq mots sans lien se retient et résiste mieux qu’un mot compliqué.
ouverture-passphrase-again = Le même, encore une fois
ouverture-passphrase-differs = les deux ne sont pas pareils
ouverture-strength = Résistance
ouverture-strength-empty = 12 caractères au moins
ouverture-strength-short = trop court : 12 caractères au moins
ouverture-strength-weak = faible : des signes se suivent ou se répètent, ajoutez des mots
ouverture-strength-fair = correct : un ou deux mots de plus le rendraient solide
ouverture-strength-strong = solide
ouverture-need-length = il faut 12 caractères au moins
ouverture-need-same = les deux saisies diffèrent
ouverture-make = Créer le dossier
ouverture-making = Création du dossier chiffré…
ouverture-make-failed = Le dossier n’a pas été créé
ouverture-sheet-once = Ces 12 mots ne seront plus jamais montrés. Imprimez la feuille, ou enregistrez-la ailleurs que sur ce poste.
ouverture-print = Imprimer la feuille
ouverture-save-sheet = Enregistrer sur une clé
ouverture-sheet-saved = enregistrée : { $place }
ouverture-sheet-file = feuille-de-secours.txt
ouverture-sheet-failed = La feuille n’a pas été enregistrée
ouverture-need-keep = imprimez ou enregistrez d’abord la feuille
ouverture-ask = Reprenez votre feuille : quels sont ces deux mots ?
ouverture-ask-word = Mot n° { $number }
ouverture-ask-wrong = ce n’est pas le mot n° { $number } de la feuille
ouverture-see-again = Revoir la feuille
ouverture-verify = Vérifier
ouverture-ready = Le dossier « { $name } » est prêt et chiffré.
ouverture-start-empty = Commencer avec un dossier vide
ouverture-start-empty-why = Vous ajoutez vos marchés et vos personnes à votre rythme.
ouverture-start-import = Importer des données essentielles (DECP)
ouverture-start-import-why = Le fichier publié par un acheteur : marchés, montants, titulaires. Un aperçu vient d’abord, rien n’est écrit sans vous.
ouverture-start-demo = Visiter d’abord l’essai
ouverture-start-demo-why = Votre nouveau dossier se referme et vous attend ici.
ouverture-choose = Choisir
