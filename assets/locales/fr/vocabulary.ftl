### Les mots des listes : natures, états, rôles, tels qu’ils se lisent partout.

## Marchés et lots

contract-kind-works = Travaux
contract-kind-supplies = Fournitures
contract-kind-services = Services
contract-kind-concession = Concession
contract-kind-social-services = Services sociaux et autres services spécifiques
contract-status-study = à l’étude
contract-status-calibrated = calibré
contract-status-published = publié
contract-status-notified = notifié
contract-status-running = en cours
contract-status-closed = terminé
contract-status-no-clause = sans clause
lot-status-study = à l’étude
lot-status-running = en cours
lot-status-closed = terminé
lot-status-no-clause = sans clause
buyer-kind-state = État et établissements publics de l’État
buyer-kind-local = Collectivité, hôpital, autre pouvoir adjudicateur
buyer-kind-utility = Entité adjudicatrice
commitment-kind-initial = Engagement d’origine
commitment-kind-tranche = Tranche affermie
commitment-kind-order = Bon de commande
commitment-kind-renewal = Reconduction
commitment-kind-amendment = Avenant
commitment-kind-exemption = Exonération

## Organisations et échanges

organisation-kind-buyer = Acheteur
organisation-kind-company = Entreprise
organisation-kind-siae = Structure d’insertion
party-role-lead = titulaire ou mandataire
party-role-co-holder = cotraitant
party-role-subcontractor = sous-traitant
party-role-employer = employeur de mise à disposition
contact-kind-note = Note
contact-kind-call = Appel
contact-kind-mail = Message
contact-kind-letter = Courrier
contact-kind-formal-notice = Mise en demeure
contact-kind-reminder = Relance
contact-kind-meeting = Rendez-vous
contact-kind-hours = Heures reçues

## Personnes

sex-unsaid = non renseigné
sex-f = Femme
sex-m = Homme
sex-x = Autre
qpv-unchecked = pas encore vérifié
qpv-yes = en quartier prioritaire
qpv-no = hors quartier prioritaire
level-unsaid = non renseigné
level-below3 = sans diplôme (infra 3)
level-3 = niveau 3 (CAP, BEP)
level-4 = niveau 4 (baccalauréat)
level-5 = niveau 5 (bac + 2)
level-6 = niveau 6 et plus
person-status-active = en parcours
person-status-left = sortie
prescriber-FT = France Travail
prescriber-ML = Mission locale
prescriber-CAP_EMPLOI = Cap emploi
prescriber-PLIE = PLIE
prescriber-DEPT = Département
prescriber-ODC = Organisme délégué du département
prescriber-CCAS = CCAS ou CIAS
prescriber-CAF = CAF
prescriber-MSA = MSA
prescriber-SPIP = SPIP
prescriber-PJJ = PJJ
prescriber-ASE = Aide sociale à l’enfance
prescriber-CADA = CADA
prescriber-CHRS = CHRS
prescriber-EPIDE = EPIDE
prescriber-E2C = École de la deuxième chance
prescriber-SIAE = Structure d’insertion
prescriber-GEIQ = GEIQ
prescriber-OTHER = Autre

## Emploi

modality-direct = Embauche directe
modality-work-study = Alternance
modality-temporary = Intérim d’insertion (ETTI)
modality-geiq = Mise à disposition par un GEIQ
modality-ai = Mise à disposition par une association intermédiaire
modality-subcontract = Sous-traitance à une structure
hour-status-declared = déclarées
hour-status-evidenced = justifiées
hour-status-validated = validées
hour-status-rejected = rejetées

## Propositions non retenues

refusal-unreachable = personne injoignable
refusal-absent = absence à l’entretien
refusal-employed = déjà en emploi
refusal-training = en formation
refusal-not-eligible = non éligible
refusal-not-mobile = trajet impossible
refusal-not-interested = poste non souhaité
refusal-skills = compétences à acquérir
refusal-barrier = frein à lever d’abord
refusal-no-hiring = l’entreprise ne recrute plus
refusal-duplicate = proposition en double
refusal-schedule = horaires
refusal-other = autre motif

door-structure = par la structure
door-criteria = par un critère
absence-training = formation
absence-leave = congés
absence-other = autre
pass-route-held = PASS IAE en cours
pass-route-employer = oui, par l’employeur
pass-route-prescriber = seulement par un prescripteur habilité
