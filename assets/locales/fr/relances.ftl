### Relances : l’échelle, l’étape à venir, son texte prêt, l’agenda

reminder-step-mail = Message
reminder-step-call = Appel
reminder-step-letter = Courrier
reminder-step-formal-notice = Mise en demeure
reminder-about-hours = Heures de { $month } non déclarées
reminder-about-behind = Lot trop en retard sur son engagement
reminder-about-form = Formulaire { $reference } non revenu
reminder-file = { $step }, { $company }, { $lot }
reminder-no-email = Aucune adresse électronique n’est connue pour { $company } : le brouillon s’ouvre sans destinataire.
reminder-no-phone = Aucun téléphone n’est connu pour { $company }.
reminder-buyer-signs = Seul l’acheteur peut mettre en demeure : donnez-lui ce projet à vérifier et à signer. Notez l’étape quand il l’a envoyé.
error-reminder-closed = Rien n’est plus demandé à cette entreprise sur ce point : ce qui manquait est arrivé.
error-reminder-exists = Le fichier { $file } existe déjà : choisissez un autre nom.
error-ladder-steps = Une échelle a de une à huit étapes.
error-ladder-wait = De 0 à 90 jours ouvrés.
error-ladder-order = Une étape ne peut pas être plus légère que la précédente : message, appel, courrier, mise en demeure.
error-setting-order = Le seuil bas doit rester sous le seuil haut.
journal-reminder-step = { $step } noté pour { $company } : { $lot }
journal-ladder = Échelle de relance de la structure modifiée
journal-ladder-contract = Échelle de relance modifiée : { $contract }
journal-ladder-removed = Échelle de relance rétablie

## Agenda exporté

calendar-name = Clausier : suivi des clauses
calendar-lot-end = Fin du lot : { $lot }
calendar-no-return = Point de non-retour : { $lot }
calendar-reminder = { $step } : { $company }
calendar-reminder-about = { $about } · { $lot }
calendar-answer = Réponse attendue
calendar-eligibility = { $count ->
    [one] { $count } fin d’éligibilité
   *[other] { $count } fins d’éligibilité
}
calendar-eligibility-about = Les noms restent dans le dossier.
calendar-category-lot = Lots
calendar-category-reminder = Relances
calendar-category-eligibility = Éligibilité

## Écran : l’étape à venir

relances-title = Relancer une entreprise
relances-which = Entreprise à relancer
relances-none = Rien n’est à demander aux entreprises de ce lot.
relances-preparing = Préparation du texte
relances-failed = Le texte n’a pas été préparé
relances-log-failed = L’étape n’a pas été notée
relances-file-failed = Le fichier n’a pas été écrit
relances-ladder = Échelle de relance
relances-done-on = fait le { $date }
relances-due-on = à partir du { $date }
relances-due-now = à faire depuis le { $date }
relances-skipped = passée
relances-later = ensuite
relances-to = À
relances-phone = Téléphone
relances-contact = Contact
relances-subject = Objet
relances-body = Texte
relances-copy = Copier
relances-copied = Texte copié
relances-copy-failed = Le presse-papiers n’est pas disponible : le texte est sélectionné, copiez-le avec Ctrl C.
relances-mail = Ouvrir en message (.eml)
relances-word = Courrier Word
relances-done = C’est fait : noter au journal
relances-written = Fichier écrit : { $file }
relances-others = Aussi en cours pour cette entreprise
relances-coming = Relances
relances-coming-line = { $step } : { $company }
relances-answer = Réponse attendue : { $company }
relances-export = Exporter l’agenda
relances-exported = { $count_n ->
    [one] Agenda écrit : { $count } date, sans nom de personne
   *[other] Agenda écrit : { $count } dates, sans nom de personne
}
relances-export-outcome = Relances, fins de lot, points de non-retour, fins d’éligibilité
relances-file-name = Agenda Clausier

## Réglages : l’échelle

relances-ladder-title = Échelle de relance
relances-ladder-why = Quand une entreprise ne répond pas, chaque étape suit la précédente après un nombre de jours ouvrés. L’échelle s’arrête dès que ce qui manquait arrive.
relances-ladder-step = Étape { $number }
relances-ladder-kind = Moyen
relances-ladder-after-first = Jours ouvrés après l’échéance
relances-ladder-after = Jours ouvrés après l’étape précédente
relances-ladder-answer = Jours ouvrés pour répondre à la dernière étape
relances-ladder-source = Où c’est écrit (article du marché, usage)
relances-ladder-add = Ajouter une étape
relances-ladder-remove = Retirer l’étape { $number }
relances-ladder-save = Enregistrer l’échelle
relances-ladder-restore = Revenir à l’échelle commune
relances-ladder-failed = L’échelle n’a pas été enregistrée
relances-ladder-reading = Lecture de l’échelle
relances-ladder-unread = L’échelle n’a pas pu être lue
relances-ladder-origin-own = Propre à la structure
relances-ladder-origin-contract = Propre à ce marché
relances-ladder-origin-office = Celle de la structure
relances-ladder-origin-shipped = Par défaut, non vérifiée : { $source }
relances-ladder-texts = Les textes de chaque étape se modifient dans Documents, Textes.
structure-view-ladder = Relances
setting-level_good = Lot à l’heure à partir de (% des heures attendues ; usage, non vérifié)
setting-level_watch = Lot en retard au-dessous de (% des heures attendues ; usage, non vérifié)
setting-missing_watch = Lot à surveiller s’il manquera au moins (% de l’engagement ; usage, non vérifié)
setting-missing_late = Lot en retard s’il manquera au moins (% de l’engagement ; usage, non vérifié)
setting-no_return_days = Point de non-retour annoncé (jours avant ; usage, non vérifié)
setting-silence_days = Lot sans nouvelle signalé après (jours ; usage, non vérifié)
setting-form_days = Formulaire attendu en retour sous (jours ouvrés ; usage, non vérifié)
setting-territory = Jours fériés propres au territoire
setting-territory-none = aucun, toute la France
setting-territory-alsace_moselle = Alsace et Moselle
setting-territory-guadeloupe = Guadeloupe
setting-territory-guyane = Guyane
setting-territory-la_reunion = La Réunion
setting-territory-martinique = Martinique
setting-territory-mayotte = Mayotte

## Titres des textes

letters-title-hours-awaited = Heures : déclaration attendue
letters-title-hours-mail = Heures : message
letters-title-hours-mail-again = Heures : second message
letters-title-hours-call = Heures : à dire au téléphone
letters-title-hours-letter = Heures : courrier
letters-title-hours-formal-notice = Heures : mise en demeure
letters-title-behind-mail = Lot en retard : message
letters-title-behind-call = Lot en retard : à dire au téléphone
letters-title-behind-letter = Lot en retard : courrier
letters-title-behind-formal-notice = Lot en retard : mise en demeure
letters-title-form-mail = Formulaire : message
letters-title-form-call = Formulaire : à dire au téléphone
letters-title-form-letter = Formulaire : courrier
letters-title-form-formal-notice = Formulaire : mise en demeure
clauses-document-reminders = Relances aux entreprises
