### Lists of people received, and sheets that are probably one person.

## About the whole file

people-columns-unread = Columns left out: { $headings }.
people-not-rows = { $count ->
    [one] One line of the table is not a person
   *[other] { $count } lines of the table are not people
} (totals, blank lines, repeated headings).
people-refused-nir = Column “{ $heading }” holds social security numbers: it is never read.
people-refused-allowance = Column “{ $heading }” holds allowance numbers: it is not read, the clause does not need them.
people-refused-family = Column “{ $heading }” is about family or origin: it is not read, the clause does not need it.
people-name-column-missing = No column is recognised as the name. Choose it in the list of columns.

## About one row

people-name-missing = Without a name, nobody knows who this is.
people-name-masked = The name is hidden by the file it comes from. Ask for a list with names.
people-name-split = Both names in one cell, read in the order of the column: last name { $last }, first name { $first }.
people-nir-emptied = The cell holds what looks like a social security number: it is not read.
people-duplicate = The same person as row { $other }, which is kept and completed.
people-alike = Looks like { $name }, row { $other }: to be looked at after the import.
people-same-name-there = { $name } already has a sheet, without a birth date either: the row is left out. Give the date if it is somebody else.
people-already-there = { $name } already has a sheet.
people-alike-there = Looks like { $name }, who already has a sheet: to be looked at after the import.
people-birth-century = “{ $value }” would be in the future: { $read } is kept.
people-birth-age = “{ $value }” does not give an age between 14 and 90: left out.
people-sex-unreadable = “{ $value }” is not a known title: left out.
people-phone-first = Several telephone numbers in “{ $value }”: { $read } is kept.
people-phone-zero = Telephone “{ $value }” had lost its zero: { $read }.
people-phone-unreadable = “{ $value }” is not a telephone number: left out.
people-email-first = E-mail address read in “{ $value }”: { $read }.
people-email-unreadable = “{ $value }” is not an e-mail address: left out.
people-postcode-zero = Postcode “{ $value }” had lost its zero: { $read }.
people-postcode-unreadable = “{ $value }” is not a postcode: left out.
people-level-old = Level “{ $value }” is read in the former nomenclature.
people-level-unreadable = “{ $value }” is not a known level of qualification: left out.
people-criterion-unknown = “{ $value }” names no known criterion: left out.
people-pass-no-start = PASS IAE { $value } has no first day: it is not taken, its end could not be computed.
people-pass-shared = PASS IAE { $value } is also the one of row { $other }.

## Fields

people-field-last-name = Last name
people-field-first-name = First name
people-field-full-name = Last and first names
people-field-birth-name = Birth name
people-field-birth-date = Birth date
people-field-sex = Title or sex
people-field-phone = Telephone
people-field-email = E-mail address
people-field-postcode-town = Postcode and town
people-field-postcode = Postcode
people-field-town = Town
people-field-qpv = Priority district
people-field-qpv-name = Name of the district
people-field-criteria = Criteria
people-field-rsa = RSA
people-field-disability = RQTH, AAH
people-field-long-term-unemployed = Time without work
people-field-level = Level of qualification
people-field-job = Occupation wished
people-field-licence = Driving licence B
people-field-mobility = Mobility
people-field-vehicle = Vehicle
people-field-public-transport = Public transport
people-field-radius = Radius, km
people-field-weekly-hours = Hours a week
people-field-available-from = Available from
people-field-pass-number = PASS IAE number
people-field-pass-start = PASS IAE first day
people-field-referrer = Referring body
people-field-referent = Follows the person
people-field-skills = Skills and permits
people-field-schedule = Hours and transport
people-field-informed-on = Informed on
people-field-agreed-on = Agreed on
people-field-status = Follow-up

## Import

people-import = Import from Excel
people-import-long = Import a list of people
people-import-intro = Choose the list as you received it. Nothing is written before you have seen what will be taken.
people-import-need-name = The last name, or both names together.
people-import-need-name-why = The only column that is needed.
people-import-need-birth = The birth date.
people-import-need-birth-why = It tells two people of one name apart, and gives the age.
people-import-need-criteria = Criteria: RSA, DELD, RQTH, QPV, under 26.
people-import-need-criteria-why = Taken as declared; the proof is still to be seen.
people-import-need-more = Town, telephone, occupation wished, PASS IAE, referring body.
people-import-need-more-why = They complete the sheet.
people-import-privacy = Social security and allowance numbers, family and remarks are never read.
people-import-complete = Complete the sheets already there
people-import-complete-why = { $count_n ->
    [one] One person already has a sheet. Its empty fields are filled
   *[other] { $count } people already have a sheet. Their empty fields are filled
}; nothing is replaced.
people-import-alike = { $count_n ->
    [one] One person looks like another: she is added, then shown side by side.
   *[other] { $count } people look like another: they are added, then shown side by side.
}
people-import-failed = The list was not imported
people-import-confirm = { $count_n ->
    [one] Import one person
   *[other] Import { $count } people
}
people-import-only-complete = Complete the sheets
people-import-nothing = nobody to import
people-import-unnamed = Row { $row }, without a name
people-import-progress = Person { $done } of { $total }
progress-people = Writing the sheets
journal-people = { $count ->
    [one] List { $file }: one sheet added or completed
   *[other] List { $file }: { $count } sheets added or completed
}

## Doubles: why

twins-names-same = The same names: { $name }.
twins-names-spelling = The same names, spelt differently: { $one }, { $other }.
twins-names-exchanged = Last and first names exchanged: { $one }, { $other }.
twins-birth-name = The name of one is the birth name of the other: { $one }, { $other }.
twins-name-same = The same name: { $one }.
twins-name-spelling = The same name spelt differently: { $one }, { $other }.
twins-name-part = One name is a part of the other: { $one }, { $other }.
twins-name-sound = The names sound alike: { $one }, { $other }.
twins-name-typing = One letter or two differ: { $one }, { $other }.
twins-name-initial = One first name is the initial of the other: { $one }, { $other }.
twins-two-names = Others bear each of these first names: perhaps brothers or sisters.
twins-birth-same = The same birth date: { $one }.
twins-birth-january = The same birth date, { $one }; 1 January often stands for an unknown date.
twins-birth-digit = One figure differs in the birth date: { $one }, { $other }.
twins-birth-exchanged = Day and month of birth exchanged: { $one }, { $other }.
twins-birth-year = The same year of birth, one on 1 January: { $one }, { $other }.
twins-birth-generation = The birth dates are a generation apart: { $one }, { $other }.
twins-birth-unknown = A birth date is missing.
twins-phone-same = The same telephone.
twins-email-same = The same e-mail address.

## Doubles: what to do

twins-title = Possible doubles
twins-count = { $count_n ->
    [one] One possible double
   *[other] { $count } possible doubles
}
twins-intro = These sheets are probably those of one person. Nothing is joined without you; joining can be undone.
twins-none = No doubles.
twins-reading = Comparing the sheets
twins-failed = The sheets could not be compared
twins-sure = almost certain
twins-possible = to check
twins-typed = Looks like a sheet already there
twins-likely = likely
twins-compare-pair = Compare { $one } and { $other }
twins-back = Back to the list
twins-more = { $count_n ->
    [one] and one more pair
   *[other] and { $count } more pairs
}
twins-why = What brings them together
twins-fields = Field by field
twins-field = Field
twins-keep-this = Keep this sheet
twins-kept = sheet kept
twins-empty = empty
twins-carries = What each sheet carries
twins-moved = Everything follows to the sheet that is kept: criteria and proofs, contracts and hours, proposals, steps.
twins-nothing-carried = nothing else
twins-count-criteria = { $count ->
    [one] one criterion
   *[other] { $count } criteria
}
twins-count-proofs = { $count ->
    [one] one proof
   *[other] { $count } proofs
}
twins-count-placements = { $count ->
    [one] one contract
   *[other] { $count } contracts
}
twins-count-proposals = { $count ->
    [one] one proposal
   *[other] { $count } proposals
}
twins-count-steps = { $count ->
    [one] one step
   *[other] { $count } steps
}
twins-count-hours = { $hours }
twins-yes = yes
twins-merge = Join into one sheet
twins-merging = Joining the sheets
twins-apart = They are two people
twins-not-done = Nothing was changed
journal-merged = { $name }: two sheets joined
journal-apart = { $one } and { $other }: two people
step-merged = Sheet joined with that of { $name }
error-twins-one = These two sheets are the same. Choose two different ones.
error-twins-field = This field cannot be chosen between two sheets.
