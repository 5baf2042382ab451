### Les chiffres du bilan annuel : leur nom, leur définition, les parts qui les composent.

impact-unsaid = Non renseigné
impact-other = Autres (groupes réunis)

impact-hours-done = Heures réalisées
impact-hours-done-definition = Heures de l’année validées et qui comptent : personne éligible, sous contrat, lot en cours.
impact-fte = Équivalents temps plein
impact-fte-definition = Heures réalisées divisées par { $hours } par personne et par an, arrondies au centième.
impact-days = Journées de travail
impact-days-definition = Heures réalisées divisées par { $hours } par jour, arrondies à la journée.
impact-hours-to-check = Heures à vérifier
impact-hours-to-check-definition = Heures de l’année déclarées ou justifiées, pas encore validées. Elles ne s’ajoutent à aucun total.
impact-hours-committed-initial = Heures engagées à l’origine
impact-hours-committed-initial-definition = Heures écrites dans les marchés avant toute tranche, commande, avenant ou exonération.
impact-hours-exempted = Heures exonérées
impact-hours-exempted-definition = Heures auxquelles les acheteurs ont renoncé, à la fin de l’année.
impact-hours-committed = Heures engagées
impact-hours-committed-definition = Heures dues à la fin de l’année : engagement d’origine, tranches, commandes et avenants, exonérations déduites.
impact-hours-done-to-date = Heures réalisées depuis le début des lots
impact-hours-done-to-date-definition = Heures qui comptent, de l’année et des années précédentes, sur les lots du bilan.
impact-completion-rate = Taux de réalisation
impact-completion-rate-definition = Heures réalisées depuis le début des lots, rapportées aux heures engagées.
impact-hours-missing = Heures restant à faire
impact-hours-missing-definition = Somme, lot par lot, des heures engagées et pas encore réalisées. L’avance d’un lot ne comble pas le retard d’un autre.
impact-hours-surplus = Heures au-delà de l’engagement
impact-hours-surplus-definition = Somme, lot par lot, des heures réalisées en plus des heures engagées.
impact-hours-per-participant = Heures par participant
impact-hours-per-participant-definition = Heures réalisées divisées par le nombre de participants.
impact-hours-per-contract = Heures par contrat de travail
impact-hours-per-contract-definition = Heures réalisées divisées par le nombre de contrats de travail.

impact-contracts = Marchés
impact-contracts-definition = Marchés qui ont au moins un lot dans le bilan. Chacun compte une fois.
impact-lots = Lots
impact-lots-definition = Lots avec clause qui ont dû ou apporté des heures dans l’année.
impact-operations = Opérations
impact-operations-definition = Opérations auxquelles ces marchés appartiennent. Chacune compte une fois.
impact-buyers = Donneurs d’ordre
impact-buyers-definition = Donneurs d’ordre de ces marchés. Chacun compte une fois.
impact-companies = Entreprises titulaires ou associées
impact-companies-definition = Titulaires, cotraitants, sous-traitants et structures inscrits sur ces lots. Chacun compte une fois.
impact-employers = Employeurs
impact-employers-definition = Employeurs d’au moins un participant. Chacun compte une fois.
impact-claused-amount = Montant des lots clausés
impact-claused-amount-definition = Somme des montants hors taxes des lots du bilan dont le montant est connu.

impact-participants = Participants
impact-participants-definition = Personnes qui ont au moins une heure réalisée dans l’année. Chacune compte une fois, quel que soit le nombre de ses contrats.
impact-work-contracts = Contrats de travail
impact-work-contracts-definition = Contrats de travail qui portent au moins une heure réalisée dans l’année.
impact-new-participants = Nouveaux participants
impact-new-participants-definition = Participants dont la première heure réalisée est de l’année. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-women = Femmes
impact-women-definition = Participantes. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-women-share = Part des femmes
impact-women-share-definition = Participantes rapportées à l’ensemble des participants. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-under-26 = Moins de 26 ans
impact-under-26-definition = Participants de moins de 26 ans au 31 décembre. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-from-50 = 50 ans et plus
impact-from-50-definition = Participants de 50 ans et plus au 31 décembre. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-qpv = Habitants d’un quartier prioritaire
impact-qpv-definition = Participants dont la résidence en quartier prioritaire est établie. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-qpv-share = Part des habitants d’un quartier prioritaire
impact-qpv-share-definition = Habitants d’un quartier prioritaire rapportés à l’ensemble des participants. Non communiqué si un groupe compte moins de { $threshold } personnes.

impact-exits = Fins de contrat de travail
impact-exits-definition = Contrats de travail terminés dans l’année.
impact-exits-known = Situations connues à la sortie
impact-exits-known-definition = Fins de contrat dont la suite est connue. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-exits-known-share = Part des situations connues
impact-exits-known-share-definition = Situations connues rapportées aux fins de contrat. Non communiqué sous { $threshold } fins de contrat.
impact-exits-employed = Sorties en emploi
impact-exits-employed-definition = CDI, CDD, création d’activité ou intérim à la sortie. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-exits-dynamic = Sorties en emploi ou en formation
impact-exits-dynamic-definition = Sorties en emploi et entrées en formation qualifiante. Non communiqué si un groupe compte moins de { $threshold } personnes.
impact-employed-share = Part en emploi
impact-employed-share-definition = Sorties en emploi rapportées aux situations connues. Non communiqué sous { $threshold } situations connues.
impact-dynamic-share = Part en emploi ou en formation
impact-dynamic-share-definition = Sorties en emploi ou en formation rapportées aux situations connues. Non communiqué sous { $threshold } situations connues.
impact-employed-share-low = Part en emploi, au moins
impact-employed-share-low-definition = Sorties en emploi rapportées à toutes les fins de contrat, comme si aucune situation inconnue n’était un emploi. Non communiqué sous { $threshold } fins de contrat.
impact-employed-share-high = Part en emploi, au plus
impact-employed-share-high-definition = Même calcul, comme si toutes les situations inconnues étaient des emplois. Non communiqué sous { $threshold } fins de contrat.

impact-hours-by-month = Heures par mois
impact-hours-by-quarter = Heures par trimestre
impact-hours-by-modality = Heures par modalité
impact-hours-by-sector = Heures par secteur
impact-hours-by-trade = Heures par corps d’état
impact-hours-by-buyer = Heures par donneur d’ordre
impact-hours-by-lot = Heures par lot
impact-people-by-criterion = Publics
impact-people-by-sex = Femmes et hommes
impact-people-by-age = Âge au 31 décembre
impact-people-by-level = Niveau de qualification
impact-people-by-qpv = Quartiers prioritaires
impact-people-by-arrival = Nouveaux participants
impact-people-by-prescriber = Prescripteurs
impact-people-by-commune = Communes de résidence
impact-exits-by-outcome = Situation à la sortie

impact-quarter-1 = 1er trimestre
impact-quarter-2 = 2e trimestre
impact-quarter-3 = 3e trimestre
impact-quarter-4 = 4e trimestre

impact-modality-direct = Embauche directe, CDD et CDI
impact-modality-work-study = Alternance
impact-modality-temporary = Intérim d’insertion (ETTI)
impact-modality-geiq = GEIQ
impact-modality-ai = Association intermédiaire
impact-modality-subcontract = Sous-traitance à une structure (EI, ACI, EA, ESAT)

impact-sex-f = Femmes
impact-sex-m = Hommes
impact-sex-x = Autre
impact-age-under-26 = Moins de 26 ans
impact-age-26-49 = De 26 à 49 ans
impact-age-50-up = 50 ans et plus
impact-level-below3 = Sans diplôme (infra 3)
impact-level-3 = Niveau 3 (CAP, BEP)
impact-level-4 = Niveau 4 (baccalauréat)
impact-level-5 = Niveau 5 (bac + 2)
impact-level-6 = Niveau 6 et plus
impact-qpv-yes = En quartier prioritaire
impact-qpv-no = Hors quartier prioritaire
impact-qpv-unchecked = Pas encore vérifié
impact-arrival-new = Première heure dans l’année
impact-arrival-continuing = Déjà en parcours

impact-outcome-durable = CDI, CDD de 6 mois et plus
impact-outcome-transition = CDD de moins de 6 mois, intérim
impact-outcome-training = Formation qualifiante
impact-outcome-none = Sans solution
impact-outcome-unknown = Situation inconnue
fairness-all = Toutes les personnes suivies
fairness-by-sex = Femmes et hommes
fairness-by-age = Âge
fairness-by-criterion = Critère principal
fairness-by-qpv = Quartier prioritaire
fairness-age-26-40 = De 26 à 40 ans
fairness-age-41-50 = De 41 à 50 ans
fairness-age-51-up = 51 ans et plus
fairness-close = { $rate }, { $all } pour l’ensemble : un écart que le hasard suffit à expliquer sur { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}.
fairness-above = { $rate }, { $all } pour l’ensemble : plus souvent que le hasard ne l’explique sur { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}.
fairness-below = { $rate }, { $all } pour l’ensemble : moins souvent que le hasard ne l’explique sur { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}. À regarder ensemble.

impact-sites = Lieux
impact-sites-definition = Lieux des marchés (écoles, résidences, chantiers) où au moins une heure de l’année compte. Chacun compte une fois.
impact-hours-by-site = Heures par lieu
impact-no-site = Sans lieu noté
