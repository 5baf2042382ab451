### Documents of the calibration: note and clause before they are written, documents produced, the office's texts.

clauses-screen = Documents
clauses-tabs = Documents and texts
clauses-tab-produced = Documents produced
clauses-tab-texts = Clause texts and letters
clauses-context-produced = calibration notes and clauses handed to buyers
clauses-context-texts = the texts that Clausier writes, and your office’s

## Before writing

clauses-title-note = Calibration note
clauses-title-clause = Produce the clause
clauses-intro-note = The note tells the buyer where every hour comes from: amounts, labour shares, bounds, pool, law.
clauses-intro-clause = Texts for the tender rules, the contract terms and the annexes, with the hours of each lot. The buyer reads and adapts them. They are in French, as the contract is.
clauses-loading = Reading the calibration
clauses-failed = The documents could not be prepared
clauses-findings = Proofreading
clauses-findings-none-clause = Nothing to say: the hours agree and no word leaves anybody out.
clauses-findings-none-note = Nothing to say: every lot that bears a clause has its hours.
clauses-finding-refused = Refused.
clauses-finding-warned = To check.
clauses-finding-in = See in: { $part }
clauses-parts = Texts
clauses-part-edited = office’s text
clauses-copy = Copy the text
clauses-copied = copied
clauses-copy-refused = The text is selected: copy it with Ctrl C.
clauses-options = What is written
clauses-not-saved = Nothing was saved

clauses-penalties = Penalties
clauses-penalty-rule = Hours not done
clauses-penalty-none = No penalty written
clauses-penalty-per-hour = Amount per hour
clauses-penalty-smic-multiple = Multiple of the hourly minimum wage
clauses-penalty-phss-multiple = Multiple of the social security’s hourly ceiling
clauses-penalty-amount = For an hour not done
clauses-penalty-multiple = Multiple
clauses-penalty-smic = Hourly minimum wage
clauses-penalty-ceiling = Hourly ceiling
clauses-penalty-base-hint = The one of the day of publication.
clauses-penalty-needed = to fill in to write this penalty
clauses-penalty-late = For a day of delay of a document
clauses-penalty-cap = Cap on penalties
clauses-penalty-cap-hint = As a share of the amount.
clauses-reporting = Companies’ declarations
clauses-rhythm = Rhythm
clauses-rhythm-monthly = Every month
clauses-rhythm-quarterly = Every quarter
clauses-day = Last day
clauses-day-hint = Day of the following month, from 1 to 28.
clauses-modalities = Modalities the company may choose

clauses-format = Format
clauses-format-pdf = PDF
clauses-format-word = Word
clauses-format-text = Text
clauses-write-note = Write the note
clauses-write-clause = Write the clause
clauses-choosing = Choosing the place
clauses-writing = Writing
clauses-writing-step = { $step } ({ $done } of { $total })
clauses-stop = Stop
clauses-refused = first correct what is refused
clauses-not-written = The document was not written
clauses-written = { $name } is written, { $hours }.

clauses-produced = Already produced
clauses-produced-facts = version { $version }, { $date }, { $hours }
clauses-outdated = hours changed since
clauses-current = up to date

## Documents produced

clauses-list = Documents produced
clauses-list-loading = Reading the documents
clauses-list-failed = The documents could not be read
clauses-filter = Find a document
clauses-column-title = Contract
clauses-column-kind = Document
clauses-column-version = Version
clauses-column-hours = Hours
clauses-column-date = Produced on
clauses-column-state = State
clauses-none-found = No document holds “{ $text }”.
clauses-show-all = Show everything
clauses-empty = No document produced
clauses-empty-why = The calibration note and the clause are written from a calibrated contract. Each document keeps its version and its hours here, and says whether the calibration has changed since.
clauses-go-calibration = Open the calibration
clauses-go-texts = Read the texts of the clause
clauses-keys-browse = browse
clauses-keys-open = open the contract
clauses-keys-filter = find a document

## The office's texts

clauses-texts-loading = Reading the texts
clauses-texts-failed = The texts could not be read
clauses-texts-empty = No text
clauses-texts-list = Blocks of text
clauses-texts-choose = Block of text
clauses-texts-own-mark = office’s text
clauses-texts-typing = being typed
clauses-texts-ours = Clausier’s text
clauses-texts-own = Your office’s text
clauses-texts-checked = source read on { $date }
clauses-texts-unchecked = to be checked by a lawyer
clauses-texts-places = Places that Clausier fills when writing
clauses-texts-insert = Insert
clauses-texts-must-stay = must stay
clauses-texts-missing = { $count ->
    [one] The place { $places } is missing: without it the document would be wrong.
   *[other] The places { $places } are missing: without them the document would be wrong.
}
clauses-texts-unknown = { $count ->
    [one] Nothing fills the place { $places } in this text.
   *[other] Nothing fills the places { $places } in this text.
}
clauses-texts-obstacle = see below the text
clauses-texts-unchanged = nothing has changed
clauses-texts-save = Save this text
clauses-texts-saving = Saving
clauses-texts-not-saved = The text was not saved
clauses-texts-forget = Forget my changes
clauses-texts-back = Come back to Clausier’s text

clauses-document-rc = Tender rules (RC)
clauses-document-ccap = Contract terms (CCAP)
clauses-document-annex = Annex to the commitment
clauses-document-calendar = Calendar
clauses-document-penalties = Penalties
clauses-document-contact = Contacts
clauses-document-letters = Letters of proposals
clauses-document-publics = People concerned

clauses-place-articles = articles of the code
clauses-place-buyer = buyer
clauses-place-cap = cap on penalties
clauses-place-contact = how to reach the facilitator
clauses-place-countable = months counted for a person
clauses-place-criteria = criteria of eligibility
clauses-place-criterion-articles = articles on the criterion
clauses-place-deadline = last day
clauses-place-derogation-by = who decided the derogation
clauses-place-derogation-case = case of derogation
clauses-place-derogation-on = date of the derogation
clauses-place-derogation-reason = reason of the derogation
clauses-place-duty-article = article of the duty
clauses-place-facilitator = name of the facilitator
clauses-place-hours = total of hours
clauses-place-late = penalty for a day of delay
clauses-place-lots = hours of each lot
clauses-place-modalities = open modalities
clauses-place-orders = rule for orders
clauses-place-phases = hours of each phase
clauses-place-reporting = rhythm of declarations
clauses-place-reserved = structures concerned
clauses-place-structures = recognised structures
clauses-place-threshold = European threshold
clauses-place-title = object of the contract
clauses-place-unit = penalty per hour
clauses-place-value = estimated value
