### Suivi de l’exécution : ce qui compte, ce qu’il faut pour tenir, ce qui attend.
### Heures, dates, mois et taux arrivent déjà écrits, avec leur unité.

## Décompte d’une ligne d’heures

count-full = Comptées : validées, sous contrat, éligible, dans les dates du lot.
count-declared = À vérifier : déclarées, sans pièce pour l’instant.
count-evidenced = À vérifier : la pièce est là, la validation manque.
count-rejected = Rejetées.
count-negative = Une ligne négative ne compte pas : corriger la ligne d’origine.
count-before-contract = Avant le début du contrat, le { $date }.
count-after-contract = Après la fin du contrat, le { $date }.
count-before-lot = Avant le début du lot, le { $date }.
count-after-lot = Après la fin du lot, le { $date }.
count-before-eligibility = Avant le début de l’éligibilité, le { $date }.
count-after-eligibility = Après la fin de l’éligibilité, le { $date }.
count-never-eligible = L’éligibilité de la personne n’est pas établie.
count-part-month = { $days ->
    [one] { $days } jour couvert ce mois-ci, soit { $most } au plus.
   *[other] { $days } jours couverts ce mois-ci, soit { $most } au plus.
}
count-part-month-over = { $days ->
    [one] { $days } jour couvert ce mois-ci, soit { $most } au plus : { $rest } ne comptent pas.
   *[other] { $days } jours couverts ce mois-ci, soit { $most } au plus : { $rest } ne comptent pas.
}
count-month-refused = { $hours } dans le mois, tous lots réunis : au-dessus de { $limit }, refusé. Plafond légal : { $weekly } par semaine ({ $source }).
count-month-warned = { $hours } dans le mois, tous lots réunis : au-dessus de { $limit }, à vérifier. Plafond légal : { $weekly } par semaine ({ $source }).
count-left-training = Formation non comptée : { $hours }.
count-left-leave = Congés payés non comptés : { $hours }.
count-left-overtime = Heures supplémentaires non comptées : { $hours }.
count-over-payslip = { $allocated } réparties pour { $payslip } sur le bulletin : { $over } de trop.

## Pour tenir

hold-nothing-due = Aucune heure n’est due sur ce lot.
hold-reached = L’engagement est tenu : { $done } pour { $due }, soit { $surplus } au-delà.
hold-closed = Lot terminé : il manque { $missing } sur { $due }.
hold-to-check = { $hours } à vérifier ne sont pas comptées.
hold-first-declaration = Première déclaration, celle de { $month }, attendue le { $date } au plus tard.
hold-silent = Aucune heure validée au { $date }, alors qu’un quart du lot est passé.
hold-per-month = Il faut { $hours } par mois jusqu’en { $month }.
hold-last-month = Le dernier mois validé, { $month }, en a donné { $hours }.
hold-contracts-ending = { $ending ->
    [one] { $ending } contrat sur { $total } finit avant le { $date }.
   *[other] { $ending } contrats sur { $total } finissent avant le { $date }.
}
hold-on-track = Les contrats signés suffisent : { $forecast } prévues pour { $due }.
hold-band-observed = Fourchette : entre { $low } et { $high } à la fin. Sur { $months ->
    [one] { $months } mois déclaré
   *[other] les { $months } derniers mois déclarés
}, la plupart ont donné entre { $low_share } et { $high_share } des heures que les contrats annonçaient.
hold-band-default = Fourchette : entre { $low } et { $high } à la fin, en gardant entre { $low_share } et { $high_share } des heures annoncées par les contrats. C’est l’hypothèse des règles : { $months ->
    [0] aucun mois déclaré
    [one] { $months } mois déclaré
   *[other] { $months } mois déclarés
} ne suffit pas pour observer le rythme du lot.
hold-posts = { $posts ->
    [one] { $posts } poste de plus dès le { $date } comble l’écart de { $missing } : { $posts } × { $months } mois × { $hours } = { $gain }.
   *[other] { $posts } postes de plus dès le { $date } comblent l’écart de { $missing } : { $posts } × { $months } mois × { $hours } = { $gain }.
}
hold-post-observed = { $hours } par mois : moyenne d’un poste observée sur ce lot.
hold-post-default = { $hours } par mois et par poste : hypothèse des réglages, le lot est trop récent pour une moyenne.
hold-no-return = { $posts ->
    [one] Après le { $date }, même { $posts } poste de plus ({ $hours } par mois) ne suffit plus.
   *[other] Après le { $date }, même { $posts } postes de plus ({ $hours } par mois) ne suffisent plus.
}
hold-no-return-passed = { $posts ->
    [one] Depuis le { $date }, même { $posts } poste de plus ({ $hours } par mois) ne suffit plus.
   *[other] Depuis le { $date }, même { $posts } postes de plus ({ $hours } par mois) ne suffisent plus.
}

## À traiter

alert-lot-late = { $lot } : il manquera { $missing } au { $date }
alert-lot-late-detail = Prévision { $forecast } sur { $due }
alert-lot-late-detail-until = Prévision { $forecast } sur { $due } · point de non-retour le { $date }
alert-lot-late-detail-passed = Prévision { $forecast } sur { $due } · point de non-retour passé depuis le { $date }
alert-declaration = { $company } n’a pas déclaré { $month }
alert-declaration-several = { $company } n’a rien déclaré pour { $count } mois, depuis { $month }
alert-declaration-awaited = { $company } : déclaration de { $month } attendue
alert-declaration-detail = { $lot } · aucune relance envoyée
alert-form = { $company } n’a pas renvoyé le formulaire { $about }
alert-behind = { $company } : { $lot } est trop en retard sur son engagement
alert-silent = { $lot } : plus de nouvelles
alert-silent-detail = Ni échange noté ni heures reçues depuis le { $date }
alert-silent-days = { $days ->
    [one] { $days } jour de silence
   *[other] { $days } jours de silence
}
alert-ladder-first = { $lot } · aucune relance notée · { $step } à partir du { $on }
alert-ladder-next = { $lot } · { $done } le { $date } · { $step } à partir du { $on }
alert-ladder-answer = { $lot } · dernière étape le { $date } · réponse attendue jusqu’au { $until }
alert-ladder-ended = { $lot } · dernière étape le { $date }, sans réponse au { $until } · l’acheteur peut décider d’une pénalité
alert-to-check = { $lines ->
    [one] { $lot } : { $lines } ligne d’heures à vérifier
   *[other] { $lot } : { $lines } lignes d’heures à vérifier
}
alert-to-check-detail = À partir de { $month } · la plus ancienne attend depuis le { $date }
alert-proof = { $person } : une pièce justificative expire le { $date }
alert-proof-detail = { $criterion }
alert-eligibility = { $person } : fin d’éligibilité le { $date }
alert-eligibility-detail = Ses heures ne compteront plus ensuite · { $hours } déjà validées
alert-pass = { $person } : fin du PASS IAE le { $date }
alert-pass-detail = Plus d’emploi dans une structure de l’IAE ensuite · prolongation ou sortie à préparer
alert-contract = { $person } : fin de contrat le { $date }
alert-contract-detail = { $lot } · reste { $left } à faire, dont { $missing } sans contrat signé
alert-calibration = { $contract } : l’acheteur attend les heures
alert-calibration-detail = Publication le { $date } · { $calibrated } lots calibrés sur { $lots }
alert-lot-ending = { $lot } : fin du lot le { $date }
alert-lot-ending-detail = { $done } validées sur { $due } · il manquera { $missing } · bilan et attestation à préparer
alert-no-date = sans date
alert-today = aujourd’hui
alert-days-left = { $days ->
    [one] { $days } jour pour agir ({ $date })
   *[other] { $days } jours pour agir ({ $date })
}
alert-days-late = { $days ->
    [one] { $days } jour de retard ({ $date })
   *[other] { $days } jours de retard ({ $date })
}
alert-hours-waiting = { $hours } en attente

alert-verb-propose = { $posts ->
    [0] Proposer des personnes
    [one] Proposer { $posts } personne
   *[other] Proposer { $posts } personnes
}
alert-verb-remind = Relancer
alert-verb-mail = Écrire
alert-verb-call = Appeler
alert-verb-letter = Préparer le courrier
alert-verb-formal-notice = Préparer la mise en demeure
alert-verb-open-lot = Voir le lot
alert-verb-check = Vérifier
alert-verb-ask-proof = Demander la pièce
alert-verb-open-person = Voir la fiche
alert-verb-next-post = Préparer la suite
alert-verb-calibrate = Produire la clause
alert-verb-prepare-end = Préparer la fin

## Pénalités : le calcul, étape par étape, pour l’acheteur qui décide

penalty-missing = { $due } dues − { $done } validées − { $exempted } exonérées = { $missing } manquantes.
penalty-per-hour = { $missing } × { $price } par heure non réalisée = { $amount }.
penalty-smic = { $missing } × { $multiple } fois le SMIC horaire de { $base } = { $amount }.
penalty-phss = { $missing } × { $multiple } fois le plafond horaire de la sécurité sociale de { $base } = { $amount }.
penalty-no-hour-rule = Le marché n’a pas de pénalité pour les heures non réalisées.
penalty-delay = { $days ->
    [one] { $days } jour de retard × { $per_day } = { $amount }.
   *[other] { $days } jours de retard × { $per_day } = { $amount }.
}
penalty-capped = La somme de { $sum } dépasse le plafond du marché : elle est ramenée à { $cap }.
penalty-under-cap = La somme de { $sum } reste sous le plafond du marché de { $cap }.
penalty-total = Pénalité possible : { $amount }. L’acheteur décide de l’appliquer, de la réduire ou d’y renoncer.
