### The words of the lists: kinds, statuses, roles, as they read everywhere.

## Contracts and lots

contract-kind-works = Works
contract-kind-supplies = Supplies
contract-kind-services = Services
contract-kind-concession = Concession
contract-kind-social-services = Social and other specific services
contract-status-study = being studied
contract-status-calibrated = calibrated
contract-status-published = published
contract-status-notified = notified
contract-status-running = under way
contract-status-closed = closed
contract-status-no-clause = without clause
lot-status-study = being studied
lot-status-running = under way
lot-status-closed = closed
lot-status-no-clause = without clause
buyer-kind-state = State and State bodies
buyer-kind-local = Local authority, hospital, other contracting authority
buyer-kind-utility = Contracting entity
commitment-kind-initial = Initial commitment
commitment-kind-tranche = Confirmed tranche
commitment-kind-order = Order
commitment-kind-renewal = Renewal
commitment-kind-amendment = Amendment
commitment-kind-exemption = Exemption

## Organisations and exchanges

organisation-kind-buyer = Buyer
organisation-kind-company = Company
organisation-kind-siae = Integration structure
party-role-lead = holder or lead
party-role-co-holder = co-contractor
party-role-subcontractor = subcontractor
party-role-employer = employer that makes people available
contact-kind-note = Note
contact-kind-call = Call
contact-kind-mail = Message
contact-kind-letter = Letter
contact-kind-formal-notice = Formal notice
contact-kind-reminder = Reminder
contact-kind-meeting = Meeting
contact-kind-hours = Hours received

## People

sex-unsaid = not said
sex-f = Woman
sex-m = Man
sex-x = Other
qpv-unchecked = not checked yet
qpv-yes = in a priority district
qpv-no = outside priority districts
level-unsaid = not said
level-below3 = no diploma (below 3)
level-3 = level 3 (CAP, BEP)
level-4 = level 4 (baccalauréat)
level-5 = level 5 (two years of higher education)
level-6 = level 6 and above
person-status-active = followed
person-status-left = left
prescriber-FT = France Travail
prescriber-ML = Mission locale (youth employment)
prescriber-CAP_EMPLOI = Cap emploi
prescriber-PLIE = PLIE
prescriber-DEPT = Department
prescriber-ODC = Body delegated by the department
prescriber-CCAS = CCAS or CIAS (municipal social services)
prescriber-CAF = CAF
prescriber-MSA = MSA
prescriber-SPIP = SPIP
prescriber-PJJ = PJJ
prescriber-ASE = Child welfare services
prescriber-CADA = CADA
prescriber-CHRS = CHRS
prescriber-EPIDE = EPIDE
prescriber-E2C = Second chance school
prescriber-SIAE = Integration structure
prescriber-GEIQ = GEIQ
prescriber-OTHER = Other

## Employment

modality-direct = Direct hire
modality-work-study = Work-study contract
modality-temporary = Integration temporary work (ETTI)
modality-geiq = Made available by a GEIQ
modality-ai = Made available by an intermediary association
modality-subcontract = Subcontracting to a structure
hour-status-declared = declared
hour-status-evidenced = evidenced
hour-status-validated = validated
hour-status-rejected = rejected

## Proposals not retained

refusal-unreachable = person could not be reached
refusal-absent = absent from the interview
refusal-employed = already employed
refusal-training = in training
refusal-not-eligible = not eligible
refusal-not-mobile = travel not possible
refusal-not-interested = post not wanted
refusal-skills = skills to acquire
refusal-barrier = obstacle to remove first
refusal-no-hiring = the company no longer hires
refusal-duplicate = duplicate proposal
refusal-schedule = working hours
refusal-other = other reason

door-structure = by the structure
door-criteria = by a criterion
absence-training = training
absence-leave = leave
absence-other = other
pass-route-held = PASS IAE under way
pass-route-employer = yes, by the employer
pass-route-prescriber = only by an authorised referring body
