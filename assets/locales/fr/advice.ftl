### Avis sur le dispositif : clause, critère, réservation, marché d’insertion, aucun. Les valeurs arrivent avec leur unité.

advice-device-integration-service = Marché d’insertion
advice-device-full-reservation = Marché réservé en entier
advice-device-reserved-lot = Lot réservé
advice-device-clause-and-criterion = Clause d’exécution et critère d’attribution
advice-device-clause = Clause d’exécution
advice-device-criterion = Critère d’attribution
advice-device-none = Aucun dispositif

advice-reason-hours = { $hours } d’insertion, au moins les { $least } qui font une clause réalisable.
advice-reason-few-hours = { $hours } d’insertion, moins que les { $least } qui font une clause réalisable.
advice-reason-no-hours = Les heures d’insertion ne sont pas encore calibrées.
advice-reason-clause = { $count } structures peuvent répondre : assez pour une clause, pas pour un lot réservé (plus de { $lot }).
advice-reason-no-structure = { $count ->
    [0] Aucune structure ne peut répondre : le potentiel inclusif ne conseille aucun dispositif.
    [one] Une seule structure peut répondre : le potentiel inclusif ne conseille aucun dispositif.
   *[other] { $count } structures peuvent répondre : le potentiel inclusif ne conseille aucun dispositif.
}
advice-reason-short = Durée de { $months } mois, moins que { $least } mois.
advice-reason-careful = Durée de { $months } mois, moins que { $least } mois : à suivre de près.
advice-reason-little-labour = Part de la main-d’œuvre de { $share }, moins que { $least }.
advice-reason-supplies = Fournitures simples : pas de main-d’œuvre à mobiliser.
advice-reason-urgent = Travail urgent : pas le temps de mobiliser des personnes.
advice-reason-technical = Travail très technique : peu de postes accessibles.
advice-reason-restricted-site = Site à habilitation : accès difficile pour les personnes.
advice-reason-required = La loi impose une condition sociale ou d’emploi ; ce n’est pas forcément une clause d’heures.
advice-reason-large = Assez grand pour comparer les offres d’insertion : au moins { $hours } et { $months } mois.
advice-reason-not-large = Un critère s’ajoute à la clause à partir de { $hours } et de { $months } mois.
advice-reason-criterion = Un critère seul n’engage que ce que l’offre retenue promet.
advice-reason-whole = { $count } structures peuvent répondre (plus de { $reserve }) et le montant fait { $dependency } de leur chiffre d’affaires moyen, moins que { $most }.
advice-reason-lot-or-whole = { $count } structures peuvent répondre : un lot réservé reste possible si tout n’est pas réservé.
advice-reason-lot = { $count } structures peuvent répondre, plus de { $lot }.
advice-reason-too-few-lot = { $count ->
    [0] Aucune structure ne peut répondre ; un lot réservé en demande plus de { $lot }.
    [one] Une structure peut répondre ; un lot réservé en demande plus de { $lot }.
   *[other] { $count } structures peuvent répondre ; un lot réservé en demande plus de { $lot }.
}
advice-reason-too-few-whole = { $count ->
    [0] Aucune structure ne peut répondre ; une réservation entière en demande plus de { $reserve }.
    [one] Une structure peut répondre ; une réservation entière en demande plus de { $reserve }.
   *[other] { $count } structures peuvent répondre ; une réservation entière en demande plus de { $reserve }.
}
advice-reason-too-heavy = Le montant fait { $dependency } du chiffre d’affaires moyen des structures : { $most } ou plus, trop pour une réservation entière.
advice-reason-turnover-unknown = { $count } structures peuvent répondre ; leur chiffre d’affaires moyen manque pour savoir si tout peut être réservé.
advice-reason-structures-unknown = Le nombre de structures qui peuvent répondre n’est pas connu.
advice-reason-no-lot = Le code réserve la concession entière, pas un lot.
advice-reason-reservation-duty = La loi impose une condition sociale : si la réservation y suffit est à vérifier.
advice-reason-integration = L’objet est l’insertion elle-même.
advice-reason-integration-services-only = Un marché d’insertion est un marché de services.
advice-reason-other-object = L’objet du marché n’est pas l’insertion.
advice-reason-none = Rien de ce qui est connu ne plaide pour un dispositif.
advice-reason-none-required = La loi impose une condition sociale : à défaut, un motif écrit parmi les cas prévus.
advice-reason-none-derogated = L’acheteur s’écarte de la condition sociale pour un motif écrit.
advice-reason-not-none = Un dispositif au moins est possible.

advice-missing-hours = Calibrer les heures d’insertion.
advice-missing-duration = Donner la durée.
advice-missing-structures = Compter les structures du secteur et du périmètre qui peuvent répondre.
advice-missing-turnover = Donner le chiffre d’affaires moyen de ces structures.
