### Éligibilité : critères, pièces, structures, et pourquoi une personne compte ou non.

## Critères

criterion-DELD = Demandeur d’emploi de longue durée (plus de 12 mois)
criterion-DETLD = Demandeur d’emploi de très longue durée (plus de 24 mois)
criterion-RSA = Allocataire du RSA, ou ayant droit
criterion-ASS = Allocataire de l’allocation de solidarité spécifique
criterion-AAH = Allocataire de l’allocation aux adultes handicapés
criterion-TH = Bénéficiaire de l’obligation d’emploi (RQTH)
criterion-INV = Titulaire d’une pension d’invalidité
criterion-ATA = Allocation pour demandeur d’asile ou allocation d’insertion
criterion-J26 = Jeune de moins de 26 ans, sans qualification ou sans emploi depuis ses études
criterion-J_ACC = Jeune accompagné (CEJ, PACEA, SMA, SMV, EPIDE, E2C, PJJ)
criterion-SEN = Personne de plus de 50 ans
criterion-QPV = Habitant d’un quartier prioritaire, en difficulté particulière
criterion-ZRR = Habitant d’une zone de revitalisation rurale
criterion-REF = Réfugié, protégé ou demandeur d’asile autorisé à travailler
criterion-PPSMJ = Personne placée sous main de justice ou sortant de détention
criterion-ASE = Sortant de l’aide sociale à l’enfance
criterion-PI = Parent isolé
criterion-HEB = Sans hébergement ou hébergé
criterion-FLE = Apprenant du français (niveau inférieur à A1)
criterion-MOB = Difficulté de mobilité
criterion-CONTRAT_AIDE = Sortant d’un contrat aidé ou d’insertion
criterion-PLIE = Participant d’un PLIE
criterion-AVIS = Avis motivé d’un prescripteur
criterion-CAP_BEP = Niveau de diplôme 3 ou inférieur (compte pour le PASS IAE, pas seul pour la clause)

## Pièces vues

proof-france-travail = Attestation ou avis de situation France Travail
proof-caf = Attestation CAF
proof-msa = Attestation MSA
proof-department = Attestation du département
proof-cdaph = Notification de la CDAPH
proof-cpam = Notification de la CPAM
proof-allowance = Attestation d’allocation
proof-identity = Pièce d’identité
proof-diploma = Diplôme ou attestation de scolarité
proof-mission-locale = Attestation de la mission locale
proof-structure = Attestation de la structure
proof-address = Justificatif de domicile
proof-district-map = Recherche du quartier par adresse
proof-residence-permit = Titre de séjour
proof-release = Billet de sortie
proof-spip = Attestation du juge ou du SPIP
proof-ase = Attestation de l’aide sociale à l’enfance
proof-domiciliation = Attestation de domiciliation
proof-sworn = Déclaration sur l’honneur
proof-fle = Évaluation de français
proof-mobility = Diagnostic de mobilité
proof-contract = Contrat de travail
proof-plie = Attestation du PLIE
proof-opinion = Avis signé du prescripteur

## Structures

structure-EI = Entreprise d’insertion
structure-ACI = Atelier ou chantier d’insertion
structure-AI = Association intermédiaire
structure-ETTI = Entreprise de travail temporaire d’insertion
structure-EITI = Entreprise d’insertion par le travail indépendant
structure-GEIQ = Groupement d’employeurs pour l’insertion et la qualification
structure-EA = Entreprise adaptée
structure-EATT = Entreprise adaptée de travail temporaire
structure-ESAT = Établissement et service d’accompagnement par le travail
structure-SEP = Production en établissement pénitentiaire
structure-RQ = Régie de quartier ou de territoire
structure-EPIDE = EPIDE
structure-E2C = École de la deuxième chance

## Pourquoi la personne compte

eligibility-by-structure = Par la structure : { $structure }.
eligibility-by-structure-until = Par la structure : { $structure }, jusqu’au { $date }.
eligibility-by-criterion = { $criterion } : pièce valable le { $date }.
eligibility-by-criterion-hire = { $criterion } : pièce valable à l’embauche, le { $date }.
eligibility-seen-late = { $criterion } : pièce vue le { $date }, après l’embauche.
eligibility-countable = Comptée { $months } mois à partir de la première embauche du { $hired }, jusqu’au { $date } compris.

## Ce qui manque

eligibility-no-criterion = Aucun critère ni aucune structure n’est indiqué.
eligibility-not-proven-at-hire = Aucune pièce valable le jour de la première embauche, le { $date }.
eligibility-months-over = Les { $months } mois qui suivent la première embauche se sont terminés le { $date }.
eligibility-missing-proof = { $criterion } : aucune pièce vue.
eligibility-missing-expired = { $criterion } : pièce à renouveler, valable jusqu’au { $date }.
eligibility-missing-later = { $criterion } : la pièce ne vaut qu’à partir du { $date }.
eligibility-missing-age = { $criterion } : la condition d’âge ({ $years } ans) n’est pas remplie.
eligibility-missing-birth = { $criterion } : la date de naissance manque.
eligibility-missing-unknown = { $criterion } : critère absent des règles ({ $code }).
eligibility-missing-iae-only = { $criterion } : ce critère sert au PASS IAE, il ne suffit pas pour la clause.
eligibility-structure-unknown = Type de structure inconnu des règles : { $structure }.
eligibility-structure-excluded = { $structure } : ses heures ne sont pas comptées au titre de la clause.
eligibility-structure-left = { $structure } : la personne l’a quittée le { $date }.
eligibility-structure-later = { $structure } : la personne y entre le { $date }.
eligibility-structure-criterion = { $structure } : aucun critère n’était établi à l’entrée.
eligibility-pass-missing = { $structure } : PASS IAE non renseigné.
eligibility-pass-ended = { $structure } : PASS IAE terminé le { $date }.
eligibility-pass-later = { $structure } : PASS IAE valable à partir du { $date }.
eligibility-pass-suspended = { $structure } : PASS IAE suspendu jusqu’au { $date } compris.
eligibility-pass-withdrawn = { $structure } : PASS IAE retiré, valable jusqu’au { $date }.
eligibility-attestation-missing = { $structure } : attestation non vue.

## État d’un critère

eligibility-state-proven = pièce vue
eligibility-state-proven-until = pièce valable jusqu’au { $date }
eligibility-state-expires-soon = expire le { $date }
eligibility-state-expired = expirée depuis le { $date }
eligibility-state-not-yet = valable à partir du { $date }
eligibility-state-no-proof = aucune pièce vue
eligibility-state-age = condition d’âge non remplie ({ $years } ans)
eligibility-state-birth = date de naissance à renseigner
eligibility-state-unknown = critère absent des règles ({ $code })
eligibility-state-over-but-opened = valait le jour de l’embauche : les heures comptent

## PASS IAE : motifs

suspension-contract-suspended = Contrat de travail suspendu plus de 15 jours
suspension-contract-broken = Contrat de travail rompu
suspension-contract-finished = Contrat de travail terminé
suspension-local-agreement = Accord des acteurs du comité technique d’animation
suspension-bridge-contract = Contrat passerelle
extension-training = Fin d’une formation
extension-rqth = Reconnaissance de travailleur handicapé
extension-senior = 50 ans et plus
extension-difficulties = Difficultés particulièrement importantes

## PASS IAE : ce qui est refusé

pass-refused-reason = Choisissez un motif de la liste.
pass-refused-outside = Une suspension commence pendant le PASS IAE : du { $from } au { $date }.
pass-refused-overlap = Ces jours sont déjà suspendus : du { $from } au { $date }.
pass-refused-suspension = Un PASS IAE est suspendu { $months } mois au plus en tout : jusqu’au { $date } au plus tard.
pass-refused-structure = Ce motif n’est pas ouvert au type de structure qui emploie la personne.
pass-refused-age = Ce motif demande d’avoir { $years } ans le premier jour.
pass-refused-second = La personne a déjà un PASS IAE du { $from } au { $date }.
pass-refused-waiting = Délai de deux ans après le PASS IAE précédent : un employeur peut en ouvrir un à partir du { $date }, un prescripteur habilité avant.
pass-refused-withdrawn = Le PASS IAE a été retiré le { $date } : il ne se prolonge pas.
pass-refused-start = Une prolongation commence le lendemain de la fin du PASS IAE : le { $date }.
pass-refused-step = Une prolongation dure { $months } mois au plus : jusqu’au { $date } au plus tard.
pass-refused-extension = { $reason } : { $months } mois de prolongation au plus en tout, jusqu’au { $date } au plus tard.

## PASS IAE : serait-il possible ?

pass-held = PASS IAE en cours, jusqu’au { $date }.
pass-level-1 = { $criterion } : critère de niveau 1, il suffit.
pass-level-2 = { $criterion } : critère de niveau 2.
pass-by-employer = L’employeur peut décider : un diagnostic fait ce jour vaut jusqu’au { $date }.
pass-by-prescriber = Un prescripteur habilité peut décider, même sans critère : son diagnostic vaut jusqu’au { $date }.
pass-criteria-missing = Il faut un critère de niveau 1, ou { $needed } de niveau 2 ({ $count } établis).
pass-waiting = Délai de deux ans après le dernier PASS IAE : nouveau PASS possible à partir du { $date }, sauf avis d’un prescripteur habilité.
