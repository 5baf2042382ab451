### Règles et droit : la condition sociale, les seuils, le SPASER. Les montants et les dates arrivent écrits.

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
law-derogation-no-link = La considération sociale n’a pas de lien suffisant avec l’objet du contrat.
law-derogation-competition-or-difficulty = La condition restreindrait la concurrence, ou rendrait l’exécution techniquement ou économiquement difficile.
law-derogation-short-works = Travaux d’une durée inférieure à { $months } mois.

law-buyer-state = État et établissements publics de l’État
law-buyer-local = Collectivité, hôpital, autre pouvoir adjudicateur
law-buyer-utility = Entité adjudicatrice

law-error-negative = Un montant négatif ne convient pas.
law-error-too-large = Ce montant dépasse ce qu’un marché peut contenir.
