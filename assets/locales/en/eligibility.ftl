### Eligibility: criteria, proofs, structures, and why a person counts or not.

## Criteria

criterion-DELD = Long-term jobseeker (more than 12 months)
criterion-DETLD = Very long-term jobseeker (more than 24 months)
criterion-RSA = Recipient of the RSA minimum income, or entitled through the household
criterion-ASS = Recipient of the ASS solidarity allowance
criterion-AAH = Recipient of the disabled adults’ allowance (AAH)
criterion-TH = Beneficiary of the duty to employ disabled workers (RQTH)
criterion-INV = Holder of an invalidity pension
criterion-ATA = Allowance for asylum seekers, or integration allowance
criterion-J26 = Under 26, without qualification or without a job since school
criterion-J_ACC = Young person in a support scheme (CEJ, PACEA, SMA, SMV, EPIDE, E2C, PJJ)
criterion-SEN = Over 50
criterion-QPV = Resident of a priority district, with particular difficulties
criterion-ZRR = Resident of a rural revitalisation area
criterion-REF = Refugee, protected person or asylum seeker allowed to work
criterion-PPSMJ = Under judicial control or leaving prison
criterion-ASE = Leaving child protection
criterion-PI = Single parent
criterion-HEB = Without housing or housed by others
criterion-FLE = Learner of French (below A1)
criterion-MOB = Mobility difficulty
criterion-CONTRAT_AIDE = Leaving a subsidised or integration contract
criterion-PLIE = Participant of a PLIE
criterion-AVIS = Motivated opinion of a referring body
criterion-CAP_BEP = Diploma of level 3 or below (serves for the PASS IAE, not enough for the clause)

## Proofs seen

proof-france-travail = France Travail certificate or statement
proof-caf = CAF certificate
proof-msa = MSA certificate
proof-department = Certificate of the département
proof-cdaph = CDAPH notification
proof-cpam = CPAM notification
proof-allowance = Allowance certificate
proof-identity = Identity document
proof-diploma = Diploma or school certificate
proof-mission-locale = Mission locale certificate
proof-structure = Certificate of the structure
proof-address = Proof of address
proof-district-map = District looked up by address
proof-residence-permit = Residence permit
proof-release = Release note
proof-spip = Certificate of the judge or the SPIP
proof-ase = Child protection certificate
proof-domiciliation = Domiciliation certificate
proof-sworn = Sworn statement
proof-fle = French language assessment
proof-mobility = Mobility diagnosis
proof-contract = Contract of work
proof-plie = PLIE certificate
proof-opinion = Signed opinion of the referring body

## Structures

structure-EI = Integration enterprise (EI)
structure-ACI = Integration workshop or site (ACI)
structure-AI = Intermediary association (AI)
structure-ETTI = Temporary work integration enterprise (ETTI)
structure-EITI = Self-employed work integration enterprise (EITI)
structure-GEIQ = Employers’ group for integration and qualification (GEIQ)
structure-EA = Adapted enterprise (EA)
structure-EATT = Adapted temporary work enterprise (EATT)
structure-ESAT = Sheltered work establishment (ESAT)
structure-SEP = Production in prison (SEP)
structure-RQ = Neighbourhood enterprise
structure-EPIDE = EPIDE
structure-E2C = Second chance school (E2C)

## Why the person counts

eligibility-by-structure = Through the structure: { $structure }.
eligibility-by-structure-until = Through the structure: { $structure }, until { $date }.
eligibility-by-criterion = { $criterion }: proof valid on { $date }.
eligibility-by-criterion-hire = { $criterion }: proof valid on the day of hire, { $date }.
eligibility-seen-late = { $criterion }: proof seen on { $date }, after the hire.
eligibility-countable = Counted for { $months } months from the first hire on { $hired }, until { $date } included.

## What is missing

eligibility-no-criterion = No criterion and no structure is given.
eligibility-not-proven-at-hire = No proof was valid on the day of the first hire, { $date }.
eligibility-months-over = The { $months } months after the first hire ended on { $date }.
eligibility-missing-proof = { $criterion }: no proof seen.
eligibility-missing-expired = { $criterion }: proof to renew, valid until { $date }.
eligibility-missing-later = { $criterion }: the proof is valid from { $date } only.
eligibility-missing-age = { $criterion }: the age condition ({ $years } years) is not met.
eligibility-missing-birth = { $criterion }: the birth date is missing.
eligibility-missing-unknown = { $criterion }: criterion absent from the rules ({ $code }).
eligibility-missing-iae-only = { $criterion }: this criterion serves for the PASS IAE, it is not enough for the clause.
eligibility-structure-unknown = Kind of structure unknown to the rules: { $structure }.
eligibility-structure-excluded = { $structure }: its hours are not counted for the clause.
eligibility-structure-left = { $structure }: the person left it on { $date }.
eligibility-structure-later = { $structure }: the person joins it on { $date }.
eligibility-structure-criterion = { $structure }: no criterion was established on joining.
eligibility-pass-missing = { $structure }: PASS IAE not filled in.
eligibility-pass-ended = { $structure }: PASS IAE ended on { $date }.
eligibility-pass-later = { $structure }: PASS IAE valid from { $date }.
eligibility-pass-suspended = { $structure }: PASS IAE suspended until { $date } included.
eligibility-pass-withdrawn = { $structure }: PASS IAE withdrawn, valid until { $date }.
eligibility-attestation-missing = { $structure }: certificate not seen.

## State of a criterion

eligibility-state-proven = proof seen
eligibility-state-proven-until = proof valid until { $date }
eligibility-state-expires-soon = expires on { $date }
eligibility-state-expired = expired since { $date }
eligibility-state-not-yet = valid from { $date }
eligibility-state-no-proof = no proof seen
eligibility-state-age = age condition not met ({ $years } years)
eligibility-state-birth = birth date to fill in
eligibility-state-unknown = criterion absent from the rules ({ $code })
eligibility-state-over-but-opened = valid on the day of hire: hours count

## PASS IAE: reasons

suspension-contract-suspended = Employment contract suspended for more than 15 days
suspension-contract-broken = Employment contract broken
suspension-contract-finished = Employment contract finished
suspension-local-agreement = Agreement of the local technical committee
suspension-bridge-contract = Bridge contract
extension-training = End of a training course
extension-rqth = Recognised disabled worker
extension-senior = Aged 50 or more
extension-difficulties = Particularly serious difficulties

## PASS IAE: what is refused

pass-refused-reason = Choose a reason from the list.
pass-refused-outside = A suspension begins during the PASS IAE: from { $from } to { $date }.
pass-refused-overlap = These days are already suspended: from { $from } to { $date }.
pass-refused-suspension = A PASS IAE is suspended for { $months } months at most in all: until { $date } at the latest.
pass-refused-structure = This reason is not open to the kind of structure that employs the person.
pass-refused-age = This reason asks for the age of { $years } on the first day.
pass-refused-second = The person already has a PASS IAE from { $from } to { $date }.
pass-refused-waiting = Two years of waiting after the previous PASS IAE: an employer may open one from { $date }, an authorised referring body earlier.
pass-refused-withdrawn = The PASS IAE was withdrawn on { $date }: it cannot be extended.
pass-refused-start = An extension begins the day after the end of the PASS IAE: on { $date }.
pass-refused-step = An extension lasts { $months } months at most: until { $date } at the latest.
pass-refused-extension = { $reason }: { $months } months of extension at most in all, until { $date } at the latest.

## PASS IAE: would one be possible?

pass-held = PASS IAE under way, until { $date }.
pass-level-1 = { $criterion }: criterion of level 1, enough by itself.
pass-level-2 = { $criterion }: criterion of level 2.
pass-by-employer = The employer may decide: a diagnosis made that day serves until { $date }.
pass-by-prescriber = An authorised referring body may decide, even without a criterion: its diagnosis serves until { $date }.
pass-criteria-missing = One criterion of level 1 is needed, or { $needed } of level 2 ({ $count } proven).
pass-waiting = Two years of waiting after the last PASS IAE: another is possible from { $date }, unless an authorised referring body decides.
