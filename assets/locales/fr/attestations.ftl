### Attestation, bilans, relevé d’une entreprise, dossier de contrôle : ce qu’ils disent.
### Ils constatent et ne décident rien. Heures, dates et taux arrivent déjà écrits.

## Titres

attest-title-completed = Attestation de réalisation de la clause sociale
attest-title-partial = Attestation de réalisation partielle de la clause sociale
attest-title-none = Attestation de non-réalisation de la clause sociale
attest-title-nothing-due = État de la clause sociale
attest-title-interim = Bilan intermédiaire de la clause sociale
attest-title-final = Bilan final de la clause sociale
attest-title-statement = Relevé des heures d’insertion
attest-title-control = Dossier de contrôle
attest-subtitle = { $lot } – { $buyer } ({ $date })
attest-statement-month = { $company } – { $month }
attest-statement-months = { $company } – de { $from } à { $to }
attest-control-subtitle = { $about } ({ $date })

## Ce que le document vaut

attest-draft = Projet établi par le facilitateur d’après les heures validées dans son dossier. Il constate et ne décide rien : l’acheteur décide.
attest-basis = Une heure compte une fois, si elle est validée et si, ce jour-là, la personne était éligible, sous contrat et dans les dates du lot. Les heures à vérifier ne sont pas comptées.
attest-sign = [à compléter : lieu, date, nom et signature]
attest-provisional = Le lot court jusqu’au { $date } : cet état est provisoire.
attest-provisional-open = La fin du lot n’est pas connue : cet état est provisoire.
attest-statement-note = À rapprocher de vos déclarations. Une différence se signale au facilitateur ; rien n’est définitif avant la fin du lot.
attest-control-note = Document confidentiel, pour le seul contrôle. Les pièces ont été vues et ne sont pas conservées ici : ce qui est écrit est le fait, la date et la personne qui les a vues.

## Constat

attest-finding-completed = Au { $date }, { $done } d’insertion sont validées pour { $due } dues, soit { $rate } : l’engagement est réalisé.
attest-finding-partial = Au { $date }, { $done } d’insertion sont validées pour { $due } dues, soit { $rate } : il manque { $missing }.
attest-finding-none = Au { $date }, aucune heure d’insertion n’est validée pour { $due } dues.
attest-finding-nothing-due = Au { $date }, aucune heure n’est due ; { $done } d’insertion sont validées.

## Tableaux : ce qu’ils montrent

attest-line = { $label } : { $value }
attest-contract = Marché
attest-figures = Heures et personnes
attest-by-employer = Heures validées par employeur
attest-by-modality = Heures validées par modalité
attest-people-by-modality = Personnes par modalité principale
attest-outcomes-caption = Personnes dont le contrat est terminé, par situation
attest-ahead-figures = Prévision
attest-criteria = Critères et pièces vues
attest-hours = Heures mois par mois
attest-curve-caption = Heures attendues et validées, cumulées à la fin du mois.
attest-curve-unit = heures
attest-expected-short = Attendues
attest-done-short = Validées

## Parties

attest-essential = L’essentiel
attest-ahead = Ce qui reste à faire
attest-curve = Au fil des mois
attest-owed = Ce qui est dû
attest-who = Qui a fait les heures
attest-outcomes = Après le contrat
attest-proofs = Pièces et relances
attest-gaps = Ce qui manque
attest-whole = Total

## En-têtes

attest-column-fact = Élément
attest-column-value = Valeur
attest-column-quantity = Quantité
attest-column-people = Personnes
attest-column-hours = Heures
attest-column-employer = Employeur
attest-column-modality = Modalité
attest-column-outcome = Situation
attest-column-date = Date
attest-column-line = Ligne
attest-column-reason = Motif
attest-column-post = Contrat de travail
attest-column-month = Mois
attest-column-declared = Déclarées
attest-column-counted = Comptées
attest-column-why = Pourquoi
attest-column-criterion = Critère
attest-column-proof = Pièce
attest-column-seen = Vue le
attest-column-issued = Datée du
attest-column-until = Valable au
attest-column-at-hire = À l’embauche

## Marché, heures et personnes

attest-buyer = Acheteur
attest-market = Marché
attest-reference = Référence
attest-lot = Lot
attest-holders = Titulaires
attest-period = Dates du lot
attest-due = Heures dues
attest-done = Heures validées
attest-rate = Taux de réalisation
attest-missing = Heures manquantes
attest-more = Heures au-delà
attest-to-check = Heures à vérifier, non comptées
attest-people = Personnes ayant travaillé
attest-contracts = Contrats de travail
attest-people-all = Personnes
attest-contracts-all = Contrats de travail
attest-expected = Heures attendues à ce jour
attest-forecast = Heures prévues à la fin
attest-gap = Écart prévu
attest-no-return = Dernière date pour agir
attest-accrued = Au titre des factures ou commandes
attest-declared = Heures déclarées
attest-counted = Heures comptées
attest-unproven = Heures sans pièce
attest-unproven-hires = Embauches sans pièce
attest-unproven-criteria = Éligibilités non établies à l’embauche
attest-employer-label = Employeur
attest-user-company = Entreprise utilisatrice
attest-work-contract = Nature du contrat
attest-first-day = Premier jour
attest-last-day = Dernier jour
attest-hire-proof = Pièce de l’embauche
attest-eligible = Éligible le { $date }, premier jour.
attest-not-eligible = Éligibilité non établie le { $date }, premier jour.
attest-no-proof = Aucune pièce
attest-proof-seen = Pièce vue
attest-proof = { $kind }, { $seen }
attest-seen = { $date }, { $by }
attest-person = Personne n° { $number }
attest-payslip = bulletin de { $hours }, { $date }
attest-criterion-hidden = Critère non nommé ici
attest-state-proven = valable
attest-state-expired = périmée
attest-state-later = postérieure
attest-state-none = absente
attest-state-age = âge hors limite
attest-state-birth = naissance inconnue
attest-state-unknown = code inconnu
attest-post = { $job }, depuis le { $date }
attest-post-named = { $who }, { $job }, depuis le { $date }
attest-job-unknown = Poste non précisé
attest-employer = { $name } ({ $role })
attest-dates = du { $from } au { $to }
attest-months = de { $from } à { $to }

## Sorties, pièces, relances

attest-withheld = Détail non montré : il désignerait des personnes. Total : { $total } ; en dessous de { $threshold }, un groupe n’est pas montré seul.
attest-outcomes-none = Aucune situation n’est connue à la fin des contrats.
attest-outcomes-open = Situation non relevée pour { $count } personnes.
attest-outcomes-some = La situation de quelques personnes n’est pas relevée.
attest-proofs-all = Chaque heure déclarée est couverte par une pièce.
attest-proofs-missing = { $hours } déclarées ne sont couvertes par aucune pièce notée.
attest-reminders = { $count ->
    [one] { $count } relance envoyée.
   *[other] { $count } relances envoyées.
}
attest-notices = { $count ->
    [one] { $count } mise en demeure.
   *[other] { $count } mises en demeure.
}
attest-months-awaited = Déclarations attendues : { $months }.
attest-proofs-awaited = Pièces attendues pour { $hours } : { $months }.
attest-statement-empty = Aucune heure n’est déclarée ni attendue pour cette période.
attest-gap-hours = { $post } : { $hours } sans pièce ({ $months }).
attest-gap-hire = { $post } : rien ne prouve l’embauche.
attest-gap-criteria = { $post } : aucune pièce n’établit l’éligibilité au premier jour.
attest-gaps-none = Rien ne manque.

## Fichiers, refus

document-kind-attestation = Attestation
document-kind-interim = Bilan intermédiaire
document-kind-final = Bilan final
document-kind-statement = Relevé d’heures
document-kind-control = Dossier de contrôle
document-file-attestation = Attestation - { $title } - v{ $version }
document-file-interim = Bilan intermédiaire - { $title } - v{ $version }
document-file-final = Bilan final - { $title } - v{ $version }
document-file-statement = Relevé d’heures - { $title } - { $months } - v{ $version }
document-file-control = Dossier de contrôle - { $title } - v{ $version }
error-attest-kind = Choisissez l’attestation, un bilan, le relevé ou le dossier de contrôle.
error-attest-lot = Choisissez le lot.
error-attest-company = Choisissez l’entreprise.
error-attest-months = Choisissez les mois.
error-attest-long = { $most } mois au plus.
error-attest-about = Choisissez une personne, un lot ou un acheteur.

## Les écrire

papiers-title = Écrire un document
papiers-state = { $done } validées pour { $due } dues
papiers-kind = Document
papiers-what-attestation = Une page : ce qui est validé de ce qui est dû. Aucun nom.
papiers-what-interim = Où en est le lot, ce qui reste à faire pour tenir. Aucun nom.
papiers-what-final = Ce qui était dû, ce qui a été fait, ce que deviennent les personnes. Aucun nom.
papiers-what-statement = Les heures d’une entreprise, mois par mois, et pourquoi certaines ne comptent pas. Jamais un critère.
papiers-what-control = Critères, pièces, validité à l’embauche, heures et ce qui manque : pour un contrôle, à remettre en main propre.
papiers-names = Noms des personnes
papiers-names-none = Aucun : le poste et le premier jour
papiers-names-initials = Initiales
papiers-names-full = Noms entiers
papiers-names-warning = À ne choisir que si le destinataire a le droit de les connaître et en a besoin.
papiers-sensitive = Nommer les critères de santé, de justice et d’origine
papiers-sensitive-hint = Sans cela, ils sont comptés et non nommés.
papiers-buyer = Tous les lots de l’acheteur : { $name }
papiers-no-company = Aucune entreprise sur ce lot.
papiers-read = Lire
papiers-reading = Composition…
papiers-write = Écrire…
papiers-preview = Texte du document
papiers-produced = Documents écrits
papiers-produced-none = Aucun document écrit pour ce lot. Chacun est daté, numéroté et jamais remplacé.
papiers-failed = Les documents n’ont pas pu être lus
papiers-loading = Lecture des documents…
papiers-control = Dossier de contrôle
