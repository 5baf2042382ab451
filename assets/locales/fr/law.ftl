### Règles et droit : la condition sociale, les seuils, le SPASER, la procédure, les marchés réservés, l’outre-mer. Les montants et les dates arrivent écrits.

law-reason-required = Condition d’exécution sociale obligatoire (art. { $article }) : la valeur estimée de { $value } atteint le seuil européen de { $threshold } et le dépasse de { $gap }.
law-reason-below-threshold = Condition sociale non obligatoire (art. { $article }) : la valeur estimée de { $value } reste sous le seuil européen de { $threshold }, de { $gap }. Elle reste possible.
law-reason-before-duty = Consultation lancée le { $launch } : l’obligation de l’art. { $article } vaut pour les consultations lancées à partir du { $from }. Une condition sociale reste possible.
law-reason-duty-ended = La règle connue (art. { $article }) s’arrête au { $until } : à vérifier.
law-reason-no-duty = Aucune obligation n’est connue pour ce type de contrat : à vérifier.
law-reason-defence = Les marchés de défense ou de sécurité sont hors du champ de l’obligation.
law-reason-threshold-outdated = Aucun seuil n’est connu après le { $until } : le dernier seuil connu est repris, à vérifier.
law-reason-threshold-unknown = Aucun seuil n’est connu avant le { $from }.
law-reason-threshold-none = Aucun seuil n’est connu pour ce contrat : à vérifier.
law-reason-threshold-unchecked = Seuil non vérifié dans le texte : { $article }.
law-reason-duty-unchecked = Article non vérifié dans le code : { $article }.
law-reason-derogations = L’acheteur peut s’en écarter, avec une justification écrite. Cas ouverts à ce contrat : { $count }.
law-reason-derogations-unchecked = La rédaction de ces cas est à vérifier sur Légifrance.
law-reason-duration-unknown = Durée inconnue : un cas vaut pour les travaux de moins de { $months } mois.
law-reason-spaser-required = SPASER obligatoire ({ $article }) : { $purchases } d’achats par an, pour un seuil de { $threshold }.
law-reason-spaser-not-required = SPASER non obligatoire ({ $article }) : { $purchases } d’achats par an ne dépassent pas { $threshold }.
law-reason-spaser-unknown = Aucune règle sur le SPASER n’est connue à cette date pour cet acheteur.
law-reason-spaser-unchecked = Règle du SPASER non vérifiée : { $article }.
law-reason-dispensed = Dispense de publicité et de mise en concurrence ({ $article }) : { $value } est inférieur à { $threshold }.
law-reason-dispensed-unchecked = Dispense de publicité et de mise en concurrence possible ({ $article }, non vérifié) : { $value } est inférieur à { $threshold }.

law-derogation-immediate-solution = Le besoin peut être satisfait par une solution immédiatement disponible.
law-derogation-no-link = La prise en compte n’est pas susceptible de présenter un lien suffisant avec l’objet du contrat.
law-derogation-competition-or-difficulty = La prise en compte est de nature à restreindre la concurrence ou à rendre l’exécution techniquement ou économiquement difficile.
law-derogation-short-works = Travaux d’une durée inférieure à { $months } mois.

law-buyer-state = État et établissements publics de l’État
law-buyer-local = Collectivité, hôpital, autre pouvoir adjudicateur
law-buyer-utility = Entité adjudicatrice

law-error-negative = Un montant négatif ne convient pas.
law-error-too-large = Ce montant dépasse ce qu’un marché peut contenir.
law-error-zero = Un montant est attendu ici, pas zéro.
law-error-yes-no = Répondez par true ou false.
law-error-too-long = Cette durée dépasse ce qu’un marché peut avoir.
law-error-fraction = Une fraction est attendue ici : 0.5 pour la moitié.
law-error-reservation = Choisissez parmi disability, integration, prison, ess.
law-error-hours = Ce nombre d’heures ne convient pas.
law-error-object = Choisissez parmi ordinary, cleaning, integration.
law-error-obstacle = Choisissez parmi urgent, technical, restricted_site.

## Dispenses et petits lots

law-reason-not-dispensed = Pas de dispense de publicité et de mise en concurrence ({ $article }) : { $value } n’est pas inférieur à { $threshold }.
law-reason-innovative = Achat innovant : dispense de publicité et de mise en concurrence ({ $article }), { $value } est inférieur à { $threshold }.
law-reason-innovative-unchecked = Achat innovant : dispense de publicité et de mise en concurrence possible ({ $article }, non vérifié), { $value } est inférieur à { $threshold }.
law-reason-innovative-above = Achat innovant : pas de dispense ({ $article }), { $value } n’est pas inférieur à { $threshold }.
law-small-lots-unknown = Aucune règle sur les petits lots n’est connue pour ce contrat à cette date.
law-small-lots-not-needed = La valeur de { $value } reste sous le seuil européen de { $threshold } : l’exception des petits lots n’est pas utile.
law-small-lots-none = Aucun lot n’est inférieur à { $amount } ({ $article }) : l’exception des petits lots ne s’applique pas.
law-small-lots-all = { $count ->
    [one] Petits lots ({ $article }) : un lot inférieur à { $amount }, soit { $cumulated } pour { $ceiling } permis ({ $share } de l’ensemble). Il peut suivre une procédure adaptée.
   *[other] Petits lots ({ $article }) : { $count } lots inférieurs à { $amount }, ensemble { $cumulated } pour { $ceiling } permis ({ $share } de l’ensemble). Ils peuvent tous suivre une procédure adaptée.
}
law-small-lots-some = Petits lots ({ $article }) : { $count } lots inférieurs à { $amount } totalisent { $cumulated }, plus que { $ceiling } ({ $share } de l’ensemble). En commençant par les plus petits, la procédure adaptée est ouverte à { $exempted } d’entre eux.
law-small-lots-total = Les lots totalisent { $total }, la valeur estimée est de { $value } : la part est comptée sur les lots donnés.
law-small-lots-duty = Cette exception porte sur la procédure. Ce qu’elle change à la condition sociale est à vérifier.
law-small-lots-unchecked = Règle des petits lots non vérifiée : { $article }.

## Politique de l’acheteur

law-policy-beyond-law = La politique de l’acheteur demande une clause à partir de { $threshold } : { $value } y est, même si la loi ne l’impose pas.
law-policy-with-law = La politique de l’acheteur demande une clause à partir de { $threshold }, et la loi impose une condition sociale.
law-policy-not-asked = La politique de l’acheteur ne demande une clause qu’à partir de { $threshold }.
law-policy-law-alone = La politique de l’acheteur ne demande une clause qu’à partir de { $threshold }, mais la loi impose une condition sociale.

## Dérogations

law-derogation-fault-not-required = Rien n’est imposé à ce contrat : il n’y a pas de dérogation à motiver.
law-derogation-fault-unknown = Choisissez un des cas prévus par l’article.
law-derogation-fault-not-open = Ce cas n’est pas ouvert à ce contrat.
law-derogation-fault-reason = Écrivez le motif en une phrase, { $least } caractères au moins.
law-derogation-fault-nobody = Indiquez qui a décidé.
law-derogation-accepted = Condition sociale obligatoire, écartée par l’acheteur pour le motif suivant : { $reason }
law-derogation-needless = Aucune dérogation n’est nécessaire : rien n’est imposé à ce contrat.

## Marchés réservés

law-reservation-kind-disability = EA, EATT et ESAT
law-reservation-kind-integration = structures d’insertion (SIAE)
law-reservation-kind-prison = opérateurs en établissement pénitentiaire
law-reservation-kind-ess = entreprises de l’économie sociale et solidaire
law-reservation-allowed = Réservation possible.
law-reservation-on-condition = Réservation possible sous condition.
law-reservation-forbidden = Réservation impossible.
law-reservation-nobody = Choisissez à qui le contrat serait réservé.
law-reservation-ground = { $kind } : réservation prévue ({ $article }).
law-reservation-ground-share = { $kind } : réservation prévue ({ $article }), à des structures qui emploient au moins { $share } de travailleurs concernés.
law-reservation-unchecked = Texte non vérifié : { $article }.
law-reservation-upcoming = { $kind } : le texte ({ $article }) ne vaut qu’à partir du { $from }.
law-reservation-ended = { $kind } : la règle connue ({ $article }) s’arrête au { $until }, à vérifier.
law-reservation-unknown = { $kind } : aucune règle n’est connue, à vérifier.
law-reservation-other-contracts = { $kind } : le texte ({ $article }) ne vise pas ce contrat ({ $contract }).
law-reservation-buyer = { $kind } : ouvert aux seuls pouvoirs adjudicateurs, aussi quand ils agissent comme entité adjudicatrice.
law-reservation-share-low = { $kind } : une proportion de { $share } ne suffit pas, il en faut au moins { $least }.
law-reservation-too-long = { $kind } : { $months } mois dépassent la durée permise de { $most } mois.
law-reservation-duration-unknown = { $kind } : la durée ne peut dépasser { $most } mois, elle n’est pas connue ici.
law-reservation-holder = { $kind } : le titulaire ne pourra pas recevoir un autre marché au même titre pendant { $months } mois.
law-reservation-holder-waits = { $kind } : le titulaire sortant ne peut pas recevoir ce marché avant le { $from }.
law-reservation-together = { $kind } et { $other } : réservation commune permise ({ $article }).
law-reservation-together-both = { $kind } et { $other } : ensemble seulement si les structures remplissent aussi les conditions du travail en établissement pénitentiaire ({ $article }).
law-reservation-not-together = { $kind } et { $other } : réservation commune interdite ({ $article }).
law-reservation-together-unknown = { $kind } et { $other } : aucune règle connue sur leur réservation commune, à vérifier.

## Jeunes d’outre-mer

law-overseas-elsewhere = La règle sur les jeunes d’outre-mer ne vise pas ce territoire ({ $place }).
law-overseas-other-contract = La règle sur les jeunes d’outre-mer ne vise pas ce contrat dans ce territoire ({ $place }).
law-overseas-possible = L’acheteur peut réserver { $share } des heures aux moins de { $age } ans domiciliés sur place ({ $article }) : leur chômage est de { $ratio } fois le chômage national, pour un seuil de { $least }.
law-overseas-below = L’acheteur ne peut pas réserver d’heures aux moins de { $age } ans domiciliés sur place ({ $article }) : leur chômage est de { $ratio } fois le chômage national, il en faut { $least }.
law-overseas-unknown = L’acheteur peut réserver { $share } des heures aux moins de { $age } ans domiciliés sur place ({ $article }) si leur chômage atteint { $least } fois le chômage national de leur âge : donnez ces taux.
law-overseas-unchecked = Texte non vérifié : { $article }.
