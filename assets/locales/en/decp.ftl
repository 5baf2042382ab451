### Reading the essential data of public procurement (DECP).

## Unreadable files

decp-error-empty = This file is empty. Download it again, or ask the buyer for it.
decp-error-too-large = This file weighs { $megabytes } MB; Clausier reads up to { $limit } MB. Choose the file of one year or of one buyer.
decp-error-not-text = This file is a picture, an archive or a workbook. Clausier reads essential data in JSON or XML.
decp-error-csv = This file is a CSV table, which Clausier cannot read yet: take the JSON or XML version published beside it.
decp-error-not-structured = This file is plain text, neither JSON nor XML. Check that it really is the essential data.
decp-error-truncated = This file stops before its end, at line { $line }, as after an interrupted download. Download it again.
decp-error-damaged = This file is damaged at line { $line }: its contracts can no longer be told apart. Download it again.
decp-error-other-shape = This file holds no essential data of public procurement.

## About the file or a whole contract

decp-encoding-guessed = The file does not say its encoding: accents were read as Western European (Windows-1252).
decp-not-a-record = This element does not describe a contract.
decp-unreadable = This contract is written in an unreadable way, even after repair.
decp-unidentified = Without this field nobody can tell which contract it is.
decp-text-repaired = The text of the contract was badly written: { $count ->
    [one] one correction
   *[other] { $count } corrections
} (quotes, backslashes or commas).
decp-characters-lost = { $count ->
    [one] One accented character was already lost
   *[other] { $count } accented characters were already lost
} in the published file.
decp-duplicate-identical = Contract { $id } is already no. { $other } of the file, word for word.
decp-duplicate-superseded = Contract { $id } is published more recently as no. { $other } of the file, which is kept.
decp-duplicate-conflict = Number { $id } is already borne by no. { $other } of the file, but the subject, CPV, date or holder differs: several lots under one number, or a number used twice.
decp-already-there = This contract is already in the dossier.
decp-buyer-unnamed = Buyer { $id }
decp-company-unnamed = Company { $id }

## About a value

decp-missing = Absent from the file.
decp-value-unknown = “{ $value }” is not in the regulatory list: left out.
decp-value-misplaced = A group of fields stands where a value should be: left out.
decp-entities = Encoded signs (such as &apos;) were restored.
decp-amount-placeholder = “{ $value }” stands for an unknown amount: left out.
decp-amount-symbolic = The amount is one euro: to check.
decp-amount-negative = The amount “{ $value }” is negative: left out.
decp-amount-too-large = The amount “{ $value }” is above one hundred billion euros: left out.
decp-amount-spelling = Amount read from “{ $value }”.
decp-amount-unreadable = “{ $value }” is not an amount: left out.
decp-duration-zero = A duration of zero stands for an unknown one: left out.
decp-duration-implausible = The duration “{ $value }” is not plausible: left out.
decp-duration-spelling = Duration in months read from “{ $value }”.
decp-duration-unreadable = “{ $value }” is not a duration in months: left out.
decp-count-zero = Zero stands for an unknown number: left out.
decp-count-unreadable = “{ $value }” is not a whole number: left out.
decp-date-spelling = Date read from “{ $value }”.
decp-date-implausible = The year of “{ $value }” is not plausible: date left out.
decp-date-unreadable = “{ $value }” is not a date: left out.
decp-date-order = Notification ({ $notified }) comes after publication ({ $published }): to check.
decp-cpv-repaired = The CPV code “{ $value }” does not have eight digits: completed or shortened.
decp-cpv-unreadable = “{ $value }” is not a CPV code: left out.
decp-siret-spelling = The SIRET “{ $value }” was freed of its spaces.
decp-siret-leading-zero = The SIRET “{ $value }” had lost its leading zeros: restored.
decp-siret-wrong-key = The key of the SIRET “{ $value }” is wrong: kept as it is, to check.
decp-siret-wrong-length = “{ $value }” does not have the fourteen digits of a SIRET: kept as it is, to check.
decp-siret-placeholder = “{ $value }” stands for an unknown SIRET: kept as it is, to complete.
decp-id-kind-inferred = The kind of identifier was absent or did not fit: told from “{ $value }”.
decp-holder-repeated = The company “{ $value }” appears twice: kept once.
decp-place-leading-zero = The code “{ $value }” had lost its leading zero: restored.
decp-place-free-text = “{ $value }” does not have the announced form for this place: kept as it is.
decp-social-contradiction = A social consideration and the absence of any are declared together: the absence was left out.
decp-subcontract-orphan = A modification names a subcontracting act that is absent: left out.
decp-subcontract-undeclared = The contract has subcontracting acts and says it has none.
decp-subcontract-incomplete = A subcontracting act has neither amount, nor duration, nor date.
decp-subcontractor-is-holder = The subcontractor “{ $value }” also holds the contract.

## Nature

decp-nature-contract = Contract
decp-nature-partnership = Partnership contract
decp-nature-defence = Defence or security contract
decp-nature-framework = Framework agreement
decp-nature-call-off = Call-off contract
decp-nature-works-concession = Works concession
decp-nature-service-concession = Service concession
decp-nature-public-service-concession = Public service concession
decp-nature-public-service-delegation = Public service delegation

## Procedure

decp-procedure-adapted = Adapted procedure
decp-procedure-open = Open call for tenders
decp-procedure-restricted = Restricted call for tenders
decp-procedure-negotiated = Procedure with negotiation
decp-procedure-without-publicity = Without publicity nor prior competition
decp-procedure-dialogue = Competitive dialogue
decp-procedure-concession-negotiated-open = Negotiated, open
decp-procedure-concession-open = Not negotiated, open
decp-procedure-concession-negotiated-restricted = Negotiated, restricted
decp-procedure-concession-restricted = Not negotiated, restricted

## Purchasing technique

decp-technique-framework = Framework agreement
decp-technique-contest = Design contest
decp-technique-qualification = Qualification system
decp-technique-dynamic-purchasing = Dynamic purchasing system
decp-technique-catalogue = Electronic catalogue
decp-technique-auction = Electronic auction
decp-technique-none = Not applicable

## Way of execution

decp-execution-mode-tranches = Tranches
decp-execution-mode-orders = Purchase orders
decp-execution-mode-call-offs = Call-off contracts
decp-execution-mode-none = Not applicable

## General clauses (CCAG)

decp-ccag-works = Works
decp-ccag-supervision = Project supervision
decp-ccag-supplies-services = Everyday supplies and services
decp-ccag-industrial = Industrial contracts
decp-ccag-intellectual = Intellectual services
decp-ccag-information = Information and communication techniques
decp-ccag-none = No CCAG

## Grouping

decp-grouping-joint = Joint
decp-grouping-several = Joint and several
decp-grouping-none = No grouping

## Price

decp-price-unit = Unit prices
decp-price-lump-sum = Lump sum
decp-price-mixed = Mixed
decp-price-firm = Firm
decp-price-firm-updatable = Firm, updated once
decp-price-revisable = Revisable
decp-variation-firm = Firm
decp-variation-updatable = Updated once
decp-variation-revisable = Revisable

## Place

decp-place-postal = Postal code
decp-place-commune = Commune code
decp-place-district = Arrondissement code
decp-place-canton = Canton code
decp-place-department = Department code
decp-place-region = Region code
decp-place-country = Country code

## Social and environmental considerations

decp-social-clause = Social clause
decp-social-criterion = Social criterion
decp-social-reserved = Reserved contract
decp-social-reserved-concession = Reserved concession
decp-social-none = No social consideration
decp-environmental-clause = Environmental clause
decp-environmental-criterion = Environmental criterion
decp-environmental-none = No environmental consideration

## Company identifier

decp-id-siret = SIRET
decp-id-vat = VAT number
decp-id-tahiti = Tahiti number
decp-id-ridet = Ridet number
decp-id-frwf = FRWF number
decp-id-irep = Provisional number (IREP)
decp-id-outside-union = Outside the European Union
decp-id-unknown = Unknown identifier
